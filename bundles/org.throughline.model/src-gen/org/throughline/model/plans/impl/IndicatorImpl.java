/**
 */
package org.throughline.model.plans.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.plans.Direction;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Indicator;
import org.throughline.model.plans.Measurement;
import org.throughline.model.plans.Measures;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansPackage;
import org.throughline.model.plans.Timing;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getTiming <em>Timing</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getIntervalDays <em>Interval Days</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getBaselineOn <em>Baseline On</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getTargetOn <em>Target On</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getLowThreshold <em>Low Threshold</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getHighThreshold <em>High Threshold</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getHowMeasured <em>How Measured</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getNotContinued <em>Not Continued</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.IndicatorImpl#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends ElementImpl implements Indicator {
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
	 * The default value of the '{@link #getTiming() <em>Timing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiming()
	 * @generated
	 * @ordered
	 */
	protected static final Timing TIMING_EDEFAULT = Timing.LEADING;

	/**
	 * The cached value of the '{@link #getTiming() <em>Timing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiming()
	 * @generated
	 * @ordered
	 */
	protected Timing timing = TIMING_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasures() <em>Measures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected static final Measures MEASURES_EDEFAULT = Measures.IMPACT;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected Measures measures = MEASURES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.RISING;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntervalDays() <em>Interval Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervalDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer INTERVAL_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntervalDays() <em>Interval Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntervalDays()
	 * @generated
	 * @ordered
	 */
	protected Integer intervalDays = INTERVAL_DAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaselineOn() <em>Baseline On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BASELINE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaselineOn() <em>Baseline On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselineOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate baselineOn = BASELINE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetOn() <em>Target On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TARGET_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetOn() <em>Target On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate targetOn = TARGET_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowThreshold() <em>Low Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal LOW_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowThreshold() <em>Low Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowThreshold()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal lowThreshold = LOW_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighThreshold() <em>High Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HIGH_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighThreshold() <em>High Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighThreshold()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal highThreshold = HIGH_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getHowMeasured() <em>How Measured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowMeasured()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_MEASURED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHowMeasured() <em>How Measured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowMeasured()
	 * @generated
	 * @ordered
	 */
	protected String howMeasured = HOW_MEASURED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * The cached value of the '{@link #getContinues() <em>Continues</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinues()
	 * @generated
	 * @ordered
	 */
	protected Indicator continues;

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
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.INDICATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectResolvingEList<Goal>(Goal.class, this, PlansPackage.INDICATOR__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Timing getTiming() {
		return timing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTiming(Timing newTiming) {
		Timing oldTiming = timing;
		timing = newTiming == null ? TIMING_EDEFAULT : newTiming;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__TIMING, oldTiming, timing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Measures getMeasures() {
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasures(Measures newMeasures) {
		Measures oldMeasures = measures;
		measures = newMeasures == null ? MEASURES_EDEFAULT : newMeasures;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__MEASURES, oldMeasures, measures));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getIntervalDays() {
		return intervalDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntervalDays(Integer newIntervalDays) {
		Integer oldIntervalDays = intervalDays;
		intervalDays = newIntervalDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__INTERVAL_DAYS, oldIntervalDays, intervalDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(BigDecimal newBaseline) {
		BigDecimal oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBaselineOn() {
		return baselineOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaselineOn(LocalDate newBaselineOn) {
		LocalDate oldBaselineOn = baselineOn;
		baselineOn = newBaselineOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__BASELINE_ON, oldBaselineOn, baselineOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(BigDecimal newTarget) {
		BigDecimal oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTargetOn() {
		return targetOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetOn(LocalDate newTargetOn) {
		LocalDate oldTargetOn = targetOn;
		targetOn = newTargetOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__TARGET_ON, oldTargetOn, targetOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getLowThreshold() {
		return lowThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowThreshold(BigDecimal newLowThreshold) {
		BigDecimal oldLowThreshold = lowThreshold;
		lowThreshold = newLowThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__LOW_THRESHOLD, oldLowThreshold, lowThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHighThreshold() {
		return highThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighThreshold(BigDecimal newHighThreshold) {
		BigDecimal oldHighThreshold = highThreshold;
		highThreshold = newHighThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__HIGH_THRESHOLD, oldHighThreshold, highThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHowMeasured() {
		return howMeasured;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHowMeasured(String newHowMeasured) {
		String oldHowMeasured = howMeasured;
		howMeasured = newHowMeasured;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__HOW_MEASURED, oldHowMeasured, howMeasured));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentWithInverseEList<Measurement>(Measurement.class, this, PlansPackage.INDICATOR__MEASUREMENTS, PlansPackage.MEASUREMENT__INDICATOR);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Indicator getContinues() {
		if (continues != null && continues.eIsProxy()) {
			InternalEObject oldContinues = (InternalEObject)continues;
			continues = (Indicator)eResolveProxy(oldContinues);
			if (continues != oldContinues) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlansPackage.INDICATOR__CONTINUES, oldContinues, continues));
			}
		}
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Indicator basicGetContinues() {
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinues(Indicator newContinues) {
		Indicator oldContinues = continues;
		continues = newContinues;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__CONTINUES, oldContinues, continues));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__NOT_CONTINUED, oldNotContinued, notContinued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan getPlan() {
		if (eContainerFeatureID() != PlansPackage.INDICATOR__PLAN) return null;
		return (Plan)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlan(Plan newPlan, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newPlan, PlansPackage.INDICATOR__PLAN, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(Plan newPlan) {
		if (newPlan != eInternalContainer() || (eContainerFeatureID() != PlansPackage.INDICATOR__PLAN && newPlan != null)) {
			if (EcoreUtil.isAncestor(this, newPlan))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPlan != null)
				msgs = ((InternalEObject)newPlan).eInverseAdd(this, PlansPackage.PLAN__INDICATORS, Plan.class, msgs);
			msgs = basicSetPlan(newPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.INDICATOR__PLAN, newPlan, newPlan));
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
			case PlansPackage.INDICATOR__MEASUREMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getMeasurements()).basicAdd(otherEnd, msgs);
			case PlansPackage.INDICATOR__PLAN:
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
			case PlansPackage.INDICATOR__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
			case PlansPackage.INDICATOR__PLAN:
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
			case PlansPackage.INDICATOR__PLAN:
				return eInternalContainer().eInverseRemove(this, PlansPackage.PLAN__INDICATORS, Plan.class, msgs);
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
			case PlansPackage.INDICATOR__GOALS:
				return getGoals();
			case PlansPackage.INDICATOR__TIMING:
				return getTiming();
			case PlansPackage.INDICATOR__MEASURES:
				return getMeasures();
			case PlansPackage.INDICATOR__DIRECTION:
				return getDirection();
			case PlansPackage.INDICATOR__UNIT:
				return getUnit();
			case PlansPackage.INDICATOR__INTERVAL_DAYS:
				return getIntervalDays();
			case PlansPackage.INDICATOR__BASELINE:
				return getBaseline();
			case PlansPackage.INDICATOR__BASELINE_ON:
				return getBaselineOn();
			case PlansPackage.INDICATOR__TARGET:
				return getTarget();
			case PlansPackage.INDICATOR__TARGET_ON:
				return getTargetOn();
			case PlansPackage.INDICATOR__LOW_THRESHOLD:
				return getLowThreshold();
			case PlansPackage.INDICATOR__HIGH_THRESHOLD:
				return getHighThreshold();
			case PlansPackage.INDICATOR__HOW_MEASURED:
				return getHowMeasured();
			case PlansPackage.INDICATOR__MEASUREMENTS:
				return getMeasurements();
			case PlansPackage.INDICATOR__CONTINUES:
				if (resolve) return getContinues();
				return basicGetContinues();
			case PlansPackage.INDICATOR__NOT_CONTINUED:
				return getNotContinued();
			case PlansPackage.INDICATOR__PLAN:
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
			case PlansPackage.INDICATOR__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case PlansPackage.INDICATOR__TIMING:
				setTiming((Timing)newValue);
				return;
			case PlansPackage.INDICATOR__MEASURES:
				setMeasures((Measures)newValue);
				return;
			case PlansPackage.INDICATOR__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case PlansPackage.INDICATOR__UNIT:
				setUnit((String)newValue);
				return;
			case PlansPackage.INDICATOR__INTERVAL_DAYS:
				setIntervalDays((Integer)newValue);
				return;
			case PlansPackage.INDICATOR__BASELINE:
				setBaseline((BigDecimal)newValue);
				return;
			case PlansPackage.INDICATOR__BASELINE_ON:
				setBaselineOn((LocalDate)newValue);
				return;
			case PlansPackage.INDICATOR__TARGET:
				setTarget((BigDecimal)newValue);
				return;
			case PlansPackage.INDICATOR__TARGET_ON:
				setTargetOn((LocalDate)newValue);
				return;
			case PlansPackage.INDICATOR__LOW_THRESHOLD:
				setLowThreshold((BigDecimal)newValue);
				return;
			case PlansPackage.INDICATOR__HIGH_THRESHOLD:
				setHighThreshold((BigDecimal)newValue);
				return;
			case PlansPackage.INDICATOR__HOW_MEASURED:
				setHowMeasured((String)newValue);
				return;
			case PlansPackage.INDICATOR__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
				return;
			case PlansPackage.INDICATOR__CONTINUES:
				setContinues((Indicator)newValue);
				return;
			case PlansPackage.INDICATOR__NOT_CONTINUED:
				setNotContinued((String)newValue);
				return;
			case PlansPackage.INDICATOR__PLAN:
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
			case PlansPackage.INDICATOR__GOALS:
				getGoals().clear();
				return;
			case PlansPackage.INDICATOR__TIMING:
				setTiming(TIMING_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__MEASURES:
				setMeasures(MEASURES_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__INTERVAL_DAYS:
				setIntervalDays(INTERVAL_DAYS_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__BASELINE_ON:
				setBaselineOn(BASELINE_ON_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__TARGET_ON:
				setTargetOn(TARGET_ON_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__LOW_THRESHOLD:
				setLowThreshold(LOW_THRESHOLD_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__HIGH_THRESHOLD:
				setHighThreshold(HIGH_THRESHOLD_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__HOW_MEASURED:
				setHowMeasured(HOW_MEASURED_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__MEASUREMENTS:
				getMeasurements().clear();
				return;
			case PlansPackage.INDICATOR__CONTINUES:
				setContinues((Indicator)null);
				return;
			case PlansPackage.INDICATOR__NOT_CONTINUED:
				setNotContinued(NOT_CONTINUED_EDEFAULT);
				return;
			case PlansPackage.INDICATOR__PLAN:
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
			case PlansPackage.INDICATOR__GOALS:
				return goals != null && !goals.isEmpty();
			case PlansPackage.INDICATOR__TIMING:
				return timing != TIMING_EDEFAULT;
			case PlansPackage.INDICATOR__MEASURES:
				return measures != MEASURES_EDEFAULT;
			case PlansPackage.INDICATOR__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case PlansPackage.INDICATOR__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case PlansPackage.INDICATOR__INTERVAL_DAYS:
				return INTERVAL_DAYS_EDEFAULT == null ? intervalDays != null : !INTERVAL_DAYS_EDEFAULT.equals(intervalDays);
			case PlansPackage.INDICATOR__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case PlansPackage.INDICATOR__BASELINE_ON:
				return BASELINE_ON_EDEFAULT == null ? baselineOn != null : !BASELINE_ON_EDEFAULT.equals(baselineOn);
			case PlansPackage.INDICATOR__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case PlansPackage.INDICATOR__TARGET_ON:
				return TARGET_ON_EDEFAULT == null ? targetOn != null : !TARGET_ON_EDEFAULT.equals(targetOn);
			case PlansPackage.INDICATOR__LOW_THRESHOLD:
				return LOW_THRESHOLD_EDEFAULT == null ? lowThreshold != null : !LOW_THRESHOLD_EDEFAULT.equals(lowThreshold);
			case PlansPackage.INDICATOR__HIGH_THRESHOLD:
				return HIGH_THRESHOLD_EDEFAULT == null ? highThreshold != null : !HIGH_THRESHOLD_EDEFAULT.equals(highThreshold);
			case PlansPackage.INDICATOR__HOW_MEASURED:
				return HOW_MEASURED_EDEFAULT == null ? howMeasured != null : !HOW_MEASURED_EDEFAULT.equals(howMeasured);
			case PlansPackage.INDICATOR__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
			case PlansPackage.INDICATOR__CONTINUES:
				return continues != null;
			case PlansPackage.INDICATOR__NOT_CONTINUED:
				return NOT_CONTINUED_EDEFAULT == null ? notContinued != null : !NOT_CONTINUED_EDEFAULT.equals(notContinued);
			case PlansPackage.INDICATOR__PLAN:
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
		result.append(" (timing: ");
		result.append(timing);
		result.append(", measures: ");
		result.append(measures);
		result.append(", direction: ");
		result.append(direction);
		result.append(", unit: ");
		result.append(unit);
		result.append(", intervalDays: ");
		result.append(intervalDays);
		result.append(", baseline: ");
		result.append(baseline);
		result.append(", baselineOn: ");
		result.append(baselineOn);
		result.append(", target: ");
		result.append(target);
		result.append(", targetOn: ");
		result.append(targetOn);
		result.append(", lowThreshold: ");
		result.append(lowThreshold);
		result.append(", highThreshold: ");
		result.append(highThreshold);
		result.append(", howMeasured: ");
		result.append(howMeasured);
		result.append(", notContinued: ");
		result.append(notContinued);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl
