/**
 */
package org.throughline.model.system.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.IdentifiedImpl;

import org.throughline.model.organisation.Person;

import org.throughline.model.system.ExpertiseMark;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expertise Mark</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.ExpertiseMarkImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ExpertiseMarkImpl#isAccomplished <em>Accomplished</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ExpertiseMarkImpl#getGrounds <em>Grounds</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpertiseMarkImpl extends IdentifiedImpl implements ExpertiseMark {
	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected Person person;

	/**
	 * The default value of the '{@link #isAccomplished() <em>Accomplished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccomplished()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ACCOMPLISHED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAccomplished() <em>Accomplished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAccomplished()
	 * @generated
	 * @ordered
	 */
	protected boolean accomplished = ACCOMPLISHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrounds() <em>Grounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrounds()
	 * @generated
	 * @ordered
	 */
	protected static final String GROUNDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrounds() <em>Grounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrounds()
	 * @generated
	 * @ordered
	 */
	protected String grounds = GROUNDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExpertiseMarkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.EXPERTISE_MARK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPerson() {
		if (person != null && person.eIsProxy()) {
			InternalEObject oldPerson = (InternalEObject)person;
			person = (Person)eResolveProxy(oldPerson);
			if (person != oldPerson) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.EXPERTISE_MARK__PERSON, oldPerson, person));
			}
		}
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.EXPERTISE_MARK__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAccomplished() {
		return accomplished;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccomplished(boolean newAccomplished) {
		boolean oldAccomplished = accomplished;
		accomplished = newAccomplished;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.EXPERTISE_MARK__ACCOMPLISHED, oldAccomplished, accomplished));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrounds() {
		return grounds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrounds(String newGrounds) {
		String oldGrounds = grounds;
		grounds = newGrounds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.EXPERTISE_MARK__GROUNDS, oldGrounds, grounds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.EXPERTISE_MARK__PERSON:
				if (resolve) return getPerson();
				return basicGetPerson();
			case SystemPackage.EXPERTISE_MARK__ACCOMPLISHED:
				return isAccomplished();
			case SystemPackage.EXPERTISE_MARK__GROUNDS:
				return getGrounds();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SystemPackage.EXPERTISE_MARK__PERSON:
				setPerson((Person)newValue);
				return;
			case SystemPackage.EXPERTISE_MARK__ACCOMPLISHED:
				setAccomplished((Boolean)newValue);
				return;
			case SystemPackage.EXPERTISE_MARK__GROUNDS:
				setGrounds((String)newValue);
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
			case SystemPackage.EXPERTISE_MARK__PERSON:
				setPerson((Person)null);
				return;
			case SystemPackage.EXPERTISE_MARK__ACCOMPLISHED:
				setAccomplished(ACCOMPLISHED_EDEFAULT);
				return;
			case SystemPackage.EXPERTISE_MARK__GROUNDS:
				setGrounds(GROUNDS_EDEFAULT);
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
			case SystemPackage.EXPERTISE_MARK__PERSON:
				return person != null;
			case SystemPackage.EXPERTISE_MARK__ACCOMPLISHED:
				return accomplished != ACCOMPLISHED_EDEFAULT;
			case SystemPackage.EXPERTISE_MARK__GROUNDS:
				return GROUNDS_EDEFAULT == null ? grounds != null : !GROUNDS_EDEFAULT.equals(grounds);
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
		result.append(" (accomplished: ");
		result.append(accomplished);
		result.append(", grounds: ");
		result.append(grounds);
		result.append(')');
		return result.toString();
	}

} //ExpertiseMarkImpl
