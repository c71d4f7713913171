package org.throughline.core.internal.change;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.change.Edit;

/** Makes an elementary edit. */
final class Applying {

    private Applying() {}

    static void apply(Edit edit) {
        EObject target = edit.target();
        switch (edit.kind()) {
            case SET -> target.eSet(edit.feature(), edit.added());
            case ADD -> add(edit, list(edit));
            case REMOVE -> remove(edit, list(edit));
            case MOVE -> list(edit).move(edit.to(), edit.from());
        }
    }

    private static void add(Edit edit, EList<Object> list) {
        if (isPaired(edit) && list.contains(edit.added())) {
            list.move(edit.to(), edit.added());
        } else {
            list.add(edit.to(), edit.added());
        }
    }

    private static void remove(Edit edit, EList<Object> list) {
        if (isPaired(edit)) {
            list.remove(edit.removed());
        } else {
            list.remove(edit.from());
        }
    }

    /** Whether the other end of a pair of references may already have made this edit. */
    private static boolean isPaired(Edit edit) {
        return edit.feature() instanceof EReference reference && reference.getEOpposite() != null;
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(Edit edit) {
        return (EList<Object>) edit.target().eGet(edit.feature());
    }
}
