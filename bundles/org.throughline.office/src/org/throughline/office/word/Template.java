package org.throughline.office.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.throughline.core.document.Document;
import org.throughline.core.document.TemplateException;
import org.w3c.dom.Element;

/** A Word file of the organisation: its styles, theme, headers, footers, lists and page stay, its text is replaced. */
final class Template implements Surroundings {

    private final PackagePart text;
    private final DocxPackage file;
    private final TemplateSection section;
    private final Styles styles;
    private final Numbering numbering;

    private Template(OPCPackage opc, Document document) throws IOException, OpenXML4JException {
        text = TemplateFile.text(opc);
        file = DocxPackage.over(opc, text);
        Element root = PartXml.read(text);
        if (!PartXml.is(root, "document")) {
            throw new TemplateException("The template is kept in a strict form of Word's file format; "
                    + "save it in Word as an ordinary document (.docx).", null);
        }
        section = new TemplateSection(root, text, Page.of(document.language()));
        new TemplateParts(opc, text).keepSurroundings(section.relations());
        styles = addStyles(document);
        Optional<PackagePart> lists = find(XWPFRelation.NUMBERING);
        numbering = lists.isEmpty()
                ? new Numbering(1, 1)
                : new TemplateNumbering(PartXml.read(lists.get())).free();
        adaptSettings(document);
    }

    /**
     * Opens a template. The file itself is not changed.
     *
     * @throws TemplateException
     *             if it cannot be used
     */
    static Template open(Path path, Document document) throws IOException {
        try {
            OPCPackage opc = TemplateFile.open(path);
            return new Template(opc, document);
        } catch (TemplateException e) {
            throw e;
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError e) {
            throw new TemplateException("The template is damaged; open it in Word and save it anew.", e);
        }
    }

    @Override
    public DocxPackage file() {
        return file;
    }

    @Override
    public Page page() {
        return section.page();
    }

    @Override
    public Styles styles() {
        return styles;
    }

    @Override
    public Numbering numbering() {
        return numbering;
    }

    @Override
    public void writeSection(Xml xml) throws IOException {
        section.write(xml);
    }

    @Override
    public void addNumbering() throws IOException {
        Optional<PackagePart> lists = find(XWPFRelation.NUMBERING);
        if (lists.isEmpty()) {
            file.add("/word/numbering.xml", XWPFRelation.NUMBERING, numbering::write);
            return;
        }
        ByteArrayOutputStream ours = new ByteArrayOutputStream();
        numbering.write(ours);
        Element theirs = PartXml.read(lists.get());
        new TemplateNumbering(theirs).add(PartXml.read(new ByteArrayInputStream(ours.toByteArray())));
        PartXml.write(theirs, lists.get());
    }

    @Override
    public void close() {
        file.close();
    }

    private Styles addStyles(Document document) throws IOException {
        Optional<PackagePart> part = find(XWPFRelation.STYLES);
        if (part.isEmpty()) {
            Frame.addStyles(file, document, page());
            return Styles.OWN;
        }
        Element theirs = PartXml.read(part.get());
        byte[] ours = Frame.ownStyles(document.language(), page()).getBytes(StandardCharsets.UTF_8);
        TemplateStyles all = new TemplateStyles(theirs, PartXml.read(new ByteArrayInputStream(ours)));
        PartXml.write(theirs, part.get());
        return all;
    }

    private void adaptSettings(Document document) throws IOException {
        Optional<PackagePart> part = find(XWPFRelation.SETTINGS);
        if (part.isEmpty()) {
            Frame.addSettings(file, document);
            return;
        }
        Element settings = PartXml.read(part.get());
        TemplateSettings.adapt(settings, Frame.hasContents(document));
        PartXml.write(settings, part.get());
    }

    private Optional<PackagePart> find(XWPFRelation kind) throws IOException {
        try {
            PackageRelationshipCollection found = text.getRelationshipsByType(kind.getRelation());
            return found.isEmpty() ? Optional.empty() : Optional.of(text.getRelatedPart(found.getRelationship(0)));
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }
}
