/**
 */
package org.throughline.model.system.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.system.Practice;
import org.throughline.model.system.SystemPackage;
import org.throughline.model.system.Vision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Practice</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.PracticeImpl#getVisions <em>Visions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PracticeImpl extends ElementImpl implements Practice {
	/**
	 * The cached value of the '{@link #getVisions() <em>Visions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Vision> visions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PracticeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.PRACTICE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Vision> getVisions() {
		if (visions == null) {
			visions = new EObjectResolvingEList<Vision>(Vision.class, this, SystemPackage.PRACTICE__VISIONS);
		}
		return visions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.PRACTICE__VISIONS:
				return getVisions();
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
			case SystemPackage.PRACTICE__VISIONS:
				getVisions().clear();
				getVisions().addAll((Collection<? extends Vision>)newValue);
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
			case SystemPackage.PRACTICE__VISIONS:
				getVisions().clear();
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
			case SystemPackage.PRACTICE__VISIONS:
				return visions != null && !visions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //PracticeImpl
