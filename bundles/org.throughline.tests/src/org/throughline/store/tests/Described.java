package org.throughline.store.tests;

import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.Identified;

/** Everything that is kept of an object as one text, so that two models can be compared at a glance. */
public final class Described {

    private final StringBuilder text = new StringBuilder();

    private Described() {}

    public static String all(List<? extends EObject> objects) {
        Described described = new Described();
        objects.forEach(object -> described.add(object, ""));
        return described.text.toString();
    }

    private void add(EObject object, String indent) {
        text.append(indent).append(object.eClass().getName()).append('\n');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !feature.isDerived() && !feature.isTransient()
                    && !(feature instanceof EReference reference && reference.isContainer())) {
                Object value = object.eGet(feature);
                text.append(indent).append(' ').append(feature.getName()).append('\n');
                (value instanceof List<?> list ? list : Collections.singletonList(value))
                        .forEach(one -> value(feature, one, indent + "  "));
            }
        }
    }

    private void value(EStructuralFeature feature, Object value, String indent) {
        switch (feature) {
            case EReference reference when reference.isContainment() -> add((EObject) value, indent);
            case EReference reference when ((EObject) value).eIsProxy() ->
                    text.append(indent).append("nowhere: ").append(((InternalEObject) value).eProxyURI()).append('\n');
            case EReference reference -> text.append(indent).append(((Identified) value).getId()).append('\n');
            default -> text.append(indent)
                    .append(EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value)).append('\n');
        }
    }
}
