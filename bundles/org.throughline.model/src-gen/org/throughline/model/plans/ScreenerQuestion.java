/**
 */
package org.throughline.model.plans;

import java.math.BigDecimal;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Screener Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One question of the self-assessment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.ScreenerQuestion#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.throughline.model.plans.ScreenerQuestion#getArea <em>Area</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getScreenerQuestion()
 * @model
 * @generated
 */
public interface ScreenerQuestion extends Element {
	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it counts within its area.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(BigDecimal)
	 * @see org.throughline.model.plans.PlansPackage#getScreenerQuestion_Weight()
	 * @model dataType="org.throughline.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getWeight();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.ScreenerQuestion#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Area</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.ScreenerArea#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The area that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Area</em>' container reference.
	 * @see #setArea(ScreenerArea)
	 * @see org.throughline.model.plans.PlansPackage#getScreenerQuestion_Area()
	 * @see org.throughline.model.plans.ScreenerArea#getQuestions
	 * @model opposite="questions"
	 * @generated
	 */
	ScreenerArea getArea();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.ScreenerQuestion#getArea <em>Area</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Area</em>' container reference.
	 * @see #getArea()
	 * @generated
	 */
	void setArea(ScreenerArea value);

} // ScreenerQuestion
