/**
 */
package org.throughline.model.system;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coaching Log</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a coach did with whom on one day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.CoachingLog#getPlan <em>Plan</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingLog#getCoach <em>Coach</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingLog#getTeachers <em>Teachers</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingLog#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingLog#getHours <em>Hours</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingLog#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingLog#isCoPlanned <em>Co Planned</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingLog#isObserved <em>Observed</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingLog#isDebriefed <em>Debriefed</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingLog#getPractice <em>Practice</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getCoachingLog()
 * @model
 * @generated
 */
public interface CoachingLog extends Element {
	/**
	 * Returns the value of the '<em><b>Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' reference.
	 * @see #setPlan(CoachingPlan)
	 * @see org.throughline.model.system.SystemPackage#getCoachingLog_Plan()
	 * @model
	 * @generated
	 */
	CoachingPlan getPlan();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingLog#getPlan <em>Plan</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(CoachingPlan value);

	/**
	 * Returns the value of the '<em><b>Coach</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who coached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coach</em>' reference.
	 * @see #setCoach(Person)
	 * @see org.throughline.model.system.SystemPackage#getCoachingLog_Coach()
	 * @model
	 * @generated
	 */
	Person getCoach();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingLog#getCoach <em>Coach</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coach</em>' reference.
	 * @see #getCoach()
	 * @generated
	 */
	void setCoach(Person value);

	/**
	 * Returns the value of the '<em><b>Teachers</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With whom the coach worked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Teachers</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getCoachingLog_Teachers()
	 * @model
	 * @generated
	 */
	EList<Person> getTeachers();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getCoachingLog_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingLog#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it took, in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours</em>' attribute.
	 * @see #setHours(BigDecimal)
	 * @see org.throughline.model.system.SystemPackage#getCoachingLog_Hours()
	 * @model dataType="org.throughline.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getHours();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingLog#getHours <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' attribute.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Activity</b></em>' attribute.
	 * The default value is <code>"OTHER_DUTY"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.system.CoachingActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the coaching activities it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activity</em>' attribute.
	 * @see org.throughline.model.system.CoachingActivity
	 * @see #setActivity(CoachingActivity)
	 * @see org.throughline.model.system.SystemPackage#getCoachingLog_Activity()
	 * @model default="OTHER_DUTY"
	 * @generated
	 */
	CoachingActivity getActivity();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingLog#getActivity <em>Activity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity</em>' attribute.
	 * @see org.throughline.model.system.CoachingActivity
	 * @see #getActivity()
	 * @generated
	 */
	void setActivity(CoachingActivity value);

	/**
	 * Returns the value of the '<em><b>Co Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lesson was planned together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Co Planned</em>' attribute.
	 * @see #setCoPlanned(boolean)
	 * @see org.throughline.model.system.SystemPackage#getCoachingLog_CoPlanned()
	 * @model
	 * @generated
	 */
	boolean isCoPlanned();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingLog#isCoPlanned <em>Co Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Co Planned</em>' attribute.
	 * @see #isCoPlanned()
	 * @generated
	 */
	void setCoPlanned(boolean value);

	/**
	 * Returns the value of the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The coach watched the lesson.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observed</em>' attribute.
	 * @see #setObserved(boolean)
	 * @see org.throughline.model.system.SystemPackage#getCoachingLog_Observed()
	 * @model
	 * @generated
	 */
	boolean isObserved();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingLog#isObserved <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observed</em>' attribute.
	 * @see #isObserved()
	 * @generated
	 */
	void setObserved(boolean value);

	/**
	 * Returns the value of the '<em><b>Debriefed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Coach and teacher talked about it afterwards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Debriefed</em>' attribute.
	 * @see #setDebriefed(boolean)
	 * @see org.throughline.model.system.SystemPackage#getCoachingLog_Debriefed()
	 * @model
	 * @generated
	 */
	boolean isDebriefed();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingLog#isDebriefed <em>Debriefed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Debriefed</em>' attribute.
	 * @see #isDebriefed()
	 * @generated
	 */
	void setDebriefed(boolean value);

	/**
	 * Returns the value of the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The teaching practice that was worked on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practice</em>' reference.
	 * @see #setPractice(Practice)
	 * @see org.throughline.model.system.SystemPackage#getCoachingLog_Practice()
	 * @model
	 * @generated
	 */
	Practice getPractice();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingLog#getPractice <em>Practice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practice</em>' reference.
	 * @see #getPractice()
	 * @generated
	 */
	void setPractice(Practice value);

} // CoachingLog
