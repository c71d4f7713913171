package org.throughline.sample.internal.district;

import static org.throughline.model.plans.ActivityKind.OTHER;
import static org.throughline.model.plans.ActivityKind.PD;
import static org.throughline.model.plans.ActivityStatus.PLANNED;
import static org.throughline.model.plans.ActivityStatus.RUNNING;

import org.throughline.model.base.Warrant;
import org.throughline.model.plans.Focus;

/** The strategies of the running plan for students who struggle, for grade 7, and two that are not thought through. */
final class ThirdYearAccess {

    private final SchoolCalendar when;
    private final PlanEntry plan;

    ThirdYearAccess(Workshop workshop, PlanEntry plan) {
        this.plan = plan;
        when = workshop.calendar();
    }

    void describe() {
        StrategyEntry access = plan.strategy("same-teacher", "The same teacher in both classes").serves("access")
                .because(Warrant.OBSERVATION, """
                        There are only some indications, and their authors call them provisional: second classes look more \
                        promising when the same teacher gives both and uses the second to prepare the first. On average they \
                        have not helped, so we keep them only where these conditions hold.""", "card-24", "card-27",
                        "y2-rec-1")
                .worksOn("second-class-millbrook", "second-class-northgate", "second-class-westfield")
                .continues("y2-strategy-second-classes");
        access.conjecture("same-teacher", "Tomorrow's problem today").states("""
                the student's own teacher uses the second class to prepare tomorrow's problem""", """
                students of second classes speak in their first class as often as others""").shownBy("attendance")
                .continues("y2-conjecture-second-classes")
                .revised("The two second classes differ in everything; this one does what helps.",
                        "y2-finding-second-class");
        access.activity("second-classes", "Second classes that prepare the first").is(OTHER, Focus.OTHER)
                .lasts(when.firstDay(3), null, RUNNING).at("millbrook", "northgate", "westfield")
                .meantFor("second-class-teacher").continues("y2-activity-second-classes");
        StrategyEntry grade = plan.strategy("grade-7", "Two rounds through the same unit").serves("proportional")
                .because(Warrant.OPINION, """
                        The unit comes too early for a third of the students. A second, shorter round in spring gives them \
                        another chance with ideas that they have met before.""");
        grade.conjecture("grade-7", "A second encounter").states("""
                grade 7 meets the central problems of the unit again in spring, in another situation""", """
                two in three students choose a suitable form by themselves""").shownBy("state-7");
        grade.activity("second-round", "Preparing the second round").is(OTHER, Focus.OTHER)
                .lasts(when.coming(20), when.coming(60), PLANNED).meantFor("team-facilitator");
        StrategyEntry graphing = plan.strategy("graphing", "Roll out the graphing software").serves("graphing")
                .worksOn("tool-graphing");
        graphing.conjecture("graphing", "Seats are used").states("""
                every teacher has a seat and an hour of training""", "the software is used in every unit");
        graphing.activity("graphing", "Training for the graphing software").is(PD, Focus.TEACHING_STRATEGY)
                .lasts(when.coming(30), null, PLANNED).teaches("representations").at("westfield")
                .meantFor("math-teacher").takes("1");
        StrategyEntry families = plan.strategy("families", "Family mathematics nights").serves("access")
                .because(Warrant.OPINION,
                        """
                        Families who have done a problem together ask other questions at home than whether it was right.""");
        families.activity("nights", "Two nights a year").is(OTHER, Focus.OTHER)
                .lasts(when.coming(25), when.coming(70), PLANNED).at("orchard-hill", "maple-street");
    }
}
