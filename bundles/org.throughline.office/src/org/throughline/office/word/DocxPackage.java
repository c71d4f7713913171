package org.throughline.office.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.throughline.core.document.Document;

/** The parts of a Word file and their relations. The text of the document itself is put in last, from a file. */
final class DocxPackage implements AutoCloseable {

    /** Fills a part. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final OPCPackage opc;
    private final PackagePart text;
    private final Map<String, String> links = new HashMap<>();
    private int images;
    private int charts;

    private DocxPackage(OPCPackage opc, PackagePart text) {
        this.opc = opc;
        this.text = text;
    }

    /** A package with nothing but an empty text. */
    static DocxPackage create() throws IOException {
        OPCPackage opc = OPCPackage.create(OutputStream.nullOutputStream());
        PackagePart text = part(opc, "/word/document.xml", XWPFRelation.DOCUMENT.getContentType());
        opc.addRelationship(text.getPartName(), TargetMode.INTERNAL, XWPFRelation.DOCUMENT.getRelation());
        return new DocxPackage(opc, text);
    }

    /** A package that was opened, with the text that it has. */
    static DocxPackage over(OPCPackage opc, PackagePart text) {
        return new DocxPackage(opc, text);
    }

    /** Adds a part that the text refers to, and returns the id of the relation. */
    String add(String name, XWPFRelation kind, Content content) throws IOException {
        PackagePart part = part(opc, name, kind.getContentType());
        fill(part, content);
        return text.addRelationship(part.getPartName(), TargetMode.INTERNAL, kind.getRelation()).getId();
    }

    /** Adds a picture and returns the id of its relation. */
    String image(byte[] bytes, String mediaType) throws IOException {
        boolean png = "image/png".equals(mediaType);
        return add("/word/media/throughline" + ++images + (png ? ".png" : ".jpeg"),
                png ? XWPFRelation.IMAGE_PNG : XWPFRelation.IMAGE_JPEG, out -> out.write(bytes));
    }

    /** Adds a chart with the workbook of its numbers and returns the id of its relation. */
    String chart(ChartXml chart) throws IOException {
        int number = ++charts;
        PackagePart workbook = part(opc, "/word/embeddings/throughline" + number + ".xlsx",
                XWPFRelation.WORKBOOK.getContentType());
        fill(workbook, chart::writeWorkbook);
        PackagePart part = part(opc, "/word/charts/throughline" + number + ".xml", ChartXml.CONTENT_TYPE);
        String numbers = part.addRelationship(workbook.getPartName(), TargetMode.INTERNAL,
                XWPFRelation.WORKBOOK.getRelation()).getId();
        fill(part, out -> chart.write(out, numbers));
        return text.addRelationship(part.getPartName(), TargetMode.INTERNAL, ChartXml.RELATION).getId();
    }

    /** The id of the relation to an address, empty for one that is malformed or leads elsewhere than web and mail. */
    Optional<String> link(String address) {
        String known = links.get(address);
        if (known != null || !isAllowed(address)) {
            return Optional.ofNullable(known);
        }
        String id = text.addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation()).getId();
        links.put(address, id);
        return Optional.of(id);
    }

    /** Sets title, author, dates, language and subject. */
    void describe(Document document) throws IOException {
        try {
            PackageProperties properties = opc.getPackageProperties();
            Optional<Date> date = Optional
                    .of(Date.from(document.date().atStartOfDay().toInstant(ZoneOffset.UTC)));
            properties.setTitleProperty(LegalText.of(document.title()));
            properties.setSubjectProperty(Optional.ofNullable(document.subtitle()).map(LegalText::of));
            properties.setCreatorProperty(Optional.ofNullable(document.author()).map(LegalText::of));
            properties.setLastModifiedByProperty(Optional.empty());
            properties.setLanguageProperty(document.language());
            properties.setCreatedProperty(date);
            properties.setModifiedProperty(date);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    /** Writes the package with the text that lies in a file. */
    void writeTo(OutputStream out, Path body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        opc.save(bytes);
        StableZip.copy(new ByteArrayInputStream(bytes.toByteArray()), out,
                Map.of(text.getPartName().getName().substring(1), body));
    }

    @Override
    public void close() {
        opc.revert();
    }

    private static PackagePart part(OPCPackage opc, String name, String contentType) throws IOException {
        try {
            return opc.createPart(PackagingURIHelper.createPartName(name), contentType);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private static void fill(PackagePart part, Content content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            content.writeTo(out);
        }
    }

    private static boolean isAllowed(String address) {
        try {
            String scheme = new URI(address).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
