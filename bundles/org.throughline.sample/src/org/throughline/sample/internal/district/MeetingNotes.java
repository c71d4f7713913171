package org.throughline.sample.internal.district;

import static org.throughline.model.system.DataUse.IMPROVE_INSTRUCTION;
import static org.throughline.model.system.DataUse.NONE;
import static org.throughline.model.system.DataUse.RETEACH;
import static org.throughline.model.system.Depth.HIGH;
import static org.throughline.model.system.Depth.LOW;
import static org.throughline.model.system.Depth.NOT_RECORDED;
import static org.throughline.model.system.Enactment.GOALS_REASONING_PRACTICE;
import static org.throughline.model.system.Enactment.STUDENTS_AND_CONTENT;
import static org.throughline.model.system.Enactment.STUDENTS_ONLY;

import java.time.LocalDate;

import org.throughline.model.organisation.Person;
import org.throughline.model.system.CollaborativeTeam;
import org.throughline.model.system.DataUse;
import org.throughline.model.system.Depth;
import org.throughline.model.system.Enactment;
import org.throughline.model.system.MeetingLog;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.TeacherLearningRecord;

/** The two-minute notes after team meetings. */
final class MeetingNotes {

    private final Workshop workshop;
    private final TeacherLearningRecord record;

    MeetingNotes(Workshop workshop, TeacherLearningRecord record) {
        this.workshop = workshop;
        this.record = record;
    }

    void describe() {
        SchoolCalendar when = workshop.calendar();
        note("cedar-grove-7", when.in(2, 10, 7), 45, HIGH, STUDENTS_AND_CONTENT, NONE, "zoe-lindqvist", false,
                "Did the problem of lesson 4 in three ways.", "Look at what students do with the double number line.");
        note("cedar-grove-7", when.in(2, 3, 4), 45, HIGH, GOALS_REASONING_PRACTICE, IMPROVE_INSTRUCTION,
                "zoe-lindqvist", true, "Dante Rivers brought six solutions; the table had been ours, not theirs.",
                "Leave the table out and see.");
        note("cedar-grove-7", when.passed(70), 40, HIGH, GOALS_REASONING_PRACTICE, IMPROVE_INSTRUCTION,
                "tomas-renteria", true, "What was left out in March is now left out by all three.",
                "Write it into the unit.");
        note("harbor-view-6", when.in(2, 11, 18), 30, LOW, STUDENTS_ONLY, NONE, "kwame-asante", null,
                "Shared sheets for the next two weeks.", null);
        note("harbor-view-6", when.passed(62), 45, HIGH, STUDENTS_AND_CONTENT, RETEACH, "grace-whitfield", true,
                "Sorted exit problems; most of the time went to who has to be taught again.",
                "Sort by ideas next time.");
        note("northgate-7", when.passed(50), 35, LOW, STUDENTS_ONLY, RETEACH, "elias-berg", false,
                "List of standards for the check.", "The same list.");
        note("northgate-7", when.passed(82), 20, LOW, STUDENTS_ONLY, RETEACH, null, null,
                "Ended early; two members had to cover.", null);
        note("westfield-6", when.passed(92), 45, HIGH, STUDENTS_AND_CONTENT, NONE, "leila-haddad", null,
                "First meeting with the new coach: did the mathematics, ran out of time.", "Bring student work.");
        note("orchard-hill-7", when.passed(95), 45, NOT_RECORDED, Enactment.NOT_RECORDED, NONE, "anjali-mehta", null,
                "No note was written.", null);
    }

    private void note(String team, LocalDate date, int minutes, Depth depth, Enactment enactment, DataUse use,
            String facilitator, Boolean pressed, String about, String carriedOver) {
        boolean improving = use == IMPROVE_INSTRUCTION;
        Plain<MeetingLog> log = workshop
                .entry(record.getMeetings(), SystemFactory.eINSTANCE.createMeetingLog(),
                        "meeting-" + (record.getMeetings().size() + 1), "Team meeting " + date)
                .about(about).one(MeetingLog::setTeam, CollaborativeTeam.class, "team-" + team)
                .with(MeetingLog::setDate, date).with(MeetingLog::setMinutes, minutes).with(MeetingLog::setDepth, depth)
                .with(MeetingLog::setEnactment, enactment).with(MeetingLog::setDataUse, use)
                .with(MeetingLog::setAssessedLearning, use != NONE).with(MeetingLog::setRelatedToInstruction, improving)
                .with(MeetingLog::setNamedImprovement, improving).with(MeetingLog::setPressed, pressed)
                .with(MeetingLog::setCarriedOver, carriedOver);
        if (facilitator != null) {
            log.one(MeetingLog::setFacilitator, Person.class, "person-" + facilitator);
        }
    }
}
