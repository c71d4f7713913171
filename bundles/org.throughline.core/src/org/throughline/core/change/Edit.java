package org.throughline.core.change;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One elementary edit of the model: a value set, or one value added to, removed from or moved in a list.
 *
 * @param target
 *            the object that is edited
 * @param feature
 *            the field that is edited
 * @param kind
 *            what happens to the field
 * @param removed
 *            the value that goes away, {@code null} where none does; for {@link Kind#MOVE} the value that moves
 * @param added
 *            the value that comes, {@code null} where none does; for {@link Kind#MOVE} the value that moves
 * @param from
 *            the index that a removed or moved value had, -1 where the field is no list
 * @param to
 *            the index that an added or moved value gets, -1 where the field is no list
 */
public record Edit(EObject target, EStructuralFeature feature, Kind kind, Object removed, Object added, int from,
        int to) {

    /** What an edit does to a field. */
    public enum Kind {
        /** The value of a field that holds one value is replaced. */
        SET,
        /** A value is put into a list. */
        ADD,
        /** A value is taken out of a list. */
        REMOVE,
        /** A value changes its place within a list. */
        MOVE
    }

    /**
     * A field set to a new value.
     *
     * @param target
     *            the object
     * @param feature
     *            a field that holds one value
     * @param before
     *            the value that it had
     * @param after
     *            the value that it gets
     * @return the edit
     */
    public static Edit set(EObject target, EStructuralFeature feature, Object before, Object after) {
        return new Edit(target, feature, Kind.SET, before, after, -1, -1);
    }

    /**
     * The edit that takes this one back.
     *
     * @return the inverse
     */
    public Edit inverse() {
        Kind opposite = switch (kind) {
            case SET -> Kind.SET;
            case ADD -> Kind.REMOVE;
            case REMOVE -> Kind.ADD;
            case MOVE -> Kind.MOVE;
        };
        return new Edit(target, feature, opposite, added, removed, to, from);
    }
}
