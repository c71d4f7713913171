/**
 */
package org.throughline.model.plans;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is measured to see whether a goal comes nearer.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Indicator#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getTiming <em>Timing</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getIntervalDays <em>Interval Days</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getBaselineOn <em>Baseline On</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getTarget <em>Target</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getTargetOn <em>Target On</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getLowThreshold <em>Low Threshold</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getHighThreshold <em>High Threshold</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getHowMeasured <em>How Measured</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getMeasurements <em>Measurements</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getNotContinued <em>Not Continued</em>}</li>
 *   <li>{@link org.throughline.model.plans.Indicator#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getIndicator()
 * @model
 * @generated
 */
public interface Indicator extends Element {
	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goals that it tells about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_Goals()
	 * @model
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Timing</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.plans.Timing}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it speaks within weeks or only months later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Timing</em>' attribute.
	 * @see org.throughline.model.plans.Timing
	 * @see #setTiming(Timing)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_Timing()
	 * @model
	 * @generated
	 */
	Timing getTiming();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getTiming <em>Timing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Timing</em>' attribute.
	 * @see org.throughline.model.plans.Timing
	 * @see #getTiming()
	 * @generated
	 */
	void setTiming(Timing value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.plans.Measures}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it tells of impact or only of activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' attribute.
	 * @see org.throughline.model.plans.Measures
	 * @see #setMeasures(Measures)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_Measures()
	 * @model
	 * @generated
	 */
	Measures getMeasures();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getMeasures <em>Measures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measures</em>' attribute.
	 * @see org.throughline.model.plans.Measures
	 * @see #getMeasures()
	 * @generated
	 */
	void setMeasures(Measures value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.plans.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way is better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.throughline.model.plans.Direction
	 * @see #setDirection(Direction)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_Direction()
	 * @model
	 * @generated
	 */
	Direction getDirection();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.throughline.model.plans.Direction
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(Direction value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit of its values, such as percent of lessons.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_Unit()
	 * @model
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Interval Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After how many days a new value is expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interval Days</em>' attribute.
	 * @see #setIntervalDays(Integer)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_IntervalDays()
	 * @model
	 * @generated
	 */
	Integer getIntervalDays();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getIntervalDays <em>Interval Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interval Days</em>' attribute.
	 * @see #getIntervalDays()
	 * @generated
	 */
	void setIntervalDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value before the work began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(BigDecimal)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_Baseline()
	 * @model dataType="org.throughline.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getBaseline();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Baseline On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the baseline.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline On</em>' attribute.
	 * @see #setBaselineOn(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_BaselineOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getBaselineOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getBaselineOn <em>Baseline On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline On</em>' attribute.
	 * @see #getBaselineOn()
	 * @generated
	 */
	void setBaselineOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value to reach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(BigDecimal)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_Target()
	 * @model dataType="org.throughline.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getTarget();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Target On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which to reach it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target On</em>' attribute.
	 * @see #setTargetOn(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_TargetOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getTargetOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getTargetOn <em>Target On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target On</em>' attribute.
	 * @see #getTargetOn()
	 * @generated
	 */
	void setTargetOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Low Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Below this value something has to be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low Threshold</em>' attribute.
	 * @see #setLowThreshold(BigDecimal)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_LowThreshold()
	 * @model dataType="org.throughline.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getLowThreshold();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getLowThreshold <em>Low Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low Threshold</em>' attribute.
	 * @see #getLowThreshold()
	 * @generated
	 */
	void setLowThreshold(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>High Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Above this value something has to be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High Threshold</em>' attribute.
	 * @see #setHighThreshold(BigDecimal)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_HighThreshold()
	 * @model dataType="org.throughline.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getHighThreshold();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getHighThreshold <em>High Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High Threshold</em>' attribute.
	 * @see #getHighThreshold()
	 * @generated
	 */
	void setHighThreshold(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>How Measured</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who measures what, where and how.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How Measured</em>' attribute.
	 * @see #setHowMeasured(String)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_HowMeasured()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getHowMeasured();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getHowMeasured <em>How Measured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How Measured</em>' attribute.
	 * @see #getHowMeasured()
	 * @generated
	 */
	void setHowMeasured(String value);

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Measurement}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Measurement#getIndicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its values, each with its date. Earlier ones stay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_Measurements()
	 * @see org.throughline.model.plans.Measurement#getIndicator
	 * @model opposite="indicator" containment="true"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

	/**
	 * Returns the value of the '<em><b>Continues</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The indicator of an earlier plan that this one carries on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continues</em>' reference.
	 * @see #setContinues(Indicator)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_Continues()
	 * @model
	 * @generated
	 */
	Indicator getContinues();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getContinues <em>Continues</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continues</em>' reference.
	 * @see #getContinues()
	 * @generated
	 */
	void setContinues(Indicator value);

	/**
	 * Returns the value of the '<em><b>Not Continued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason, where the next plan left it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Continued</em>' attribute.
	 * @see #setNotContinued(String)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_NotContinued()
	 * @model
	 * @generated
	 */
	String getNotContinued();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getNotContinued <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Continued</em>' attribute.
	 * @see #getNotContinued()
	 * @generated
	 */
	void setNotContinued(String value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Plan#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' container reference.
	 * @see #setPlan(Plan)
	 * @see org.throughline.model.plans.PlansPackage#getIndicator_Plan()
	 * @see org.throughline.model.plans.Plan#getIndicators
	 * @model opposite="indicators"
	 * @generated
	 */
	Plan getPlan();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Indicator#getPlan <em>Plan</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' container reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(Plan value);

} // Indicator
