/**
 */
package org.throughline.model.playbooks;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Onboarding Path</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A guided way into the work for somebody who takes over.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.OnboardingPath#getRole <em>Role</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.OnboardingPath#getPerson <em>Person</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.OnboardingPath#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.OnboardingPath#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingPath()
 * @model
 * @generated
 */
public interface OnboardingPath extends Element {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that it leads into.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingPath_Role()
	 * @model
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.OnboardingPath#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person whom it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingPath_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.OnboardingPath#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingPath_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.OnboardingPath#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.OnboardingItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingPath_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<OnboardingItem> getItems();

} // OnboardingPath
