/**
 */
package org.throughline.model.system;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.throughline.model.system.SystemPackage
 * @generated
 */
public interface SystemFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SystemFactory eINSTANCE = org.throughline.model.system.impl.SystemFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Instructional System</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Instructional System</em>'.
	 * @generated
	 */
	InstructionalSystem createInstructionalSystem();

	/**
	 * Returns a new object of class '<em>Student Outcome</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Student Outcome</em>'.
	 * @generated
	 */
	StudentOutcome createStudentOutcome();

	/**
	 * Returns a new object of class '<em>Learning Goal</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Learning Goal</em>'.
	 * @generated
	 */
	LearningGoal createLearningGoal();

	/**
	 * Returns a new object of class '<em>Vision</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vision</em>'.
	 * @generated
	 */
	Vision createVision();

	/**
	 * Returns a new object of class '<em>Practice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Practice</em>'.
	 * @generated
	 */
	Practice createPractice();

	/**
	 * Returns a new object of class '<em>Curriculum Unit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Curriculum Unit</em>'.
	 * @generated
	 */
	CurriculumUnit createCurriculumUnit();

	/**
	 * Returns a new object of class '<em>Task Audit</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Task Audit</em>'.
	 * @generated
	 */
	TaskAudit createTaskAudit();

	/**
	 * Returns a new object of class '<em>Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Assessment</em>'.
	 * @generated
	 */
	Assessment createAssessment();

	/**
	 * Returns a new object of class '<em>Professional Development</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Professional Development</em>'.
	 * @generated
	 */
	ProfessionalDevelopment createProfessionalDevelopment();

	/**
	 * Returns a new object of class '<em>Development Session</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Development Session</em>'.
	 * @generated
	 */
	DevelopmentSession createDevelopmentSession();

	/**
	 * Returns a new object of class '<em>Collaborative Team</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Collaborative Team</em>'.
	 * @generated
	 */
	CollaborativeTeam createCollaborativeTeam();

	/**
	 * Returns a new object of class '<em>Coaching</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coaching</em>'.
	 * @generated
	 */
	Coaching createCoaching();

	/**
	 * Returns a new object of class '<em>Advice Network</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Advice Network</em>'.
	 * @generated
	 */
	AdviceNetwork createAdviceNetwork();

	/**
	 * Returns a new object of class '<em>Teacher Learning Record</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Teacher Learning Record</em>'.
	 * @generated
	 */
	TeacherLearningRecord createTeacherLearningRecord();

	/**
	 * Returns a new object of class '<em>Meeting Log</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Meeting Log</em>'.
	 * @generated
	 */
	MeetingLog createMeetingLog();

	/**
	 * Returns a new object of class '<em>Coaching Plan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coaching Plan</em>'.
	 * @generated
	 */
	CoachingPlan createCoachingPlan();

	/**
	 * Returns a new object of class '<em>Practice Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Practice Assessment</em>'.
	 * @generated
	 */
	PracticeAssessment createPracticeAssessment();

	/**
	 * Returns a new object of class '<em>Trajectory</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Trajectory</em>'.
	 * @generated
	 */
	Trajectory createTrajectory();

	/**
	 * Returns a new object of class '<em>Trajectory Level</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Trajectory Level</em>'.
	 * @generated
	 */
	TrajectoryLevel createTrajectoryLevel();

	/**
	 * Returns a new object of class '<em>Coaching Log</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Coaching Log</em>'.
	 * @generated
	 */
	CoachingLog createCoachingLog();

	/**
	 * Returns a new object of class '<em>Lesson Observation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lesson Observation</em>'.
	 * @generated
	 */
	LessonObservation createLessonObservation();

	/**
	 * Returns a new object of class '<em>Network Survey</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Network Survey</em>'.
	 * @generated
	 */
	NetworkSurvey createNetworkSurvey();

	/**
	 * Returns a new object of class '<em>Advice Tie</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Advice Tie</em>'.
	 * @generated
	 */
	AdviceTie createAdviceTie();

	/**
	 * Returns a new object of class '<em>Expertise Mark</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expertise Mark</em>'.
	 * @generated
	 */
	ExpertiseMark createExpertiseMark();

	/**
	 * Returns a new object of class '<em>Supplemental Support</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Supplemental Support</em>'.
	 * @generated
	 */
	SupplementalSupport createSupplementalSupport();

	/**
	 * Returns a new object of class '<em>Leadership Practice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Leadership Practice</em>'.
	 * @generated
	 */
	LeadershipPractice createLeadershipPractice();

	/**
	 * Returns a new object of class '<em>Expectation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Expectation</em>'.
	 * @generated
	 */
	Expectation createExpectation();

	/**
	 * Returns a new object of class '<em>Tool</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tool</em>'.
	 * @generated
	 */
	Tool createTool();

	/**
	 * Returns a new object of class '<em>Context Note</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Context Note</em>'.
	 * @generated
	 */
	ContextNote createContextNote();

	/**
	 * Returns a new object of class '<em>Symptom</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Symptom</em>'.
	 * @generated
	 */
	Symptom createSymptom();

	/**
	 * Returns a new object of class '<em>Voice</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Voice</em>'.
	 * @generated
	 */
	Voice createVoice();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	SystemPackage getSystemPackage();

} //SystemFactory
