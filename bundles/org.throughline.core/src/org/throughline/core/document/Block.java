package org.throughline.core.document;

import java.util.List;
import java.util.Objects;

/**
 * A block of a neutral document, which knows its meaning and nothing of the file that it will become. Immutable.
 */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level
     *            1 for chapters to 4
     * @param text
     *            the words
     * @param bookmark
     *            a name to refer to it by, usually the id of the element it is about; {@code null} for none
     */
    record Heading(int level, String text, String bookmark) implements Block {
        /**
         * A heading.
         *
         * @throws IllegalArgumentException
         *             if the level is not between 1 and 4
         */
        public Heading {
            Objects.requireNonNull(text);
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("A heading has a level from 1 to 4, not " + level);
            }
        }
    }

    /**
     * A paragraph.
     *
     * @param runs
     *            its text
     */
    record Paragraph(List<Run> runs) implements Block {
        /** A paragraph. */
        public Paragraph {
            runs = List.copyOf(runs);
        }

        /**
         * A paragraph of plain text.
         *
         * @param text
         *            the text
         * @return the paragraph
         */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(Run.plain(text)));
        }
    }

    /**
     * A list.
     *
     * @param ordered
     *            whether its items are numbered
     * @param items
     *            its items, each a sequence of blocks that begins with a paragraph
     */
    record Listing(boolean ordered, List<List<Block>> items) implements Block {
        /** A list. */
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        /**
         * A list of plain paragraphs.
         *
         * @param ordered
         *            whether its items are numbered
         * @param items
         *            the texts
         * @return the list
         */
        public static Listing of(boolean ordered, List<String> items) {
            return new Listing(ordered, items.stream().map(item -> List.<Block>of(Paragraph.of(item))).toList());
        }
    }

    /**
     * A table.
     *
     * @param caption
     *            what it shows, {@code null} for a table without a caption
     * @param header
     *            the headings of the columns, repeated on every page
     * @param widths
     *            the share of the width that each column gets, in percent; empty for equal widths
     * @param rows
     *            its rows, each with as many cells as there are columns
     */
    record Table(String caption, List<String> header, List<Integer> widths, List<List<Cell>> rows) implements Block {
        /**
         * A table.
         *
         * @throws IllegalArgumentException
         *             if a row or the widths do not fit the header
         */
        public Table {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = header.size();
            if (!widths.isEmpty() && widths.size() != columns
                    || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Every row of a table has as many cells as its header");
            }
        }
    }

    /**
     * A cell of a table.
     *
     * @param paragraphs
     *            its paragraphs
     */
    record Cell(List<Paragraph> paragraphs) {
        /** A cell. */
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /**
         * A cell of plain text.
         *
         * @param text
         *            the text, {@code null} for an empty cell
         * @return the cell; each line of the text is a paragraph
         */
        public static Cell of(String text) {
            return new Cell(text == null ? List.of() : text.lines().map(Paragraph::of).toList());
        }
    }

    /**
     * A picture.
     *
     * @param caption
     *            what it shows
     * @param alternative
     *            the same in words, for people who do not see it
     * @param mediaType
     *            {@code image/png} or {@code image/jpeg}
     * @param widthPercent
     *            the share of the text width, in percent
     * @param bytes
     *            the file; not copied, not to be changed
     */
    record Figure(String caption, String alternative, String mediaType, int widthPercent, byte[] bytes)
            implements
                Block {}

    /**
     * A chart of numbers.
     *
     * @param caption
     *            the message of the chart
     * @param alternative
     *            the same in words
     * @param kind
     *            how it is drawn
     * @param categories
     *            the labels along the axis
     * @param unit
     *            the unit of the values
     * @param series
     *            the numbers
     */
    record Chart(String caption, String alternative, ChartKind kind, List<String> categories, String unit,
            List<Series> series) implements Block {
        /** A chart. */
        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }
    }

    /** How a chart is drawn. */
    enum ChartKind {
        /** Horizontal bars. */
        BAR,
        /** Vertical columns. */
        COLUMN,
        /** A line over time. */
        LINE
    }

    /**
     * One row of numbers of a chart.
     *
     * @param name
     *            its name
     * @param values
     *            a value for each category; {@link Double#NaN} for a gap
     */
    record Series(String name, List<Double> values) {
        /** A row of numbers. */
        public Series {
            values = List.copyOf(values);
        }
    }

    /**
     * A table of contents made from the headings.
     *
     * @param title
     *            its heading
     * @param depth
     *            down to which level headings are listed
     */
    record TableOfContents(String title, int depth) implements Block {}

    /** What follows begins on a new page. */
    record PageBreak() implements Block {}

    /**
     * A remark that stands out from the text.
     *
     * @param kind
     *            what sort of remark it is
     * @param blocks
     *            what it says
     */
    record Note(NoteKind kind, List<Block> blocks) implements Block {
        /** A note. */
        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    /** What sort of remark a note is. */
    enum NoteKind {
        /** Good to know. */
        INFORMATION,
        /** Something is missing or has to be done. */
        ATTENTION
    }

    /**
     * A zone that a person may edit in the written file, and that is kept when the file is written again.
     *
     * @param id
     *            the name by which it is found again
     * @param title
     *            what to write here
     * @param blocks
     *            what stands in it at first
     */
    record EditableZone(String id, String title, List<Block> blocks) implements Block {
        /** A zone. */
        public EditableZone {
            blocks = List.copyOf(blocks);
        }
    }
}
