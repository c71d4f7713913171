package org.throughline.office.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.throughline.core.document.PlainText;
import org.throughline.core.document.Run;
import org.throughline.core.document.Run.Mark;

/** Writes paragraphs with their runs and links. */
final class ParagraphXml {

    private final Xml xml;
    private final Styles styles;
    private final Outline outline;
    private final DocxPackage file;
    private boolean breakBefore;

    ParagraphXml(Xml xml, Styles styles, Outline outline, DocxPackage file) {
        this.xml = xml;
        this.styles = styles;
        this.outline = outline;
        this.file = file;
    }

    /** The next paragraph begins on a new page. */
    void breakBefore() {
        breakBefore = true;
    }

    /** Whether the next paragraph is to begin on a new page. */
    boolean isBreakPending() {
        return breakBefore;
    }

    /** A paragraph of plain text. */
    void write(Style style, String text) throws IOException {
        write(style, Placing.NONE, List.of(Run.plain(text)));
    }

    /** A paragraph that tells what to write in its place. */
    void placeholder(String text) throws IOException {
        start(Style.NORMAL, Placing.NONE, false);
        xml.start("w:r").start("w:rPr").value("w:rStyle", styles.id(Style.PLACEHOLDER)).end();
        text(text);
        xml.end().end();
    }

    /** A paragraph. */
    void write(Style style, Placing placing, List<Run> runs) throws IOException {
        boolean rightToLeft = RightToLeft.is(PlainText.of(runs));
        start(style, placing, rightToLeft);
        for (Run run : runs) {
            run(run, rightToLeft);
        }
        xml.end();
    }

    /** Begins a paragraph, to be ended by the caller. */
    void start(Style style, Placing placing, boolean rightToLeft) throws IOException {
        xml.start("w:p").start("w:pPr").value("w:pStyle", styles.id(style));
        if (breakBefore) {
            xml.empty("w:pageBreakBefore");
            breakBefore = false;
        }
        if (placing.list() > 0) {
            xml.start("w:numPr").value("w:ilvl", Integer.toString(placing.level()))
                    .value("w:numId", Integer.toString(placing.list())).end();
        }
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        if (placing.indent() > 0) {
            xml.empty("w:ind", "w:left", Integer.toString(placing.indent()), "w:hanging",
                    Integer.toString(placing.list() > 0 ? Numbering.INDENT : 0));
        }
        xml.end();
    }

    /** A run, as a link where it leads somewhere. */
    void run(Run run, boolean rightToLeft) throws IOException {
        if (run.text().isEmpty()) {
            return;
        }
        boolean link = startLink(run.target());
        xml.start("w:r");
        properties(run, link, rightToLeft);
        text(run.text());
        xml.end();
        if (link) {
            xml.end();
        }
    }

    /** A field whose result a reader sees at once, or that shows nothing until it has been computed. */
    void field(String instruction, Optional<String> result) throws IOException {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", "begin").end();
        xml.start("w:r").start("w:instrText", "xml:space", "preserve").text(" " + instruction + " ").end().end();
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", "separate").end();
        if (result.isPresent()) {
            xml.start("w:r");
            text(result.get());
            xml.end();
        }
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", "end").end();
    }

    private boolean startLink(String target) throws IOException {
        if (target == null) {
            return false;
        }
        if (target.startsWith("#")) {
            Optional<String> bookmark = outline.bookmark(target.substring(1));
            if (bookmark.isPresent()) {
                xml.start("w:hyperlink", "w:anchor", bookmark.get(), "w:history", "1");
            }
            return bookmark.isPresent();
        }
        Optional<String> relation = file.link(target);
        if (relation.isPresent()) {
            xml.start("w:hyperlink", "r:id", relation.get(), "w:history", "1");
        }
        return relation.isPresent();
    }

    private void properties(Run run, boolean link, boolean rightToLeft) throws IOException {
        if (run.marks().isEmpty() && !link && !rightToLeft) {
            return;
        }
        xml.start("w:rPr");
        if (run.marks().contains(Mark.CODE)) {
            xml.value("w:rStyle", styles.id(Style.CODE));
        } else if (link) {
            xml.value("w:rStyle", styles.id(Style.LINK));
        }
        if (run.marks().contains(Mark.STRONG)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (run.marks().contains(Mark.EMPHASIS)) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (rightToLeft) {
            xml.empty("w:rtl");
        }
        xml.end();
    }

    /** Text with its line breaks and tabs. */
    private void text(String text) throws IOException {
        int from = 0;
        String oneBreak = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < oneBreak.length(); i++) {
            char c = oneBreak.charAt(i);
            if (c == '\n' || c == '\t') {
                plain(oneBreak.substring(from, i));
                xml.empty(c == '\n' ? "w:br" : "w:tab");
                from = i + 1;
            }
        }
        plain(oneBreak.substring(from));
    }

    private void plain(String text) throws IOException {
        if (!text.isEmpty()) {
            xml.start("w:t", "xml:space", "preserve").text(text).end();
        }
    }
}
