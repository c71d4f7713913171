/**
 */
package org.throughline.model.feedback;

import org.throughline.model.base.Identified;

import org.throughline.model.plans.Conjecture;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Conjecture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A conjecture as it was.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.FrozenConjecture#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.throughline.model.feedback.FrozenConjecture#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.feedback.FrozenConjecture#getIfDone <em>If Done</em>}</li>
 *   <li>{@link org.throughline.model.feedback.FrozenConjecture#getThenExpected <em>Then Expected</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenConjecture()
 * @model
 * @generated
 */
public interface FrozenConjecture extends Identified {
	/**
	 * Returns the value of the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The conjecture that was copied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' reference.
	 * @see #setOriginal(Conjecture)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenConjecture_Original()
	 * @model
	 * @generated
	 */
	Conjecture getOriginal();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenConjecture#getOriginal <em>Original</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' reference.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(Conjecture value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenConjecture_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenConjecture#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>If Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its condition as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>If Done</em>' attribute.
	 * @see #setIfDone(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenConjecture_IfDone()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getIfDone();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenConjecture#getIfDone <em>If Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>If Done</em>' attribute.
	 * @see #getIfDone()
	 * @generated
	 */
	void setIfDone(String value);

	/**
	 * Returns the value of the '<em><b>Then Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its expectation as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Then Expected</em>' attribute.
	 * @see #setThenExpected(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenConjecture_ThenExpected()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getThenExpected();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenConjecture#getThenExpected <em>Then Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Then Expected</em>' attribute.
	 * @see #getThenExpected()
	 * @generated
	 */
	void setThenExpected(String value);

} // FrozenConjecture
