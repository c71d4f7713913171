package org.throughline.sample.internal.district;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.Content;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/**
 * Gives every detail that was not named, such as a step or a measurement, a readable id made from where it is, and every
 * entry without a stamp the one of the entry that it is in.
 */
final class NamesOfDetails {

    void complete(Part part) {
        Content.within(part, Identified.class).forEach(one -> {
            if (one.getId() == null) {
                one.setId(idOf(one));
            }
            if (one instanceof Element element && element.getCreatedOn() == null) {
                stamp(element);
            }
        });
    }

    private static void stamp(Element element) {
        EObject container = element.eContainer();
        while (!(container instanceof Element stamped)) {
            container = container.eContainer();
        }
        element.setCreatedOn(stamped.getCreatedOn());
        element.setCreatedBy(stamped.getCreatedBy());
    }

    private static String idOf(Identified one) {
        EObject container = one.eContainer();
        String kind = one.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
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
