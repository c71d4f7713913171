package org.throughline.exchange.tests;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/** Compares two knowledge bases: ids, fields and order. It reads the model by itself and knows nothing of workbooks. */
final class FirstDifference {

    private FirstDifference() {}

    static Optional<String> between(List<? extends Part> one, List<? extends Part> other) {
        return lists("parts", one, other);
    }

    private static Optional<String> lists(String path, List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return Optional.of(path + ": " + one.size() + " ≠ " + other.size());
        }
        for (int i = 0; i < one.size(); i++) {
            Optional<String> found = objects(path + "[" + i + "]", (EObject) one.get(i), (EObject) other.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> objects(String path, EObject one, EObject other) {
        if (one == null || other == null) {
            return one == other ? Optional.empty() : Optional.of(path + ": " + id(one) + " ≠ " + id(other));
        }
        if (one.eClass() != other.eClass()) {
            return Optional.of(path + ": " + one.eClass().getName() + " ≠ " + other.eClass().getName());
        }
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            Optional<String> found = fields(path + "." + feature.getName(), feature, one.eGet(feature),
                    other.eGet(feature));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fields(String path, EStructuralFeature feature, Object one, Object other) {
        if (feature instanceof EAttribute) {
            return equal(path, one, other);
        }
        EReference reference = (EReference) feature;
        if (reference.isContainment()) {
            return reference.isMany()
                    ? lists(path, (List<?>) one, (List<?>) other)
                    : objects(path, (EObject) one, (EObject) other);
        }
        return reference.isMany()
                ? equal(path, ((List<?>) one).stream().map(FirstDifference::id).toList(),
                        ((List<?>) other).stream().map(FirstDifference::id).toList())
                : equal(path, id(one), id(other));
    }

    private static Optional<String> equal(String path, Object one, Object other) {
        return Objects.equals(one, other) ? Optional.empty() : Optional.of(path + ": " + one + " ≠ " + other);
    }

    private static String id(Object target) {
        if (target instanceof InternalEObject proxy && proxy.eIsProxy()) {
            return proxy.eProxyURI().fragment();
        }
        return target instanceof Identified identified ? identified.getId() : null;
    }
}
