package org.throughline.exchange.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.throughline.core.Session;
import org.throughline.core.exchange.WorkbookImport;
import org.throughline.core.table.ImportResult;
import org.throughline.core.table.TableReader;

/** A workbook in memory, written down as a table: cells between {@code |}, an empty one for no value. */
final class Book implements TableReader {

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    static Book sheet(String name, String... rows) {
        return new Book().and(name, rows);
    }

    Book and(String name, String... rows) {
        List<List<String>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(Arrays.stream(row.split("\\|", -1)).map(String::strip).map(cell -> cell.isEmpty() ? null : cell)
                    .toList());
        }
        sheets.put(name, cells);
        return this;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".xlsx");
    }

    @Override
    public void read(Path file, Receiver receiver) {
        sheets.forEach((name, rows) -> {
            receiver.sheet(name);
            for (int i = 0; i < rows.size(); i++) {
                receiver.row(i + 1, rows.get(i));
            }
        });
    }

    /** Imports it; the result in one line each. */
    String into(Session session) throws Exception {
        return lines(new WorkbookImport(List.of(this)).bringIn(Path.of("book.xlsx"), session, false));
    }

    String tryOutOn(Session session) throws Exception {
        return lines(new WorkbookImport(List.of(this)).bringIn(Path.of("book.xlsx"), session, true));
    }

    static String lines(ImportResult result) {
        List<String> lines = new ArrayList<>();
        result.placed().forEach(one -> lines.add("placed " + one.getId()));
        result.changed().forEach(one -> lines
                .add("changed " + one.id() + "." + one.feature() + ": " + one.before() + " → " + one.after()));
        result.notUnderstood().forEach(one -> lines
                .add(one.sheet() + (one.cell() == null ? "" : " " + one.cell()) + ": " + one.why()));
        return String.join("\n", lines);
    }
}
