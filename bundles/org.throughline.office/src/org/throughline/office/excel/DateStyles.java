package org.throughline.office.excel;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads which cell styles of a workbook show a number as a date. */
final class DateStyles extends DefaultHandler {

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private boolean inCellStyles;
    private int style;

    boolean isDate(int index) {
        return index >= 0 && dates.get(index);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(Numbers.index(attributes.getValue("numFmtId")),
                    attributes.getValue("formatCode"));
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    int format = Numbers.index(attributes.getValue("numFmtId"));
                    dates.set(style++, DateUtil.isADateFormat(format, formats.get(format)));
                }
            }
            default -> {
                // says nothing of dates
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }
}
