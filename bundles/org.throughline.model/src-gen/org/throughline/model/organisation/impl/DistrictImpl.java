/**
 */
package org.throughline.model.organisation.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.PartImpl;

import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>District</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.impl.DistrictImpl#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.DistrictImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.DistrictImpl#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.DistrictImpl#getHoldings <em>Holdings</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.DistrictImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.throughline.model.organisation.impl.DistrictImpl#getStudents <em>Students</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DistrictImpl extends PartImpl implements District {
	/**
	 * The cached value of the '{@link #getSchools() <em>Schools</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchools()
	 * @generated
	 * @ordered
	 */
	protected EList<School> schools;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> roles;

	/**
	 * The cached value of the '{@link #getPersons() <em>Persons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersons()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> persons;

	/**
	 * The cached value of the '{@link #getHoldings() <em>Holdings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoldings()
	 * @generated
	 * @ordered
	 */
	protected EList<Holding> holdings;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> contacts;

	/**
	 * The default value of the '{@link #getStudents() <em>Students</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudents()
	 * @generated
	 * @ordered
	 */
	protected static final Integer STUDENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStudents() <em>Students</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudents()
	 * @generated
	 * @ordered
	 */
	protected Integer students = STUDENTS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DistrictImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return OrganisationPackage.Literals.DISTRICT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<School> getSchools() {
		if (schools == null) {
			schools = new EObjectContainmentEList<School>(School.class, this, OrganisationPackage.DISTRICT__SCHOOLS);
		}
		return schools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<Role>(Role.class, this, OrganisationPackage.DISTRICT__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPersons() {
		if (persons == null) {
			persons = new EObjectContainmentEList<Person>(Person.class, this, OrganisationPackage.DISTRICT__PERSONS);
		}
		return persons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Holding> getHoldings() {
		if (holdings == null) {
			holdings = new EObjectContainmentWithInverseEList<Holding>(Holding.class, this, OrganisationPackage.DISTRICT__HOLDINGS, OrganisationPackage.HOLDING__DISTRICT);
		}
		return holdings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectContainmentEList<Contact>(Contact.class, this, OrganisationPackage.DISTRICT__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStudents() {
		return students;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudents(Integer newStudents) {
		Integer oldStudents = students;
		students = newStudents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, OrganisationPackage.DISTRICT__STUDENTS, oldStudents, students));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OrganisationPackage.DISTRICT__HOLDINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getHoldings()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case OrganisationPackage.DISTRICT__SCHOOLS:
				return ((InternalEList<?>)getSchools()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.DISTRICT__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.DISTRICT__PERSONS:
				return ((InternalEList<?>)getPersons()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.DISTRICT__HOLDINGS:
				return ((InternalEList<?>)getHoldings()).basicRemove(otherEnd, msgs);
			case OrganisationPackage.DISTRICT__CONTACTS:
				return ((InternalEList<?>)getContacts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case OrganisationPackage.DISTRICT__SCHOOLS:
				return getSchools();
			case OrganisationPackage.DISTRICT__ROLES:
				return getRoles();
			case OrganisationPackage.DISTRICT__PERSONS:
				return getPersons();
			case OrganisationPackage.DISTRICT__HOLDINGS:
				return getHoldings();
			case OrganisationPackage.DISTRICT__CONTACTS:
				return getContacts();
			case OrganisationPackage.DISTRICT__STUDENTS:
				return getStudents();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case OrganisationPackage.DISTRICT__SCHOOLS:
				getSchools().clear();
				getSchools().addAll((Collection<? extends School>)newValue);
				return;
			case OrganisationPackage.DISTRICT__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends Role>)newValue);
				return;
			case OrganisationPackage.DISTRICT__PERSONS:
				getPersons().clear();
				getPersons().addAll((Collection<? extends Person>)newValue);
				return;
			case OrganisationPackage.DISTRICT__HOLDINGS:
				getHoldings().clear();
				getHoldings().addAll((Collection<? extends Holding>)newValue);
				return;
			case OrganisationPackage.DISTRICT__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Contact>)newValue);
				return;
			case OrganisationPackage.DISTRICT__STUDENTS:
				setStudents((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case OrganisationPackage.DISTRICT__SCHOOLS:
				getSchools().clear();
				return;
			case OrganisationPackage.DISTRICT__ROLES:
				getRoles().clear();
				return;
			case OrganisationPackage.DISTRICT__PERSONS:
				getPersons().clear();
				return;
			case OrganisationPackage.DISTRICT__HOLDINGS:
				getHoldings().clear();
				return;
			case OrganisationPackage.DISTRICT__CONTACTS:
				getContacts().clear();
				return;
			case OrganisationPackage.DISTRICT__STUDENTS:
				setStudents(STUDENTS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case OrganisationPackage.DISTRICT__SCHOOLS:
				return schools != null && !schools.isEmpty();
			case OrganisationPackage.DISTRICT__ROLES:
				return roles != null && !roles.isEmpty();
			case OrganisationPackage.DISTRICT__PERSONS:
				return persons != null && !persons.isEmpty();
			case OrganisationPackage.DISTRICT__HOLDINGS:
				return holdings != null && !holdings.isEmpty();
			case OrganisationPackage.DISTRICT__CONTACTS:
				return contacts != null && !contacts.isEmpty();
			case OrganisationPackage.DISTRICT__STUDENTS:
				return STUDENTS_EDEFAULT == null ? students != null : !STUDENTS_EDEFAULT.equals(students);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (students: ");
		result.append(students);
		result.append(')');
		return result.toString();
	}

} //DistrictImpl
