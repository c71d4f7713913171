package org.throughline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.throughline.cli.internal.CommandLine;
import org.throughline.cli.internal.Plugins;
import org.throughline.cli.internal.Surroundings;
import org.throughline.core.verb.Verb;

/** The commands as the product runs them, with the services that its plug-ins really contribute. */
class MainJobTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    private static List<Verb> verbs;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void findTheServices() {
        Bundle bundle = FrameworkUtil.getBundle(Plugins.class);
        assumeTrue(bundle != null, "runs inside the framework only");
        verbs = new Plugins(bundle.getBundleContext()).verbs();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Surroundings surroundings = new Surroundings(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), folder, () -> TODAY, false);
        return new CommandLine(verbs, surroundings).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private void fails(int status, String beginning, String... arguments) {
        assertEquals(status, run(arguments), () -> String.join(" ", arguments) + "\n" + out() + "\n" + err());
        assertEquals(1, err().lines().count(), () -> "one sentence, but was: " + err());
        assertTrue(err().contains(beginning), this::err);
        assertEquals("", out());
    }

    @Test
    void allCommandsAreThere() {
        List<String> names = verbs.stream().map(verb -> verb.description().name()).toList();
        assertTrue(names.containsAll(List.of("demo", "export", "import", "new", "report", "search", "validate")),
                names::toString);
    }

    @Test
    void theDemonstrationLeavesAKnowledgeBaseAndReports() throws IOException {
        assertEquals(0, run("demo", "A “sample” à part", "--no-window"), this::err);
        assertTrue(out().contains("Riverside District"), this::out);
        Path pack = folder.resolve("A “sample” à part-reports/handoff-pack.docx");
        assertTrue(Files.size(pack) > 10_000, this::out);
        assertEquals("", err());

        byte[] root = Files.readAllBytes(folder.resolve("A “sample” à part/throughline.kb"));
        assertEquals(0, run("demo", "A “sample” à part"), this::err);
        assertTrue(out().startsWith("The sample is there already"), this::out);
        assertArrayEquals(root, Files.readAllBytes(folder.resolve("A “sample” à part/throughline.kb")));
    }

    @Test
    void theDemonstrationLeavesOtherFoldersAlone() throws IOException {
        assertEquals(0, run("new", "own", "--name", "Ours"), this::err);
        fails(2, "holds a knowledge base of your own", "demo", "own");
        Files.createDirectory(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/letter.txt"), "Dear Ana");
        fails(2, "letters", "demo", "letters");
        assertEquals(List.of("letter.txt"), list("letters"));
    }

    @Test
    void aNewKnowledgeBaseHasTheLibraryUnlessItIsBare() {
        assertEquals(0, run("new", "with", "--name", "Ours"), this::err);
        assertEquals(0, run("new", "bare", "--name", "Ours", "--bare"), this::err);
        assertEquals(0, run("search", "with", "collaborative", "--format", "json"), this::err);
        assertTrue(out().contains("\"FindingCard\""), this::out);
        assertEquals(0, run("search", "bare", "collaborative", "--format", "json"), this::err);
        assertTrue(out().contains("\"total\": 0"), this::out);
        for (String name : List.of("with", "bare")) {
            assertEquals(0, run("validate", name, "--strict"), this::out);
        }
        fails(2, "not empty", "new", "with", "--name", "Ours");
        fails(2, "exclude each other", "new", "x", "--name", "X", "--bare", "--sample");
        fails(2, "--name", "new", "x");
        assertTrue(Files.notExists(folder.resolve("x")));
    }

    @Test
    void wrongInputIsRefusedInOneSentence() throws IOException {
        assertEquals(0, run("new", "base", "--name", "Ours"), this::err);
        Files.createDirectory(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/letter.txt"), "Dear Ana");
        for (String command : List.of("validate", "search", "report", "export", "import")) {
            String[] rest = switch (command) {
                case "search" -> new String[] { "x" };
                case "report" -> new String[] { "--list" };
                case "export" -> new String[] { "--out", "x.xlsx" };
                case "import" -> new String[] { "x.xlsx" };
                default -> new String[0];
            };
            fails(2, "letters", words(command, "letters", rest));
            fails(3, "nowhere", words(command, "nowhere", rest));
        }
        fails(2, "handoff-pack", "report", "base", "no-such-report", "--out", "x.docx");
        fails(2, "--out", "report", "base", "handoff-pack");
        fails(3, "folder", "report", "base", "handoff-pack", "--out", "no/such/folder/x.docx");
        fails(3, "folder", "export", "base", "--out", "no/such/folder/x.xlsx");
        fails(3, "x.xlsx", "import", "base", "x.xlsx");
        Files.writeString(folder.resolve("broken.xlsx"), "this is no workbook");
        fails(2, "broken.xlsx", "import", "base", "broken.xlsx");
    }

    @Test
    void aDamagedPartIsNamedAndTheRestGoesOn() throws IOException {
        assertEquals(0, run("new", "base", "--sample"), this::err);
        Path plan = plans().getFirst();
        byte[] bytes = Files.readAllBytes(plan);
        Files.write(plan, Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals(1, run("validate", "base", "--format", "json"), this::err);
        assertTrue(out().contains("\"model.damaged-part\""), this::out);
        assertEquals(0, run("search", "base", "coordinator"), this::err);
        assertTrue(err().contains(plan.getFileName().toString()), this::err);
        assertEquals(0, run("report", "base", "handoff-pack", "--out", "pack.docx"), this::err);
        assertEquals(bytes.length / 2, Files.size(plan), "never written over");
    }

    @Test
    void exportAndImportGiveAnEqualBase() {
        assertEquals(0, run("new", "base", "--sample"), this::err);
        assertEquals(0, run("export", "base", "--out", "base.xlsx", "--restricted"), this::err);
        assertEquals(0, run("new", "copy", "--name", "Copy", "--bare"), this::err);
        assertEquals(0, run("import", "copy", "base.xlsx", "--restricted"), this::out);
        assertEquals(0, run("import", "base", "base.xlsx", "--restricted", "--format", "json"), this::out);
        assertTrue(out().contains("\"changed\": []") && out().contains("\"placed\": []"), this::out);
    }

    private List<Path> plans() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("base/plans"))) {
            return files.sorted().toList();
        }
    }

    private List<String> list(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String[] words(String command, String base, String... rest) {
        return Stream.concat(Stream.of(command, base), Stream.of(rest)).toArray(String[]::new);
    }
}
