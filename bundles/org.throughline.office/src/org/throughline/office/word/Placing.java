package org.throughline.office.word;

/**
 * Where a paragraph stands.
 *
 * @param list
 *            the number of the list whose item it begins, 0 for none
 * @param level
 *            how deep the list is nested, beginning with 0
 * @param indent
 *            how far it is indented, in twentieths of a point; 0 where its style or list tells
 */
record Placing(int list, int level, int indent) {

    static final Placing NONE = new Placing(0, 0, 0);

    private static final int DEEPEST = 8;

    /** The first paragraph of an item. */
    static Placing item(int list, int level) {
        return new Placing(list, Math.min(level, DEEPEST), 0);
    }

    /** A paragraph in an item that is not its first. */
    static Placing within(int depth) {
        return new Placing(0, 0, Math.min(depth, DEEPEST + 1) * Numbering.INDENT);
    }

    /** The same place, moved to the right. */
    Placing shifted(int by) {
        int from = list > 0 ? (level + 1) * Numbering.INDENT : indent;
        return new Placing(list, level, from + by);
    }
}
