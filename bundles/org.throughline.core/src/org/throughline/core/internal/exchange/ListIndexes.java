package org.throughline.core.internal.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.internal.exchange.Entry.Holder;
import org.throughline.model.base.Identified;

/** The indexes that contained things had in their lists before the import, without a search for each. */
final class ListIndexes {

    private final Map<Holder, Map<EObject, Integer>> lists = new HashMap<>();

    /** The index in the list that contains an element; -1 where no list contains it. */
    int of(Identified element) {
        if (!(element.eContainer() instanceof Identified container) || !element.eContainmentFeature().isMany()) {
            return -1;
        }
        Holder holder = new Holder(container, element.eContainmentFeature());
        return lists.computeIfAbsent(holder, ListIndexes::indexes).getOrDefault(element, -1);
    }

    private static Map<EObject, Integer> indexes(Holder holder) {
        Map<EObject, Integer> indexes = new HashMap<>();
        for (Object content : (List<?>) holder.container().eGet(holder.feature())) {
            indexes.put((EObject) content, indexes.size());
        }
        return indexes;
    }
}
