package org.throughline.office.word;

import java.io.IOException;

import org.throughline.core.document.Block.Chart;
import org.throughline.core.document.Block.ChartKind;

/** Writes the two axes of a chart. */
final class ChartAxes {

    static final String CATEGORIES = "111111111";
    static final String VALUES = "222222222";

    private final Xml xml;

    ChartAxes(Xml xml) {
        this.xml = xml;
    }

    void write(Chart chart) throws IOException {
        boolean bars = chart.kind() == ChartKind.BAR;
        // bars are read from top to bottom, but drawn from the axis upwards unless they are turned round
        axis("c:catAx", CATEGORIES, bars ? "maxMin" : "minMax", bars ? "l" : "b");
        ends(VALUES, "autoZero");
        axis("c:valAx", VALUES, "minMax", bars ? "b" : "l");
        ends(CATEGORIES, bars ? "max" : "autoZero", chart.unit());
    }

    private void axis(String name, String id, String orientation, String place) throws IOException {
        xml.start(name);
        ChartXml.value(xml, "c:axId", id);
        xml.start("c:scaling");
        ChartXml.value(xml, "c:orientation", orientation);
        xml.end();
        ChartXml.value(xml, "c:delete", "0");
        ChartXml.value(xml, "c:axPos", place);
    }

    private void ends(String crossed, String where) throws IOException {
        rest(crossed, where);
    }

    private void ends(String crossed, String where, String unit) throws IOException {
        xml.start("c:majorGridlines").start("c:spPr").start("a:ln", "w", "6350").start("a:solidFill")
                .empty("a:srgbClr", "val", "D5DCDE").end().end().end().end();
        if (unit != null && !unit.isBlank()) {
            xml.start("c:title").start("c:tx").start("c:rich").empty("a:bodyPr").start("a:p").start("a:r")
                    .empty("a:rPr", "sz", "900", "b", "0").start("a:t").text(unit).end().end().end().end().end();
            ChartXml.value(xml, "c:overlay", "0");
            xml.end();
        }
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        rest(crossed, where);
    }

    private void rest(String crossed, String where) throws IOException {
        ChartXml.value(xml, "c:majorTickMark", "none");
        ChartXml.value(xml, "c:minorTickMark", "none");
        ChartXml.value(xml, "c:tickLblPos", "low");
        ChartXml.value(xml, "c:crossAx", crossed);
        ChartXml.value(xml, "c:crosses", where);
        xml.end();
    }
}
