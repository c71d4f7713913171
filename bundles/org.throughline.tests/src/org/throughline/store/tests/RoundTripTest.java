package org.throughline.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.Content;
import org.throughline.core.Session;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;
import org.throughline.model.plans.Decision;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;

/** What was saved is what is opened, whatever it holds; and the same content makes the same files. */
class RoundTripTest {

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
    void randomModelsComeBackEqual(long seed) throws Exception {
        List<Part> parts = new RandomModel(seed).parts();
        String saved;
        try (Session session = BaseFolder.create(place)) {
            session.change("Add", () -> parts.forEach(session::add));
            saved = Described.all(session.content().parts());
            session.save();
        }
        try (Session session = BaseFolder.open(place)) {
            assertEquals(List.of(), session.content().problems());
            assertEquals(saved, Described.all(session.content().parts()));
        }
    }

    @Test
    void everyKindIsTried() {
        Set<String> kinds = new HashSet<>();
        for (long seed = 1; seed <= 8; seed++) {
            new RandomModel(seed).parts().forEach(part -> Content.within(part, Identified.class)
                    .forEach(one -> kinds.add(one.eClass().getName())));
        }
        assertTrue(kinds.size() > 85, "only " + kinds.size() + " kinds");
    }

    @Test
    void theSameContentMakesTheSameFiles() throws Exception {
        SortedMap<String, String> files = BaseFolder.files(BaseFolder.in(place.resolve("one")));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(files, BaseFolder.files(BaseFolder.in(place.resolve("other"))));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneChangedFieldIsOneChangedLine() throws Exception {
        BaseFolder.in(place);
        rename("Argumentation in every lesson");
        List<String> before = Files.readAllLines(place.resolve(BaseFolder.PLAN));
        rename("Argumentation and proof in every lesson");
        List<String> after = Files.readAllLines(place.resolve(BaseFolder.PLAN));
        assertEquals(before.size(), after.size());
        long changed = 0;
        for (int i = 0; i < before.size(); i++) {
            changed += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        assertEquals(1, changed);
    }

    private void rename(String name) throws Exception {
        try (Session session = BaseFolder.open(place)) {
            session.change("Rename", () -> BaseFolder.plan(session, "plan-1").getGoals().getFirst().setName(name));
            session.save();
        }
    }

    @Test
    void manyAmpersandsComeBack() throws Exception {
        BaseFolder.in(place);
        String text = "&<>".repeat(50_000) + "&".repeat(150_000);
        try (Session session = BaseFolder.open(place)) {
            session.change("Describe", () -> BaseFolder.plan(session, "plan-1").setDescription(text));
            session.save();
        }
        try (Session session = BaseFolder.open(place)) {
            assertEquals(text, BaseFolder.plan(session, "plan-1").getDescription());
        }
    }

    @Test
    void referencesAreRelativeAndPathsOfTheMachineAppearNowhere() throws Exception {
        SortedMap<String, String> files = BaseFolder.files(BaseFolder.in(place));
        assertTrue(files.get(BaseFolder.OTHER_PLAN).contains("href=\"../districts/lakeside.xmi#coach\""));
        files.values().forEach(text -> assertFalse(text.contains(place.toString()) || text.contains("kb:")));
    }

    @Test
    void aPartThatRefersToAnotherKeepsTheOrderOfItsLists() throws Exception {
        BaseFolder.in(place);
        try (Session session = BaseFolder.open(place)) {
            session.change("Refer", () -> {
                Plan one = BaseFolder.plan(session, "plan-1");
                Plan other = BaseFolder.plan(session, "plan-2");
                Decision decision = PlansFactory.eINSTANCE.createDecision();
                decision.setId("decision");
                decision.getAbout()
                        .addAll(List.of(other, one, other.getGoals().getFirst(), one.getGoals().getFirst()));
                one.getDecisions().add(decision);
            });
            session.save();
        }
        try (Session session = BaseFolder.open(place)) {
            assertEquals(List.of("plan-2", "plan-1", "plan-2-goal", "plan-1-goal"), BaseFolder.plan(session, "plan-1")
                    .getDecisions().getFirst().getAbout().stream().map(Identified::getId).toList());
        }
    }
}
