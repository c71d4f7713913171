/**
 */
package org.throughline.model.playbooks;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One time that a routine was carried out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.Run#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Run#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Run#getBy <em>By</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Run#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Run#getRoutine <em>Routine</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getRun()
 * @model
 * @generated
 */
public interface Run extends Element {
	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRun_StartedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Run#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was finished. Empty while it runs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRun_EndedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Run#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carried it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Person)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRun_By()
	 * @model
	 * @generated
	 */
	Person getBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Run#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Person value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.RunNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done otherwise than written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRun_Notes()
	 * @model containment="true"
	 * @generated
	 */
	EList<RunNote> getNotes();

	/**
	 * Returns the value of the '<em><b>Routine</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.playbooks.Routine#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The routine that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routine</em>' container reference.
	 * @see #setRoutine(Routine)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRun_Routine()
	 * @see org.throughline.model.playbooks.Routine#getRuns
	 * @model opposite="runs"
	 * @generated
	 */
	Routine getRoutine();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Run#getRoutine <em>Routine</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Routine</em>' container reference.
	 * @see #getRoutine()
	 * @generated
	 */
	void setRoutine(Routine value);

} // Run
