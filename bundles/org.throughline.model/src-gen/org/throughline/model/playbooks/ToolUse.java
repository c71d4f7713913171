/**
 */
package org.throughline.model.playbooks;

import org.throughline.model.base.Identified;

import org.throughline.model.system.Tool;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tool Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A tool that a routine needs, and where its account is kept. Never a password.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.ToolUse#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.ToolUse#getTool <em>Tool</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.ToolUse#getAccount <em>Account</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.ToolUse#getWhereKept <em>Where Kept</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getToolUse()
 * @model
 * @generated
 */
public interface ToolUse extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tool.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getToolUse_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.ToolUse#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Tool</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tool in the instructional system, where it is kept there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tool</em>' reference.
	 * @see #setTool(Tool)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getToolUse_Tool()
	 * @model
	 * @generated
	 */
	Tool getTool();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.ToolUse#getTool <em>Tool</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tool</em>' reference.
	 * @see #getTool()
	 * @generated
	 */
	void setTool(Tool value);

	/**
	 * Returns the value of the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the account, without any password.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Account</em>' attribute.
	 * @see #setAccount(String)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getToolUse_Account()
	 * @model
	 * @generated
	 */
	String getAccount();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.ToolUse#getAccount <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account</em>' attribute.
	 * @see #getAccount()
	 * @generated
	 */
	void setAccount(String value);

	/**
	 * Returns the value of the '<em><b>Where Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the access is kept, such as the office's password safe.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where Kept</em>' attribute.
	 * @see #setWhereKept(String)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getToolUse_WhereKept()
	 * @model
	 * @generated
	 */
	String getWhereKept();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.ToolUse#getWhereKept <em>Where Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Where Kept</em>' attribute.
	 * @see #getWhereKept()
	 * @generated
	 */
	void setWhereKept(String value);

} // ToolUse
