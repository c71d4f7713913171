/**
 */
package org.throughline.model.system.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Person;

import org.throughline.model.system.CoachingActivity;
import org.throughline.model.system.CoachingLog;
import org.throughline.model.system.CoachingPlan;
import org.throughline.model.system.Practice;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coaching Log</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.CoachingLogImpl#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingLogImpl#getCoach <em>Coach</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingLogImpl#getTeachers <em>Teachers</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingLogImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingLogImpl#getHours <em>Hours</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingLogImpl#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingLogImpl#isCoPlanned <em>Co Planned</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingLogImpl#isObserved <em>Observed</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingLogImpl#isDebriefed <em>Debriefed</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingLogImpl#getPractice <em>Practice</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoachingLogImpl extends ElementImpl implements CoachingLog {
	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected CoachingPlan plan;

	/**
	 * The cached value of the '{@link #getCoach() <em>Coach</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoach()
	 * @generated
	 * @ordered
	 */
	protected Person coach;

	/**
	 * The cached value of the '{@link #getTeachers() <em>Teachers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeachers()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> teachers;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal hours = HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getActivity() <em>Activity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivity()
	 * @generated
	 * @ordered
	 */
	protected static final CoachingActivity ACTIVITY_EDEFAULT = CoachingActivity.OTHER_DUTY;

	/**
	 * The cached value of the '{@link #getActivity() <em>Activity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivity()
	 * @generated
	 * @ordered
	 */
	protected CoachingActivity activity = ACTIVITY_EDEFAULT;

	/**
	 * The default value of the '{@link #isCoPlanned() <em>Co Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCoPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CO_PLANNED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isCoPlanned() <em>Co Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isCoPlanned()
	 * @generated
	 * @ordered
	 */
	protected boolean coPlanned = CO_PLANNED_EDEFAULT;

	/**
	 * The default value of the '{@link #isObserved() <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isObserved()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OBSERVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isObserved() <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isObserved()
	 * @generated
	 * @ordered
	 */
	protected boolean observed = OBSERVED_EDEFAULT;

	/**
	 * The default value of the '{@link #isDebriefed() <em>Debriefed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDebriefed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEBRIEFED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDebriefed() <em>Debriefed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDebriefed()
	 * @generated
	 * @ordered
	 */
	protected boolean debriefed = DEBRIEFED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPractice() <em>Practice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPractice()
	 * @generated
	 * @ordered
	 */
	protected Practice practice;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoachingLogImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.COACHING_LOG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoachingPlan getPlan() {
		if (plan != null && plan.eIsProxy()) {
			InternalEObject oldPlan = (InternalEObject)plan;
			plan = (CoachingPlan)eResolveProxy(oldPlan);
			if (plan != oldPlan) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.COACHING_LOG__PLAN, oldPlan, plan));
			}
		}
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoachingPlan basicGetPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(CoachingPlan newPlan) {
		CoachingPlan oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_LOG__PLAN, oldPlan, plan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getCoach() {
		if (coach != null && coach.eIsProxy()) {
			InternalEObject oldCoach = (InternalEObject)coach;
			coach = (Person)eResolveProxy(oldCoach);
			if (coach != oldCoach) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.COACHING_LOG__COACH, oldCoach, coach));
			}
		}
		return coach;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetCoach() {
		return coach;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoach(Person newCoach) {
		Person oldCoach = coach;
		coach = newCoach;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_LOG__COACH, oldCoach, coach));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getTeachers() {
		if (teachers == null) {
			teachers = new EObjectResolvingEList<Person>(Person.class, this, SystemPackage.COACHING_LOG__TEACHERS);
		}
		return teachers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_LOG__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHours() {
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHours(BigDecimal newHours) {
		BigDecimal oldHours = hours;
		hours = newHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_LOG__HOURS, oldHours, hours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoachingActivity getActivity() {
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivity(CoachingActivity newActivity) {
		CoachingActivity oldActivity = activity;
		activity = newActivity == null ? ACTIVITY_EDEFAULT : newActivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_LOG__ACTIVITY, oldActivity, activity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isCoPlanned() {
		return coPlanned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoPlanned(boolean newCoPlanned) {
		boolean oldCoPlanned = coPlanned;
		coPlanned = newCoPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_LOG__CO_PLANNED, oldCoPlanned, coPlanned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isObserved() {
		return observed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObserved(boolean newObserved) {
		boolean oldObserved = observed;
		observed = newObserved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_LOG__OBSERVED, oldObserved, observed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDebriefed() {
		return debriefed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDebriefed(boolean newDebriefed) {
		boolean oldDebriefed = debriefed;
		debriefed = newDebriefed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_LOG__DEBRIEFED, oldDebriefed, debriefed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Practice getPractice() {
		if (practice != null && practice.eIsProxy()) {
			InternalEObject oldPractice = (InternalEObject)practice;
			practice = (Practice)eResolveProxy(oldPractice);
			if (practice != oldPractice) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.COACHING_LOG__PRACTICE, oldPractice, practice));
			}
		}
		return practice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Practice basicGetPractice() {
		return practice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPractice(Practice newPractice) {
		Practice oldPractice = practice;
		practice = newPractice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_LOG__PRACTICE, oldPractice, practice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.COACHING_LOG__PLAN:
				if (resolve) return getPlan();
				return basicGetPlan();
			case SystemPackage.COACHING_LOG__COACH:
				if (resolve) return getCoach();
				return basicGetCoach();
			case SystemPackage.COACHING_LOG__TEACHERS:
				return getTeachers();
			case SystemPackage.COACHING_LOG__DATE:
				return getDate();
			case SystemPackage.COACHING_LOG__HOURS:
				return getHours();
			case SystemPackage.COACHING_LOG__ACTIVITY:
				return getActivity();
			case SystemPackage.COACHING_LOG__CO_PLANNED:
				return isCoPlanned();
			case SystemPackage.COACHING_LOG__OBSERVED:
				return isObserved();
			case SystemPackage.COACHING_LOG__DEBRIEFED:
				return isDebriefed();
			case SystemPackage.COACHING_LOG__PRACTICE:
				if (resolve) return getPractice();
				return basicGetPractice();
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
			case SystemPackage.COACHING_LOG__PLAN:
				setPlan((CoachingPlan)newValue);
				return;
			case SystemPackage.COACHING_LOG__COACH:
				setCoach((Person)newValue);
				return;
			case SystemPackage.COACHING_LOG__TEACHERS:
				getTeachers().clear();
				getTeachers().addAll((Collection<? extends Person>)newValue);
				return;
			case SystemPackage.COACHING_LOG__DATE:
				setDate((LocalDate)newValue);
				return;
			case SystemPackage.COACHING_LOG__HOURS:
				setHours((BigDecimal)newValue);
				return;
			case SystemPackage.COACHING_LOG__ACTIVITY:
				setActivity((CoachingActivity)newValue);
				return;
			case SystemPackage.COACHING_LOG__CO_PLANNED:
				setCoPlanned((Boolean)newValue);
				return;
			case SystemPackage.COACHING_LOG__OBSERVED:
				setObserved((Boolean)newValue);
				return;
			case SystemPackage.COACHING_LOG__DEBRIEFED:
				setDebriefed((Boolean)newValue);
				return;
			case SystemPackage.COACHING_LOG__PRACTICE:
				setPractice((Practice)newValue);
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
			case SystemPackage.COACHING_LOG__PLAN:
				setPlan((CoachingPlan)null);
				return;
			case SystemPackage.COACHING_LOG__COACH:
				setCoach((Person)null);
				return;
			case SystemPackage.COACHING_LOG__TEACHERS:
				getTeachers().clear();
				return;
			case SystemPackage.COACHING_LOG__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case SystemPackage.COACHING_LOG__HOURS:
				setHours(HOURS_EDEFAULT);
				return;
			case SystemPackage.COACHING_LOG__ACTIVITY:
				setActivity(ACTIVITY_EDEFAULT);
				return;
			case SystemPackage.COACHING_LOG__CO_PLANNED:
				setCoPlanned(CO_PLANNED_EDEFAULT);
				return;
			case SystemPackage.COACHING_LOG__OBSERVED:
				setObserved(OBSERVED_EDEFAULT);
				return;
			case SystemPackage.COACHING_LOG__DEBRIEFED:
				setDebriefed(DEBRIEFED_EDEFAULT);
				return;
			case SystemPackage.COACHING_LOG__PRACTICE:
				setPractice((Practice)null);
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
			case SystemPackage.COACHING_LOG__PLAN:
				return plan != null;
			case SystemPackage.COACHING_LOG__COACH:
				return coach != null;
			case SystemPackage.COACHING_LOG__TEACHERS:
				return teachers != null && !teachers.isEmpty();
			case SystemPackage.COACHING_LOG__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case SystemPackage.COACHING_LOG__HOURS:
				return HOURS_EDEFAULT == null ? hours != null : !HOURS_EDEFAULT.equals(hours);
			case SystemPackage.COACHING_LOG__ACTIVITY:
				return activity != ACTIVITY_EDEFAULT;
			case SystemPackage.COACHING_LOG__CO_PLANNED:
				return coPlanned != CO_PLANNED_EDEFAULT;
			case SystemPackage.COACHING_LOG__OBSERVED:
				return observed != OBSERVED_EDEFAULT;
			case SystemPackage.COACHING_LOG__DEBRIEFED:
				return debriefed != DEBRIEFED_EDEFAULT;
			case SystemPackage.COACHING_LOG__PRACTICE:
				return practice != null;
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
		result.append(" (date: ");
		result.append(date);
		result.append(", hours: ");
		result.append(hours);
		result.append(", activity: ");
		result.append(activity);
		result.append(", coPlanned: ");
		result.append(coPlanned);
		result.append(", observed: ");
		result.append(observed);
		result.append(", debriefed: ");
		result.append(debriefed);
		result.append(')');
		return result.toString();
	}

} //CoachingLogImpl
