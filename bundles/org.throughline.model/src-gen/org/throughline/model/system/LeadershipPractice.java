/**
 */
package org.throughline.model.system;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.RoleLevel;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Leadership Practice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that school or district leaders do to support teaching.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.LeadershipPractice#getLevel <em>Level</em>}</li>
 *   <li>{@link org.throughline.model.system.LeadershipPractice#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.throughline.model.system.LeadershipPractice#getSupports <em>Supports</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getLeadershipPractice()
 * @model
 * @generated
 */
public interface LeadershipPractice extends Element {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.organisation.RoleLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which level of the system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.throughline.model.organisation.RoleLevel
	 * @see #setLevel(RoleLevel)
	 * @see org.throughline.model.system.SystemPackage#getLeadershipPractice_Level()
	 * @model
	 * @generated
	 */
	RoleLevel getLevel();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.LeadershipPractice#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.throughline.model.organisation.RoleLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(RoleLevel value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles that do it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getLeadershipPractice_Roles()
	 * @model
	 * @generated
	 */
	EList<Role> getRoles();

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is meant to support.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supports</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getLeadershipPractice_Supports()
	 * @model
	 * @generated
	 */
	EList<Element> getSupports();

} // LeadershipPractice
