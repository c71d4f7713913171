package org.throughline.sample.generator;

import java.time.LocalDate;
import java.util.List;

import org.throughline.model.base.UptakeCategory;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.Priority;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.ResponseKind;
import org.throughline.model.feedback.UptakeJudgement;
import org.throughline.model.feedback.WorkStatus;

/** Makes recommendations; those of published cycles are answered and judged. */
final class RecommendationMaker {

    private static final FeedbackFactory FACTORY = FeedbackFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;
    private final Cycle cycle;
    private final Cycle before;

    /** For a cycle that follows another, {@code null} for the first one. */
    RecommendationMaker(Stock stock, Cycle cycle, Cycle before) {
        this.stock = stock;
        this.cycle = cycle;
        this.before = before;
        dice = stock.dice;
    }

    void make() {
        Recommendation recommendation = stock.full(FACTORY.createRecommendation(), stock.prose.title());
        recommendation.setNumber(cycle.getRecommendations().size() + 1);
        recommendation.setAddressee(stock.role());
        recommendation.setChange(stock.prose.markdown(1, 3));
        recommendation.getFindings().addAll(dice.some(cycle.getFindings(), 1, 2));
        recommendation.getCards().addAll(dice.some(stock.cards, 0, 1));
        recommendation.setPriority(dice.one(Priority.VALUES));
        recommendation.setProvisional(dice.chance(20));
        if (!cycle.getSnapshots().isEmpty()) {
            recommendation.setSnapshot(dice.one(cycle.getSnapshots()));
            recommendation.getFieldsToChange().addAll(dice.some(List.of("rationale", "activities", "goals"), 0, 2));
            recommendation.setConjecture(recommendation.getSnapshot().getConjectures().getFirst().getOriginal());
        }
        if (before != null && !before.getRecommendations().isEmpty() && dice.chance(15)) {
            recommendation.setCarriedFrom(dice.one(before.getRecommendations()));
        }
        if (!cycle.getPublications().isEmpty()) {
            LocalDate published = cycle.getPublications().getFirst().getPublishedOn();
            recommendation.setDue(published.plusDays(60));
            answer(recommendation, published);
            judge(recommendation, published);
            if (dice.chance(5)) {
                recommendation.setWithdrawnOn(dice.day(published, stock.on));
                recommendation.setWithdrawnBecause(stock.prose.sentence());
            }
        }
        cycle.getRecommendations().add(recommendation);
    }

    private void answer(Recommendation recommendation, LocalDate published) {
        Response response = stock.made(FACTORY.createResponse());
        response.setKind(dice.one(ResponseKind.VALUES));
        response.setDate(dice.day(published, stock.on));
        response.setBy(dice.one(stock.carriers));
        response.setReason(stock.prose.text(1, 2));
        recommendation.getResponses().add(response);
        recommendation.setWorkStatus(dice.one(WorkStatus.VALUES));
        if (dice.chance(50) || cycle.getRecommendations().isEmpty()) {
            recommendation.getCommitments()
                    .add(stock.task(FACTORY.createCommitment(), published.plusDays(dice.between(60, 700))));
        }
    }

    private void judge(Recommendation recommendation, LocalDate published) {
        for (int i = dice.between(1, 2); i > 0; i--) {
            UptakeJudgement judgement = stock.made(FACTORY.createUptakeJudgement());
            judgement.setCategory(dice.one(UptakeCategory.VALUES));
            judgement.setDate(dice.day(published, stock.on));
            judgement.setBy(dice.one(stock.carriers));
            judgement.setReason(stock.prose.text(1, 2));
            judgement.getEvidence().addAll(dice.some(cycle.getEvidence(), 0, 1));
            recommendation.getJudgements().add(judgement);
        }
    }
}
