/**
 */
package org.throughline.model.system.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.throughline.model.organisation.Role;

import org.throughline.model.system.Coaching;
import org.throughline.model.system.CoachingActivity;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coaching</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.CoachingImpl#getCoachRole <em>Coach Role</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingImpl#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingImpl#getActivities <em>Activities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoachingImpl extends SupportImpl implements Coaching {
	/**
	 * The cached value of the '{@link #getCoachRole() <em>Coach Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoachRole()
	 * @generated
	 * @ordered
	 */
	protected Role coachRole;

	/**
	 * The default value of the '{@link #getHoursPerWeek() <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HOURS_PER_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoursPerWeek() <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerWeek()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal hoursPerWeek = HOURS_PER_WEEK_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<CoachingActivity> activities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoachingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.COACHING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getCoachRole() {
		if (coachRole != null && coachRole.eIsProxy()) {
			InternalEObject oldCoachRole = (InternalEObject)coachRole;
			coachRole = (Role)eResolveProxy(oldCoachRole);
			if (coachRole != oldCoachRole) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.COACHING__COACH_ROLE, oldCoachRole, coachRole));
			}
		}
		return coachRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetCoachRole() {
		return coachRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoachRole(Role newCoachRole) {
		Role oldCoachRole = coachRole;
		coachRole = newCoachRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING__COACH_ROLE, oldCoachRole, coachRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHoursPerWeek() {
		return hoursPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursPerWeek(BigDecimal newHoursPerWeek) {
		BigDecimal oldHoursPerWeek = hoursPerWeek;
		hoursPerWeek = newHoursPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING__HOURS_PER_WEEK, oldHoursPerWeek, hoursPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CoachingActivity> getActivities() {
		if (activities == null) {
			activities = new EDataTypeUniqueEList<CoachingActivity>(CoachingActivity.class, this, SystemPackage.COACHING__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.COACHING__COACH_ROLE:
				if (resolve) return getCoachRole();
				return basicGetCoachRole();
			case SystemPackage.COACHING__HOURS_PER_WEEK:
				return getHoursPerWeek();
			case SystemPackage.COACHING__ACTIVITIES:
				return getActivities();
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
			case SystemPackage.COACHING__COACH_ROLE:
				setCoachRole((Role)newValue);
				return;
			case SystemPackage.COACHING__HOURS_PER_WEEK:
				setHoursPerWeek((BigDecimal)newValue);
				return;
			case SystemPackage.COACHING__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends CoachingActivity>)newValue);
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
			case SystemPackage.COACHING__COACH_ROLE:
				setCoachRole((Role)null);
				return;
			case SystemPackage.COACHING__HOURS_PER_WEEK:
				setHoursPerWeek(HOURS_PER_WEEK_EDEFAULT);
				return;
			case SystemPackage.COACHING__ACTIVITIES:
				getActivities().clear();
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
			case SystemPackage.COACHING__COACH_ROLE:
				return coachRole != null;
			case SystemPackage.COACHING__HOURS_PER_WEEK:
				return HOURS_PER_WEEK_EDEFAULT == null ? hoursPerWeek != null : !HOURS_PER_WEEK_EDEFAULT.equals(hoursPerWeek);
			case SystemPackage.COACHING__ACTIVITIES:
				return activities != null && !activities.isEmpty();
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
		result.append(" (hoursPerWeek: ");
		result.append(hoursPerWeek);
		result.append(", activities: ");
		result.append(activities);
		result.append(')');
		return result.toString();
	}

} //CoachingImpl
