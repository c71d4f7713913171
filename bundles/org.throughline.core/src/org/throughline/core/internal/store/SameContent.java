package org.throughline.core.internal.store;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Compares what is in the memory with what was read back, field by field; references by the address that they hold. */
final class SameContent {

    private SameContent() {}

    static boolean holds(EObject one, EObject other) {
        EClass type = one.eClass();
        if (type != other.eClass()) {
            return false;
        }
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (!feature.isTransient() && !feature.isDerived() && !isWayBack(feature)
                    && !sameValues(feature, values(one, feature), values(other, feature))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameValues(EStructuralFeature feature, List<?> some, List<?> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            boolean same = switch (feature) {
                case EReference reference when reference.isContainment() ->
                        holds((EObject) some.get(i), (EObject) others.get(i));
                case EReference reference -> address(some.get(i)).equals(address(others.get(i)));
                default -> Objects.equals(text((EAttribute) feature, some.get(i)),
                        text((EAttribute) feature, others.get(i)));
            };
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        if (!object.eIsSet(feature)) {
            return List.of();
        }
        Object value = object.eGet(feature, false);
        return value instanceof InternalEList<?> list ? list.basicList() : Collections.singletonList(value);
    }

    private static boolean isWayBack(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainer();
    }

    private static URI address(Object object) {
        return Proxies.address((EObject) object);
    }

    private static String text(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }
}
