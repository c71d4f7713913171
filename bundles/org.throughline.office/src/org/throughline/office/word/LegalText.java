package org.throughline.office.word;

/** Text as XML may hold it. */
final class LegalText {

    private LegalText() {}

    /**
     * The text without what XML cannot hold: control characters other than tab and line break, halves of characters, and
     * the two code points that are no characters. Nothing else is touched.
     */
    static String of(String text) {
        int first = firstIllegal(text);
        if (first < 0) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.length()).append(text, 0, first);
        text.substring(first).codePoints().filter(LegalText::isLegal).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static int firstIllegal(String text) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (!isLegal(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
