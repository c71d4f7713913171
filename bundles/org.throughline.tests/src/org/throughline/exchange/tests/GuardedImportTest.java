package org.throughline.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.throughline.exchange.tests.SmallBase.find;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.core.Session;
import org.throughline.model.feedback.Finding;
import org.throughline.model.plans.Indicator;

/** What is frozen, append-only, restricted or changed outside is left out; the rest is imported. */
class GuardedImportTest {

    private static final String FROZEN = "The cycle “Cycle 2026” has been published. It can be commented on, answered, judged, superseded or withdrawn, but not changed.";
    private static final String APPEND_ONLY = "A measurement or judgement that has been saved is never changed; add a new one with its date.";

    @TempDir
    Path folder;

    @Test
    void aPublishedCycleStaysButCanBeCommentedOn() throws Exception {
        try (Session session = SmallBase.at(folder.resolve("base"))) {
            assertEquals("placed k1\nFinding C2: " + FROZEN + "\nFinding A3: " + FROZEN,
                    Book.sheet("Finding", "id | containedIn | name", "f1 | | Much time", "f2 | c1 | Another")
                            .and("Comment", "id | containedIn | text", "k1 | f1 | True for two schools")
                            .into(session));
            assertEquals("Little time", find(session, "f1", Finding.class).getName());
        }
    }

    @Test
    void savedMeasurementsStayAndNewOnesAreAdded() throws Exception {
        try (Session session = SmallBase.at(folder.resolve("base"))) {
            assertEquals("placed m2\nplaced i2\nMeasurement B2: " + APPEND_ONLY + "\nMeasurement C2: " + APPEND_ONLY,
                    Book.sheet("Measurement", //
                            "id | containedIn | value", //
                            "m1 | i2          | 13", //
                            "m2 | i1          | 14").and("Indicator", "id | containedIn", "i2 | p1").into(session));
            assertEquals(2, find(session, "i1", Indicator.class).getMeasurements().size());
        }
    }

    @Test
    void aCycleThatComesPublishedComesWithAllThatIsInIt() throws Exception {
        try (Session session = SmallBase.at(folder.resolve("base"))) {
            assertEquals("placed c2\nplaced issue2\nplaced f2",
                    Book.sheet("Cycle", "id | name", "c2 | Cycle 2025")
                            .and("Publication", "id | containedIn | revision", "issue2 | c2 | 1")
                            .and("Finding", "id | containedIn | name", "f2 | c2 | From another base").into(session));
        }
    }

    @Test
    void restrictedPartsTakePartOnlyWhenTheyAreOpened() throws Exception {
        SmallBase.at(folder.resolve("base")).close();
        try (Session session = openWithoutRestricted()) {
            assertEquals("""
                    EvidenceFile A2: The document “secret” is kept here but was not opened, because it is restricted or damaged.
                    EvidenceFile A3: The document is restricted; restricted documents take part only when that is asked for.
                    Evidence A2: What it belongs to, “hidden”, was left out.""",
                    Book.sheet("EvidenceFile", //
                            "id     | name | restricted", //
                            "secret | Mine | TRUE", //
                            "hidden | Mine | TRUE").and("Evidence", "id | containedIn", "e9 | hidden").into(session));
        }
    }

    @Test
    void aReferenceToWhatWasNotOpenedSurvives() throws Exception {
        SmallBase.at(folder.resolve("base")).close();
        try (Session session = openWithoutRestricted()) {
            assertEquals("", Book.sheet("Finding", "id | evidence", "f1 | e1").into(session));
            assertEquals("Evidence A2: There is nothing with the id “secret” that it could be contained in.",
                    Book.sheet("Evidence", "id | name | containedIn", "e2 | More | secret").into(session));
            Path workbook = Exchange.export(session, folder.resolve("all.xlsx"), true);
            assertEquals("", Book.lines(Exchange.bringIn(workbook, session)));
        }
    }

    @Test
    void exportLeavesRestrictedPartsOutUnlessAsked() throws Exception {
        try (Session session = SmallBase.at(folder.resolve("base"));
                Session copy = Exchange.bare(folder.resolve("copy"))) {
            assertEquals("Finding K2: There is no Evidence with the id or name “e1”.",
                    Book.lines(Exchange.bringIn(Exchange.export(session, folder.resolve("open.xlsx"), false), copy))
                            .replaceAll("(?m)^placed .*\n", "").replaceFirst("Finding [A-Z]+", "Finding K"));
            assertEquals(Optional.empty(), copy.content().find("secret"));
        }
    }

    @Test
    void aPartThatWasChangedOutsideIsNotWritten() throws Exception {
        Session made = SmallBase.at(folder.resolve("base"));
        Path file = folder.resolve("base").resolve(made.fileOf(made.content().find("p1").orElseThrow()).orElseThrow());
        made.close();
        Files.writeString(file, Files.readString(file).replace("Goal 1", "Goal one"));
        String outside = Files.readString(file);
        String why = "The file " + folder.resolve("base").relativize(file).toString().replace('\\', '/')
                + " was changed outside Throughline and is not written over; look at it and accept it first.";
        try (Session session = Exchange.BASES.open(folder.resolve("base"), Exchange.OPTIONS)) {
            assertEquals(
                    "changed p2.name: Plan 2027 → Next\nGoal B2: " + why + "\nGoal C3: " + why + "\nGoal A4: " + why,
                    Book.sheet("Goal", //
                            "id | name    | containedIn", //
                            "g1 | Changed |", //
                            "g2 |         | p2", //
                            "g9 | New     | p1").and("Plan", "id | name", "p2 | Next").into(session));
            session.save();
        }
        assertEquals(outside, Files.readString(file));
    }

    private Session openWithoutRestricted() throws Exception {
        return Exchange.BASES.open(folder.resolve("base"), Exchange.OPTIONS.withRestricted(false));
    }
}
