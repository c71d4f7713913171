/**
 */
package org.throughline.model.system.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Role;

import org.throughline.model.system.SystemPackage;
import org.throughline.model.system.Tool;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tool</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.ToolImpl#getUsedBy <em>Used By</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.ToolImpl#getWhereKept <em>Where Kept</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ToolImpl extends ElementImpl implements Tool {
	/**
	 * The cached value of the '{@link #getUsedBy() <em>Used By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUsedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> usedBy;

	/**
	 * The default value of the '{@link #getWhereKept() <em>Where Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhereKept()
	 * @generated
	 * @ordered
	 */
	protected static final String WHERE_KEPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhereKept() <em>Where Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhereKept()
	 * @generated
	 * @ordered
	 */
	protected String whereKept = WHERE_KEPT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ToolImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.TOOL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getUsedBy() {
		if (usedBy == null) {
			usedBy = new EObjectResolvingEList<Role>(Role.class, this, SystemPackage.TOOL__USED_BY);
		}
		return usedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhereKept() {
		return whereKept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhereKept(String newWhereKept) {
		String oldWhereKept = whereKept;
		whereKept = newWhereKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.TOOL__WHERE_KEPT, oldWhereKept, whereKept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.TOOL__USED_BY:
				return getUsedBy();
			case SystemPackage.TOOL__WHERE_KEPT:
				return getWhereKept();
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
			case SystemPackage.TOOL__USED_BY:
				getUsedBy().clear();
				getUsedBy().addAll((Collection<? extends Role>)newValue);
				return;
			case SystemPackage.TOOL__WHERE_KEPT:
				setWhereKept((String)newValue);
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
			case SystemPackage.TOOL__USED_BY:
				getUsedBy().clear();
				return;
			case SystemPackage.TOOL__WHERE_KEPT:
				setWhereKept(WHERE_KEPT_EDEFAULT);
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
			case SystemPackage.TOOL__USED_BY:
				return usedBy != null && !usedBy.isEmpty();
			case SystemPackage.TOOL__WHERE_KEPT:
				return WHERE_KEPT_EDEFAULT == null ? whereKept != null : !WHERE_KEPT_EDEFAULT.equals(whereKept);
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
		result.append(" (whereKept: ");
		result.append(whereKept);
		result.append(')');
		return result.toString();
	}

} //ToolImpl
