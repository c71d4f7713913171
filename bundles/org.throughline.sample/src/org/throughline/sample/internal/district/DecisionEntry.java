package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.Element;
import org.throughline.model.organisation.Role;
import org.throughline.model.plans.Decision;

/** Describes a decision with its reasons. */
final class DecisionEntry extends Entry<Decision, DecisionEntry> {

    DecisionEntry(Workshop workshop, Decision decision, String id, String name) {
        super(workshop, decision, id, name);
    }

    @Override
    DecisionEntry self() {
        return this;
    }

    DecisionEntry taken(LocalDate on, String... byRoles) {
        element().setDecidedOn(on);
        for (String role : byRoles) {
            many(Decision::getDecidedBy, Role.class, "role-" + role);
        }
        return this;
    }

    DecisionEntry because(String reasons, String alternatives) {
        element().setReasons(reasons.strip());
        element().setAlternatives(alternatives.strip());
        return this;
    }

    DecisionEntry concerns(String... elements) {
        return many(Decision::getAbout, Element.class, elements);
    }

    DecisionEntry replaces(String decision) {
        return one(Decision::setSupersedes, Decision.class, decision);
    }

    DecisionEntry readFirst() {
        return with(Decision::setReadBeforeReopening, true);
    }
}
