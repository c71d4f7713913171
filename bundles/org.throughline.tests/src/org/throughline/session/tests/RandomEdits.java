package org.throughline.session.tests;

import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.Session;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;
import org.throughline.model.feedback.FeedbackPackage;

/** Edits of all kinds at random places, the same for the same seed. */
final class RandomEdits {

    private final Random random;
    private final Session session;

    RandomEdits(long seed, Session session) {
        random = new Random(seed);
        this.session = session;
    }

    void several() {
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            Identified object = any();
            List<EStructuralFeature> fields = object.eClass().getEAllStructuralFeatures().stream()
                    .filter(RandomEdits::isEditable).toList();
            edit(object, fields.get(random.nextInt(fields.size())));
        }
    }

    private static boolean isEditable(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient() && feature != BasePackage.Literals.IDENTIFIED__ID
                && feature != BasePackage.Literals.PART__RESTRICTED
                && feature != FeedbackPackage.Literals.CYCLE__PUBLICATIONS
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    @SuppressWarnings("unchecked")
    private void edit(Identified object, EStructuralFeature feature) {
        if (feature.isMany()) {
            editList(object, feature, (EList<Object>) object.eGet(feature));
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            object.eSet(reference, random.nextInt(3) == 0 ? null : fitting(reference));
        } else if (feature instanceof EAttribute attribute && attribute.getEType().getInstanceClass() == String.class) {
            object.eSet(feature, random.nextInt(3) == 0 ? null : "text " + random.nextInt(100));
        } else {
            object.eUnset(feature);
        }
    }

    private void editList(Identified object, EStructuralFeature feature, EList<Object> list) {
        int size = list.size();
        switch (random.nextInt(6)) {
            case 0 -> list.clear();
            case 1 -> {
                if (size > 0) {
                    list.remove(random.nextInt(size));
                }
            }
            case 2 -> {
                if (size > 1) {
                    list.move(random.nextInt(size), random.nextInt(size));
                }
            }
            case 3 -> {
                if (size > 1) {
                    list.removeAll(List.of(list.getFirst(), list.getLast()));
                }
            }
            default -> {
                Object value = value(object, feature);
                if (value != null && !list.contains(value)) {
                    list.add(random.nextInt(size + 1), value);
                }
            }
        }
    }

    private Object value(Identified object, EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference when reference.isContainment() -> movable(object, reference);
            case EReference reference -> fitting(reference);
            default -> feature.getEType().getInstanceClass() == String.class ? "tag " + random.nextInt(100) : null;
        };
    }

    private Identified movable(Identified target, EReference reference) {
        Identified one = fitting(reference);
        for (EObject o = target; o != null; o = o.eContainer()) {
            if (o == one) {
                return null;
            }
        }
        return one instanceof Part ? null : one;
    }

    private Identified fitting(EReference reference) {
        List<Identified> fitting = session.content().everywhere(Identified.class)
                .filter(one -> reference.getEReferenceType().isInstance(one)).toList();
        return fitting.isEmpty() ? null : fitting.get(random.nextInt(fitting.size()));
    }

    private Identified any() {
        List<Identified> all = session.content().everywhere(Identified.class).toList();
        return all.get(random.nextInt(all.size()));
    }
}
