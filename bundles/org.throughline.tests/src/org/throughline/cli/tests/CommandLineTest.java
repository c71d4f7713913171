package org.throughline.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.cli.internal.CommandLine;
import org.throughline.cli.internal.Surroundings;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.Verb;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbDescription;
import org.throughline.core.verb.VerbDescription.Argument;
import org.throughline.core.verb.VerbDescription.Option;
import org.throughline.core.verb.VerbException;

/** How a command line is read, and what exit status and streams it leaves. */
class CommandLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Shows what it was given, and fails as it is told. */
    private record Echo() implements Verb {
        @Override
        public VerbDescription description() {
            return new VerbDescription("echo", "Says what it was given, 100% of it.",
                    List.of(new Argument("DIR", "A folder.", true), new Argument("WORD", "A word.", false)),
                    List.of(Option.flag("loud", "Loudly."),
                            new Option("person", "NAME", "Somebody; may be repeated.", true, false),
                            Option.value("fail", "HOW", "Fails."), VerbDescription.ON),
                    true);
        }

        @Override
        public Outcome run(VerbCall call) throws VerbException {
            switch (call.value("fail").orElse("")) {
                case "found" -> {
                    return new Outcome(Outcome.FOUND, "found", Map.of());
                }
                case "input" -> throw VerbException.wrongUse("The folder is no knowledge base.");
                case "disk" -> throw VerbException.environment("The disk is full.", null);
                case "bug" -> throw new IllegalStateException("oops");
                default -> {
                    // goes on
                }
            }
            call.warnings().accept("a warning");
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("arguments", call.arguments());
            data.put("options", call.options());
            data.put("on", call.on());
            data.put("nothing", null);
            return Outcome.done(call.arguments() + " " + new TreeMap<>(call.options()) + " " + call.on(), data);
        }
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), folder, () -> TODAY, false);
        return new CommandLine(List.of(new Echo()), surroundings).run(arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void argumentsAndOptionsArriveAsGiven() {
        assertEquals(0, run("echo", "Ma thé", "", "--person", "Ana", "--person", "Li; or \"Bo\"", "--loud"));
        assertEquals("[Ma thé, ] {loud=[], person=[Ana, Li; or \"Bo\"]} 2026-09-14", out());
        assertEquals("a warning", err());
    }

    @Test
    void theDayIsReadAndDefaultsToToday() {
        assertEquals(0, run("echo", "d", "--on", "2024-02-29"));
        assertTrue(out().endsWith("2024-02-29"), out());
    }

    @Test
    void jsonGoesToStandardOutputAlone() {
        assertEquals(0, run("echo", "d", "--format", "json"));
        assertEquals("""
                {
                  "arguments": [
                    "d"
                  ],
                  "options": {},
                  "on": "2026-09-14",
                  "nothing": null
                }""", out());
        assertEquals("a warning", err());
    }

    @Test
    void exitStatusTellsWhatHappened() {
        assertEquals(1, run("echo", "d", "--fail", "found"));
        assertEquals(2, run("echo", "d", "--fail", "input"));
        assertEquals(3, run("echo", "d", "--fail", "disk"));
        assertEquals(3, run("echo", "d", "--fail", "bug"));
        List<String> sentences = err().lines().toList();
        assertEquals("The folder is no knowledge base.", sentences.get(0));
        assertEquals("The disk is full.", sentences.get(1));
        assertTrue(sentences.get(2).startsWith("Throughline made a mistake (IllegalStateException)"), err());
        assertEquals(3, sentences.size(), "one sentence each");
    }

    @Test
    void wrongUseIsSaidInOneSentence() {
        Map<String[], String> cases = new LinkedHashMap<>();
        cases.put(new String[] { "ekko", "d" }, "There is no command “ekko”. The commands are: echo.");
        cases.put(new String[] { "--loud" }, "There is no command “--loud”. The commands are: echo.");
        cases.put(new String[] { "echo" }, "“echo” lacks DIR. “throughline echo --help” explains it.");
        cases.put(new String[] { "echo", "-pacing" },
                "“echo” does not know “-pacing”; what begins with a dash and is no option is written after “--”. “throughline echo --help” explains it.");
        cases.put(new String[] { "echo", "d", "--fail" },
                "“echo” lacks --fail HOW. “throughline echo --help” explains it.");
        cases.put(new String[] { "echo", "d", "--fail", "a", "--fail", "b" },
                "“--fail HOW” is given twice. “throughline echo --help” explains it.");
        cases.put(new String[] { "echo", "d", "w", "x" },
                "“echo” does not know “x”. “throughline echo --help” explains it.");
        cases.put(new String[] { "echo", "d", "--lout" },
                "“echo” does not know “--lout”. “throughline echo --help” explains it.");
        cases.put(new String[] { "echo", "d", "--on", "tomorrow" },
                "--on takes a date such as 2026-09-14, not “tomorrow”.");
        cases.put(new String[] { "echo", "d", "--format", "xml" }, "--format takes text or json, not “xml”.");
        cases.forEach((arguments, sentence) -> {
            err.reset();
            assertEquals(2, run(arguments), sentence);
            assertEquals(sentence, err());
        });
        assertEquals("", out());
    }

    @Test
    void anOptionWithoutItsValueIsWrongUse() {
        assertEquals(2, run("echo", "d", "--fail"));
        assertEquals(1, err().lines().count(), err());
    }

    @Test
    void aFolderWithoutACommandIsExplained() throws Exception {
        Files.createDirectory(folder.resolve("district"));
        assertEquals(2, run("district"));
        assertTrue(err().startsWith("“district” is a folder; put a command before it"), err());
    }

    @Test
    void helpNamesEveryCommandAndOption() {
        assertEquals(0, run());
        assertTrue(out().contains("echo  Says what it was given, 100% of it."), out());
        out.reset();
        assertEquals(0, run("echo", "--help"));
        for (String word : List.of("DIR", "[WORD]", "--loud", "--person=NAME", "--on=DATE", "--format=text|json")) {
            assertTrue(out().contains(word), word + " in\n" + out());
        }
        assertEquals("", err());
    }
}
