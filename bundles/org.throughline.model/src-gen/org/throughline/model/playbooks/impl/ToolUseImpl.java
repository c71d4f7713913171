/**
 */
package org.throughline.model.playbooks.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.IdentifiedImpl;

import org.throughline.model.playbooks.PlaybooksPackage;
import org.throughline.model.playbooks.ToolUse;

import org.throughline.model.system.Tool;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tool Use</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.impl.ToolUseImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.ToolUseImpl#getTool <em>Tool</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.ToolUseImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.ToolUseImpl#getWhereKept <em>Where Kept</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ToolUseImpl extends IdentifiedImpl implements ToolUse {
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
	 * The cached value of the '{@link #getTool() <em>Tool</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTool()
	 * @generated
	 * @ordered
	 */
	protected Tool tool;

	/**
	 * The default value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected String account = ACCOUNT_EDEFAULT;

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
	protected ToolUseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlaybooksPackage.Literals.TOOL_USE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.TOOL_USE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tool getTool() {
		if (tool != null && tool.eIsProxy()) {
			InternalEObject oldTool = (InternalEObject)tool;
			tool = (Tool)eResolveProxy(oldTool);
			if (tool != oldTool) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlaybooksPackage.TOOL_USE__TOOL, oldTool, tool));
			}
		}
		return tool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Tool basicGetTool() {
		return tool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTool(Tool newTool) {
		Tool oldTool = tool;
		tool = newTool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.TOOL_USE__TOOL, oldTool, tool));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccount() {
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(String newAccount) {
		String oldAccount = account;
		account = newAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.TOOL_USE__ACCOUNT, oldAccount, account));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.TOOL_USE__WHERE_KEPT, oldWhereKept, whereKept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlaybooksPackage.TOOL_USE__NAME:
				return getName();
			case PlaybooksPackage.TOOL_USE__TOOL:
				if (resolve) return getTool();
				return basicGetTool();
			case PlaybooksPackage.TOOL_USE__ACCOUNT:
				return getAccount();
			case PlaybooksPackage.TOOL_USE__WHERE_KEPT:
				return getWhereKept();
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
			case PlaybooksPackage.TOOL_USE__NAME:
				setName((String)newValue);
				return;
			case PlaybooksPackage.TOOL_USE__TOOL:
				setTool((Tool)newValue);
				return;
			case PlaybooksPackage.TOOL_USE__ACCOUNT:
				setAccount((String)newValue);
				return;
			case PlaybooksPackage.TOOL_USE__WHERE_KEPT:
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
			case PlaybooksPackage.TOOL_USE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case PlaybooksPackage.TOOL_USE__TOOL:
				setTool((Tool)null);
				return;
			case PlaybooksPackage.TOOL_USE__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case PlaybooksPackage.TOOL_USE__WHERE_KEPT:
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
			case PlaybooksPackage.TOOL_USE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case PlaybooksPackage.TOOL_USE__TOOL:
				return tool != null;
			case PlaybooksPackage.TOOL_USE__ACCOUNT:
				return ACCOUNT_EDEFAULT == null ? account != null : !ACCOUNT_EDEFAULT.equals(account);
			case PlaybooksPackage.TOOL_USE__WHERE_KEPT:
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
		result.append(" (name: ");
		result.append(name);
		result.append(", account: ");
		result.append(account);
		result.append(", whereKept: ");
		result.append(whereKept);
		result.append(')');
		return result.toString();
	}

} //ToolUseImpl
