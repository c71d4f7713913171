package org.throughline.rules.tests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.throughline.core.Content;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;
import org.throughline.model.base.Verification;
import org.throughline.model.organisation.Capacity;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Step;

/** A small hand-made knowledge base, told in sentences. Names stand for what they name; whoever is named is there. */
final class Given {

    /** The day as of which everything is checked. */
    static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    static final LocalDate YESTERDAY = TODAY.minusDays(1);
    static final LocalDate TOMORROW = TODAY.plusDays(1);

    final District district = OrganisationFactory.eINSTANCE.createDistrict();
    final Playbook playbook = PlaybooksFactory.eINSTANCE.createPlaybook();
    final List<Part> parts = new ArrayList<>(List.of(district, playbook));
    private final Map<String, Person> persons = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, School> schools = new HashMap<>();
    private int ids;

    Given() {
        named(district, "District");
        named(playbook, "Playbook");
    }

    <T extends Element> T named(T element, String name) {
        element.setName(name);
        return identified(element);
    }

    <T extends Identified> T identified(T thing) {
        thing.setId("id" + ids++);
        return thing;
    }

    Person person(String name) {
        return persons.computeIfAbsent(name, key -> {
            Person person = named(OrganisationFactory.eINSTANCE.createPerson(), key);
            district.getPersons().add(person);
            return person;
        });
    }

    Role role(String name) {
        return roles.computeIfAbsent(name, key -> {
            Role role = named(OrganisationFactory.eINSTANCE.createRole(), key);
            district.getRoles().add(role);
            return role;
        });
    }

    School school(String name) {
        return schools.computeIfAbsent(name, key -> {
            School school = named(OrganisationFactory.eINSTANCE.createSchool(), key);
            district.getSchools().add(school);
            return school;
        });
    }

    Given left(String person, LocalDate on) {
        person(person).setLeftOn(on);
        return this;
    }

    Holding holds(String person, String role) {
        Holding holding = identified(OrganisationFactory.eINSTANCE.createHolding());
        holding.setPerson(person(person));
        holding.setRole(role(role));
        district.getHoldings().add(holding);
        return holding;
    }

    Holding holds(String person, String role, String school) {
        Holding holding = holds(person, role);
        holding.setSchool(school(school));
        return holding;
    }

    Holding backsUp(String person, String role) {
        Holding holding = holds(person, role);
        holding.setCapacity(Capacity.BACKUP);
        return holding;
    }

    Holding backsUp(String person, String role, String school) {
        Holding holding = holds(person, role, school);
        holding.setCapacity(Capacity.BACKUP);
        return holding;
    }

    /** A routine that a role holds, at schools or in the district as a whole. */
    Routine routine(String name, String holder, String... at) {
        Routine routine = named(PlaybooksFactory.eINSTANCE.createRoutine(), name);
        routine.setHolderRole(holder == null ? null : role(holder));
        Stream.of(at).map(this::school).forEach(routine.getSchools()::add);
        playbook.getRoutines().add(routine);
        return routine;
    }

    Step step(Routine routine, String... persons) {
        Step step = identified(PlaybooksFactory.eINSTANCE.createStep());
        Stream.of(persons).map(this::person).forEach(step.getPersons()::add);
        routine.getSteps().add(step);
        return step;
    }

    Verification verified(Element element, LocalDate date) {
        Verification verification = identified(BaseFactory.eINSTANCE.createVerification());
        verification.setDate(date);
        element.getVerifications().add(verification);
        return verification;
    }

    /** Moves somebody, a role or a school into a district that is restricted. */
    void restricted(Element element) {
        District apart = named(OrganisationFactory.eINSTANCE.createDistrict(), "Kept apart " + element.getName());
        apart.setRestricted(true);
        switch (element) {
            case Person person -> apart.getPersons().add(person);
            case Role role -> apart.getRoles().add(role);
            case School school -> apart.getSchools().add(school);
            default -> throw new IllegalArgumentException(element.toString());
        }
        parts.add(apart);
    }

    Content content() {
        return Content.of(parts);
    }

    /** The names of what a rule remarks on, in the order of the files. */
    List<String> remarkedBy(Rule rule) {
        return rule.check(content(), TODAY).stream().map(Remark::name).sorted().toList();
    }
}
