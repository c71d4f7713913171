package org.throughline.office.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.throughline.core.document.Block.Chart;
import org.throughline.core.document.Block.ChartKind;
import org.throughline.core.document.Block.Series;

/** A chart that Word draws itself, and the workbook in which its numbers can be changed. */
final class ChartXml {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";

    private static final String SHEET = "Data";
    private static final List<String> COLOURS = List.of("1F5C66", "C2762C", "6C8EA0", "9A6B8C", "7A8F3C", "5B5F97");

    private final Chart chart;

    ChartXml(Chart chart) {
        this.chart = chart;
    }

    /** Writes the drawing. */
    void write(OutputStream out, String numbers) throws IOException {
        try (Xml xml = new Xml(out)) {
            xml.start("c:chartSpace", "xmlns:c", Xml.C, "xmlns:a", Xml.A, "xmlns:r", Xml.R);
            value(xml, "c:roundedCorners", "0");
            xml.start("c:chart");
            value(xml, "c:autoTitleDeleted", "1");
            xml.start("c:plotArea").empty("c:layout");
            plot(xml);
            new ChartAxes(xml).write(chart);
            xml.end();
            if (chart.series().size() > 1) {
                xml.start("c:legend");
                value(xml, "c:legendPos", "b");
                value(xml, "c:overlay", "0");
                xml.end();
            }
            value(xml, "c:plotVisOnly", "1");
            value(xml, "c:dispBlanksAs", "gap");
            xml.end();
            xml.start("c:txPr").empty("a:bodyPr").start("a:p").start("a:pPr").empty("a:defRPr", "sz", "900").end()
                    .empty("a:endParaRPr", "lang", "en-US").end().end();
            xml.start("c:externalData", "r:id", numbers);
            value(xml, "c:autoUpdate", "0");
            xml.end().end();
        }
    }

    /** Writes the workbook. */
    void writeWorkbook(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().getUnderlyingProperties()
                    .setCreatedProperty(Optional.of(new Date(0)));
            workbook.getProperties().getCoreProperties().getUnderlyingProperties()
                    .setModifiedProperty(Optional.of(new Date(0)));
            XSSFSheet sheet = workbook.createSheet(SHEET);
            XSSFRow head = sheet.createRow(0);
            for (int s = 0; s < chart.series().size(); s++) {
                head.createCell(s + 1).setCellValue(LegalText.of(chart.series().get(s).name()));
            }
            for (int c = 0; c < chart.categories().size(); c++) {
                row(sheet.createRow(c + 1), c);
            }
            workbook.write(bytes);
        }
        StableZip.copy(new ByteArrayInputStream(bytes.toByteArray()), out, Map.of());
    }

    private void row(XSSFRow row, int category) {
        row.createCell(0).setCellValue(LegalText.of(chart.categories().get(category)));
        for (int s = 0; s < chart.series().size(); s++) {
            double number = chart.series().get(s).values().get(category);
            if (!Double.isNaN(number)) {
                row.createCell(s + 1).setCellValue(number);
            }
        }
    }

    private void plot(Xml xml) throws IOException {
        boolean line = chart.kind() == ChartKind.LINE;
        xml.start(line ? "c:lineChart" : "c:barChart");
        if (!line) {
            value(xml, "c:barDir", chart.kind() == ChartKind.BAR ? "bar" : "col");
        }
        value(xml, "c:grouping", line ? "standard" : "clustered");
        value(xml, "c:varyColors", "0");
        for (int s = 0; s < chart.series().size(); s++) {
            series(xml, s, line);
        }
        if (line) {
            value(xml, "c:marker", "1");
        } else {
            value(xml, "c:gapWidth", "60");
        }
        value(xml, "c:axId", ChartAxes.CATEGORIES);
        value(xml, "c:axId", ChartAxes.VALUES);
        xml.end();
    }

    private void series(Xml xml, int index, boolean line) throws IOException {
        Series series = chart.series().get(index);
        String column = CellReference.convertNumToColString(index + 1);
        int last = chart.categories().size() + 1;
        xml.start("c:ser");
        value(xml, "c:idx", Integer.toString(index));
        value(xml, "c:order", Integer.toString(index));
        xml.start("c:tx");
        texts(xml, SHEET + "!$" + column + "$1", List.of(series.name()));
        xml.end();
        fill(xml, COLOURS.get(index % COLOURS.size()), line);
        if (!line) {
            value(xml, "c:invertIfNegative", "0");
        }
        xml.start("c:cat");
        texts(xml, SHEET + "!$A$2:$A$" + last, chart.categories());
        xml.end().start("c:val");
        numbers(xml, SHEET + "!$" + column + "$2:$" + column + "$" + last, series.values());
        xml.end();
        if (line) {
            value(xml, "c:smooth", "0");
        }
        xml.end();
    }

    private static void fill(Xml xml, String colour, boolean line) throws IOException {
        xml.start("c:spPr");
        if (line) {
            xml.start("a:ln", "w", "28575");
        }
        xml.start("a:solidFill").empty("a:srgbClr", "val", colour).end();
        if (line) {
            xml.end();
        }
        xml.end();
    }

    private static void texts(Xml xml, String cells, List<String> texts) throws IOException {
        xml.start("c:strRef").start("c:f").text(cells).end().start("c:strCache");
        value(xml, "c:ptCount", Integer.toString(texts.size()));
        for (int i = 0; i < texts.size(); i++) {
            xml.start("c:pt", "idx", Integer.toString(i)).start("c:v").text(texts.get(i)).end().end();
        }
        xml.end().end();
    }

    private static void numbers(Xml xml, String cells, List<Double> numbers) throws IOException {
        xml.start("c:numRef").start("c:f").text(cells).end().start("c:numCache").start("c:formatCode").text("General")
                .end();
        value(xml, "c:ptCount", Integer.toString(numbers.size()));
        for (int i = 0; i < numbers.size(); i++) {
            if (!Double.isNaN(numbers.get(i))) {
                xml.start("c:pt", "idx", Integer.toString(i)).start("c:v").text(numbers.get(i).toString()).end().end();
            }
        }
        xml.end().end();
    }

    /** Drawings write values without a prefix. */
    static void value(Xml xml, String name, String value) throws IOException {
        xml.empty(name, "val", value);
    }
}
