package org.throughline.office.word;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.throughline.core.document.Block;
import org.throughline.core.document.Block.NoteKind;
import org.throughline.core.document.Document;
import org.throughline.core.document.Run;
import org.throughline.core.document.Wording;

/** Writes the text of a document, block by block. */
final class BodyWriter {

    /** Where a block stands: how deep in lists, and in which note. */
    private record Flow(int depth, Optional<NoteKind> note) {
        Flow deeper() {
            return new Flow(depth + 1, note);
        }

        Flow within(NoteKind kind) {
            return new Flow(depth, Optional.of(kind));
        }

        Style style() {
            return note.map(kind -> switch (kind) {
                case INFORMATION -> Style.NOTE;
                case ATTENTION -> Style.ATTENTION;
            }).orElse(depth > 0 ? Style.LIST : Style.NORMAL);
        }
    }

    private static final int NOTE_INDENT = 200;

    private final Xml xml;
    private final Numbering numbering;
    private final ParagraphXml paragraphs;
    private final TableXml tables;
    private final ContentsXml contents;
    private final DrawingXml drawings;
    private final Iterator<Outline.Entry> headings;
    private Placing item = Placing.NONE;
    private int bookmarks;
    private int zones;

    BodyWriter(Xml xml, Document document, Styles styles, Page page, Numbering numbering, DocxPackage file) {
        this.xml = xml;
        this.numbering = numbering;
        Outline outline = new Outline(document);
        Wording wording = Wording.in(document.language());
        headings = outline.entries().iterator();
        paragraphs = new ParagraphXml(xml, styles, outline, file);
        CaptionXml captions = new CaptionXml(xml, paragraphs, wording);
        tables = new TableXml(xml, paragraphs, captions, styles, page);
        contents = new ContentsXml(xml, paragraphs, outline);
        drawings = new DrawingXml(xml, paragraphs, captions, page, file);
    }

    /** The title block. */
    void writeTitle(Document document) throws IOException {
        paragraphs.write(Style.TITLE, document.title());
        if (document.subtitle() != null && !document.subtitle().isBlank()) {
            paragraphs.write(Style.SUBTITLE, document.subtitle());
        }
        paragraphs.write(Style.BYLINE, document.byline());
    }

    /** The blocks. */
    void write(List<Block> blocks) throws IOException {
        write(blocks, new Flow(0, Optional.empty()));
    }

    private void write(List<Block> blocks, Flow flow) throws IOException {
        for (Block block : blocks) {
            write(block, flow);
        }
    }

    private void write(Block block, Flow flow) throws IOException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph.runs(), flow);
            case Block.Listing listing -> listing(listing, flow);
            case Block.Table table -> tables.write(table, flow.depth() * Numbering.INDENT);
            case Block.Figure figure -> drawings.figure(figure);
            case Block.Chart chart -> drawings.chart(chart);
            case Block.TableOfContents table -> contents.write(table);
            case Block.PageBreak pageBreak -> paragraphs.breakBefore();
            case Block.Note note -> write(note.blocks(), flow.within(note.kind()));
            case Block.EditableZone zone -> zone(zone, flow);
        }
    }

    private void heading(Block.Heading heading) throws IOException {
        String id = Integer.toString(bookmarks++);
        boolean rightToLeft = RightToLeft.is(heading.text());
        paragraphs.start(Style.heading(heading.level()), Placing.NONE, rightToLeft);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", headings.next().bookmark());
        paragraphs.run(Run.plain(heading.text()), rightToLeft);
        xml.empty("w:bookmarkEnd", "w:id", id).end();
    }

    private void paragraph(List<Run> runs, Flow flow) throws IOException {
        Placing placing = item.list() > 0 ? item : Placing.within(flow.depth());
        item = Placing.NONE;
        boolean inNote = flow.note().isPresent() && flow.depth() > 0;
        paragraphs.write(flow.style(), inNote ? placing.shifted(NOTE_INDENT) : placing, runs);
    }

    private void listing(Block.Listing listing, Flow flow) throws IOException {
        int list = numbering.list(listing.ordered(), flow.depth());
        for (List<Block> blocks : listing.items()) {
            item = Placing.item(list, flow.depth());
            write(blocks, flow.deeper());
        }
        item = Placing.NONE;
    }

    private void zone(Block.EditableZone zone, Flow flow) throws IOException {
        boolean untouched = zone.blocks().isEmpty();
        xml.start("w:sdt").start("w:sdtPr").value("w:alias", shortened(zone.title()))
                .value("w:tag", shortened(zone.id())).value("w:id", Integer.toString(1_000_000 + zones++));
        if (untouched) {
            xml.empty("w:showingPlcHdr");
        }
        xml.end().start("w:sdtContent");
        if (untouched) {
            paragraphs.placeholder(zone.title());
        }
        write(zone.blocks(), flow);
        xml.end().end();
    }

    /** Titles and tags of content controls hold 64 characters. */
    private static String shortened(String text) {
        return text.length() <= 64 ? text : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 63)));
    }
}
