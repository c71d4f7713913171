/**
 */
package org.throughline.model.organisation;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>District</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The district with its schools, people and roles.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.District#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.organisation.District#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.throughline.model.organisation.District#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.throughline.model.organisation.District#getHoldings <em>Holdings</em>}</li>
 *   <li>{@link org.throughline.model.organisation.District#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.throughline.model.organisation.District#getStudents <em>Students</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getDistrict()
 * @model
 * @generated
 */
public interface District extends Part {
	/**
	 * Returns the value of the '<em><b>Schools</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.School}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The schools of the district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schools</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getDistrict_Schools()
	 * @model containment="true"
	 * @generated
	 */
	EList<School> getSchools();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles in which people work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getDistrict_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Persons</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who hold or held a role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persons</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getDistrict_Persons()
	 * @model containment="true"
	 * @generated
	 */
	EList<Person> getPersons();

	/**
	 * Returns the value of the '<em><b>Holdings</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Holding}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.organisation.Holding#getDistrict <em>District</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who holds which role, where, from when to when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holdings</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getDistrict_Holdings()
	 * @see org.throughline.model.organisation.Holding#getDistrict
	 * @model opposite="district" containment="true"
	 * @generated
	 */
	EList<Holding> getHoldings();

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People and offices outside these roles whom one needs to know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getDistrict_Contacts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Contact> getContacts();

	/**
	 * Returns the value of the '<em><b>Students</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many students the district serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Students</em>' attribute.
	 * @see #setStudents(Integer)
	 * @see org.throughline.model.organisation.OrganisationPackage#getDistrict_Students()
	 * @model
	 * @generated
	 */
	Integer getStudents();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.District#getStudents <em>Students</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Students</em>' attribute.
	 * @see #getStudents()
	 * @generated
	 */
	void setStudents(Integer value);

} // District
