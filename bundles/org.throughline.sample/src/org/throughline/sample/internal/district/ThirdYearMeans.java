package org.throughline.sample.internal.district;

import org.throughline.model.plans.ResourceKind;

/** The means of the running plan and what was decided. */
final class ThirdYearMeans {

    private final SchoolCalendar when;
    private final PlanEntry plan;

    ThirdYearMeans(Workshop workshop, PlanEntry plan) {
        this.plan = plan;
        when = workshop.calendar();
    }

    void describe() {
        resources();
        decisions();
    }

    private void resources() {
        plan.resource("planning-time", "A planning period a week for each team").serves("reasoning", "tasks")
                .used(ResourceKind.TIME, when.firstDay(3), null).costs("128000.00").by("math-teacher", "principal");
        plan.resource("visit-routine", "Ten-minute visits").serves("reasoning", "tasks")
                .used(ResourceKind.ROUTINE, when.firstDay(2), null).by("principal", "math-coach");
        plan.resource("graphing", "Licence of the graphing software").serves("graphing")
                .used(ResourceKind.TOOL, when.firstDay(3), null).costs("14250.00").by("math-teacher");
        plan.resource("fact-sheets", "Subscription to the fact sheets").about("""
                Renewed every year because the renewal comes before anybody asks.""")
                .used(ResourceKind.MATERIAL, when.firstDay(1).minusYears(4), null).costs("2890.00").by("math-teacher");
        plan.resource("posters", "Number talk posters").about("""
                Hung up in every room in the first year. The number talks are over, the posters are still printed for new \
                rooms.""").used(ResourceKind.STRUCTURE, when.in(1, 9, 10), null).costs("310.00").by("math-teacher");
        plan.resource("grant", "Coaching grant").serves("reasoning")
                .used(ResourceKind.FUNDING, when.firstDay(2), when.lastDay(3)).costs("88500.00").by("math-coach");
        plan.resource("workbooks", "Workbooks of basic skills").about("Dropped at Millbrook and Westfield.")
                .used(ResourceKind.MATERIAL, when.firstDay(2), when.lastDay(2)).costs("1120.00")
                .by("second-class-teacher");
    }

    private void decisions() {
        plan.decision("pacing", "Teams choose the order within a term").taken(when.passed(20), "math-coordinator")
                .because("""
                The window worked. Teams now also want to put the short unit on comparing groups where the science classes \
                need it.""", "*Keep the order*: would keep grade 7 and science apart for another year.")
                .concerns("routine-pacing-calendar").replaces("y2-decision-pacing");
        plan.decision("platform", "No evenings on the platform").taken(when.passed(35), "assistant-superintendent")
                .because("""
                It comes next year at the earliest, and it serves no goal of this plan.""",
                        "*Do it anyway, for those who want to*: would have been one more thing in the calendar.")
                .concerns("y3-activity-platform").readFirst();
        plan.decision("lesson-study", "Lesson study waits").taken(when.passed(55), "math-coordinator", "math-coach")
                .because("""
                It needs three free half days for a team, and substitutes are not to be had this year.""", """
                - *One team only*: chosen for next year, at Cedar Grove.
                - *In the evening*: no.""").concerns("y3-strategy-coaching");
    }
}
