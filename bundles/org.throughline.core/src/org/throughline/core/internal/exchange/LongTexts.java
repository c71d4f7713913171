package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.model.base.Identified;

/** The texts that are too long for a cell: they stand in pieces in a sheet of their own. */
public final class LongTexts {

    /** The headings of the sheet. */
    public static final List<String> HEADER = List.of("id", "feature", "part", "text");

    /** The greatest number of characters (UTF-16) in one cell. */
    public static final int LONGEST = 32_000;

    private LongTexts() {}

    /**
     * The rows for one long text.
     *
     * @param element
     *            whose field it is
     * @param feature
     *            the field
     * @param cell
     *            what would stand in its cell
     * @return a row for each piece, with the number of the piece beginning with 1
     */
    public static List<List<?>> rows(Identified element, EStructuralFeature feature, String cell) {
        List<List<?>> rows = new ArrayList<>();
        int start = 0;
        while (start < cell.length()) {
            int end = Math.min(start + LONGEST, cell.length());
            if (end < cell.length() && Character.isHighSurrogate(cell.charAt(end - 1))) {
                end--;
            }
            rows.add(List.of(element.getId(), feature.getName(), Integer.toString(rows.size() + 1),
                    cell.substring(start, end)));
            start = end;
        }
        return rows;
    }

    /**
     * Whether a field's cell would be too long.
     *
     * @param element
     *            whose field it is
     * @param feature
     *            the field
     * @return {@code true} if its text belongs into the sheet
     */
    public static boolean isLong(Identified element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        boolean mayBe = value instanceof String text
                ? text.length() >= LONGEST
                : value instanceof List<?> list && !list.isEmpty();
        return mayBe && FieldText.of(feature, value).filter(cell -> cell.length() > LONGEST).isPresent();
    }
}
