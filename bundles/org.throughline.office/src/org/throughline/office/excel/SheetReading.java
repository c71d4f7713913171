package org.throughline.office.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.throughline.core.table.TableReader.Receiver;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the rows of a sheet. Of a formula the result that was kept is read; nothing is computed. */
final class SheetReading extends DefaultHandler {

    /** What all sheets of a workbook have in common. */
    record Common(List<String> texts, DateStyles styles, boolean since1904) {}

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final long MOST_CELLS = 40_000_000;

    private final Common common;
    private final Receiver receiver;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long cellsSoFar;
    private int row;
    private int column;
    private String type;
    private int style;
    private boolean inPronunciation;
    private boolean inText;
    private boolean hasText;

    SheetReading(Common common, Receiver receiver) {
        this.common = common;
        this.receiver = receiver;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "rPh" -> inPronunciation = true;
            case "v", "t" -> {
                inText = !inPronunciation;
                hasText |= inText;
            }
            default -> inText = false;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        inText = false;
        switch (name) {
            case "c" -> endCell();
            case "rPh" -> inPronunciation = false;
            case "row" -> {
                if (!cells.isEmpty()) {
                    receiver.row(row, Collections.unmodifiableList(new ArrayList<>(cells)));
                }
            }
            default -> {
                // nothing ends that is kept
            }
        }
    }

    private void beginRow(String number) throws SAXException {
        row = number == null ? row + 1 : Numbers.index(number);
        if (row < 1 || row > MOST_ROWS) {
            throw broken("The rows of the file are numbered wrongly, so nothing of it was read.");
        }
        column = -1;
        cells.clear();
    }

    private void beginCell(Attributes attributes) throws SAXException {
        String place = attributes.getValue("r");
        column = place == null ? column + 1 : columnOf(place);
        if (column < 0 || column >= MOST_COLUMNS) {
            throw broken("The cells of the file are numbered wrongly, so nothing of it was read.");
        }
        type = attributes.getValue("t");
        style = Numbers.index(attributes.getValue("s"));
        text.setLength(0);
        hasText = false;
    }

    private void endCell() throws SAXException {
        String value = hasText ? value(text.toString()) : null;
        if (value == null || value.isEmpty()) {
            return;
        }
        cellsSoFar += Math.max(0, column + 1 - cells.size());
        if (cellsSoFar > MOST_CELLS) {
            throw broken("The file has more cells than can be read, so nothing of it was read.");
        }
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, value);
    }

    private String value(String raw) throws SAXException {
        return switch (type == null ? "n" : type) {
            case "s" -> shared(raw.strip());
            case "inlineStr", "str" -> CellEscapes.read(raw);
            case "b" -> raw.strip().equals("1") || raw.strip().equals("true") ? "TRUE" : "FALSE";
            case "d" -> raw.strip().replaceFirst("T00:00:00(\\.0+)?Z?$", "");
            case "n" -> common.styles().isDate(style)
                    ? Numbers.date(raw.strip(), common.since1904())
                    : Numbers.plain(raw.strip());
            default -> raw;
        };
    }

    private String shared(String raw) throws SAXException {
        int index = Numbers.index(raw);
        if (index < 0 || index >= common.texts().size()) {
            throw broken("A cell of the file refers to a text that is not there, so nothing of it was read.");
        }
        return common.texts().get(index);
    }

    private static int columnOf(String place) {
        int letters = 0;
        int column = 0;
        while (letters < place.length() && Character.isLetter(place.charAt(letters)) && letters < 4) {
            column = column * 26 + Character.toUpperCase(place.charAt(letters++)) - 'A' + 1;
        }
        return column - 1;
    }

    private static SAXException broken(String why) {
        return new SAXException(new UnreadableWorkbookException(why, null));
    }
}
