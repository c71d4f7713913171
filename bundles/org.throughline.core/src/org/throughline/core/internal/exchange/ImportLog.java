package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.throughline.core.table.ImportResult;
import org.throughline.core.table.ImportResult.ChangedField;
import org.throughline.core.table.ImportResult.NotUnderstood;
import org.throughline.model.base.Identified;

/** What has become of a workbook so far. */
public final class ImportLog {

    private final List<Identified> placed = new ArrayList<>();
    private final List<ChangedField> changed = new ArrayList<>();
    private final List<Place> notUnderstood = new ArrayList<>();

    private record Place(String sheet, int row, int column, String why) {

        NotUnderstood told() {
            return new NotUnderstood(sheet, row == 0 ? null : letters(column) + row, why);
        }
    }

    void placed(Identified element) {
        placed.add(element);
    }

    void changed(String id, String feature, String before, String after) {
        changed.add(new ChangedField(id, feature, before, after));
    }

    void sheetLeftOut(String sheet, String why) {
        notUnderstood.add(new Place(sheet, 0, 0, why));
    }

    void leftOut(String sheet, int row, int column, String why) {
        notUnderstood.add(new Place(sheet, row, Math.max(column, 0), why));
    }

    /**
     * The result.
     *
     * @param sheets
     *            the names of the sheets in order
     * @return everything that was told; what was not understood in the order of the workbook
     */
    public ImportResult result(List<String> sheets) {
        Map<String, Integer> order = new HashMap<>();
        sheets.forEach(sheet -> order.putIfAbsent(sheet, order.size()));
        return new ImportResult(List.copyOf(placed), List.copyOf(changed),
                notUnderstood.stream()
                        .sorted(Comparator.<Place>comparingInt(place -> order.getOrDefault(place.sheet(), 0))
                                .thenComparingInt(Place::row).thenComparingInt(Place::column))
                        .map(Place::told).toList());
    }

    /**
     * The letters of a column.
     *
     * @param column
     *            its index, beginning with 0
     * @return such as {@code A} or {@code AB}
     */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
