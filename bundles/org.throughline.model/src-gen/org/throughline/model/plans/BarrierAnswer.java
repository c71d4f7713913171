/**
 */
package org.throughline.model.plans;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Barrier Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one barrier shows up in the district's own system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.BarrierAnswer#getBarrier <em>Barrier</em>}</li>
 *   <li>{@link org.throughline.model.plans.BarrierAnswer#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.throughline.model.plans.BarrierAnswer#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getBarrierAnswer()
 * @model
 * @generated
 */
public interface BarrierAnswer extends Identified {
	/**
	 * Returns the value of the '<em><b>Barrier</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.plans.Barrier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The barrier that is answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Barrier</em>' attribute.
	 * @see org.throughline.model.plans.Barrier
	 * @see #setBarrier(Barrier)
	 * @see org.throughline.model.plans.PlansPackage#getBarrierAnswer_Barrier()
	 * @model
	 * @generated
	 */
	Barrier getBarrier();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.BarrierAnswer#getBarrier <em>Barrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Barrier</em>' attribute.
	 * @see org.throughline.model.plans.Barrier
	 * @see #getBarrier()
	 * @generated
	 */
	void setBarrier(Barrier value);

	/**
	 * Returns the value of the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it shows up here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answer</em>' attribute.
	 * @see #setAnswer(String)
	 * @see org.throughline.model.plans.PlansPackage#getBarrierAnswer_Answer()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getAnswer();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.BarrierAnswer#getAnswer <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Answer</em>' attribute.
	 * @see #getAnswer()
	 * @generated
	 */
	void setAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getBarrierAnswer_Evidence()
	 * @model
	 * @generated
	 */
	EList<Element> getEvidence();

} // BarrierAnswer
