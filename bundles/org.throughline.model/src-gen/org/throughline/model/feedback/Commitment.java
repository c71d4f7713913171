/**
 */
package org.throughline.model.feedback;

import org.throughline.model.base.Task;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that somebody undertook in answer to a recommendation.
 * <!-- end-model-doc -->
 *
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getCommitment()
 * @model
 * @generated
 */
public interface Commitment extends Task {
} // Commitment
