package org.throughline.sample.internal.district;

import static org.throughline.model.plans.ActivityKind.COACHING;
import static org.throughline.model.plans.ActivityKind.COLLABORATION;
import static org.throughline.model.plans.ActivityKind.CURRICULUM;
import static org.throughline.model.plans.ActivityKind.OTHER;
import static org.throughline.model.plans.ActivityKind.PD;
import static org.throughline.model.plans.ActivityStatus.DONE;
import static org.throughline.model.plans.ActivityStatus.PLANNED;
import static org.throughline.model.plans.ActivityStatus.RUNNING;

import org.throughline.model.base.LinkKind;
import org.throughline.model.base.Warrant;
import org.throughline.model.plans.Focus;

/** The strategies of the running plan for teachers' learning, all of them carried on from the year before. */
final class ThirdYearLearning {

    private static final String[] TEAMS = { "cedar-grove", "harbor-view", "millbrook", "orchard-hill", "westfield" };

    private final SchoolCalendar when;
    private final PlanEntry plan;

    ThirdYearLearning(Workshop workshop, PlanEntry plan) {
        this.plan = plan;
        when = workshop.calendar();
    }

    void describe() {
        series();
        coaching();
        coachedMeetings();
        protectedTime();
        introductions();
    }

    private void series() {
        StrategyEntry strategy = plan.strategy("series", "Afternoons that look at practice and try it")
                .serves("reasoning", "tasks")
                .because(Warrant.OWN_DATA,
                        """
                        Twice as many problems keep their demand in the weeks after an afternoon. Two things are said to \
                        make such series work that ours lacked: that teachers also rehearse, and that whoever leads it \
                        takes up some ideas and lets others drop. The first we can plan; the second we have to learn.""",
                        "card-08", "card-11", "y2-finding-series")
                .worksOn("pd-series-grade-7", "pd-summer-institute").continues("y2-strategy-series")
                .ownedBy("role-pd-lead").checked(when.ago(30), "person-tomas-renteria", "the calendar of afternoons");
        strategy.conjecture("series", "Mathematics first, then rehearse the introduction and the discussion").states("""
                teachers do the mathematics as learners and rehearse one introduction *and* one discussion""", """
                demand is kept and reasons are given in most lessons of that unit""").shownBy("launch", "reasons")
                .continues("y2-conjecture-series").revised("Introductions improved and discussions did not follow.",
                        "y2-finding-series", "y2-rec-6");
        strategy.activity("institute", "Summer institute").is(PD, Focus.MATHEMATICS_AS_LEARNER)
                .lasts(when.firstDay(3), when.firstDay(3), DONE).within("pd-summer-institute").takes("24")
                .meantFor("math-teacher", "math-coach").continues("y2-activity-institute")
                .linked(LinkKind.FORESHADOWS, "y3-activity-series", "Opens the ideas of the year.")
                .cameOut("55 of 60 came; 41 of them for the second time.");
        strategy.activity("series", "Six afternoons for grade 7").is(PD, Focus.TEACHING_STRATEGY)
                .lasts(when.firstDay(3), null, RUNNING).teaches("discuss").within("pd-series-grade-7").takes("18")
                .meantFor("math-teacher").continues("y2-activity-series")
                .linked(LinkKind.BUILDS_ON, "y3-activity-institute", "Takes up one of its mornings each time.");
        strategy.activity("platform", "Evenings on the new platform").is(PD, Focus.OTHER).serves("tasks")
                .lasts(when.firstDay(3), null, PLANNED).meantFor("math-teacher").takes("6")
                .stopped(when.passed(35), "The publisher moved the platform to next year; nobody missed the evenings.");
    }

    private void coaching() {
        StrategyEntry strategy = plan.strategy("coaching", "Coaching in complete cycles").serves("reasoning", "tasks")
                .because(Warrant.CONCEPTUAL_ANALYSIS,
                        """
                        As last year. What is new is the word *complete*: a cycle whose debrief is dropped is a visit.""",
                        "card-15", "card-16", "y2-finding-cycles")
                .worksOn("coaching-district").continues("y2-strategy-coaching");
        strategy.conjecture("cycles", "Three complete weeks with one teacher").states("""
                a coach plans, watches **and debriefs** six lessons with a teacher in three weeks""", """
                reasons are given in at least half of that teacher's lessons two months later""").shownBy("reasons")
                .continues("y2-conjecture-cycles").revised("Fourteen of thirty-three cycles had no debrief.",
                        "y2-finding-cycles");
        strategy.activity("cycles", "Coaching cycles").is(COACHING, Focus.TEACHING_STRATEGY)
                .lasts(when.firstDay(3), null, RUNNING).teaches("press").within("coaching-district").takes("10")
                .at("cedar-grove", "harbor-view", "maple-street", "millbrook", "orchard-hill", "westfield")
                .meantFor("math-teacher").continues("y2-activity-cycles")
                .linked(LinkKind.BUILDS_ON, "y3-activity-series", "Each cycle takes up the last afternoon.");
        strategy.activity("clinic", "Clinic on introductions").is(COACHING, Focus.OTHER).serves("tasks")
                .lasts(when.passed(10), when.passed(40), DONE).at("cedar-grove").meantFor("math-teacher").takes("3")
                .cameOut("Four teachers; all of them now begin with the situation and without numbers.");
        strategy.activity("riverbend", "A coach's days at Riverbend").is(COACHING, Focus.OTHER)
                .lasts(null, null, PLANNED).at("riverbend").about("""
                        As soon as somebody is found. Until then the coordinator comes on Thursdays.""");
    }

    private void coachedMeetings() {
        StrategyEntry strategy = plan.strategy("coached-meetings", "A coach in the team meeting")
                .serves("reasoning", "tasks").because(Warrant.RETROSPECTIVE_ANALYSIS, """
                        Few teams connect what they want to teach, what students thought and how it was taught; those that \
                        do have somebody who presses for the mathematics. Where no member can do this yet, a coach can, and \
                        the coach also carries things from the afternoons into the team and on into classrooms.""",
                        "card-13", "card-14", "y1-rec-2")
                .worksOn("team-harbor-view-6", "team-orchard-hill-7", "team-westfield-6")
                .continues("y2-strategy-teams");
        strategy.conjecture("coached", "Somebody who asks where the mathematics is").states("""
                a coach leads or prepares every second meeting""", """
                half of the meetings are about students' thinking by spring""").shownBy("depth")
                .continues("y2-conjecture-teams").revised("The time was there, and two teams used it for copies.",
                        "y2-finding-teams");
        strategy.activity("meetings", "Team meetings with a coach").is(COLLABORATION, Focus.MATHEMATICS_AS_LEARNER)
                .lasts(when.firstDay(3), null, RUNNING).at(TEAMS).meantFor("math-teacher", "math-coach").takes("30")
                .continues("y2-activity-teams")
                .linked(LinkKind.BUILDS_ON, "y3-activity-cycles", "Teams look at the lessons of the current cycle.");
    }

    private void protectedTime() {
        StrategyEntry strategy = plan.strategy("protected-time", "The planning period is not for anything else")
                .serves("reasoning").because(Warrant.OBSERVATION, """
                        In our logs one meeting in five was lost to cover or testing.""", "card-12", "y1-rec-1")
                .worksOn("leading-time").continues("y2-strategy-teams");
        strategy.conjecture("protected", "A period that nobody takes").states("""
                principals keep cover and announcements out of the planning period""", """
                teams meet in nine of ten weeks""").shownBy("depth").continues("y2-conjecture-teams");
        strategy.activity("protection", "Agreement with the principals").is(OTHER, Focus.OTHER)
                .lasts(when.firstDay(3), when.lastDay(3), RUNNING).meantFor("principal");
    }

    private void introductions() {
        StrategyEntry strategy = plan.strategy("units", "Our own teachers revise the units").serves("tasks")
                .because(Warrant.OWN_DATA, """
                        Two of four units read last year ask for one method only. Changing the page changes the lesson in \
                        forty rooms.""", "card-03", "card-04", "y2-finding-units")
                .worksOn("unit-proportional-7", "unit-linear-8");
        strategy.conjecture("units", "A page with room for several ways").states("""
                the pages of a unit no longer show a method""", """
                problems keep their demand also in rooms that no coach visits""").shownBy("launch");
        strategy.activity("revision", "Revising grade 7 and 8").is(CURRICULUM, Focus.OTHER)
                .lasts(when.firstDay(3), null, RUNNING).within("unit-proportional-7").meantFor("curriculum-writer")
                .continues("y2-activity-audit");
        strategy.activity("writing-weeks", "Writing weeks").is(CURRICULUM, Focus.OTHER)
                .lasts(when.coming(80), when.lastDay(3).plusDays(12), PLANNED).within("unit-linear-8").takes("40")
                .about("Begins before the summer and ends in the next plan year.");
    }
}
