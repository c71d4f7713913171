/**
 */
package org.throughline.model.playbooks.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.Element;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.playbooks.OnboardingItem;
import org.throughline.model.playbooks.OnboardingKind;
import org.throughline.model.playbooks.PlaybooksPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Onboarding Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.impl.OnboardingItemImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.OnboardingItemImpl#getDay <em>Day</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.OnboardingItemImpl#getAfter <em>After</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.OnboardingItemImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.OnboardingItemImpl#getDoneOn <em>Done On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OnboardingItemImpl extends ElementImpl implements OnboardingItem {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OnboardingKind KIND_EDEFAULT = OnboardingKind.READING;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OnboardingKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DAY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDay() <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDay()
	 * @generated
	 * @ordered
	 */
	protected Integer day = DAY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAfter() <em>After</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAfter()
	 * @generated
	 * @ordered
	 */
	protected OnboardingItem after;

	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> about;

	/**
	 * The default value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DONE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate doneOn = DONE_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OnboardingItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlaybooksPackage.Literals.ONBOARDING_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OnboardingKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OnboardingKind newKind) {
		OnboardingKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ONBOARDING_ITEM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDay() {
		return day;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDay(Integer newDay) {
		Integer oldDay = day;
		day = newDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ONBOARDING_ITEM__DAY, oldDay, day));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OnboardingItem getAfter() {
		if (after != null && after.eIsProxy()) {
			InternalEObject oldAfter = (InternalEObject)after;
			after = (OnboardingItem)eResolveProxy(oldAfter);
			if (after != oldAfter) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlaybooksPackage.ONBOARDING_ITEM__AFTER, oldAfter, after));
			}
		}
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OnboardingItem basicGetAfter() {
		return after;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAfter(OnboardingItem newAfter) {
		OnboardingItem oldAfter = after;
		after = newAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ONBOARDING_ITEM__AFTER, oldAfter, after));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getAbout() {
		if (about == null) {
			about = new EObjectResolvingEList<Element>(Element.class, this, PlaybooksPackage.ONBOARDING_ITEM__ABOUT);
		}
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDoneOn() {
		return doneOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneOn(LocalDate newDoneOn) {
		LocalDate oldDoneOn = doneOn;
		doneOn = newDoneOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ONBOARDING_ITEM__DONE_ON, oldDoneOn, doneOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlaybooksPackage.ONBOARDING_ITEM__KIND:
				return getKind();
			case PlaybooksPackage.ONBOARDING_ITEM__DAY:
				return getDay();
			case PlaybooksPackage.ONBOARDING_ITEM__AFTER:
				if (resolve) return getAfter();
				return basicGetAfter();
			case PlaybooksPackage.ONBOARDING_ITEM__ABOUT:
				return getAbout();
			case PlaybooksPackage.ONBOARDING_ITEM__DONE_ON:
				return getDoneOn();
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
			case PlaybooksPackage.ONBOARDING_ITEM__KIND:
				setKind((OnboardingKind)newValue);
				return;
			case PlaybooksPackage.ONBOARDING_ITEM__DAY:
				setDay((Integer)newValue);
				return;
			case PlaybooksPackage.ONBOARDING_ITEM__AFTER:
				setAfter((OnboardingItem)newValue);
				return;
			case PlaybooksPackage.ONBOARDING_ITEM__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends Element>)newValue);
				return;
			case PlaybooksPackage.ONBOARDING_ITEM__DONE_ON:
				setDoneOn((LocalDate)newValue);
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
			case PlaybooksPackage.ONBOARDING_ITEM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlaybooksPackage.ONBOARDING_ITEM__DAY:
				setDay(DAY_EDEFAULT);
				return;
			case PlaybooksPackage.ONBOARDING_ITEM__AFTER:
				setAfter((OnboardingItem)null);
				return;
			case PlaybooksPackage.ONBOARDING_ITEM__ABOUT:
				getAbout().clear();
				return;
			case PlaybooksPackage.ONBOARDING_ITEM__DONE_ON:
				setDoneOn(DONE_ON_EDEFAULT);
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
			case PlaybooksPackage.ONBOARDING_ITEM__KIND:
				return kind != KIND_EDEFAULT;
			case PlaybooksPackage.ONBOARDING_ITEM__DAY:
				return DAY_EDEFAULT == null ? day != null : !DAY_EDEFAULT.equals(day);
			case PlaybooksPackage.ONBOARDING_ITEM__AFTER:
				return after != null;
			case PlaybooksPackage.ONBOARDING_ITEM__ABOUT:
				return about != null && !about.isEmpty();
			case PlaybooksPackage.ONBOARDING_ITEM__DONE_ON:
				return DONE_ON_EDEFAULT == null ? doneOn != null : !DONE_ON_EDEFAULT.equals(doneOn);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", day: ");
		result.append(day);
		result.append(", doneOn: ");
		result.append(doneOn);
		result.append(')');
		return result.toString();
	}

} //OnboardingItemImpl
