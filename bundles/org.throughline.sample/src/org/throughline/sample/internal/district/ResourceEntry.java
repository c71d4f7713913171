package org.throughline.sample.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Money;
import org.throughline.model.organisation.Role;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Resource;
import org.throughline.model.plans.ResourceKind;

/** Describes a resource: a means to an end. */
final class ResourceEntry extends Entry<Resource, ResourceEntry> {

    private final String prefix;

    ResourceEntry(Workshop workshop, Resource resource, String prefix, String id, String name) {
        super(workshop, resource, prefix + id, name);
        this.prefix = prefix;
    }

    @Override
    ResourceEntry self() {
        return this;
    }

    ResourceEntry used(ResourceKind kind, LocalDate start, LocalDate end) {
        element().setKind(kind);
        element().setStart(start);
        element().setEnd(end);
        return this;
    }

    ResourceEntry by(String... roles) {
        for (String role : roles) {
            many(Resource::getAudience, Role.class, "role-" + role);
        }
        return this;
    }

    ResourceEntry serves(String... goals) {
        for (String goal : goals) {
            many(Resource::getGoals, Goal.class, prefix + "goal-" + goal);
        }
        return this;
    }

    ResourceEntry costs(String dollars) {
        Money money = BaseFactory.eINSTANCE.createMoney();
        money.setAmount(new BigDecimal(dollars));
        money.setCurrency("USD");
        element().setCost(money);
        return this;
    }
}
