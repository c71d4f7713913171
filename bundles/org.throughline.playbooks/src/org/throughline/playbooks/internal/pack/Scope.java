package org.throughline.playbooks.internal.pack;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Content;
import org.throughline.core.report.ReportException;
import org.throughline.core.report.ReportRequest;
import org.throughline.model.base.Attachment;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Verification;
import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.playbooks.Routine;
import org.throughline.playbooks.internal.handoff.Duties;

/**
 * Whose work is handed over: that of a person, of a role, or all of it. A routine belongs to it when the person or role
 * carries it or stands in for it, or its steps or contacts name the person; any other entry when it names the person, one
 * of the person's roles, or one of those routines.
 */
final class Scope {

    private final Optional<Person> person;
    private final Optional<Role> role;
    private final Set<EObject> named = new HashSet<>();

    private Scope(Optional<Person> person, Optional<Role> role) {
        this.person = person;
        this.role = role;
    }

    /**
     * What the settings of a request ask for.
     *
     * @throws ReportException
     *             if a setting names nobody, or several
     */
    static Scope of(ReportRequest request) throws ReportException {
        Scope scope = new Scope(request.chosen(HandoffPack.PERSON, Person.class),
                request.chosen(HandoffPack.ROLE, Role.class));
        if (!scope.isEverything()) {
            scope.fill(request);
        }
        return scope;
    }

    /** Whether everything is handed over. */
    boolean isEverything() {
        return person.isEmpty() && role.isEmpty();
    }

    /** The person whose work is handed over, empty where nobody is named. */
    Optional<Person> person() {
        return person;
    }

    /** The role that is handed over, empty where none is named. */
    Optional<Role> role() {
        return role;
    }

    /** Whether an entry belongs to it. */
    boolean holds(Element element) {
        return isEverything() || named.contains(element) || !(element instanceof Routine) && names(element);
    }

    private void fill(ReportRequest request) {
        Duties duties = new Duties(request.content(), request.on());
        person.ifPresent(named::add);
        role.ifPresentOrElse(named::add, () -> request.content().all(Role.class)
                .filter(one -> duties.holdings().holders(one, Optional.empty(), request.on()).contains(person.get()))
                .forEach(named::add));
        request.content().everywhere(Routine.class).filter(routine -> isCarried(routine, duties, request))
                .forEach(named::add);
    }

    private boolean isCarried(Routine routine, Duties duties, ReportRequest request) {
        boolean byRole = role.isPresent()
                ? routine.getHolderRole() == role.get() || routine.getBackupRole() == role.get()
                : duties.places(routine).stream().anyMatch(place -> Stream
                        .of(routine.getHolderRole(), routine.getBackupRole())
                        .anyMatch(carrying -> duties.holdings().holders(carrying, place, request.on())
                                .contains(person.get())));
        return byRole || person.isPresent() && namesPerson(routine, person.get());
    }

    private static boolean namesPerson(Routine routine, Person person) {
        return routine.getSteps().stream().anyMatch(step -> step.getPersons().contains(person))
                || routine.getContacts().stream().map(Contact::getPerson).anyMatch(person::equals);
    }

    private boolean names(Element element) {
        return Content.within(element, Identified.class).filter(part -> !isHistory(part, element))
                .flatMap(Content::references).anyMatch(use -> named.contains(use.target()));
    }

    private static boolean isHistory(Identified part, Element of) {
        for (EObject o = part; o != of; o = o.eContainer()) {
            if (o instanceof Verification || o instanceof Comment || o instanceof Attachment) {
                return true;
            }
        }
        return false;
    }
}
