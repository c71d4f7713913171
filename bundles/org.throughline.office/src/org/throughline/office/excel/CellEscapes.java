package org.throughline.office.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML does not keep stand in a workbook as {@code _x000D_}; a text that looks so by itself has its first
 * underscore written as {@code _x005F_} (ISO/IEC 29500-1, ST_Xstring).
 */
final class CellEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellEscapes() {}

    /** The text as it stands in the file, markup escaped. */
    static void write(String text, StringBuilder xml) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                case '\t', '\n' -> xml.append(c);
                case '_' -> xml.append(looksEscaped(text, i) ? "_x005F_" : "_");
                default -> {
                    if (c < ' ' || c >= 0xFFFE || isHalf(text, i)) {
                        xml.append(String.format("_x%04X_", (int) c));
                    } else {
                        xml.append(c);
                    }
                }
            }
        }
    }

    /** The text that stands so in the file. */
    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher matcher = ESCAPE.matcher(text);
        return matcher.replaceAll(
                found -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }

    private static boolean looksEscaped(String text, int index) {
        return index + 6 < text.length() && ESCAPE.matcher(text).region(index, index + 7).matches();
    }

    private static boolean isHalf(String text, int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c)
                ? index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
                : Character.isLowSurrogate(c) && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    }
}
