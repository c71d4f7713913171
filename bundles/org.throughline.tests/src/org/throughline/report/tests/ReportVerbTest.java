package org.throughline.report.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.check.Checks;
import org.throughline.core.document.Block;
import org.throughline.core.document.Document;
import org.throughline.core.document.DocumentWriter;
import org.throughline.core.document.PlainText;
import org.throughline.core.document.TemplateException;
import org.throughline.core.internal.verb.ReportVerb;
import org.throughline.core.report.Report;
import org.throughline.core.report.ReportException;
import org.throughline.core.report.ReportRequest;
import org.throughline.core.report.ReportSection;
import org.throughline.core.report.Reports;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbException;

/** The command {@code report}, with reports and a writer made for the test. */
class ReportVerbTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @TempDir
    Path folder;

    private final KnowledgeBases bases = new KnowledgeBases(List.of());
    private final Reports reports = new Reports(List.of(new Greeting(), new Empty()),
            List.of(new Closing("b", 2), new Closing("a", 1), new Closing("elsewhere", 0)), List.of(new Writer()),
            new Checks(List.of()));
    private final ReportVerb verb = new ReportVerb(bases, reports);

    @BeforeEach
    void makeBase() throws Exception {
        try (Session session = bases.create(folder.resolve("base"), "Riverside", OpenOptions.standard())) {
            session.save();
        }
    }

    @Test
    void theReportsAreListedWithWhatCanBeSet() throws VerbException {
        Outcome outcome = run("base", "--list");
        assertEquals("""
                empty  Empty report
                greeting  Greeting
                    --set name=…  Whom to greet.""", outcome.text());
        assertEquals("Listing[reports=[Entry[id=empty, title=Empty report, parameters=[]], "
                + "Entry[id=greeting, title=Greeting, parameters=[Parameter[name=name, explanation=Whom to greet.]]]]]",
                outcome.data().toString());
    }

    @Test
    void aReportIsWrittenWithTheSectionsOfOthersInTheirOrder() throws VerbException, IOException {
        Outcome outcome = run("base", "greeting", "--out", "Straße 1.docx", "--set", "name=A=B");
        assertEquals("Wrote the report “greeting” to " + folder.resolve("Straße 1.docx") + ".", outcome.text());
        assertEquals(List.of("Greeting", "September 14, 2026", "Hello, A=B of Riverside", "Closing a", "Closing b"),
                Files.readAllLines(folder.resolve("Straße 1.docx")));
    }

    @Test
    void anUnknownReportIsRefusedWithTheCandidates() {
        assertRefused(2, "There is no report “greetings”; choose one of: empty, greeting.", "base", "greetings",
                "--out", "a.docx");
    }

    @Test
    void anUnknownSettingIsRefused() {
        assertRefused(2, "The report “greeting” has nothing called “nom” to set; it takes: name.", "base", "greeting",
                "--out", "a.docx", "--set", "nom=x");
        assertRefused(2, "The report “empty” has nothing called “x” to set; it takes no settings.", "base", "empty",
                "--out", "a.docx", "--set", "x=y");
        assertRefused(2, "“--set name” is not understood; write --set name=value.", "base", "greeting", "--out",
                "a.docx", "--set", "name");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        assertRefused(2, "Name the report to write, or list the reports with --list.", "base", "--out", "a.docx");
        assertRefused(2, "Name the Word file to write with --out FILE.docx.", "base", "greeting");
        assertRefused(2, "“" + folder.resolve("a.pdf") + "” is no kind of file that reports are written to; "
                + "give it a name that ends in .docx.", "base", "greeting", "--out", "a.pdf");
    }

    @Test
    void aReportThatCannotBeMadeLeavesTheOldFileAsItWas() throws IOException {
        Files.writeString(folder.resolve("old.docx"), "old");
        assertRefused(2, "There is nothing to report on.", "base", "empty", "--out", "old.docx");
        assertArrayEquals("old".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(folder.resolve("old.docx")));
    }

    @Test
    void aTargetThatCannotBeWrittenIsAFailureOfTheEnvironment() throws IOException {
        assertRefused(3,
                "The folder “" + folder.resolve("nowhere") + "” is not there; make it first, or write elsewhere.",
                "base", "greeting", "--out", "nowhere/a.docx");
        Files.createDirectory(folder.resolve("a.docx"));
        assertRefused(3, "“" + folder.resolve("a.docx") + "” is a folder; give the name of a file to write.", "base",
                "greeting", "--out", "a.docx");
    }

    @Test
    void aTemplateThatIsNotThereOrCannotBeUsedIsRefused() throws IOException {
        assertRefused(3, "The template “" + folder.resolve("t.docx") + "” is not there or cannot be read.", "base",
                "greeting", "--out", "a.docx", "--template", "t.docx");
        Files.writeString(folder.resolve("t.docx"), "x");
        assertRefused(2, "The template is no Word file.", "base", "greeting", "--out", "a.docx", "--template",
                "t.docx");
        assertFalse(Files.exists(folder.resolve("a.docx")));
    }

    private void assertRefused(int status, String message, String... given) {
        VerbException refusal = assertThrows(VerbException.class, () -> run(given));
        assertEquals(status + " " + message, refusal.status() + " " + refusal.getMessage());
    }

    private Outcome run(String... given) throws VerbException {
        List<String> arguments = new ArrayList<>();
        Map<String, List<String>> options = new HashMap<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i].equals("--list")) {
                options.put("list", List.of());
            } else if (given[i].startsWith("--")) {
                options.put(given[i].substring(2), List.of(given[++i]));
            } else {
                arguments.add(given[i]);
            }
        }
        List<String> warnings = new ArrayList<>();
        Outcome outcome = verb.run(new VerbCall(arguments, options, DAY, folder, step -> {}, warnings::add));
        assertTrue(warnings.isEmpty(), warnings::toString);
        return outcome;
    }

    private static final class Greeting implements Report {
        @Override
        public String id() {
            return "greeting";
        }

        @Override
        public String title() {
            return "Greeting";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(new Parameter("name", "Whom to greet."));
        }

        @Override
        public Document make(ReportRequest request) {
            return new Document(title(), null, null, request.language(), request.on(),
                    List.of(Block.Paragraph.of("Hello, " + request.setting("name").orElse("everybody") + " of "
                            + request.content().root().getName())));
        }
    }

    private static final class Empty implements Report {
        @Override
        public String id() {
            return "empty";
        }

        @Override
        public String title() {
            return "Empty report";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of();
        }

        @Override
        public Document make(ReportRequest request) throws ReportException {
            throw new ReportException("There is nothing to report on.");
        }
    }

    private record Closing(String name, int order) implements ReportSection {
        @Override
        public String report() {
            return name.length() == 1 ? "greeting" : name;
        }

        @Override
        public List<Block> blocks(ReportRequest request) {
            return List.of(new Block.Heading(1, "Closing " + name, null));
        }
    }

    private static final class Writer implements DocumentWriter {
        @Override
        public String extension() {
            return "docx";
        }

        @Override
        public void write(Document document, Optional<Path> template, OutputStream out) throws IOException {
            if (template.isPresent()) {
                throw new TemplateException("The template is no Word file.", null);
            }
            out.write(String.join("\n", PlainText.of(document)).getBytes(StandardCharsets.UTF_8));
        }
    }
}
