/**
 */
package org.throughline.model.system;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Coaching Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A coach's plan for one teacher or group, along the five coaching practices.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.CoachingPlan#getCoach <em>Coach</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingPlan#getTeachers <em>Teachers</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingPlan#getLongTermGoal <em>Long Term Goal</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingPlan#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingPlan#getNextSteps <em>Next Steps</em>}</li>
 *   <li>{@link org.throughline.model.system.CoachingPlan#getDesignedActivities <em>Designed Activities</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getCoachingPlan()
 * @model
 * @generated
 */
public interface CoachingPlan extends Element {
	/**
	 * Returns the value of the '<em><b>Coach</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who coaches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coach</em>' reference.
	 * @see #setCoach(Person)
	 * @see org.throughline.model.system.SystemPackage#getCoachingPlan_Coach()
	 * @model
	 * @generated
	 */
	Person getCoach();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingPlan#getCoach <em>Coach</em>}' reference.
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
	 * Who is coached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Teachers</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getCoachingPlan_Teachers()
	 * @model
	 * @generated
	 */
	EList<Person> getTeachers();

	/**
	 * Returns the value of the '<em><b>Long Term Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The long-term goal for the teacher's learning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Long Term Goal</em>' attribute.
	 * @see #setLongTermGoal(String)
	 * @see org.throughline.model.system.SystemPackage#getCoachingPlan_LongTermGoal()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getLongTermGoal();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingPlan#getLongTermGoal <em>Long Term Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Long Term Goal</em>' attribute.
	 * @see #getLongTermGoal()
	 * @generated
	 */
	void setLongTermGoal(String value);

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.PracticeAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated judgements of current practice; earlier ones stay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getCoachingPlan_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<PracticeAssessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Next Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The next steps for the teacher's learning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Steps</em>' attribute.
	 * @see #setNextSteps(String)
	 * @see org.throughline.model.system.SystemPackage#getCoachingPlan_NextSteps()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getNextSteps();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingPlan#getNextSteps <em>Next Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Steps</em>' attribute.
	 * @see #getNextSteps()
	 * @generated
	 */
	void setNextSteps(String value);

	/**
	 * Returns the value of the '<em><b>Designed Activities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activities that are to support that learning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Designed Activities</em>' attribute.
	 * @see #setDesignedActivities(String)
	 * @see org.throughline.model.system.SystemPackage#getCoachingPlan_DesignedActivities()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getDesignedActivities();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CoachingPlan#getDesignedActivities <em>Designed Activities</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Designed Activities</em>' attribute.
	 * @see #getDesignedActivities()
	 * @generated
	 */
	void setDesignedActivities(String value);

} // CoachingPlan
