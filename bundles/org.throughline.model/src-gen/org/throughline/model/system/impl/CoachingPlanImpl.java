/**
 */
package org.throughline.model.system.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Person;

import org.throughline.model.system.CoachingPlan;
import org.throughline.model.system.PracticeAssessment;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coaching Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.CoachingPlanImpl#getCoach <em>Coach</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingPlanImpl#getTeachers <em>Teachers</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingPlanImpl#getLongTermGoal <em>Long Term Goal</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingPlanImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingPlanImpl#getNextSteps <em>Next Steps</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CoachingPlanImpl#getDesignedActivities <em>Designed Activities</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoachingPlanImpl extends ElementImpl implements CoachingPlan {
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
	 * The default value of the '{@link #getLongTermGoal() <em>Long Term Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongTermGoal()
	 * @generated
	 * @ordered
	 */
	protected static final String LONG_TERM_GOAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLongTermGoal() <em>Long Term Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLongTermGoal()
	 * @generated
	 * @ordered
	 */
	protected String longTermGoal = LONG_TERM_GOAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<PracticeAssessment> assessments;

	/**
	 * The default value of the '{@link #getNextSteps() <em>Next Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextSteps()
	 * @generated
	 * @ordered
	 */
	protected static final String NEXT_STEPS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextSteps() <em>Next Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextSteps()
	 * @generated
	 * @ordered
	 */
	protected String nextSteps = NEXT_STEPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDesignedActivities() <em>Designed Activities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesignedActivities()
	 * @generated
	 * @ordered
	 */
	protected static final String DESIGNED_ACTIVITIES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDesignedActivities() <em>Designed Activities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesignedActivities()
	 * @generated
	 * @ordered
	 */
	protected String designedActivities = DESIGNED_ACTIVITIES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoachingPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.COACHING_PLAN;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.COACHING_PLAN__COACH, oldCoach, coach));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_PLAN__COACH, oldCoach, coach));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getTeachers() {
		if (teachers == null) {
			teachers = new EObjectResolvingEList<Person>(Person.class, this, SystemPackage.COACHING_PLAN__TEACHERS);
		}
		return teachers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLongTermGoal() {
		return longTermGoal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLongTermGoal(String newLongTermGoal) {
		String oldLongTermGoal = longTermGoal;
		longTermGoal = newLongTermGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_PLAN__LONG_TERM_GOAL, oldLongTermGoal, longTermGoal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PracticeAssessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<PracticeAssessment>(PracticeAssessment.class, this, SystemPackage.COACHING_PLAN__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNextSteps() {
		return nextSteps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextSteps(String newNextSteps) {
		String oldNextSteps = nextSteps;
		nextSteps = newNextSteps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_PLAN__NEXT_STEPS, oldNextSteps, nextSteps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDesignedActivities() {
		return designedActivities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesignedActivities(String newDesignedActivities) {
		String oldDesignedActivities = designedActivities;
		designedActivities = newDesignedActivities;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COACHING_PLAN__DESIGNED_ACTIVITIES, oldDesignedActivities, designedActivities));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SystemPackage.COACHING_PLAN__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.COACHING_PLAN__COACH:
				if (resolve) return getCoach();
				return basicGetCoach();
			case SystemPackage.COACHING_PLAN__TEACHERS:
				return getTeachers();
			case SystemPackage.COACHING_PLAN__LONG_TERM_GOAL:
				return getLongTermGoal();
			case SystemPackage.COACHING_PLAN__ASSESSMENTS:
				return getAssessments();
			case SystemPackage.COACHING_PLAN__NEXT_STEPS:
				return getNextSteps();
			case SystemPackage.COACHING_PLAN__DESIGNED_ACTIVITIES:
				return getDesignedActivities();
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
			case SystemPackage.COACHING_PLAN__COACH:
				setCoach((Person)newValue);
				return;
			case SystemPackage.COACHING_PLAN__TEACHERS:
				getTeachers().clear();
				getTeachers().addAll((Collection<? extends Person>)newValue);
				return;
			case SystemPackage.COACHING_PLAN__LONG_TERM_GOAL:
				setLongTermGoal((String)newValue);
				return;
			case SystemPackage.COACHING_PLAN__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends PracticeAssessment>)newValue);
				return;
			case SystemPackage.COACHING_PLAN__NEXT_STEPS:
				setNextSteps((String)newValue);
				return;
			case SystemPackage.COACHING_PLAN__DESIGNED_ACTIVITIES:
				setDesignedActivities((String)newValue);
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
			case SystemPackage.COACHING_PLAN__COACH:
				setCoach((Person)null);
				return;
			case SystemPackage.COACHING_PLAN__TEACHERS:
				getTeachers().clear();
				return;
			case SystemPackage.COACHING_PLAN__LONG_TERM_GOAL:
				setLongTermGoal(LONG_TERM_GOAL_EDEFAULT);
				return;
			case SystemPackage.COACHING_PLAN__ASSESSMENTS:
				getAssessments().clear();
				return;
			case SystemPackage.COACHING_PLAN__NEXT_STEPS:
				setNextSteps(NEXT_STEPS_EDEFAULT);
				return;
			case SystemPackage.COACHING_PLAN__DESIGNED_ACTIVITIES:
				setDesignedActivities(DESIGNED_ACTIVITIES_EDEFAULT);
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
			case SystemPackage.COACHING_PLAN__COACH:
				return coach != null;
			case SystemPackage.COACHING_PLAN__TEACHERS:
				return teachers != null && !teachers.isEmpty();
			case SystemPackage.COACHING_PLAN__LONG_TERM_GOAL:
				return LONG_TERM_GOAL_EDEFAULT == null ? longTermGoal != null : !LONG_TERM_GOAL_EDEFAULT.equals(longTermGoal);
			case SystemPackage.COACHING_PLAN__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case SystemPackage.COACHING_PLAN__NEXT_STEPS:
				return NEXT_STEPS_EDEFAULT == null ? nextSteps != null : !NEXT_STEPS_EDEFAULT.equals(nextSteps);
			case SystemPackage.COACHING_PLAN__DESIGNED_ACTIVITIES:
				return DESIGNED_ACTIVITIES_EDEFAULT == null ? designedActivities != null : !DESIGNED_ACTIVITIES_EDEFAULT.equals(designedActivities);
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
		result.append(" (longTermGoal: ");
		result.append(longTermGoal);
		result.append(", nextSteps: ");
		result.append(nextSteps);
		result.append(", designedActivities: ");
		result.append(designedActivities);
		result.append(')');
		return result.toString();
	}

} //CoachingPlanImpl
