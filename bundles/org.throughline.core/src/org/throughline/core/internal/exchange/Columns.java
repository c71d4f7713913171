package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Which column of a sheet holds what.
 *
 * @param sheet
 *            the name of the sheet
 * @param type
 *            the class of its rows
 * @param id
 *            the column of the identity, -1 where there is none
 * @param part
 *            the column of the part, -1 where there is none
 * @param containedIn
 *            the column of the container, -1 where there is none
 * @param position
 *            the column of the index, -1 where there is none
 * @param fields
 *            the columns of fields
 */
record Columns(String sheet, EClass type, int id, int part, int containedIn, int position, List<Field> fields) {

    /**
     * The column of a field.
     *
     * @param index
     *            its index
     * @param feature
     *            the field
     */
    record Field(int index, EStructuralFeature feature) {}

    /** Reads the headings; those that are not understood are told. */
    static Columns of(WorkbookRows.SheetRows sheet, EClass type, ImportLog log) {
        SheetLayout layout = new SheetLayout(type);
        WorkbookRows.Row headings = sheet.rows().getFirst();
        Map<String, Integer> found = new HashMap<>();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            String heading = headings.word(i);
            if (heading == null) {
                continue;
            }
            boolean known = layout.header().contains(heading);
            if (!known || found.putIfAbsent(heading, i) != null) {
                log.leftOut(sheet.name(), headings.number(), i, known
                        ? "There is a column " + Reading.quote(heading) + " already; this one was left out."
                        : Kind.first(type) + " has no field " + Reading.quote(heading)
                                + "; the column was left out.");
                continue;
            }
            int index = i;
            layout.field(heading).ifPresent(feature -> fields.add(new Field(index, feature)));
        }
        Columns columns = new Columns(sheet.name(), type, found.getOrDefault(SheetLayout.ID, -1),
                found.getOrDefault(SheetLayout.PART, -1), found.getOrDefault(SheetLayout.CONTAINED_IN, -1),
                found.getOrDefault(SheetLayout.POSITION, -1), fields);
        tellOfCellsWithoutHeading(sheet, headings, log);
        return columns;
    }

    private static void tellOfCellsWithoutHeading(WorkbookRows.SheetRows sheet, WorkbookRows.Row headings,
            ImportLog log) {
        List<Integer> told = new ArrayList<>();
        for (WorkbookRows.Row row : sheet.body()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cell(i) != null && headings.word(i) == null && !told.contains(i)) {
                    told.add(i);
                    log.leftOut(sheet.name(), row.number(), i,
                            "The column has no heading, so nobody can tell what this is; the column was left out.");
                }
            }
        }
    }
}
