package org.throughline.office.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

/** The styles of a template, found by the names that Word knows them by, and ours added where it has none. */
final class TemplateStyles implements Styles {

    private static final List<String> REFERENCES = List.of("basedOn", "next", "link");

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    /** By the ids of our own style set. */
    private final Map<String, String> ids = new HashMap<>();

    /**
     * Adds to the styles of a template those that it lacks.
     *
     * @param theirs
     *            the styles of the template, which are changed
     * @param ours
     *            the style set of our own
     */
    TemplateStyles(Element theirs, Element ours) {
        for (Element style : PartXml.all(theirs, "style")) {
            String id = attribute(style, "styleId");
            byName.putIfAbsent(key(style), id);
            taken.add(id.toLowerCase(Locale.ROOT));
            if (isDefault(style)) {
                defaults.put(attribute(style, "type"), id);
            }
        }
        List<Element> missing = PartXml.all(ours, "style").stream().filter(style -> !isThere(style)).toList();
        for (Element style : missing) {
            Element added = (Element) theirs.getOwnerDocument().importNode(style, true);
            added.setAttributeNS(Xml.W, "w:styleId", ids.get(attribute(style, "styleId")));
            PartXml.children(added).stream().filter(child -> REFERENCES.contains(child.getLocalName())).forEach(
                    child -> child.setAttributeNS(Xml.W, "w:val", ids.get(attribute(child, "val"))));
            theirs.appendChild(added);
        }
    }

    @Override
    public String id(Style style) {
        return ids.get(style.id());
    }

    /** Whether the template has the style; either way it has an id afterwards. */
    private boolean isThere(Element style) {
        String own = attribute(style, "styleId");
        String there = byName.get(key(style));
        if (there == null && isDefault(style)) {
            there = defaults.get(attribute(style, "type"));
        }
        ids.put(own, there == null ? free(own) : there);
        return there != null;
    }

    private String free(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id.toLowerCase(Locale.ROOT)); i++) {
            id = wanted + "Throughline" + i;
        }
        return id;
    }

    private static String key(Element style) {
        String name = PartXml.all(style, "name").stream().findFirst().map(element -> attribute(element, "val"))
                .orElse("");
        return attribute(style, "type") + " " + name.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isDefault(Element style) {
        return Set.of("1", "true", "on").contains(attribute(style, "default"));
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(Xml.W, name);
    }
}
