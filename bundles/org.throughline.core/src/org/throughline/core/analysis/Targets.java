package org.throughline.core.analysis;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.throughline.core.Content;
import org.throughline.core.Content.TargetState;
import org.throughline.model.base.Part;

/**
 * What references lead to, seen in the same way whether or not restricted parts are opened: what lies in a restricted
 * part is there, and nothing else is known of it. Made anew for each computation; not safe for use by several threads.
 */
public final class Targets {

    private final Content content;
    private final Map<URI, EObject> unresolved = new HashMap<>();

    /**
     * For one computation.
     *
     * @param content
     *            the content that holds the references
     */
    public Targets(Content content) {
        this.content = content;
    }

    /**
     * Whether a reference leads somewhere, be it into a part that is restricted or damaged.
     *
     * @param target
     *            what a getter of the model returned, may be {@code null}
     * @return {@code false} if nothing is referred to, or what is nowhere
     */
    public boolean isThere(EObject target) {
        return target != null && content.stateOf(target) != TargetState.MISSING;
    }

    /**
     * Whether more may be known of a target than that it is there.
     *
     * @param target
     *            what a getter of the model returned, may be {@code null}
     * @return {@code true} if it is there and in no restricted part
     */
    public boolean isOpen(EObject target) {
        return target != null && !target.eIsProxy() && !Content.partOf(target).map(Part::isRestricted).orElse(false);
    }

    /**
     * One and the same object for every reference to one target, so that targets can be compared and counted.
     *
     * @param <T>
     *            the kind of target
     * @param target
     *            what a getter of the model returned, not {@code null}
     * @return the target; where it could not be resolved, the first object that stood for it
     */
    @SuppressWarnings("unchecked")
    public <T extends EObject> T same(T target) {
        if (!target.eIsProxy()) {
            return target;
        }
        return (T) unresolved.computeIfAbsent(((InternalEObject) target).eProxyURI(), uri -> target);
    }
}
