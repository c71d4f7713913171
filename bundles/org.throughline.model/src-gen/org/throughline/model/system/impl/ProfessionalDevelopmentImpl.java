/**
 */
package org.throughline.model.system.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.system.DevelopmentSession;
import org.throughline.model.system.ProfessionalDevelopment;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Professional Development</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.ProfessionalDevelopmentImpl#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ProfessionalDevelopmentImpl#getSameGroup <em>Same Group</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ProfessionalDevelopmentImpl#getAroundMaterials <em>Around Materials</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ProfessionalDevelopmentImpl#getDifferentialPress <em>Differential Press</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProfessionalDevelopmentImpl extends SupportImpl implements ProfessionalDevelopment {
	/**
	 * The cached value of the '{@link #getSessions() <em>Sessions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSessions()
	 * @generated
	 * @ordered
	 */
	protected EList<DevelopmentSession> sessions;

	/**
	 * The default value of the '{@link #getSameGroup() <em>Same Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSameGroup()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SAME_GROUP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSameGroup() <em>Same Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSameGroup()
	 * @generated
	 * @ordered
	 */
	protected Boolean sameGroup = SAME_GROUP_EDEFAULT;

	/**
	 * The default value of the '{@link #getAroundMaterials() <em>Around Materials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAroundMaterials()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean AROUND_MATERIALS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAroundMaterials() <em>Around Materials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAroundMaterials()
	 * @generated
	 * @ordered
	 */
	protected Boolean aroundMaterials = AROUND_MATERIALS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDifferentialPress() <em>Differential Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifferentialPress()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean DIFFERENTIAL_PRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDifferentialPress() <em>Differential Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDifferentialPress()
	 * @generated
	 * @ordered
	 */
	protected Boolean differentialPress = DIFFERENTIAL_PRESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProfessionalDevelopmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.PROFESSIONAL_DEVELOPMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DevelopmentSession> getSessions() {
		if (sessions == null) {
			sessions = new EObjectContainmentWithInverseEList<DevelopmentSession>(DevelopmentSession.class, this, SystemPackage.PROFESSIONAL_DEVELOPMENT__SESSIONS, SystemPackage.DEVELOPMENT_SESSION__SERIES);
		}
		return sessions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getSameGroup() {
		return sameGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSameGroup(Boolean newSameGroup) {
		Boolean oldSameGroup = sameGroup;
		sameGroup = newSameGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PROFESSIONAL_DEVELOPMENT__SAME_GROUP, oldSameGroup, sameGroup));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAroundMaterials() {
		return aroundMaterials;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAroundMaterials(Boolean newAroundMaterials) {
		Boolean oldAroundMaterials = aroundMaterials;
		aroundMaterials = newAroundMaterials;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PROFESSIONAL_DEVELOPMENT__AROUND_MATERIALS, oldAroundMaterials, aroundMaterials));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getDifferentialPress() {
		return differentialPress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDifferentialPress(Boolean newDifferentialPress) {
		Boolean oldDifferentialPress = differentialPress;
		differentialPress = newDifferentialPress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PROFESSIONAL_DEVELOPMENT__DIFFERENTIAL_PRESS, oldDifferentialPress, differentialPress));
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
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__SESSIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSessions()).basicAdd(otherEnd, msgs);
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
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__SESSIONS:
				return ((InternalEList<?>)getSessions()).basicRemove(otherEnd, msgs);
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
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__SESSIONS:
				return getSessions();
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__SAME_GROUP:
				return getSameGroup();
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__AROUND_MATERIALS:
				return getAroundMaterials();
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__DIFFERENTIAL_PRESS:
				return getDifferentialPress();
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
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__SESSIONS:
				getSessions().clear();
				getSessions().addAll((Collection<? extends DevelopmentSession>)newValue);
				return;
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__SAME_GROUP:
				setSameGroup((Boolean)newValue);
				return;
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__AROUND_MATERIALS:
				setAroundMaterials((Boolean)newValue);
				return;
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__DIFFERENTIAL_PRESS:
				setDifferentialPress((Boolean)newValue);
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
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__SESSIONS:
				getSessions().clear();
				return;
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__SAME_GROUP:
				setSameGroup(SAME_GROUP_EDEFAULT);
				return;
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__AROUND_MATERIALS:
				setAroundMaterials(AROUND_MATERIALS_EDEFAULT);
				return;
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__DIFFERENTIAL_PRESS:
				setDifferentialPress(DIFFERENTIAL_PRESS_EDEFAULT);
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
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__SESSIONS:
				return sessions != null && !sessions.isEmpty();
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__SAME_GROUP:
				return SAME_GROUP_EDEFAULT == null ? sameGroup != null : !SAME_GROUP_EDEFAULT.equals(sameGroup);
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__AROUND_MATERIALS:
				return AROUND_MATERIALS_EDEFAULT == null ? aroundMaterials != null : !AROUND_MATERIALS_EDEFAULT.equals(aroundMaterials);
			case SystemPackage.PROFESSIONAL_DEVELOPMENT__DIFFERENTIAL_PRESS:
				return DIFFERENTIAL_PRESS_EDEFAULT == null ? differentialPress != null : !DIFFERENTIAL_PRESS_EDEFAULT.equals(differentialPress);
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
		result.append(" (sameGroup: ");
		result.append(sameGroup);
		result.append(", aroundMaterials: ");
		result.append(aroundMaterials);
		result.append(", differentialPress: ");
		result.append(differentialPress);
		result.append(')');
		return result.toString();
	}

} //ProfessionalDevelopmentImpl
