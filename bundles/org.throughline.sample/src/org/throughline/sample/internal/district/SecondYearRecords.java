package org.throughline.sample.internal.district;

import static org.throughline.model.plans.Direction.FALLING;
import static org.throughline.model.plans.Direction.RISING;
import static org.throughline.model.plans.Measures.IMPACT;
import static org.throughline.model.plans.Timing.LAGGING;
import static org.throughline.model.plans.Timing.LEADING;

import org.throughline.model.base.Element;
import org.throughline.model.plans.Barrier;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.ResourceKind;
import org.throughline.model.plans.ResultReport;

/** What was measured, used, decided and learned in the second plan year. */
final class SecondYearRecords {

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final PlanEntry plan;

    SecondYearRecords(Workshop workshop, PlanEntry plan) {
        this.workshop = workshop;
        this.plan = plan;
        when = workshop.calendar();
    }

    void describe() {
        indicators();
        resources();
        decisions();
        barriers();
        workshop.entry(plan.element().getResultReports(), PlansFactory.eINSTANCE.createResultReport(),
                "y2-result-report", "What the second year brought").about("""
                        Reasons in 41 of 100 lessons, 27 the year before. Problems kept their demand in 41, twice as many as \
                        before. Team time is there; what is done with it is not yet what was hoped for.""")
                .with(ResultReport::setDate, when.in(2, 6, 18)).with(ResultReport::setLessons, """
                        - Time is not enough: a team needs somebody who knows where the mathematics is.
                        - A second class helps when it prepares the first, and the same teacher makes that easy.
                        - Debriefs are the first thing to be dropped in a full week.""".strip())
                .many(ResultReport::getAbout, Element.class, "y2-goal-reasoning", "y2-goal-tasks", "y2-goal-access");
    }

    private void indicators() {
        plan.indicator("reasons", "Lessons in which students give reasons").tellsOf("reasoning")
                .is(LEADING, IMPACT, RISING)
                .countedIn("percent of lessons visited", 45, "As in the year before, now at six schools.")
                .baseline("27", when.in(1, 5, 18)).target("50", when.in(2, 6, 1)).between("25", null)
                .continues("y1-indicator-reasons").measured(when.in(2, 9, 28), "28").measured(when.in(2, 11, 16), "31")
                .measured(when.in(2, 1, 25), "35").measured(when.in(2, 3, 15), "38").measured(when.in(2, 5, 17), "41");
        plan.indicator("launch", "Introductions that leave the way open").tellsOf("tasks").is(LEADING, IMPACT, RISING)
                .countedIn("percent of lessons visited", 45, """
                        The first ten minutes: was a way to the solution shown before students began?""")
                .baseline("20", when.in(2, 9, 14)).target("50", when.in(2, 6, 1)).measured(when.in(2, 11, 16), "26")
                .measured(when.in(2, 1, 25), "30").measured(when.in(2, 3, 15), "37").measured(when.in(2, 5, 17), "41");
        plan.indicator("depth", "Team meetings about students' thinking").tellsOf("reasoning")
                .is(LEADING, IMPACT, RISING)
                .countedIn("percent of meetings", 60, "From the two-minute notes after each meeting.")
                .baseline("15", when.in(2, 10, 2)).target("50", when.in(2, 6, 1)).measured(when.in(2, 12, 11), "24")
                .measured(when.in(2, 3, 5), "34").measured(when.in(2, 5, 21), "33");
        plan.indicator("participation", "Students of second classes who speak in their first").tellsOf("access")
                .is(LEADING, IMPACT, RISING)
                .countedIn("percent of these students a week", 60, "Tallied by the coach in one lesson a month.")
                .baseline("22", when.in(2, 10, 9)).target("60", when.in(2, 6, 1)).measured(when.in(2, 1, 15), "31")
                .measured(when.in(2, 4, 16), "37", "52 at Millbrook, 24 at Northgate.")
                .notContinued("Nobody has time to tally since the second coach left Northgate's second class.");
        plan.indicator("withdrawals", "Students taken out of the lesson").tellsOf("access")
                .is(LEADING, IMPACT, FALLING).countedIn("students a week", 60, "Counted at the door for one week.")
                .baseline("64", when.in(2, 9, 18)).target("20", when.in(2, 6, 1)).measured(when.in(2, 2, 19), "47")
                .measured(when.in(2, 5, 21), "39").notContinued("Counted again only when something changes.");
        plan.indicator("state", "Students at or above the line, state test").tellsOf("tasks")
                .is(LAGGING, IMPACT, RISING)
                .countedIn("percent of students", 365, "Cannot be compared with the years before: the test changed.")
                .baseline("42", when.lastDay(1)).continues("y1-indicator-state").measured(when.lastDay(2), "39");
    }

    private void resources() {
        plan.resource("planning-time", "A planning period a week for each team").serves("reasoning", "tasks")
                .used(ResourceKind.TIME, when.firstDay(2), when.lastDay(2)).costs("96000.00")
                .by("math-teacher", "principal");
        plan.resource("coach", "A fourth coach").serves("reasoning")
                .used(ResourceKind.FUNDING, when.firstDay(2), null).costs("88500.00").by("math-coach");
        plan.resource("video", "Camera and microphone for lesson video").serves("reasoning")
                .used(ResourceKind.TOOL, when.in(2, 9, 1), null).costs("1340.50").by("math-coach");
    }

    private void decisions() {
        plan.decision("pacing", "A window instead of a date for each unit")
                .taken(when.in(2, 12, 18), "assistant-superintendent").because("""
                        Teams that took two more days for a discussion were behind the calendar and were asked why. Three \
                        weeks of freedom for each unit keep the common afternoons and the time to think.""", """
                        *Keep the dates*: teams dropped the discussions. *Drop the calendar*: see the decision of the first \
                        year.""").concerns("routine-pacing-calendar").replaces("y1-decision-pacing").readFirst();
        plan.decision("tutoring", "No more tutors paid by the district").taken(when.in(2, 9, 4), "superintendent")
                .because("""
                Tutors had neither preparation nor contact with the teachers, and what they did was practice of \
                procedures.""", "*Prepare the tutors*: nobody was free to do it, and half of them change each term.")
                .concerns("tutoring-riverbend").readFirst();
    }

    private void barriers() {
        new BarrierReviewEntry(workshop, plan.element(), "y2-barrier-review", "Barrier review " + when.name(2))
                .taken(when.in(2, 1, 20), "Coordinator, coaches, three principals")
                .answer(Barrier.RESOURCES_BEFORE_OUTCOMES, """
                        Our update to the superintendent still lists tools first.""", "expectation-pacing")
                .answer(Barrier.ACTIVITY_INSTEAD_OF_IMPACT, """
                        We counted logins for a year.""", "y1-indicator-logins")
                .answer(Barrier.DIFFERENT_DIRECTIONS, """
                        The team at Northgate prepares checks while the afternoons are about discussions.""",
                        "team-northgate-7", "voice-connection")
                .answer(Barrier.STRATEGIES_BEFORE_MATHEMATICS, """
                        The number talks of last year came half a year before the mathematics.""", "y1-activity-talks")
                .answer(Barrier.FEW_SHOULDERS, """
                        Three of us carry most of it, and one of us most of that.""", "role-math-coordinator");
    }
}
