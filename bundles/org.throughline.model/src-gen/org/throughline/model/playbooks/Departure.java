/**
 */
package org.throughline.model.playbooks;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Task;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Departure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody leaving, and what is handed over.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.Departure#getPerson <em>Person</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Departure#getLastDay <em>Last Day</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Departure#getHandovers <em>Handovers</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Departure#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getDeparture()
 * @model
 * @generated
 */
public interface Departure extends Element {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leaves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getDeparture_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Departure#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day at work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Day</em>' attribute.
	 * @see #setLastDay(LocalDate)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getDeparture_LastDay()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getLastDay();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Departure#getLastDay <em>Last Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Day</em>' attribute.
	 * @see #getLastDay()
	 * @generated
	 */
	void setLastDay(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Handovers</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.Handover}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role by role, who takes over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handovers</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getDeparture_Handovers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Handover> getHandovers();

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done before the last day, such as transfer meetings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getDeparture_Tasks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Task> getTasks();

} // Departure
