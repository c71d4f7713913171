/**
 */
package org.throughline.model.plans;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was done, as of a date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.ProgressReport#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.plans.ProgressReport#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.plans.ProgressReport#getNextSteps <em>Next Steps</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getProgressReport()
 * @model
 * @generated
 */
public interface ProgressReport extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * As of which day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getProgressReport_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.ProgressReport#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it reports on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getProgressReport_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

	/**
	 * Returns the value of the '<em><b>Next Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Steps</em>' attribute.
	 * @see #setNextSteps(String)
	 * @see org.throughline.model.plans.PlansPackage#getProgressReport_NextSteps()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getNextSteps();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.ProgressReport#getNextSteps <em>Next Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Steps</em>' attribute.
	 * @see #getNextSteps()
	 * @generated
	 */
	void setNextSteps(String value);

} // ProgressReport
