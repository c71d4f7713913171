package org.throughline.search.internal.index;

import java.util.LinkedHashSet;
import java.util.Set;

/** Codes such as 6.NS.3 or A-REI.4, which are found as a whole and by their beginning. */
public final class Codes {

    private static final int LONGEST = 100;

    private Codes() {}

    /**
     * The codes in a text: letters and digits joined by single dots, dashes or slashes, with a digit among them.
     *
     * @param text
     *            any text
     * @return the codes, folded
     */
    public static Set<String> in(String text) {
        Set<String> codes = Set.of();
        for (int at = nextJoiner(text, 0); at < text.length(); at = nextJoiner(text, at)) {
            int from = at;
            while (from > 0 && belongs(text, from - 1)) {
                from--;
            }
            int to = at + 1;
            while (to < text.length() && belongs(text, to)) {
                to++;
            }
            if (to - from <= LONGEST && hasDigit(text, from, to)) {
                codes = codes.isEmpty() ? new LinkedHashSet<>() : codes;
                codes.add(Language.folded(text.substring(from, to)));
            }
            at = to;
        }
        return codes;
    }

    private static int nextJoiner(String text, int start) {
        int at = start;
        while (at < text.length() && !joins(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean belongs(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) || joins(text, at);
    }

    /** A dot, dash or slash with a letter or digit on both sides. */
    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == '-' || c == '/') && at > 0 && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
