/**
 */
package org.throughline.model.system;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that people use in their work, such as an agenda template or an observation form.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.Tool#getUsedBy <em>Used By</em>}</li>
 *   <li>{@link org.throughline.model.system.Tool#getWhereKept <em>Where Kept</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getTool()
 * @model
 * @generated
 */
public interface Tool extends Element {
	/**
	 * Returns the value of the '<em><b>Used By</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles that use it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Used By</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getTool_UsedBy()
	 * @model
	 * @generated
	 */
	EList<Role> getUsedBy();

	/**
	 * Returns the value of the '<em><b>Where Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to find it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where Kept</em>' attribute.
	 * @see #setWhereKept(String)
	 * @see org.throughline.model.system.SystemPackage#getTool_WhereKept()
	 * @model
	 * @generated
	 */
	String getWhereKept();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Tool#getWhereKept <em>Where Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Where Kept</em>' attribute.
	 * @see #getWhereKept()
	 * @generated
	 */
	void setWhereKept(String value);

} // Tool
