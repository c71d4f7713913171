package org.throughline.office.word;

import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The lists of a template, which ours come after. */
final class TemplateNumbering {

    private final Element theirs;

    TemplateNumbering(Element theirs) {
        this.theirs = theirs;
    }

    /** Lists of our own with numbers that the template has not used. */
    Numbering free() {
        return new Numbering(after("abstractNum", "abstractNumId"), after("num", "numId"));
    }

    /** Adds our lists: all forms stand before all instances. */
    void add(Element ours) {
        Node end = first("numIdMacAtCleanup").orElse(null);
        Node instances = first("num").map(Node.class::cast).orElse(end);
        for (Element form : PartXml.all(ours, "abstractNum")) {
            theirs.insertBefore(theirs.getOwnerDocument().importNode(form, true), instances);
        }
        for (Element instance : PartXml.all(ours, "num")) {
            theirs.insertBefore(theirs.getOwnerDocument().importNode(instance, true), end);
        }
    }

    private Optional<Element> first(String name) {
        return PartXml.children(theirs).stream().filter(element -> PartXml.is(element, name)).findFirst();
    }

    private int after(String name, String number) {
        return 1 + PartXml.children(theirs).stream().filter(element -> PartXml.is(element, name))
                .map(element -> element.getAttributeNS(Xml.W, number)).filter(value -> value.matches("\\d{1,9}"))
                .mapToInt(Integer::parseInt).max().orElse(0);
    }
}
