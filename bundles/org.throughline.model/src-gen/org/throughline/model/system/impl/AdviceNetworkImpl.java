/**
 */
package org.throughline.model.system.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.system.AdviceNetwork;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Advice Network</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.AdviceNetworkImpl#getInfluencedBy <em>Influenced By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdviceNetworkImpl extends SupportImpl implements AdviceNetwork {
	/**
	 * The default value of the '{@link #getInfluencedBy() <em>Influenced By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluencedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String INFLUENCED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfluencedBy() <em>Influenced By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluencedBy()
	 * @generated
	 * @ordered
	 */
	protected String influencedBy = INFLUENCED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AdviceNetworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.ADVICE_NETWORK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInfluencedBy() {
		return influencedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluencedBy(String newInfluencedBy) {
		String oldInfluencedBy = influencedBy;
		influencedBy = newInfluencedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.ADVICE_NETWORK__INFLUENCED_BY, oldInfluencedBy, influencedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.ADVICE_NETWORK__INFLUENCED_BY:
				return getInfluencedBy();
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
			case SystemPackage.ADVICE_NETWORK__INFLUENCED_BY:
				setInfluencedBy((String)newValue);
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
			case SystemPackage.ADVICE_NETWORK__INFLUENCED_BY:
				setInfluencedBy(INFLUENCED_BY_EDEFAULT);
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
			case SystemPackage.ADVICE_NETWORK__INFLUENCED_BY:
				return INFLUENCED_BY_EDEFAULT == null ? influencedBy != null : !INFLUENCED_BY_EDEFAULT.equals(influencedBy);
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
		result.append(" (influencedBy: ");
		result.append(influencedBy);
		result.append(')');
		return result.toString();
	}

} //AdviceNetworkImpl
