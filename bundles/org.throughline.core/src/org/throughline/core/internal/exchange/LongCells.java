package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EStructuralFeature;

/** The long texts of a workbook, put together from their pieces. */
final class LongCells {

    private record Key(String id, String feature) {}

    private record Piece(String text, WorkbookRows.Row row) {}

    private final ImportLog log;
    private String title = SheetNames.LONG;
    private final Map<Key, TreeMap<Integer, Piece>> pieces = new LinkedHashMap<>();

    LongCells(ImportLog log) {
        this.log = log;
    }

    /** Takes the pieces of a sheet. */
    void read(WorkbookRows.SheetRows sheet) {
        title = sheet.name();
        List<Integer> columns = new ArrayList<>();
        for (String heading : LongTexts.HEADER) {
            int column = sheet.rows().isEmpty() ? -1 : sheet.rows().getFirst().cells().indexOf(heading);
            if (column < 0) {
                log.sheetLeftOut(sheet.name(), "The sheet has no column " + Reading.quote(heading)
                        + ", so none of its texts was understood.");
                return;
            }
            columns.add(column);
        }
        for (WorkbookRows.Row row : sheet.body()) {
            read(row, columns);
        }
    }

    /** The text for a field's cell. */
    Optional<String> take(String id, EStructuralFeature feature) {
        Key key = new Key(id, feature.getName());
        TreeMap<Integer, Piece> found = pieces.get(key);
        if (found == null || found.firstKey() != 1 || found.lastKey() != found.size()) {
            return Optional.empty();
        }
        pieces.remove(key);
        StringBuilder text = new StringBuilder();
        found.values().forEach(piece -> text.append(piece.text()));
        return Optional.of(text.toString());
    }

    /** Tells of what nobody has taken. */
    void tellOfTheRest() {
        pieces.forEach((key, parts) -> log.leftOut(title, parts.firstEntry().getValue().row().number(), 0,
                parts.firstKey() != 1 || parts.lastKey() != parts.size()
                        ? "A part of this text is missing; its parts are numbered from 1 on."
                        : "No row has the id " + Reading.quote(key.id()) + " and an empty cell in a column "
                                + Reading.quote(key.feature()) + "."));
    }

    private void read(WorkbookRows.Row row, List<Integer> columns) {
        String id = row.word(columns.get(0));
        String feature = row.word(columns.get(1));
        String number = row.word(columns.get(2));
        String text = row.cell(columns.get(3));
        if (id == null || feature == null || number == null || text == null || !number.matches("[0-9]{1,6}")) {
            log.leftOut(title, row.number(), 0,
                    "The row needs an id, a feature, the number of the part and a text.");
            return;
        }
        Piece before = pieces.computeIfAbsent(new Key(id, feature), key -> new TreeMap<>())
                .putIfAbsent(Integer.parseInt(number), new Piece(text, row));
        if (before != null) {
            log.leftOut(title, row.number(), 0, "This part of the text stands in row "
                    + before.row().number() + " already.");
        }
    }
}
