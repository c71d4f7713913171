package org.throughline.office.word;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import org.throughline.core.document.Block;

/** Writes tables: the header row comes again on every page, and a row is not broken over two pages. */
final class TableXml {

    private final Xml xml;
    private final ParagraphXml paragraphs;
    private final CaptionXml captions;
    private final Styles styles;
    private final Page page;

    TableXml(Xml xml, ParagraphXml paragraphs, CaptionXml captions, Styles styles, Page page) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.captions = captions;
        this.styles = styles;
        this.page = page;
    }

    void write(Block.Table table, int indent) throws IOException {
        if (table.caption() != null) {
            captions.table(table.caption());
        } else if (paragraphs.isBreakPending()) {
            paragraphs.write(Style.AFTER_TABLE, "");
        }
        int width = page.textWidth() - indent;
        int[] columns = columns(table, width);
        xml.start("w:tbl");
        properties(table, width, indent);
        xml.start("w:tblGrid");
        for (int column : columns) {
            xml.empty("w:gridCol", "w:w", Integer.toString(column));
        }
        xml.end();
        row(table.header().stream().map(Block.Cell::of).toList(), columns, true);
        for (List<Block.Cell> row : table.rows()) {
            row(row, columns, false);
        }
        xml.end();
        paragraphs.write(Style.AFTER_TABLE, "");
    }

    private void properties(Block.Table table, int width, int indent) throws IOException {
        xml.start("w:tblPr").value("w:tblStyle", styles.id(Style.TABLE));
        xml.empty("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (indent > 0) {
            xml.empty("w:tblInd", "w:w", Integer.toString(indent), "w:type", "dxa");
        }
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblLook", "w:val", "0420", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "0",
                "w:lastColumn", "0", "w:noHBand", "0", "w:noVBand", "1");
        if (table.caption() != null) {
            xml.value("w:tblCaption", table.caption());
        }
        xml.end();
    }

    private void row(List<Block.Cell> cells, int[] columns, boolean header) throws IOException {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (header) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        Style style = header ? Style.TABLE_HEADING : Style.TABLE_TEXT;
        for (int i = 0; i < columns.length; i++) {
            xml.start("w:tc").start("w:tcPr").empty("w:tcW", "w:w", Integer.toString(columns[i]), "w:type", "dxa")
                    .end();
            List<Block.Paragraph> content = cells.get(i).paragraphs();
            for (Block.Paragraph paragraph : content) {
                paragraphs.write(style, Placing.NONE, paragraph.runs());
            }
            if (content.isEmpty()) {
                paragraphs.write(style, Placing.NONE, List.of());
            }
            xml.end();
        }
        xml.end();
    }

    /** The widths of the columns, which add up to the whole width exactly. */
    private static int[] columns(Block.Table table, int width) {
        int count = table.header().size();
        List<Integer> shares = table.widths().isEmpty()
                ? Collections.nCopies(count, 1)
                : table.widths();
        int total = shares.stream().mapToInt(Integer::intValue).sum();
        int[] columns = new int[count];
        int sum = 0;
        int used = 0;
        for (int i = 0; i < count; i++) {
            sum += shares.get(i);
            int right = (int) ((long) width * sum / total);
            columns[i] = right - used;
            used = right;
        }
        return columns;
    }
}
