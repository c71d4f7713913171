package org.throughline.search.internal.index;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.throughline.core.Content;
import org.throughline.core.analysis.Targets;
import org.throughline.core.analysis.Verifications;
import org.throughline.model.base.Element;
import org.throughline.model.base.Verification;
import org.throughline.model.playbooks.Routine;

/**
 * Who has to be checked from time to time, and when it counts as checked: what {@link Verifications} says of one day, for
 * every day at once.
 */
final class Checking {

    private static final int FOREVER = 10_000;

    private Checking() {}

    /** The days on which nothing is overdue; empty where nobody has to check the element at all. */
    static Optional<List<Entry.Fresh>> of(Element element, Content content) {
        Optional<Routine> routine = Optional.of(element).filter(Routine.class::isInstance).map(Routine.class::cast);
        boolean named = element.getOwnerRole() != null || routine.map(Routine::getHolderRole).isPresent();
        boolean written = element.getDescription() != null && !element.getDescription().isBlank()
                || routine.filter(one -> !one.getSteps().isEmpty()).isPresent();
        if (!named || !written || !isOwned(element, routine, new Targets(content))) {
            return Optional.empty();
        }
        int days = Verifications.interval(element);
        Stream<Entry.Fresh> checked = confirmed(element).filter(date -> days >= 0)
                .map(date -> new Entry.Fresh(date, date.plusDays(days)));
        Stream<Entry.Fresh> ended = routine.map(Routine::getEndedOn).stream()
                .map(date -> new Entry.Fresh(date, date.plusYears(FOREVER)));
        return Optional.of(Stream.concat(checked, ended).toList());
    }

    private static boolean isOwned(Element element, Optional<Routine> routine, Targets targets) {
        return targets.isThere(element.getOwnerRole())
                || routine.filter(one -> targets.isThere(one.getHolderRole())).isPresent();
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
