package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.Element;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.organisation.Person;
import org.throughline.model.plans.Conjecture;
import org.throughline.model.plans.ConjectureJudgement;
import org.throughline.model.plans.ConjectureState;
import org.throughline.model.plans.Indicator;
import org.throughline.model.plans.PlansFactory;

/** Describes a conjecture and its life from year to year. */
final class ConjectureEntry extends Entry<Conjecture, ConjectureEntry> {

    private final String prefix;

    ConjectureEntry(Workshop workshop, Conjecture conjecture, String prefix, String id, String name) {
        super(workshop, conjecture, prefix + id, name);
        this.prefix = prefix;
    }

    @Override
    ConjectureEntry self() {
        return this;
    }

    ConjectureEntry states(String ifDone, String thenExpected) {
        element().setIfDone(ifDone.strip());
        element().setThenExpected(thenExpected.strip());
        return this;
    }

    ConjectureEntry shownBy(String... indicators) {
        for (String indicator : indicators) {
            many(Conjecture::getIndicators, Indicator.class, prefix + "indicator-" + indicator);
        }
        return this;
    }

    ConjectureEntry judged(LocalDate date, ConjectureState state, String cycle, String reason) {
        ConjectureJudgement judgement = PlansFactory.eINSTANCE.createConjectureJudgement();
        judgement.setDate(date);
        judgement.setState(state);
        judgement.setReason(reason.strip());
        workshop().refer(judgement, ConjectureJudgement::setBy, Person.class, "person-amara-okafor");
        workshop().refer(judgement, ConjectureJudgement::setCycle, Cycle.class, cycle);
        element().getJudgements().add(judgement);
        return this;
    }

    ConjectureEntry revised(String because, String... by) {
        element().setRevisedBecause(because.strip());
        return many(Conjecture::getRevisedBy, Element.class, by);
    }

    ConjectureEntry continues(String conjecture) {
        return one(Conjecture::setContinues, Conjecture.class, conjecture);
    }

    ConjectureEntry notContinued(String because) {
        return with(Conjecture::setNotContinued, because);
    }
}
