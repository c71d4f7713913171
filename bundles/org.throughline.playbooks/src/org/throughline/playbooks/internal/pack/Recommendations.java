package org.throughline.playbooks.internal.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.throughline.model.base.Link;
import org.throughline.model.base.LinkKind;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.Publication;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.ResponseKind;
import org.throughline.model.feedback.UptakeJudgement;
import org.throughline.model.feedback.WorkStatus;

/**
 * Which recommendations are open: those of cycles that are published and not withdrawn, neither withdrawn nor replaced
 * themselves, whose work is neither finished nor given up, and which were not declined in the last answer.
 */
final class Recommendations {

    private Recommendations() {}

    /** The recommendations that are open on the day, by cycle and number. */
    static List<Recommendation> open(Handoff handoff) {
        List<Recommendation> published = handoff.everything(Recommendation.class)
                .filter(recommendation -> isInForce(recommendation, handoff.on())).toList();
        Set<EObject> replaced = new HashSet<>();
        published.stream().flatMap(recommendation -> recommendation.getLinks().stream())
                .filter(link -> link.getKind() == LinkKind.SUPERSEDES).map(Link::getTarget).forEach(replaced::add);
        return published.stream().filter(recommendation -> !replaced.contains(recommendation))
                .filter(recommendation -> !isSettled(recommendation, handoff.on()))
                .filter(handoff.scope()::holds)
                .sorted(Comparator
                        .<Recommendation, LocalDate>comparing(one -> publishedOn(one.getCycle()).orElseThrow())
                        .thenComparing(Recommendation::getNumber, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Handoff.byName()))
                .toList();
    }

    private static boolean isInForce(Recommendation recommendation, LocalDate on) {
        Cycle cycle = recommendation.getCycle();
        return publishedOn(cycle).filter(day -> !day.isAfter(on)).isPresent()
                && !reached(cycle.getWithdrawnOn(), on) && !reached(recommendation.getWithdrawnOn(), on);
    }

    private static boolean isSettled(Recommendation recommendation, LocalDate on) {
        return recommendation.getWorkStatus() == WorkStatus.DONE || recommendation.getWorkStatus() == WorkStatus.STOPPED
                || response(recommendation, on).filter(last -> last.getKind() == ResponseKind.DECLINED).isPresent();
    }

    private static Optional<LocalDate> publishedOn(Cycle cycle) {
        return cycle.getPublications().stream().map(Publication::getPublishedOn).filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    /** Whether a day has come. */
    static boolean reached(LocalDate day, LocalDate on) {
        return day != null && !day.isAfter(on);
    }

    /** What the addressee said last. */
    static Optional<Response> response(Recommendation recommendation, LocalDate on) {
        return recommendation.getResponses().stream().filter(response -> reached(response.getDate(), on))
                .reduce((a, b) -> b.getDate().isBefore(a.getDate()) ? a : b);
    }

    /** The judgement of uptake that counts on a day: the latest one. */
    static Optional<UptakeJudgement> judgement(Recommendation recommendation, LocalDate on) {
        return recommendation.getJudgements().stream().filter(judgement -> reached(judgement.getDate(), on))
                .reduce((a, b) -> b.getDate().isBefore(a.getDate()) ? a : b);
    }
}
