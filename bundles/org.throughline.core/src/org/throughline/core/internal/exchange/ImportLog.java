package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.List;

import org.throughline.core.table.ImportResult;
import org.throughline.core.table.ImportResult.ChangedField;
import org.throughline.core.table.ImportResult.NotUnderstood;
import org.throughline.model.base.Identified;

/** What has become of a workbook so far. */
public final class ImportLog {

    private final List<Identified> placed = new ArrayList<>();
    private final List<ChangedField> changed = new ArrayList<>();
    private final List<NotUnderstood> notUnderstood = new ArrayList<>();

    void placed(Identified element) {
        placed.add(element);
    }

    void changed(String id, String feature, String before, String after) {
        changed.add(new ChangedField(id, feature, before, after));
    }

    void sheetLeftOut(String sheet, String why) {
        notUnderstood.add(new NotUnderstood(sheet, null, why));
    }

    void leftOut(String sheet, int row, int column, String why) {
        notUnderstood.add(new NotUnderstood(sheet, letters(Math.max(column, 0)) + row, why));
    }

    /**
     * The result.
     *
     * @return everything that was told
     */
    public ImportResult result() {
        return new ImportResult(List.copyOf(placed), List.copyOf(changed), List.copyOf(notUnderstood));
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
