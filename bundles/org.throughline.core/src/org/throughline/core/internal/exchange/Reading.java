package org.throughline.core.internal.exchange;

/**
 * What came of reading a text as a value.
 *
 * @param <T>
 *            the kind of value
 */
public sealed interface Reading<T> {

    /**
     * It was understood.
     *
     * @param <T>
     *            the kind of value
     * @param value
     *            the value, {@code null} for none
     */
    record Value<T>(T value) implements Reading<T> {}

    /**
     * It was not understood.
     *
     * @param <T>
     *            the kind of value
     * @param why
     *            the reason, as a sentence
     */
    record Wrong<T>(String why) implements Reading<T> {}

    /**
     * A text between quotation marks, cut where it is long.
     *
     * @param text
     *            the text
     * @return at most 60 characters of it
     */
    static String quote(String text) {
        int end = text.length() <= 60
                ? text.length()
                : text.offsetByCodePoints(0, Math.min(50, text.codePointCount(0, 60)));
        String shown = text.substring(0, end).replaceAll("\\R", " ");
        return "“" + shown + (end < text.length() ? "…”" : "”");
    }
}
