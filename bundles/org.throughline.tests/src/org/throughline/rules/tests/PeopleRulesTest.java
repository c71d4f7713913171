package org.throughline.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.throughline.rules.tests.Case.fires;
import static org.throughline.rules.tests.Case.silent;
import static org.throughline.rules.tests.Given.TODAY;
import static org.throughline.rules.tests.Given.TOMORROW;
import static org.throughline.rules.tests.Given.YESTERDAY;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.check.Remark;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Task;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Departure;
import org.throughline.model.playbooks.PlaybooksFactory;
import org.throughline.model.playbooks.Routine;
import org.throughline.playbooks.internal.check.PersonLeftStillNamedRule;
import org.throughline.playbooks.internal.check.RoleVacantRule;
import org.throughline.playbooks.internal.check.VerificationOverdueRule;

/** Vacant roles, people who have left, and checks that are overdue, up to every limit. */
class PeopleRulesTest {

    static Stream<Case> vacant() {
        return Stream.of(
                silent("a vacant role that nothing names", given -> given.role("Coach")),
                fires("a routine is held by a vacant role", given -> given.routine("Pacing", "Coach"), "Coach"),
                silent("the role is held", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                }),
                silent("it is held as a backup, at a school elsewhere", given -> {
                    given.routine("Pacing", "Coach", "North");
                    given.backsUp("Ana", "Coach", "South");
                }),
                fires("a routine is backed up by a vacant role", given -> {
                    given.routine("Pacing", "Coach").setBackupRole(given.role("Principal"));
                    given.holds("Ana", "Coach");
                }, "Principal"),
                silent("a routine is owned by a vacant role", given -> {
                    given.routine("Pacing", "Coach").setOwnerRole(given.role("Principal"));
                    given.holds("Ana", "Coach");
                }),
                fires("a recommendation is addressed to a vacant role",
                        given -> recommendation(given).setAddressee(given.role("Principal")), "Principal"),
                fires("so is one that was withdrawn", given -> {
                    Recommendation recommendation = recommendation(given);
                    recommendation.setAddressee(given.role("Principal"));
                    recommendation.setWithdrawnOn(YESTERDAY);
                }, "Principal"),
                fires("the last holding ended yesterday", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach").setTo(YESTERDAY);
                }, "Coach"),
                fires("the only holder has left", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.left("Ana", TODAY);
                }, "Coach"),
                silent("the only routine that names it ended today",
                        given -> given.routine("Pacing", "Coach").setEndedOn(TODAY)),
                fires("several routines name one vacant role: one remark", given -> {
                    given.routine("Pacing", "Coach");
                    given.routine("Walks", "Coach");
                }, "Coach"));
    }

    @ParameterizedTest
    @MethodSource
    void vacant(Case row) {
        row.check(new RoleVacantRule());
    }

    static Stream<Case> left() {
        return Stream.of(
                silent("nobody has left", given -> given.holds("Ana", "Coach")),
                fires("a holding goes on", given -> {
                    given.holds("Ana", "Coach");
                    given.left("Ana", TODAY);
                }, "Ana as Coach"),
                silent("she leaves tomorrow", given -> {
                    given.holds("Ana", "Coach");
                    given.left("Ana", TOMORROW);
                }),
                silent("the holding ended the day before she left", given -> {
                    given.holds("Ana", "Coach").setTo(YESTERDAY);
                    given.left("Ana", TODAY);
                }),
                fires("today is its last day", given -> {
                    given.holds("Ana", "Coach").setTo(TODAY);
                    given.left("Ana", TODAY);
                }, "Ana as Coach"),
                silent("it begins tomorrow", given -> {
                    given.holds("Ana", "Coach").setFrom(TOMORROW);
                    given.left("Ana", TODAY);
                }),
                silent("she is kept in a restricted part: it is not known that she has left", given -> {
                    given.holds("Ana", "Coach");
                    given.left("Ana", TODAY);
                    given.restricted(given.person("Ana"));
                }),
                fires("a step names her", given -> {
                    given.step(given.routine("Pacing", "Coach"), "Ana");
                    given.left("Ana", YESTERDAY);
                }, "Step of “Pacing”"),
                fires("a step names two who have left: one remark", given -> {
                    given.step(given.routine("Pacing", "Coach"), "Ana", "Ben", "Eve");
                    given.left("Ana", YESTERDAY).left("Ben", TODAY);
                }, "Step of “Pacing”"),
                silent("a step of a routine that ended names her", given -> {
                    Routine routine = given.routine("Pacing", "Coach");
                    given.step(routine, "Ana");
                    routine.setEndedOn(TODAY);
                    given.left("Ana", TODAY);
                }),
                fires("a contact names her", given -> {
                    contact(given, "Printing").setPerson(given.person("Ana"));
                    given.left("Ana", TODAY);
                }, "Printing"),
                silent("a contact names nobody", given -> contact(given, "Printing")),
                fires("an open task is hers", given -> {
                    task(given, null);
                    given.left("Ana", TODAY);
                }, "Send invitations"),
                silent("her task was done today", given -> {
                    task(given, TODAY);
                    given.left("Ana", TODAY);
                }),
                fires("her task is done tomorrow", given -> {
                    task(given, TOMORROW);
                    given.left("Ana", TODAY);
                }, "Send invitations"),
                silent("a run that she carried out names her", given -> {
                    Routine routine = given.routine("Pacing", "Coach");
                    routine.getRuns().add(given.named(PlaybooksFactory.eINSTANCE.createRun(), "Run 1"));
                    routine.getRuns().getFirst().setBy(given.person("Ana"));
                    given.left("Ana", TODAY);
                }));
    }

    @ParameterizedTest
    @MethodSource
    void left(Case row) {
        row.check(new PersonLeftStillNamedRule());
    }

    @Test
    void aHoldingCanBeEndedOnTheLastDay() {
        Given given = new Given();
        Holding holding = given.holds("Ana", "Coach");
        given.left("Ana", YESTERDAY);
        Remark.Fix fix = remark(given).offeredFix().orElseThrow();
        assertEquals("End the role on 3 October 2026", fix.label());
        fix.work().run();
        assertEquals(LocalDate.of(2026, 10, 3), holding.getTo());
        assertEquals(0, new PersonLeftStillNamedRule().check(given.content(), TODAY).size());
    }

    @Test
    void aHoldingThatBeganAfterSheLeftIsNotEndedByGuessing() {
        Given given = new Given();
        given.holds("Ana", "Coach").setFrom(YESTERDAY);
        given.left("Ana", YESTERDAY);
        assertTrue(remark(given).offeredFix().isEmpty());
    }

    static Stream<Case> overdue() {
        return Stream.of(
                silent("nobody owns it", given -> given.role("Coach").setDescription("Helps teachers.")),
                silent("it is owned and empty", given -> owned(given, null)),
                silent("its description is blank", given -> owned(given, " \n")),
                fires("it was never checked", given -> owned(given, "At the bridge."), "North"),
                silent("it was checked today", given -> given.verified(owned(given, "At the bridge."), TODAY)),
                silent("it was checked 365 days ago",
                        given -> given.verified(owned(given, "At the bridge."), TODAY.minusDays(365))),
                fires("it was checked 366 days ago",
                        given -> given.verified(owned(given, "At the bridge."), TODAY.minusDays(366)), "North"),
                silent("its interval is 10 days, and it was checked 10 days ago", given -> {
                    given.verified(owned(given, "At the bridge."), TODAY.minusDays(10));
                    given.school("North").setReviewEveryDays(10);
                }),
                fires("its interval is 10 days, and it was checked 11 days ago", given -> {
                    given.verified(owned(given, "At the bridge."), TODAY.minusDays(11));
                    given.school("North").setReviewEveryDays(10);
                }, "North"),
                silent("its interval is 730 days, and it was checked 366 days ago", given -> {
                    given.verified(owned(given, "At the bridge."), TODAY.minusDays(366));
                    given.school("North").setReviewEveryDays(730);
                }),
                fires("the check did not confirm it",
                        given -> given.verified(owned(given, "At the bridge."), TODAY).setConfirmed(false), "North"),
                silent("a later check did not confirm it", given -> {
                    given.verified(owned(given, "At the bridge."), TODAY.minusDays(5));
                    given.verified(given.school("North"), TODAY).setConfirmed(false);
                }),
                fires("it is checked tomorrow", given -> given.verified(owned(given, "At the bridge."), TOMORROW),
                        "North"),
                silent("the latest of several checks counts, in whatever order", given -> {
                    given.verified(owned(given, "At the bridge."), TODAY.minusDays(5));
                    given.verified(given.school("North"), TODAY.minusDays(800));
                }),
                fires("a check has no day", given -> given.verified(owned(given, "At the bridge."), null), "North"),
                fires("a routine that somebody holds has a step", given -> given.step(given.routine("Pacing", "Coach")),
                        "Pacing"),
                fires("a routine that somebody holds has a description",
                        given -> given.routine("Pacing", "Coach").setDescription("Weekly."), "Pacing"),
                silent("a routine that somebody holds is empty", given -> given.routine("Pacing", "Coach")),
                silent("a routine that nobody holds or owns", given -> given.step(given.routine("Pacing", null))),
                fires("a routine that somebody owns has a step", given -> {
                    Routine routine = given.routine("Pacing", null);
                    given.step(routine);
                    routine.setOwnerRole(given.role("Coach"));
                }, "Pacing"),
                silent("a routine that ended today", given -> {
                    Routine routine = given.routine("Pacing", "Coach");
                    given.step(routine);
                    routine.setEndedOn(TODAY);
                }));
    }

    @ParameterizedTest
    @MethodSource
    void overdue(Case row) {
        row.check(new VerificationOverdueRule());
    }

    private static School owned(Given given, String description) {
        given.school("North").setOwnerRole(given.role("Principal"));
        given.school("North").setDescription(description);
        return given.school("North");
    }

    private static Recommendation recommendation(Given given) {
        Cycle cycle = given.named(FeedbackFactory.eINSTANCE.createCycle(), "Cycle");
        given.parts.add(cycle);
        Recommendation recommendation = given.named(FeedbackFactory.eINSTANCE.createRecommendation(),
                "Keep the demand");
        cycle.getRecommendations().add(recommendation);
        return recommendation;
    }

    private static Contact contact(Given given, String name) {
        Contact contact = given.named(OrganisationFactory.eINSTANCE.createContact(), name);
        given.district.getContacts().add(contact);
        return contact;
    }

    private static void task(Given given, LocalDate doneOn) {
        Departure departure = given.named(PlaybooksFactory.eINSTANCE.createDeparture(), "Ana leaves");
        given.playbook.getDepartures().add(departure);
        Task task = given.named(BaseFactory.eINSTANCE.createTask(), "Send invitations");
        task.setAssignee(given.person("Ana"));
        task.setDoneOn(doneOn);
        departure.getTasks().add(task);
    }

    private static Remark remark(Given given) {
        return new PersonLeftStillNamedRule().check(given.content(), TODAY).getFirst();
    }
}
