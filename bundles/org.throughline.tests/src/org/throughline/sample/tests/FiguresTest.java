package org.throughline.sample.tests;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.model.base.UptakeCategory.ADAPTED;
import static org.throughline.model.base.UptakeCategory.AS_RECOMMENDED;
import static org.throughline.model.base.UptakeCategory.PARTLY;
import static org.throughline.model.base.UptakeCategory.SUPERSEDED;
import static org.throughline.model.base.UptakeCategory.UNKNOWN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.throughline.core.Content;
import org.throughline.model.base.LinkKind;
import org.throughline.model.base.UptakeCategory;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.UptakeJudgement;
import org.throughline.model.organisation.Person;

/** The figures in the documentation of the sample hold on every day. */
class FiguresTest {

    static final List<String> DAYS = Riverside.DAYS;

    private static final Set<UptakeCategory> ACTED_ON = EnumSet.of(AS_RECOMMENDED, ADAPTED, PARTLY);
    private static final Set<UptakeCategory> STRICT = EnumSet.of(AS_RECOMMENDED, ADAPTED);

    @ParameterizedTest
    @FieldSource("DAYS")
    void judgements(LocalDate day) {
        Content riverside = Riverside.on(day);
        Map<String, List<String>> table = Riverside.table("Judgements");
        Stream.of("y1", "y2").flatMap(year -> cycle(riverside, year).getRecommendations().stream())
                .forEach(one -> assertEquals(table.get(one.getId()).getFirst(), category(riverside, one).toString(),
                        one.getId()));
        assertEquals(20, table.size());
    }

    @ParameterizedTest
    @FieldSource("DAYS")
    void uptake(LocalDate day) {
        Content riverside = Riverside.on(day);
        for (String year : List.of("y1", "y2")) {
            List<UptakeCategory> all = cycle(riverside, year).getRecommendations().stream()
                    .map(one -> category(riverside, one)).toList();
            Set<UptakeCategory> replaced = EnumSet.of(SUPERSEDED);
            assertUptake(year + " acted-on", all, ACTED_ON, replaced);
            assertUptake(year + " strict", all, STRICT, replaced);
            assertUptake(year + " known-only", all, ACTED_ON, EnumSet.of(SUPERSEDED, UNKNOWN));
        }
    }

    private static void assertUptake(String row, List<UptakeCategory> all, Set<UptakeCategory> actedOn,
            Set<UptakeCategory> leftOut) {
        long acted = all.stream().filter(actedOn::contains).count();
        long excluded = all.stream().filter(leftOut::contains).count();
        long unknown = all.stream().filter(UNKNOWN::equals).count();
        long total = all.size() - excluded;
        assertEquals(String.join(" ", Riverside.table("Uptake").get(row)), "%d %d %d %d %.4f".formatted(acted, total,
                unknown, excluded, (double) acted / total), row);
    }

    private static Cycle cycle(Content content, String year) {
        return (Cycle) content.find("cycle-year-" + year.charAt(1)).orElseThrow();
    }

    private static UptakeCategory category(Content content, Recommendation one) {
        boolean replaced = content.all(Recommendation.class)
                .filter(other -> !other.getCycle().getPublications().isEmpty())
                .flatMap(other -> other.getLinks().stream())
                .anyMatch(link -> link.getKind() == LinkKind.SUPERSEDES && link.getTarget() == one);
        if (replaced || one.getWithdrawnOn() != null) {
            return SUPERSEDED;
        }
        return one.getJudgements().reversed().stream().max(Comparator.comparing(UptakeJudgement::getDate))
                .map(UptakeJudgement::getCategory).orElse(UNKNOWN);
    }

    @ParameterizedTest
    @FieldSource("DAYS")
    void ifTheCoordinatorStepsAway(LocalDate day) {
        Content riverside = Riverside.on(day);
        NaiveStepAway away = new NaiveStepAway(riverside, (Person) riverside.find("person-amara-okafor").orElseThrow(),
                day);
        String expected = Riverside.table("If the coordinator steps away").entrySet().stream()
                .map(row -> row.getKey() + " " + String.join(" ", row.getValue().subList(0, 3)).strip())
                .collect(joining("\n"));
        assertEquals(expected, away.lines());
        assertEquals("257", away.hoursAtRisk());
    }

    @ParameterizedTest
    @FieldSource("DAYS")
    void coherence(LocalDate day) {
        NaiveCoherence coherence = new NaiveCoherence(Riverside.on(day), "plan-year-3");
        assertEquals("432/480", coherence.aligned() + "/" + coherence.pairs());
        assertEquals(Riverside.table("Coherence").keySet(), coherence.clashes());
    }

    @Test
    void theCycleThatRunsIsNotCounted() {
        assertEquals(List.of(), cycle(Riverside.on(LocalDate.parse(DAYS.getFirst())), "y3").getPublications());
    }
}
