/**
 */
package org.throughline.model.plans.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.Element;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityKind;
import org.throughline.model.plans.ActivityStatus;
import org.throughline.model.plans.Focus;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.PlansPackage;

import org.throughline.model.system.Practice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getStoppedOn <em>Stopped On</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getStoppedBecause <em>Stopped Because</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getPractice <em>Practice</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getSupport <em>Support</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getHoursPerPerson <em>Hours Per Person</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getResult <em>Result</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ActivityImpl#getNotContinued <em>Not Continued</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivityImpl extends ElementImpl implements Activity {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityKind KIND_EDEFAULT = ActivityKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ActivityKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getFocus() <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocus()
	 * @generated
	 * @ordered
	 */
	protected static final Focus FOCUS_EDEFAULT = Focus.OTHER;

	/**
	 * The cached value of the '{@link #getFocus() <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFocus()
	 * @generated
	 * @ordered
	 */
	protected Focus focus = FOCUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityStatus STATUS_EDEFAULT = ActivityStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ActivityStatus status = STATUS_EDEFAULT;

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
	 * The default value of the '{@link #getStoppedOn() <em>Stopped On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoppedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STOPPED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStoppedOn() <em>Stopped On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoppedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate stoppedOn = STOPPED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStoppedBecause() <em>Stopped Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoppedBecause()
	 * @generated
	 * @ordered
	 */
	protected static final String STOPPED_BECAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStoppedBecause() <em>Stopped Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStoppedBecause()
	 * @generated
	 * @ordered
	 */
	protected String stoppedBecause = STOPPED_BECAUSE_EDEFAULT;

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
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> audience;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

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
	 * The cached value of the '{@link #getSupport() <em>Support</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupport()
	 * @generated
	 * @ordered
	 */
	protected Element support;

	/**
	 * The default value of the '{@link #getHoursPerPerson() <em>Hours Per Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerPerson()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HOURS_PER_PERSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoursPerPerson() <em>Hours Per Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerPerson()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal hoursPerPerson = HOURS_PER_PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContinues() <em>Continues</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinues()
	 * @generated
	 * @ordered
	 */
	protected Activity continues;

	/**
	 * The default value of the '{@link #getNotContinued() <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotContinued()
	 * @generated
	 * @ordered
	 */
	protected static final String NOT_CONTINUED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotContinued() <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotContinued()
	 * @generated
	 * @ordered
	 */
	protected String notContinued = NOT_CONTINUED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ActivityKind newKind) {
		ActivityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Focus getFocus() {
		return focus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFocus(Focus newFocus) {
		Focus oldFocus = focus;
		focus = newFocus == null ? FOCUS_EDEFAULT : newFocus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__FOCUS, oldFocus, focus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ActivityStatus newStatus) {
		ActivityStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__STATUS, oldStatus, status));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__START, oldStart, start));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStoppedOn() {
		return stoppedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStoppedOn(LocalDate newStoppedOn) {
		LocalDate oldStoppedOn = stoppedOn;
		stoppedOn = newStoppedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__STOPPED_ON, oldStoppedOn, stoppedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStoppedBecause() {
		return stoppedBecause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStoppedBecause(String newStoppedBecause) {
		String oldStoppedBecause = stoppedBecause;
		stoppedBecause = newStoppedBecause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__STOPPED_BECAUSE, oldStoppedBecause, stoppedBecause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<School> getSchools() {
		if (schools == null) {
			schools = new EObjectResolvingEList<School>(School.class, this, PlansPackage.ACTIVITY__SCHOOLS);
		}
		return schools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getAudience() {
		if (audience == null) {
			audience = new EObjectResolvingEList<Role>(Role.class, this, PlansPackage.ACTIVITY__AUDIENCE);
		}
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectResolvingEList<Goal>(Goal.class, this, PlansPackage.ACTIVITY__GOALS);
		}
		return goals;
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlansPackage.ACTIVITY__PRACTICE, oldPractice, practice));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__PRACTICE, oldPractice, practice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getSupport() {
		if (support != null && support.eIsProxy()) {
			InternalEObject oldSupport = (InternalEObject)support;
			support = (Element)eResolveProxy(oldSupport);
			if (support != oldSupport) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlansPackage.ACTIVITY__SUPPORT, oldSupport, support));
			}
		}
		return support;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Element basicGetSupport() {
		return support;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupport(Element newSupport) {
		Element oldSupport = support;
		support = newSupport;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__SUPPORT, oldSupport, support));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHoursPerPerson() {
		return hoursPerPerson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursPerPerson(BigDecimal newHoursPerPerson) {
		BigDecimal oldHoursPerPerson = hoursPerPerson;
		hoursPerPerson = newHoursPerPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__HOURS_PER_PERSON, oldHoursPerPerson, hoursPerPerson));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity getContinues() {
		if (continues != null && continues.eIsProxy()) {
			InternalEObject oldContinues = (InternalEObject)continues;
			continues = (Activity)eResolveProxy(oldContinues);
			if (continues != oldContinues) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlansPackage.ACTIVITY__CONTINUES, oldContinues, continues));
			}
		}
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Activity basicGetContinues() {
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinues(Activity newContinues) {
		Activity oldContinues = continues;
		continues = newContinues;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__CONTINUES, oldContinues, continues));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotContinued() {
		return notContinued;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotContinued(String newNotContinued) {
		String oldNotContinued = notContinued;
		notContinued = newNotContinued;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.ACTIVITY__NOT_CONTINUED, oldNotContinued, notContinued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlansPackage.ACTIVITY__KIND:
				return getKind();
			case PlansPackage.ACTIVITY__FOCUS:
				return getFocus();
			case PlansPackage.ACTIVITY__STATUS:
				return getStatus();
			case PlansPackage.ACTIVITY__START:
				return getStart();
			case PlansPackage.ACTIVITY__END:
				return getEnd();
			case PlansPackage.ACTIVITY__STOPPED_ON:
				return getStoppedOn();
			case PlansPackage.ACTIVITY__STOPPED_BECAUSE:
				return getStoppedBecause();
			case PlansPackage.ACTIVITY__SCHOOLS:
				return getSchools();
			case PlansPackage.ACTIVITY__AUDIENCE:
				return getAudience();
			case PlansPackage.ACTIVITY__GOALS:
				return getGoals();
			case PlansPackage.ACTIVITY__PRACTICE:
				if (resolve) return getPractice();
				return basicGetPractice();
			case PlansPackage.ACTIVITY__SUPPORT:
				if (resolve) return getSupport();
				return basicGetSupport();
			case PlansPackage.ACTIVITY__HOURS_PER_PERSON:
				return getHoursPerPerson();
			case PlansPackage.ACTIVITY__RESULT:
				return getResult();
			case PlansPackage.ACTIVITY__CONTINUES:
				if (resolve) return getContinues();
				return basicGetContinues();
			case PlansPackage.ACTIVITY__NOT_CONTINUED:
				return getNotContinued();
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
			case PlansPackage.ACTIVITY__KIND:
				setKind((ActivityKind)newValue);
				return;
			case PlansPackage.ACTIVITY__FOCUS:
				setFocus((Focus)newValue);
				return;
			case PlansPackage.ACTIVITY__STATUS:
				setStatus((ActivityStatus)newValue);
				return;
			case PlansPackage.ACTIVITY__START:
				setStart((LocalDate)newValue);
				return;
			case PlansPackage.ACTIVITY__END:
				setEnd((LocalDate)newValue);
				return;
			case PlansPackage.ACTIVITY__STOPPED_ON:
				setStoppedOn((LocalDate)newValue);
				return;
			case PlansPackage.ACTIVITY__STOPPED_BECAUSE:
				setStoppedBecause((String)newValue);
				return;
			case PlansPackage.ACTIVITY__SCHOOLS:
				getSchools().clear();
				getSchools().addAll((Collection<? extends School>)newValue);
				return;
			case PlansPackage.ACTIVITY__AUDIENCE:
				getAudience().clear();
				getAudience().addAll((Collection<? extends Role>)newValue);
				return;
			case PlansPackage.ACTIVITY__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case PlansPackage.ACTIVITY__PRACTICE:
				setPractice((Practice)newValue);
				return;
			case PlansPackage.ACTIVITY__SUPPORT:
				setSupport((Element)newValue);
				return;
			case PlansPackage.ACTIVITY__HOURS_PER_PERSON:
				setHoursPerPerson((BigDecimal)newValue);
				return;
			case PlansPackage.ACTIVITY__RESULT:
				setResult((String)newValue);
				return;
			case PlansPackage.ACTIVITY__CONTINUES:
				setContinues((Activity)newValue);
				return;
			case PlansPackage.ACTIVITY__NOT_CONTINUED:
				setNotContinued((String)newValue);
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
			case PlansPackage.ACTIVITY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case PlansPackage.ACTIVITY__FOCUS:
				setFocus(FOCUS_EDEFAULT);
				return;
			case PlansPackage.ACTIVITY__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case PlansPackage.ACTIVITY__START:
				setStart(START_EDEFAULT);
				return;
			case PlansPackage.ACTIVITY__END:
				setEnd(END_EDEFAULT);
				return;
			case PlansPackage.ACTIVITY__STOPPED_ON:
				setStoppedOn(STOPPED_ON_EDEFAULT);
				return;
			case PlansPackage.ACTIVITY__STOPPED_BECAUSE:
				setStoppedBecause(STOPPED_BECAUSE_EDEFAULT);
				return;
			case PlansPackage.ACTIVITY__SCHOOLS:
				getSchools().clear();
				return;
			case PlansPackage.ACTIVITY__AUDIENCE:
				getAudience().clear();
				return;
			case PlansPackage.ACTIVITY__GOALS:
				getGoals().clear();
				return;
			case PlansPackage.ACTIVITY__PRACTICE:
				setPractice((Practice)null);
				return;
			case PlansPackage.ACTIVITY__SUPPORT:
				setSupport((Element)null);
				return;
			case PlansPackage.ACTIVITY__HOURS_PER_PERSON:
				setHoursPerPerson(HOURS_PER_PERSON_EDEFAULT);
				return;
			case PlansPackage.ACTIVITY__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
			case PlansPackage.ACTIVITY__CONTINUES:
				setContinues((Activity)null);
				return;
			case PlansPackage.ACTIVITY__NOT_CONTINUED:
				setNotContinued(NOT_CONTINUED_EDEFAULT);
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
			case PlansPackage.ACTIVITY__KIND:
				return kind != KIND_EDEFAULT;
			case PlansPackage.ACTIVITY__FOCUS:
				return focus != FOCUS_EDEFAULT;
			case PlansPackage.ACTIVITY__STATUS:
				return status != STATUS_EDEFAULT;
			case PlansPackage.ACTIVITY__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case PlansPackage.ACTIVITY__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case PlansPackage.ACTIVITY__STOPPED_ON:
				return STOPPED_ON_EDEFAULT == null ? stoppedOn != null : !STOPPED_ON_EDEFAULT.equals(stoppedOn);
			case PlansPackage.ACTIVITY__STOPPED_BECAUSE:
				return STOPPED_BECAUSE_EDEFAULT == null ? stoppedBecause != null : !STOPPED_BECAUSE_EDEFAULT.equals(stoppedBecause);
			case PlansPackage.ACTIVITY__SCHOOLS:
				return schools != null && !schools.isEmpty();
			case PlansPackage.ACTIVITY__AUDIENCE:
				return audience != null && !audience.isEmpty();
			case PlansPackage.ACTIVITY__GOALS:
				return goals != null && !goals.isEmpty();
			case PlansPackage.ACTIVITY__PRACTICE:
				return practice != null;
			case PlansPackage.ACTIVITY__SUPPORT:
				return support != null;
			case PlansPackage.ACTIVITY__HOURS_PER_PERSON:
				return HOURS_PER_PERSON_EDEFAULT == null ? hoursPerPerson != null : !HOURS_PER_PERSON_EDEFAULT.equals(hoursPerPerson);
			case PlansPackage.ACTIVITY__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
			case PlansPackage.ACTIVITY__CONTINUES:
				return continues != null;
			case PlansPackage.ACTIVITY__NOT_CONTINUED:
				return NOT_CONTINUED_EDEFAULT == null ? notContinued != null : !NOT_CONTINUED_EDEFAULT.equals(notContinued);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", focus: ");
		result.append(focus);
		result.append(", status: ");
		result.append(status);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", stoppedOn: ");
		result.append(stoppedOn);
		result.append(", stoppedBecause: ");
		result.append(stoppedBecause);
		result.append(", hoursPerPerson: ");
		result.append(hoursPerPerson);
		result.append(", result: ");
		result.append(result);
		result.append(", notContinued: ");
		result.append(notContinued);
		result.append(')');
		return result.toString();
	}

} //ActivityImpl
