package org.throughline.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.Content;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.change.Change;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.search.SearchIndex;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.Routine;
import org.throughline.sample.generator.Generator;

/** An index that followed changes is equal to one that was made anew. */
final class FollowingTest {

    private static final LocalDate ON = LocalDate.of(2026, 9, 14);
    private static final int EDITS = 40;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4 })
    void isEqualToAFreshIndexAfterAnyEditsUndoneAndRedone(long seed) throws Exception {
        Random random = new Random(seed);
        try (Session session = generated(seed); SearchIndex index = IndexFixture.inMemory()) {
            index.bringUpToDate(session.content());
            List<Exception> failures = new ArrayList<>();
            session.addListener(change -> follow(index, session.content(), change, failures));
            for (int i = 0; i < EDITS; i++) {
                step(session, random);
            }
            assertEquals(List.of(), failures);
            assertEquals(IndexFixture.freshAnswers(session.content(), ON), IndexFixture.answers(index, ON));
        }
    }

    @Test
    void followsNamesThatShowElsewhere() throws Exception {
        SmallBase base = SmallBase.in(folder.resolve("base"));
        try (Session session = base.session; SearchIndex index = IndexFixture.inMemory()) {
            index.bringUpToDate(session.content());
            List<Exception> failures = new ArrayList<>();
            session.addListener(change -> follow(index, session.content(), change, failures));
            List<ThrowingRunnable> steps = List.of(
                    () -> session.change("Role", () -> base.coach.setName("Edited coach")),
                    () -> session.change("School", () -> base.lincoln.setName("Edited school")),
                    () -> session.change("Part", () -> base.playbook.setName("Edited playbook")),
                    () -> session.change("Cycle", () -> base.cycle.setName("Edited cycle")),
                    () -> session.change("Dates", () -> base.plan.setStart(LocalDate.of(2024, 1, 1))),
                    () -> session.change("Step", () -> base.pacing.getSteps().getFirst().setText("Edited step")),
                    () -> session.change("Move", () -> base.district.getSchools().move(0, 1)),
                    () -> session.change("Gone", () -> session.remove(base.coach)),
                    () -> session.change("Part gone", () -> session.remove(base.plan)), session::undo, session::undo,
                    session::redo, session::undo, session::undo,
                    () -> session.change("Language", () -> session.content().root().setLanguage("es")));
            for (ThrowingRunnable step : steps) {
                step.run();
                assertEquals(List.of(), failures);
                assertEquals(IndexFixture.freshAnswers(session.content(), ON), IndexFixture.answers(index, ON));
            }
        }
    }

    @Test
    void followsEntriesThatShareAnIdentity() throws Exception {
        SmallBase base = SmallBase.in(folder.resolve("base"));
        try (Session session = base.session; SearchIndex index = IndexFixture.inMemory()) {
            session.change("Same id", () -> base.visits.setId(base.pacing.getId()));
            index.bringUpToDate(session.content());
            List<Exception> failures = new ArrayList<>();
            session.addListener(change -> follow(index, session.content(), change, failures));
            session.change("First goes", () -> session.remove(base.pacing));
            assertEquals(List.of(), failures);
            assertEquals(IndexFixture.freshAnswers(session.content(), ON), IndexFixture.answers(index, ON));
        }
    }

    @FunctionalInterface
    private interface ThrowingRunnable {
        void run() throws Exception;
    }

    private Session generated(long seed) throws Exception {
        OpenOptions options = new OpenOptions(true, "ana", () -> ON);
        Session session = new KnowledgeBases(List.of()).create(folder.resolve("base"), "Generated", options);
        Generator.generate(seed, 600, ON).addTo(session);
        return session;
    }

    private static void follow(SearchIndex index, Content content, Change change, List<Exception> failures) {
        try {
            index.follow(content, change);
        } catch (Exception e) {
            failures.add(e);
        }
    }

    /** One change, undo or redo. What a guard refuses is taken back and changes nothing. */
    private static void step(Session session, Random random) {
        try {
            switch (random.nextInt(10)) {
                case 0, 1 -> session.undo();
                case 2 -> session.redo();
                default -> session.change("Edit", () -> edit(session, random));
            }
        } catch (ChangeRefusedException e) {
            assertEquals(false, e.getMessage().isBlank());
        }
    }

    private static void edit(Session session, Random random) {
        Content content = session.content();
        switch (random.nextInt(12)) {
            case 0 -> any(content, Element.class, random).setName("Edited " + random.nextInt(100));
            case 1 -> any(content, Role.class, random).setName("Edited role " + random.nextInt(100));
            case 2 -> any(content, School.class, random).setName("Edited school " + random.nextInt(100));
            case 3 -> any(content, Part.class, random).setName("Edited part " + random.nextInt(100));
            case 4 -> session.remove(any(content, Identified.class, random));
            case 5 -> any(content, Plan.class, random).setStart(ON.minusDays(random.nextInt(3_000)));
            case 6 -> any(content, Element.class, random).getVerifications()
                    .add(SmallBase.verified(ON.minusDays(random.nextInt(800)), random.nextBoolean()));
            case 7 -> {
                Activity activity = PlansFactory.eINSTANCE.createActivity();
                activity.setId(EcoreUtil.generateUUID());
                activity.setName("Edited activity");
                any(content, Plan.class, random).getActivities().add(activity);
            }
            case 8 -> move(content, random);
            case 9 -> any(content, Routine.class, random).getSchools().clear();
            case 10 -> any(content, Routine.class, random).setOwnerRole(any(content, Role.class, random));
            default -> any(content, Element.class, random).getTags().add("edited");
        }
    }

    private static void move(Content content, Random random) {
        Routine routine = any(content, Routine.class, random);
        EObject from = routine.eContainer();
        content.everywhere(Playbook.class).filter(other -> other != from).findFirst()
                .ifPresent(other -> other.getRoutines().add(routine));
    }

    private static <T> T any(Content content, Class<T> type, Random random) {
        List<T> all = content.everywhere(type).toList();
        return all.get(random.nextInt(all.size()));
    }
}
