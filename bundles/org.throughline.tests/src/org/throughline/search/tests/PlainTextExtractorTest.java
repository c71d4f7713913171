package org.throughline.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.search.internal.PlainTextExtractor;

final class PlainTextExtractorTest {

    private final PlainTextExtractor extractor = new PlainTextExtractor();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({ "notes.txt, true", "NOTES.TXT, true", "plan.md, true", "table.csv, true", "page.html, true",
            "page.HTM, true", "report.docx, false", "picture.png, false", "no ending, false", "'', false" })
    void readsWhatIsText(String name, boolean reads) {
        assertEquals(reads, extractor.reads(name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "<p>Fractions &amp; ratios</p> | Fractions & ratios",
            "<style>p{}</style><script>if (a<b) x()</script>seen | seen",
            "<!-- hidden -->seen | seen",
            "&#233;t&#xe9; &unknown; & | ét&#xe9; &unknown; &",
            "a <b | a",
            "<script>never closed | ``" })
    void readsAPageWithoutItsMarkup(String page, String text) throws IOException {
        assertEquals(text, extractor.text(file("page.html", page), 1_000));
    }

    @Test
    void readsNoMoreThanAskedFor() throws IOException {
        assertEquals("abc", extractor.text(file("long.txt", "abcdef".repeat(10_000)), 3));
        assertEquals("abc", extractor.text(file("long.html", "<p>abcdef</p>".repeat(10_000)), 3));
    }

    @Test
    void refusesWhatIsNoText() {
        assertThrows(IOException.class, () -> extractor.text(file("picture.txt", "PNG\0\1"), 100));
        assertThrows(IOException.class, () -> extractor.text(folder.resolve("missing.txt"), 100));
    }

    private Path file(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
