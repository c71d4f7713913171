package org.throughline.playbooks.internal.pack;

import java.time.LocalDate;
import java.util.Optional;

import org.throughline.core.analysis.Verifications;
import org.throughline.model.playbooks.Routine;

/** How far a routine is written down and checked. */
enum RoutineState {
    /** It has no step. */
    NOT_WRITTEN,
    /** It has steps that nobody has ever confirmed. */
    NEVER_VERIFIED,
    /** Its last confirmed verification is older than its interval. */
    OVERDUE,
    /** It was confirmed within its interval. */
    VERIFIED;

    static RoutineState of(Routine routine, Handoff handoff) {
        if (routine.getSteps().isEmpty()) {
            return NOT_WRITTEN;
        }
        if (handoff.verifications().isCurrent(routine)) {
            return VERIFIED;
        }
        return handoff.verifications().lastConfirmed(routine).isPresent() ? OVERDUE : NEVER_VERIFIED;
    }

    /** The state of a routine in words. */
    static String words(Routine routine, Handoff handoff) {
        Optional<LocalDate> last = handoff.verifications().lastConfirmed(routine);
        return switch (of(routine, handoff)) {
            case NOT_WRITTEN -> "Not written";
            case NEVER_VERIFIED -> "Written, never verified";
            case OVERDUE -> "Overdue since " + handoff.day(last.orElseThrow()
                    .plusDays(Verifications.interval(routine) + 1L));
            case VERIFIED -> "Verified on " + handoff.day(last.orElseThrow());
        };
    }
}
