package org.throughline.sample.internal.district;

import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;

/** Describes one plan year. Its entries carry the prefix of the year in their ids, such as {@code y2-goal-tasks}. */
final class PlanEntry extends Entry<Plan, PlanEntry> {

    private static final PlansFactory MAKE = PlansFactory.eINSTANCE;

    private final String prefix;

    PlanEntry(Workshop workshop, Plain<Plan> plan, int year) {
        super(workshop, plan);
        prefix = "y" + year + "-";
        element().setStart(calendar().firstDay(year));
        element().setEnd(calendar().lastDay(year));
    }

    @Override
    PlanEntry self() {
        return this;
    }

    String id(String id) {
        return prefix + id;
    }

    GoalEntry goal(String id, String name) {
        GoalEntry goal = new GoalEntry(workshop(), MAKE.createGoal(), id("goal-" + id), name);
        element().getGoals().add(goal.element());
        return goal;
    }

    StrategyEntry strategy(String id, String name) {
        StrategyEntry strategy = new StrategyEntry(workshop(), MAKE.createStrategy(), prefix, "strategy-" + id, name);
        element().getStrategies().add(strategy.element());
        return strategy;
    }

    ActivityEntry activity(String id, String name) {
        ActivityEntry activity = new ActivityEntry(workshop(), MAKE.createActivity(), prefix, "activity-" + id, name);
        element().getActivities().add(activity.element());
        return activity;
    }

    IndicatorEntry indicator(String id, String name) {
        IndicatorEntry indicator = new IndicatorEntry(workshop(), MAKE.createIndicator(), prefix, "indicator-" + id,
                name);
        element().getIndicators().add(indicator.element());
        return indicator;
    }

    ResourceEntry resource(String id, String name) {
        ResourceEntry resource = new ResourceEntry(workshop(), MAKE.createResource(), prefix, "resource-" + id, name);
        element().getResources().add(resource.element());
        return resource;
    }

    DecisionEntry decision(String id, String name) {
        DecisionEntry decision = new DecisionEntry(workshop(), MAKE.createDecision(), id("decision-" + id), name);
        element().getDecisions().add(decision.element());
        return decision;
    }
}
