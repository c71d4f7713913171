/**
 */
package org.throughline.model.playbooks;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Onboarding Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing for a newcomer to read, do or decide, or somebody to meet.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.OnboardingItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.OnboardingItem#getDay <em>Day</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.OnboardingItem#getAfter <em>After</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.OnboardingItem#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.OnboardingItem#getDoneOn <em>Done On</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingItem()
 * @model
 * @generated
 */
public interface OnboardingItem extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.playbooks.OnboardingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the newcomer does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.playbooks.OnboardingKind
	 * @see #setKind(OnboardingKind)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingItem_Kind()
	 * @model
	 * @generated
	 */
	OnboardingKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.OnboardingItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.playbooks.OnboardingKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OnboardingKind value);

	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day, counted from the first, on which it is released.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see #setDay(Integer)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingItem_Day()
	 * @model
	 * @generated
	 */
	Integer getDay();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.OnboardingItem#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see #getDay()
	 * @generated
	 */
	void setDay(Integer value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step that has to be done before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' reference.
	 * @see #setAfter(OnboardingItem)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingItem_After()
	 * @model
	 * @generated
	 */
	OnboardingItem getAfter();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.OnboardingItem#getAfter <em>After</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' reference.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(OnboardingItem value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to read, whom to meet, what to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingItem_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingItem_DoneOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.OnboardingItem#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

} // OnboardingItem
