package org.throughline.search.internal.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.throughline.model.base.Element;
import org.throughline.model.base.Verification;
import org.throughline.model.playbooks.Routine;

/**
 * Who has to be checked from time to time, and when it counts as checked; the same as the rule
 * {@code handoff.verification-overdue} says, for every day at once.
 */
final class Checking {

    private static final int DAYS = 365;

    private Checking() {}

    /** The days on which a confirmed verification is recent enough; empty where nobody has to check the element. */
    static Optional<List<Entry.Fresh>> of(Element element) {
        Routine routine = element instanceof Routine one ? one : null;
        boolean owned = element.getOwnerRole() != null || routine != null && routine.getHolderRole() != null;
        boolean written = element.getDescription() != null && !element.getDescription().isBlank()
                || routine != null && !routine.getSteps().isEmpty();
        if (!owned || !written) {
            return Optional.empty();
        }
        int days = Math.max(0, Objects.requireNonNullElse(element.getReviewEveryDays(), DAYS));
        return Optional.of(confirmed(element).map(date -> new Entry.Fresh(date, date.plusDays(days))).toList());
    }

    /** The day on which the element was last found true. */
    static Optional<LocalDate> latest(Element element) {
        return confirmed(element).max(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> confirmed(Element element) {
        return element.getVerifications().stream().filter(Verification::isConfirmed).map(Verification::getDate)
                .filter(Objects::nonNull);
    }
}
