/**
 */
package org.throughline.model.plans;

import java.time.LocalDate;

import org.throughline.model.base.Identified;

import org.throughline.model.feedback.Cycle;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conjecture Judgement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What somebody concluded about a conjecture on a date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.ConjectureJudgement#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.plans.ConjectureJudgement#getBy <em>By</em>}</li>
 *   <li>{@link org.throughline.model.plans.ConjectureJudgement#getState <em>State</em>}</li>
 *   <li>{@link org.throughline.model.plans.ConjectureJudgement#getReason <em>Reason</em>}</li>
 *   <li>{@link org.throughline.model.plans.ConjectureJudgement#getCycle <em>Cycle</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getConjectureJudgement()
 * @model
 * @generated
 */
public interface ConjectureJudgement extends Identified {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getConjectureJudgement_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.ConjectureJudgement#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Person)
	 * @see org.throughline.model.plans.PlansPackage#getConjectureJudgement_By()
	 * @model
	 * @generated
	 */
	Person getBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.ConjectureJudgement#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Person value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.plans.ConjectureState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was concluded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.throughline.model.plans.ConjectureState
	 * @see #setState(ConjectureState)
	 * @see org.throughline.model.plans.PlansPackage#getConjectureJudgement_State()
	 * @model
	 * @generated
	 */
	ConjectureState getState();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.ConjectureJudgement#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.throughline.model.plans.ConjectureState
	 * @see #getState()
	 * @generated
	 */
	void setState(ConjectureState value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this was concluded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.throughline.model.plans.PlansPackage#getConjectureJudgement_Reason()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.ConjectureJudgement#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The feedback cycle in which it was concluded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycle</em>' reference.
	 * @see #setCycle(Cycle)
	 * @see org.throughline.model.plans.PlansPackage#getConjectureJudgement_Cycle()
	 * @model
	 * @generated
	 */
	Cycle getCycle();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.ConjectureJudgement#getCycle <em>Cycle</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' reference.
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(Cycle value);

} // ConjectureJudgement
