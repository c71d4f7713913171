package org.throughline.sample.internal.district;

import static org.throughline.model.plans.Direction.FALLING;
import static org.throughline.model.plans.Direction.RISING;
import static org.throughline.model.plans.Measures.ACTIVITY;
import static org.throughline.model.plans.Measures.IMPACT;
import static org.throughline.model.plans.Timing.LAGGING;
import static org.throughline.model.plans.Timing.LEADING;

/** What is measured in the running plan. */
final class ThirdYearIndicators {

    private final SchoolCalendar when;
    private final PlanEntry plan;

    ThirdYearIndicators(Workshop workshop, PlanEntry plan) {
        this.plan = plan;
        when = workshop.calendar();
    }

    void describe() {
        plan.indicator("reasons", "Lessons in which students give reasons").tellsOf("reasoning")
                .is(LEADING, IMPACT, RISING).countedIn("percent of lessons visited", 30, """
                        Ten minutes of a lesson, two lessons a week for each of eight schools. Yes, when at least three \
                        students gave a reason in their own words. Principals fill in the form, Helen Drozd counts.""")
                .baseline("41", when.in(2, 5, 17)).target("60", when.lastDay(3)).between("35", null)
                .continues("y2-indicator-reasons").ownedBy("role-data-analyst")
                .checked(when.ago(90), "person-helen-drozd", "ten forms read twice").measured(when.ago(62), "40")
                .measured(when.ago(34), "43")
                .measured(when.ago(6), "46", "Riverbend 29, Northgate 27, Cedar Grove 68.");
        plan.indicator("launch", "Introductions that leave the way open").tellsOf("tasks").is(LEADING, IMPACT, RISING)
                .countedIn("percent of lessons visited", 30, "As last year, from the first line of the visit form.")
                .baseline("41", when.in(2, 5, 17)).target("60", when.lastDay(3)).between("35", "90")
                .continues("y2-indicator-launch").measured(when.ago(65), "42").measured(when.ago(37), "45")
                .measured(when.ago(9), "44");
        plan.indicator("depth", "Team meetings about students' thinking").tellsOf("reasoning")
                .is(LEADING, IMPACT, RISING).countedIn("percent of meetings", 60, "From the notes after each meeting.")
                .baseline("33", when.in(2, 5, 21)).target("50", when.lastDay(3)).continues("y2-indicator-depth")
                .measured(when.ago(150), "35", "Nobody has counted since the coach at Westfield left.");
        plan.indicator("dropped", "Teachers who went back to the old way").tellsOf("reasoning")
                .is(LEADING, IMPACT, FALLING).countedIn("percent of those interviewed", 180, """
                        One question in the short autumn interview: *what of last year are you still doing?*""")
                .baseline("38", when.in(2, 4, 20)).target("20", when.lastDay(3)).between("0", "40")
                .measured(when.ago(48), "31");
        plan.indicator("state-7", "Grade 7 at or above the line, state test").tellsOf("proportional")
                .is(LAGGING, IMPACT, RISING).countedIn("percent of students", 365, "Given by the state in spring.")
                .baseline("39", when.lastDay(2)).target("45", when.lastDay(3)).continues("y2-indicator-state")
                .measured(when.ago(100), "39");
        plan.indicator("attendance", "Students who come to their second class").tellsOf("access")
                .is(LEADING, ACTIVITY, RISING).countedIn("percent of those enrolled", 30, "From the attendance system.")
                .target("95", when.lastDay(3)).measured(when.ago(43), "88").measured(when.ago(15), "86");
        plan.indicator("support-hours", "Hours of support given").tellsOf("access").is(LEADING, ACTIVITY, RISING)
                .countedIn("hours a month", 30, "To be added up by the schools; no value has been sent so far.")
                .baseline("0", when.firstDay(3)).target("240", when.lastDay(3));
    }
}
