package org.throughline.office.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.throughline.core.document.Block;
import org.throughline.core.document.Run;

/**
 * Writes the table of contents with its entries and links. The numbers of the pages are fields that stay empty until Word
 * has laid out the document: nobody here knows them.
 */
final class ContentsXml {

    private final Xml xml;
    private final ParagraphXml paragraphs;
    private final Outline outline;

    ContentsXml(Xml xml, ParagraphXml paragraphs, Outline outline) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.outline = outline;
    }

    void write(Block.TableOfContents contents) throws IOException {
        List<Outline.Entry> entries = outline.entries().stream().filter(entry -> entry.level() <= contents.depth())
                .toList();
        if (entries.isEmpty()) {
            return;
        }
        xml.start("w:sdt").start("w:sdtPr").start("w:docPartObj").value("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique").end().end().start("w:sdtContent");
        paragraphs.write(Style.CONTENTS_TITLE, contents.title());
        for (int i = 0; i < entries.size(); i++) {
            paragraphs.start(Style.contents(entries.get(i).level()), Placing.NONE, false);
            if (i == 0) {
                openField(contents.depth());
            }
            entry(entries.get(i));
            if (i == entries.size() - 1) {
                xml.start("w:r").empty("w:fldChar", "w:fldCharType", "end").end();
            }
            xml.end();
        }
        xml.end().end();
    }

    private void openField(int depth) throws IOException {
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", "begin").end();
        xml.start("w:r").start("w:instrText", "xml:space", "preserve").text(" TOC \\o \"1-" + depth + "\" \\h \\z \\u ")
                .end().end();
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", "separate").end();
    }

    private void entry(Outline.Entry entry) throws IOException {
        xml.start("w:hyperlink", "w:anchor", entry.bookmark(), "w:history", "1");
        paragraphs.run(Run.plain(entry.text().replaceAll("\\s+", " ")), false);
        xml.start("w:r").empty("w:tab").end();
        paragraphs.field("PAGEREF " + entry.bookmark() + " \\h", Optional.empty());
        xml.end();
    }
}
