package org.throughline.playbooks.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.throughline.core.analysis.Names;
import org.throughline.core.document.Block;
import org.throughline.core.document.Run;
import org.throughline.model.base.BasePackage;
import org.throughline.model.feedback.Commitment;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.organisation.Person;

/** What published cycles have asked for and what is not settled. */
final class OpenRecommendations implements Section {

    @Override
    public String title() {
        return "Open recommendations";
    }

    @Override
    public String whenEmpty() {
        return "Here stand recommendations of published feedback cycles that are not settled; none is open.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        List<Block> blocks = new ArrayList<>();
        Recommendations.open(handoff).forEach(recommendation -> blocks.addAll(one(recommendation, handoff)));
        return blocks;
    }

    private static List<Block> one(Recommendation recommendation, Handoff handoff) {
        Text text = new Text().heading(2, Names.of(recommendation), recommendation.getId())
                .markdown(recommendation.getChange());
        text.fact(handoff.word(FeedbackPackage.Literals.RECOMMENDATION__CYCLE), Names.of(recommendation.getCycle())
                + (recommendation.getNumber() == null ? "" : ", recommendation " + recommendation.getNumber()));
        text.fact(handoff.word(FeedbackPackage.Literals.RECOMMENDATION__ADDRESSEE), addressee(recommendation, handoff));
        text.fact(handoff.request().vocabulary().of(FeedbackPackage.Literals.RECOMMENDATION__RESPONSES).singular(),
                answer(recommendation, handoff));
        text.fact(handoff.word(FeedbackPackage.Literals.RECOMMENDATION__WORK_STATUS),
                handoff.word(FeedbackPackage.Literals.WORK_STATUS, recommendation.getWorkStatus()));
        text.fact(handoff.word(FeedbackPackage.Literals.UPTAKE_JUDGEMENT__CATEGORY), uptake(recommendation, handoff));
        text.fact("Commitments", recommendation.getCommitments().stream()
                .filter(commitment -> !Recommendations.reached(commitment.getDoneOn(), handoff.on()))
                .map(commitment -> commitment(commitment, handoff)).collect(Collectors.joining("; ")));
        text.fact("Rests on", grounds(recommendation, handoff));
        if (recommendation.isProvisional()) {
            text.fact("Caution", "It was given as provisional, because little was known.");
        }
        return text.blocks();
    }

    private static String addressee(Recommendation recommendation, Handoff handoff) {
        if (recommendation.getAddressee() == null) {
            return "nobody named";
        }
        Set<Person> people = handoff.duties().holdings().primaryHolders(recommendation.getAddressee(), Optional.empty(),
                handoff.on());
        return handoff.name(recommendation.getAddressee()) + ": "
                + (people.isEmpty() ? "vacant" : handoff.names(people));
    }

    private static List<Run> answer(Recommendation recommendation, Handoff handoff) {
        return Recommendations.response(recommendation, handoff.on())
                .map(response -> told(handoff.word(FeedbackPackage.Literals.RESPONSE_KIND, response.getKind()) + " on "
                        + handoff.day(response.getDate()), response.getReason()))
                .orElseGet(() -> List.of(Run.plain(recommendation.getDue() == null
                        ? "No answer yet."
                        : "No answer yet; due on " + handoff.day(recommendation.getDue()) + ".")));
    }

    private static List<Run> uptake(Recommendation recommendation, Handoff handoff) {
        return Recommendations.judgement(recommendation, handoff.on())
                .map(judgement -> told(handoff.word(BasePackage.Literals.UPTAKE_CATEGORY, judgement.getCategory())
                        + ", judged on " + handoff.day(judgement.getDate()), judgement.getReason()))
                .orElseGet(() -> List.of(Run.plain("Not judged yet.")));
    }

    private static List<Run> told(String what, String reason) {
        return reason == null || reason.isBlank() ? List.of(Run.plain(what)) : Text.inline(what + ": ", reason);
    }

    private static String commitment(Commitment commitment, Handoff handoff) {
        return Names.of(commitment)
                + (commitment.getAssignee() == null ? "" : " (" + handoff.name(commitment.getAssignee()) + ")")
                + (commitment.getDue() == null ? "" : ", due on " + handoff.day(commitment.getDue()));
    }

    private static List<Run> grounds(Recommendation recommendation, Handoff handoff) {
        List<Run> runs = new ArrayList<>();
        recommendation.getFindings().forEach(finding -> runs.add(handoff.reference(finding)));
        recommendation.getCards().forEach(card -> runs.add(handoff.reference(card)));
        return Text.enumerated(runs);
    }
}
