/**
 */
package org.throughline.model.plans;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

import org.throughline.model.system.Practice;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is done in a stretch of time for teachers' learning or students' learning.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Activity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getStatus <em>Status</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getEnd <em>End</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getStoppedOn <em>Stopped On</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getStoppedBecause <em>Stopped Because</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getPractice <em>Practice</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getSupport <em>Support</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getHoursPerPerson <em>Hours Per Person</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getResult <em>Result</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.throughline.model.plans.Activity#getNotContinued <em>Not Continued</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getActivity()
 * @model
 * @generated
 */
public interface Activity extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.plans.ActivityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To which structure it belongs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.plans.ActivityKind
	 * @see #setKind(ActivityKind)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Kind()
	 * @model default="OTHER"
	 * @generated
	 */
	ActivityKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.plans.ActivityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActivityKind value);

	/**
	 * Returns the value of the '<em><b>Focus</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.plans.Focus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What teachers learn about in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Focus</em>' attribute.
	 * @see org.throughline.model.plans.Focus
	 * @see #setFocus(Focus)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Focus()
	 * @model default="OTHER"
	 * @generated
	 */
	Focus getFocus();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getFocus <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focus</em>' attribute.
	 * @see org.throughline.model.plans.Focus
	 * @see #getFocus()
	 * @generated
	 */
	void setFocus(Focus value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.plans.ActivityStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.throughline.model.plans.ActivityStatus
	 * @see #setStatus(ActivityStatus)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Status()
	 * @model
	 * @generated
	 */
	ActivityStatus getStatus();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.throughline.model.plans.ActivityStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActivityStatus value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getStart <em>Start</em>}' attribute.
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
	 * The last day. Empty means until the plan's end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_End()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Stopped On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was cancelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stopped On</em>' attribute.
	 * @see #setStoppedOn(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_StoppedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStoppedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getStoppedOn <em>Stopped On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stopped On</em>' attribute.
	 * @see #getStoppedOn()
	 * @generated
	 */
	void setStoppedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Stopped Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason for which it was cancelled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stopped Because</em>' attribute.
	 * @see #setStoppedBecause(String)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_StoppedBecause()
	 * @model
	 * @generated
	 */
	String getStoppedBecause();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getStoppedBecause <em>Stopped Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stopped Because</em>' attribute.
	 * @see #getStoppedBecause()
	 * @generated
	 */
	void setStoppedBecause(String value);

	/**
	 * Returns the value of the '<em><b>Schools</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.School}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it takes place. Empty means at all schools of the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schools</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Schools()
	 * @model
	 * @generated
	 */
	EList<School> getSchools();

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles that it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Audience()
	 * @model
	 * @generated
	 */
	EList<Role> getAudience();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goals that it serves. Empty means those of its strategy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Goals()
	 * @model
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The teaching practice that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practice</em>' reference.
	 * @see #setPractice(Practice)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Practice()
	 * @model
	 * @generated
	 */
	Practice getPractice();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getPractice <em>Practice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practice</em>' reference.
	 * @see #getPractice()
	 * @generated
	 */
	void setPractice(Practice value);

	/**
	 * Returns the value of the '<em><b>Support</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The professional development series, team, coaching or unit of the instructional system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Support</em>' reference.
	 * @see #setSupport(Element)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Support()
	 * @model
	 * @generated
	 */
	Element getSupport();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getSupport <em>Support</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Support</em>' reference.
	 * @see #getSupport()
	 * @generated
	 */
	void setSupport(Element value);

	/**
	 * Returns the value of the '<em><b>Hours Per Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time that it asks of each person, in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Per Person</em>' attribute.
	 * @see #setHoursPerPerson(BigDecimal)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_HoursPerPerson()
	 * @model dataType="org.throughline.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getHoursPerPerson();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getHoursPerPerson <em>Hours Per Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Person</em>' attribute.
	 * @see #getHoursPerPerson()
	 * @generated
	 */
	void setHoursPerPerson(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Result()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Continues</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity of an earlier plan that this one carries on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continues</em>' reference.
	 * @see #setContinues(Activity)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_Continues()
	 * @model
	 * @generated
	 */
	Activity getContinues();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getContinues <em>Continues</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continues</em>' reference.
	 * @see #getContinues()
	 * @generated
	 */
	void setContinues(Activity value);

	/**
	 * Returns the value of the '<em><b>Not Continued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason, where the next plan left it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Continued</em>' attribute.
	 * @see #setNotContinued(String)
	 * @see org.throughline.model.plans.PlansPackage#getActivity_NotContinued()
	 * @model
	 * @generated
	 */
	String getNotContinued();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Activity#getNotContinued <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Continued</em>' attribute.
	 * @see #getNotContinued()
	 * @generated
	 */
	void setNotContinued(String value);

} // Activity
