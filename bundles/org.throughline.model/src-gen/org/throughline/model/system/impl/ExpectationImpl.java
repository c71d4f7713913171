/**
 */
package org.throughline.model.system.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

import org.throughline.model.system.Expectation;
import org.throughline.model.system.PressFocus;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.ExpectationImpl#getPresser <em>Presser</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ExpectationImpl#getPressed <em>Pressed</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ExpectationImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ExpectationImpl#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ExpectationImpl#getSince <em>Since</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ExpectationImpl#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExpectationImpl extends ElementImpl implements Expectation {
	/**
	 * The cached value of the '{@link #getPresser() <em>Presser</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresser()
	 * @generated
	 * @ordered
	 */
	protected Role presser;

	/**
	 * The cached value of the '{@link #getPressed() <em>Pressed</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressed()
	 * @generated
	 * @ordered
	 */
	protected Role pressed;

	/**
	 * The cached value of the '{@link #getSchool() <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected School school;

	/**
	 * The default value of the '{@link #getFocus() <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocus()
	 * @generated
	 * @ordered
	 */
	protected static final PressFocus FOCUS_EDEFAULT = PressFocus.OTHER;

	/**
	 * The cached value of the '{@link #getFocus() <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocus()
	 * @generated
	 * @ordered
	 */
	protected PressFocus focus = FOCUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SINCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSince() <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSince()
	 * @generated
	 * @ordered
	 */
	protected LocalDate since = SINCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExpectationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.EXPECTATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getPresser() {
		if (presser != null && presser.eIsProxy()) {
			InternalEObject oldPresser = (InternalEObject)presser;
			presser = (Role)eResolveProxy(oldPresser);
			if (presser != oldPresser) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.EXPECTATION__PRESSER, oldPresser, presser));
			}
		}
		return presser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetPresser() {
		return presser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresser(Role newPresser) {
		Role oldPresser = presser;
		presser = newPresser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.EXPECTATION__PRESSER, oldPresser, presser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getPressed() {
		if (pressed != null && pressed.eIsProxy()) {
			InternalEObject oldPressed = (InternalEObject)pressed;
			pressed = (Role)eResolveProxy(oldPressed);
			if (pressed != oldPressed) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.EXPECTATION__PRESSED, oldPressed, pressed));
			}
		}
		return pressed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetPressed() {
		return pressed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressed(Role newPressed) {
		Role oldPressed = pressed;
		pressed = newPressed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.EXPECTATION__PRESSED, oldPressed, pressed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School getSchool() {
		if (school != null && school.eIsProxy()) {
			InternalEObject oldSchool = (InternalEObject)school;
			school = (School)eResolveProxy(oldSchool);
			if (school != oldSchool) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.EXPECTATION__SCHOOL, oldSchool, school));
			}
		}
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public School basicGetSchool() {
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchool(School newSchool) {
		School oldSchool = school;
		school = newSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.EXPECTATION__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PressFocus getFocus() {
		return focus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFocus(PressFocus newFocus) {
		PressFocus oldFocus = focus;
		focus = newFocus == null ? FOCUS_EDEFAULT : newFocus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.EXPECTATION__FOCUS, oldFocus, focus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSince() {
		return since;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSince(LocalDate newSince) {
		LocalDate oldSince = since;
		since = newSince;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.EXPECTATION__SINCE, oldSince, since));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.EXPECTATION__UNTIL, oldUntil, until));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.EXPECTATION__PRESSER:
				if (resolve) return getPresser();
				return basicGetPresser();
			case SystemPackage.EXPECTATION__PRESSED:
				if (resolve) return getPressed();
				return basicGetPressed();
			case SystemPackage.EXPECTATION__SCHOOL:
				if (resolve) return getSchool();
				return basicGetSchool();
			case SystemPackage.EXPECTATION__FOCUS:
				return getFocus();
			case SystemPackage.EXPECTATION__SINCE:
				return getSince();
			case SystemPackage.EXPECTATION__UNTIL:
				return getUntil();
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
			case SystemPackage.EXPECTATION__PRESSER:
				setPresser((Role)newValue);
				return;
			case SystemPackage.EXPECTATION__PRESSED:
				setPressed((Role)newValue);
				return;
			case SystemPackage.EXPECTATION__SCHOOL:
				setSchool((School)newValue);
				return;
			case SystemPackage.EXPECTATION__FOCUS:
				setFocus((PressFocus)newValue);
				return;
			case SystemPackage.EXPECTATION__SINCE:
				setSince((LocalDate)newValue);
				return;
			case SystemPackage.EXPECTATION__UNTIL:
				setUntil((LocalDate)newValue);
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
			case SystemPackage.EXPECTATION__PRESSER:
				setPresser((Role)null);
				return;
			case SystemPackage.EXPECTATION__PRESSED:
				setPressed((Role)null);
				return;
			case SystemPackage.EXPECTATION__SCHOOL:
				setSchool((School)null);
				return;
			case SystemPackage.EXPECTATION__FOCUS:
				setFocus(FOCUS_EDEFAULT);
				return;
			case SystemPackage.EXPECTATION__SINCE:
				setSince(SINCE_EDEFAULT);
				return;
			case SystemPackage.EXPECTATION__UNTIL:
				setUntil(UNTIL_EDEFAULT);
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
			case SystemPackage.EXPECTATION__PRESSER:
				return presser != null;
			case SystemPackage.EXPECTATION__PRESSED:
				return pressed != null;
			case SystemPackage.EXPECTATION__SCHOOL:
				return school != null;
			case SystemPackage.EXPECTATION__FOCUS:
				return focus != FOCUS_EDEFAULT;
			case SystemPackage.EXPECTATION__SINCE:
				return SINCE_EDEFAULT == null ? since != null : !SINCE_EDEFAULT.equals(since);
			case SystemPackage.EXPECTATION__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
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
		result.append(" (focus: ");
		result.append(focus);
		result.append(", since: ");
		result.append(since);
		result.append(", until: ");
		result.append(until);
		result.append(')');
		return result.toString();
	}

} //ExpectationImpl
