package org.throughline.office.excel;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.throughline.core.table.TableWriter.Sheet;

/** Writes one sheet, row by row. Every cell and every column has the text format. */
final class SheetXml {

    private static final int LONGEST_TEXT = 32_767;
    private static final int MOST_ROWS = 1_048_576;
    private static final int TEXT = 1;
    private static final int HEADING = 2;

    private final Writer out;
    private final StringBuilder xml = new StringBuilder(8192);
    private int rows;

    SheetXml(Writer out) {
        this.out = out;
    }

    void write(Sheet sheet) throws IOException {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetViews><sheetView workbookViewId=\"0\">"
                + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews>");
        if (!sheet.header().isEmpty()) {
            xml.append("<cols><col min=\"1\" max=\"").append(sheet.header().size()).append("\" width=\"18\" style=\"")
                    .append(TEXT).append("\" customWidth=\"1\"/></cols>");
        }
        xml.append("<sheetData>");
        row(sheet.header(), HEADING);
        for (List<?> cells : sheet.rows()) {
            if (rows == MOST_ROWS) {
                throw new IOException("The sheet “" + sheet.name() + "” has more rows than a workbook can hold ("
                        + MOST_ROWS + ").");
            }
            row(cells, TEXT);
        }
        xml.append("</sheetData></worksheet>");
        flush();
    }

    private void row(List<?> cells, int style) throws IOException {
        rows++;
        xml.append("<row r=\"").append(rows).append("\">");
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) != null) {
                cell(column, text(cells.get(column)), style);
            }
        }
        xml.append("</row>");
        if (xml.length() > 4096) {
            flush();
        }
    }

    private void cell(int column, String text, int style) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A cell holds at most " + LONGEST_TEXT + " characters");
        }
        xml.append("<c r=\"");
        letters(column);
        xml.append(rows).append("\" s=\"").append(style).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        CellEscapes.write(text, xml);
        xml.append("</t></is></c>");
    }

    private static String text(Object value) {
        return value instanceof Boolean yes ? yes ? "TRUE" : "FALSE" : value.toString();
    }

    private void letters(int column) {
        if (column >= 26) {
            letters(column / 26 - 1);
        }
        xml.append((char) ('A' + column % 26));
    }

    private void flush() throws IOException {
        out.append(xml);
        xml.setLength(0);
        out.flush();
    }
}
