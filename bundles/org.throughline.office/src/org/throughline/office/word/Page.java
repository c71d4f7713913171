package org.throughline.office.word;

import java.io.IOException;
import java.util.Locale;

/**
 * The page, in twentieths of a point.
 *
 * @param width
 *            the width of the paper
 * @param height
 *            the height of the paper
 * @param sides
 *            the margins left and right together
 * @param ends
 *            the margins above and below together
 */
record Page(int width, int height, int sides, int ends) {

    private static final int MARGIN = 1304;

    /** Letter where the language is that of the United States, A4 elsewhere. */
    static Page of(String language) {
        return "US".equals(Locale.forLanguageTag(language).getCountry())
                ? new Page(12240, 15840, 2 * MARGIN, 2 * MARGIN)
                : new Page(11906, 16838, 2 * MARGIN, 2 * MARGIN);
    }

    /** The width that text can take. */
    int textWidth() {
        return width - sides;
    }

    /** Writes the size of the paper. */
    void writePaper(Xml xml) throws IOException {
        xml.empty("w:pgSz", "w:w", Integer.toString(width), "w:h", Integer.toString(height));
    }

    /** Writes the margins, the same at opposite sides. */
    void writeMargins(Xml xml) throws IOException {
        String side = Integer.toString(sides / 2);
        String end = Integer.toString(ends / 2);
        xml.empty("w:pgMar", "w:top", end, "w:right", side, "w:bottom", end, "w:left", side, "w:header", "640",
                "w:footer", "640", "w:gutter", "0");
    }
}
