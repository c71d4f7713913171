package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.table.ImportResult;
import org.throughline.model.base.Identified;

/** Brings a workbook that was read into a knowledge base. */
public final class ImportRun {

    private final Session session;
    private final ImportLog log = new ImportLog();
    private final LongCells longCells = new LongCells(log);
    private final List<ImportRow> rows = new ArrayList<>();
    private boolean done;

    /**
     * Prepares for one workbook.
     *
     * @param session
     *            where to bring it
     */
    public ImportRun(Session session) {
        this.session = session;
    }

    /**
     * Brings it in as one change.
     *
     * @param label
     *            the label of the change
     * @param sheets
     *            the sheets
     * @param dryRun
     *            {@code true} to leave the knowledge base as it is
     * @return what became of it
     */
    public ImportResult bringIn(String label, List<WorkbookRows.SheetRows> sheets, boolean dryRun) {
        try {
            session.change(label, () -> {
                bringIn(sheets);
                done = dryRun;
                if (dryRun) {
                    throw new ChangeRefusedException("Nothing was to be changed.");
                }
            });
        } catch (ChangeRefusedException e) {
            if (!done) {
                return new ImportResult(List.of(), List.of(), List.of(new ImportResult.NotUnderstood(
                        sheets.getFirst().name(), null, "Nothing was brought in: " + e.getMessage())));
            }
        }
        return log.result(sheets.stream().map(WorkbookRows.SheetRows::name).toList());
    }

    private void bringIn(List<WorkbookRows.SheetRows> sheets) {
        RowReader ids = new RowReader(session.content(), log);
        SheetNames names = new SheetNames(types());
        SheetTitles titles = new SheetTitles(names, log);
        sheets.stream().filter(sheet -> is(sheet, SheetNames.NAMES)).forEach(titles::read);
        sheets.stream().filter(sheet -> is(sheet, SheetNames.LONG)).forEach(longCells::read);
        for (WorkbookRows.SheetRows sheet : sheets) {
            if (!is(sheet, SheetNames.NAMES) && !is(sheet, SheetNames.LONG) && !sheet.rows().isEmpty()) {
                titles.classOf(sheet.name()).ifPresent(type -> read(sheet, type, ids));
            }
        }
        OutsideChanges outside = new OutsideChanges(session);
        ListIndexes indexes = new ListIndexes();
        FieldImport fields = new FieldImport(session, outside, longCells, log);
        rows.stream().filter(row -> !row.isKnown()).forEach(fields::attributes);
        PlaceReader places = new PlaceReader(ids, new NameIndex(this::everything));
        new Placement(session, outside, indexes, log).settle(rows, places);
        List<ImportRow> kept = rows.stream().filter(row -> !row.isLeftOut()).toList();
        kept.stream().filter(ImportRow::isKnown).forEach(fields::attributes);
        ReferenceCells references = new ReferenceCells(ids, new NameIndex(this::everything));
        kept.forEach(row -> fields.references(row, references));
        longCells.tellOfTheRest();
        Arrangement arrangement = new Arrangement(session, outside, indexes, log);
        kept.forEach(arrangement::plan);
        arrangement.carryOut();
        PartCells parts = new PartCells(places, log);
        kept.forEach(parts::check);
        kept.stream().filter(row -> !row.isKnown()).map(ImportRow::element).forEach(log::placed);
    }

    private void read(WorkbookRows.SheetRows sheet, EClass type, RowReader ids) {
        Columns columns = Columns.of(sheet, type, log);
        sheet.body().forEach(cells -> ids.read(columns, cells).ifPresent(rows::add));
    }

    private List<EClass> types() {
        Set<EClass> types = new LinkedHashSet<>(EntryClasses.all());
        session.content().everywhere(Identified.class).map(Identified::eClass).forEach(types::add);
        return List.copyOf(types);
    }

    private Stream<Identified> everything() {
        return Stream.concat(session.content().everywhere(Identified.class),
                rows.stream().filter(row -> !row.isKnown() && !row.isLeftOut()).map(ImportRow::element));
    }

    private static boolean is(WorkbookRows.SheetRows sheet, String name) {
        return sheet.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
