/**
 */
package org.throughline.model.base.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.throughline.model.base.BasePackage;
import org.throughline.model.base.CountingRule;
import org.throughline.model.base.UptakeCategory;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Counting Rule</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.impl.CountingRuleImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.CountingRuleImpl#getActedOn <em>Acted On</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.CountingRuleImpl#getLeftOut <em>Left Out</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CountingRuleImpl extends IdentifiedImpl implements CountingRule {
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
	 * The cached value of the '{@link #getActedOn() <em>Acted On</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<UptakeCategory> actedOn;

	/**
	 * The cached value of the '{@link #getLeftOut() <em>Left Out</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftOut()
	 * @generated
	 * @ordered
	 */
	protected EList<UptakeCategory> leftOut;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CountingRuleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BasePackage.Literals.COUNTING_RULE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.COUNTING_RULE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UptakeCategory> getActedOn() {
		if (actedOn == null) {
			actedOn = new EDataTypeUniqueEList<UptakeCategory>(UptakeCategory.class, this, BasePackage.COUNTING_RULE__ACTED_ON);
		}
		return actedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UptakeCategory> getLeftOut() {
		if (leftOut == null) {
			leftOut = new EDataTypeUniqueEList<UptakeCategory>(UptakeCategory.class, this, BasePackage.COUNTING_RULE__LEFT_OUT);
		}
		return leftOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BasePackage.COUNTING_RULE__NAME:
				return getName();
			case BasePackage.COUNTING_RULE__ACTED_ON:
				return getActedOn();
			case BasePackage.COUNTING_RULE__LEFT_OUT:
				return getLeftOut();
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
			case BasePackage.COUNTING_RULE__NAME:
				setName((String)newValue);
				return;
			case BasePackage.COUNTING_RULE__ACTED_ON:
				getActedOn().clear();
				getActedOn().addAll((Collection<? extends UptakeCategory>)newValue);
				return;
			case BasePackage.COUNTING_RULE__LEFT_OUT:
				getLeftOut().clear();
				getLeftOut().addAll((Collection<? extends UptakeCategory>)newValue);
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
			case BasePackage.COUNTING_RULE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case BasePackage.COUNTING_RULE__ACTED_ON:
				getActedOn().clear();
				return;
			case BasePackage.COUNTING_RULE__LEFT_OUT:
				getLeftOut().clear();
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
			case BasePackage.COUNTING_RULE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case BasePackage.COUNTING_RULE__ACTED_ON:
				return actedOn != null && !actedOn.isEmpty();
			case BasePackage.COUNTING_RULE__LEFT_OUT:
				return leftOut != null && !leftOut.isEmpty();
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
		result.append(", actedOn: ");
		result.append(actedOn);
		result.append(", leftOut: ");
		result.append(leftOut);
		result.append(')');
		return result.toString();
	}

} //CountingRuleImpl
