/**
 */
package org.throughline.model.organisation;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Role</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A function that one or several people carry for a time, such as mathematics coordinator or coach.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.Role#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getRole()
 * @model
 * @generated
 */
public interface Role extends Element {
	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.organisation.RoleLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At which level of the system it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.throughline.model.organisation.RoleLevel
	 * @see #setLevel(RoleLevel)
	 * @see org.throughline.model.organisation.OrganisationPackage#getRole_Level()
	 * @model
	 * @generated
	 */
	RoleLevel getLevel();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Role#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.throughline.model.organisation.RoleLevel
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(RoleLevel value);

} // Role
