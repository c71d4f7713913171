package org.throughline.sample.internal.district;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A page of large text as the smallest PDF file that readers accept. Plain Latin letters only. */
final class OnePage {

    private final String title;
    private final List<String> lines = new ArrayList<>();

    OnePage(String title) {
        this.title = title;
    }

    OnePage with(String line) {
        lines.add(line);
        return this;
    }

    byte[] toPdf() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (String body : List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R "
                        + "/Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + page().length() + " >>\nstream\n" + page() + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")) {
            offsets.add(pdf.length());
            pdf.append(offsets.size()).append(" 0 obj\n").append(body).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append("%010d 00000 n \n".formatted(offset)));
        pdf.append("trailer\n<< /Size ").append(offsets.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private String page() {
        StringBuilder page = new StringBuilder("BT /F1 30 Tf 60 520 Td (" + escaped(title) + ") Tj /F1 20 Tf 0 -30 Td");
        lines.forEach(line -> page.append(" 0 -60 Td (").append(escaped(line)).append(") Tj"));
        return page.append(" ET").toString();
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\()]", "\\\\$0");
    }
}
