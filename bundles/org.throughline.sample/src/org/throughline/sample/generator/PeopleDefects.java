package org.throughline.sample.generator;

import java.time.LocalDate;
import java.util.List;

import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Task;
import org.throughline.model.base.Verification;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.organisation.Capacity;
import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Step;

/** Plants what goes wrong when people come and go and nobody looks after what is written. */
final class PeopleDefects {

    private static final int DEFAULT_INTERVAL = 365;

    private PeopleDefects() {}

    static List<Element> verificationOverdue(Ground ground) {
        Element element = ground.pick(Element.class,
                one -> !(one instanceof Routine routine) || routine.getEndedOn() == null);
        if (element.getOwnerRole() == null) {
            element.setOwnerRole(ground.stock.role());
        }
        if (element.getDescription() == null) {
            element.setDescription(ground.stock.prose.text(1, 2));
        }
        int interval = element.getReviewEveryDays() == null ? DEFAULT_INTERVAL : element.getReviewEveryDays();
        element.getVerifications().clear();
        if (ground.dice.chance(70)) {
            switch (ground.dice.between(0, 2)) {
                case 0 -> verify(ground, element, ground.on.minusDays(interval + 1L), true);
                case 1 -> verify(ground, element, ground.on, false);
                default -> verify(ground, element, ground.on.plusDays(1), true);
            }
        }
        return List.of(element);
    }

    private static void verify(Ground ground, Element element, LocalDate date, boolean confirmed) {
        Verification verification = ground.stock.made(BaseFactory.eINSTANCE.createVerification());
        verification.setDate(date);
        verification.setConfirmed(confirmed);
        element.getVerifications().add(verification);
    }

    static List<Role> roleVacant(Ground ground) {
        Role role = ground.role();
        Person carrier = ground.dice.one(ground.stock.carriers);
        if (ground.dice.chance(40)) {
            ground.hold(role, carrier, Capacity.PRIMARY).setTo(ground.on.minusDays(1));
        } else if (ground.dice.chance(50)) {
            ground.hold(role, carrier, Capacity.PRIMARY).setFrom(ground.on.plusDays(1));
        }
        if (ground.dice.chance(50)) {
            ground.routine().setBackupRole(role);
        } else {
            ground.pick(Recommendation.class, one -> true).setAddressee(role);
        }
        return List.of(role);
    }

    static List<Identified> personLeft(Ground ground) {
        Person person = ground.former();
        return switch (ground.dice.between(0, 3)) {
            case 0 -> {
                Holding holding = ground.hold(ground.stock.role(), person, Capacity.BACKUP);
                yield List.of(holding);
            }
            case 1 -> {
                Routine routine = ground.pick(Routine.class,
                        one -> one.getEndedOn() == null && !one.getSteps().isEmpty());
                Step step = ground.dice.one(routine.getSteps());
                step.getPersons().add(person);
                yield List.of(step);
            }
            case 2 -> {
                Contact contact = ground.stock.named(OrganisationFactory.eINSTANCE.createContact(),
                        "Bureau " + ground.stock.made());
                contact.setPerson(person);
                ground.district().getContacts().add(contact);
                yield List.of(contact);
            }
            default -> {
                Task task = ground.pick(Task.class, one -> true);
                task.setAssignee(person);
                task.setDoneOn(ground.dice.chance(50) ? null : ground.on.plusDays(1));
                yield List.of(task);
            }
        };
    }
}
