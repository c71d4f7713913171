package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.List;

import org.throughline.core.table.TableReader;

/** A workbook as it was read, before anything of it was understood. */
public final class WorkbookRows implements TableReader.Receiver {

    /**
     * A row.
     *
     * @param number
     *            its number as the user sees it
     * @param cells
     *            its texts, {@code null} for an empty cell
     */
    public record Row(int number, List<String> cells) {

        /**
         * A cell.
         *
         * @param column
         *            its column, beginning with 0; -1 for a column that is not there
         * @return its text, {@code null} where it is empty
         */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : null;
        }

        /**
         * A cell that holds a word.
         *
         * @param column
         *            its column
         * @return its text without spaces around it, {@code null} where nothing is left
         */
        public String word(int column) {
            String cell = cell(column);
            return cell == null || cell.isBlank() ? null : cell.strip();
        }
    }

    /**
     * A sheet.
     *
     * @param name
     *            its name
     * @param rows
     *            its rows; the first holds the headings
     */
    public record SheetRows(String name, List<Row> rows) {

        /**
         * The rows below the headings.
         *
         * @return the rows
         */
        public List<Row> body() {
            return rows.isEmpty() ? rows : rows.subList(1, rows.size());
        }
    }

    private final List<SheetRows> sheets = new ArrayList<>();

    @Override
    public void sheet(String name) {
        sheets.add(new SheetRows(name, new ArrayList<>()));
    }

    @Override
    public void row(int number, List<String> cells) {
        sheets.getLast().rows().add(new Row(number, new ArrayList<>(cells)));
    }

    /**
     * What was read.
     *
     * @return the sheets in order
     */
    public List<SheetRows> sheets() {
        return sheets;
    }
}
