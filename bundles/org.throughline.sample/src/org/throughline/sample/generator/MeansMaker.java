package org.throughline.sample.generator;

import java.math.BigDecimal;

import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Money;
import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityKind;
import org.throughline.model.plans.ActivityStatus;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.Resource;
import org.throughline.model.plans.ResourceKind;

/** Makes resources and the activities that belong to no strategy. */
final class MeansMaker {

    private static final PlansFactory FACTORY = PlansFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;
    private final Plan plan;

    MeansMaker(Stock stock, Plan plan) {
        this.stock = stock;
        this.plan = plan;
        dice = stock.dice;
    }

    /** A resource and an activity. A resource without a goal is one that was given up. */
    void make() {
        Resource resource = stock.full(FACTORY.createResource(), Prose.capital(stock.prose.structure()) + " "
                + dice.oneOf("kits", "software", "binders", "time", "grant", "calendar"));
        resource.setKind(dice.one(ResourceKind.VALUES));
        resource.setStart(plan.getStart().plusDays(dice.between(-300, 100)));
        if (dice.chance(20)) {
            resource.setEnd(stock.on.minusDays(dice.between(1, 300)));
        }
        if (resource.getEnd() == null || dice.chance(50)) {
            resource.getGoals().addAll(dice.some(plan.getGoals(), 1, 2));
        }
        resource.getAudience().add(stock.role());
        if (dice.chance(40)) {
            resource.setCost(money());
        }
        plan.getResources().add(resource);
        plan.getActivities().add(activity());
    }

    private Money money() {
        Money money = stock.made(BaseFactory.eINSTANCE.createMoney());
        money.setAmount(BigDecimal.valueOf(dice.between(50_00, 90_000_00), 2));
        money.setCurrency(dice.oneOf("USD", "USD", "CAD", "EUR"));
        return money;
    }

    private Activity activity() {
        Activity activity = stock.full(FACTORY.createActivity(), stock.prose.title());
        activity.setKind(dice.oneOf(ActivityKind.ASSESSMENT, ActivityKind.OTHER));
        activity.setStatus(ActivityStatus.RUNNING);
        activity.setStart(dice.day(plan.getStart(), plan.getEnd()));
        activity.getGoals().addAll(dice.some(plan.getGoals(), 1, 2));
        activity.getAudience().add(stock.role());
        return activity;
    }
}
