/**
 */
package org.throughline.model.plans;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.system.Practice;
import org.throughline.model.system.StudentOutcome;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the plan wants to reach, for a student outcome.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Goal#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getPdFocus <em>Pd Focus</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getCoachingTime <em>Coaching Time</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getWhatIsMeasured <em>What Is Measured</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getWhatIsDropped <em>What Is Dropped</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getMovesToSee <em>Moves To See</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getClassroomsLookLike <em>Classrooms Look Like</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getHowWeKnow <em>How We Know</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getNotContinued <em>Not Continued</em>}</li>
 *   <li>{@link org.throughline.model.plans.Goal#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getGoal()
 * @model
 * @generated
 */
public interface Goal extends Element {
	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.StudentOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The student outcomes that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getGoal_Outcomes()
	 * @model
	 * @generated
	 */
	EList<StudentOutcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Practices</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.Practice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The teaching practices that it wants to see.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practices</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getGoal_Practices()
	 * @model
	 * @generated
	 */
	EList<Practice> getPractices();

	/**
	 * Returns the value of the '<em><b>Pd Focus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First of the four decisions that follow from the goal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pd Focus</em>' attribute.
	 * @see #setPdFocus(String)
	 * @see org.throughline.model.plans.PlansPackage#getGoal_PdFocus()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getPdFocus();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Goal#getPdFocus <em>Pd Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pd Focus</em>' attribute.
	 * @see #getPdFocus()
	 * @generated
	 */
	void setPdFocus(String value);

	/**
	 * Returns the value of the '<em><b>Coaching Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Second of the four decisions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coaching Time</em>' attribute.
	 * @see #setCoachingTime(String)
	 * @see org.throughline.model.plans.PlansPackage#getGoal_CoachingTime()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getCoachingTime();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Goal#getCoachingTime <em>Coaching Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coaching Time</em>' attribute.
	 * @see #getCoachingTime()
	 * @generated
	 */
	void setCoachingTime(String value);

	/**
	 * Returns the value of the '<em><b>What Is Measured</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Third of the four decisions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What Is Measured</em>' attribute.
	 * @see #setWhatIsMeasured(String)
	 * @see org.throughline.model.plans.PlansPackage#getGoal_WhatIsMeasured()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getWhatIsMeasured();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Goal#getWhatIsMeasured <em>What Is Measured</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What Is Measured</em>' attribute.
	 * @see #getWhatIsMeasured()
	 * @generated
	 */
	void setWhatIsMeasured(String value);

	/**
	 * Returns the value of the '<em><b>What Is Dropped</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fourth of the four decisions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What Is Dropped</em>' attribute.
	 * @see #setWhatIsDropped(String)
	 * @see org.throughline.model.plans.PlansPackage#getGoal_WhatIsDropped()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getWhatIsDropped();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Goal#getWhatIsDropped <em>What Is Dropped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What Is Dropped</em>' attribute.
	 * @see #getWhatIsDropped()
	 * @generated
	 */
	void setWhatIsDropped(String value);

	/**
	 * Returns the value of the '<em><b>Moves To See</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which instructional moves do we want to see more of?
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moves To See</em>' attribute.
	 * @see #setMovesToSee(String)
	 * @see org.throughline.model.plans.PlansPackage#getGoal_MovesToSee()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getMovesToSee();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Goal#getMovesToSee <em>Moves To See</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Moves To See</em>' attribute.
	 * @see #getMovesToSee()
	 * @generated
	 */
	void setMovesToSee(String value);

	/**
	 * Returns the value of the '<em><b>Classrooms Look Like</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What would one see, hear and feel in classrooms once the work takes root?
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Classrooms Look Like</em>' attribute.
	 * @see #setClassroomsLookLike(String)
	 * @see org.throughline.model.plans.PlansPackage#getGoal_ClassroomsLookLike()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getClassroomsLookLike();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Goal#getClassroomsLookLike <em>Classrooms Look Like</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Classrooms Look Like</em>' attribute.
	 * @see #getClassroomsLookLike()
	 * @generated
	 */
	void setClassroomsLookLike(String value);

	/**
	 * Returns the value of the '<em><b>How We Know</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How will we know that what professional development introduced is used?
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How We Know</em>' attribute.
	 * @see #setHowWeKnow(String)
	 * @see org.throughline.model.plans.PlansPackage#getGoal_HowWeKnow()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getHowWeKnow();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Goal#getHowWeKnow <em>How We Know</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How We Know</em>' attribute.
	 * @see #getHowWeKnow()
	 * @generated
	 */
	void setHowWeKnow(String value);

	/**
	 * Returns the value of the '<em><b>Continues</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal of an earlier plan that this one carries on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continues</em>' reference.
	 * @see #setContinues(Goal)
	 * @see org.throughline.model.plans.PlansPackage#getGoal_Continues()
	 * @model
	 * @generated
	 */
	Goal getContinues();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Goal#getContinues <em>Continues</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continues</em>' reference.
	 * @see #getContinues()
	 * @generated
	 */
	void setContinues(Goal value);

	/**
	 * Returns the value of the '<em><b>Not Continued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason, where the next plan left it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Continued</em>' attribute.
	 * @see #setNotContinued(String)
	 * @see org.throughline.model.plans.PlansPackage#getGoal_NotContinued()
	 * @model
	 * @generated
	 */
	String getNotContinued();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Goal#getNotContinued <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Continued</em>' attribute.
	 * @see #getNotContinued()
	 * @generated
	 */
	void setNotContinued(String value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Plan#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' container reference.
	 * @see #setPlan(Plan)
	 * @see org.throughline.model.plans.PlansPackage#getGoal_Plan()
	 * @see org.throughline.model.plans.Plan#getGoals
	 * @model opposite="goals"
	 * @generated
	 */
	Plan getPlan();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Goal#getPlan <em>Plan</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' container reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(Plan value);

} // Goal
