package org.throughline.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.exchange.tests.SmallBase.find;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Session;
import org.throughline.model.base.Attachment;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Strategy;

/** Values and references: the rules of single cells. */
class CellImportTest {

    @TempDir
    Path folder;

    private Session session;

    @BeforeEach
    void open() throws Exception {
        session = SmallBase.at(folder.resolve("base"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void anEmptyCellLeavesTheValueAndNoneClearsIt() throws Exception {
        assertEquals("""
                changed g1.tags: fractions → null
                changed g1.reviewEveryDays: 90 → null""",
                Book.sheet("Goal", "id | name | tags | reviewEveryDays", "g1 | | (none) | (none)").into(session));
        assertEquals("Goal 1", find(session, "g1", Goal.class).getName());
    }

    @Test
    void aCellThatEqualsTheStoredValueIsNoChange() throws Exception {
        assertEquals("", Book.sheet("Goal", "id | name | tags", "g1 | Goal 1 | fractions")
                .and("Measurement", "id | value | date", "m1 | 12.5 | 2026-05-04").into(session));
    }

    @Test
    void valuesAreReadByTheirType() throws Exception {
        assertEquals("placed a1", Book.sheet("Activity", //
                "id | containedIn   | name | kind     | start      | tags", //
                "a1 | p1#activities | Labs | COACHING | 2026-09-14 | one; two ;;three\\;four").into(session));
        Activity activity = find(session, "a1", Activity.class);
        assertEquals("COACHING 2026-09-14 [one, two, three;four]",
                activity.getKind() + " " + activity.getStart() + " " + activity.getTags());
    }

    @Test
    void wrongValuesAreListedAndTheRestIsImported() throws Exception {
        assertEquals("""
                placed a1
                Activity D2: “Coach” is none of the choices: PD, COACHING, COLLABORATION, CURRICULUM, ASSESSMENT, OTHER.
                Activity E2: “14/09/2026” is no date; write it like 2026-09-14.
                Activity F2: “often” is no whole number; write it like 12.
                Measurement C2: “twelve” is no number; write it like 12.5.
                Plan B2: “yes” is neither TRUE nor FALSE.""",
                Book.sheet("Activity", //
                        "id | containedIn   | name | kind  | start      | reviewEveryDays", //
                        "a1 | p1#activities | Labs | Coach | 14/09/2026 | often")
                        .and("Measurement", "id | date | value", "m1 | | twelve")
                        .and("Plan", "id | restricted", "p2 | yes").into(session));
    }

    @Test
    void aReferenceIsAnIdOrAUniqueName() throws Exception {
        assertEquals("""
                placed g4
                placed g5
                changed g1.ownerRole: null → coach
                changed g2.ownerRole: null → lead2
                Goal C4: Several are called “Lead”; give the id.
                Goal C5: “p1” is a Plan, not a Role.
                Goal C6: There is no Role with the id or name “Nobody”.""",
                Book.sheet("Goal", //
                        "id | containedIn | ownerRole", //
                        "g1 |             | Coach", //
                        "g2 |             | lead2", //
                        "g3 |             | Lead", //
                        "g4 | p1          | p1", //
                        "g5 | p1          | Nobody").into(session));
    }

    @Test
    void namesAreThoseAfterTheImport() throws Exception {
        assertEquals("placed s1\nchanged g1.name: Goal 1 → Fractions",
                Book.sheet("Strategy", "id | containedIn | name | goals", "s1 | p1 | Learn | Fractions;g2")
                        .and("Goal", "id | name", "g1 | Fractions").into(session));
        assertEquals(List.of("g1", "g2"),
                find(session, "s1", Strategy.class).getGoals().stream().map(Goal::getId).toList());
    }

    @Test
    void aNewListKeepsWhatWasUnderstoodAKnownOneStaysAsItIs() throws Exception {
        Book.sheet("Strategy", "id | containedIn | goals", "s1 | p1 | g1;g2").into(session);
        assertEquals("""
                placed s2
                Strategy C2: There is no Goal with the id or name “g7”.
                Strategy C3: There is no Goal with the id or name “g7”.""",
                Book.sheet("Strategy", "id | containedIn | goals", "s1 | p1 | g3;g7", "s2 | p1 | g3;g7")
                        .into(session));
        assertEquals(2, find(session, "s1", Strategy.class).getGoals().size());
        assertEquals(1, find(session, "s2", Strategy.class).getGoals().size());
    }

    @Test
    void longTextsComeInPieces() throws Exception {
        assertEquals("""
                changed g1.description: null → Once_upon
                changed g3.description: null → Short
                _Long A4: A part of this text is missing; its parts are numbered from 1 on.
                _Long A5: No row has the id “g3” and an empty cell in a column “description”.
                _Long A6: The row needs an id, a feature, the number of the part and a text.""",
                Book.sheet("Goal", "id | description", "g1 | ", "g2 | ", "g3 | Short")
                        .and("_Long", //
                                "id | feature     | part | text", //
                                "g1 | description | 2    | upon", //
                                "g1 | description | 1    | Once_", //
                                "g2 | description | 2    | second half", //
                                "g3 | description | 1    | long", //
                                "g3 | description | x    | long")
                        .into(session));
    }

    @Test
    void attachmentsAreListedAndTheirNamesLeadNowhere() throws Exception {
        assertEquals("""
                placed t1
                placed t2
                Attachment D3: “../../etc/passwd” is no name of a stored file.""",
                Book.sheet("Attachment", //
                        "id | containedIn | originalName | storedName", //
                        "t1 | g1          | Letter.docx  | 0f3a.docx", //
                        "t2 | g1          | Other.docx   | ../../etc/passwd").into(session));
        assertEquals("0f3a.docx", find(session, "t1", Attachment.class).getStoredName());
    }
}
