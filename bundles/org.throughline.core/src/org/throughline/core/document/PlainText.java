package org.throughline.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of text that a reader of a document sees, from top to bottom: a way to read it on a terminal, and to compare
 * what a writer made of it. Headers, footers and page numbers are left out.
 */
public final class PlainText {

    private final Wording wording;
    private final List<Block> all;
    private final List<String> lines = new ArrayList<>();
    private int tables;
    private int figures;

    private PlainText(Document document) {
        wording = Wording.in(document.language());
        all = document.blocks();
    }

    /**
     * The text of a document.
     *
     * @param document
     *            the document
     * @return its lines; the cells of a row stand in one line, with bars between them
     */
    public static List<String> of(Document document) {
        PlainText text = new PlainText(document);
        text.line("", document.title());
        if (document.subtitle() != null) {
            text.line("", document.subtitle());
        }
        text.line("", document.byline());
        text.blocks(document.blocks(), "");
        return List.copyOf(text.lines);
    }

    /**
     * The text of runs.
     *
     * @param runs
     *            the runs
     * @return their texts, one after the other
     */
    public static String of(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /**
     * The headings of a sequence of blocks in reading order, those within notes, lists and zones included.
     *
     * @param blocks
     *            the blocks
     * @return the headings
     */
    public static List<Block.Heading> headings(List<Block> blocks) {
        List<Block.Heading> found = new ArrayList<>();
        collectHeadings(blocks, found);
        return found;
    }

    private static void collectHeadings(List<Block> blocks, List<Block.Heading> found) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> found.add(heading);
                case Block.Listing listing -> listing.items().forEach(item -> collectHeadings(item, found));
                case Block.Note note -> collectHeadings(note.blocks(), found);
                case Block.EditableZone zone -> collectHeadings(zone.blocks(), found);
                case Block.Paragraph p -> {}
                case Block.Table t -> {}
                case Block.Figure f -> {}
                case Block.Chart c -> {}
                case Block.TableOfContents t -> {}
                case Block.PageBreak b -> {}
            }
        }
    }

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Heading heading -> line(indent, heading.text());
            case Block.Paragraph paragraph -> line(indent, of(paragraph.runs()));
            case Block.Listing listing -> listing(listing, indent);
            case Block.Table table -> table(table, indent);
            case Block.Figure figure -> caption(indent, figure.caption());
            case Block.Chart chart -> caption(indent, chart.caption());
            case Block.TableOfContents contents -> contents(contents, indent);
            case Block.PageBreak b -> {}
            case Block.Note note -> blocks(note.blocks(), indent);
            case Block.EditableZone zone -> {
                if (zone.blocks().isEmpty()) {
                    line(indent, zone.title());
                }
                blocks(zone.blocks(), indent);
            }
        }
    }

    private void listing(Block.Listing listing, String indent) {
        int number = 0;
        for (List<Block> item : listing.items()) {
            number++;
            int first = lines.size();
            blocks(item, indent + "   ");
            if (first < lines.size()) {
                String mark = listing.ordered() ? number + "." : "•";
                lines.set(first, indent + mark + " " + lines.get(first).strip());
            }
        }
    }

    private void table(Block.Table table, String indent) {
        if (table.caption() != null) {
            tables++;
            line(indent, wording.table() + " " + tables + ". " + table.caption());
        }
        line(indent, String.join(" | ", table.header()));
        for (List<Block.Cell> row : table.rows()) {
            line(indent, row.stream().map(PlainText::cell).collect(Collectors.joining(" | ")));
        }
    }

    private static String cell(Block.Cell cell) {
        return cell.paragraphs().stream().map(paragraph -> of(paragraph.runs())).collect(Collectors.joining(" "));
    }

    private void caption(String indent, String caption) {
        figures++;
        line(indent, wording.figure() + " " + figures + ". " + caption);
    }

    private void contents(Block.TableOfContents contents, String indent) {
        line(indent, contents.title());
        headings(all).stream().filter(heading -> heading.level() <= contents.depth())
                .forEach(heading -> line(indent + "  ".repeat(heading.level()), heading.text()));
    }

    private void line(String indent, String text) {
        text.lines().forEach(line -> lines.add((indent + line).stripTrailing()));
    }
}
