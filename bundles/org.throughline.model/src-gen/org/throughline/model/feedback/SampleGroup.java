/**
 */
package org.throughline.model.feedback;

import org.throughline.model.base.Identified;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sample Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How many people in a role at a school were to be reached, and how many were.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.SampleGroup#getRole <em>Role</em>}</li>
 *   <li>{@link org.throughline.model.feedback.SampleGroup#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.feedback.SampleGroup#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.throughline.model.feedback.SampleGroup#getReached <em>Reached</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getSampleGroup()
 * @model
 * @generated
 */
public interface SampleGroup extends Identified {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.throughline.model.feedback.FeedbackPackage#getSampleGroup_Role()
	 * @model
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.SampleGroup#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The school. Empty means the district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.throughline.model.feedback.FeedbackPackage#getSampleGroup_School()
	 * @model
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.SampleGroup#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many were to be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(Integer)
	 * @see org.throughline.model.feedback.FeedbackPackage#getSampleGroup_Planned()
	 * @model
	 * @generated
	 */
	Integer getPlanned();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.SampleGroup#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(Integer value);

	/**
	 * Returns the value of the '<em><b>Reached</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many were reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reached</em>' attribute.
	 * @see #setReached(Integer)
	 * @see org.throughline.model.feedback.FeedbackPackage#getSampleGroup_Reached()
	 * @model
	 * @generated
	 */
	Integer getReached();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.SampleGroup#getReached <em>Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reached</em>' attribute.
	 * @see #getReached()
	 * @generated
	 */
	void setReached(Integer value);

} // SampleGroup
