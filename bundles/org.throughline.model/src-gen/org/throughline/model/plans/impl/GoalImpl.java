/**
 */
package org.throughline.model.plans.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansPackage;

import org.throughline.model.system.Practice;
import org.throughline.model.system.StudentOutcome;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getPdFocus <em>Pd Focus</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getCoachingTime <em>Coaching Time</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getWhatIsMeasured <em>What Is Measured</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getWhatIsDropped <em>What Is Dropped</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getMovesToSee <em>Moves To See</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getClassroomsLookLike <em>Classrooms Look Like</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getHowWeKnow <em>How We Know</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getNotContinued <em>Not Continued</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.GoalImpl#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GoalImpl extends ElementImpl implements Goal {
	/**
	 * The cached value of the '{@link #getOutcomes() <em>Outcomes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomes()
	 * @generated
	 * @ordered
	 */
	protected EList<StudentOutcome> outcomes;

	/**
	 * The cached value of the '{@link #getPractices() <em>Practices</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPractices()
	 * @generated
	 * @ordered
	 */
	protected EList<Practice> practices;

	/**
	 * The default value of the '{@link #getPdFocus() <em>Pd Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPdFocus()
	 * @generated
	 * @ordered
	 */
	protected static final String PD_FOCUS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPdFocus() <em>Pd Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPdFocus()
	 * @generated
	 * @ordered
	 */
	protected String pdFocus = PD_FOCUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoachingTime() <em>Coaching Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoachingTime()
	 * @generated
	 * @ordered
	 */
	protected static final String COACHING_TIME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoachingTime() <em>Coaching Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoachingTime()
	 * @generated
	 * @ordered
	 */
	protected String coachingTime = COACHING_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhatIsMeasured() <em>What Is Measured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatIsMeasured()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_IS_MEASURED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhatIsMeasured() <em>What Is Measured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatIsMeasured()
	 * @generated
	 * @ordered
	 */
	protected String whatIsMeasured = WHAT_IS_MEASURED_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhatIsDropped() <em>What Is Dropped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatIsDropped()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_IS_DROPPED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhatIsDropped() <em>What Is Dropped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatIsDropped()
	 * @generated
	 * @ordered
	 */
	protected String whatIsDropped = WHAT_IS_DROPPED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMovesToSee() <em>Moves To See</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMovesToSee()
	 * @generated
	 * @ordered
	 */
	protected static final String MOVES_TO_SEE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMovesToSee() <em>Moves To See</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMovesToSee()
	 * @generated
	 * @ordered
	 */
	protected String movesToSee = MOVES_TO_SEE_EDEFAULT;

	/**
	 * The default value of the '{@link #getClassroomsLookLike() <em>Classrooms Look Like</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassroomsLookLike()
	 * @generated
	 * @ordered
	 */
	protected static final String CLASSROOMS_LOOK_LIKE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClassroomsLookLike() <em>Classrooms Look Like</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClassroomsLookLike()
	 * @generated
	 * @ordered
	 */
	protected String classroomsLookLike = CLASSROOMS_LOOK_LIKE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHowWeKnow() <em>How We Know</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowWeKnow()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_WE_KNOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHowWeKnow() <em>How We Know</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowWeKnow()
	 * @generated
	 * @ordered
	 */
	protected String howWeKnow = HOW_WE_KNOW_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContinues() <em>Continues</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinues()
	 * @generated
	 * @ordered
	 */
	protected Goal continues;

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
	protected GoalImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.GOAL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StudentOutcome> getOutcomes() {
		if (outcomes == null) {
			outcomes = new EObjectResolvingEList<StudentOutcome>(StudentOutcome.class, this, PlansPackage.GOAL__OUTCOMES);
		}
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Practice> getPractices() {
		if (practices == null) {
			practices = new EObjectResolvingEList<Practice>(Practice.class, this, PlansPackage.GOAL__PRACTICES);
		}
		return practices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPdFocus() {
		return pdFocus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPdFocus(String newPdFocus) {
		String oldPdFocus = pdFocus;
		pdFocus = newPdFocus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.GOAL__PD_FOCUS, oldPdFocus, pdFocus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCoachingTime() {
		return coachingTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoachingTime(String newCoachingTime) {
		String oldCoachingTime = coachingTime;
		coachingTime = newCoachingTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.GOAL__COACHING_TIME, oldCoachingTime, coachingTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhatIsMeasured() {
		return whatIsMeasured;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhatIsMeasured(String newWhatIsMeasured) {
		String oldWhatIsMeasured = whatIsMeasured;
		whatIsMeasured = newWhatIsMeasured;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.GOAL__WHAT_IS_MEASURED, oldWhatIsMeasured, whatIsMeasured));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhatIsDropped() {
		return whatIsDropped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhatIsDropped(String newWhatIsDropped) {
		String oldWhatIsDropped = whatIsDropped;
		whatIsDropped = newWhatIsDropped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.GOAL__WHAT_IS_DROPPED, oldWhatIsDropped, whatIsDropped));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMovesToSee() {
		return movesToSee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMovesToSee(String newMovesToSee) {
		String oldMovesToSee = movesToSee;
		movesToSee = newMovesToSee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.GOAL__MOVES_TO_SEE, oldMovesToSee, movesToSee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClassroomsLookLike() {
		return classroomsLookLike;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClassroomsLookLike(String newClassroomsLookLike) {
		String oldClassroomsLookLike = classroomsLookLike;
		classroomsLookLike = newClassroomsLookLike;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.GOAL__CLASSROOMS_LOOK_LIKE, oldClassroomsLookLike, classroomsLookLike));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHowWeKnow() {
		return howWeKnow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHowWeKnow(String newHowWeKnow) {
		String oldHowWeKnow = howWeKnow;
		howWeKnow = newHowWeKnow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.GOAL__HOW_WE_KNOW, oldHowWeKnow, howWeKnow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal getContinues() {
		if (continues != null && continues.eIsProxy()) {
			InternalEObject oldContinues = (InternalEObject)continues;
			continues = (Goal)eResolveProxy(oldContinues);
			if (continues != oldContinues) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlansPackage.GOAL__CONTINUES, oldContinues, continues));
			}
		}
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Goal basicGetContinues() {
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinues(Goal newContinues) {
		Goal oldContinues = continues;
		continues = newContinues;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.GOAL__CONTINUES, oldContinues, continues));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.GOAL__NOT_CONTINUED, oldNotContinued, notContinued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan getPlan() {
		if (eContainerFeatureID() != PlansPackage.GOAL__PLAN) return null;
		return (Plan)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlan(Plan newPlan, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newPlan, PlansPackage.GOAL__PLAN, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(Plan newPlan) {
		if (newPlan != eInternalContainer() || (eContainerFeatureID() != PlansPackage.GOAL__PLAN && newPlan != null)) {
			if (EcoreUtil.isAncestor(this, newPlan))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPlan != null)
				msgs = ((InternalEObject)newPlan).eInverseAdd(this, PlansPackage.PLAN__GOALS, Plan.class, msgs);
			msgs = basicSetPlan(newPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.GOAL__PLAN, newPlan, newPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlansPackage.GOAL__PLAN:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetPlan((Plan)otherEnd, msgs);
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
			case PlansPackage.GOAL__PLAN:
				return basicSetPlan(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case PlansPackage.GOAL__PLAN:
				return eInternalContainer().eInverseRemove(this, PlansPackage.PLAN__GOALS, Plan.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlansPackage.GOAL__OUTCOMES:
				return getOutcomes();
			case PlansPackage.GOAL__PRACTICES:
				return getPractices();
			case PlansPackage.GOAL__PD_FOCUS:
				return getPdFocus();
			case PlansPackage.GOAL__COACHING_TIME:
				return getCoachingTime();
			case PlansPackage.GOAL__WHAT_IS_MEASURED:
				return getWhatIsMeasured();
			case PlansPackage.GOAL__WHAT_IS_DROPPED:
				return getWhatIsDropped();
			case PlansPackage.GOAL__MOVES_TO_SEE:
				return getMovesToSee();
			case PlansPackage.GOAL__CLASSROOMS_LOOK_LIKE:
				return getClassroomsLookLike();
			case PlansPackage.GOAL__HOW_WE_KNOW:
				return getHowWeKnow();
			case PlansPackage.GOAL__CONTINUES:
				if (resolve) return getContinues();
				return basicGetContinues();
			case PlansPackage.GOAL__NOT_CONTINUED:
				return getNotContinued();
			case PlansPackage.GOAL__PLAN:
				return getPlan();
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
			case PlansPackage.GOAL__OUTCOMES:
				getOutcomes().clear();
				getOutcomes().addAll((Collection<? extends StudentOutcome>)newValue);
				return;
			case PlansPackage.GOAL__PRACTICES:
				getPractices().clear();
				getPractices().addAll((Collection<? extends Practice>)newValue);
				return;
			case PlansPackage.GOAL__PD_FOCUS:
				setPdFocus((String)newValue);
				return;
			case PlansPackage.GOAL__COACHING_TIME:
				setCoachingTime((String)newValue);
				return;
			case PlansPackage.GOAL__WHAT_IS_MEASURED:
				setWhatIsMeasured((String)newValue);
				return;
			case PlansPackage.GOAL__WHAT_IS_DROPPED:
				setWhatIsDropped((String)newValue);
				return;
			case PlansPackage.GOAL__MOVES_TO_SEE:
				setMovesToSee((String)newValue);
				return;
			case PlansPackage.GOAL__CLASSROOMS_LOOK_LIKE:
				setClassroomsLookLike((String)newValue);
				return;
			case PlansPackage.GOAL__HOW_WE_KNOW:
				setHowWeKnow((String)newValue);
				return;
			case PlansPackage.GOAL__CONTINUES:
				setContinues((Goal)newValue);
				return;
			case PlansPackage.GOAL__NOT_CONTINUED:
				setNotContinued((String)newValue);
				return;
			case PlansPackage.GOAL__PLAN:
				setPlan((Plan)newValue);
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
			case PlansPackage.GOAL__OUTCOMES:
				getOutcomes().clear();
				return;
			case PlansPackage.GOAL__PRACTICES:
				getPractices().clear();
				return;
			case PlansPackage.GOAL__PD_FOCUS:
				setPdFocus(PD_FOCUS_EDEFAULT);
				return;
			case PlansPackage.GOAL__COACHING_TIME:
				setCoachingTime(COACHING_TIME_EDEFAULT);
				return;
			case PlansPackage.GOAL__WHAT_IS_MEASURED:
				setWhatIsMeasured(WHAT_IS_MEASURED_EDEFAULT);
				return;
			case PlansPackage.GOAL__WHAT_IS_DROPPED:
				setWhatIsDropped(WHAT_IS_DROPPED_EDEFAULT);
				return;
			case PlansPackage.GOAL__MOVES_TO_SEE:
				setMovesToSee(MOVES_TO_SEE_EDEFAULT);
				return;
			case PlansPackage.GOAL__CLASSROOMS_LOOK_LIKE:
				setClassroomsLookLike(CLASSROOMS_LOOK_LIKE_EDEFAULT);
				return;
			case PlansPackage.GOAL__HOW_WE_KNOW:
				setHowWeKnow(HOW_WE_KNOW_EDEFAULT);
				return;
			case PlansPackage.GOAL__CONTINUES:
				setContinues((Goal)null);
				return;
			case PlansPackage.GOAL__NOT_CONTINUED:
				setNotContinued(NOT_CONTINUED_EDEFAULT);
				return;
			case PlansPackage.GOAL__PLAN:
				setPlan((Plan)null);
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
			case PlansPackage.GOAL__OUTCOMES:
				return outcomes != null && !outcomes.isEmpty();
			case PlansPackage.GOAL__PRACTICES:
				return practices != null && !practices.isEmpty();
			case PlansPackage.GOAL__PD_FOCUS:
				return PD_FOCUS_EDEFAULT == null ? pdFocus != null : !PD_FOCUS_EDEFAULT.equals(pdFocus);
			case PlansPackage.GOAL__COACHING_TIME:
				return COACHING_TIME_EDEFAULT == null ? coachingTime != null : !COACHING_TIME_EDEFAULT.equals(coachingTime);
			case PlansPackage.GOAL__WHAT_IS_MEASURED:
				return WHAT_IS_MEASURED_EDEFAULT == null ? whatIsMeasured != null : !WHAT_IS_MEASURED_EDEFAULT.equals(whatIsMeasured);
			case PlansPackage.GOAL__WHAT_IS_DROPPED:
				return WHAT_IS_DROPPED_EDEFAULT == null ? whatIsDropped != null : !WHAT_IS_DROPPED_EDEFAULT.equals(whatIsDropped);
			case PlansPackage.GOAL__MOVES_TO_SEE:
				return MOVES_TO_SEE_EDEFAULT == null ? movesToSee != null : !MOVES_TO_SEE_EDEFAULT.equals(movesToSee);
			case PlansPackage.GOAL__CLASSROOMS_LOOK_LIKE:
				return CLASSROOMS_LOOK_LIKE_EDEFAULT == null ? classroomsLookLike != null : !CLASSROOMS_LOOK_LIKE_EDEFAULT.equals(classroomsLookLike);
			case PlansPackage.GOAL__HOW_WE_KNOW:
				return HOW_WE_KNOW_EDEFAULT == null ? howWeKnow != null : !HOW_WE_KNOW_EDEFAULT.equals(howWeKnow);
			case PlansPackage.GOAL__CONTINUES:
				return continues != null;
			case PlansPackage.GOAL__NOT_CONTINUED:
				return NOT_CONTINUED_EDEFAULT == null ? notContinued != null : !NOT_CONTINUED_EDEFAULT.equals(notContinued);
			case PlansPackage.GOAL__PLAN:
				return getPlan() != null;
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
		result.append(" (pdFocus: ");
		result.append(pdFocus);
		result.append(", coachingTime: ");
		result.append(coachingTime);
		result.append(", whatIsMeasured: ");
		result.append(whatIsMeasured);
		result.append(", whatIsDropped: ");
		result.append(whatIsDropped);
		result.append(", movesToSee: ");
		result.append(movesToSee);
		result.append(", classroomsLookLike: ");
		result.append(classroomsLookLike);
		result.append(", howWeKnow: ");
		result.append(howWeKnow);
		result.append(", notContinued: ");
		result.append(notContinued);
		result.append(')');
		return result.toString();
	}

} //GoalImpl
