package org.throughline.sample.generator;

import java.util.ArrayList;
import java.util.List;

import org.throughline.model.plans.Barrier;
import org.throughline.model.plans.BarrierAnswer;
import org.throughline.model.plans.BarrierReview;
import org.throughline.model.plans.Decision;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.ProgressReport;
import org.throughline.model.plans.ResultReport;

/** Makes the plans of successive school years, each continuing most of the one before. */
final class PlanMaker {

    private static final PlansFactory FACTORY = PlansFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;

    PlanMaker(Stock stock) {
        this.stock = stock;
        dice = stock.dice;
    }

    /** Plans of so many years, the earliest first; the last one runs on the day. */
    List<Plan> make(String line, int years, int budget) {
        List<Plan> plans = new ArrayList<>();
        for (int back = years - 1; back >= 0; back--) {
            Plan before = plans.isEmpty() ? null : plans.getLast();
            plans.add(plan(line, stock.thisYear().minus(back), before, budget / years));
        }
        return plans;
    }

    private Plan plan(String line, Year year, Plan before, int budget) {
        int end = stock.made() + budget;
        Plan plan = stock.full(FACTORY.createPlan(), line + " " + year.label());
        plan.setStart(year.start());
        plan.setEnd(year.end());
        plan.setFollows(before);
        plan.getSchools().addAll(dice.some(stock.schools, 0, 4));
        IndicatorMaker indicators = new IndicatorMaker(stock, plan, before);
        StrategyMaker strategies = new StrategyMaker(stock, plan, before);
        MeansMaker means = new MeansMaker(stock, plan);
        int goals = Math.clamp(budget / 60, 1, 5);
        for (int i = 0; i < goals; i++) {
            indicators.make(goal(plan, before, i));
        }
        do {
            strategies.make();
            means.make();
            if (stock.made() < end) {
                decision(plan);
                reports(plan);
            }
        } while (stock.made() < end);
        review(plan);
        return plan;
    }

    private Goal goal(Plan plan, Plan before, int index) {
        Goal goal = stock.full(FACTORY.createGoal(),
                Prose.capital(stock.prose.effect()) + " in " + stock.prose.topic());
        goal.getOutcomes().addAll(dice.some(stock.outcomes, 1, 2));
        goal.getPractices().addAll(dice.some(stock.practices, 1, 2));
        goal.setPdFocus(stock.prose.text(1, 2));
        goal.setCoachingTime(stock.prose.text(1, 2));
        goal.setWhatIsMeasured(stock.prose.sentence());
        goal.setWhatIsDropped(dice.chance(60) ? stock.prose.sentence() : null);
        goal.setMovesToSee(stock.prose.markdown(1, 2));
        goal.setClassroomsLookLike(stock.prose.markdown(1, 3));
        goal.setHowWeKnow(stock.prose.sentence());
        if (before != null && index < before.getGoals().size()) {
            Goal former = before.getGoals().get(index);
            if (dice.chance(75)) {
                goal.setContinues(former);
            } else {
                former.setNotContinued(stock.prose.sentence());
            }
        }
        plan.getGoals().add(goal);
        return goal;
    }

    private void decision(Plan plan) {
        Decision decision = stock.full(FACTORY.createDecision(), "Decision on the " + stock.prose.title());
        decision.setDecidedOn(dice.day(plan.getStart(), stock.on));
        decision.getDecidedBy().add(dice.one(stock.districtRoles));
        decision.setReasons(stock.prose.markdown(1, 4));
        decision.setAlternatives(stock.prose.text(1, 3));
        decision.getAbout().addAll(dice.some(plan.getGoals(), 0, 1));
        decision.setReadBeforeReopening(dice.chance(20));
        if (!plan.getDecisions().isEmpty() && dice.chance(15)) {
            decision.setSupersedes(plan.getDecisions().getLast());
        }
        plan.getDecisions().add(decision);
    }

    private void reports(Plan plan) {
        ProgressReport progress = stock.full(FACTORY.createProgressReport(), "Progress of the " + stock.prose.title());
        progress.setDate(dice.day(plan.getStart(), stock.on));
        progress.getAbout().addAll(dice.some(plan.getStrategies(), 1, 2));
        progress.setNextSteps(stock.prose.markdown(1, 2));
        plan.getProgressReports().add(progress);
        if (dice.chance(50)) {
            ResultReport result = stock.full(FACTORY.createResultReport(), "Results of the " + stock.prose.title());
            result.setDate(dice.day(plan.getStart(), stock.on));
            result.getAbout().addAll(dice.some(plan.getGoals(), 1, 2));
            result.setLessons(stock.prose.markdown(1, 3));
            plan.getResultReports().add(result);
        }
    }

    private void review(Plan plan) {
        BarrierReview review = stock.full(FACTORY.createBarrierReview(), "Barrier review " + plan.getName());
        review.setDate(dice.day(plan.getStart(), stock.on));
        review.setTakenBy("The mathematics team, " + dice.between(3, 12) + " people");
        for (Barrier barrier : Barrier.VALUES) {
            BarrierAnswer answer = stock.made(FACTORY.createBarrierAnswer());
            answer.setBarrier(barrier);
            answer.setAnswer(stock.prose.markdown(1, 3));
            answer.getEvidence().addAll(dice.some(plan.getStrategies(), 0, 1));
            review.getAnswers().add(answer);
        }
        plan.getBarrierReviews().add(review);
    }
}
