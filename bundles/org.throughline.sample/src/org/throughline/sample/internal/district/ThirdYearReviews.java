package org.throughline.sample.internal.district;

import org.throughline.model.base.Element;
import org.throughline.model.plans.Barrier;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.ProgressReport;

/** The barrier review and the progress reports of the running plan. */
final class ThirdYearReviews {

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final PlanEntry plan;

    ThirdYearReviews(Workshop workshop, PlanEntry plan) {
        this.workshop = workshop;
        this.plan = plan;
        when = workshop.calendar();
    }

    void describe() {
        new BarrierReviewEntry(workshop, plan.element(), "y3-barrier-review", "Barrier review " + when.name(3))
                .taken(when.passed(45), "Coordinator, four coaches, five principals, data analyst")
                .answer(Barrier.RESOURCES_BEFORE_OUTCOMES, """
                        The graphing software: we bought seats and then wrote a goal for them.""", "y3-goal-graphing",
                        "y3-resource-graphing")
                .answer(Barrier.ACTIVITY_INSTEAD_OF_IMPACT, """
                        For the second classes we count who comes. Whether they speak in their first class we no longer \
                        know.""", "y3-indicator-attendance")
                .answer(Barrier.DIFFERENT_DIRECTIONS, """
                        Northgate. Afternoons about discussions, coaching about the next check, meetings about what to teach \
                        again, units about open problems.""", "y3-activity-northgate-coaching",
                        "y3-activity-northgate-data")
                .answer(Barrier.STRATEGIES_BEFORE_MATHEMATICS, """
                        Better than last year: each afternoon begins with mathematics. The training for the software does \
                        not.""", "y3-activity-graphing")
                .answer(Barrier.FEW_SHOULDERS, """
                        If Amara were away from tomorrow, the pacing calendar and the welcome of new teachers would stop. \
                        Everything else would be slower. She said so herself.""", "role-math-coordinator",
                        "routine-pacing-calendar");
        progress("y3-progress-first", "First progress report", 30, """
                All afternoons have dates, seven of eight schools have a coach, six teams have begun.""", """
                Find a coach for Riverbend; agree with Northgate on one team meeting a month that is not about the check.
                """, "y3-goal-reasoning", "y3-goal-tasks");
        progress("y3-progress-second", "Second progress report", 90, """
                Reasons at 46, introductions at 44. Westfield has a new coach. The notes of team meetings have not been \
                counted.""", """
                Name somebody who counts the meeting notes. Decide about the fact sheets.""", "y3-goal-reasoning",
                "y3-strategy-coached-meetings");
    }

    private void progress(String id, String name, int percent, String about, String next, String... subjects) {
        workshop.entry(plan.element().getProgressReports(), PlansFactory.eINSTANCE.createProgressReport(), id, name)
                .about(about).with(ProgressReport::setDate, when.passed(percent))
                .with(ProgressReport::setNextSteps, next.strip())
                .many(ProgressReport::getAbout, Element.class, subjects);
    }
}
