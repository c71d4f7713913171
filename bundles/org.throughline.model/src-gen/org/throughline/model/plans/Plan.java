/**
 */
package org.throughline.model.plans;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Part;

import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a district means to improve in a stretch of time, and how.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Plan#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getEnd <em>End</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getStrategies <em>Strategies</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getResources <em>Resources</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getBarrierReviews <em>Barrier Reviews</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getProgressReports <em>Progress Reports</em>}</li>
 *   <li>{@link org.throughline.model.plans.Plan#getResultReports <em>Result Reports</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getPlan()
 * @model
 * @generated
 */
public interface Plan extends Part {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day of the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getPlan_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Plan#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day of the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getPlan_End()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Plan#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Schools</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.School}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The schools that take part. Empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schools</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getPlan_Schools()
	 * @model
	 * @generated
	 */
	EList<School> getSchools();

	/**
	 * Returns the value of the '<em><b>Follows</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan that this one was made from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows</em>' reference.
	 * @see #setFollows(Plan)
	 * @see org.throughline.model.plans.PlansPackage#getPlan_Follows()
	 * @model
	 * @generated
	 */
	Plan getFollows();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Plan#getFollows <em>Follows</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follows</em>' reference.
	 * @see #getFollows()
	 * @generated
	 */
	void setFollows(Plan value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Goal}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Goal#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its goals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getPlan_Goals()
	 * @see org.throughline.model.plans.Goal#getPlan
	 * @model opposite="plan" containment="true"
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Strategies</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Strategy}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Strategy#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its strategies, each with a rationale and conjectures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategies</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getPlan_Strategies()
	 * @see org.throughline.model.plans.Strategy#getPlan
	 * @model opposite="plan" containment="true"
	 * @generated
	 */
	EList<Strategy> getStrategies();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities that belong to no strategy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getPlan_Activities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Indicator}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Indicator#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What tells whether it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getPlan_Indicators()
	 * @see org.throughline.model.plans.Indicator#getPlan
	 * @model opposite="plan" containment="true"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Resource}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Resource#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The means that are used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getPlan_Resources()
	 * @see org.throughline.model.plans.Resource#getPlan
	 * @model opposite="plan" containment="true"
	 * @generated
	 */
	EList<Resource> getResources();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Decision}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Decision#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided, and why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getPlan_Decisions()
	 * @see org.throughline.model.plans.Decision#getPlan
	 * @model opposite="plan" containment="true"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Barrier Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.BarrierReview}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers to the five barrier questions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Barrier Reviews</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getPlan_BarrierReviews()
	 * @model containment="true"
	 * @generated
	 */
	EList<BarrierReview> getBarrierReviews();

	/**
	 * Returns the value of the '<em><b>Progress Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.ProgressReport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was done, as of a date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progress Reports</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getPlan_ProgressReports()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProgressReport> getProgressReports();

	/**
	 * Returns the value of the '<em><b>Result Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.ResultReport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it, as of a date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result Reports</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getPlan_ResultReports()
	 * @model containment="true"
	 * @generated
	 */
	EList<ResultReport> getResultReports();

} // Plan
