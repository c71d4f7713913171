package org.throughline.core.analysis;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.organisation.Holding;

/** What people call the things of a knowledge base, and the order in which names are listed. */
public final class Names {

    /** The order of code points, the same on every machine and in every language. An empty name comes first. */
    public static final Comparator<String> ORDER = Comparator.nullsFirst(Names::compareCodePoints);

    private Names() {}

    /**
     * What people call something.
     *
     * @param thing
     *            anything of the model
     * @return its name; for somebody's holding of a role who and what, such as {@code Ana Muñoz as Coach}; else its kind
     *         and what it belongs to, such as {@code Step of “Pacing calendar”}; never {@code null} and never blank
     */
    public static String of(Identified thing) {
        if (thing instanceof Element element && isNamed(element)) {
            return element.getName();
        }
        if (thing instanceof Holding holding && isNamed(holding.getPerson()) && isNamed(holding.getRole())) {
            return holding.getPerson().getName() + " as " + holding.getRole().getName();
        }
        String kind = Vocabulary.shipped().of(thing.eClass()).singular();
        for (EObject o = thing.eContainer(); o != null; o = o.eContainer()) {
            if (o instanceof Element element && isNamed(element) && !(o instanceof KnowledgeBase)) {
                return kind + " of “" + element.getName() + "”";
            }
        }
        return kind;
    }

    private static boolean isNamed(Element element) {
        return element != null && element.getName() != null && !element.getName().isBlank();
    }

    private static int compareCodePoints(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
