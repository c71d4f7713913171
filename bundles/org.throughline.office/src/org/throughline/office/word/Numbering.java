package org.throughline.office.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The lists of a document: two forms, with bullets and with numbers, and an instance for each list that counts anew. */
final class Numbering {

    /** How far each level is indented, in twentieths of a point. */
    static final int INDENT = 400;

    private static final int LEVELS = 9;
    private static final String[] BULLETS = { "•", "–", "▪" };

    private record Instance(int id, boolean ordered, int level) {}

    private final int firstForm;
    private final List<Instance> instances = new ArrayList<>();
    private int next;
    private int bullets;

    /**
     * Lists whose forms and instances take numbers that are free.
     *
     * @param firstForm
     *            the first free number of a form
     * @param firstInstance
     *            the first free number of an instance
     */
    Numbering(int firstForm, int firstInstance) {
        this.firstForm = firstForm;
        next = firstInstance;
    }

    /** The number of the instance for a new list. Lists with bullets share one. */
    int list(boolean ordered, int level) {
        if (!ordered && bullets > 0) {
            return bullets;
        }
        Instance instance = new Instance(next++, ordered, Math.min(level, LEVELS - 1));
        instances.add(instance);
        if (!ordered) {
            bullets = instance.id();
        }
        return instance.id();
    }

    /** Writes the part with the lists. */
    void write(OutputStream out) throws IOException {
        try (Xml xml = new Xml(out)) {
            xml.start("w:numbering", "xmlns:w", Xml.W);
            writeForms(xml);
            writeInstances(xml);
            xml.end();
        }
    }

    private void writeForms(Xml xml) throws IOException {
        writeForm(xml, firstForm, false);
        writeForm(xml, firstForm + 1, true);
    }

    private void writeInstances(Xml xml) throws IOException {
        for (Instance instance : instances) {
            xml.start("w:num", "w:numId", Integer.toString(instance.id()));
            xml.value("w:abstractNumId", Integer.toString(firstForm + (instance.ordered() ? 1 : 0)));
            if (instance.ordered()) {
                xml.start("w:lvlOverride", "w:ilvl", Integer.toString(instance.level()));
                xml.value("w:startOverride", "1").end();
            }
            xml.end();
        }
    }

    private static void writeForm(Xml xml, int id, boolean ordered) throws IOException {
        xml.start("w:abstractNum", "w:abstractNumId", Integer.toString(id)).value("w:multiLevelType",
                "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            xml.start("w:lvl", "w:ilvl", Integer.toString(level)).value("w:start", "1");
            xml.value("w:numFmt", ordered ? "decimal" : "bullet");
            xml.value("w:lvlText", ordered ? "%" + (level + 1) + "." : BULLETS[level % BULLETS.length]);
            xml.value("w:lvlJc", "left");
            xml.start("w:pPr").empty("w:ind", "w:left", Integer.toString(INDENT * (level + 1)), "w:hanging",
                    Integer.toString(INDENT)).end();
            xml.end();
        }
        xml.end();
    }
}
