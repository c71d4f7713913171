/**
 */
package org.throughline.model.plans;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Screener Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An area of the self-assessment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.ScreenerArea#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.throughline.model.plans.ScreenerArea#getScreener <em>Screener</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getScreenerArea()
 * @model
 * @generated
 */
public interface ScreenerArea extends Element {
	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.ScreenerQuestion}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.ScreenerQuestion#getArea <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getScreenerArea_Questions()
	 * @see org.throughline.model.plans.ScreenerQuestion#getArea
	 * @model opposite="area" containment="true"
	 * @generated
	 */
	EList<ScreenerQuestion> getQuestions();

	/**
	 * Returns the value of the '<em><b>Screener</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Screener#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The self-assessment that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Screener</em>' container reference.
	 * @see #setScreener(Screener)
	 * @see org.throughline.model.plans.PlansPackage#getScreenerArea_Screener()
	 * @see org.throughline.model.plans.Screener#getAreas
	 * @model opposite="areas"
	 * @generated
	 */
	Screener getScreener();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.ScreenerArea#getScreener <em>Screener</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Screener</em>' container reference.
	 * @see #getScreener()
	 * @generated
	 */
	void setScreener(Screener value);

} // ScreenerArea
