package org.throughline.sample.generator;

import java.time.LocalDate;

import org.throughline.model.base.Warrant;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityKind;
import org.throughline.model.plans.ActivityStatus;
import org.throughline.model.plans.Conjecture;
import org.throughline.model.plans.ConjectureJudgement;
import org.throughline.model.plans.ConjectureState;
import org.throughline.model.plans.Focus;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Strategy;

/**
 * Makes strategies with their conjectures and activities. All strategies of a plan serve its first goal, so that its
 * structures point the same way, and teachers do mathematics themselves before they learn ways to teach it.
 */
final class StrategyMaker {

    private static final PlansFactory FACTORY = PlansFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;
    private final Plan plan;
    private final Plan before;

    /** For a plan that continues another, {@code null} for the first one. */
    StrategyMaker(Stock stock, Plan plan, Plan before) {
        this.stock = stock;
        this.plan = plan;
        this.before = before;
        dice = stock.dice;
    }

    void make() {
        Strategy strategy = stock.full(FACTORY.createStrategy(), stock.prose.title());
        strategy.getGoals().add(plan.getGoals().getFirst());
        strategy.getGoals().addAll(dice.some(plan.getGoals(), 0, 1));
        strategy.setRationale(stock.prose.markdown(2, 5));
        strategy.setWarrant(dice.one(Warrant.VALUES));
        strategy.getBasedOn().addAll(dice.some(stock.cards, 0, 2));
        strategy.getSupports().addAll(dice.some(stock.supports, 0, 2));
        Strategy former = former(plan.getStrategies().size());
        for (int i = dice.between(1, 3); i > 0; i--) {
            strategy.getConjectures().add(conjecture());
        }
        strategy.getActivities().add(mathematics());
        for (int i = dice.between(1, 5); i > 0; i--) {
            strategy.getActivities().add(activity(strategy));
        }
        if (former != null && dice.chance(75)) {
            carryOn(strategy, former);
        } else if (former != null) {
            former.setNotContinued(stock.prose.sentence());
        }
        plan.getStrategies().add(strategy);
    }

    private Strategy former(int index) {
        return before != null && index < before.getStrategies().size() ? before.getStrategies().get(index) : null;
    }

    private void carryOn(Strategy strategy, Strategy former) {
        strategy.setContinues(former);
        Conjecture first = strategy.getConjectures().getFirst();
        first.setContinues(former.getConjectures().getFirst());
        if (dice.chance(40)) {
            first.setRevisedBecause(stock.prose.text(1, 2));
            first.getRevisedBy().addAll(dice.some(stock.cards, 0, 1));
        }
        strategy.getActivities().getFirst().setContinues(former.getActivities().getFirst());
        former.getActivities().getLast().setNotContinued(stock.prose.sentence());
    }

    private Conjecture conjecture() {
        Conjecture conjecture = stock.full(FACTORY.createConjecture(), "If " + stock.prose.title());
        conjecture.setIfDone(stock.prose.sentence());
        conjecture.setThenExpected(stock.prose.sentence());
        conjecture.getIndicators().addAll(dice.some(plan.getIndicators(), 0, 2));
        if (dice.chance(30)) {
            ConjectureJudgement judgement = stock.made(FACTORY.createConjectureJudgement());
            judgement.setDate(dice.day(plan.getStart(), stock.on));
            judgement.setBy(dice.one(stock.carriers));
            judgement.setState(dice.one(ConjectureState.VALUES));
            judgement.setReason(stock.prose.text(1, 2));
            conjecture.getJudgements().add(judgement);
        }
        return conjecture;
    }

    private Activity mathematics() {
        Activity activity = stock.full(FACTORY.createActivity(), "Doing mathematics together: " + stock.prose.topic());
        activity.setKind(ActivityKind.PD);
        activity.setFocus(Focus.MATHEMATICS_AS_LEARNER);
        activity.setStatus(plan.getEnd().isBefore(stock.on) ? ActivityStatus.DONE : ActivityStatus.RUNNING);
        activity.setStart(plan.getStart());
        activity.getAudience().add(dice.one(stock.schoolRoles));
        return activity;
    }

    private Activity activity(Strategy strategy) {
        Activity activity = stock.full(FACTORY.createActivity(), stock.prose.title());
        activity.setKind(dice.one(ActivityKind.VALUES));
        activity.setFocus(dice.one(Focus.VALUES));
        activity.setStart(dice.day(plan.getStart(), plan.getEnd()));
        activity.setEnd(dice.chance(60) ? dice.day(activity.getStart(), plan.getEnd()) : null);
        status(activity);
        activity.getSchools().addAll(dice.some(plan.getSchools(), 0, 2));
        activity.getAudience().addAll(dice.some(stock.schoolRoles, 0, 2));
        if (dice.chance(20)) {
            activity.getGoals().addAll(strategy.getGoals());
        }
        activity.setPractice(dice.chance(70) ? dice.one(stock.practices) : null);
        activity.setSupport(stock.supports.isEmpty() ? null : dice.one(stock.supports));
        activity.setHoursPerPerson(dice.decimal(10, 400, 1));
        return activity;
    }

    private void status(Activity activity) {
        LocalDate end = activity.getEnd() == null ? plan.getEnd() : activity.getEnd();
        if (dice.chance(12)) {
            activity.setStatus(ActivityStatus.CANCELLED);
            activity.setStoppedOn(dice.day(activity.getStart(), end));
            activity.setStoppedBecause(stock.prose.sentence());
        } else if (stock.on.isBefore(activity.getStart())) {
            activity.setStatus(ActivityStatus.PLANNED);
        } else if (stock.on.isAfter(end)) {
            activity.setStatus(ActivityStatus.DONE);
            activity.setResult(stock.prose.text(1, 2));
        } else {
            activity.setStatus(ActivityStatus.RUNNING);
        }
    }
}
