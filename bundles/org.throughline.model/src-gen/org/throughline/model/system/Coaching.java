/**
 */
package org.throughline.model.system;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.organisation.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coaching</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How coaching is organised, without any note about single teachers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.Coaching#getCoachRole <em>Coach Role</em>}</li>
 *   <li>{@link org.throughline.model.system.Coaching#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.throughline.model.system.Coaching#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getCoaching()
 * @model
 * @generated
 */
public interface Coaching extends Support {
	/**
	 * Returns the value of the '<em><b>Coach Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that coaches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coach Role</em>' reference.
	 * @see #setCoachRole(Role)
	 * @see org.throughline.model.system.SystemPackage#getCoaching_CoachRole()
	 * @model
	 * @generated
	 */
	Role getCoachRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Coaching#getCoachRole <em>Coach Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coach Role</em>' reference.
	 * @see #getCoachRole()
	 * @generated
	 */
	void setCoachRole(Role value);

	/**
	 * Returns the value of the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time set apart for coaching, in hours a week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Per Week</em>' attribute.
	 * @see #setHoursPerWeek(BigDecimal)
	 * @see org.throughline.model.system.SystemPackage#getCoaching_HoursPerWeek()
	 * @model dataType="org.throughline.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getHoursPerWeek();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Coaching#getHoursPerWeek <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Week</em>' attribute.
	 * @see #getHoursPerWeek()
	 * @generated
	 */
	void setHoursPerWeek(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' attribute list.
	 * The list contents are of type {@link org.throughline.model.system.CoachingActivity}.
	 * The literals are from the enumeration {@link org.throughline.model.system.CoachingActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activities that coaches are asked to use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' attribute list.
	 * @see org.throughline.model.system.CoachingActivity
	 * @see org.throughline.model.system.SystemPackage#getCoaching_Activities()
	 * @model
	 * @generated
	 */
	EList<CoachingActivity> getActivities();

} // Coaching
