package org.throughline.word.tests;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.core.document.Block.Chart;
import org.throughline.core.document.Block.ChartKind;
import org.throughline.core.document.Block.EditableZone;
import org.throughline.core.document.Block.Figure;
import org.throughline.core.document.Block.Heading;
import org.throughline.core.document.Block.Listing;
import org.throughline.core.document.Block.Note;
import org.throughline.core.document.Block.NoteKind;
import org.throughline.core.document.Block.PageBreak;
import org.throughline.core.document.Block.Paragraph;
import org.throughline.core.document.Block.Series;
import org.throughline.core.document.Block.Table;
import org.throughline.core.document.Block.TableOfContents;
import org.throughline.core.document.Document;
import org.throughline.core.document.Run;
import org.throughline.core.document.Run.Mark;

/** Documents to be written. */
final class Documents {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    private Documents() {}

    /** A document of some blocks. */
    static Document of(Block... blocks) {
        return in("en-US", blocks);
    }

    /** A document of some blocks in a language. */
    static Document in(String language, Block... blocks) {
        return new Document("Handoff pack", "Riverside District", "Mathematics office", language, DAY, List.of(blocks));
    }

    /** A document with every kind of block. */
    static Document everything() {
        return of(new TableOfContents("Contents", 2), new PageBreak(), new Heading(1, "What runs", "what-runs"),
                new Paragraph(List.of(Run.plain("Eight routines keep the work going. "), Run.strong("Two stop"),
                        Run.plain(" when "), new Run("one person", Set.of(Mark.EMPHASIS), null),
                        Run.plain(" leaves; see "), Run.link("the questions", "#questions"), Run.plain(" and "),
                        Run.link("the study", "https://example.org/study?a=1&b=2"), Run.plain(" or type "),
                        new Run("is:stale", Set.of(Mark.CODE), null), Run.plain("."))),
                new Heading(2, "Pacing calendar", "pacing"), lists(), table(),
                new Note(NoteKind.INFORMATION,
                        List.of(Paragraph.of("The calendar is kept in the office's shared drive."),
                                Listing.of(false, List.of("Read it first", "Then ask")))),
                new Note(NoteKind.ATTENTION, List.of(Paragraph.of("Nobody has verified this routine."))),
                new Heading(2, "How it went", null),
                new Chart("Lessons with kept demand rose", "A chart of three yearly values: 20, 35, 50.",
                        ChartKind.COLUMN, List.of("2024", "2025", "2026"), "percent of lessons",
                        List.of(new Series("Grade 6", List.of(20.0, 35.0, 50.0)),
                                new Series("Grade 7", List.of(15.0, Double.NaN, 42.5)))),
                new Figure("The logo", "A blue square with a white bar", "image/png", 30, picture()),
                new Heading(1, "Questions", "questions"),
                new Heading(3, "Who books the rooms?", null), Paragraph.of("The school secretaries do."),
                new EditableZone("next-steps", "Write your own next steps here", List.of()),
                new EditableZone("remarks", "Remarks", List.of(Paragraph.of("Kept when it is written again."))));
    }

    private static Block lists() {
        return new Listing(true, List.of(List.of(Paragraph.of("Collect the dates")),
                List.of(Paragraph.of("Ask the schools"),
                        new Listing(false, List.of(List.of(Paragraph.of("by e-mail")),
                                List.of(Paragraph.of("by telephone"), Paragraph.of("between eight and ten"),
                                        Listing.of(true, List.of("first the secretary", "then the principal")))))),
                List.of(Paragraph.of("Publish the calendar"))));
    }

    private static Block table() {
        return new Table("Who holds what", List.of("Routine", "Holder", "Hours a year"), List.of(50, 35, 15),
                List.of(List.of(Cell.of("Pacing calendar"), Cell.of("Mathematics coordinator"), Cell.of("40")),
                        List.of(Cell.of("Coaching schedule"), Cell.of("Lead coach\nsince 2024"), Cell.of(null))));
    }

    /** A small picture. */
    static byte[] picture() {
        BufferedImage image = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, 60, 20);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(10, 8, 40, 4);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
