package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.Element;
import org.throughline.model.plans.Barrier;
import org.throughline.model.plans.BarrierAnswer;
import org.throughline.model.plans.BarrierReview;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;

/** Describes a team's answers to the five barrier questions. */
final class BarrierReviewEntry extends Entry<BarrierReview, BarrierReviewEntry> {

    BarrierReviewEntry(Workshop workshop, Plan plan, String id, String name) {
        super(workshop, PlansFactory.eINSTANCE.createBarrierReview(), id, name);
        plan.getBarrierReviews().add(element());
    }

    @Override
    BarrierReviewEntry self() {
        return this;
    }

    BarrierReviewEntry taken(LocalDate date, String by) {
        element().setDate(date);
        element().setTakenBy(by);
        return this;
    }

    BarrierReviewEntry answer(Barrier barrier, String text, String... evidence) {
        BarrierAnswer answer = PlansFactory.eINSTANCE.createBarrierAnswer();
        answer.setBarrier(barrier);
        answer.setAnswer(text.strip());
        workshop().refer(answer, BarrierAnswer::getEvidence, Element.class, evidence);
        element().getAnswers().add(answer);
        return this;
    }
}
