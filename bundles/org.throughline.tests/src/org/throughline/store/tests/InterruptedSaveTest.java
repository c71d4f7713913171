package org.throughline.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.model.plans.Plan;

/**
 * Lets the first, second, third … operation of a save fail until a save runs through. Whatever happens, the knowledge
 * base is as before or as after the save, byte by byte, and no temporary file stays.
 */
class InterruptedSaveTest {

    @TempDir
    Path place;

    private int cases;

    @ParameterizedTest
    @EnumSource(value = Faults.Mode.class, names = { "BROKEN", "CRASH" })
    void savingOnePartIsWholeOrNot(Faults.Mode mode) throws Exception {
        everyOperationFailsOnce(mode, true, session -> BaseFolder.plan(session, "plan-1").setName("Renamed"));
    }

    @ParameterizedTest
    @EnumSource(Faults.Mode.class)
    void savingSeveralPartsIsWholeOrNot(Faults.Mode mode) throws Exception {
        everyOperationFailsOnce(mode, true, InterruptedSaveTest::changeMuch);
    }

    @ParameterizedTest
    @EnumSource(value = Faults.Mode.class, names = { "SHORT_WRITE", "CRASH", "POWER_LOSS" })
    void savingWhereRenamingIsRefusedIsWholeOrNot(Faults.Mode mode) throws Exception {
        everyOperationFailsOnce(mode, false, InterruptedSaveTest::changeMuch);
    }

    private static void changeMuch(Session session) {
        Plan first = BaseFolder.plan(session, "plan-1");
        first.setName("Renamed");
        first.setOwnerRole(BaseFolder.plan(session, "plan-2").getGoals().getFirst().getOwnerRole());
        session.remove(BaseFolder.plan(session, "plan-2"));
        session.add(BaseFolder.plan("plan-3", "Third plan"));
        first.getOwnerRole().setDescription("Works with teachers");
    }

    private interface Edits {
        void make(Session session) throws ChangeRefusedException;
    }

    private void everyOperationFailsOnce(Faults.Mode mode, boolean renaming, Edits edits) throws Exception {
        SortedMap<String, String> before = BaseFolder.files(BaseFolder.in(place.resolve("before")));
        SortedMap<String, String> after = after(edits);
        boolean ranThrough = false;
        while (!ranThrough) {
            cases++;
            ranThrough = failAt(cases, mode, renaming, edits, before, after);
        }
        assertTrue(cases > 20, "a save has more operations than " + cases);
        System.out.println("interrupted save, " + mode + (renaming ? "" : ", no renaming") + ": " + cases
                + " cases / 0 losses");
    }

    private SortedMap<String, String> after(Edits edits) throws Exception {
        Path folder = BaseFolder.in(place.resolve("after"));
        try (Session session = BaseFolder.open(folder)) {
            session.change("Edit", () -> edits.make(session));
            session.save();
        }
        return BaseFolder.files(folder);
    }

    private boolean failAt(int n, Faults.Mode mode, boolean renaming, Edits edits, SortedMap<String, String> before,
            SortedMap<String, String> after) throws Exception {
        Path folder = place.resolve("case-" + n);
        BaseFolder.write(folder, before);
        Faults faults = new Faults();
        if (!renaming) {
            faults.refuseRenaming();
        }
        boolean saved;
        boolean gone = mode == Faults.Mode.CRASH || mode == Faults.Mode.POWER_LOSS;
        try (Session session = BaseFolder.open(new FaultyFiles(faults).wrap(folder))) {
            session.change("Edit", () -> edits.make(session));
            faults.failAt(n, mode);
            saved = save(session);
            assertEquals(saved, !session.isDirty(), "what was not saved is still unsaved");
            if (!saved && !gone && n % 2 == 0) {
                faults.heal();
                session.save();
                assertEquals(after, BaseFolder.files(folder), "saving again after operation " + n);
            }
        }
        SortedMap<String, String> found = reopened(folder);
        assertTrue(found.equals(after) || !saved && found.equals(before),
                () -> "operation " + n + " left " + found.keySet());
        return saved && !faults.reached();
    }

    private static boolean save(Session session) {
        try {
            session.save();
            return true;
        } catch (KnowledgeBaseException e) {
            assertEquals(KnowledgeBaseException.Kind.ENVIRONMENT, e.kind());
            return false;
        }
    }

    private static SortedMap<String, String> reopened(Path folder) throws IOException, KnowledgeBaseException {
        try (Session session = BaseFolder.open(folder)) {
            assertTrue(session.content().problems().isEmpty(), () -> session.content().problems().toString());
            assertFalse(session.isDirty());
        }
        return BaseFolder.files(folder);
    }
}
