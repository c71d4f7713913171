/**
 */
package org.throughline.model.system.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.Element;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.system.Symptom;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Symptom</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.SymptomImpl#getNoticedOn <em>Noticed On</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SymptomImpl#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SymptomImpl#getResolvedOn <em>Resolved On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SymptomImpl extends ElementImpl implements Symptom {
	/**
	 * The default value of the '{@link #getNoticedOn() <em>Noticed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NOTICED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNoticedOn() <em>Noticed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNoticedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate noticedOn = NOTICED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCauses() <em>Causes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> causes;

	/**
	 * The default value of the '{@link #getResolvedOn() <em>Resolved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RESOLVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResolvedOn() <em>Resolved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolvedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate resolvedOn = RESOLVED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SymptomImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.SYMPTOM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNoticedOn() {
		return noticedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNoticedOn(LocalDate newNoticedOn) {
		LocalDate oldNoticedOn = noticedOn;
		noticedOn = newNoticedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SYMPTOM__NOTICED_ON, oldNoticedOn, noticedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getCauses() {
		if (causes == null) {
			causes = new EObjectResolvingEList<Element>(Element.class, this, SystemPackage.SYMPTOM__CAUSES);
		}
		return causes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getResolvedOn() {
		return resolvedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolvedOn(LocalDate newResolvedOn) {
		LocalDate oldResolvedOn = resolvedOn;
		resolvedOn = newResolvedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SYMPTOM__RESOLVED_ON, oldResolvedOn, resolvedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.SYMPTOM__NOTICED_ON:
				return getNoticedOn();
			case SystemPackage.SYMPTOM__CAUSES:
				return getCauses();
			case SystemPackage.SYMPTOM__RESOLVED_ON:
				return getResolvedOn();
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
			case SystemPackage.SYMPTOM__NOTICED_ON:
				setNoticedOn((LocalDate)newValue);
				return;
			case SystemPackage.SYMPTOM__CAUSES:
				getCauses().clear();
				getCauses().addAll((Collection<? extends Element>)newValue);
				return;
			case SystemPackage.SYMPTOM__RESOLVED_ON:
				setResolvedOn((LocalDate)newValue);
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
			case SystemPackage.SYMPTOM__NOTICED_ON:
				setNoticedOn(NOTICED_ON_EDEFAULT);
				return;
			case SystemPackage.SYMPTOM__CAUSES:
				getCauses().clear();
				return;
			case SystemPackage.SYMPTOM__RESOLVED_ON:
				setResolvedOn(RESOLVED_ON_EDEFAULT);
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
			case SystemPackage.SYMPTOM__NOTICED_ON:
				return NOTICED_ON_EDEFAULT == null ? noticedOn != null : !NOTICED_ON_EDEFAULT.equals(noticedOn);
			case SystemPackage.SYMPTOM__CAUSES:
				return causes != null && !causes.isEmpty();
			case SystemPackage.SYMPTOM__RESOLVED_ON:
				return RESOLVED_ON_EDEFAULT == null ? resolvedOn != null : !RESOLVED_ON_EDEFAULT.equals(resolvedOn);
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
		result.append(" (noticedOn: ");
		result.append(noticedOn);
		result.append(", resolvedOn: ");
		result.append(resolvedOn);
		result.append(')');
		return result.toString();
	}

} //SymptomImpl
