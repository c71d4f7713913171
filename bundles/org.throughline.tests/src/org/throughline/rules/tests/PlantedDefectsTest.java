package org.throughline.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.Content;
import org.throughline.model.base.Part;
import org.throughline.sample.generator.Defect;
import org.throughline.sample.generator.GeneratedBase;
import org.throughline.sample.generator.Generator;

/** On generated bases each rule fires on exactly what was planted, and on nothing where nothing was. */
class PlantedDefectsTest {

    private static final SortedMap<String, List<String>> SILENCE = new TreeMap<>();

    static Stream<Arguments> bases() {
        return LongStream.rangeClosed(1, 60)
                .mapToObj(seed -> Arguments.of(seed, 500 + (int) (seed * 37 % 1_500), day(seed)));
    }

    @ParameterizedTest(name = "seed {0}, size {1}, on {2}")
    @MethodSource("bases")
    void nothingPlantedNothingRemarked(long seed, int size, LocalDate on) {
        assertEquals(SILENCE, Rules.fired(Generator.generate(seed, size, on).content(), on));
    }

    @ParameterizedTest(name = "seed {0}, size {1}, on {2}")
    @MethodSource("bases")
    void everythingPlantedExactlyThatRemarked(long seed, int size, LocalDate on) {
        GeneratedBase base = Generator.generate(seed, size, on);
        for (int round = 0; round < size / 500; round++) {
            for (Defect defect : Defect.values()) {
                base.plant(defect);
            }
        }
        assertEquals(sorted(base.planted()), Rules.fired(base.content(), on));
    }

    @ParameterizedTest
    @EnumSource(Defect.class)
    void oneKindPlantedOnlyItsRuleRemarks(Defect defect) {
        for (long seed = 101; seed <= 112; seed++) {
            GeneratedBase base = Generator.generate(seed, 600, day(seed));
            List<String> places = base.plant(defect);
            assertFalse(places.isEmpty());
            assertEquals(sorted(new TreeMap<>(Map.of(defect.rule(), places))),
                    Rules.fired(base.content(), base.on()), "seed " + seed);
        }
    }

    @ParameterizedTest(name = "seed {0}, size {1}, on {2}")
    @MethodSource("bases")
    void restrictedPartsMakeNoDifference(long seed, int size, LocalDate on) {
        GeneratedBase base = Generator.generate(seed, size, on);
        Stream.of(Defect.values()).forEach(base::plant);
        List<Part> open = base.parts().stream().filter(part -> !part.isRestricted()).toList();
        assertEquals(Rules.fired(base.content(), on), Rules.fired(Content.of(open, base.files().keySet()), on));
    }

    @Test
    void sameSeedPlantsTheSame() {
        GeneratedBase one = Generator.generate(5, 800, day(5));
        GeneratedBase other = Generator.generate(5, 800, day(5));
        Stream.of(Defect.values()).forEach(one::plant);
        Stream.of(Defect.values()).forEach(other::plant);
        assertEquals(one.planted(), other.planted());
    }

    /** Days of every season, the first and last days of a school year among them. */
    private static LocalDate day(long seed) {
        return LocalDate.of(2026, 7, 30).plusDays(seed % 4 == 0 ? seed / 4 : seed * 11);
    }

    private static SortedMap<String, List<String>> sorted(SortedMap<String, List<String>> planted) {
        SortedMap<String, List<String>> sorted = new TreeMap<>();
        planted.forEach((rule, places) -> sorted.put(rule, places.stream().sorted().toList()));
        return sorted;
    }
}
