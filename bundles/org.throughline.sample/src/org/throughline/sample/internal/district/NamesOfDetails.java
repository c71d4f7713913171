package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Content;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/**
 * Gives every detail that was not named, such as a step or a measurement, a readable id made from where it is, and every
 * entry the stamp of its part where it has none.
 */
final class NamesOfDetails {

    private final SchoolCalendar calendar;

    NamesOfDetails(SchoolCalendar calendar) {
        this.calendar = calendar;
    }

    void complete(Part part) {
        LocalDate written = part.getCreatedOn() == null ? calendar.firstDay(1) : part.getCreatedOn();
        String by = part.getCreatedBy() == null ? "Amara Okafor" : part.getCreatedBy();
        Content.within(part, Identified.class).forEach(one -> {
            if (one.getId() == null) {
                one.setId(idOf(one));
            }
            if (one instanceof Element element && element.getCreatedOn() == null) {
                element.setCreatedOn(written);
                element.setCreatedBy(by);
            }
        });
    }

    private static String idOf(Identified one) {
        EObject container = one.eContainer();
        String kind = one.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        int position = 1;
        for (EObject sibling : container.eContents()) {
            if (sibling == one) {
                break;
            }
            if (sibling.eClass() == one.eClass()) {
                position++;
            }
        }
        return ((Identified) container).getId() + "-" + kind + "-" + position;
    }
}
