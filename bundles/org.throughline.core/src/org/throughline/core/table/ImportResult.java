package org.throughline.core.table;

import java.util.List;

import org.throughline.model.base.Identified;

/**
 * What became of an imported file.
 *
 * @param placed
 *            the new entries
 * @param changed
 *            the fields of known entries that were changed
 * @param notUnderstood
 *            what was left out, with the reason
 */
public record ImportResult(List<Identified> placed, List<ChangedField> changed, List<NotUnderstood> notUnderstood) {

    /**
     * A field that was changed.
     *
     * @param id
     *            the id of the entry
     * @param feature
     *            the field, or {@code containedIn} or {@code position} for a move
     * @param before
     *            its value as it would stand in the workbook, {@code null} where it had none
     * @param after
     *            its new value, {@code null} where it was cleared
     */
    public record ChangedField(String id, String feature, String before, String after) {}

    /**
     * Something that was left out.
     *
     * @param sheet
     *            the sheet
     * @param cell
     *            the cell, such as {@code C7}; the row's first cell where the whole row was left out; {@code null} for a
     *            whole sheet
     * @param why
     *            the reason, as a sentence
     */
    public record NotUnderstood(String sheet, String cell, String why) {}
}
