package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one text or several stand in a cell. In a cell with one text only a leading <code>\(none)</code> or
 * <code>\\</code> is an escape. In a cell with several, which are separated by {@code ;} or line breaks, <code>\</code>
 * takes its meaning from a following {@code ;}, <code>\</code>, line break or space, and spaces around each are left out.
 */
public final class CellSyntax {

    /** The text that clears a field. */
    public static final String NONE = "(none)";

    private static final char ESCAPE = '\\';
    private static final char SEPARATOR = ';';
    private static final String ESCAPED_NONE = ESCAPE + NONE;

    private CellSyntax() {}

    /**
     * Writes one text.
     *
     * @param text
     *            any text
     * @return the cell
     */
    public static String single(String text) {
        boolean looksLikeEscape = text.equals(NONE) || text.startsWith(ESCAPED_NONE) || text.startsWith("\\\\");
        return looksLikeEscape ? ESCAPE + text : text;
    }

    /**
     * Reads one text.
     *
     * @param cell
     *            the cell
     * @return the text; empty where the cell clears the field
     */
    public static Optional<String> readSingle(String cell) {
        if (cell.equals(NONE)) {
            return Optional.empty();
        }
        return Optional.of(cell.startsWith(ESCAPED_NONE) || cell.startsWith("\\\\") ? cell.substring(1) : cell);
    }

    /**
     * Writes several texts.
     *
     * @param texts
     *            texts that are not empty
     * @return the cell
     */
    public static String list(List<String> texts) {
        if (texts.equals(List.of(NONE))) {
            return ESCAPED_NONE;
        }
        StringBuilder cell = new StringBuilder();
        for (String text : texts) {
            if (!cell.isEmpty()) {
                cell.append(SEPARATOR);
            }
            for (int i = 0; i < text.length(); i++) {
                if (needsEscape(text, i)) {
                    cell.append(ESCAPE);
                }
                cell.append(text.charAt(i));
            }
        }
        return cell.toString();
    }

    /**
     * Reads several texts.
     *
     * @param cell
     *            the cell
     * @return the texts in order, none of them empty; no text where the cell clears the field
     */
    public static List<String> readList(String cell) {
        return switch (cell.strip()) {
            case NONE -> List.of();
            case ESCAPED_NONE -> List.of(NONE);
            default -> new ListReading().of(cell);
        };
    }

    private static boolean needsEscape(String text, int index) {
        char c = text.charAt(index);
        boolean atEdge = index == 0 || index == text.length() - 1;
        return c == ESCAPE || separates(c) || atEdge && Character.isWhitespace(c);
    }

    private static boolean separates(char c) {
        return c == SEPARATOR || c == '\n' || c == '\r';
    }

    private static final class ListReading {

        private final List<String> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        /** The length of the text up to the last character that was written with an escape. */
        private int kept;

        List<String> of(String cell) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c == ESCAPE && i + 1 < cell.length() && canBeEscaped(cell.charAt(i + 1))) {
                    text.append(cell.charAt(++i));
                    kept = text.length();
                } else if (separates(c)) {
                    finish();
                } else if (!text.isEmpty() || !Character.isWhitespace(c)) {
                    text.append(c);
                }
            }
            finish();
            return texts;
        }

        private void finish() {
            int end = text.length();
            while (end > kept && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (end > 0) {
                texts.add(text.substring(0, end));
            }
            text.setLength(0);
            kept = 0;
        }

        private static boolean canBeEscaped(char c) {
            return c == ESCAPE || c == SEPARATOR || Character.isWhitespace(c);
        }
    }
}
