package org.throughline.playbooks.internal.handoff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.throughline.core.Content;
import org.throughline.core.analysis.Targets;
import org.throughline.model.organisation.Capacity;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

/**
 * Who holds which role, where and when, by the holdings of open parts. Made anew for each computation; not safe for use
 * by several threads.
 */
public final class Holdings {

    private record Question(Role role, Optional<School> school, LocalDate day, boolean primaryOnly) {}

    private final Targets targets;
    private final Map<Role, List<Holding>> byRole = new HashMap<>();
    private final Map<Question, Set<Person>> answered = new HashMap<>();

    /**
     * For one computation.
     *
     * @param content
     *            what holds the holdings
     * @param targets
     *            the targets of the same computation
     */
    public Holdings(Content content, Targets targets) {
        this.targets = targets;
        content.all(Holding.class).filter(holding -> targets.isThere(holding.getRole())).forEach(holding -> byRole
                .computeIfAbsent(targets.same(holding.getRole()), role -> new ArrayList<>()).add(holding));
    }

    /**
     * Whether somebody has left by a day.
     *
     * @param person
     *            what a getter of the model returned, may be {@code null}
     * @param day
     *            the day
     * @return {@code true} if the first day without the person is this day or an earlier one; {@code false} where that is
     *         not known because the person is kept in a restricted part
     */
    public boolean hasLeft(Person person, LocalDate day) {
        return targets.isOpen(person) && person.getLeftOn() != null && !person.getLeftOn().isAfter(day);
    }

    /**
     * Whether a holding's own dates include a day.
     *
     * @param holding
     *            the holding
     * @param day
     *            the day
     * @return {@code true} if it does; both ends count, and an empty end is open
     */
    public static boolean includes(Holding holding, LocalDate day) {
        return (holding.getFrom() == null || !holding.getFrom().isAfter(day))
                && (holding.getTo() == null || !holding.getTo().isBefore(day));
    }

    /**
     * Who holds a role on a day, in the first place or as a backup.
     *
     * @param role
     *            the role, may be {@code null}
     * @param school
     *            the school at which a holding has to fit: it fits when it names no school or this one; where no school
     *            is given, every holding fits
     * @param day
     *            the day
     * @return the people; nobody where no role is given
     */
    public Set<Person> holders(Role role, Optional<School> school, LocalDate day) {
        return answer(role, school, day, false);
    }

    /**
     * Who holds a role on a day in the first place.
     *
     * @param role
     *            the role, may be {@code null}
     * @param school
     *            as for {@link #holders}
     * @param day
     *            the day
     * @return the people; nobody where no role is given
     */
    public Set<Person> primaryHolders(Role role, Optional<School> school, LocalDate day) {
        return answer(role, school, day, true);
    }

    private Set<Person> answer(Role role, Optional<School> school, LocalDate day, boolean primaryOnly) {
        return role == null
                ? Set.of()
                : answered.computeIfAbsent(
                        new Question(targets.same(role), school.map(targets::same), day, primaryOnly), this::find);
    }

    private Set<Person> find(Question question) {
        Set<Person> people = new LinkedHashSet<>();
        for (Holding holding : byRole.getOrDefault(question.role(), List.of())) {
            if (fits(holding, question.school()) && isActive(holding, question.day())
                    && (!question.primaryOnly() || holding.getCapacity() == Capacity.PRIMARY)) {
                people.add(targets.same(holding.getPerson()));
            }
        }
        return people;
    }

    private boolean fits(Holding holding, Optional<School> school) {
        return school.isEmpty() || holding.getSchool() == null || targets.same(holding.getSchool()) == school.get();
    }

    private boolean isActive(Holding holding, LocalDate day) {
        return includes(holding, day) && targets.isThere(holding.getPerson()) && !hasLeft(holding.getPerson(), day);
    }
}
