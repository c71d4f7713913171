package org.throughline.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Content;
import org.throughline.core.search.SearchIndex;
import org.throughline.sample.generator.GeneratedBase;
import org.throughline.sample.generator.Generator;

/** An index that was deleted, damaged or left behind mends itself. */
final class IndexOnDiskTest {

    private static final LocalDate ON = LocalDate.of(2026, 9, 14);

    @TempDir
    private Path temporary;

    private final GeneratedBase base = Generator.generate(7, 150, ON);
    private final Content content = base.content();
    private Path folder;
    private String expected;

    @BeforeEach
    void makeTheIndex() throws IOException {
        folder = temporary.resolve("made/by itself");
        expected = IndexFixture.freshAnswers(content, ON);
        assertEquals(expected, answersOfReopened());
    }

    @Test
    void isNotWrittenAgainWhenNothingHasChanged() throws IOException {
        Map<String, Long> before = files();
        assertEquals(expected, answersOfReopened());
        assertEquals(before, files());
    }

    @Test
    void takesOverWhatChangedMeanwhile() throws IOException {
        base.parts().getFirst().setName("Renamed meanwhile");
        assertEquals(IndexFixture.freshAnswers(content, ON), answersOfReopened());
    }

    @Test
    void mendsEveryFileThatIsDamaged() throws IOException {
        Random random = new Random(11);
        List<Damage> damages = List.of(Files::delete, path -> Files.write(path, new byte[0]),
                path -> Files.write(path, Arrays.copyOf(Files.readAllBytes(path), (int) Files.size(path) / 2)),
                path -> Files.write(path, new byte[500], StandardOpenOption.APPEND));
        int next = 0;
        for (String file : files().keySet()) {
            for (Damage damage : List.of(damages.get(next++ % damages.size()), (Damage) path -> flip(path, random))) {
                if (Files.exists(folder.resolve(file))) {
                    damage.to(folder.resolve(file));
                    assertEquals(expected, answersOfReopened(), file);
                }
            }
        }
    }

    @Test
    void isMadeAnewFromRubbishAndFromAnotherLanguage() throws IOException {
        for (String file : files().keySet()) {
            Files.delete(folder.resolve(file));
        }
        Files.writeString(folder.resolve("segments_1"), "no index");
        Files.writeString(folder.resolve("_0.cfs"), "of ours");
        assertEquals(expected, answersOfReopened());
        content.root().setLanguage("fr");
        assertEquals(IndexFixture.freshAnswers(content, ON), answersOfReopened());
        content.root().setLanguage("tlh");
        assertEquals(IndexFixture.freshAnswers(content, ON), answersOfReopened());
    }

    @Test
    void aLockThatWasLeftBehindDoesNoHarm() throws IOException {
        Files.writeString(folder.resolve("write.lock"), "left behind");
        assertEquals(expected, answersOfReopened());
        Files.delete(folder.resolve("write.lock"));
        Files.createDirectory(folder.resolve("write.lock"));
        assertEquals(expected, answersOfReopened());
    }

    @Test
    void aSecondOneWorksBesideTheFirst() throws IOException {
        try (SearchIndex first = IndexFixture.open(folder); SearchIndex second = IndexFixture.open(folder)) {
            first.bringUpToDate(content);
            second.bringUpToDate(content);
            assertEquals(expected, IndexFixture.answers(first, ON));
            assertEquals(expected, IndexFixture.answers(second, ON));
        }
    }

    @Test
    void saysWhenItsFolderCannotBeMade() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "in the way");
        assertThrows(IOException.class, () -> IndexFixture.open(file.resolve("index")));
        assertEquals("in the way", Files.readString(file));
    }

    @Test
    void answersBeforeItIsBroughtUpToDate() throws IOException {
        try (SearchIndex index = IndexFixture.open(temporary.resolve("new"))) {
            assertTrue(IndexFixture.answers(index, ON).startsWith("== : 0 "));
        }
        try (SearchIndex index = IndexFixture.open(folder)) {
            assertEquals(expected, IndexFixture.answers(index, ON));
        }
    }

    /** What is done to a file. */
    @FunctionalInterface
    private interface Damage {
        void to(Path file) throws IOException;
    }

    private String answersOfReopened() throws IOException {
        try (SearchIndex index = IndexFixture.open(folder)) {
            index.bringUpToDate(content);
            return IndexFixture.answers(index, ON);
        }
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path file : list.toList()) {
                files.put(file.getFileName().toString(), Files.size(file));
            }
        }
        return files;
    }

    private static void flip(Path file, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, bytes);
    }
}
