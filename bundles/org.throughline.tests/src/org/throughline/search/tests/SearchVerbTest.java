package org.throughline.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.LocalData;
import org.throughline.core.search.SearchResult;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbException;
import org.throughline.search.internal.SearchVerb;

/** The command {@code search}. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
final class SearchVerbTest {

    @TempDir
    private Path folder;

    private final List<String> warnings = new ArrayList<>();
    private String dataBefore;

    @BeforeEach
    void makeTheBase() throws Exception {
        dataBefore = System.getProperty(LocalData.PROPERTY);
        System.setProperty(LocalData.PROPERTY, folder.resolve("local data").toString());
        SmallBase base = SmallBase.in(folder.resolve("base of Ana"));
        base.session.save();
        base.session.close();
    }

    @AfterEach
    void restore() {
        if (dataBefore == null) {
            System.clearProperty(LocalData.PROPERTY);
        } else {
            System.setProperty(LocalData.PROPERTY, dataBefore);
        }
    }

    @Test
    void tellsPeopleWhatWasFound() throws Exception {
        assertEquals("""
                2 entries match “reason”:

                Classroom visits (Routine), in Mathematics playbook
                  Walk through classrooms and look for student «reasoning». The xylophone anecdote explains why.

                Number sense in grade 6 (Goal), in Plan 2026-27
                  Students learn to «reason» about ratios; standard 6.NS.3 and A-REI.4 are covered. number talks""",
                run("reason", Map.of("sort", "part")).text());
        assertEquals("No entry matches “unicorn”.", run("unicorn", Map.of()).text());
        assertEquals(List.of(), warnings);
    }

    @Test
    void limitsAndSorts() throws Exception {
        Outcome outcome = run("type:routine", Map.of("limit", "1", "sort", "name"));
        assertTrue(outcome.text().startsWith("2 entries match “type:routine”; this is the first:"),
                outcome.text());
        SearchResult result = (SearchResult) outcome.data();
        assertEquals(2, result.total());
        assertEquals("Classroom visits", result.hits().getFirst().name());
    }

    @ParameterizedTest
    @CsvSource({ "Routine, 2", "routine, 2", "routines, 2", "Feedback cycle, 1", "attachment, 1" })
    void takesAKindByItsNameOrLabel(String type, long total) throws Exception {
        assertEquals(total, ((SearchResult) run("", Map.of("type", type)).data()).total());
    }

    @Test
    void opensRestrictedPartsWhenAsked() throws Exception {
        assertEquals(0, ((SearchResult) run("confidence", Map.of()).data()).total());
        assertEquals(1, ((SearchResult) run("confidence", Map.of("restricted", "")).data()).total());
        assertEquals(0, ((SearchResult) run("confidence", Map.of()).data()).total());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "type | Rutine | There is no kind of entry called “Rutine”; did you mean Routine,",
            "limit | 0 | --limit takes a whole number from 1 on, not “0”.",
            "limit | many | --limit takes a whole number from 1 on, not “many”.",
            "limit | -3 | --limit takes a whole number from 1 on, not “-3”.",
            "sort | size | Entries cannot be sorted by “size”; choose one of relevance, name, type, part, changed, verified, due." })
    void refusesWrongOptions(String option, String value, String message) {
        VerbException refused = assertThrows(VerbException.class, () -> run("x", Map.of(option, value)));
        assertEquals(VerbException.WRONG_USE, refused.status());
        assertTrue(refused.getMessage().startsWith(message), refused.getMessage());
    }

    @Test
    void searchesInMemoryWhereNothingCanBeKept() throws Exception {
        Path file = Files.writeString(folder.resolve("a file"), "in the way");
        System.setProperty(LocalData.PROPERTY, file.toString());
        assertEquals(1, ((SearchResult) run("zebra", Map.of()).data()).total());
        assertEquals(1, warnings.size());
        assertTrue(warnings.getFirst().startsWith("The index cannot be kept in " + file), warnings.getFirst());
    }

    @Test
    void keepsTheIndexOnThisMachineAndNotInTheBase() throws Exception {
        run("zebra", Map.of());
        try (var files = Files.walk(folder.resolve("base of Ana"))) {
            assertTrue(files.noneMatch(path -> path.getFileName().toString().startsWith("segments")));
        }
        try (var files = Files.walk(folder.resolve("local data"))) {
            assertTrue(files.anyMatch(path -> path.getFileName().toString().startsWith("segments")));
        }
    }

    private Outcome run(String query, Map<String, String> options) throws VerbException {
        Map<String, List<String>> given = new HashMap<>();
        options.forEach((name, value) -> given.put(name, value.isEmpty() ? List.of() : List.of(value)));
        return new SearchVerb(new KnowledgeBases(List.of()), IndexFixture.opener()).run(
                new VerbCall(List.of("base of Ana", query), given, SmallBase.TODAY, folder, progress -> {},
                        warnings::add));
    }
}
