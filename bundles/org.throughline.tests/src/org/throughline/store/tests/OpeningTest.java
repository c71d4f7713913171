package org.throughline.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Content;
import org.throughline.core.Content.TargetState;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.Problem;
import org.throughline.core.Session;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Element;
import org.throughline.model.base.Link;
import org.throughline.model.base.Part;
import org.throughline.model.organisation.Role;
import org.throughline.model.plans.Plan;

/** What opening makes of files that are missing, changed, damaged or restricted. */
class OpeningTest {

    private static final String SUMS = ".throughline/sums";

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void prepare() throws Exception {
        folder = BaseFolder.in(place.resolve("base"));
    }

    @Test
    void whatIsNoKnowledgeBaseIsRefusedInOneSentence() throws IOException {
        Files.createDirectory(place.resolve("empty"));
        Files.writeString(place.resolve("file.txt"), "x");
        assertEquals(
                "ENVIRONMENT There is no folder @/nowhere; check how it is written.",
                refusal(place.resolve("nowhere")));
        assertEquals("WRONG_INPUT @/file.txt is a file; name the folder of a knowledge base.",
                refusal(place.resolve("file.txt")));
        assertEquals("WRONG_INPUT The folder @/empty is no knowledge base, since it has no file throughline.kb;"
                + " name another folder, or make a new knowledge base.", refusal(place.resolve("empty")));
    }

    private String refusal(Path path) throws IOException {
        KnowledgeBaseException refusal = assertThrows(KnowledgeBaseException.class, () -> BaseFolder.open(path));
        return refusal.kind() + " " + refusal.getMessage().replace(place.toRealPath().toString(), "@")
                .replace(place.toString(), "@");
    }

    @Test
    void aNewOneNeedsAnEmptyFolder() throws IOException {
        KnowledgeBaseException refusal = assertThrows(KnowledgeBaseException.class, () -> BaseFolder.create(folder));
        assertTrue(refusal.getMessage().contains("is not empty"), refusal.getMessage());
        Files.writeString(place.resolve("file.txt"), "x");
        assertThrows(KnowledgeBaseException.class, () -> BaseFolder.create(place.resolve("file.txt")));
        assertThrows(KnowledgeBaseException.class, () -> BaseFolder.create(place.resolve("file.txt").resolve("x")));
    }

    @Test
    void aNewOneWritesNothingBeforeItIsSaved() throws Exception {
        try (Session session = BaseFolder.create(place.resolve("new"))) {
            assertFalse(Files.exists(place.resolve("new")));
            assertTrue(session.isDirty());
            session.save();
            assertFalse(session.isDirty());
        }
        try (Session session = BaseFolder.open(place.resolve("new"))) {
            assertEquals("Lakeside", session.content().root().getName());
        }
    }

    @Test
    void aFileChangedOutsideIsReadAndNamedAndNotWrittenUnasked() throws Exception {
        edit(BaseFolder.PLAN, "First plan", "Edited by hand");
        String sums = Files.readString(folder.resolve(SUMS));
        try (Session session = BaseFolder.open(folder)) {
            assertEquals("[CHANGED_OUTSIDE plans/first-plan.xmi]", problems(session));
            assertEquals("Edited by hand", BaseFolder.plan(session, "plan-1").getName());
            session.change("Rename", () -> BaseFolder.plan(session, "plan-1").setName("Here"));
            KnowledgeBaseException refusal = assertThrows(KnowledgeBaseException.class, session::save);
            assertTrue(refusal.getMessage().contains("was changed outside Throughline"), refusal.getMessage());
            assertTrue(session.isDirty());
            assertEquals(sums, Files.readString(folder.resolve(SUMS)));
            session.acceptOutsideChange(BaseFolder.PLAN);
            session.save();
        }
        assertEquals("[]", problemsOnOpening());
    }

    @Test
    void otherPartsAreSavedWithoutVouchingForAChangedOne() throws Exception {
        edit(BaseFolder.PLAN, "First plan", "Edited by hand");
        try (Session session = BaseFolder.open(folder)) {
            session.change("Rename", () -> BaseFolder.plan(session, "plan-2").setName("Here"));
            session.save();
        }
        assertEquals("[CHANGED_OUTSIDE plans/first-plan.xmi]", problemsOnOpening());
    }

    @Test
    void acceptingIsSomethingToSave() throws Exception {
        edit(BaseFolder.PLAN, "First plan", "Edited by hand");
        try (Session session = BaseFolder.open(folder)) {
            session.acceptOutsideChange(BaseFolder.PLAN);
            assertTrue(session.isDirty());
            assertEquals("[]", problems(session));
            session.save();
        }
        assertEquals("[]", problemsOnOpening());
    }

    @Test
    void withoutSumsNothingIsVouchedFor() throws Exception {
        Files.delete(folder.resolve(SUMS));
        assertEquals("[CHANGED_OUTSIDE districts/lakeside.xmi, CHANGED_OUTSIDE plans/first-plan.xmi,"
                + " CHANGED_OUTSIDE plans/second-plan.xmi, CHANGED_OUTSIDE " + restrictedPath()
                + ", CHANGED_OUTSIDE throughline.kb]", problemsOnOpening());
    }

    @Test
    void sumsThatMakeNoSenseVouchForNothing() throws Exception {
        Files.write(folder.resolve(SUMS), new byte[] { 0, 1, 2, (byte) 0xFF });
        try (Session session = BaseFolder.open(folder)) {
            assertEquals(5, session.content().problems().size());
        }
    }

    @Test
    void somebodyElsesSaveIsNotWrittenOver() throws Exception {
        try (Session mine = BaseFolder.open(folder); Session theirs = BaseFolder.open(folder)) {
            theirs.change("Rename", () -> BaseFolder.plan(theirs, "plan-1").setName("Theirs"));
            theirs.save();
            mine.change("Rename", () -> {
                BaseFolder.plan(mine, "plan-1").setName("Mine");
                BaseFolder.plan(mine, "plan-2").setName("Mine too");
            });
            SortedMap<String, String> files = BaseFolder.files(folder);
            KnowledgeBaseException refusal = assertThrows(KnowledgeBaseException.class, mine::save);
            assertTrue(refusal.getMessage().contains("by somebody else"), refusal.getMessage());
            assertEquals(files, BaseFolder.files(folder));
        }
    }

    @Test
    void twoPeopleSaveDifferentParts() throws Exception {
        try (Session mine = BaseFolder.open(folder); Session theirs = BaseFolder.open(folder)) {
            theirs.change("Rename", () -> BaseFolder.plan(theirs, "plan-1").setName("Theirs"));
            theirs.save();
            mine.change("Rename", () -> BaseFolder.plan(mine, "plan-2").setName("Mine"));
            mine.save();
        }
        assertEquals("[]", problemsOnOpening());
    }

    @Test
    void aMissingPartIsNamedAndTheReferencesToItStay() throws Exception {
        Files.delete(folder.resolve(BaseFolder.DISTRICT));
        try (Session session = BaseFolder.open(folder)) {
            assertEquals("[MISSING_PART districts/lakeside.xmi]", problems(session));
            assertEquals(TargetState.MISSING, stateOfOwner(session));
            session.change("Rename", () -> BaseFolder.plan(session, "plan-2").setName("Here"));
            session.save();
        }
        assertTrue(Files.readString(folder.resolve(BaseFolder.OTHER_PLAN)).contains("lakeside.xmi#coach"));
    }

    @Test
    void aDamagedPartIsNamedAndItsTargetsAreDamaged() throws Exception {
        Files.writeString(folder.resolve(BaseFolder.DISTRICT), "<");
        try (Session session = BaseFolder.open(folder)) {
            assertEquals("[DAMAGED_PART districts/lakeside.xmi]", problems(session));
            assertEquals(TargetState.DAMAGED, stateOfOwner(session));
            assertEquals(List.of("plan-1", "plan-2"), ids(session));
        }
        assertEquals("<", Files.readString(folder.resolve(BaseFolder.DISTRICT)));
    }

    @Test
    void earlierVersionsAreNamedWhereThereAreSome() throws Exception {
        String hint = " Earlier versions lie in .throughline/previous/";
        try (Session session = BaseFolder.open(folder)) {
            session.change("Rename", () -> BaseFolder.plan(session, "plan-1").setName("Renamed"));
            session.save();
        }
        Files.writeString(folder.resolve(BaseFolder.DISTRICT), "<");
        Files.writeString(folder.resolve(BaseFolder.PLAN), "<");
        try (Session session = BaseFolder.open(folder)) {
            assertEquals(Map.of(BaseFolder.DISTRICT, false, BaseFolder.PLAN, true), session.content().problems()
                    .stream().collect(Collectors.toMap(Problem::path, one -> one.message().contains(hint))));
        }
    }

    private static TargetState stateOfOwner(Session session) {
        Role owner = BaseFolder.plan(session, "plan-2").getGoals().getFirst().getOwnerRole();
        assertTrue(owner.eIsProxy());
        return session.content().stateOf(owner);
    }

    @Test
    void restrictedPartsAreReadOnlyForThoseWhoAsk() throws Exception {
        try (Session session = BaseFolder.openWithRestricted(folder)) {
            session.change("Refer", () -> {
                Plan plan = BaseFolder.plan(session, "plan-1");
                plan.setDescription("x");
                Link link = BaseFactory.eINSTANCE.createLink();
                link.setTarget((Element) session.content().find("coaching-plan")
                        .orElseThrow());
                plan.getLinks().add(link);
            });
            session.save();
            assertEquals(List.of("district", "plan-1", "plan-2", "record"), ids(session));
        }
        try (Session session = BaseFolder.open(folder)) {
            assertEquals(List.of("district", "plan-1", "plan-2"), ids(session));
            assertEquals(TargetState.RESTRICTED, stateOfLink(session));
            session.change("Rename", () -> BaseFolder.plan(session, "plan-1").setName("Kept"));
            session.save();
        }
        try (Session session = BaseFolder.openWithRestricted(folder)) {
            assertEquals(TargetState.PRESENT, stateOfLink(session));
        }
        Files.delete(folder.resolve(restrictedPath()));
        try (Session session = BaseFolder.openWithRestricted(folder)) {
            assertEquals("[]", problems(session));
            assertEquals(TargetState.RESTRICTED, stateOfLink(session));
        }
    }

    private static TargetState stateOfLink(Session session) {
        Content content = session.content();
        return content.stateOf(BaseFolder.plan(session, "plan-1").getLinks().getFirst().getTarget());
    }

    @Test
    void aRestrictedFileTellsNothingByItsNameAndIsWatchedAllTheSame() throws Exception {
        String path = restrictedPath();
        assertTrue(path.matches("restricted/teacher-learning-record-[0-9a-f]{8}\\.xmi"), path);
        edit(path, "Grey", "Green");
        assertEquals("[CHANGED_OUTSIDE " + path + "]", problemsOnOpening());
        Files.writeString(folder.resolve(path), "<");
        assertEquals("[DAMAGED_PART " + path + "]", problemsOnOpening());
    }

    @Test
    void aRestrictedFileThatSaysItIsNoneIsNotTrusted() throws Exception {
        edit(restrictedPath(), "restricted=\"true\"", "");
        assertEquals("[DAMAGED_PART " + restrictedPath() + "]", problemsOnOpening());
    }

    @Test
    void fiveEarlierVersionsAreKept() throws Exception {
        for (int i = 1; i <= 7; i++) {
            String name = "Version " + i;
            try (Session session = BaseFolder.open(folder)) {
                session.change("Rename", () -> BaseFolder.plan(session, "plan-1").setName(name));
                session.save();
            }
        }
        try (Stream<Path> versions = Files.list(folder.resolve(".throughline/previous").resolve(BaseFolder.PLAN))) {
            List<Path> sorted = versions.sorted().toList();
            assertEquals(5, sorted.size());
            assertTrue(Files.readString(sorted.getFirst()).contains("Version 2"));
            assertTrue(Files.readString(sorted.getLast()).contains("Version 6"));
        }
    }

    @Test
    void aFileThatNobodyListsIsLeftAlone() throws Exception {
        Files.writeString(folder.resolve("plans/third.xmi"), "something else");
        try (Session session = BaseFolder.open(folder)) {
            session.change("Add", () -> session.add(BaseFolder.plan("plan-3", "Third")));
            session.save();
            assertEquals("plans/third-2.xmi",
                    session.content().root().getParts().getLast().getPath());
        }
        assertEquals("something else", Files.readString(folder.resolve("plans/third.xmi")));
    }

    private String restrictedPath() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("restricted"))) {
            return "restricted/" + files.findFirst().orElseThrow().getFileName();
        }
    }

    private void edit(String path, String from, String to) throws IOException {
        Files.writeString(folder.resolve(path), Files.readString(folder.resolve(path)).replace(from, to));
    }

    private String problemsOnOpening() throws KnowledgeBaseException {
        try (Session session = BaseFolder.open(folder)) {
            return problems(session);
        }
    }

    private static String problems(Session session) {
        return session.content().problems().stream().map((Problem problem) -> problem.kind() + " " + problem.path())
                .toList().toString();
    }

    private static List<String> ids(Session session) {
        return session.content().parts().stream().map(Part::getId).toList();
    }
}
