/**
 */
package org.throughline.model.playbooks;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Identified;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One step of a routine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.Step#getText <em>Text</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Step#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Step#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Step#getTip <em>Tip</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Step#getRoutine <em>Routine</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getStep()
 * @model
 * @generated
 */
public interface Step extends Identified {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getStep_Text()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Step#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Persons</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People whom this step depends on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persons</em>' reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getStep_Persons()
	 * @model
	 * @generated
	 */
	EList<Person> getPersons();

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it usually takes, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getStep_Minutes()
	 * @model
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Step#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Tip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What helps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tip</em>' attribute.
	 * @see #setTip(String)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getStep_Tip()
	 * @model
	 * @generated
	 */
	String getTip();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Step#getTip <em>Tip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tip</em>' attribute.
	 * @see #getTip()
	 * @generated
	 */
	void setTip(String value);

	/**
	 * Returns the value of the '<em><b>Routine</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.playbooks.Routine#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The routine that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routine</em>' container reference.
	 * @see #setRoutine(Routine)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getStep_Routine()
	 * @see org.throughline.model.playbooks.Routine#getSteps
	 * @model opposite="steps"
	 * @generated
	 */
	Routine getRoutine();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Step#getRoutine <em>Routine</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Routine</em>' container reference.
	 * @see #getRoutine()
	 * @generated
	 */
	void setRoutine(Routine value);

} // Step
