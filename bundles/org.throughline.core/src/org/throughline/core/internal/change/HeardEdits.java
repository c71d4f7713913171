package org.throughline.core.internal.change;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.change.Edit;

/** Takes a notification of the model apart into elementary edits. */
final class HeardEdits {

    private HeardEdits() {}

    /** The edits of a notification, in an order in which each index is that of its moment. */
    static List<Edit> of(EObject target, EStructuralFeature feature, Notification n) {
        int position = n.getPosition();
        return switch (n.getEventType()) {
            case Notification.SET, Notification.UNSET -> feature.isMany()
                    ? List.of(new Edit(target, feature, Edit.Kind.REMOVE, n.getOldValue(), null, position, -1),
                            new Edit(target, feature, Edit.Kind.ADD, null, n.getNewValue(), -1, position))
                    : List.of(Edit.set(target, feature, n.getOldValue(), n.getNewValue()));
            case Notification.ADD -> additions(target, feature, List.of(n.getNewValue()), position);
            case Notification.ADD_MANY -> additions(target, feature, (List<?>) n.getNewValue(), position);
            case Notification.REMOVE -> removals(target, feature, List.of(n.getOldValue()), new int[] { position });
            case Notification.REMOVE_MANY ->
                    removals(target, feature, (List<?>) n.getOldValue(), (int[]) n.getNewValue());
            case Notification.MOVE -> List.of(new Edit(target, feature, Edit.Kind.MOVE, n.getNewValue(),
                    n.getNewValue(), (Integer) n.getOldValue(), position));
            // resolving a proxy and the like change nothing that is kept
            default -> List.of();
        };
    }

    private static List<Edit> additions(EObject target, EStructuralFeature feature, List<?> come, int position) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < come.size(); i++) {
            edits.add(new Edit(target, feature, Edit.Kind.ADD, null, come.get(i), -1, position + i));
        }
        return edits;
    }

    /** The positions are those before the first is removed, or none where all are, so the last goes first. */
    private static List<Edit> removals(EObject target, EStructuralFeature feature, List<?> gone, int[] positions) {
        List<Edit> edits = new ArrayList<>();
        for (int i = gone.size() - 1; i >= 0; i--) {
            int position = positions == null ? i : positions[i];
            edits.add(new Edit(target, feature, Edit.Kind.REMOVE, gone.get(i), null, position, -1));
        }
        return edits;
    }
}
