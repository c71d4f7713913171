/**
 */
package org.throughline.model.plans;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Screening</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One person's or team's answers on a date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Screening#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.plans.Screening#getAnsweredBy <em>Answered By</em>}</li>
 *   <li>{@link org.throughline.model.plans.Screening#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getScreening()
 * @model
 * @generated
 */
public interface Screening extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getScreening_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Screening#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answered By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered By</em>' attribute.
	 * @see #setAnsweredBy(String)
	 * @see org.throughline.model.plans.PlansPackage#getScreening_AnsweredBy()
	 * @model
	 * @generated
	 */
	String getAnsweredBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Screening#getAnsweredBy <em>Answered By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answered By</em>' attribute.
	 * @see #getAnsweredBy()
	 * @generated
	 */
	void setAnsweredBy(String value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.ScreeningAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getScreening_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<ScreeningAnswer> getAnswers();

} // Screening
