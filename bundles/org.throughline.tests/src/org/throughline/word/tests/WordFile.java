package org.throughline.word.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.throughline.core.document.Document;
import org.throughline.office.word.DocxWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A written Word file, read by nothing but a zip reader and an XML parser. */
final class WordFile {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private WordFile(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /** What the writer makes of a document. */
    static byte[] bytesOf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(document, Optional.empty(), out);
        return out.toByteArray();
    }

    static WordFile of(Document document) throws IOException {
        return new WordFile(bytesOf(document));
    }

    static WordFile read(byte[] bytes) throws IOException {
        return new WordFile(bytes);
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    Element part(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get(name))).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(name + " is no well-formed part", e);
        }
    }

    Element text() {
        return part("word/document.xml");
    }

    /** All elements of a name, in document order. */
    static List<Element> all(Element from, String name) {
        NodeList nodes = from.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The value of the first element of a name, empty where there is none. */
    static String value(Element from, String name) {
        return all(from, name).stream().findFirst().map(element -> element.getAttribute("w:val")).orElse("");
    }

    /** What a reader sees of an element: its text, with tabs and line breaks; fields only with their result. */
    static String seen(Element element) {
        StringBuilder seen = new StringBuilder();
        collect(element, seen);
        return seen.toString();
    }

    private static void collect(Node node, StringBuilder into) {
        switch (node.getNodeName()) {
            case "w:t" -> into.append(node.getTextContent());
            case "w:tab" -> into.append('\t');
            case "w:br" -> into.append('\n');
            case "w:pPr", "w:instrText" -> {}
            default -> {
                for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                    collect(child, into);
                }
            }
        }
    }

    /** The text of the document as one readable string: a line for each paragraph, with its style, list and level. */
    String structure() {
        StringBuilder lines = new StringBuilder();
        describe((Element) text().getFirstChild(), "", lines);
        return lines.toString();
    }

    private void describe(Element parent, String indent, StringBuilder lines) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getTagName()) {
                    case "w:p" -> lines.append(indent).append(paragraph(element)).append('\n');
                    case "w:tbl" -> table(element, indent, lines);
                    case "w:sdt" -> {
                        lines.append(indent).append("zone ").append(zone(element)).append('\n');
                        describe(all(element, "w:sdtContent").getFirst(), indent + "  ", lines);
                    }
                    case "w:sectPr" -> lines.append(indent).append("page ").append(size(element)).append('\n');
                    default -> throw new AssertionError("Unexpected " + element.getTagName());
                }
            }
        }
    }

    private static String zone(Element zone) {
        String tag = value(zone, "w:tag");
        return tag.isEmpty() ? value(zone, "w:docPartGallery") : tag + ": " + value(zone, "w:alias");
    }

    private static String size(Element section) {
        Element size = all(section, "w:pgSz").getFirst();
        return size.getAttribute("w:w") + " x " + size.getAttribute("w:h");
    }

    private static String paragraph(Element paragraph) {
        String list = value(paragraph, "w:numId");
        String drawing = all(paragraph, "wp:docPr").stream().findFirst()
                .map(one -> " <" + one.getAttribute("descr") + ">").orElse("");
        return value(paragraph, "w:pStyle") + (list.isEmpty() ? "" : " " + list + "/" + value(paragraph, "w:ilvl"))
                + (all(paragraph, "w:pageBreakBefore").isEmpty() ? "" : " on a new page") + drawing + ": "
                + seen(paragraph).replace("\t", "→").replace("\n", "↵");
    }

    private static void table(Element table, String indent, StringBuilder lines) {
        lines.append(indent).append("table");
        all(table, "w:gridCol").forEach(column -> lines.append(' ').append(column.getAttribute("w:w")));
        lines.append('\n');
        for (Element row : all(table, "w:tr")) {
            lines.append(indent).append("  ")
                    .append(all(row, "w:tblHeader").isEmpty() ? "row" : "header, on every page")
                    .append(all(row, "w:cantSplit").isEmpty() ? "" : ", whole").append(':');
            for (Element cell : all(row, "w:tc")) {
                lines.append(" |");
                all(cell, "w:p").forEach(paragraph -> lines.append(' ').append(seen(paragraph)));
            }
            lines.append('\n');
        }
    }
}
