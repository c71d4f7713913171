package org.throughline.sample.internal.district;

import static org.throughline.model.plans.ActivityKind.COACHING;
import static org.throughline.model.plans.ActivityKind.OTHER;
import static org.throughline.model.plans.ActivityKind.PD;
import static org.throughline.model.plans.ActivityStatus.DONE;

import org.throughline.model.base.Warrant;
import org.throughline.model.organisation.School;
import org.throughline.model.plans.ConjectureState;
import org.throughline.model.plans.Focus;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;

/** The first plan year: it began with resources and results, and learned from that. */
final class FirstYear {

    private final Workshop workshop;
    private final SchoolCalendar when;

    FirstYear(Workshop workshop) {
        this.workshop = workshop;
        when = workshop.calendar();
    }

    void describe() {
        PlanEntry plan = new PlanEntry(workshop,
                workshop.part(PlansFactory.eINSTANCE.createPlan(), "plan-year-1",
                        "Mathematics improvement plan " + when.name(1)),
                1).about("""
                        The first plan with mathematics in its title. It was written around the new series, in the order in \
                        which plans were written then: what we buy, what we train, and the results we hope for.""")
                .many(Plan::getSchools, School.class, "school-cedar-grove", "school-harbor-view", "school-millbrook",
                        "school-westfield")
                .writtenDown(when.firstDay(1), "Marcus Bell");
        goals(plan);
        series(plan);
        coaching(plan);
        tutoring(plan);
        looseActivities(plan);
        new FirstYearRecords(workshop, plan).describe();
    }

    private void goals(PlanEntry plan) {
        plan.goal("scores", "State test results rise by five points").serves("algebra").about("""
                Set by the board in the spring before. Every school was given its own number.""")
                .decides("Getting to know the series and its platform.", "Visits on request.",
                        "The state test in spring, and how often the platform is used.", "Nothing was dropped.")
                .notContinued("Nobody could say before August whether the year's work had helped, and then it was too "
                        + "late to change anything.");
        plan.goal("materials", "Every classroom uses the new series").serves("algebra").about("""
                The series had been bought; now it was to be used.""");
        plan.goal("reasoning", "Students explain how they solved a problem").serves("voice").wants("discuss").about("""
                Added by the coaches after the first visits.""")
                .decides("Number talks, two afternoons in the autumn.", "Coaches show a number talk where asked.",
                        "One visit form a month for each school.", "The word-of-the-week posters.")
                .looksFor("Teachers ask *how did you do it?* and wait.", "More than one voice. Sometimes silence.",
                        "The visit form has a line for what three students said.");
    }

    private void series(PlanEntry plan) {
        StrategyEntry strategy = plan.strategy("series", "Introduce the new series").serves("materials")
                .because(Warrant.LITERATURE, """
                        Problems that allow several ways are worth weeks of additional teaching, so classes should have \
                        them. We expected that teachers who know the series well will use its problems as they are \
                        written.""", "card-03")
                .worksOn("pd-series-introduction", "unit-ratio-6");
        strategy.conjecture("series", "Knowing the series is enough").states("""
                all teachers get to know the new series in three afternoons""", """
                its demanding problems are used as they are written""").shownBy("logins")
                .judged(when.in(1, 5, 6), ConjectureState.WEAKENED, "cycle-year-1", """
                        The platform was used twice as often, and four of five introductions gave the steps away.""");
        strategy.activity("tour", "Afternoons on the series").is(PD, Focus.OTHER)
                .lasts(when.in(1, 8, 20), when.in(1, 11, 5), DONE).meantFor("math-teacher")
                .within("pd-series-introduction").takes("7").cameOut("96 teachers came to the first, 54 to the last.")
                .notContinued("The series is known.");
        strategy.activity("talks", "Number talks").is(PD, Focus.TEACHING_STRATEGY).serves("reasoning", "materials")
                .lasts(when.in(1, 9, 10), when.in(1, 10, 22), DONE).teaches("discuss").meantFor("math-teacher")
                .takes("4").cameOut("""
                        Tried once or twice in most rooms. Teachers said that they did not know what to do with answers \
                        that they had not expected.""")
                .notContinued("Showed a technique before anybody had done the mathematics.");
        strategy.activity("spring-mathematics", "A spring of doing mathematics").is(PD, Focus.MATHEMATICS_AS_LEARNER)
                .serves("reasoning", "materials").lasts(when.in(1, 3, 5), when.in(1, 5, 14), DONE)
                .meantFor("math-teacher").takes("9")
                .cameOut("Thirty volunteers; twenty-seven asked to go on. This became the grade 7 series.");
    }

    private void coaching(PlanEntry plan) {
        StrategyEntry strategy = plan.strategy("coaching", "Coaches help where they are asked").serves("reasoning")
                .because(Warrant.OPINION, """
                        Working beside somebody more accomplished teaches what no handout can. We expected that teachers \
                        would ask once they knew the coaches.""", "card-15")
                .worksOn("coaching-district");
        strategy.conjecture("visits", "Coaching on request reaches everybody").states("""
                coaches come when a teacher asks""", """
                most teachers ask, and students explain more""").shownBy("reasons")
                .judged(when.in(1, 5, 6), ConjectureState.WEAKENED, "cycle-year-1", """
                        Eleven of thirty teachers asked at all, most of them those who already led discussions.""");
        strategy.activity("visits", "Visits on request").is(COACHING, Focus.OTHER)
                .lasts(when.in(1, 9, 8), when.in(1, 6, 11), DONE).teaches("discuss").meantFor("math-teacher")
                .within("coaching-district").takes("6").cameOut("83 visits; a third of them to cover a lesson.");
    }

    private void tutoring(PlanEntry plan) {
        StrategyEntry strategy = plan.strategy("tutoring", "Tutors after school").serves("scores")
                .because(Warrant.OPINION, """
                        Students below the line need more time, and parents had asked for tutors.""")
                .notContinued("Tutors drilled procedures and had no contact with the teachers.");
        strategy.conjecture("tutoring", "More time raises results").states("""
                students below the line have two more hours with a tutor each week""", """
                they pass the state test in spring""").shownBy("state")
                .judged(when.in(1, 5, 6), ConjectureState.INCONCLUSIVE, "cycle-year-1", """
                        Results were not yet known, and the students who came were not those who had been meant.""")
                .notContinued("Given up together with its strategy.");
        strategy.activity("tutors", "Tutoring at four schools").is(OTHER, Focus.OTHER)
                .lasts(when.in(1, 10, 1), null, DONE).stopped(when.in(1, 3, 20), "The money was used up.")
                .notContinued("Given up together with its strategy.");
    }

    private void looseActivities(PlanEntry plan) {
        plan.activity("fair", "Mathematics fair").is(OTHER, Focus.OTHER).at("harbor-view")
                .lasts(when.in(1, 4, 24), when.in(1, 4, 24), DONE).about("""
                        A happy afternoon with two hundred guests. Nobody had asked what it was to change.""")
                .notContinued("Took forty hours to prepare and served no goal.");
    }
}
