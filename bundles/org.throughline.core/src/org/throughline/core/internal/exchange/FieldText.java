package org.throughline.core.internal.exchange;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.Identified;

/** What a field holds, as it stands in a cell. */
public final class FieldText {

    private FieldText() {}

    /**
     * Writes a field.
     *
     * @param object
     *            an object of the model
     * @param feature
     *            one of its fields that have a column
     * @return the cell, empty where the field holds nothing
     */
    public static Optional<String> of(EObject object, EStructuralFeature feature) {
        return of(feature, object.eGet(feature));
    }

    /**
     * Writes the value of a field.
     *
     * @param feature
     *            the field
     * @param value
     *            its value, a list for a field that holds several
     * @return the cell, empty where there is no value
     */
    public static Optional<String> of(EStructuralFeature feature, Object value) {
        if (value instanceof List<?> list && feature.isMany()) {
            return list.isEmpty()
                    ? Optional.empty()
                    : Optional.of(CellSyntax.list(list.stream().map(one -> word(feature, one)).toList()));
        }
        if (value == null) {
            return Optional.ofNullable(feature.getDefaultValue()).map(set -> CellSyntax.NONE);
        }
        String word = word(feature, value);
        return Optional.of(feature instanceof EAttribute ? CellSyntax.single(word) : word);
    }

    /**
     * The identity of what a reference leads to.
     *
     * @param target
     *            the target, also one that was not found
     * @return its id
     */
    public static String idOf(EObject target) {
        if (target.eIsProxy()) {
            return ((InternalEObject) target).eProxyURI().fragment();
        }
        return target instanceof Identified identified ? identified.getId() : EcoreUtil.getID(target);
    }

    private static String word(EStructuralFeature feature, Object value) {
        return feature instanceof EReference
                ? idOf((EObject) value)
                : ValueText.write(((EAttribute) feature).getEAttributeType(), value);
    }
}
