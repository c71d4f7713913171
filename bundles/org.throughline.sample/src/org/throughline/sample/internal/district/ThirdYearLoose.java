package org.throughline.sample.internal.district;

import static org.throughline.model.plans.ActivityKind.ASSESSMENT;
import static org.throughline.model.plans.ActivityKind.COACHING;
import static org.throughline.model.plans.ActivityKind.COLLABORATION;
import static org.throughline.model.plans.ActivityKind.CURRICULUM;
import static org.throughline.model.plans.ActivityStatus.RUNNING;

import org.throughline.model.plans.Focus;

/** Activities of the running plan that belong to no strategy. At Northgate they point another way than the rest. */
final class ThirdYearLoose {

    private final SchoolCalendar when;
    private final PlanEntry plan;

    ThirdYearLoose(Workshop workshop, PlanEntry plan) {
        this.plan = plan;
        when = workshop.calendar();
    }

    void describe() {
        plan.activity("northgate-coaching", "Preparing for the six-week check").is(COACHING, Focus.OTHER)
                .serves("proportional").lasts(when.firstDay(3), null, RUNNING).at("northgate").meantFor("math-teacher")
                .takes("12").about("""
                        The coach helps to prepare the questions that the state will ask next. Cycles have to wait.""");
        plan.activity("northgate-data", "Data meetings after each check").is(COLLABORATION, Focus.OTHER)
                .serves("proportional").lasts(when.firstDay(3), null, RUNNING).at("northgate")
                .within("team-northgate-7").meantFor("math-teacher").takes("18").about("""
                        The team sorts students by the standards that have to be taught again.""");
        plan.activity("fact-sheets", "Friday fact sheets").is(CURRICULUM, Focus.OTHER)
                .lasts(when.firstDay(3), null, RUNNING).at("westfield").within("unit-fact-practice").about("""
                        Done because it has always been done. Nobody remembers who asked for it.""");
        plan.activity("benchmark", "Three benchmarks").is(ASSESSMENT, Focus.OTHER).serves("proportional", "reasoning")
                .lasts(when.firstDay(3), null, RUNNING).meantFor("math-teacher").takes("4")
                .continues("y2-activity-benchmark");
    }
}
