package org.throughline.playbooks.internal.pack;

import java.util.Comparator;
import java.util.List;

import org.throughline.core.analysis.Names;
import org.throughline.model.plans.Decision;
import org.throughline.model.plans.PlansPackage;

/** How a decision is told. */
final class DecisionText {

    private DecisionText() {}

    /** The decisions of the pack, latest first, with or without those that have to be read before reopening. */
    static List<Decision> of(Handoff handoff, boolean readBeforeReopening) {
        return handoff.all(Decision.class).stream()
                .filter(decision -> decision.isReadBeforeReopening() == readBeforeReopening)
                .filter(decision -> isTaken(decision, handoff))
                .sorted(Comparator.comparing(Decision::getDecidedOn,
                        Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** Adds a decision with its reasons. */
    static void add(Text text, Decision decision, Handoff handoff) {
        text.heading(2, Names.of(decision), decision.getId()).markdown(decision.getDescription());
        if (decision.getDecidedOn() != null) {
            text.fact(handoff.word(PlansPackage.Literals.DECISION__DECIDED_ON), handoff.day(decision.getDecidedOn()));
        }
        text.fact(handoff.word(PlansPackage.Literals.DECISION__DECIDED_BY), handoff.names(decision.getDecidedBy()));
        text.fact(handoff.word(PlansPackage.Literals.DECISION__ABOUT),
                Text.enumerated(decision.getAbout().stream().map(handoff::reference).toList()));
        if (decision.getSupersedes() != null) {
            text.fact(handoff.word(PlansPackage.Literals.DECISION__SUPERSEDES),
                    List.of(handoff.reference(decision.getSupersedes())));
        }
        text.fact("Superseded by", Text.enumerated(handoff.everything(Decision.class)
                .filter(later -> later.getSupersedes() == decision && isTaken(later, handoff))
                .map(handoff::reference).toList()));
        text.labelled(3, handoff.word(PlansPackage.Literals.DECISION__REASONS), decision.getReasons());
        text.labelled(3, handoff.word(PlansPackage.Literals.DECISION__ALTERNATIVES), decision.getAlternatives());
    }

    private static boolean isTaken(Decision decision, Handoff handoff) {
        return decision.getDecidedOn() == null || !decision.getDecidedOn().isAfter(handoff.on());
    }
}
