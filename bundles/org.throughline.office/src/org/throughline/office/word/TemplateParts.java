package org.throughline.office.word;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.throughline.core.document.TemplateException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** Leaves of a template what stands around its text, without anything that leads out of the file or runs in it. */
final class TemplateParts {

    private static final Set<String> OF_FILE = Set.of("officeDocument", "core-properties", "extended-properties",
            "custom-properties");
    private static final Set<String> OF_TEXT = Set.of("styles", "stylesWithEffects", "theme", "fontTable", "settings",
            "webSettings", "numbering", "footnotes", "endnotes", "customXml");
    private static final Set<String> ACTIVE = Set.of("oleObject", "package", "control", "aFChunk", "subDocument",
            "frame");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern FETCHING = Pattern.compile("\\b(INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|DATABASE)\\b",
            Pattern.CASE_INSENSITIVE);

    private final OPCPackage opc;
    private final PackagePart text;

    TemplateParts(OPCPackage opc, PackagePart text) {
        this.opc = opc;
        this.text = text;
    }

    /**
     * Takes everything else away.
     *
     * @param margins
     *            the ids of the relations to the headers and footers that stay
     */
    void keepSurroundings(Set<String> margins) throws IOException, OpenXML4JException {
        keep(opc, relation -> OF_FILE.contains(kind(relation)));
        keep(text, relation -> OF_TEXT.contains(kind(relation)) || margins.contains(relation.getId()));
        Set<PackagePart> reached = reached();
        for (PackagePart part : List.copyOf(opc.getParts())) {
            if (!part.isRelationshipPart() && !reached.contains(part)) {
                opc.removePart(part.getPartName());
            }
        }
        for (PackagePart part : reached) {
            clean(part);
        }
    }

    private static void keep(RelationshipSource source, Predicate<PackageRelationship> kept) throws OpenXML4JException {
        for (PackageRelationship relation : relations(source)) {
            if (!kept.test(relation)) {
                source.removeRelationship(relation.getId());
            }
        }
    }

    private Set<PackagePart> reached() throws OpenXML4JException {
        Set<PackagePart> reached = new HashSet<>();
        Deque<RelationshipSource> open = new ArrayDeque<>(List.of(opc));
        while (!open.isEmpty()) {
            RelationshipSource source = open.pop();
            for (PackageRelationship relation : relations(source)) {
                if (relation.getTargetMode() == TargetMode.INTERNAL) {
                    PackagePart part = source instanceof PackagePart one
                            ? one.getRelatedPart(relation)
                            : opc.getPart(relation);
                    if (part != null && reached.add(part)) {
                        open.add(part);
                    }
                }
            }
        }
        return reached;
    }

    private void clean(PackagePart part) throws IOException, OpenXML4JException {
        Set<String> gone = new HashSet<>();
        for (PackageRelationship relation : relations(part)) {
            if (ACTIVE.contains(kind(relation))) {
                throw new TemplateException("The header or footer of the template holds an embedded file or control; "
                        + "put a picture in its place.", null);
            }
            if (relation.getTargetMode() == TargetMode.EXTERNAL && !isLink(relation)) {
                part.removeRelationship(relation.getId());
                gone.add(relation.getId());
            }
        }
        if (part != text && part.getContentType().contains("wordprocessingml")) {
            Element root = PartXml.read(part);
            requireNothingFetched(root);
            if (!gone.isEmpty()) {
                forget(root, gone);
                PartXml.write(root, part);
            }
        }
    }

    private static void requireNothingFetched(Element root) throws TemplateException {
        StringBuilder fields = new StringBuilder();
        PartXml.all(root, "instrText").forEach(code -> fields.append(code.getTextContent()));
        PartXml.all(root, "fldSimple")
                .forEach(field -> fields.append(' ').append(field.getAttributeNS(Xml.W, "instr")));
        if (FETCHING.matcher(fields).find()) {
            throw new TemplateException("The header or footer of the template takes content from another file; "
                    + "put the content itself there.", null);
        }
    }

    /** Takes away what refers to relations that are gone, which Word would take for damage. */
    private static void forget(Element root, Set<String> gone) {
        NodeList elements = root.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            NamedNodeMap attributes = element.getAttributes();
            for (int j = attributes.getLength() - 1; j >= 0; j--) {
                Attr attribute = (Attr) attributes.item(j);
                if (Xml.R.equals(attribute.getNamespaceURI()) && gone.contains(attribute.getValue())) {
                    element.removeAttributeNode(attribute);
                }
            }
        }
    }

    private static boolean isLink(PackageRelationship relation) {
        String scheme = relation.getTargetURI().getScheme();
        return "hyperlink".equals(kind(relation)) && scheme != null
                && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    private static String kind(PackageRelationship relation) {
        return relation.getRelationshipType().substring(relation.getRelationshipType().lastIndexOf('/') + 1);
    }

    private static List<PackageRelationship> relations(RelationshipSource source) throws OpenXML4JException {
        List<PackageRelationship> relations = new ArrayList<>();
        source.getRelationships().forEach(relations::add);
        return relations;
    }
}
