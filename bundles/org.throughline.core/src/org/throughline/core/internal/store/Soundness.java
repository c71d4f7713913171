package org.throughline.core.internal.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;

/** What has to hold of everything that was read before anybody may use it, beyond what reading itself makes sure. */
final class Soundness {

    private static final int MOST_DIGITS = 1000;

    private Soundness() {}

    static void require(Resource resource) throws DamagedException {
        if (resource.getContents().size() != 1) {
            throw new DamagedException("holds " + resource.getContents().size() + " documents instead of one");
        }
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            requireSound(all.next());
        }
    }

    private static void requireSound(EObject object) throws DamagedException {
        if (object.eIsProxy()) {
            throw new DamagedException("leaves content of its own to another file");
        }
        EClass type = object.eClass();
        Optional<String> id = Identity.of(object);
        if (id.isPresent() && !Identity.isPlain(id.get())) {
            throw new DamagedException("holds an identifier with characters that no identifier has");
        }
        for (EReference reference : type.getEAllReferences()) {
            if (object.eIsSet(reference) && !reference.isContainer()) {
                requireFitting(object, reference);
            }
        }
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == BigDecimal.class && object.eIsSet(attribute)) {
                requireModest(object.eGet(attribute));
            }
        }
    }

    private static void requireFitting(EObject object, EReference reference) throws DamagedException {
        EClass wanted = reference.getEReferenceType();
        Object value = object.eGet(reference, false);
        List<?> values = value instanceof InternalEList<?> list ? list.basicList() : Collections.singletonList(value);
        for (Object one : values) {
            if (!wanted.isInstance(one)) {
                throw new DamagedException("holds something in the field “" + reference.getName()
                        + "” that does not belong there");
            }
        }
        if (values.size() > 1 && !reference.isContainment()) {
            dropRepeated((InternalEList<?>) value);
        }
    }

    /** The same target twice says no more than once, and lists of the model hold nothing twice. */
    private static void dropRepeated(InternalEList<?> list) {
        HashSet<Object> seen = new HashSet<>();
        List<Integer> repeated = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object one = list.basicGet(i);
            if (!seen.add(one instanceof EObject object && object.eIsProxy() ? Proxies.address(object) : one)) {
                repeated.add(i);
            }
        }
        repeated.reversed().forEach(i -> list.remove(i.intValue()));
    }

    private static void requireModest(Object value) throws DamagedException {
        List<?> values = value instanceof List<?> list ? list : Collections.singletonList(value);
        for (Object one : values) {
            if (one instanceof BigDecimal number
                    && (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS)) {
                throw new DamagedException("holds a number that is too long to be meant");
            }
        }
    }
}
