/**
 */
package org.throughline.model.organisation;

import java.time.LocalDate;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Person</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Somebody who works in or with the district.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.Person#getEmail <em>Email</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Person#getPhone <em>Phone</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Person#getLeftOn <em>Left On</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getPerson()
 * @model
 * @generated
 */
public interface Person extends Element {
	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to write to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.throughline.model.organisation.OrganisationPackage#getPerson_Email()
	 * @model
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Person#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to call.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.throughline.model.organisation.OrganisationPackage#getPerson_Phone()
	 * @model
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Person#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

	/**
	 * Returns the value of the '<em><b>Left On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day on which the person no longer works here. From this day on the person holds no role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left On</em>' attribute.
	 * @see #setLeftOn(LocalDate)
	 * @see org.throughline.model.organisation.OrganisationPackage#getPerson_LeftOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getLeftOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Person#getLeftOn <em>Left On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left On</em>' attribute.
	 * @see #getLeftOn()
	 * @generated
	 */
	void setLeftOn(LocalDate value);

} // Person
