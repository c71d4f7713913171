package org.throughline.office.word;

import java.util.Locale;

/**
 * The page, in twentieths of a point.
 *
 * @param width
 *            the width of the paper
 * @param height
 *            the height of the paper
 * @param margin
 *            the margin at each side
 */
record Page(int width, int height, int margin) {

    private static final int MARGIN = 1304;

    /** Letter where the language is that of the United States, A4 elsewhere. */
    static Page of(String language) {
        return "US".equals(Locale.forLanguageTag(language).getCountry())
                ? new Page(12240, 15840, MARGIN)
                : new Page(11906, 16838, MARGIN);
    }

    /** The width that text can take. */
    int textWidth() {
        return width - 2 * margin;
    }
}
