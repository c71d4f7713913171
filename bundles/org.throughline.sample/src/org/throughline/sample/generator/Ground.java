package org.throughline.sample.generator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Content;
import org.throughline.model.base.Part;
import org.throughline.model.organisation.Capacity;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.playbooks.Routine;

/** Where defects are planted. What one defect has touched is left alone by the next, so that each shows as expected. */
final class Ground {

    final Stock stock;
    final Dice dice;
    final LocalDate on;
    final List<Part> parts;
    private final Set<EObject> touched = Collections.newSetFromMap(new IdentityHashMap<>());

    Ground(Stock stock, List<Part> parts) {
        this.stock = stock;
        this.parts = parts;
        dice = stock.dice;
        on = stock.on;
    }

    /** Something untouched in open parts, by chance; it is touched from now on. */
    <T extends EObject> T pick(Class<T> type, Predicate<T> suitable) {
        return find(type, suitable).orElseThrow(() -> new IllegalStateException(
                "Nothing is left of the kind " + type.getSimpleName() + " to plant a defect on"));
    }

    /** Something untouched in open parts, by chance, where there is anything; it is touched from now on. */
    <T extends EObject> Optional<T> find(Class<T> type, Predicate<T> suitable) {
        List<T> all = Content.of(parts).all(type).toList();
        int start = all.isEmpty() ? 0 : dice.between(0, all.size() - 1);
        for (int i = 0; i < all.size(); i++) {
            T candidate = all.get((start + i) % all.size());
            if (!touched.contains(candidate) && suitable.test(candidate)) {
                touched.add(candidate);
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** A routine that counts. */
    Routine routine() {
        return pick(Routine.class, routine -> routine.getEndedOn() == null);
    }

    void touch(EObject object) {
        touched.add(object);
    }

    boolean isTouched(EObject object) {
        return touched.contains(object);
    }

    /** A role that nothing else names and nobody holds. */
    Role role() {
        Role role = stock.named(OrganisationFactory.eINSTANCE.createRole(),
                Prose.capital(stock.prose.structure()) + " lead " + stock.made());
        district().getRoles().add(role);
        touch(role);
        return role;
    }

    /** Has somebody hold a role everywhere, without a first and a last day. */
    Holding hold(Role role, Person person, Capacity capacity) {
        Holding holding = stock.made(OrganisationFactory.eINSTANCE.createHolding());
        holding.setRole(role);
        holding.setPerson(person);
        holding.setCapacity(capacity);
        district().getHoldings().add(holding);
        touch(holding);
        return holding;
    }

    /** Somebody who left on the day or before it. */
    Person former() {
        Person person = stock.named(OrganisationFactory.eINSTANCE.createPerson(),
                stock.prose.person() + " " + stock.made());
        person.setLeftOn(on.minusDays(dice.oneOf(0, 1, 100)));
        district().getPersons().add(person);
        touch(person);
        return person;
    }

    District district() {
        return (District) parts.getFirst();
    }
}
