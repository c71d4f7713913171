/**
 */
package org.throughline.model.plans.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.PartImpl;

import org.throughline.model.organisation.School;

import org.throughline.model.plans.Activity;
import org.throughline.model.plans.BarrierReview;
import org.throughline.model.plans.Decision;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Indicator;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansPackage;
import org.throughline.model.plans.ProgressReport;
import org.throughline.model.plans.Resource;
import org.throughline.model.plans.ResultReport;
import org.throughline.model.plans.Strategy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getStrategies <em>Strategies</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getBarrierReviews <em>Barrier Reviews</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getProgressReports <em>Progress Reports</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.PlanImpl#getResultReports <em>Result Reports</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanImpl extends PartImpl implements Plan {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate end = END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSchools() <em>Schools</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchools()
	 * @generated
	 * @ordered
	 */
	protected EList<School> schools;

	/**
	 * The cached value of the '{@link #getFollows() <em>Follows</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollows()
	 * @generated
	 * @ordered
	 */
	protected Plan follows;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getStrategies() <em>Strategies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategies()
	 * @generated
	 * @ordered
	 */
	protected EList<Strategy> strategies;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected EList<Resource> resources;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getBarrierReviews() <em>Barrier Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarrierReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<BarrierReview> barrierReviews;

	/**
	 * The cached value of the '{@link #getProgressReports() <em>Progress Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgressReports()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgressReport> progressReports;

	/**
	 * The cached value of the '{@link #getResultReports() <em>Result Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultReports()
	 * @generated
	 * @ordered
	 */
	protected EList<ResultReport> resultReports;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.PLAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.PLAN__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDate newEnd) {
		LocalDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.PLAN__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<School> getSchools() {
		if (schools == null) {
			schools = new EObjectResolvingEList<School>(School.class, this, PlansPackage.PLAN__SCHOOLS);
		}
		return schools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan getFollows() {
		if (follows != null && follows.eIsProxy()) {
			InternalEObject oldFollows = (InternalEObject)follows;
			follows = (Plan)eResolveProxy(oldFollows);
			if (follows != oldFollows) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlansPackage.PLAN__FOLLOWS, oldFollows, follows));
			}
		}
		return follows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Plan basicGetFollows() {
		return follows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollows(Plan newFollows) {
		Plan oldFollows = follows;
		follows = newFollows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.PLAN__FOLLOWS, oldFollows, follows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentWithInverseEList<Goal>(Goal.class, this, PlansPackage.PLAN__GOALS, PlansPackage.GOAL__PLAN);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Strategy> getStrategies() {
		if (strategies == null) {
			strategies = new EObjectContainmentWithInverseEList<Strategy>(Strategy.class, this, PlansPackage.PLAN__STRATEGIES, PlansPackage.STRATEGY__PLAN);
		}
		return strategies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentEList<Activity>(Activity.class, this, PlansPackage.PLAN__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentWithInverseEList<Indicator>(Indicator.class, this, PlansPackage.PLAN__INDICATORS, PlansPackage.INDICATOR__PLAN);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Resource> getResources() {
		if (resources == null) {
			resources = new EObjectContainmentWithInverseEList<Resource>(Resource.class, this, PlansPackage.PLAN__RESOURCES, PlansPackage.RESOURCE__PLAN);
		}
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentWithInverseEList<Decision>(Decision.class, this, PlansPackage.PLAN__DECISIONS, PlansPackage.DECISION__PLAN);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<BarrierReview> getBarrierReviews() {
		if (barrierReviews == null) {
			barrierReviews = new EObjectContainmentEList<BarrierReview>(BarrierReview.class, this, PlansPackage.PLAN__BARRIER_REVIEWS);
		}
		return barrierReviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgressReport> getProgressReports() {
		if (progressReports == null) {
			progressReports = new EObjectContainmentEList<ProgressReport>(ProgressReport.class, this, PlansPackage.PLAN__PROGRESS_REPORTS);
		}
		return progressReports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ResultReport> getResultReports() {
		if (resultReports == null) {
			resultReports = new EObjectContainmentEList<ResultReport>(ResultReport.class, this, PlansPackage.PLAN__RESULT_REPORTS);
		}
		return resultReports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlansPackage.PLAN__GOALS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getGoals()).basicAdd(otherEnd, msgs);
			case PlansPackage.PLAN__STRATEGIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getStrategies()).basicAdd(otherEnd, msgs);
			case PlansPackage.PLAN__INDICATORS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIndicators()).basicAdd(otherEnd, msgs);
			case PlansPackage.PLAN__RESOURCES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getResources()).basicAdd(otherEnd, msgs);
			case PlansPackage.PLAN__DECISIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDecisions()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlansPackage.PLAN__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case PlansPackage.PLAN__STRATEGIES:
				return ((InternalEList<?>)getStrategies()).basicRemove(otherEnd, msgs);
			case PlansPackage.PLAN__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
			case PlansPackage.PLAN__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case PlansPackage.PLAN__RESOURCES:
				return ((InternalEList<?>)getResources()).basicRemove(otherEnd, msgs);
			case PlansPackage.PLAN__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case PlansPackage.PLAN__BARRIER_REVIEWS:
				return ((InternalEList<?>)getBarrierReviews()).basicRemove(otherEnd, msgs);
			case PlansPackage.PLAN__PROGRESS_REPORTS:
				return ((InternalEList<?>)getProgressReports()).basicRemove(otherEnd, msgs);
			case PlansPackage.PLAN__RESULT_REPORTS:
				return ((InternalEList<?>)getResultReports()).basicRemove(otherEnd, msgs);
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
			case PlansPackage.PLAN__START:
				return getStart();
			case PlansPackage.PLAN__END:
				return getEnd();
			case PlansPackage.PLAN__SCHOOLS:
				return getSchools();
			case PlansPackage.PLAN__FOLLOWS:
				if (resolve) return getFollows();
				return basicGetFollows();
			case PlansPackage.PLAN__GOALS:
				return getGoals();
			case PlansPackage.PLAN__STRATEGIES:
				return getStrategies();
			case PlansPackage.PLAN__ACTIVITIES:
				return getActivities();
			case PlansPackage.PLAN__INDICATORS:
				return getIndicators();
			case PlansPackage.PLAN__RESOURCES:
				return getResources();
			case PlansPackage.PLAN__DECISIONS:
				return getDecisions();
			case PlansPackage.PLAN__BARRIER_REVIEWS:
				return getBarrierReviews();
			case PlansPackage.PLAN__PROGRESS_REPORTS:
				return getProgressReports();
			case PlansPackage.PLAN__RESULT_REPORTS:
				return getResultReports();
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
			case PlansPackage.PLAN__START:
				setStart((LocalDate)newValue);
				return;
			case PlansPackage.PLAN__END:
				setEnd((LocalDate)newValue);
				return;
			case PlansPackage.PLAN__SCHOOLS:
				getSchools().clear();
				getSchools().addAll((Collection<? extends School>)newValue);
				return;
			case PlansPackage.PLAN__FOLLOWS:
				setFollows((Plan)newValue);
				return;
			case PlansPackage.PLAN__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case PlansPackage.PLAN__STRATEGIES:
				getStrategies().clear();
				getStrategies().addAll((Collection<? extends Strategy>)newValue);
				return;
			case PlansPackage.PLAN__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case PlansPackage.PLAN__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case PlansPackage.PLAN__RESOURCES:
				getResources().clear();
				getResources().addAll((Collection<? extends Resource>)newValue);
				return;
			case PlansPackage.PLAN__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case PlansPackage.PLAN__BARRIER_REVIEWS:
				getBarrierReviews().clear();
				getBarrierReviews().addAll((Collection<? extends BarrierReview>)newValue);
				return;
			case PlansPackage.PLAN__PROGRESS_REPORTS:
				getProgressReports().clear();
				getProgressReports().addAll((Collection<? extends ProgressReport>)newValue);
				return;
			case PlansPackage.PLAN__RESULT_REPORTS:
				getResultReports().clear();
				getResultReports().addAll((Collection<? extends ResultReport>)newValue);
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
			case PlansPackage.PLAN__START:
				setStart(START_EDEFAULT);
				return;
			case PlansPackage.PLAN__END:
				setEnd(END_EDEFAULT);
				return;
			case PlansPackage.PLAN__SCHOOLS:
				getSchools().clear();
				return;
			case PlansPackage.PLAN__FOLLOWS:
				setFollows((Plan)null);
				return;
			case PlansPackage.PLAN__GOALS:
				getGoals().clear();
				return;
			case PlansPackage.PLAN__STRATEGIES:
				getStrategies().clear();
				return;
			case PlansPackage.PLAN__ACTIVITIES:
				getActivities().clear();
				return;
			case PlansPackage.PLAN__INDICATORS:
				getIndicators().clear();
				return;
			case PlansPackage.PLAN__RESOURCES:
				getResources().clear();
				return;
			case PlansPackage.PLAN__DECISIONS:
				getDecisions().clear();
				return;
			case PlansPackage.PLAN__BARRIER_REVIEWS:
				getBarrierReviews().clear();
				return;
			case PlansPackage.PLAN__PROGRESS_REPORTS:
				getProgressReports().clear();
				return;
			case PlansPackage.PLAN__RESULT_REPORTS:
				getResultReports().clear();
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
			case PlansPackage.PLAN__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case PlansPackage.PLAN__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case PlansPackage.PLAN__SCHOOLS:
				return schools != null && !schools.isEmpty();
			case PlansPackage.PLAN__FOLLOWS:
				return follows != null;
			case PlansPackage.PLAN__GOALS:
				return goals != null && !goals.isEmpty();
			case PlansPackage.PLAN__STRATEGIES:
				return strategies != null && !strategies.isEmpty();
			case PlansPackage.PLAN__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case PlansPackage.PLAN__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case PlansPackage.PLAN__RESOURCES:
				return resources != null && !resources.isEmpty();
			case PlansPackage.PLAN__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case PlansPackage.PLAN__BARRIER_REVIEWS:
				return barrierReviews != null && !barrierReviews.isEmpty();
			case PlansPackage.PLAN__PROGRESS_REPORTS:
				return progressReports != null && !progressReports.isEmpty();
			case PlansPackage.PLAN__RESULT_REPORTS:
				return resultReports != null && !resultReports.isEmpty();
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(')');
		return result.toString();
	}

} //PlanImpl
