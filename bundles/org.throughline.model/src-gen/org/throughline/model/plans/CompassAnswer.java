/**
 */
package org.throughline.model.plans;

import org.throughline.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Compass Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a proposal answers to one point.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.CompassAnswer#getPoint <em>Point</em>}</li>
 *   <li>{@link org.throughline.model.plans.CompassAnswer#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.throughline.model.plans.CompassAnswer#getFits <em>Fits</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getCompassAnswer()
 * @model
 * @generated
 */
public interface CompassAnswer extends Identified {
	/**
	 * Returns the value of the '<em><b>Point</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The point that is answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Point</em>' reference.
	 * @see #setPoint(CompassPoint)
	 * @see org.throughline.model.plans.PlansPackage#getCompassAnswer_Point()
	 * @model
	 * @generated
	 */
	CompassPoint getPoint();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.CompassAnswer#getPoint <em>Point</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Point</em>' reference.
	 * @see #getPoint()
	 * @generated
	 */
	void setPoint(CompassPoint value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.throughline.model.plans.PlansPackage#getCompassAnswer_Answer()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.CompassAnswer#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Fits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the proposal fits this point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fits</em>' attribute.
	 * @see #setFits(Boolean)
	 * @see org.throughline.model.plans.PlansPackage#getCompassAnswer_Fits()
	 * @model
	 * @generated
	 */
	Boolean getFits();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.CompassAnswer#getFits <em>Fits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fits</em>' attribute.
	 * @see #getFits()
	 * @generated
	 */
	void setFits(Boolean value);

} // CompassAnswer
