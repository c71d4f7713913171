package org.throughline.sample.internal.district;

import static org.throughline.model.plans.ActivityKind.ASSESSMENT;
import static org.throughline.model.plans.ActivityKind.COACHING;
import static org.throughline.model.plans.ActivityKind.COLLABORATION;
import static org.throughline.model.plans.ActivityKind.CURRICULUM;
import static org.throughline.model.plans.ActivityKind.OTHER;
import static org.throughline.model.plans.ActivityKind.PD;
import static org.throughline.model.plans.ActivityStatus.DONE;

import org.throughline.model.base.Warrant;
import org.throughline.model.organisation.School;
import org.throughline.model.plans.ConjectureState;
import org.throughline.model.plans.Focus;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;

/** The second plan year: outcomes first, mathematics before strategies, time for teams. */
final class SecondYear {

    private final Workshop workshop;
    private final SchoolCalendar when;

    SecondYear(Workshop workshop) {
        this.workshop = workshop;
        when = workshop.calendar();
    }

    void describe() {
        PlanEntry plan = new PlanEntry(workshop,
                workshop.part(PlansFactory.eINSTANCE.createPlan(), "plan-year-2",
                        "Mathematics improvement plan " + when.name(2)),
                2).about("""
                        Written in the other order: what students are to experience, then goals, then whatever serves them. \
                        Six schools take part.""")
                .one(Plan::setFollows, Plan.class, "plan-year-1")
                .many(Plan::getSchools, School.class, "school-cedar-grove", "school-harbor-view", "school-millbrook",
                        "school-northgate", "school-orchard-hill", "school-westfield")
                .writtenDown(when.firstDay(2), "Amara Okafor");
        goals(plan);
        series(plan);
        cycles(plan);
        teams(plan);
        secondClasses(plan);
        new SecondYearRecords(workshop, plan).describe();
    }

    private void goals(PlanEntry plan) {
        plan.goal("reasoning", "Students give reasons and answer one another").serves("voice")
                .wants("discuss", "press").continues("y1-goal-reasoning")
                .about("""
                        Explaining how was not enough: the visits showed long reports of steps. Now it is about *why*.""")
                .decides("The mathematics of the next unit first, then how to lead its discussion.",
                        "Cycles of three weeks on one discussion a week.", "Ten-minute visits, every week.",
                        "The afternoons on the platform.")
                .looksFor("Teachers ask for a second way and compare two.",
                        "Students look at each other, not at the board.",
                        "The share of visited lessons in which three students gave a reason.");
        plan.goal("tasks", "Demanding problems stay demanding").serves("voice", "proportional").wants("launch")
                .continues("y1-goal-materials").about("""
                        Grew out of the goal to use the series: what counts is what is left of a problem after its \
                        introduction.""")
                .decides("Rehearsing introductions.", "Planning the first ten minutes together.",
                        "What became of the problem when it was introduced.", "Completed-page counts.")
                .looksFor("Teachers make sure that the situation is understood, and stop.",
                        "Students begin in different ways.", "Task audits and the first line of the visit form.");
        plan.goal("access", "Students in second classes take part in their first class").serves("belonging").about("""
                The additional class is there so that the main one works.""")
                .decides("Nothing yet.", "Nothing yet.", "Who speaks in the primary class.",
                        "The tutors after school.");
    }

    private void series(PlanEntry plan) {
        StrategyEntry strategy = plan.strategy("series", "Grade 7 afternoons around our units")
                .serves("reasoning", "tasks")
                .because(Warrant.RETROSPECTIVE_ANALYSIS, """
                        Professional development changes teaching when the same people work on it for a long time, on the \
                        materials that they use, and both look at practice and try it. Our own first year agrees: only the \
                        spring of doing mathematics led to a wish for more.""", "card-08", "card-13",
                        "y1-finding-mathematics-first")
                .worksOn("pd-series-grade-7", "pd-summer-institute").continues("y1-strategy-series");
        strategy.conjecture("series", "Mathematics first, then the introduction").states("""
                teachers do the mathematics of the next unit as learners and rehearse one introduction""", """
                the demand of the problems is kept in most lessons of that unit""").shownBy("launch")
                .continues("y1-conjecture-series")
                .revised(
                        "Knowing the books was not enough; those who had done the mathematics introduced it otherwise.",
                        "y1-finding-mathematics-first", "y1-finding-launch")
                .judged(when.in(2, 5, 5), ConjectureState.SUPPORTED, "cycle-year-2", """
                        Kept in 41 of 100 visited lessons, 20 the year before, and most often in the weeks after an \
                        afternoon.""");
        strategy.activity("institute", "Summer institute").is(PD, Focus.MATHEMATICS_AS_LEARNER)
                .lasts(when.in(2, 8, 11), when.in(2, 8, 14), DONE).within("pd-summer-institute").takes("24")
                .meantFor("math-teacher", "math-coach").cameOut("52 of 60 came; a waiting list for next year.");
        strategy.activity("series", "Six afternoons for grade 7").is(PD, Focus.TEACHING_STRATEGY)
                .lasts(when.in(2, 9, 10), when.in(2, 5, 14), DONE).teaches("launch").within("pd-series-grade-7")
                .takes("18")
                .meantFor("math-teacher").continues("y1-activity-spring-mathematics")
                .cameOut("Between 28 and 30 of 31 came each time, almost always the same.");
    }

    private void cycles(PlanEntry plan) {
        StrategyEntry strategy = plan.strategy("coaching", "Coaching in cycles").serves("reasoning")
                .because(Warrant.CONCEPTUAL_ANALYSIS, """
                        Planning, watching and talking afterwards belong together: only then is there something to learn \
                        from. The analysis behind this is reasoned from what is known of teachers' learning; it has not been \
                        tested by trials, and we say so.""", "card-15", "card-16", "y1-finding-coaching")
                .worksOn("coaching-district").continues("y1-strategy-coaching");
        strategy.conjecture("cycles", "Three weeks with one teacher").states("""
                a coach plans, watches and debriefs six lessons with a teacher in three weeks""", """
                reasons are given in at least half of that teacher's lessons two months later""").shownBy("reasons")
                .continues("y1-conjecture-visits")
                .revised("Coaching on request reached eleven of thirty teachers.", "y1-finding-coaching", "y1-rec-3")
                .judged(when.in(2, 5, 5), ConjectureState.INCONCLUSIVE, "cycle-year-2", """
                        Complete cycles seem to work, but only nineteen were completed; debriefs were dropped most often.
                        """);
        strategy.activity("cycles", "Coaching cycles").is(COACHING, Focus.TEACHING_STRATEGY)
                .lasts(when.in(2, 9, 21), when.in(2, 6, 5), DONE).teaches("press").within("coaching-district")
                .takes("10")
                .meantFor("math-teacher").continues("y1-activity-visits").cameOut("Nineteen complete, fourteen not.");
    }

    private void teams(PlanEntry plan) {
        StrategyEntry strategy = plan.strategy("teams", "Time for teams in the school day").serves("reasoning", "tasks")
                .because(Warrant.OBSERVATION, """
                        Teams that meet within the school day use the time for teaching; before and after lessons something \
                        else comes in between. Principals can schedule it.""", "card-12", "card-14")
                .worksOn("team-cedar-grove-7", "team-harbor-view-6", "team-millbrook-8");
        strategy.conjecture("teams", "Time leads to better meetings").states("""
                each team has one period a week in the school day""", """
                teams work on mathematics and on students' thinking""").shownBy("depth")
                .judged(when.in(2, 5, 5), ConjectureState.WEAKENED, "cycle-year-2", """
                        Four of five teams have the time. Two of them use it for pacing and copies.""");
        strategy.activity("teams", "Weekly team meetings").is(COLLABORATION, Focus.OTHER)
                .lasts(when.in(2, 9, 7), null, DONE).at("cedar-grove", "harbor-view", "millbrook", "orchard-hill",
                        "westfield")
                .meantFor("math-teacher").takes("30").cameOut("126 meetings, 41 of them on students' work.");
        strategy.activity("audit", "Going through the units").is(CURRICULUM, Focus.OTHER).serves("tasks")
                .lasts(when.in(2, 10, 12), when.in(2, 5, 8), DONE).within("unit-ratio-6").meantFor("math-coach")
                .cameOut("Four units read; two with tasks that allow one method only.");
    }

    private void secondClasses(PlanEntry plan) {
        StrategyEntry strategy = plan.strategy("second-classes", "Second classes at three schools").serves("access")
                .because(Warrant.NOT_STATED, """
                        The improvement order asks for additional classes at Northgate; two other schools wanted to try what \
                        they can be good for.""", "card-24", "card-27")
                .worksOn("second-class-millbrook", "second-class-northgate");
        strategy.conjecture("second-classes", "A second class brings students into the first").states("""
                students have a second class three times a week""", """
                they take part in the discussions of their primary class""").shownBy("participation")
                .judged(when.in(2, 5, 5), ConjectureState.INCONCLUSIVE, "cycle-year-2",
                        """
                        At Millbrook they do, at Northgate they do not; the two classes differ in nearly everything.""");
        strategy.activity("second-classes", "Second classes").is(OTHER, Focus.OTHER)
                .lasts(when.in(2, 9, 7), when.in(2, 6, 11), DONE).at("millbrook", "northgate")
                .meantFor("second-class-teacher");
        plan.activity("benchmark", "Three benchmarks").is(ASSESSMENT, Focus.OTHER).serves("reasoning", "access")
                .lasts(when.in(2, 10, 5), when.in(2, 4, 30), DONE).meantFor("math-teacher").takes("4");
    }
}
