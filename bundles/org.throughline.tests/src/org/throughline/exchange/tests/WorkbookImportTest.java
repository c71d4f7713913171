package org.throughline.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.throughline.exchange.tests.SmallBase.find;
import static org.throughline.exchange.tests.SmallBase.goals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Session;
import org.throughline.model.plans.Conjecture;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;

/** Identity, place, order and what is left out: the rules of the workbook, one by one. */
class WorkbookImportTest {

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
    void aKnownIdIsUpdatedAnUnknownOneCreatedAndNoneGetsOne() throws Exception {
        String result = Book.sheet("Goal", //
                "id | containedIn | name", //
                "g1 |             | Fractions", //
                "g9 | p1          | Ratios", //
                "   | p1          | Algebra").into(session);

        Plan plan = find(session, "p1", Plan.class);
        String made = plan.getGoals().getLast().getId();
        assertEquals("placed g9\nplaced " + made + "\nchanged g1.name: Goal 1 → Fractions", result);
        assertEquals("Algebra", plan.getGoals().getLast().getName());
        assertEquals("g1 g2 g3 g9 " + made, goals(session, "p1"));
    }

    @Test
    void wrongIdsAreLeftOut() throws Exception {
        assertEquals("""
                placed g9
                Goal A3: The id “g9” stands in sheet Goal, row 2 already; an id is given once.
                Goal A4: The id “i1” belongs to an Indicator, not to a Goal.
                Goal A5: The id “my goal” cannot be used; an id has letters, digits and . _ - : ~ and no spaces.
                Goal A6: The id “entry-p1” belongs to the settings of the knowledge base.""",
                Book.sheet("Goal", //
                        "id       | containedIn | name", //
                        "g9       | p1          | Ratios", //
                        "g9       | p1          | Again", //
                        "i1       | p1          | An indicator", //
                        "my goal  | p1          | With a space", //
                        "entry-p1 | p1          | A line of the contents").into(session));
    }

    @Test
    void aMissingRowDeletesNothing() throws Exception {
        Book.sheet("Goal", "id | name", "g2 | Only this one").into(session);
        assertEquals("g1 g2 g3", goals(session, "p1"));
    }

    @Test
    void aChangedContainerMoves() throws Exception {
        assertEquals("changed g2.containedIn: p1 → p2",
                Book.sheet("Goal", "id | part | containedIn", "g2 | p1 | p2", "g1 | p1 | p1").into(session));
        assertEquals("g1 g3", goals(session, "p1"));
        assertEquals("g2", goals(session, "p2"));
    }

    @Test
    void whatCannotBePlacedIsLeftOutWithAllThatIsInIt() throws Exception {
        assertEquals("""
                Strategy A2: There is nothing with the id “nowhere” that it could be contained in.
                Strategy A3: A Goal cannot contain a Strategy.
                Strategy A4: Nothing tells to what it belongs; give the id in the column containedIn.
                Strategy A5: A Plan has no field “goals” that contains a Strategy.
                Conjecture A2: What it belongs to, “s1”, was left out.""",
                Book.sheet("Strategy", //
                        "id | containedIn | name", //
                        "s1 | nowhere     | Lost", //
                        "s2 | g1          | In a goal", //
                        "s3 |             | Nowhere", //
                        "s4 | p1#goals    | In the wrong field")
                        .and("Conjecture", "id | containedIn", "j1 | s1").into(session));
    }

    @Test
    void aNewRowWithoutContainerGoesIntoItsPart() throws Exception {
        assertEquals("placed g8\nplaced g9",
                Book.sheet("Goal", "id | part", "g8 | p2", "g9 | Plan 2027").into(session));
        assertEquals("g8 g9", goals(session, "p2"));
    }

    @Test
    void thePartAloneMovesNothing() throws Exception {
        assertEquals("""
                Goal B2: It is in another document; only the column containedIn moves it.
                Goal B3: There is no document with the id or the unique name “p7”; the cell was left out.""",
                Book.sheet("Goal", "id | part", "g1 | p2", "g2 | p7").into(session));
    }

    @Test
    void newRowsMayBeContainedInOneAnotherInAnyOrder() throws Exception {
        assertEquals("placed j1\nplaced s1\nplaced new",
                Book.sheet("Conjecture", "id | containedIn | name", "j1 | s1 | If and then")
                        .and("Strategy", "id | containedIn | name | goals", "s1 | new#strategies | Learn | g1;Goal 2")
                        .and("Plan", "id | name", "new | Plan 2028").into(session));
        assertEquals("Plan 2028", find(session, "j1", Conjecture.class).getStrategy()
                .getPlan().getName());
    }

    @Test
    void positionsAreIndexesInTheListOfTheContainer() throws Exception {
        order("g3 g1 g2", "g1 | 0", "g2 | 1", "g3 | 0");
        order("g1 g2 g3", "g3 | 2");
        order("g2 g3 g1", "g1 | 2");
        order("g1 g3 g2", "g2 | 2", "g1 | 0");
        order("n0 g1 n2 g3 g2 n9", "n2 | 2", "n9 | 9", "n0 | 0");
    }

    private void order(String expected, String... rows) throws Exception {
        String[] all = new String[rows.length + 1];
        all[0] = "id | position | part";
        for (int i = 0; i < rows.length; i++) {
            all[i + 1] = rows[i] + " | p1";
        }
        Book.sheet("Goal", all).into(session);
        assertEquals(expected, goals(session, "p1"));
    }

    @Test
    void aMoveWithinTheListIsTold() throws Exception {
        assertEquals("""
                changed g3.position: 2 → 0
                Goal B3: “first” is no position; write a number from 0 on.
                Goal B4: A position is not below 0.""",
                Book.sheet("Goal", "id | position", "g3 | 0", "g1 | first", "g2 | -1").into(session));
    }

    @Test
    void unknownSheetsAndColumnsAreListedAndTheRestIsImported() throws Exception {
        assertEquals("""
                changed g1.name: Goal 1 → Fractions
                Goals: No kind of entry is called “Goals”; the sheet was left out.
                Goal B1: A Goal has no field “Titel”; the column was left out.
                Goal D1: There is a column “name” already; this one was left out.
                Goal E2: The column has no heading, so nobody can tell what this is; the column was left out.""",
                Book.sheet("Goals", "id", "g1")
                        .and("Goal", "id | Titel | name | name", "g1 | Brüche | Fractions | Again | stray")
                        .into(session));
    }

    @Test
    void everythingIsOneChangeThatCanBeUndone() throws Exception {
        String before = goals(session, "p1");
        Book.sheet("Goal", "id | containedIn | name | position", "g1 | p2 | Moved |", "n1 | p1 | New | 0")
                .into(session);

        assertEquals(Optional.of("Import book.xlsx"), session.undoLabel());
        session.undo();

        assertEquals(before, goals(session, "p1"));
        assertEquals("Goal 1", find(session, "g1", Goal.class).getName());
        assertEquals(Optional.empty(), session.content().find("n1"));
    }

    @Test
    void aDryRunTellsTheSameAndChangesNothing() throws Exception {
        Book book = Book.sheet("Goal", "id | containedIn | name | ownerRole", "g1 | p2 | Moved | nobody",
                "n1 | p1 | New | Coach").and("Plan", "id | name", "p9 | Plan 2030");

        String tried = book.tryOutOn(session);

        assertFalse(session.isDirty());
        assertEquals("g1 g2 g3", goals(session, "p1"));
        assertEquals(Optional.empty(), session.content().find("p9"));
        assertEquals(tried, book.into(session));
        assertTrue(session.isDirty());
    }

    @Test
    void stampsAreTakenOverForWhatIsNewAndSetForWhatIsUpdated() throws Exception {
        Book.sheet("Goal", //
                "id | containedIn | name    | createdOn  | createdBy | changedOn  | changedBy", //
                "n1 | p1          | New     | 2020-01-02 | Ben       | 2021-03-04 | Cleo", //
                "g1 | p1          | Changed | 2020-01-02 | Ben       | 2021-03-04 | Cleo", //
                "g2 | p1          | Goal 2  | 2020-01-02 | Ben       | 2021-03-04 | Cleo").into(session);

        assertEquals("2020-01-02 Ben 2021-03-04 Cleo", stamps("n1"));
        assertEquals(Exchange.TODAY + " Ada " + Exchange.TODAY + " Ada", stamps("g1"));
        assertEquals(Exchange.TODAY + " Ada null null", stamps("g2"));
    }

    private String stamps(String id) {
        Goal goal = find(session, id, Goal.class);
        LocalDate changed = goal.getChangedOn();
        return goal.getCreatedOn() + " " + goal.getCreatedBy() + " " + changed + " " + goal.getChangedBy();
    }

    @Test
    void newPartsComeInTheOrderOfTheirPositions() throws Exception {
        Book.sheet("Plan", "id | position | name", "pb | 8 | B", "pa | 7 | A").into(session);
        assertEquals("d p1 p2 secret c1 pa pb", String.join(" ",
                session.content().parts().stream().map(part -> part.getId()).toList()));
    }

    @Test
    void aPartIsContainedInNothing() throws Exception {
        assertEquals("Plan B2: A document is contained in nothing; the cell was left out.",
                Book.sheet("Plan", "id | containedIn", "p1 | p2").into(session));
    }
}
