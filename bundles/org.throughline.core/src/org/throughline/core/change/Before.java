package org.throughline.core.change;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The state before the change that is being judged. Valid only while a guard is asked, on the caller's thread. */
public interface Before {

    /**
     * Whether an object belonged to the knowledge base before the change.
     *
     * @param object
     *            an object of the model
     * @return {@code false} for what the change itself creates
     */
    boolean existed(EObject object);

    /**
     * Whether an object has been saved at least once since it was created.
     *
     * @param object
     *            an object of the model
     * @return {@code true} for what is in the files as of the last save
     */
    boolean saved(EObject object);

    /**
     * The value of a field before the change.
     *
     * @param object
     *            an object of the model
     * @param feature
     *            one of its fields
     * @return the value, an unmodifiable list for a field that holds several, {@code null} where it was not set
     */
    Object value(EObject object, EStructuralFeature feature);

    /**
     * What contained an object before the change.
     *
     * @param object
     *            an object of the model
     * @return its container then, {@code null} for a part and for an object that did not exist
     */
    EObject container(EObject object);
}
