/**
 */
package org.throughline.model.organisation;

import java.time.LocalDate;

import org.throughline.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Holding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person carrying or standing in for a role, from one day to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.Holding#getPerson <em>Person</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Holding#getRole <em>Role</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Holding#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Holding#getFrom <em>From</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Holding#getTo <em>To</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Holding#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Holding#getNote <em>Note</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Holding#getDistrict <em>District</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getHolding()
 * @model
 * @generated
 */
public interface Holding extends Identified {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.throughline.model.organisation.OrganisationPackage#getHolding_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Holding#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which role is held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.throughline.model.organisation.OrganisationPackage#getHolding_Role()
	 * @model
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Holding#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which school. Empty means everywhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.throughline.model.organisation.OrganisationPackage#getHolding_School()
	 * @model
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Holding#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day. Empty means from the beginning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.throughline.model.organisation.OrganisationPackage#getHolding_From()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Holding#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day. Empty means that no end is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.throughline.model.organisation.OrganisationPackage#getHolding_To()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Holding#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.organisation.Capacity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the role is carried or stood in for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see org.throughline.model.organisation.Capacity
	 * @see #setCapacity(Capacity)
	 * @see org.throughline.model.organisation.OrganisationPackage#getHolding_Capacity()
	 * @model
	 * @generated
	 */
	Capacity getCapacity();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Holding#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see org.throughline.model.organisation.Capacity
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(Capacity value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What should be known about this arrangement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.throughline.model.organisation.OrganisationPackage#getHolding_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Holding#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>District</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.organisation.District#getHoldings <em>Holdings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The district that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>District</em>' container reference.
	 * @see #setDistrict(District)
	 * @see org.throughline.model.organisation.OrganisationPackage#getHolding_District()
	 * @see org.throughline.model.organisation.District#getHoldings
	 * @model opposite="holdings"
	 * @generated
	 */
	District getDistrict();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Holding#getDistrict <em>District</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>District</em>' container reference.
	 * @see #getDistrict()
	 * @generated
	 */
	void setDistrict(District value);

} // Holding
