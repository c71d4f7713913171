package org.throughline.sample.internal.district;

import static org.throughline.model.base.Cadence.EVERY_TERM;
import static org.throughline.model.base.Cadence.WEEKLY;

import org.throughline.model.base.LinkKind;

/** Routines of schools, and of supports for students who struggle. */
final class SchoolRoutines {

    private final SchoolCalendar when;
    private final PlaybookEntry playbook;

    SchoolRoutines(Workshop workshop, PlaybookEntry playbook) {
        this.playbook = playbook;
        when = workshop.calendar();
    }

    void describe() {
        playbook.routine("classroom-visits", "Ten-minute visits").heldBy("principal").backedUpBy("math-coach")
                .at("cedar-grove", "harbor-view", "maple-street", "millbrook", "northgate", "orchard-hill", "riverbend",
                        "westfield")
                .serves("reasoning", "tasks").comes(WEEKLY, when.ahead(2)).takes("320")
                .because("The only number that we have every week comes from here.")
                .about("Two lessons a week for each school, ten minutes each.")
                .step(10, "Come in at the beginning. Write down the problem and how it was introduced.")
                .step(5, "Write down the words of three students.")
                .stepWithTip(5, "Ask the teacher one question on the way out.",
                        "Never a rating, not even a friendly one.")
                .uses("tool-visit-form", "Shared drive, folder Visits")
                .checked(when.ago(15), "person-rosa-delgado", "twenty forms of last month")
                .linked(LinkKind.EVIDENCES, "y3-goal-reasoning", "Its leading indicator comes from these visits.");
        playbook.routine("second-class-placement", "Who goes to a second class").heldBy("intervention-lead")
                .backedUpBy("principal").at("millbrook", "northgate", "westfield").serves("access")
                .comes(EVERY_TERM, when.coming(30)).takes("28")
                .because("Students come for a time and for a reason, and leave again.")
                .about("Three times a year, from two pieces of work and a talk with the student.")
                .step(60, "Read two pieces of each student's work; ignore the test.")
                .step(15, "Talk with the student: what would help you to take part?")
                .step(20, "Set the date on which it is looked at again.")
                .checked(when.ago(80), "person-claire-dubois", "the list of the autumn");
        playbook.routine("tutor-timetable", "Timetable of the tutors").heldBy("intervention-lead").takes("14")
                .comes(EVERY_TERM, null).because("Tutors had to be where the students were.")
                .about("Which tutor is where on which afternoon.")
                .step(60, "Ask schools for rooms.").step(60, "Match tutors and afternoons.")
                .checked(when.ago(200), "person-helen-drozd", "the last timetable")
                .ended(when.ago(100), "The district pays no tutors any more; Riverbend arranges its own.");
    }
}
