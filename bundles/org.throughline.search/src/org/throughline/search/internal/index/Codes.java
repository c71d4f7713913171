package org.throughline.search.internal.index;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes such as 6.NS.3 or A-REI.4, which are found as a whole and by their beginning. */
public final class Codes {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}]{1,40}(?:[.\\-/][\\p{L}\\p{N}]{1,40}){1,8}");

    private Codes() {}

    /**
     * The codes in a text: letters and digits joined by dots, dashes or slashes, with a digit among them.
     *
     * @param text
     *            any text
     * @return the codes, folded
     */
    public static Set<String> in(String text) {
        Set<String> codes = new LinkedHashSet<>();
        if (hasJoiner(text)) {
            Matcher matcher = CODE.matcher(text);
            while (matcher.find()) {
                if (matcher.group().chars().anyMatch(Character::isDigit)) {
                    codes.add(Language.folded(matcher.group()));
                }
            }
        }
        return codes;
    }

    /** A quick look that spares most texts the slow one: a joiner with a letter or digit on both sides. */
    private static boolean hasJoiner(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '-' || c == '/') && Character.isLetterOrDigit(text.charAt(i + 1))
                    && Character.isLetterOrDigit(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
