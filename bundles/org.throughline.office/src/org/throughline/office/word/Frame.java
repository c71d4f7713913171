package org.throughline.office.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.throughline.core.document.Block;
import org.throughline.core.document.Document;
import org.throughline.core.document.Run;
import org.throughline.core.document.Wording;

/** What stands around the text: styles, settings, header, footer and page. */
final class Frame implements Surroundings {

    private final Document document;
    private final Page page;
    private final DocxPackage file;
    private final Numbering numbering = new Numbering(1, 1);
    private final String header;
    private final String firstHeader;
    private final String footer;

    /** A new file for a document. */
    Frame(Document document) throws IOException {
        this.document = document;
        page = Page.of(document.language());
        file = DocxPackage.create();
        addStyles(file, document, page);
        addSettings(file, document);
        header = file.add("/word/header1.xml", XWPFRelation.HEADER,
                out -> writeMargin(out, "w:hdr", Style.HEADER, this::titleAndDate));
        firstHeader = file.add("/word/header2.xml", XWPFRelation.HEADER,
                out -> writeMargin(out, "w:hdr", Style.FOOTER, paragraphs -> {}));
        footer = file.add("/word/footer1.xml", XWPFRelation.FOOTER,
                out -> writeMargin(out, "w:ftr", Style.FOOTER, this::pageOfPages));
    }

    @Override
    public DocxPackage file() {
        return file;
    }

    @Override
    public Page page() {
        return page;
    }

    @Override
    public Styles styles() {
        return Styles.OWN;
    }

    @Override
    public Numbering numbering() {
        return numbering;
    }

    @Override
    public void writeSection(Xml xml) throws IOException {
        xml.start("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", header);
        xml.empty("w:headerReference", "w:type", "first", "r:id", firstHeader);
        xml.empty("w:footerReference", "w:type", "default", "r:id", footer);
        xml.empty("w:footerReference", "w:type", "first", "r:id", footer);
        page.writePaper(xml);
        page.writeMargins(xml);
        xml.empty("w:titlePg");
        xml.end();
    }

    @Override
    public void addNumbering() throws IOException {
        file.add("/word/numbering.xml", XWPFRelation.NUMBERING, numbering::write);
    }

    @Override
    public void close() {
        file.close();
    }

    /** Adds the style set of our own to a file that has none. */
    static void addStyles(DocxPackage file, Document document, Page page) throws IOException {
        byte[] styles = ownStyles(document.language(), page).getBytes(StandardCharsets.UTF_8);
        file.add("/word/styles.xml", XWPFRelation.STYLES, out -> out.write(styles));
    }

    /** Adds settings to a file that has none. */
    static void addSettings(DocxPackage file, Document document) throws IOException {
        file.add("/word/settings.xml", XWPFRelation.SETTINGS, out -> writeSettings(document, out));
    }

    /** Whether a document has a table of contents, whose page numbers Word has to compute. */
    static boolean hasContents(Document document) {
        return document.blocks().stream().anyMatch(Block.TableOfContents.class::isInstance);
    }

    /** The style set of our own for a language and a page. */
    static String ownStyles(String language, Page page) throws IOException {
        try (InputStream in = Frame.class.getResourceAsStream("styles.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{language}", Locale.forLanguageTag(language).toLanguageTag())
                    .replace("{textWidth}", Integer.toString(page.textWidth()));
        }
    }

    private static void writeSettings(Document document, OutputStream out) throws IOException {
        try (Xml xml = new Xml(out)) {
            xml.start("w:settings", "xmlns:w", Xml.W);
            xml.empty("w:zoom", "w:percent", "100").value("w:defaultTabStop", "720")
                    .value("w:characterSpacingControl", "doNotCompress");
            if (hasContents(document)) {
                xml.value("w:updateFields", "true");
            }
            xml.start("w:compat").empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri",
                    "http://schemas.microsoft.com/office/word", "w:val", "15").end();
            xml.value("w:themeFontLang", document.language());
            xml.end();
        }
    }

    /** Writes what stands in the line of a header or footer. */
    @FunctionalInterface
    private interface Line {
        void write(ParagraphXml paragraphs) throws IOException;
    }

    private void writeMargin(OutputStream out, String root, Style style, Line line) throws IOException {
        try (Xml xml = new Xml(out)) {
            xml.start(root, "xmlns:w", Xml.W, "xmlns:r", Xml.R);
            ParagraphXml paragraphs = new ParagraphXml(xml, Styles.OWN, new Outline(document), file);
            paragraphs.start(style, Placing.NONE, false);
            line.write(paragraphs);
            xml.end().end();
        }
    }

    private void titleAndDate(ParagraphXml paragraphs) throws IOException {
        paragraphs.run(Run.plain(document.title() + "\t" + document.dateText()), false);
    }

    private void pageOfPages(ParagraphXml paragraphs) throws IOException {
        Wording wording = Wording.in(document.language());
        paragraphs.run(Run.plain("\t" + wording.page() + " "), false);
        paragraphs.field("PAGE", Optional.empty());
        paragraphs.run(Run.plain(" " + wording.of() + " "), false);
        paragraphs.field("NUMPAGES", Optional.empty());
    }
}
