package org.throughline.sample.internal.district;

import static org.throughline.model.base.Cadence.AS_NEEDED;
import static org.throughline.model.base.Cadence.MONTHLY;
import static org.throughline.model.base.Cadence.WEEKLY;
import static org.throughline.model.base.Cadence.YEARLY;

/** Routines that the coordinator holds. */
final class CoordinatorRoutines {

    private final SchoolCalendar when;
    private final PlaybookEntry playbook;

    CoordinatorRoutines(Workshop workshop, PlaybookEntry playbook) {
        this.playbook = playbook;
        when = workshop.calendar();
    }

    void describe() {
        reporting();
        coaches();
        year();
    }

    private void reporting() {
        playbook.routine("monthly-support-meeting", "Monthly support meeting").heldBy("math-coordinator")
                .backedUpBy("assistant-superintendent").serves("reasoning").comes(MONTHLY, when.ahead(9)).takes("30")
                .because(
                        "The superintendent hears from all programmes at one table, and we hear what they need from us.")
                .about("All programmes report to the superintendent. Mathematics has ten minutes.")
                .step(20, "Take the page of the month from the data office; choose one number and one student's words.")
                .step(25, "Write half a page in this order: students, goal, what we see, what we do, what we ask for.")
                .stepWithTip(10, "Send it to the assistant superintendent two days before.",
                        "She answers the same evening, or not at all; no answer means yes.")
                .step(60, "Present for four minutes, listen for six, note every promise with a name.")
                .step(15, "Turn promises into tasks the same day.")
                .uses("tool-dashboard", "Data office; ask for the page by mail")
                .checked(when.ago(60), "person-priya-raman", "the last three agendas")
                .run("Meeting held by Priya Raman", when.ago(95), when.ago(95), "person-priya-raman")
                .differed(2, "The half page was sent on the morning of the meeting.", false, null)
                .run("Meeting", when.ago(35), when.ago(35), "person-amara-okafor");
        playbook.routine("superintendent-update", "Yearly update for the board").heldBy("math-coordinator")
                .serves("reasoning").comes(YEARLY, when.coming(70)).takes("24")
                .because("The board decides on the budget with this update on the table.")
                .about("Twelve slides and a one-page summary, in the order outcome, goal, evidence, request.")
                .step(240, "Collect the year's numbers with denominators and the counting rule beside each rate.")
                .step(360, "Write the summary first. Slides follow the summary, never the other way round.")
                .step(120, "Go through it with the assistant superintendent and one principal.")
                .knownOnly("Two board members want paper. One of them always asks what was dropped.")
                .checked(when.ago(420), "person-amara-okafor", "last year's slides");
        playbook.routine("barrier-review", "Barrier review").heldBy("math-coordinator")
                .backedUpBy("assistant-superintendent").comes(YEARLY, when.ahead(190)).takes("6").reviewedEvery(730)
                .because("To see our own system before we plan the next year.")
                .about("Five questions, ninety minutes, one page for the wall.")
                .step(15, "Everybody answers the five questions alone, in one sentence each.")
                .step(50, "Compare, and find something in our records that shows each answer.")
                .step(25, "Choose one barrier to work on and hang up the page.")
                .checked(when.ago(500), "person-grace-whitfield", "the photographs of the wall")
                .drill("Rehearsal with the playbook alone", when.ago(120), "person-tomas-renteria", true)
                .differed(2, "It took an hour instead of fifty minutes.", false, when.ago(118));
    }

    private void coaches() {
        playbook.routine("coaches-huddle", "Coaches' huddle").heldBy("math-coordinator").backedUpBy("math-coach")
                .serves("reasoning", "tasks").comes(WEEKLY, when.ahead(3)).takes("38")
                .because("Coaches carry what happens in one setting into the next. For this they need each other.")
                .about("Friday, nine to ten, at the district office or by video.")
                .step(10, "One minute each: where did students give reasons this week?")
                .step(35, "One problem of practice, brought in turn, with a piece of student work.")
                .step(15, "What the last afternoon means for next week's team meetings.")
                .checked(when.ago(365), "person-yuki-tanabe", "the notes of four huddles")
                .run("Huddle led by Elena Marchetti", when.ago(60), when.ago(60), "person-elena-marchetti")
                .run("Huddle", when.ago(7), when.ago(7), "person-amara-okafor");
        playbook.routine("coaching-caseloads", "Who coaches whom").heldBy("math-coordinator")
                .serves("reasoning", "tasks").comes(AS_NEEDED, null)
                .because("A coach can work with four or five teachers at a time. Who they are is agreed, not assigned.")
                .about("Settled three times a year between coaches and principals.")
                .step(60, "Ask principals where a team wants to go next; never who needs help.")
                .step(60, "Ask coaches whom they would finish a cycle with, and who has asked for one.")
                .step(30, "Agree on the list and tell everybody on it in person.")
                .knownOnly("Two teachers have asked not to be coached in the same term as their department head.")
                .notConfirmed(when.ago(40), "person-grace-whitfield", "what was done in the autumn",
                        "The second step was left out, and two coaches learned of their list from a principal.");
    }

    private void year() {
        playbook.routine("pacing-calendar", "Pacing calendar").heldBy("math-coordinator")
                .serves("tasks", "proportional")
                .comes(YEARLY, when.coming(60)).takes("40")
                .because("So that an afternoon on a unit reaches teachers in the weeks in which they teach it.")
                .about("Which unit falls into which weeks, for all schools. Made every spring, and only Amara knows how.")
                .knownOnly("The order of units in grade 8 follows the science department's calendar, which has to be "
                        + "asked for by telephone.")
                .turnsTo("state-testing")
                .remark(when.ago(22), "person-helen-drozd",
                        "Could we sit together once while you make it, and I write along?");
        playbook.routine("feedback-cycle", "Yearly feedback cycle").heldBy("math-coordinator")
                .backedUpBy("research-partner").serves("reasoning", "tasks", "access").comes(YEARLY, when.coming(50))
                .takes("60").because("To learn each year how our strategies play out, and to change them.")
                .about("Document the strategies, collect and analyse, report with recommendations.")
                .step(180, "Write down each strategy with its reasons, and freeze it.")
                .step(240, "Plan interviews, visits and surveys with the research partner; ask for consent.")
                .step(300, "Read everything together for two days; write findings before recommendations.")
                .step(90, "Hand over the report in person. Say how certain each finding is.")
                .checked(when.ago(45), "person-nadia-karimova", "the calendar of the running cycle")
                .run("Second cycle", when.in(2, 9, 21), when.in(2, 5, 12), "person-amara-okafor");
        playbook.routine("bilingual-glossary", "Bilingual glossary of the units").serves("access").takes("10")
                .comes(AS_NEEDED, null).because("Newly arrived students can follow the situation of a problem.")
                .about("Words of each unit in the four languages most spoken at Harbor View. Belongs to nobody so far.")
                .step(45, "Take the words of situations, not of mathematics; twenty are enough.")
                .step(60, "Have them read by the aides in grade 6.").turnsTo("coordinator-desk")
                .checked(when.ago(40), "person-peter-achterberg", "the glossary of the current unit");
    }
}
