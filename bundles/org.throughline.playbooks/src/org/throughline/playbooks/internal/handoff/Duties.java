package org.throughline.playbooks.internal.handoff;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.throughline.core.Content;
import org.throughline.core.analysis.Targets;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Routine;

/**
 * Who carries the routines on a day, and who could step in. A routine is looked at once for each of its schools, and once
 * without a school where it names none. Made anew for each computation; not safe for use by several threads.
 */
public final class Duties {

    private final Content content;
    private final LocalDate on;
    private final Targets targets;
    private final Holdings holdings;

    /**
     * As of a day.
     *
     * @param content
     *            what holds the routines and holdings
     * @param on
     *            the day
     */
    public Duties(Content content, LocalDate on) {
        this.content = content;
        this.on = on;
        targets = new Targets(content);
        holdings = new Holdings(content, targets);
    }

    /**
     * The routines that count.
     *
     * @return the routines of open parts that have not ended by the day, in the order of the files
     */
    public Stream<Routine> routines() {
        return content.all(Routine.class).filter(routine -> isInForce(routine, on));
    }

    /**
     * Whether a routine counts on a day.
     *
     * @param routine
     *            the routine
     * @param day
     *            the day
     * @return {@code false} if it ended on that day or before it
     */
    public static boolean isInForce(Routine routine, LocalDate day) {
        return routine.getEndedOn() == null || routine.getEndedOn().isAfter(day);
    }

    /**
     * Where a routine is looked at.
     *
     * @param routine
     *            the routine
     * @return its schools as far as they are there; one empty place where it names none
     */
    public List<Optional<School>> places(Routine routine) {
        List<Optional<School>> schools = routine.getSchools().stream().filter(targets::isThere)
                .map(school -> Optional.of(targets.same(school))).toList();
        return schools.isEmpty() ? List.of(Optional.empty()) : schools;
    }

    /**
     * Whether somebody carries a routine at a place.
     *
     * @param routine
     *            the routine
     * @param place
     *            one of its {@link #places}
     * @return {@code true} if somebody has a fitting primary holding of its holder role on the day
     */
    public boolean isHeld(Routine routine, Optional<School> place) {
        return !holdings.primaryHolders(routine.getHolderRole(), place, on).isEmpty();
    }

    /**
     * Who carries a routine, wherever that may be.
     *
     * @param routine
     *            the routine
     * @return everybody with a primary holding of its holder role on the day that fits at one of its places
     */
    public Set<Person> primaryHolders(Routine routine) {
        Set<Person> people = new LinkedHashSet<>();
        places(routine).forEach(
                place -> people.addAll(holdings.primaryHolders(routine.getHolderRole(), place, on)));
        return people;
    }

    /**
     * Whether somebody could step in for people who are away.
     *
     * @param routine
     *            the routine
     * @param place
     *            one of its {@link #places}
     * @param away
     *            those who are away
     * @return {@code true} if somebody else has a fitting holding of its holder role, in whatever capacity, or of its
     *         backup role on the day
     */
    public boolean isBackedUp(Routine routine, Optional<School> place, Set<Person> away) {
        return Stream.of(Optional.ofNullable(routine.getHolderRole()), Optional.ofNullable(routine.getBackupRole()))
                .flatMap(Optional::stream)
                .flatMap(role -> holdings.holders(role, place, on).stream())
                .anyMatch(person -> !away.contains(person));
    }

    /**
     * The holdings on which this rests.
     *
     * @return the holdings
     */
    public Holdings holdings() {
        return holdings;
    }

    /**
     * The targets by which this compares.
     *
     * @return the targets of this computation
     */
    public Targets targets() {
        return targets;
    }
}
