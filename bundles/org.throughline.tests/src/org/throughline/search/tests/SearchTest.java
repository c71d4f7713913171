package org.throughline.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.search.SearchIndex;
import org.throughline.core.search.SearchRequest;
import org.throughline.core.search.SearchResult;
import org.throughline.search.internal.IndexOpener;
import org.throughline.search.internal.PlainTextExtractor;

final class SearchTest {

    private static final String EVERYTHING = "Classroom visits, Coaches attend meetings, Cycle 2025, Lesson study on fractions, Lincoln School, Mathematics coach, Mathematics playbook, Number sense in grade 6, Núñez Academy, Pacing calendar, Plan 2026-27, Principal, River District, Summer course, agenda.md";

    private static SmallBase base;
    private static SearchIndex index;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        base = SmallBase.in(folder.resolve("base"));
        index = new IndexOpener(List.of(new PlainTextExtractor())).open(folder.resolve("index"),
                base.session.vocabulary());
        index.bringUpToDate(base.session.content());
    }

    @AfterAll
    static void close() throws Exception {
        index.close();
        base.session.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // words of the language, in any form and with or without accents
            "fraction | Lesson study on fractions",
            "FRACTIONS | Lesson study on fractions",
            "reasoning students | Classroom visits, Number sense in grade 6",
            "cafe besancon | Summer course",
            "CAFÉ | Summer course",
            "nunez | Núñez Academy",
            // the texts of what belongs to an entry
            "textbook | Pacing calendar",
            "xylophone | Classroom visits",
            // choices by their labels
            "\"when needed\" -name:calendar | Classroom visits",
            "cancelled | Summer course",
            // attached files by content, name and note
            "zebra | agenda.md",
            "\"first day\" | agenda.md",
            // codes, as a whole and by their beginning
            "6.NS.3 | Number sense in grade 6",
            "6.ns* | Number sense in grade 6",
            "a-rei.4 | Number sense in grade 6",
            // phrases
            "\"student reasoning\" | Classroom visits",
            "\"reasoning student\" | ``",
            "“student reasoning” | Classroom visits",
            "\"look reasoning\"~3 | Classroom visits",
            // beginnings and similar words
            "fract* | Lesson study on fractions",
            "classrooms* | Classroom visits",
            "fractoins~ | Lesson study on fractions",
            "xilophone~ | Classroom visits",
            // exclusion, alternatives, grouping
            "student -reason | ``",
            "meetings NOT coach | ``",
            "zebra OR xylophone | Classroom visits, agenda.md",
            "(zebra OR xylophone) student | Classroom visits",
            "zebra OR xylophone student | Classroom visits, agenda.md",
            "type:Routine -xylophone | Pacing calendar",
            "type:Routine AND NOT xylophone | Pacing calendar",
            "-type:Routine type:Playbook | Mathematics playbook",
            "tag:(number OR lesson) | Lesson study on fractions, Number sense in grade 6",
            // every field
            "text:textbook | Pacing calendar",
            "name:fraction | Lesson study on fractions",
            "name:textbook | ``",
            "name:calend* | Pacing calendar",
            "type:routine | Classroom visits, Pacing calendar",
            "type:routines | Classroom visits, Pacing calendar",
            "type:goal | Number sense in grade 6",
            "type:\"feedback cycle\" | Cycle 2025",
            "tag:\"number talks\" | Number sense in grade 6",
            "tag:lesson | Lesson study on fractions",
            "part:playbook | Classroom visits, Mathematics playbook, Pacing calendar, agenda.md",
            "owner:coach | Classroom visits, Pacing calendar",
            "owner:\"mathematics coach\" | Classroom visits, Pacing calendar",
            "owner:principal | Number sense in grade 6",
            "school:lincoln | Lincoln School, Pacing calendar, agenda.md",
            "school:nunez | Lesson study on fractions, Núñez Academy",
            "status:running | Lesson study on fractions",
            "status:CANCELLED | Summer course",
            "status:accepted | Coaches attend meetings",
            "status:partly | Coaches attend meetings",
            "status:deferred | ``",
            "cycle:2025 | Coaches attend meetings, Cycle 2025",
            "year:2025 | Cycle 2025",
            "year:2027 type:activity | Lesson study on fractions, Summer course",
            "year:[2025 TO 2025] | Cycle 2025",
            "due:2026-06-30 | Coaches attend meetings",
            "due:2026-06 | Coaches attend meetings",
            "due:* | Coaches attend meetings, Pacing calendar",
            "verified:2025 | Pacing calendar",
            "NOT verified:* type:routine | Classroom visits",
            "is:restricted | ``",
            "* type:goal | Number sense in grade 6" })
    void finds(String query, String names) throws Exception {
        assertEquals(names, namesOf(search(query)), query);
        assertNull(search(query).note(), query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "changed:[2026-01-01 TO 2026-01-01] | Number sense in grade 6",
            "changed:[2025-12-31 TO 2026-01-01] | Lesson study on fractions, Number sense in grade 6",
            "changed:[2025-12-31 TO 2026-01-01} | Lesson study on fractions",
            "changed:{2025-12-31 TO 2026-01-01] | Number sense in grade 6",
            "changed:[* TO 2025-12-31] | Lesson study on fractions",
            "changed:[* TO 2025] | Lesson study on fractions",
            "changed:[* TO 2026-01] | Lesson study on fractions, Number sense in grade 6",
            "changed:<2026-01-01 | Lesson study on fractions",
            "changed:<=2026-01-01 | Lesson study on fractions, Number sense in grade 6",
            "due:[2026-07-01 TO *] | Pacing calendar",
            "due:[2026-06-30 TO *] | Coaches attend meetings, Pacing calendar",
            "due:>2026-06-30 | Pacing calendar",
            "due:>=2026-06-30 | Coaches attend meetings, Pacing calendar" })
    void findsByDatesWithBothEnds(String query, String names) throws Exception {
        assertEquals(names, namesOf(search(query)), query);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "2025-09-13 | Classroom visits, Number sense in grade 6, Pacing calendar",
            "2025-09-14 | Classroom visits, Number sense in grade 6",
            "2026-09-14 | Classroom visits, Number sense in grade 6",
            "2026-09-15 | Classroom visits, Number sense in grade 6, Pacing calendar" })
    void knowsWhatIsStaleOnAnyDay(LocalDate day, String names) throws Exception {
        SearchResult result = index.search(new SearchRequest("is:stale", null, 100, "name", day, false));
        assertEquals(names, namesOf(result));
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"unbalanced", "(open", "closed)", "OR", "NOT", "a AND", "AND AND", "due:[2026", "due:[]",
            "name:[a TO b]", "no:field", "is:odd", "due:tomorrow", "f*tions", "the", "of and", "-", "~", "()", "((((((",
            "\u0000", "a\u0000b", "\uD800", "???", "/regex/", "{}", "x^9999", "\\", ":", "::", "a:b:c", "http://x.y/z",
            "*fractions", "* * *", "-*", "--", "name:", "due:", "is:", "\"\"", "due:\"\"", "type:(", "~2",
            "\"a\"~9999" })
    void neverFails(String query) throws Exception {
        assertNotNull(search(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"fractions | Lesson study on fractions | plain words, because a quotation mark is not closed",
            "(fractions | Lesson study on fractions | a bracket is not closed",
            "fractions) | Lesson study on fractions | a bracket is closed that was never opened",
            "fractions OR | Lesson study on fractions | something is missing at its end",
            "colour:fractions | Lesson study on fractions | no field “colour”",
            "*fractions | Lesson study on fractions | at the end of a word only",
            "the | `` | no word in the query",
            "due:soon | `` | “soon” is no date" })
    void saysHowItReadWhatIsNoQuery(String query, String names, String note) throws Exception {
        SearchResult result = search(query);
        assertEquals(names, namesOf(result));
        assertTrue(result.note().contains(note), result.note());
    }

    @Test
    void boundsWhatAQueryCosts() throws Exception {
        List<String> hostile = List.of("(".repeat(10_000), "\"".repeat(10_000), "a* ".repeat(3_000),
                "x~ OR ".repeat(1_500), "-".repeat(10_000), "a".repeat(10_000), "a ".repeat(5_000), "*".repeat(10_000),
                "a*b*c*".repeat(100), "NOT ".repeat(500) + "x", "(a OR ".repeat(30) + "b" + ")".repeat(30));
        for (String query : hostile) {
            assertTimeout(Duration.ofSeconds(5), () -> assertNotNull(search(query)), query.substring(0, 10));
        }
    }

    @Test
    void findsEverythingWhereNothingIsAsked() throws Exception {
        assertEquals(EVERYTHING, namesOf(search("")));
        assertEquals(EVERYTHING, namesOf(search("  ")));
        assertEquals(EVERYTHING, namesOf(search("*")));
    }

    @Test
    void findsRestrictedEntriesOnlyWhereTheyAreAskedFor() throws Exception {
        SearchRequest asked = new SearchRequest("is:restricted", null, 10, "name", SmallBase.TODAY, true);
        assertEquals("", namesOf(search("confidence")));
        assertEquals("Coaching notes, Grade 7 meeting in confidence", namesOf(index.search(asked)));
    }

    @Test
    void marksTheWordsInASnippet() throws Exception {
        assertEquals(
                "Walk through classrooms and look for «student» «reasoning». The xylophone anecdote explains why.",
                search("students reasons type:routine").hits().getFirst().snippet());
        assertEquals("«Students» learn to reason about ratios; standard «6.NS.3» and A-REI.4 are covered. number talks",
                search("6.ns.3 stud*").hits().getFirst().snippet());
    }

    @Test
    void countsOverAllMatchesAndListsAsManyAsAskedFor() throws Exception {
        SearchResult result = index.search(new SearchRequest("type:routine OR type:activity", null, 1, "name",
                SmallBase.TODAY, false));
        assertEquals(4, result.total());
        assertEquals(List.of("Classroom visits"), result.hits().stream().map(SearchResult.Hit::name).toList());
        assertEquals(Map.of("Activity", 2, "Routine", 2), result.facets().get("type"));
        assertEquals(Map.of("Plan 2026-27", 2, "Mathematics playbook", 2), result.facets().get("part"));
        assertEquals(Map.of("lesson study", 1), result.facets().get("tag"));
        assertEquals(Map.of("2027", 2, "2026", 2), result.facets().get("year"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "name | Classroom visits, Lesson study on fractions, Pacing calendar, Summer course",
            "type | Lesson study on fractions, Summer course, Classroom visits, Pacing calendar",
            "changed | Classroom visits, Pacing calendar, Summer course, Lesson study on fractions",
            "verified | Pacing calendar, Classroom visits, Lesson study on fractions, Summer course",
            "due | Pacing calendar, Classroom visits, Lesson study on fractions, Summer course" })
    void sorts(String order, String names) throws Exception {
        SearchResult result = index.search(new SearchRequest("type:routine OR type:activity", null, 10, order,
                SmallBase.TODAY, false));
        assertEquals(names,
                result.hits().stream().map(SearchResult.Hit::name).collect(Collectors.joining(", ")));
    }

    @Test
    void putsANameThatFitsFirst() throws Exception {
        assertEquals("Pacing calendar", index.search(new SearchRequest("pacing OR student", null, 10, null,
                SmallBase.TODAY, false)).hits().getFirst().name());
    }

    @Test
    void listsOneKindOnly() throws Exception {
        assertEquals("Number sense in grade 6",
                namesOf(index.search(new SearchRequest("", "Goal", 10, "name", SmallBase.TODAY, false))));
    }

    private static SearchResult search(String query) throws Exception {
        return index.search(new SearchRequest(query, null, 100, "name", SmallBase.TODAY, false));
    }

    private static String namesOf(SearchResult result) {
        return result.hits().stream().map(SearchResult.Hit::name).collect(Collectors.joining(", "));
    }
}
