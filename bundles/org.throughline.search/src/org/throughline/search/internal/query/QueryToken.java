package org.throughline.search.internal.query;

/** A piece of what a person typed. */
sealed interface QueryToken {

    /** A word; {@code prefix} where it ends with a star, {@code similar} where it ends with a tilde. */
    record Word(String text, boolean prefix, boolean similar) implements QueryToken {}

    /** Words between quotation marks, at most {@code slop} places apart. */
    record Phrase(String text, int slop) implements QueryToken {}

    /** A range between two values, {@code null} for an open end. */
    record Range(String from, String to, boolean withFrom, boolean withTo) implements QueryToken {}

    /** A field and its colon. */
    record Field(String name) implements QueryToken {}

    /** What joins, excludes and groups. */
    enum Sign implements QueryToken {
        OPEN, CLOSE, AND, OR, NOT
    }
}
