package org.throughline.office.word;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of the package as a stream. Names carry their prefix; text is escaped and made legal. */
final class Xml implements AutoCloseable {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private final XMLStreamWriter writer;
    private final BufferedWriter buffered;

    Xml(OutputStream out) throws IOException {
        buffered = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(buffered);
            buffered.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins an element; attributes are names and values in turn. */
    Xml start(String name, String... attributes) throws IOException {
        try {
            writer.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Adds an attribute to the element that was begun last and has no content yet. */
    Xml attribute(String name, String value) throws IOException {
        try {
            attributes(name, value);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Ends the element that was begun last. */
    Xml end() throws IOException {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Writes an element without content. */
    Xml empty(String name, String... attributes) throws IOException {
        try {
            writer.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Writes an element whose only content is its attribute {@code w:val}. */
    Xml value(String name, String value) throws IOException {
        return empty(name, "w:val", value);
    }

    /** Writes text. */
    Xml text(String text) throws IOException {
        try {
            writer.writeCharacters(LegalText.of(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        try {
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            buffered.close();
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], LegalText.of(attributes[i + 1]));
        }
    }
}
