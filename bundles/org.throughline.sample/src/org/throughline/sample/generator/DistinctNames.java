package org.throughline.sample.generator;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.throughline.model.base.Element;
import org.throughline.model.base.Part;

/** Gives entries of the same kind in the same place different names, by a number at the end. */
final class DistinctNames {

    private final Map<EClass, Set<String>> used = new HashMap<>();
    private final Map<EClass, Integer> next = new HashMap<>();

    private DistinctNames() {}

    static void among(List<Part> parts) {
        DistinctNames names = new DistinctNames();
        parts.forEach(names::settle);
        parts.forEach(DistinctNames::below);
    }

    private static void below(EObject container) {
        DistinctNames names = new DistinctNames();
        for (EObject child : container.eContents()) {
            if (child instanceof Element element) {
                names.settle(element);
            }
            below(child);
        }
    }

    private void settle(Element element) {
        Set<String> taken = used.computeIfAbsent(element.eClass(), type -> new HashSet<>());
        String name = element.getName();
        while (!taken.add(element.getName())) {
            element.setName(name + " (" + next.merge(element.eClass(), 1, Integer::sum) + ")");
        }
    }
}
