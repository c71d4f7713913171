/**
 */
package org.throughline.model.plans;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Barrier Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A team's dated answers to the five barrier questions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.BarrierReview#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.plans.BarrierReview#getTakenBy <em>Taken By</em>}</li>
 *   <li>{@link org.throughline.model.plans.BarrierReview#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getBarrierReview()
 * @model
 * @generated
 */
public interface BarrierReview extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getBarrierReview_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.BarrierReview#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Taken By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who took part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken By</em>' attribute.
	 * @see #setTakenBy(String)
	 * @see org.throughline.model.plans.PlansPackage#getBarrierReview_TakenBy()
	 * @model
	 * @generated
	 */
	String getTakenBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.BarrierReview#getTakenBy <em>Taken By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken By</em>' attribute.
	 * @see #getTakenBy()
	 * @generated
	 */
	void setTakenBy(String value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.BarrierAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getBarrierReview_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<BarrierAnswer> getAnswers();

} // BarrierReview
