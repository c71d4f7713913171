package org.throughline.office.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.document.Document;
import org.throughline.core.document.DocumentWriter;

/** Writes Word files. */
@Component(service = DocumentWriter.class)
public final class DocxWriter implements DocumentWriter {

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(Document document, Optional<Path> template, OutputStream out) throws IOException {
        Path body = Files.createTempFile("throughline", ".xml");
        try (Surroundings around = template.isPresent()
                ? Template.open(template.get(), document)
                : new Frame(document)) {
            writeBody(document, around, body);
            around.addNumbering();
            around.file().describe(document);
            around.file().writeTo(out, body);
        } finally {
            Files.deleteIfExists(body);
        }
    }

    private static void writeBody(Document document, Surroundings around, Path body) throws IOException {
        try (OutputStream stream = Files.newOutputStream(body); Xml xml = new Xml(stream)) {
            xml.start("w:document", "xmlns:w", Xml.W, "xmlns:r", Xml.R, "xmlns:wp", Xml.WP).start("w:body");
            BodyWriter writer = new BodyWriter(xml, document, around.styles(), around.page(), around.numbering(),
                    around.file());
            writer.writeTitle(document);
            writer.write(document.blocks());
            around.writeSection(xml);
            xml.end().end();
        }
    }
}
