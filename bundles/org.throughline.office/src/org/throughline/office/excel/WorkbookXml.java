package org.throughline.office.excel;

import java.util.List;

import org.throughline.core.table.TableWriter.Sheet;

/** The parts of a workbook beside its sheets. */
final class WorkbookXml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookXml() {}

    static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder(HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/xl/workbook.xml", "sheet.main+xml");
        override(xml, "/xl/styles.xml", "styles+xml");
        for (int i = 1; i <= sheets; i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    static String packageRelations() {
        StringBuilder xml = relations();
        relation(xml, 1, "officeDocument", "xl/workbook.xml");
        return xml.append("</Relationships>").toString();
    }

    static String workbook(List<Sheet> sheets) {
        StringBuilder xml = new StringBuilder(
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT
                        + "\"><bookViews><workbookView/></bookViews><sheets>");
        int number = 1;
        for (Sheet sheet : sheets) {
            xml.append("<sheet name=\"");
            CellEscapes.write(sheet.name(), xml);
            xml.append("\" sheetId=\"").append(number).append("\" r:id=\"rId").append(number).append("\"/>");
            number++;
        }
        return xml.append("</sheets></workbook>").toString();
    }

    static String workbookRelations(int sheets) {
        StringBuilder xml = relations();
        for (int i = 1; i <= sheets; i++) {
            relation(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(xml, sheets + 1, "styles", "styles.xml");
        return xml.append("</Relationships>").toString();
    }

    /** Style 1 is text ("@"), style 2 is bold text. */
    static String styles() {
        return HEAD + "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static StringBuilder relations() {
        return new StringBuilder(HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">");
    }

    private static void relation(StringBuilder xml, int number, String type, String target) {
        xml.append("<Relationship Id=\"rId").append(number).append("\" Type=\"").append(DOCUMENT).append('/')
                .append(type)
                .append("\" Target=\"").append(target).append("\"/>");
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"").append(part).append("\" ContentType=\"").append(TYPE).append(type)
                .append("\"/>");
    }
}
