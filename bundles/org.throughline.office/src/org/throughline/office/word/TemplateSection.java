package org.throughline.office.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The page set-up with which a template ends: paper, margins, headers and footers. The text stands in one column. */
final class TemplateSection {

    private static final Set<String> REFERENCES = Set.of("headerReference", "footerReference");
    /** What says something about a text that is replaced, or would split ours into columns. */
    private static final Set<String> LEFT_OUT = Set.of("headerReference", "footerReference", "footnotePr", "endnotePr",
            "type", "cols", "printerSettings", "sectPrChange");
    private static final int LEAST_TEXT_WIDTH = 1440;

    private record Reference(String name, String type, String id) {}

    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final List<Element> setUp;
    private final Page own;

    /**
     * Reads the page set-up.
     *
     * @param own
     *            the page where the template does not say one
     */
    TemplateSection(Element document, PackagePart text, Page own) {
        this.own = own;
        List<Element> sections = PartXml.all(document, "sectPr").stream()
                .filter(section -> !PartXml.is((Element) section.getParentNode(), "sectPrChange")).toList();
        // a section without a header of its own has that of the section before it
        sections.stream().flatMap(section -> PartXml.children(section).stream())
                .filter(element -> REFERENCES.contains(element.getLocalName()))
                .map(element -> new Reference(element.getLocalName(), element.getAttributeNS(Xml.W, "type"),
                        element.getAttributeNS(Xml.R, "id")))
                .filter(reference -> text.getRelationship(reference.id()) != null)
                .forEach(reference -> references.put(reference.name() + reference.type(), reference));
        setUp = sections.isEmpty()
                ? List.of()
                : PartXml.children(sections.getLast()).stream()
                        .filter(element -> Xml.W.equals(element.getNamespaceURI())
                                && !LEFT_OUT.contains(element.getLocalName()))
                        .toList();
    }

    /** The ids of the relations to its headers and footers. */
    Set<String> relations() {
        return references.values().stream().map(Reference::id).collect(Collectors.toSet());
    }

    /** The page. */
    Page page() {
        Optional<Element> paper = find("pgSz");
        int width = paper.flatMap(size -> twips(size, "w")).orElse(own.width());
        int height = paper.flatMap(size -> twips(size, "h")).orElse(own.height());
        Optional<Element> margins = find("pgMar");
        int sides = sum(margins, "left", "right").orElse(own.sides());
        int ends = sum(margins, "top", "bottom").orElse(own.ends());
        return new Page(width, height, Math.min(sides, Math.max(0, width - LEAST_TEXT_WIDTH)), ends);
    }

    /** Writes it. */
    void write(Xml xml) throws IOException {
        xml.start("w:sectPr");
        for (Reference reference : references.values()) {
            xml.empty("w:" + reference.name(), "w:type", reference.type(), "r:id", reference.id());
        }
        if (find("pgSz").isEmpty()) {
            own.writePaper(xml);
        }
        if (find("pgMar").isEmpty()) {
            own.writeMargins(xml);
        }
        for (Element element : setUp) {
            copy(element, xml);
        }
        xml.end();
    }

    private Optional<Element> find(String name) {
        return setUp.stream().filter(element -> name.equals(element.getLocalName())).findFirst();
    }

    private static Optional<Integer> sum(Optional<Element> margins, String one, String other) {
        return margins.flatMap(
                margin -> twips(margin, one).flatMap(first -> twips(margin, other).map(second -> first + second)));
    }

    private static Optional<Integer> twips(Element element, String name) {
        String value = element.getAttributeNS(Xml.W, name);
        return value.matches("\\d{1,5}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }

    private static void copy(Element element, Xml xml) throws IOException {
        NamedNodeMap all = element.getAttributes();
        xml.start("w:" + element.getLocalName());
        for (int i = 0; i < all.getLength(); i++) {
            Attr attribute = (Attr) all.item(i);
            if (Xml.W.equals(attribute.getNamespaceURI())) {
                xml.attribute("w:" + attribute.getLocalName(), attribute.getValue());
            }
        }
        for (Element child : PartXml.children(element)) {
            if (Xml.W.equals(child.getNamespaceURI())) {
                copy(child, xml);
            }
        }
        xml.end();
    }
}
