package org.throughline.rules.tests;

import static org.throughline.rules.tests.Case.fires;
import static org.throughline.rules.tests.Case.silent;
import static org.throughline.rules.tests.Given.TODAY;
import static org.throughline.rules.tests.Given.TOMORROW;
import static org.throughline.rules.tests.Given.YESTERDAY;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.model.playbooks.Routine;
import org.throughline.playbooks.internal.check.RoutineNotWrittenRule;
import org.throughline.playbooks.internal.check.RoutineWithoutBackupRule;
import org.throughline.playbooks.internal.check.RoutineWithoutHolderRule;

/** Who holds a routine, who could step in, and whether it is written, up to every limit. */
class RoutineRulesTest {

    static Stream<Case> holder() {
        return Stream.of(
                silent("there is no routine", given -> given.role("Coach")),
                fires("the routine names no role", given -> given.routine("Pacing", null), "Pacing"),
                fires("nobody holds the role", given -> given.routine("Pacing", "Coach"), "Pacing"),
                silent("somebody holds it", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                }),
                fires("somebody holds another role", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Principal");
                }, "Pacing"),
                fires("it is held as a backup alone", given -> {
                    given.routine("Pacing", "Coach");
                    given.backsUp("Ana", "Coach");
                }, "Pacing"),
                fires("the holding ended yesterday", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach").setTo(YESTERDAY);
                }, "Pacing"),
                silent("today is its last day", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach").setTo(TODAY);
                }),
                silent("today is its first day", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach").setFrom(TODAY);
                }),
                fires("it begins tomorrow", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach").setFrom(TOMORROW);
                }, "Pacing"),
                fires("today is the first day without her", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.left("Ana", TODAY);
                }, "Pacing"),
                silent("tomorrow is the first day without her", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.left("Ana", TOMORROW);
                }),
                fires("a holding names nobody", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach").setPerson(null);
                }, "Pacing"),
                silent("no school is named, and it is held at some school", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach", "North");
                }),
                silent("a school is named, and it is held everywhere", given -> {
                    given.routine("Pacing", "Coach", "North");
                    given.holds("Ana", "Coach");
                }),
                fires("it is held at another school", given -> {
                    given.routine("Pacing", "Coach", "North");
                    given.holds("Ana", "Coach", "South");
                }, "Pacing"),
                fires("it is held at one of two schools", given -> {
                    given.routine("Pacing", "Coach", "North", "South");
                    given.holds("Ana", "Coach", "North");
                }, "Pacing"),
                silent("it is held at both schools, by different people", given -> {
                    given.routine("Pacing", "Coach", "North", "South");
                    given.holds("Ana", "Coach", "North");
                    given.holds("Ben", "Coach", "South");
                }),
                silent("the holder is kept in a restricted part: it is not known that she has left", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.left("Ana", YESTERDAY);
                    given.restricted(given.person("Ana"));
                }),
                silent("the role and the school are kept in a restricted part", given -> {
                    given.routine("Pacing", "Coach", "North");
                    given.holds("Ana", "Coach", "North");
                    given.restricted(given.role("Coach"));
                    given.restricted(given.school("North"));
                }),
                fires("the holdings are kept in a restricted part", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.district.setRestricted(true);
                }, "Pacing"),
                fires("it ends tomorrow", given -> given.routine("Pacing", "Coach").setEndedOn(TOMORROW), "Pacing"),
                silent("it ended today", given -> given.routine("Pacing", "Coach").setEndedOn(TODAY)),
                fires("one of three is not held", given -> {
                    given.routine("Pacing", "Coach");
                    given.routine("Testing", "Assessment lead");
                    given.routine("Walks", "Coach");
                    given.holds("Ana", "Coach");
                }, "Testing"),
                silent("the playbook is restricted", given -> {
                    given.routine("Pacing", "Coach");
                    given.playbook.setRestricted(true);
                }));
    }

    @ParameterizedTest
    @MethodSource
    void holder(Case row) {
        row.check(new RoutineWithoutHolderRule());
    }

    static Stream<Case> backup() {
        return Stream.of(
                fires("nobody holds anything", given -> given.routine("Pacing", "Coach"), "Pacing"),
                fires("only the holder is there", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                }, "Pacing"),
                silent("somebody else backs the role up", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.backsUp("Ben", "Coach");
                }),
                fires("she is her own backup", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.backsUp("Ana", "Coach");
                }, "Pacing"),
                fires("two hold it, and nobody else: both step away together", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.holds("Ben", "Coach");
                }, "Pacing"),
                silent("somebody holds the backup role", given -> {
                    given.routine("Pacing", "Coach").setBackupRole(given.role("Principal"));
                    given.holds("Ana", "Coach");
                    given.holds("Ben", "Principal");
                }),
                fires("she holds the backup role herself", given -> {
                    given.routine("Pacing", "Coach").setBackupRole(given.role("Principal"));
                    given.holds("Ana", "Coach");
                    given.holds("Ana", "Principal");
                }, "Pacing"),
                silent("nobody carries it, and somebody holds the backup role", given -> {
                    given.routine("Pacing", null).setBackupRole(given.role("Principal"));
                    given.holds("Ben", "Principal");
                }),
                fires("the backup ended yesterday", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.backsUp("Ben", "Coach").setTo(YESTERDAY);
                }, "Pacing"),
                silent("today is the last day of the backup", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.backsUp("Ben", "Coach").setTo(TODAY);
                }),
                fires("the backup has left", given -> {
                    given.routine("Pacing", "Coach");
                    given.holds("Ana", "Coach");
                    given.backsUp("Ben", "Coach");
                    given.left("Ben", TODAY);
                }, "Pacing"),
                fires("there is a backup at one of two schools", given -> {
                    given.routine("Pacing", "Coach", "North", "South");
                    given.holds("Ana", "Coach");
                    given.backsUp("Ben", "Coach", "North");
                }, "Pacing"),
                silent("there is a backup at each school", given -> {
                    given.routine("Pacing", "Coach", "North", "South");
                    given.holds("Ana", "Coach");
                    given.backsUp("Ben", "Coach", "North");
                    given.backsUp("Eve", "Coach", "South");
                }),
                fires("each carries it at one school and backs it up at the other", given -> {
                    given.routine("Pacing", "Coach", "North", "South");
                    given.holds("Ana", "Coach", "North");
                    given.backsUp("Ana", "Coach", "South");
                    given.holds("Ben", "Coach", "South");
                    given.backsUp("Ben", "Coach", "North");
                }, "Pacing"),
                silent("who holds the role at a school elsewhere, in the first place, steps in everywhere", given -> {
                    given.routine("Pacing", "Coach", "North");
                    given.holds("Ana", "Coach", "North");
                    given.holds("Ben", "Coach", "South");
                    given.backsUp("Ben", "Coach");
                }),
                silent("it ended today", given -> {
                    Routine routine = given.routine("Pacing", "Coach");
                    routine.setEndedOn(TODAY);
                }));
    }

    @ParameterizedTest
    @MethodSource
    void backup(Case row) {
        row.check(new RoutineWithoutBackupRule());
    }

    static Stream<Case> written() {
        return Stream.of(
                fires("it has no step", given -> given.routine("Pacing", "Coach"), "Pacing"),
                fires("it has a description and no step",
                        given -> given.routine("Pacing", "Coach").setDescription("We do it."), "Pacing"),
                silent("it has a step", given -> given.step(given.routine("Pacing", "Coach"))),
                silent("it ended today", given -> given.routine("Pacing", "Coach").setEndedOn(TODAY)),
                fires("it ends tomorrow", given -> given.routine("Pacing", "Coach").setEndedOn(TOMORROW), "Pacing"));
    }

    @ParameterizedTest
    @MethodSource
    void written(Case row) {
        row.check(new RoutineNotWrittenRule());
    }
}
