package org.throughline.sample.internal.district;

import static org.throughline.model.base.Cadence.AS_NEEDED;
import static org.throughline.model.base.Cadence.EVERY_TERM;
import static org.throughline.model.base.Cadence.EVERY_TWO_MONTHS;
import static org.throughline.model.base.Cadence.WEEKLY;
import static org.throughline.model.base.Cadence.YEARLY;

import org.throughline.model.base.LinkKind;

/** Routines of professional development, coaching and teams. */
final class LearningRoutines {

    private final SchoolCalendar when;
    private final PlaybookEntry playbook;

    LearningRoutines(Workshop workshop, PlaybookEntry playbook) {
        this.playbook = playbook;
        when = workshop.calendar();
    }

    void describe() {
        afternoons();
        coaching();
        teams();
    }

    private void afternoons() {
        playbook.routine("series-planning", "Planning the grade 7 series").heldBy("pd-lead")
                .serves("reasoning", "tasks").comes(YEARLY, when.coming(75)).takes("80")
                .because("Six afternoons that build on one another, instead of six good afternoons.")
                .about("Done in June with two coaches and two teachers of the series.")
                .step(240, "Choose for each afternoon the idea of the unit that students find hardest.")
                .step(300, "Choose the problem that teachers will do as learners. Do it yourselves first.")
                .step(120, "Choose ten minutes of video from our own rooms, and ask for consent again.",
                        "person-tomas-renteria")
                .step(60, "Write down what each afternoon takes up and what it prepares.").turnsTo("partnership")
                .checked(when.ago(30), "person-tomas-renteria", "the plan of this year's series");
        playbook.routine("series-session", "An afternoon of the grade 7 series").heldBy("pd-lead")
                .backedUpBy("math-coach").serves("reasoning", "tasks").comes(EVERY_TWO_MONTHS, when.coming(35))
                .takes("96").because("Teachers leave with an introduction that they have rehearsed.")
                .about("Three hours: mathematics, video, rehearsal.")
                .step(50, "Mathematics as learners. Nobody mentions students.")
                .step(40, "Video: what did the teacher leave open?")
                .stepWithTip(70, "Rehearse an introduction in groups of four.",
                        "Stop the rehearsal after each decision, not at the end.")
                .step(20, "Everybody writes down when they will teach it, and who will come to see.")
                .linked(LinkKind.BUILDS_ON, "routine-series-planning", "Follows the plan of the year.")
                .linked(LinkKind.FORESHADOWS, "routine-team-meeting", "What was rehearsed is taught and looked at.");
        playbook.routine("new-teachers", "Welcome of new mathematics teachers").heldBy("pd-lead").serves("reasoning")
                .comes(YEARLY, when.coming(95)).takes("36")
                .because("One teacher in nine is new each year and has not seen what the others have learned.")
                .about("Two days in August and one lunch a month. It has been improvised each year.")
                .knownOnly("Who can be visited in the first week, and in whose room one should not begin.");
    }

    private void coaching() {
        playbook.routine("coaching-cycle", "A coaching cycle").heldBy("math-coach")
                .at("cedar-grove", "harbor-view", "maple-street", "millbrook", "orchard-hill", "westfield")
                .serves("reasoning", "tasks").comes(AS_NEEDED, null).takes("480")
                .because("Teachers learn from trying something with somebody who has done it, and talking about it.")
                .about("Three weeks, six lessons, with one teacher.")
                .step(45, "Plan the introduction and the discussion of one lesson together.")
                .step(50, "Be in the lesson. Write down what students say, nothing else.")
                .stepWithTip(30, "Debrief on the same day, with the students' words on the table.",
                        "If the day is full, debrief standing in the corridor, but debrief.")
                .checked(when.ago(100), "person-yuki-tanabe", "two cycles at Orchard Hill")
                .linked(LinkKind.REINFORCES, "routine-team-meeting", "The team looks at lessons of the cycle.");
        playbook.routine("task-audit", "Going through the tasks of a unit").heldBy("math-coach")
                .backedUpBy("curriculum-writer").at("cedar-grove", "millbrook", "riverbend").serves("tasks")
                .comes(EVERY_TERM, when.ahead(45)).takes("18").because("What is on the page decides what can be kept.")
                .about("Two people read all tasks of a unit against three questions.")
                .step(60, "Do each task in two ways before judging it.")
                .step(30, "Answer the three questions: several ways in, several ways through, something to discuss.")
                .step(20, "Date the judgement and leave earlier ones as they are.")
                .checked(when.ago(500), "person-tomas-renteria", "the audit of the ratio unit");
    }

    private void teams() {
        playbook.routine("team-meeting", "Team meeting").heldBy("team-facilitator").backedUpBy("math-coach")
                .at("cedar-grove", "harbor-view", "millbrook", "northgate", "orchard-hill", "westfield")
                .serves("reasoning", "tasks").comes(WEEKLY, when.ahead(4)).takes("180")
                .because("Teachers find out together how their teaching led to what students thought.")
                .about("Forty-five minutes in the planning period.")
                .step(15, "Do the problem of the coming lesson. Ask: where is the mathematics?")
                .step(20, "Look at students' work of the last lesson; name the range of ideas.")
                .step(7, "Say what in our teaching led to it, and what we try next.")
                .step(3, "Write the two-minute note.").uses("tool-agenda", "Shared drive, folder Teams")
                .checked(when.ago(70), "person-leila-haddad", "three meetings at Westfield")
                .run("Meeting at Cedar Grove", when.ago(16), when.ago(16), "person-tomas-renteria");
        playbook.routine("family-night", "Family mathematics night").heldBy("team-facilitator").at("orchard-hill")
                .serves("access").comes(EVERY_TERM, when.coming(25)).takes("16")
                .because("Families who have done a problem together talk about it differently.")
                .about("One evening, four problems, soup.")
                .step(60, "Choose four problems with several ways in; translate the situations.")
                .step(30, "Order paper, soup and an interpreter.", "person-denise-fortier")
                .step(15, "Ask Marcus for the box with the large dice.", "person-marcus-bell")
                .checked(when.ago(150), "person-ingrid-solheim", "the last evening");
    }
}
