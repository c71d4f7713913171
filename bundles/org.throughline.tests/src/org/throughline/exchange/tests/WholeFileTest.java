package org.throughline.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.WholeFile;

class WholeFileTest {

    @TempDir
    Path folder;

    @Test
    void replacesWhatWasThere() throws IOException {
        Path target = Files.writeString(folder.resolve("plan für Straße.txt"), "old");

        WholeFile.write(target, text("new"));

        assertEquals("new", Files.readString(target));
        assertEquals(List.of("plan für Straße.txt"), names());
    }

    @Test
    void leavesTheOldFileWhenWritingFails() throws IOException {
        Path target = Files.writeString(folder.resolve("report.txt"), "old");

        IOException failure = assertThrows(IOException.class, () -> WholeFile.write(target, out -> {
            out.write(1);
            throw new IOException("No space left on device");
        }));

        assertEquals("old", Files.readString(target));
        assertEquals(List.of("report.txt"), names());
        assertTrue(failure.getMessage().contains("No space left on device"), failure.getMessage());
    }

    @Test
    void leavesNothingWhenWritingBreaksDown() throws IOException {
        assertThrows(IllegalStateException.class, () -> WholeFile.write(folder.resolve("report.txt"), out -> {
            throw new IllegalStateException();
        }));
        assertEquals(List.of(), names());
    }

    @Test
    void followsALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), real);

        WholeFile.write(link, text("new"));

        assertEquals("new", Files.readString(real));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void refusesAFolderAndAPathThatIsNotThere() {
        assertTrue(message(folder).contains("is a folder"));
        assertTrue(message(folder.resolve("nowhere/report.txt")).contains("is not there"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAFolderThatTakesNoFiles() {
        assertEquals(
                "“/proc/report.txt” cannot be written, because you may not make files in its folder or another program holds it; write elsewhere.",
                message(Path.of("/proc/report.txt")));
    }

    private static String message(Path target) {
        return assertThrows(IOException.class, () -> WholeFile.write(target, text("new"))).getMessage();
    }

    private static WholeFile.Body text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
