package org.throughline.core.internal.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Puts targets in the place of addresses, all at once when everything has been read. An address whose target is not
 * there, or is of another kind than the field wants, stays.
 */
final class Proxies {

    private final Map<URI, EObject> targets = new HashMap<>();

    Proxies(List<? extends Resource> resources) {
        for (Resource resource : resources) {
            URI file = resource.getURI();
            resource.getAllContents().forEachRemaining(object -> Identity.of(object)
                    .ifPresent(id -> targets.putIfAbsent(file.appendFragment(id), object)));
        }
    }

    /** The address of an object, whether or not it was found. */
    static URI address(EObject object) {
        return object.eIsProxy() ? ((InternalEObject) object).eProxyURI() : EcoreUtil.getURI(object);
    }

    void resolve(Resource resource) {
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject object = all.next();
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && !reference.isDerived()
                        && object.eIsSet(reference)) {
                    resolve(object, reference);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void resolve(EObject object, EReference reference) {
        Object value = object.eGet(reference, false);
        if (value instanceof InternalEList<?> list) {
            for (int i = 0; i < list.size(); i++) {
                EObject now = (EObject) list.basicGet(i);
                EObject target = target(now, reference);
                if (target != now) {
                    ((InternalEList<Object>) list).setUnique(i, target);
                }
            }
        } else if (value instanceof EObject now && target(now, reference) != now) {
            object.eSet(reference, target(now, reference));
        }
    }

    private EObject target(EObject now, EReference reference) {
        EObject target = now.eIsProxy() ? targets.get(address(now)) : null;
        return reference.getEReferenceType().isInstance(target) ? target : now;
    }
}
