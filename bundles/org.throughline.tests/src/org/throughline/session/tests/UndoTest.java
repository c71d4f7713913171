package org.throughline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.change.EditGuard;
import org.throughline.model.base.Part;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Role;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Strategy;
import org.throughline.store.tests.BaseFolder;
import org.throughline.store.tests.Described;
import org.throughline.store.tests.RandomModel;

/** Whatever a change does, undo takes it back and redo does it again, and a change that fails leaves nothing. */
class UndoTest {

    /** Edits of a session. */
    private interface Edits {
        void make(Session session) throws ChangeRefusedException;
    }

    @TempDir
    Path place;

    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = BaseFolder.openWithRestricted(BaseFolder.in(place));
        session.change("Prepare", () -> {
            Plan plan = plan(session);
            plan.getTags().addAll(List.of("a", "b", "c", "d"));
            for (int i = 0; i < 3; i++) {
                Goal goal = PlansFactory.eINSTANCE.createGoal();
                goal.setId("goal-" + i);
                plan.getGoals().add(goal);
            }
            Strategy strategy = PlansFactory.eINSTANCE.createStrategy();
            strategy.setId("strategy");
            strategy.getGoals().addAll(plan.getGoals());
            strategy.getBasedOn().add(other(session).getGoals().getFirst());
            plan.getStrategies().add(strategy);
        });
        session.save();
    }

    @Test
    void whatARefusedUndoHadTakenAwayIsFoundAgain() throws Exception {
        AtomicReference<Session> watched = new AtomicReference<>();
        EditGuard guard = (edit, before) -> watched.get() != null
                && watched.get().content().find("goal-new").isEmpty() ? Optional.of("It stays.") : Optional.empty();
        try (Session mine = new KnowledgeBases(List.of(guard)).open(place, OpenOptions.standard())) {
            Goal goal = PlansFactory.eINSTANCE.createGoal();
            goal.setId("goal-new");
            mine.change("Add", () -> BaseFolder.plan(mine, "plan-1").getGoals().add(goal));
            watched.set(mine);
            assertThrows(ChangeRefusedException.class, mine::undo);
            assertEquals(Optional.of(goal), mine.content().find("goal-new"));
        }
    }

    @AfterEach
    void close() {
        session.close();
    }

    static Stream<Arguments> edits() {
        return Stream.of(edit("set a field", s -> plan(s).setName("New")),
                edit("empty a field", s -> plan(s).setName(null)),
                edit("set twice", s -> {
                    plan(s).setName("One");
                    plan(s).setName("Two");
                }),
                edit("add to a list of texts", s -> plan(s).getTags().add(1, "x")),
                edit("remove from a list of texts", s -> plan(s).getTags().remove("b")),
                edit("move in a list of texts", s -> plan(s).getTags().move(0, 3)),
                edit("replace in a list of texts", s -> plan(s).getTags().set(2, "x")),
                edit("clear a list of texts", s -> plan(s).getTags().clear()),
                edit("remove several", s -> plan(s).getTags().removeAll(List.of("a", "c", "d"))),
                edit("keep some", s -> plan(s).getTags().retainAll(List.of("b", "d"))),
                edit("set a list anew", s -> {
                    plan(s).getTags().clear();
                    plan(s).getTags().addAll(List.of("d", "x", "a"));
                }),
                edit("add an entry", s -> plan(s).getGoals().add(1, PlansFactory.eINSTANCE.createGoal())),
                edit("remove an entry", s -> s.remove(plan(s).getGoals().get(1))),
                edit("remove all entries", s -> plan(s).getGoals().clear()),
                edit("move an entry", s -> plan(s).getGoals().move(0, 2)),
                edit("replace an entry", s -> plan(s).getGoals().set(1, PlansFactory.eINSTANCE.createGoal())),
                edit("move an entry elsewhere", s -> other(s).getGoals().add(0, plan(s).getGoals().get(1))),
                edit("move several elsewhere", s -> other(s).getGoals().addAll(List.copyOf(plan(s).getGoals()))),
                edit("there and back", s -> {
                    Goal goal = plan(s).getGoals().get(1);
                    other(s).getGoals().add(goal);
                    plan(s).getGoals().add(0, goal);
                }),
                edit("an entry that comes and goes", s -> {
                    Goal goal = PlansFactory.eINSTANCE.createGoal();
                    plan(s).getGoals().add(0, goal);
                    goal.setName("Short");
                    s.remove(goal);
                    plan(s).setName("New");
                }),
                edit("edit what is then removed", s -> {
                    Goal goal = plan(s).getGoals().get(2);
                    goal.setName("Gone");
                    s.remove(goal);
                }),
                edit("refer", s -> plan(s).setOwnerRole(role(s))),
                edit("refer to others", s -> plan(s).getStrategies().getFirst().getGoals().remove(0)),
                edit("remove what others refer to", s -> s.remove(role(s))),
                edit("add a part", s -> s.add(BaseFolder.plan("plan-3", "Third"))),
                edit("remove a part that others refer to", s -> s.remove(other(s))),
                edit("add and remove parts", s -> {
                    s.add(BaseFolder.plan("plan-3", "Third")).getGoals().add(plan(s).getGoals().getFirst());
                    s.remove(other(s));
                }),
                edit("a change in a change", s -> s.change("Inner", () -> plan(s).setName("Inner"))));
    }

    private static Arguments edit(String name, Edits edits) {
        return Arguments.of(name, edits);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void isTakenBackAndMadeAgain(String name, Edits edits) throws Exception {
        String before = describe();
        session.change(name, () -> edits.make(session));
        String after = describe();
        assertNotEquals(before, after);
        for (int i = 0; i < 2; i++) {
            session.undo();
            assertEquals(before, describe());
            session.redo();
            assertEquals(after, describe());
        }
        session.save();
        session.undo();
        session.save();
        assertEquals(before, describedFromDisk());
        session.redo();
        session.save();
        assertEquals(after, describedFromDisk());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void leavesNothingWhenItFails(String name, Edits edits) throws Exception {
        String before = describe();
        IllegalStateException bug = assertThrows(IllegalStateException.class, () -> session.change(name, () -> {
            edits.make(session);
            throw new IllegalStateException("a bug");
        }));
        assertEquals("a bug", bug.getMessage());
        assertEquals(before, describe());
        assertThrows(ChangeRefusedException.class, () -> session.change(name, () -> {
            edits.make(session);
            throw new ChangeRefusedException("Not today.");
        }));
        assertEquals(before, describe());
        assertFalse(session.isDirty());
        assertEquals(Optional.of("Prepare"), session.undoLabel());
        session.change("Still alive", () -> plan(session).setDescription("x"));
        assertTrue(session.isDirty());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void randomEditsAreTakenBackOneByOne(long seed) throws Exception {
        List<Part> parts = new RandomModel(seed, type -> type != FeedbackPackage.Literals.PUBLICATION).parts();
        session.change("Add", () -> parts.forEach(session::add));
        RandomEdits edits = new RandomEdits(seed, session);
        List<String> states = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            states.add(describe());
            session.change("Edit " + i, edits::several);
        }
        states.add(describe());
        for (int i = 39; i >= 0; i--) {
            if (session.undoLabel().equals(Optional.of("Edit " + i))) {
                session.undo();
            }
            assertEquals(states.get(i), describe(), "undo of edit " + i);
        }
        while (session.redoLabel().isPresent()) {
            session.redo();
        }
        assertEquals(states.getLast(), describe());
        session.save();
        assertEquals(describe(), describedFromDisk());
    }

    @Test
    void referringToWhatBelongsToNothingIsABug() throws Exception {
        String before = describe();
        Role stray = OrganisationFactory.eINSTANCE.createRole();
        assertThrows(IllegalStateException.class,
                () -> session.change("Refer", () -> plan(session).setOwnerRole(stray)));
        assertThrows(IllegalStateException.class, () -> session.change("Refer", () -> {
            Goal goal = PlansFactory.eINSTANCE.createGoal();
            goal.setOwnerRole(stray);
            plan(session).getGoals().add(goal);
        }));
        assertEquals(before, describe());
    }

    @Test
    void aNewChangeEndsRedo() throws Exception {
        session.change("One", () -> plan(session).setName("One"));
        session.undo();
        assertEquals(Optional.of("One"), session.redoLabel());
        session.change("Two", () -> plan(session).setName("Two"));
        assertEquals(Optional.empty(), session.redoLabel());
    }

    @Test
    void aChangeThatChangesNothingIsNoChange() throws Exception {
        session.change("Nothing", () -> plan(session).setName(plan(session).getName()));
        assertEquals(Optional.of("Prepare"), session.undoLabel());
        assertFalse(session.isDirty());
    }

    private String describe() {
        List<EObject> all = new ArrayList<>(List.of(session.content().root()));
        all.addAll(session.content().parts());
        return Described.all(all);
    }

    private String describedFromDisk() throws Exception {
        try (Session fresh = BaseFolder.openWithRestricted(place)) {
            assertEquals(List.of(), fresh.content().problems());
            List<EObject> all = new ArrayList<>(List.of(fresh.content().root()));
            all.addAll(fresh.content().parts());
            return Described.all(all);
        }
    }

    private static Plan plan(Session session) {
        return BaseFolder.plan(session, "plan-1");
    }

    private static Plan other(Session session) {
        return BaseFolder.plan(session, "plan-2");
    }

    private static Role role(Session session) {
        return (Role) session.content().find("coach").orElseThrow();
    }
}
