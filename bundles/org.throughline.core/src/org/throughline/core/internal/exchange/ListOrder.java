package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** The order of a list in which some have a given place and the others follow one another as before. */
final class ListOrder {

    /** What is to stand at an index; one past the end means the end. */
    record Place(EObject element, int index) {}

    private ListOrder() {}

    /** The new order; places are sorted by index. */
    static List<EObject> of(List<EObject> current, List<Place> places) {
        Set<EObject> placed = new HashSet<>();
        places.forEach(place -> placed.add(place.element()));
        Iterator<EObject> others = current.stream().filter(element -> !placed.contains(element)).iterator();
        List<EObject> order = new ArrayList<>();
        for (Place place : places) {
            while (order.size() < place.index() && others.hasNext()) {
                order.add(others.next());
            }
            order.add(place.element());
        }
        others.forEachRemaining(order::add);
        return order;
    }

    /** Whether what is there stands in the new order already, apart from gaps. */
    static boolean follows(List<EObject> order, List<EObject> current) {
        Iterator<EObject> there = current.iterator();
        EObject next = there.hasNext() ? there.next() : null;
        for (EObject element : order) {
            if (element == next) {
                next = there.hasNext() ? there.next() : null;
            }
        }
        return next == null;
    }
}
