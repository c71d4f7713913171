package org.throughline.sample.internal.district;

import org.throughline.model.base.Element;
import org.throughline.model.base.Warrant;
import org.throughline.model.feedback.Evidence;
import org.throughline.model.feedback.Finding;
import org.throughline.model.library.FindingCard;

/** Describes what was found in a cycle. */
final class FindingEntry extends Entry<Finding, FindingEntry> {

    FindingEntry(Workshop workshop, Finding finding, String id, String name) {
        super(workshop, finding, id, name);
    }

    @Override
    FindingEntry self() {
        return this;
    }

    FindingEntry states(Warrant warrant, String statement) {
        element().setStatement(statement.strip());
        element().setWarrant(warrant);
        return this;
    }

    FindingEntry provisional() {
        return with(Finding::setProvisional, true);
    }

    FindingEntry gap(String intended, String enacted) {
        element().setIntended(intended.strip());
        element().setEnacted(enacted.strip());
        return this;
    }

    FindingEntry isAbout(String... partsOfTheSystem) {
        return many(Finding::getAbout, Element.class, partsOfTheSystem);
    }

    FindingEntry restsOn(String... evidence) {
        return many(Finding::getEvidence, Evidence.class, evidence);
    }

    FindingEntry butAlso(String... evidence) {
        return many(Finding::getCounterEvidence, Evidence.class, evidence);
    }

    FindingEntry cards(String... cards) {
        return many(Finding::getCards, FindingCard.class, cards);
    }
}
