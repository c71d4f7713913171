package org.throughline.playbooks.internal.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.playbooks.Routine;

/** Who carries a routine and who could stand in, in words. */
final class Carriers {

    private static final String NOBODY_NAMED = "Nobody named";

    private final Routine routine;
    private final Handoff handoff;

    Carriers(Routine routine, Handoff handoff) {
        this.routine = routine;
        this.handoff = handoff;
    }

    /** The role that carries it, and who holds that role on the day. */
    String holder() {
        Role role = routine.getHolderRole();
        return role == null ? NOBODY_NAMED : handoff.name(role) + ": " + people(primary(), "vacant");
    }

    /** The role that stands in and those who hold a role as a backup, without those who carry the routine themselves. */
    String backup() {
        Role role = routine.getBackupRole();
        String byRole = role == null ? null : handoff.name(role) + ": " + byRole(role);
        String standIns = people(others(routine.getHolderRole()), null);
        return Stream.of(byRole, standIns == null ? null : "Stand-in: " + standIns).filter(Objects::nonNull)
                .reduce((a, b) -> a + "; " + b).orElse(NOBODY_NAMED);
    }

    private String byRole(Role role) {
        return people(others(role), fitting(role).isEmpty() ? "vacant" : "nobody else");
    }

    private Set<Person> primary() {
        return handoff.duties().primaryHolders(routine);
    }

    private Set<Person> others(Role role) {
        Set<Person> people = fitting(role);
        people.removeAll(primary());
        return people;
    }

    private Set<Person> fitting(Role role) {
        return handoff.duties().places(routine).stream()
                .flatMap(place -> handoff.duties().holdings().holders(role, place, handoff.on()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String people(Set<Person> people, String nobody) {
        return people.isEmpty() ? nobody : handoff.names(List.copyOf(people));
    }
}
