package org.throughline.session.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.model.base.Attachment;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.organisation.Role;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.store.tests.BaseFolder;

/** What every change does beside what was asked for, and which files it concerns. */
class ChangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    @TempDir
    Path place;

    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = BaseFolder.openWithRestricted(BaseFolder.in(place));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void whatIsNewGetsAnIdentityAndItsDay() throws Exception {
        Goal goal = PlansFactory.eINSTANCE.createGoal();
        session.change("Add", () -> plan().getGoals().add(goal));
        assertNotNull(goal.getId());
        assertEquals(TODAY, goal.getCreatedOn());
        assertEquals("ada", goal.getCreatedBy());
        assertEquals(null, goal.getChangedOn());
        assertEquals(goal, session.content().find(goal.getId()).orElseThrow());
    }

    @Test
    void whereTwoHaveOneIdentityTheOtherIsFoundWhenOneIsRemoved() throws Exception {
        Goal one = PlansFactory.eINSTANCE.createGoal();
        Goal other = PlansFactory.eINSTANCE.createGoal();
        one.setId("twice");
        other.setId("twice");
        session.change("Add", () -> plan().getGoals().addAll(List.of(one, other)));
        assertEquals(one, session.content().find("twice").orElseThrow());
        session.change("Remove", () -> session.remove(one));
        assertEquals(other, session.content().find("twice").orElseThrow());
    }

    @Test
    void editingIsStampedAndCheckingCommentingAndAddingAreNot() throws Exception {
        session.change("Check", () -> plan().getVerifications().add(BaseFactory.eINSTANCE.createVerification()));
        session.change("Comment", () -> plan().getComments().add(BaseFactory.eINSTANCE.createComment()));
        session.change("Settle", () -> plan().getComments().getFirst().setResolvedOn(TODAY));
        session.change("Add", () -> plan().getGoals().add(PlansFactory.eINSTANCE.createGoal()));
        assertEquals(null, plan().getChangedOn());
        session.change("Rename", () -> plan().setName("New"));
        assertEquals(TODAY, plan().getChangedOn());
        assertEquals("ada", plan().getChangedBy());
        session.undo();
        assertEquals(null, plan().getChangedOn());
    }

    @Test
    void aStampThatIsGivenIsKept() throws Exception {
        LocalDate earlier = LocalDate.of(2025, 1, 7);
        session.change("Import", () -> {
            plan().setName("Imported");
            plan().setChangedOn(earlier);
        });
        assertEquals(earlier, plan().getChangedOn());
    }

    @Test
    void emptyTextsBecomeNothing() throws Exception {
        session.change("Empty", () -> {
            plan().setName("");
            plan().getTags().addAll(List.of("a", "", "b"));
            Goal goal = PlansFactory.eINSTANCE.createGoal();
            goal.setDescription("");
            plan().getGoals().add(goal);
        });
        assertEquals(null, plan().getName());
        assertEquals(List.of("a", "b"), plan().getTags());
        assertEquals(null, plan().getGoals().getLast().getDescription());
    }

    @ParameterizedTest
    @ValueSource(strings = { "bell\u0007", "null\u0000", "half \uD800 pair", "\uFFFE" })
    void textsThatNoFileCanKeepAreRefused(String text) {
        assertThrows(ChangeRefusedException.class, () -> session.change("Set", () -> plan().setName(text)));
        assertThrows(ChangeRefusedException.class, () -> session.change("Tag", () -> plan().getTags().add(text)));
        assertThrows(ChangeRefusedException.class, () -> session.change("Add", () -> {
            Goal goal = PlansFactory.eINSTANCE.createGoal();
            goal.setName(text);
            plan().getGoals().add(goal);
        }));
        assertEquals("First plan", plan().getName());
        assertFalse(session.isDirty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "with space", "a/b", "a#b", "ä", "", "a%20b" })
    void identifiersThatCannotStandInFilesAreRefused(String id) {
        assertThrows(ChangeRefusedException.class, () -> session.change("Add", () -> {
            Goal goal = PlansFactory.eINSTANCE.createGoal();
            goal.setId(id);
            plan().getGoals().add(goal);
        }));
    }

    @Test
    void anIdentifierThatWasSavedStays() {
        assertThrows(ChangeRefusedException.class, () -> session.change("Set", () -> plan().setId("other")));
        assertEquals("plan-1", plan().getId());
    }

    @Test
    void whatIsRemovedIsReferredToNowhere() throws Exception {
        Role coach = (Role) session.content().find("coach").orElseThrow();
        session.change("Refer", () -> {
            plan().setOwnerRole(coach);
            plan().getDecisions().add(PlansFactory.eINSTANCE.createDecision());
            plan().getDecisions().getFirst().getAbout().addAll(List.of(plan(), coach));
        });
        int uses = session.content().uses(coach).size();
        assertEquals(4, uses);
        session.change("Remove", () -> session.remove(coach));
        assertEquals(null, plan().getOwnerRole());
        assertEquals(List.of(plan()), plan().getDecisions().getFirst().getAbout());
        assertTrue(session.content().find("coach").isEmpty());
        session.undo();
        assertEquals(uses, session.content().uses(coach).size());
        assertEquals(List.of(plan(), coach), plan().getDecisions().getFirst().getAbout());
    }

    @Test
    void onlyChangedFilesAreWritten() throws Exception {
        session.change("Rename", () -> plan().setName("New"));
        assertEquals(List.of(BaseFolder.PLAN), session.unsavedFiles());
        String other = Files.getLastModifiedTime(place.resolve(BaseFolder.OTHER_PLAN)).toString();
        session.save();
        assertEquals(List.of(), session.unsavedFiles());
        assertEquals(other, Files.getLastModifiedTime(place.resolve(BaseFolder.OTHER_PLAN)).toString());
        assertFalse(Files.exists(place.resolve(".throughline/previous").resolve(BaseFolder.OTHER_PLAN)));
    }

    @Test
    void movingToAnotherPartConcernsTheFilesThatRefer() throws Exception {
        session.change("Refer", () -> {
            plan().getStrategies().add(PlansFactory.eINSTANCE.createStrategy());
            plan().getStrategies().getFirst().getGoals().add(plan().getGoals().getFirst());
        });
        session.save();
        Role coach = (Role) session.content().find("coach").orElseThrow();
        session.change("Move", () -> other().getGoals().add(plan().getGoals().getFirst()));
        assertEquals(List.of(BaseFolder.PLAN, BaseFolder.OTHER_PLAN), session.unsavedFiles());
        session.save();
        session.undo();
        assertEquals(List.of(BaseFolder.PLAN, BaseFolder.OTHER_PLAN), session.unsavedFiles());
        session.save();
        assertEquals(coach, other().getGoals().getFirst().getOwnerRole());
    }

    @Test
    void partsComeAndGoWithTheirFiles() throws Exception {
        session.change("Add", () -> session.add(BaseFolder.plan("plan-3", "Café: Über 2026/27?")));
        session.save();
        Path file = place.resolve("plans/cafe-uber-2026-27.xmi");
        assertTrue(Files.exists(file));
        session.change("Remove", () -> session.remove(BaseFolder.plan(session, "plan-3")));
        session.save();
        assertFalse(Files.exists(file));
        assertTrue(Files.isDirectory(place.resolve(".throughline/previous/plans/cafe-uber-2026-27.xmi")));
        session.undo();
        session.save();
        assertTrue(Files.exists(file));
        try (Session fresh = BaseFolder.open(place)) {
            assertEquals(List.of(), fresh.content().problems());
            assertEquals("Café: Über 2026/27?", BaseFolder.plan(fresh, "plan-3").getName());
        }
    }

    @Test
    void namesOfFilesAreSafeEverywhereAndNeverTheSame() throws Exception {
        List<String> names = List.of("con", "PLAN", "plan", "..", "a".repeat(300), "計画", "LPT1", "x/../y\\z:*?");
        session.change("Add", () -> {
            for (String name : names) {
                session.add(BaseFolder.plan("id-" + names.indexOf(name), name));
            }
        });
        List<String> paths = new ArrayList<>(session.unsavedFiles());
        paths.remove("throughline.kb");
        assertEquals(List.of("plans/" + "a".repeat(52) + ".xmi", "plans/plan-2.xmi", "plans/plan-3.xmi",
                "plans/plan-4.xmi", "plans/plan-con.xmi", "plans/plan-lpt1.xmi", "plans/plan.xmi", "plans/x-y-z.xmi"),
                paths);
        session.save();
    }

    @Test
    void restrictedIsSettledBeforeAPartIsAdded() {
        assertThrows(ChangeRefusedException.class, () -> session.change("Hide", () -> plan().setRestricted(true)));
        assertThrows(IllegalStateException.class, () -> session.change("Add and hide",
                () -> session.add(BaseFolder.plan("plan-3", "Third")).setRestricted(true)));
        assertTrue(session.content().find("plan-3").isEmpty());
    }

    @Test
    void attachedFilesLieUnderNamesOfTheirOwn() throws Exception {
        List<Attachment> attachments = new ArrayList<>();
        for (String name : List.of("../../evil.pdf", "CON", "report.PDF", "x.tar.gz/..", "a.b:c")) {
            session.change("Attach", () -> attachments.add(attach(name)));
        }
        for (Attachment attachment : attachments) {
            assertTrue(attachment.getStoredName().matches("[0-9a-f]{64}(\\.pdf)?"), attachment.getStoredName());
            assertTrue(session.content().hasAttachment(attachment.getStoredName()));
        }
        for (String name : List.of("../throughline.kb", "/etc/passwd", "", "..", ".", "a/b", "missing.pdf")) {
            assertFalse(session.content().hasAttachment(name), name);
        }
        assertFalse(session.content().hasAttachment(null));
    }

    private Attachment attach(String name) {
        try {
            return session.attach(plan(), name, "application/pdf", new ByteArrayInputStream(name.getBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theModelIsChangedInsideAChangeOnly() {
        assertThrows(IllegalStateException.class, () -> session.add(BaseFolder.plan("x", "X")));
        assertThrows(IllegalStateException.class, () -> session.remove(plan()));
        assertThrows(IllegalStateException.class, () -> session.change("Save inside", () -> {
            try {
                session.save();
            } catch (KnowledgeBaseException e) {
                throw new ChangeRefusedException(e.getMessage());
            }
        }));
        assertThrows(IllegalStateException.class, () -> session.change("Undo inside", session::undo));
    }

    @Test
    void listenersHearWhatHappenedAndNothingOfWhatDidNot() throws Exception {
        List<String> heard = new ArrayList<>();
        session.addListener(change -> heard.add(change.label() + " " + change.edits().size() + " "
                + change.addedParts().size() + " " + change.removedParts().size()));
        session.change("Nothing", () -> {});
        session.change("Tag", () -> plan().getTags().add("x"));
        session.undo();
        assertThrows(ChangeRefusedException.class, () -> session.change("Refused", () -> {
            plan().getTags().add("y");
            throw new ChangeRefusedException("No.");
        }));
        assertEquals(List.of("Tag 3 0 0", "Tag 3 0 0"), heard);
    }

    private Plan plan() {
        return BaseFolder.plan(session, "plan-1");
    }

    private Plan other() {
        return BaseFolder.plan(session, "plan-2");
    }
}
