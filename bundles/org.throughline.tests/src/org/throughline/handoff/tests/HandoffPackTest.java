package org.throughline.handoff.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.report.ReportException;
import org.throughline.model.organisation.Person;
import org.throughline.model.playbooks.Routine;

/** What the handoff pack says of a small district. */
class HandoffPackTest {

    private final SmallBase base = new SmallBase();

    @Test
    void aWholePackReadsFromTheWelcomeToWhatIsUnknown() throws IOException, ReportException {
        try (InputStream expected = HandoffPackTest.class.getResourceAsStream("whole-pack.txt")) {
            assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8),
                    String.join("\n", base.pack(Map.of())) + "\n");
        }
    }

    @ParameterizedTest
    @CsvSource({ "Ana Ruiz, Pacing calendar, yes", "Ana Ruiz, Learning walks, no", "Ben Okoro, Learning walks, yes",
            "ben okoro, Pacing calendar, yes", "ana-ruiz, Coaches facilitate grade-level meetings, yes",
            "Ben Okoro, Coaches facilitate grade-level meetings, no", "Ana Ruiz, Who orders the manipulatives?, yes",
            "Ben Okoro, Where are the old agendas?, yes", "Ana Ruiz, Where are the old agendas?, no",
            "Ana Ruiz, Coaches do not cover classes, yes", "Ben Okoro, Coaches do not cover classes, no" })
    void aPackOfAPersonHoldsWhatNamesThePersonARoleOrARoutineOfTheirs(String person, String entry, String held)
            throws ReportException {
        List<String> pack = base.pack(Map.of("person", person));
        assertEquals("yes".equals(held), pack.contains(entry), () -> String.join("\n", pack));
    }

    @ParameterizedTest
    @CsvSource({ "Coach, Learning walks, yes", "Coach, Pacing calendar, yes",
            "Mathematics coordinator, Learning walks, no",
            "Superintendent, One pacing calendar for all schools, yes", "Superintendent, Pacing calendar, no" })
    void aPackOfARoleHoldsWhatNamesIt(String role, String entry, String held) throws ReportException {
        assertEquals("yes".equals(held), base.pack(Map.of("role", role)).contains(entry));
    }

    @Test
    void anUnknownPersonIsRefusedWithTheCandidates() {
        assertEquals("Nothing called “Ann” can be set for person; choose one of: Ana Ruiz, Ben Okoro.",
                assertThrows(ReportException.class, () -> base.pack(Map.of("person", "Ann"))).getMessage());
    }

    @Test
    void anAmbiguousNameIsRefusedWithTheIds() {
        base.ben.setName("Ana Ruiz");
        assertEquals("Several are called “Ana Ruiz”; set person to one of these ids: ana-ruiz, ben-okoro.",
                assertThrows(ReportException.class, () -> base.pack(Map.of("person", "Ana Ruiz"))).getMessage());
    }

    @ParameterizedTest
    @CsvSource({ "2026-09-14, 365, 'Verified on Sep 14, 2026'", "2025-09-14, 365, 'Verified on Sep 14, 2025'",
            "2025-09-13, 365, 'Overdue since Sep 14, 2026'", "2026-08-01, 30, 'Overdue since Sep 1, 2026'" })
    void theStateTellsWhenARoutineWasLastFoundTrue(java.time.LocalDate verified, int interval, String state)
            throws ReportException {
        Routine pacing = base.playbook.getRoutines().getFirst();
        pacing.setReviewEveryDays(interval);
        pacing.getVerifications().getFirst().setDate(verified);
        assertTrue(base.pack(Map.of()).contains("• State: " + state));
    }

    @Test
    void aVerificationThatDidNotConfirmIsNone() throws ReportException {
        base.playbook.getRoutines().getFirst().getVerifications().getFirst().setConfirmed(false);
        assertTrue(base.pack(Map.of()).contains("• State: Written, never verified"));
    }

    @Test
    void whoHasLeftHoldsNothing() throws ReportException {
        Person ana = base.ana;
        ana.setLeftOn(SmallBase.DAY);
        List<String> pack = base.pack(Map.of());
        assertTrue(pack.contains("• Held by: Mathematics coordinator: vacant"));
        assertTrue(pack.contains("Pacing calendar | Mathematics coordinator | District | 40"));
    }

    @Test
    void anEmptyBaseSaysInEachSectionWhatBelongsThere() throws ReportException {
        base.playbook.getRoutines().clear();
        base.playbook.getIdeas().clear();
        base.plan.getDecisions().clear();
        List<String> pack = base.pack(Map.of());
        assertTrue(pack.contains("Here stand the routines that keep the work going; none is kept yet."));
        assertTrue(pack.contains("Every routine of this pack has somebody who carries it, everywhere."));
        assertTrue(pack.contains("Here stands what could be tried next, and what came of it where it was tried; "
                + "no idea is kept yet."));
        assertFalse(pack.stream().anyMatch(line -> line.contains("null")));
    }

    @Test
    void makingThePackTwiceGivesTheSame() throws ReportException {
        assertEquals(base.pack(Map.of()), base.pack(Map.of()));
    }
}
