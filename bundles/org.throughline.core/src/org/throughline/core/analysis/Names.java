package org.throughline.core.analysis;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.KnowledgeBase;

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
     * @return its name; where it has none, its kind and what it belongs to, such as {@code Step of “Pacing calendar”};
     *         never {@code null} and never blank
     */
    public static String of(Identified thing) {
        if (thing instanceof Element element && element.getName() != null && !element.getName().isBlank()) {
            return element.getName();
        }
        String kind = Vocabulary.shipped().of(thing.eClass()).singular();
        for (EObject o = thing.eContainer(); o != null; o = o.eContainer()) {
            if (o instanceof Element element && element.getName() != null && !element.getName().isBlank()
                    && !(o instanceof KnowledgeBase)) {
                return kind + " of “" + element.getName() + "”";
            }
        }
        return kind;
    }

    private static int compareCodePoints(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
