package org.throughline.core.document;

import java.util.Objects;
import java.util.Set;

/**
 * A stretch of text with one look.
 *
 * @param text
 *            the text; a line break stays within the paragraph
 * @param marks
 *            how it is set apart
 * @param target
 *            where it leads: an address that begins with {@code http:}, {@code https:} or {@code mailto:}, or {@code #}
 *            and a bookmark of the document; {@code null} for none
 */
public record Run(String text, Set<Mark> marks, String target) {

    /** How a stretch of text is set apart. */
    public enum Mark {
        /** Important. */
        STRONG,
        /** Stressed. */
        EMPHASIS,
        /** To be read letter by letter. */
        CODE
    }

    /** A run. */
    public Run {
        Objects.requireNonNull(text);
        marks = Set.copyOf(marks);
    }

    /**
     * Plain text.
     *
     * @param text
     *            the text
     * @return the run
     */
    public static Run plain(String text) {
        return new Run(text, Set.of(), null);
    }

    /**
     * Important text.
     *
     * @param text
     *            the text
     * @return the run
     */
    public static Run strong(String text) {
        return new Run(text, Set.of(Mark.STRONG), null);
    }

    /**
     * Text that leads somewhere.
     *
     * @param text
     *            the text
     * @param target
     *            where it leads
     * @return the run
     */
    public static Run link(String text, String target) {
        return new Run(text, Set.of(), target);
    }
}
