package org.throughline.word.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.core.document.Block.Heading;
import org.throughline.core.document.Block.Paragraph;
import org.throughline.core.document.Block.Table;
import org.throughline.core.document.Document;
import org.throughline.office.word.DocxWriter;

/** A large document costs time by its length, and hardly any memory. */
class LargeDocumentTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void fiveThousandParagraphsAndAHundredTablesAreAllThere() throws IOException {
        WordFile file = WordFile.of(large(5_000));
        assertEquals(100, WordFile.all(file.text(), "w:tbl").size());
        assertEquals(5_000, WordFile.all(file.text(), "w:p").stream()
                .filter(paragraph -> "Normal".equals(WordFile.value(paragraph, "w:pStyle"))).count());
    }

    @Test
    void whatIsAllocatedGrowsWithTheTextAndStaysFarBelowATreeOfObjects() throws IOException {
        write(large(1_000));
        long small = allocatedBy(large(2_000));
        long large = allocatedBy(large(20_000));
        assertTrue(large < 12 * small + 20L * MEGABYTE, () -> small + " and " + large);
        assertTrue(large / 20_000 < 20_000, () -> large / 20_000 + " bytes for a paragraph");
    }

    private static long allocatedBy(Document document) throws IOException {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        write(document);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void write(Document document) throws IOException {
        new DocxWriter().write(document, Optional.empty(), OutputStream.nullOutputStream());
    }

    private static Document large(int paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            if (i % 50 == 0) {
                blocks.add(new Heading(1 + i / 50 % 3, "Heading " + i, "heading-" + i));
                blocks.add(new Table("Table " + i, List.of("A", "B"), List.of(30, 70),
                        List.of(List.of(Cell.of("a" + i), Cell.of("b" + i)))));
            }
            blocks.add(
                    Paragraph.of("Paragraph " + i + " says what the office does every week, and why it does it so."));
        }
        return Documents.of(blocks.toArray(Block[]::new));
    }
}
