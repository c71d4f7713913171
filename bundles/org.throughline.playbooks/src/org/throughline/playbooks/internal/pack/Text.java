package org.throughline.playbooks.internal.pack;

import java.util.ArrayList;
import java.util.List;

import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.core.document.Block.Heading;
import org.throughline.core.document.Block.Listing;
import org.throughline.core.document.Block.Note;
import org.throughline.core.document.Block.NoteKind;
import org.throughline.core.document.Block.Paragraph;
import org.throughline.core.document.MarkdownBlocks;
import org.throughline.core.document.Run;

/** Blocks that are gathered one after the other. What has no words leaves no trace. */
final class Text {

    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Block>> facts = new ArrayList<>();

    Text heading(int level, String text, String bookmark) {
        endFacts();
        blocks.add(new Heading(level, text, bookmark));
        return this;
    }

    Text say(String text) {
        endFacts();
        blocks.add(Paragraph.of(text));
        return this;
    }

    Text markdown(String text) {
        endFacts();
        blocks.addAll(MarkdownBlocks.of(text));
        return this;
    }

    Text note(NoteKind kind, String label, String markdown) {
        List<Block> said = MarkdownBlocks.of(markdown);
        if (!said.isEmpty()) {
            endFacts();
            List<Block> all = new ArrayList<>();
            if (label != null) {
                all.add(new Paragraph(List.of(Run.strong(label))));
            }
            all.addAll(said);
            blocks.add(new Note(kind, all));
        }
        return this;
    }

    /** A line of a list with its label. */
    Text fact(String label, String text) {
        return text == null || text.isBlank() ? this : fact(label, List.of(Run.plain(text)));
    }

    /** A line of a list with its label. */
    Text fact(String label, List<Run> runs) {
        if (!runs.isEmpty()) {
            List<Run> line = new ArrayList<>();
            line.add(Run.strong(label + ": "));
            line.addAll(runs);
            facts.add(List.of(new Paragraph(line)));
        }
        return this;
    }

    /** A text below its own heading. */
    Text labelled(int level, String label, String markdown) {
        return markdown == null || markdown.isBlank() ? this : heading(level, label, null).markdown(markdown);
    }

    Text items(boolean ordered, List<List<Block>> items) {
        endFacts();
        if (!items.isEmpty()) {
            blocks.add(new Listing(ordered, items));
        }
        return this;
    }

    Text table(String caption, List<String> header, List<Integer> widths, List<List<Cell>> rows) {
        endFacts();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(caption, header, widths, rows));
        }
        return this;
    }

    List<Block> blocks() {
        endFacts();
        return List.copyOf(blocks);
    }

    /** A cell with one paragraph of runs. */
    static Cell cell(Run... runs) {
        return new Cell(List.of(new Paragraph(List.of(runs))));
    }

    /** A cell that begins with a title. */
    static Cell titled(String title, String markdown) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(List.of(Run.strong(title))));
        paragraphs.addAll(MarkdownBlocks.cell(markdown).paragraphs());
        return new Cell(paragraphs);
    }

    /** A text within a line: its paragraphs and items, one after the other. */
    static List<Run> inline(String before, String markdown) {
        List<Run> runs = new ArrayList<>();
        runs.add(Run.plain(before));
        for (Paragraph paragraph : MarkdownBlocks.cell(markdown).paragraphs()) {
            runs.add(Run.plain(runs.size() == 1 ? "" : " "));
            runs.addAll(paragraph.runs());
        }
        return runs;
    }

    /** Runs with commas between them. */
    static List<Run> enumerated(List<Run> runs) {
        List<Run> result = new ArrayList<>();
        for (Run run : runs) {
            if (!result.isEmpty()) {
                result.add(Run.plain(", "));
            }
            result.add(run);
        }
        return result;
    }

    private void endFacts() {
        if (!facts.isEmpty()) {
            blocks.add(new Listing(false, facts));
            facts.clear();
        }
    }
}
