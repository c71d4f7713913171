package org.throughline.core.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.throughline.core.Content;
import org.throughline.model.base.Element;
import org.throughline.model.base.Verification;
import org.throughline.model.playbooks.Routine;

/**
 * Whether what is written was checked recently enough, as of a day. The check {@code handoff.verification-overdue}, the
 * search for what is stale and the step-away analysis share these notions.
 */
public final class Verifications {

    /** After how many days something is checked again where nothing else is set. */
    public static final int DEFAULT_INTERVAL = 365;

    private final Targets targets;
    private final LocalDate on;

    /**
     * As of a day.
     *
     * @param content
     *            the content that holds what is asked about
     * @param on
     *            the day; what is dated later does not count
     */
    public Verifications(Content content, LocalDate on) {
        targets = new Targets(content);
        this.on = on;
    }

    /**
     * After how many days something is checked again.
     *
     * @param element
     *            what is checked
     * @return its review interval in days
     */
    public static int interval(Element element) {
        return Objects.requireNonNullElse(element.getReviewEveryDays(), DEFAULT_INTERVAL);
    }

    /**
     * When something was last found true.
     *
     * @param element
     *            what is checked
     * @return the day of its latest confirmed verification by the day, empty where there is none; a later verification
     *         that did not confirm it changes nothing
     */
    public Optional<LocalDate> lastConfirmed(Element element) {
        return element.getVerifications().stream().filter(Verification::isConfirmed).map(Verification::getDate)
                .filter(date -> date != null && !date.isAfter(on)).max(Comparator.naturalOrder());
    }

    /**
     * Whether something was checked within its review interval.
     *
     * @param element
     *            what is checked
     * @return {@code true} if its latest confirmed verification is at most its interval old, counted in days
     */
    public boolean isCurrent(Element element) {
        return lastConfirmed(element).filter(date -> ChronoUnit.DAYS.between(date, on) <= interval(element))
                .isPresent();
    }

    /**
     * Whether something ought to be checked from time to time: somebody owns it, or holds it in case of a routine, and
     * something is written that can be true or not. A routine that has ended need not be checked any more.
     *
     * @param element
     *            any entry
     * @return {@code true} if it has an owner role, or as a routine a holder role, and a description, or as a routine a
     *         step
     */
    public boolean isAskedFor(Element element) {
        boolean described = element.getDescription() != null && !element.getDescription().isBlank();
        boolean owned = targets.isThere(element.getOwnerRole());
        if (element instanceof Routine routine) {
            boolean ended = routine.getEndedOn() != null && !routine.getEndedOn().isAfter(on);
            return !ended && (owned || targets.isThere(routine.getHolderRole()))
                    && (described || !routine.getSteps().isEmpty());
        }
        return owned && described;
    }

    /**
     * Whether a check is overdue.
     *
     * @param element
     *            any entry
     * @return {@code true} if it ought to be checked and is not {@linkplain #isCurrent current}
     */
    public boolean isOverdue(Element element) {
        return isAskedFor(element) && !isCurrent(element);
    }
}
