/**
 */
package org.throughline.model.feedback.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.IdentifiedImpl;

import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.FrozenConjecture;

import org.throughline.model.plans.Conjecture;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Frozen Conjecture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.impl.FrozenConjectureImpl#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FrozenConjectureImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FrozenConjectureImpl#getIfDone <em>If Done</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FrozenConjectureImpl#getThenExpected <em>Then Expected</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrozenConjectureImpl extends IdentifiedImpl implements FrozenConjecture {
	/**
	 * The cached value of the '{@link #getOriginal() <em>Original</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected Conjecture original;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getIfDone() <em>If Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIfDone()
	 * @generated
	 * @ordered
	 */
	protected static final String IF_DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIfDone() <em>If Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIfDone()
	 * @generated
	 * @ordered
	 */
	protected String ifDone = IF_DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getThenExpected() <em>Then Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThenExpected()
	 * @generated
	 * @ordered
	 */
	protected static final String THEN_EXPECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThenExpected() <em>Then Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThenExpected()
	 * @generated
	 * @ordered
	 */
	protected String thenExpected = THEN_EXPECTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrozenConjectureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FeedbackPackage.Literals.FROZEN_CONJECTURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conjecture getOriginal() {
		if (original != null && original.eIsProxy()) {
			InternalEObject oldOriginal = (InternalEObject)original;
			original = (Conjecture)eResolveProxy(oldOriginal);
			if (original != oldOriginal) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.FROZEN_CONJECTURE__ORIGINAL, oldOriginal, original));
			}
		}
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Conjecture basicGetOriginal() {
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginal(Conjecture newOriginal) {
		Conjecture oldOriginal = original;
		original = newOriginal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.FROZEN_CONJECTURE__ORIGINAL, oldOriginal, original));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.FROZEN_CONJECTURE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIfDone() {
		return ifDone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIfDone(String newIfDone) {
		String oldIfDone = ifDone;
		ifDone = newIfDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.FROZEN_CONJECTURE__IF_DONE, oldIfDone, ifDone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getThenExpected() {
		return thenExpected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThenExpected(String newThenExpected) {
		String oldThenExpected = thenExpected;
		thenExpected = newThenExpected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.FROZEN_CONJECTURE__THEN_EXPECTED, oldThenExpected, thenExpected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FeedbackPackage.FROZEN_CONJECTURE__ORIGINAL:
				if (resolve) return getOriginal();
				return basicGetOriginal();
			case FeedbackPackage.FROZEN_CONJECTURE__NAME:
				return getName();
			case FeedbackPackage.FROZEN_CONJECTURE__IF_DONE:
				return getIfDone();
			case FeedbackPackage.FROZEN_CONJECTURE__THEN_EXPECTED:
				return getThenExpected();
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
			case FeedbackPackage.FROZEN_CONJECTURE__ORIGINAL:
				setOriginal((Conjecture)newValue);
				return;
			case FeedbackPackage.FROZEN_CONJECTURE__NAME:
				setName((String)newValue);
				return;
			case FeedbackPackage.FROZEN_CONJECTURE__IF_DONE:
				setIfDone((String)newValue);
				return;
			case FeedbackPackage.FROZEN_CONJECTURE__THEN_EXPECTED:
				setThenExpected((String)newValue);
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
			case FeedbackPackage.FROZEN_CONJECTURE__ORIGINAL:
				setOriginal((Conjecture)null);
				return;
			case FeedbackPackage.FROZEN_CONJECTURE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case FeedbackPackage.FROZEN_CONJECTURE__IF_DONE:
				setIfDone(IF_DONE_EDEFAULT);
				return;
			case FeedbackPackage.FROZEN_CONJECTURE__THEN_EXPECTED:
				setThenExpected(THEN_EXPECTED_EDEFAULT);
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
			case FeedbackPackage.FROZEN_CONJECTURE__ORIGINAL:
				return original != null;
			case FeedbackPackage.FROZEN_CONJECTURE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case FeedbackPackage.FROZEN_CONJECTURE__IF_DONE:
				return IF_DONE_EDEFAULT == null ? ifDone != null : !IF_DONE_EDEFAULT.equals(ifDone);
			case FeedbackPackage.FROZEN_CONJECTURE__THEN_EXPECTED:
				return THEN_EXPECTED_EDEFAULT == null ? thenExpected != null : !THEN_EXPECTED_EDEFAULT.equals(thenExpected);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", ifDone: ");
		result.append(ifDone);
		result.append(", thenExpected: ");
		result.append(thenExpected);
		result.append(')');
		return result.toString();
	}

} //FrozenConjectureImpl
