package org.throughline.sample.internal.district;

import static org.throughline.model.plans.Direction.RISING;
import static org.throughline.model.plans.Measures.ACTIVITY;
import static org.throughline.model.plans.Measures.IMPACT;
import static org.throughline.model.plans.Timing.LAGGING;
import static org.throughline.model.plans.Timing.LEADING;

import org.throughline.model.base.Element;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.ResourceKind;
import org.throughline.model.plans.ResultReport;

/** What was measured, used, decided and learned in the first plan year. */
final class FirstYearRecords {

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final PlanEntry plan;

    FirstYearRecords(Workshop workshop, PlanEntry plan) {
        this.workshop = workshop;
        this.plan = plan;
        when = workshop.calendar();
    }

    void describe() {
        indicators();
        resources();
        plan.decision("pacing", "One pacing calendar for all schools")
                .taken(when.in(1, 9, 3), "assistant-superintendent", "math-coordinator").because("""
                        Students who change schools should not miss a unit, and afternoons on a unit make sense only when \
                        everybody is near it.""", """
                        *A calendar for each school*: would have cost the common afternoons. *No calendar*: was tried the \
                        year before and left grade 8 without statistics.""")
                .concerns("routine-pacing-calendar");
        workshop.entry(plan.element().getResultReports(), PlansFactory.eINSTANCE.createResultReport(),
                "y1-result-report", "What the first year brought").about("""
                        Books in every room, results as before. The one thing that moved was the share of lessons in which \
                        students gave reasons, in the rooms of the thirty volunteers of the spring.""")
                .with(ResultReport::setDate, when.in(1, 6, 20)).with(ResultReport::setLessons, """
                        1. Begin with what students are to experience, not with what has been bought.
                        2. Measure something that can be seen next week.
                        3. Teachers who had done the mathematics themselves wanted to change; the others had been shown how.
                        """.strip())
                .many(ResultReport::getAbout, Element.class, "y1-goal-scores", "y1-goal-reasoning");
    }

    private void indicators() {
        plan.indicator("state", "Students at or above the line, state test").tellsOf("scores")
                .is(LAGGING, IMPACT, RISING)
                .countedIn("percent of students", 365, "Given by the state in spring; results arrive in August.")
                .baseline("41", when.firstDay(1).minusDays(5)).target("46", when.in(1, 5, 14))
                .measured(when.lastDay(1), "42", "Within what differs from year to year anyway.");
        plan.indicator("logins", "Lessons with the platform").tellsOf("materials").is(LEADING, ACTIVITY, RISING)
                .countedIn("lessons a month and class", 30, "Counted by the platform itself.")
                .baseline("2", when.in(1, 9, 2)).target("10", when.in(1, 6, 1)).measured(when.in(1, 11, 2), "5")
                .measured(when.in(1, 2, 2), "7").measured(when.in(1, 5, 4), "9")
                .notContinued("Says that something was switched on, not that anybody learned.");
        plan.indicator("reasons", "Lessons in which students give reasons").tellsOf("reasoning")
                .is(LEADING, IMPACT, RISING).countedIn("percent of lessons visited", 60, """
                        Ten minutes of a lesson, two lessons a week for each school. Yes, when at least three students gave \
                        a reason in their own words.""").baseline("18", when.in(1, 9, 14))
                .target("40", when.in(1, 6, 1)).measured(when.in(1, 11, 16), "19").measured(when.in(1, 2, 12), "23")
                .measured(when.in(1, 5, 18), "27", "36 in the rooms of the spring volunteers, 22 elsewhere.");
    }

    private void resources() {
        plan.resource("series", "Textbook series for grades 6 to 8").serves("materials")
                .used(ResourceKind.MATERIAL, when.firstDay(1), null).costs("184000.00").by("math-teacher");
        plan.resource("platform", "Online platform of the old series").about("""
                Came with the old series and was kept switched on for another half year, because nobody knew who used it.
                """).used(ResourceKind.TOOL, when.firstDay(1).minusYears(3), when.in(1, 1, 30)).costs("9600.00")
                .by("math-teacher");
        plan.resource("tutors", "Tutors").serves("scores")
                .used(ResourceKind.FUNDING, when.in(1, 10, 1), when.in(1, 3, 20)).costs("22500.00").by("tutor");
    }
}
