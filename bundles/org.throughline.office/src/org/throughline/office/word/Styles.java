package org.throughline.office.word;

/** The ids by which the parts of one file refer to its styles. */
@FunctionalInterface
interface Styles {

    /** The style set of our own. */
    Styles OWN = Style::id;

    /** The id of a style in this file. */
    String id(Style style);
}
