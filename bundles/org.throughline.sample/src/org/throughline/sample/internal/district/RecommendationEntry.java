package org.throughline.sample.internal.district;

import java.time.LocalDate;
import java.util.List;

import org.throughline.model.base.Element;
import org.throughline.model.base.LinkKind;
import org.throughline.model.base.Task;
import org.throughline.model.base.UptakeCategory;
import org.throughline.model.feedback.Commitment;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.Finding;
import org.throughline.model.feedback.Priority;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.ResponseKind;
import org.throughline.model.feedback.StrategySnapshot;
import org.throughline.model.feedback.UptakeJudgement;
import org.throughline.model.feedback.WorkStatus;
import org.throughline.model.library.FindingCard;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.plans.Conjecture;

/** Describes a recommendation and what became of it. */
final class RecommendationEntry extends Entry<Recommendation, RecommendationEntry> {

    private static final FeedbackFactory MAKE = FeedbackFactory.eINSTANCE;

    private final String prefix;

    RecommendationEntry(Workshop workshop, Recommendation recommendation, int year, int number, String name) {
        super(workshop, recommendation, "y" + year + "-rec-" + number, name);
        prefix = "y" + year + "-";
        recommendation.setNumber(number);
    }

    @Override
    RecommendationEntry self() {
        return this;
    }

    RecommendationEntry asks(String role, Priority priority, LocalDate due, String change) {
        element().setPriority(priority);
        element().setDue(due);
        element().setChange(change.strip());
        return role == null ? this : one(Recommendation::setAddressee, Role.class, "role-" + role);
    }

    RecommendationEntry changes(String frozenStrategy, String conjecture, String... parts) {
        element().getFieldsToChange().addAll(List.of(parts));
        if (conjecture != null) {
            one(Recommendation::setConjecture, Conjecture.class, prefix + "conjecture-" + conjecture);
        }
        return one(Recommendation::setSnapshot, StrategySnapshot.class, prefix + "frozen-" + frozenStrategy);
    }

    RecommendationEntry restsOn(String... findings) {
        for (String finding : findings) {
            many(Recommendation::getFindings, Finding.class, prefix + "finding-" + finding);
        }
        return this;
    }

    RecommendationEntry cards(String... cards) {
        return many(Recommendation::getCards, FindingCard.class, cards);
    }

    RecommendationEntry provisional() {
        return with(Recommendation::setProvisional, true);
    }

    RecommendationEntry answered(ResponseKind kind, LocalDate date, String person, String reason) {
        Response response = MAKE.createResponse();
        response.setKind(kind);
        response.setDate(date);
        response.setReason(reason.strip());
        workshop().refer(response, Response::setBy, Person.class, "person-" + person);
        element().getResponses().add(response);
        return this;
    }

    RecommendationEntry works(WorkStatus status) {
        return with(Recommendation::setWorkStatus, status);
    }

    RecommendationEntry undertakes(String name, String person, LocalDate due, LocalDate done) {
        workshop()
                .entry(element().getCommitments(), MAKE.createCommitment(),
                        element().getId() + "-commitment-" + (element().getCommitments().size() + 1), name)
                .<Person>one(Commitment::setAssignee, Person.class, "person-" + person).with(Task::setDue, due)
                .with(Task::setDoneOn, done);
        return this;
    }

    RecommendationEntry judged(UptakeCategory category, LocalDate date, String reason, String... evidence) {
        UptakeJudgement judgement = MAKE.createUptakeJudgement();
        judgement.setCategory(category);
        judgement.setDate(date);
        judgement.setReason(reason.strip());
        workshop().refer(judgement, UptakeJudgement::setBy, Person.class, "person-nadia-karimova");
        workshop().refer(judgement, UptakeJudgement::getEvidence, Element.class, evidence);
        element().getJudgements().add(judgement);
        return this;
    }

    RecommendationEntry supersedes(String recommendation, String note) {
        return linked(LinkKind.SUPERSEDES, recommendation, note);
    }

    RecommendationEntry carriedFrom(String recommendation) {
        return one(Recommendation::setCarriedFrom, Recommendation.class, recommendation);
    }

    RecommendationEntry withdrawn(LocalDate on, String because) {
        element().setWithdrawnOn(on);
        element().setWithdrawnBecause(because);
        return this;
    }
}
