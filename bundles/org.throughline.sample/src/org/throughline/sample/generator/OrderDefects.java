package org.throughline.sample.generator;

import java.util.List;

import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityKind;
import org.throughline.model.plans.Conjecture;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Resource;
import org.throughline.model.plans.Strategy;

/** Plants what turns the order of outcomes, goals and means round. */
final class OrderDefects {

    private static final PlansFactory FACTORY = PlansFactory.eINSTANCE;

    private OrderDefects() {}

    static List<Resource> resourceWithoutGoal(Ground ground) {
        Resource resource = ground.pick(Resource.class, one -> !one.getStart().isAfter(ground.on));
        resource.getGoals().clear();
        resource.setEnd(ground.dice.chance(50) ? ground.on : null);
        return List.of(resource);
    }

    static List<Goal> goalWithoutOutcome(Ground ground) {
        Goal goal = ground.pick(Goal.class, one -> true);
        goal.getOutcomes().clear();
        return List.of(goal);
    }

    static List<Activity> activityWithoutGoal(Ground ground) {
        if (ground.dice.chance(50)) {
            Activity activity = ground.pick(Activity.class, one -> one.eContainer() instanceof Plan);
            activity.getGoals().clear();
            return List.of(activity);
        }
        Strategy strategy = ground.stock.named(FACTORY.createStrategy(),
                ground.stock.prose.title() + " " + ground.stock.made());
        strategy.setRationale(ground.stock.prose.text(1, 2));
        Conjecture conjecture = ground.stock.named(FACTORY.createConjecture(), ground.stock.prose.title());
        strategy.getConjectures().add(conjecture);
        List<Activity> activities = List.of(activity(ground, "First"), activity(ground, "Second"));
        strategy.getActivities().addAll(activities);
        ground.pick(Plan.class, one -> true).getStrategies().add(strategy);
        ground.touch(strategy);
        activities.forEach(ground::touch);
        return activities;
    }

    private static Activity activity(Ground ground, String name) {
        Activity activity = ground.stock.named(FACTORY.createActivity(), name + " " + ground.stock.prose.structure());
        activity.setKind(ActivityKind.OTHER);
        return activity;
    }
}
