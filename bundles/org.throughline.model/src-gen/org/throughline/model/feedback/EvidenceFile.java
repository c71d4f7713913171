/**
 */
package org.throughline.model.feedback;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Evidence that is kept apart, usually because it is restricted.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.EvidenceFile#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getEvidenceFile()
 * @model
 * @generated
 */
public interface EvidenceFile extends Part {
	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Excerpts and observations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getEvidenceFile_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

} // EvidenceFile
