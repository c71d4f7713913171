/**
 */
package org.throughline.model.playbooks;

import java.time.LocalDate;

import org.throughline.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where a run differed from what is written, or failed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.RunNote#getStep <em>Step</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.RunNote#getText <em>Text</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.RunNote#isFailed <em>Failed</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.RunNote#getSettledOn <em>Settled On</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getRunNote()
 * @model
 * @generated
 */
public interface RunNote extends Identified {
	/**
	 * Returns the value of the '<em><b>Step</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' reference.
	 * @see #setStep(Step)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRunNote_Step()
	 * @model
	 * @generated
	 */
	Step getStep();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.RunNote#getStep <em>Step</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' reference.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(Step value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was different.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRunNote_Text()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.RunNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yes when one could not go on from what is written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failed</em>' attribute.
	 * @see #setFailed(boolean)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRunNote_Failed()
	 * @model
	 * @generated
	 */
	boolean isFailed();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.RunNote#isFailed <em>Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failed</em>' attribute.
	 * @see #isFailed()
	 * @generated
	 */
	void setFailed(boolean value);

	/**
	 * Returns the value of the '<em><b>Settled On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the routine was corrected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settled On</em>' attribute.
	 * @see #setSettledOn(LocalDate)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRunNote_SettledOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getSettledOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.RunNote#getSettledOn <em>Settled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settled On</em>' attribute.
	 * @see #getSettledOn()
	 * @generated
	 */
	void setSettledOn(LocalDate value);

} // RunNote
