/**
 */
package org.throughline.model.playbooks;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A question to somebody who knows.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.Question#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Question#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Question#getAskedOf <em>Asked Of</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Question#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Question#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getQuestion()
 * @model
 * @generated
 */
public interface Question extends Element {
	/**
	 * Returns the value of the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked On</em>' attribute.
	 * @see #setAskedOn(LocalDate)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getQuestion_AskedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getAskedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Question#getAskedOn <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked On</em>' attribute.
	 * @see #getAskedOn()
	 * @generated
	 */
	void setAskedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Asked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked By</em>' reference.
	 * @see #setAskedBy(Person)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getQuestion_AskedBy()
	 * @model
	 * @generated
	 */
	Person getAskedBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Question#getAskedBy <em>Asked By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked By</em>' reference.
	 * @see #getAskedBy()
	 * @generated
	 */
	void setAskedBy(Person value);

	/**
	 * Returns the value of the '<em><b>Asked Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who might know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asked Of</em>' reference.
	 * @see #setAskedOf(Person)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getQuestion_AskedOf()
	 * @model
	 * @generated
	 */
	Person getAskedOf();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Question#getAskedOf <em>Asked Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asked Of</em>' reference.
	 * @see #getAskedOf()
	 * @generated
	 */
	void setAskedOf(Person value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getQuestion_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getQuestion_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Answer> getAnswers();

} // Question
