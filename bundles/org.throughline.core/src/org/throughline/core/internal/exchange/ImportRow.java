package org.throughline.core.internal.exchange;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/** One row of a workbook with what it stands for. */
final class ImportRow {

    private final Columns columns;
    private final WorkbookRows.Row cells;
    private final Identified element;
    private final boolean known;
    private boolean leftOut;
    private Entry.Holder wanted;

    ImportRow(Columns columns, WorkbookRows.Row cells, Identified element, boolean known) {
        this.columns = columns;
        this.cells = cells;
        this.element = element;
        this.known = known;
    }

    Identified element() {
        return element;
    }

    EClass type() {
        return columns.type();
    }

    Columns columns() {
        return columns;
    }

    /** Whether it was there before the import. */
    boolean isKnown() {
        return known;
    }

    boolean isPart() {
        return element instanceof Part;
    }

    /** Whether the whole row was left out. */
    boolean isLeftOut() {
        return leftOut;
    }

    /** Where it is to go; {@code null} where it stays, or for a part. */
    Entry.Holder wanted() {
        return wanted;
    }

    void want(Entry.Holder holder) {
        wanted = holder;
    }

    String cell(int column) {
        return cells.cell(column);
    }

    String word(int column) {
        return cells.word(column);
    }

    /** The text of a field, {@code null} where the cell is empty or missing. */
    String cellOf(EStructuralFeature feature) {
        return columns.fields().stream().filter(field -> field.feature() == feature).findFirst()
                .map(field -> cells.cell(field.index())).orElse(null);
    }

    void tell(int column, String why, ImportLog log) {
        log.leftOut(columns.sheet(), cells.number(), column, why);
    }

    void leaveOut(String why, ImportLog log) {
        leftOut = true;
        tell(0, why, log);
    }

    /** For messages. */
    String place() {
        return "sheet " + columns.sheet() + ", row " + cells.number();
    }
}
