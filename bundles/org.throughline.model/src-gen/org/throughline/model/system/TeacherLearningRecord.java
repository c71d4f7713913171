/**
 */
package org.throughline.model.system;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Teacher Learning Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Logs of meetings, coaching and advice seeking. Usually restricted, since it is about single teachers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.TeacherLearningRecord#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.throughline.model.system.TeacherLearningRecord#getCoachingPlans <em>Coaching Plans</em>}</li>
 *   <li>{@link org.throughline.model.system.TeacherLearningRecord#getCoachingLogs <em>Coaching Logs</em>}</li>
 *   <li>{@link org.throughline.model.system.TeacherLearningRecord#getNetworkSurveys <em>Network Surveys</em>}</li>
 *   <li>{@link org.throughline.model.system.TeacherLearningRecord#getLessonObservations <em>Lesson Observations</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getTeacherLearningRecord()
 * @model
 * @generated
 */
public interface TeacherLearningRecord extends Part {
	/**
	 * Returns the value of the '<em><b>Meetings</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.MeetingLog}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Logs of collaborative meetings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meetings</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getTeacherLearningRecord_Meetings()
	 * @model containment="true"
	 * @generated
	 */
	EList<MeetingLog> getMeetings();

	/**
	 * Returns the value of the '<em><b>Coaching Plans</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.CoachingPlan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plans for single teachers or groups.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coaching Plans</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getTeacherLearningRecord_CoachingPlans()
	 * @model containment="true"
	 * @generated
	 */
	EList<CoachingPlan> getCoachingPlans();

	/**
	 * Returns the value of the '<em><b>Coaching Logs</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.CoachingLog}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Logs of what coaches did.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coaching Logs</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getTeacherLearningRecord_CoachingLogs()
	 * @model containment="true"
	 * @generated
	 */
	EList<CoachingLog> getCoachingLogs();

	/**
	 * Returns the value of the '<em><b>Network Surveys</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.NetworkSurvey}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surveys of who turns to whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network Surveys</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getTeacherLearningRecord_NetworkSurveys()
	 * @model containment="true"
	 * @generated
	 */
	EList<NetworkSurvey> getNetworkSurveys();

	/**
	 * Returns the value of the '<em><b>Lesson Observations</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.LessonObservation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short notes from classroom visits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lesson Observations</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getTeacherLearningRecord_LessonObservations()
	 * @model containment="true"
	 * @generated
	 */
	EList<LessonObservation> getLessonObservations();

} // TeacherLearningRecord
