package org.throughline.word.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.document.Document;
import org.throughline.core.document.PlainText;
import org.throughline.office.word.DocxWriter;

/** Another program reads the file: what it prints has the words of the document in the same order. Needs LibreOffice. */
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void thePrintedTextIsTheTextOfTheDocument() throws IOException, InterruptedException {
        assumeTrue(isThere("soffice"), "LibreOffice is not installed; the comparison is left out");
        Document document = Documents.everything();
        Path docx = folder.resolve("pack.docx");
        try (OutputStream out = Files.newOutputStream(docx)) {
            new DocxWriter().write(document, Optional.empty(), out);
        }
        run("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to",
                "txt:Text (encoded):UTF8", "--outdir", folder.toString(), docx.toString());
        assertEquals(words(PlainText.of(document)), words(Files.readAllLines(folder.resolve("pack.txt"))));
    }

    /** The words in reading order, without the marks of lists, which each program draws in its own way. */
    private static List<String> words(List<String> lines) {
        return lines.stream().flatMap(line -> Arrays.stream(line.split("[\\s|•◦–▪\\uFEFF]+")))
                .filter(word -> !word.isEmpty() && !word.matches("\\d+\\.")).toList();
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end within a minute");
        }
        assertEquals(0, process.exitValue(), () -> read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
