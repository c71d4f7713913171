/**
 */
package org.throughline.model.plans;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Compass Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A proposal that was put through the compass.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.CompassCheck#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.plans.CompassCheck#getProposedBy <em>Proposed By</em>}</li>
 *   <li>{@link org.throughline.model.plans.CompassCheck#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.throughline.model.plans.CompassCheck#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getCompassCheck()
 * @model
 * @generated
 */
public interface CompassCheck extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was put through.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getCompassCheck_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.CompassCheck#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Proposed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who proposed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed By</em>' attribute.
	 * @see #setProposedBy(String)
	 * @see org.throughline.model.plans.PlansPackage#getCompassCheck_ProposedBy()
	 * @model
	 * @generated
	 */
	String getProposedBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.CompassCheck#getProposedBy <em>Proposed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proposed By</em>' attribute.
	 * @see #getProposedBy()
	 * @generated
	 */
	void setProposedBy(String value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.CompassAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers, point by point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getCompassCheck_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<CompassAnswer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Decision</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision that came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decision</em>' reference.
	 * @see #setDecision(Decision)
	 * @see org.throughline.model.plans.PlansPackage#getCompassCheck_Decision()
	 * @model
	 * @generated
	 */
	Decision getDecision();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.CompassCheck#getDecision <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decision</em>' reference.
	 * @see #getDecision()
	 * @generated
	 */
	void setDecision(Decision value);

} // CompassCheck
