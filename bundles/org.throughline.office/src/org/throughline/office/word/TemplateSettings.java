package org.throughline.office.word;

import java.util.Set;

import org.w3c.dom.Element;

/** The settings of a template. */
final class TemplateSettings {

    private static final Set<String> OUTSIDE = Set.of("attachedTemplate", "linkStyles", "mailMerge", "saveThroughXslt",
            "attachedSchema");
    /** What Word wants to stand behind the wish that fields be computed. */
    private static final Set<String> LATER = Set.of("hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars",
            "rsids", "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures",
            "forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "shapeDefaults", "doNotEmbedSmartTags",
            "decimalSymbol", "listSeparator");

    private TemplateSettings() {}

    /** Takes away what leads to other files, and asks for fields to be computed if there are any. */
    static void adapt(Element settings, boolean fields) {
        PartXml.children(settings).stream()
                .filter(element -> OUTSIDE.contains(element.getLocalName())
                        || fields && PartXml.is(element, "updateFields"))
                .forEach(settings::removeChild);
        if (fields) {
            Element update = settings.getOwnerDocument().createElementNS(Xml.W, "w:updateFields");
            update.setAttributeNS(Xml.W, "w:val", "true");
            settings.insertBefore(update,
                    PartXml.children(settings).stream().filter(element -> !Xml.W.equals(element.getNamespaceURI())
                            || LATER.contains(element.getLocalName())).findFirst().orElse(null));
        }
    }
}
