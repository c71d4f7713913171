package org.throughline.core.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.throughline.core.document.Run.Mark;

/**
 * Texts of the knowledge base, which may be written in Markdown, as blocks of a document. Headings become important
 * paragraphs, so that a text never disturbs the outline of the document that it stands in; HTML stays text; of a picture
 * only its words remain, since nothing is fetched from anywhere.
 */
public final class MarkdownBlocks {

    private static final int DEEPEST = 20;

    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();

    private MarkdownBlocks() {}

    /**
     * A text as blocks.
     *
     * @param markdown
     *            the text; {@code null} for none
     * @return its blocks, none where there is no text
     */
    public static List<Block> of(String markdown) {
        if (markdown == null || markdown.isBlank()) {
            return List.of();
        }
        return blocksBelow(PARSER.parse(markdown));
    }

    /**
     * A text as the paragraphs of a cell, which holds no lists: their items become paragraphs with a bullet.
     *
     * @param markdown
     *            the text; {@code null} for none
     * @return the cell, empty where there is no text
     */
    public static Block.Cell cell(String markdown) {
        List<Block.Paragraph> paragraphs = new ArrayList<>();
        flatten(of(markdown), "", paragraphs);
        return new Block.Cell(paragraphs);
    }

    private static void flatten(List<Block> blocks, String mark, List<Block.Paragraph> into) {
        String next = mark;
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> {
                    into.add(next.isEmpty() ? paragraph : marked(next, paragraph));
                    next = "";
                }
                case Block.Listing listing -> {
                    int number = 0;
                    for (List<Block> item : listing.items()) {
                        number++;
                        flatten(item, listing.ordered() ? number + ". " : "• ", into);
                    }
                }
                case Block.Note note -> flatten(note.blocks(), next, into);
                default -> throw new IllegalStateException("Markdown has no " + block.getClass().getSimpleName());
            }
        }
    }

    private static Block.Paragraph marked(String mark, Block.Paragraph paragraph) {
        List<Run> runs = new ArrayList<>(paragraph.runs());
        runs.addFirst(Run.plain(mark));
        return new Block.Paragraph(runs);
    }

    private static List<Block> blocksBelow(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> add(blocks, runs(paragraph, Set.of()));
                case Heading heading -> add(blocks, runs(heading, Set.of(Mark.STRONG)));
                case ListBlock list -> blocks.add(listing(list));
                case BlockQuote quote -> blocks.add(new Block.Note(Block.NoteKind.INFORMATION, blocksBelow(quote)));
                case FencedCodeBlock code -> add(blocks, List.of(code(code.getLiteral())));
                case IndentedCodeBlock code -> add(blocks, List.of(code(code.getLiteral())));
                case HtmlBlock html -> add(blocks, List.of(Run.plain(html.getLiteral())));
                default -> {
                    // a line across the page and a link's definition have no words
                }
            }
        }
        return blocks;
    }

    private static void add(List<Block> blocks, List<Run> runs) {
        if (!runs.isEmpty()) {
            blocks.add(new Block.Paragraph(runs));
        }
    }

    private static Block listing(ListBlock list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> blocks = blocksBelow(item);
            items.add(blocks.isEmpty() ? List.of(Block.Paragraph.of("")) : blocks);
        }
        return switch (list) {
            case OrderedList ordered -> new Block.Listing(true, items);
            case BulletList bullets -> new Block.Listing(false, items);
            default -> throw new IllegalStateException("A list is ordered or not");
        };
    }

    private static Run code(String literal) {
        return new Run(literal.stripTrailing(), Set.of(Mark.CODE), null);
    }

    private static List<Run> runs(Node block, Set<Mark> marks) {
        return new Inline(marks).below(block);
    }

    /** The text within a block. */
    private static final class Inline extends AbstractVisitor {

        private final List<Run> runs = new ArrayList<>();
        private final EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        private final StringBuilder pending = new StringBuilder();
        private String target;

        Inline(Set<Mark> marks) {
            this.marks.addAll(marks);
        }

        List<Run> below(Node node) {
            visitChildren(node);
            flush();
            return runs;
        }

        @Override
        public void visit(Text text) {
            pending.append(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            pending.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            pending.append('\n');
        }

        @Override
        public void visit(HtmlInline html) {
            pending.append(html.getLiteral());
        }

        @Override
        public void visit(Code code) {
            within(Mark.CODE, () -> pending.append(code.getLiteral()));
        }

        @Override
        public void visit(Emphasis emphasis) {
            within(Mark.EMPHASIS, () -> visitChildren(emphasis));
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within(Mark.STRONG, () -> visitChildren(strong));
        }

        @Override
        public void visit(Link link) {
            flush();
            String outer = target;
            target = allowed(link.getDestination()) ? link.getDestination() : outer;
            visitChildren(link);
            flush();
            target = outer;
        }

        private void within(Mark mark, Runnable content) {
            if (marks.contains(mark)) {
                content.run();
                return;
            }
            flush();
            marks.add(mark);
            content.run();
            flush();
            marks.remove(mark);
        }

        private void flush() {
            if (!pending.isEmpty()) {
                runs.add(new Run(pending.toString(), marks, target));
                pending.setLength(0);
            }
        }

        private static boolean allowed(String address) {
            String lower = address.toLowerCase(Locale.ROOT);
            return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        }
    }
}
