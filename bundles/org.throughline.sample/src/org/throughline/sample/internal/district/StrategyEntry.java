package org.throughline.sample.internal.district;

import org.throughline.model.base.Element;
import org.throughline.model.base.Warrant;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Strategy;

/** Describes a strategy with its rationale, its conjectures and what is done to carry it out. */
final class StrategyEntry extends Entry<Strategy, StrategyEntry> {

    private final String prefix;

    StrategyEntry(Workshop workshop, Strategy strategy, String prefix, String id, String name) {
        super(workshop, strategy, prefix + id, name);
        this.prefix = prefix;
    }

    @Override
    StrategyEntry self() {
        return this;
    }

    StrategyEntry serves(String... goals) {
        for (String goal : goals) {
            many(Strategy::getGoals, Goal.class, prefix + "goal-" + goal);
        }
        return this;
    }

    StrategyEntry because(Warrant warrant, String rationale, String... basedOn) {
        element().setRationale(rationale.strip());
        element().setWarrant(warrant);
        return many(Strategy::getBasedOn, Element.class, basedOn);
    }

    StrategyEntry worksOn(String... partsOfTheSystem) {
        return many(Strategy::getSupports, Element.class, partsOfTheSystem);
    }

    StrategyEntry continues(String strategy) {
        return one(Strategy::setContinues, Strategy.class, strategy);
    }

    StrategyEntry notContinued(String because) {
        return with(Strategy::setNotContinued, because);
    }

    ConjectureEntry conjecture(String id, String name) {
        ConjectureEntry conjecture = new ConjectureEntry(workshop(), PlansFactory.eINSTANCE.createConjecture(), prefix,
                "conjecture-" + id, name);
        element().getConjectures().add(conjecture.element());
        return conjecture;
    }

    ActivityEntry activity(String id, String name) {
        ActivityEntry activity = new ActivityEntry(workshop(), PlansFactory.eINSTANCE.createActivity(), prefix,
                "activity-" + id, name);
        element().getActivities().add(activity.element());
        return activity;
    }
}
