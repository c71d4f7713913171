package org.throughline.office.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.document.Document;
import org.throughline.core.document.DocumentWriter;
import org.throughline.core.document.TemplateException;

/** Writes Word files. */
@Component(service = DocumentWriter.class)
public final class DocxWriter implements DocumentWriter {

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(Document document, Optional<Path> template, OutputStream out) throws IOException {
        if (template.isPresent()) {
            throw new TemplateException("Templates are not supported yet; write the report without --template.", null);
        }
        Path body = Files.createTempFile("throughline", ".xml");
        try (DocxPackage file = DocxPackage.create()) {
            Page page = Page.of(document.language());
            Frame frame = new Frame(document, page, file);
            frame.add();
            Numbering numbering = new Numbering(1, 1);
            writeBody(document, page, frame, numbering, file, body);
            file.add("/word/numbering.xml", XWPFRelation.NUMBERING, parts -> writeNumbering(numbering, parts));
            file.describe(document);
            file.writeTo(out, body);
        } finally {
            Files.deleteIfExists(body);
        }
    }

    private static void writeBody(Document document, Page page, Frame frame, Numbering numbering, DocxPackage file,
            Path body) throws IOException {
        try (OutputStream stream = Files.newOutputStream(body); Xml xml = new Xml(stream)) {
            xml.start("w:document", "xmlns:w", Xml.W, "xmlns:r", Xml.R, "xmlns:wp", Xml.WP).start("w:body");
            BodyWriter writer = new BodyWriter(xml, document, Styles.OWN, page, numbering, file);
            writer.writeTitle(document);
            writer.write(document.blocks());
            frame.writeSection(xml);
            xml.end().end();
        }
    }

    private static void writeNumbering(Numbering numbering, OutputStream out) throws IOException {
        try (Xml xml = new Xml(out)) {
            xml.start("w:numbering", "xmlns:w", Xml.W);
            numbering.writeForms(xml);
            numbering.writeInstances(xml);
            xml.end();
        }
    }
}
