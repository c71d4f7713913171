package org.throughline.library.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.library.internal.FindingsLibraryContent;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Warrant;
import org.throughline.model.library.FindingCard;
import org.throughline.model.library.FindingsLibrary;
import org.throughline.model.library.Source;

/** What every new knowledge base starts with. */
class FindingsLibraryTest {

    private final FindingsLibrary library = FindingsLibraryContent.make();

    @Test
    void isOnePartWithTheFindingsOfBothDocuments() {
        assertEquals("Findings library", library.getName());
        assertFalse(library.isRestricted());
        assertEquals(numbered("card-%02d", 51), ids("card-", id -> !id.startsWith("card-a")));
        assertEquals(numbered("card-a%02d", 16), ids("card-a", id -> true));
    }

    @Test
    void everyCardIsComplete() {
        for (FindingCard card : library.getCards()) {
            assertText(card, "name", card.getName());
            assertText(card, "topic", card.getTopic());
            assertSentence(card, "what was found", card.getStatement());
            assertSentence(card, "practice", card.getInPractice());
            assertTrue(card.getSource() != null && library.getSources().contains(card.getSource()), card.getId());
            assertTrue(library.getSources().containsAll(card.getFurtherSources()), card.getId());
            assertFalse(card.getFurtherSources().contains(card.getSource()), card.getId());
        }
    }

    @Test
    void everySourceIsCitedByACardAndSaysWhereItComesFrom() {
        Set<Source> cited = library.getCards().stream()
                .flatMap(card -> Stream.concat(Stream.of(card.getSource()), card.getFurtherSources().stream()))
                .collect(Collectors.toSet());
        for (Source source : library.getSources()) {
            assertTrue(cited.contains(source), source.getId());
            assertText(source, "name", source.getName());
            assertText(source, "citation", source.getCitation());
        }
    }

    @Test
    void idsAndNamesAreUnique() {
        List<Identified> all = Stream.<Identified>concat(library.getCards().stream(), library.getSources().stream())
                .toList();
        assertEquals(all.size(), new HashSet<>(all.stream().map(Identified::getId).toList()).size());
        assertEquals(library.getCards().size(),
                new HashSet<>(library.getCards().stream().map(FindingCard::getName).toList()).size());
    }

    /** The warrants of the first 29 cards, as the study itself words the grounds of each finding. */
    @Test
    void warrantsAreThoseOfTheSource() {
        String expected = """
                LITERATURE: 1 8 29
                RETROSPECTIVE_ANALYSIS: 3 4 13 18 19 21 22 24 25
                DESIGN_STUDY: 11
                CONCEPTUAL_ANALYSIS: 15
                SINGLE_CASE: 16 20
                OBSERVATION: 2 5 10 12 23 26 27 28
                NOT_STATED: 6 7 9 14 17
                """;
        assertEquals(expected,
                Stream.of(Warrant.values()).filter(warrant -> !numbersWith(warrant).isEmpty())
                        .map(warrant -> warrant.getName() + ": " + String.join(" ", numbersWith(warrant)) + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void theExperienceOfThePostIsOpinion() {
        assertEquals(Set.of(Warrant.OPINION),
                library.getCards().stream().filter(card -> card.getSource().getId().equals("source-barriers"))
                        .map(FindingCard::getWarrant).collect(Collectors.toSet()));
    }

    @Test
    void whatTheSourceCallsProvisionalIsMarkedSo() {
        assertEquals(List.of("card-16", "card-27", "card-45", "card-47"),
                library.getCards().stream().filter(FindingCard::isProvisional).map(FindingCard::getId).toList());
    }

    @Test
    void theRateOfTheStudyComesWithoutACountingRule() {
        FindingCard card = card("card-28");
        assertTrue(card.getStatement().contains("67%"), card.getStatement());
        assertTrue(card.getStatement().contains("No counting rule is published"), card.getStatement());
    }

    @Test
    void isTheSameAfterSavingAndOpening(@TempDir Path folder) throws Exception {
        KnowledgeBases bases = new KnowledgeBases(List.of());
        try (Session session = bases.create(folder, "New district", OpenOptions.standard())) {
            new FindingsLibraryContent().fill(session, LocalDate.of(2026, 11, 2));
            session.save();
        }
        try (Session session = bases.open(folder, OpenOptions.standard())) {
            assertEquals(List.of(), session.content().problems());
            assertEquals(facts(library.getCards().stream()), facts(session.content().all(FindingCard.class)));
        }
    }

    private static List<String> facts(Stream<FindingCard> cards) {
        return cards.map(card -> String.join(" / ", card.getId(), card.getName(), card.getStatement(),
                card.getInPractice(), card.getWarrant().getName(), card.getSource().getCitation(),
                card.getFurtherSources().stream().map(Source::getName).collect(Collectors.joining("; ")))).toList();
    }

    private List<String> numbersWith(Warrant warrant) {
        return IntStream.rangeClosed(1, 29).filter(i -> card("card-%02d".formatted(i)).getWarrant() == warrant)
                .mapToObj(Integer::toString).toList();
    }

    private FindingCard card(String id) {
        return library.getCards().stream().filter(card -> card.getId().equals(id)).findFirst().orElseThrow();
    }

    private List<String> ids(String prefix, Predicate<String> which) {
        return library.getCards().stream().map(FindingCard::getId).filter(id -> id.startsWith(prefix)).filter(which)
                .toList();
    }

    private static List<String> numbered(String pattern, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(pattern::formatted).toList();
    }

    private static void assertText(Identified owner, String what, String text) {
        assertTrue(text != null && !text.isBlank(), owner.getId() + " has no " + what);
    }

    private static void assertSentence(Identified owner, String what, String text) {
        assertText(owner, what, text);
        assertTrue(text.matches("(?s)[A-Z].*[.?]"), owner.getId() + " " + what + ": " + text);
    }
}
