/**
 */
package org.throughline.model.system.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.throughline.model.system.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SystemFactoryImpl extends EFactoryImpl implements SystemFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static SystemFactory init() {
		try {
			SystemFactory theSystemFactory = (SystemFactory)EPackage.Registry.INSTANCE.getEFactory(SystemPackage.eNS_URI);
			if (theSystemFactory != null) {
				return theSystemFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new SystemFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SystemFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case SystemPackage.INSTRUCTIONAL_SYSTEM: return createInstructionalSystem();
			case SystemPackage.STUDENT_OUTCOME: return createStudentOutcome();
			case SystemPackage.LEARNING_GOAL: return createLearningGoal();
			case SystemPackage.VISION: return createVision();
			case SystemPackage.PRACTICE: return createPractice();
			case SystemPackage.CURRICULUM_UNIT: return createCurriculumUnit();
			case SystemPackage.TASK_AUDIT: return createTaskAudit();
			case SystemPackage.ASSESSMENT: return createAssessment();
			case SystemPackage.PROFESSIONAL_DEVELOPMENT: return createProfessionalDevelopment();
			case SystemPackage.DEVELOPMENT_SESSION: return createDevelopmentSession();
			case SystemPackage.COLLABORATIVE_TEAM: return createCollaborativeTeam();
			case SystemPackage.COACHING: return createCoaching();
			case SystemPackage.ADVICE_NETWORK: return createAdviceNetwork();
			case SystemPackage.TEACHER_LEARNING_RECORD: return createTeacherLearningRecord();
			case SystemPackage.MEETING_LOG: return createMeetingLog();
			case SystemPackage.COACHING_PLAN: return createCoachingPlan();
			case SystemPackage.PRACTICE_ASSESSMENT: return createPracticeAssessment();
			case SystemPackage.TRAJECTORY: return createTrajectory();
			case SystemPackage.TRAJECTORY_LEVEL: return createTrajectoryLevel();
			case SystemPackage.COACHING_LOG: return createCoachingLog();
			case SystemPackage.LESSON_OBSERVATION: return createLessonObservation();
			case SystemPackage.NETWORK_SURVEY: return createNetworkSurvey();
			case SystemPackage.ADVICE_TIE: return createAdviceTie();
			case SystemPackage.EXPERTISE_MARK: return createExpertiseMark();
			case SystemPackage.SUPPLEMENTAL_SUPPORT: return createSupplementalSupport();
			case SystemPackage.LEADERSHIP_PRACTICE: return createLeadershipPractice();
			case SystemPackage.EXPECTATION: return createExpectation();
			case SystemPackage.TOOL: return createTool();
			case SystemPackage.CONTEXT_NOTE: return createContextNote();
			case SystemPackage.SYMPTOM: return createSymptom();
			case SystemPackage.VOICE: return createVoice();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case SystemPackage.LEARNING_GOAL_KIND:
				return createLearningGoalKindFromString(eDataType, initialValue);
			case SystemPackage.OUTCOME_KIND:
				return createOutcomeKindFromString(eDataType, initialValue);
			case SystemPackage.MATERIAL_SOURCE:
				return createMaterialSourceFromString(eDataType, initialValue);
			case SystemPackage.LAUNCH:
				return createLaunchFromString(eDataType, initialValue);
			case SystemPackage.ASSESSMENT_KIND:
				return createAssessmentKindFromString(eDataType, initialValue);
			case SystemPackage.PEDAGOGY:
				return createPedagogyFromString(eDataType, initialValue);
			case SystemPackage.DEPTH:
				return createDepthFromString(eDataType, initialValue);
			case SystemPackage.ENACTMENT:
				return createEnactmentFromString(eDataType, initialValue);
			case SystemPackage.DATA_USE:
				return createDataUseFromString(eDataType, initialValue);
			case SystemPackage.MEETING_TIME:
				return createMeetingTimeFromString(eDataType, initialValue);
			case SystemPackage.COACHING_ACTIVITY:
				return createCoachingActivityFromString(eDataType, initialValue);
			case SystemPackage.SUPPLEMENTAL_KIND:
				return createSupplementalKindFromString(eDataType, initialValue);
			case SystemPackage.SUPPLEMENTAL_GOAL:
				return createSupplementalGoalFromString(eDataType, initialValue);
			case SystemPackage.PRESS_FOCUS:
				return createPressFocusFromString(eDataType, initialValue);
			case SystemPackage.CONTEXT_KIND:
				return createContextKindFromString(eDataType, initialValue);
			case SystemPackage.SIGNAL:
				return createSignalFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case SystemPackage.LEARNING_GOAL_KIND:
				return convertLearningGoalKindToString(eDataType, instanceValue);
			case SystemPackage.OUTCOME_KIND:
				return convertOutcomeKindToString(eDataType, instanceValue);
			case SystemPackage.MATERIAL_SOURCE:
				return convertMaterialSourceToString(eDataType, instanceValue);
			case SystemPackage.LAUNCH:
				return convertLaunchToString(eDataType, instanceValue);
			case SystemPackage.ASSESSMENT_KIND:
				return convertAssessmentKindToString(eDataType, instanceValue);
			case SystemPackage.PEDAGOGY:
				return convertPedagogyToString(eDataType, instanceValue);
			case SystemPackage.DEPTH:
				return convertDepthToString(eDataType, instanceValue);
			case SystemPackage.ENACTMENT:
				return convertEnactmentToString(eDataType, instanceValue);
			case SystemPackage.DATA_USE:
				return convertDataUseToString(eDataType, instanceValue);
			case SystemPackage.MEETING_TIME:
				return convertMeetingTimeToString(eDataType, instanceValue);
			case SystemPackage.COACHING_ACTIVITY:
				return convertCoachingActivityToString(eDataType, instanceValue);
			case SystemPackage.SUPPLEMENTAL_KIND:
				return convertSupplementalKindToString(eDataType, instanceValue);
			case SystemPackage.SUPPLEMENTAL_GOAL:
				return convertSupplementalGoalToString(eDataType, instanceValue);
			case SystemPackage.PRESS_FOCUS:
				return convertPressFocusToString(eDataType, instanceValue);
			case SystemPackage.CONTEXT_KIND:
				return convertContextKindToString(eDataType, instanceValue);
			case SystemPackage.SIGNAL:
				return convertSignalToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InstructionalSystem createInstructionalSystem() {
		InstructionalSystemImpl instructionalSystem = new InstructionalSystemImpl();
		return instructionalSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StudentOutcome createStudentOutcome() {
		StudentOutcomeImpl studentOutcome = new StudentOutcomeImpl();
		return studentOutcome;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LearningGoal createLearningGoal() {
		LearningGoalImpl learningGoal = new LearningGoalImpl();
		return learningGoal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Vision createVision() {
		VisionImpl vision = new VisionImpl();
		return vision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Practice createPractice() {
		PracticeImpl practice = new PracticeImpl();
		return practice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CurriculumUnit createCurriculumUnit() {
		CurriculumUnitImpl curriculumUnit = new CurriculumUnitImpl();
		return curriculumUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TaskAudit createTaskAudit() {
		TaskAuditImpl taskAudit = new TaskAuditImpl();
		return taskAudit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assessment createAssessment() {
		AssessmentImpl assessment = new AssessmentImpl();
		return assessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProfessionalDevelopment createProfessionalDevelopment() {
		ProfessionalDevelopmentImpl professionalDevelopment = new ProfessionalDevelopmentImpl();
		return professionalDevelopment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DevelopmentSession createDevelopmentSession() {
		DevelopmentSessionImpl developmentSession = new DevelopmentSessionImpl();
		return developmentSession;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollaborativeTeam createCollaborativeTeam() {
		CollaborativeTeamImpl collaborativeTeam = new CollaborativeTeamImpl();
		return collaborativeTeam;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coaching createCoaching() {
		CoachingImpl coaching = new CoachingImpl();
		return coaching;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdviceNetwork createAdviceNetwork() {
		AdviceNetworkImpl adviceNetwork = new AdviceNetworkImpl();
		return adviceNetwork;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TeacherLearningRecord createTeacherLearningRecord() {
		TeacherLearningRecordImpl teacherLearningRecord = new TeacherLearningRecordImpl();
		return teacherLearningRecord;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingLog createMeetingLog() {
		MeetingLogImpl meetingLog = new MeetingLogImpl();
		return meetingLog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoachingPlan createCoachingPlan() {
		CoachingPlanImpl coachingPlan = new CoachingPlanImpl();
		return coachingPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PracticeAssessment createPracticeAssessment() {
		PracticeAssessmentImpl practiceAssessment = new PracticeAssessmentImpl();
		return practiceAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Trajectory createTrajectory() {
		TrajectoryImpl trajectory = new TrajectoryImpl();
		return trajectory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrajectoryLevel createTrajectoryLevel() {
		TrajectoryLevelImpl trajectoryLevel = new TrajectoryLevelImpl();
		return trajectoryLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoachingLog createCoachingLog() {
		CoachingLogImpl coachingLog = new CoachingLogImpl();
		return coachingLog;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LessonObservation createLessonObservation() {
		LessonObservationImpl lessonObservation = new LessonObservationImpl();
		return lessonObservation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkSurvey createNetworkSurvey() {
		NetworkSurveyImpl networkSurvey = new NetworkSurveyImpl();
		return networkSurvey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdviceTie createAdviceTie() {
		AdviceTieImpl adviceTie = new AdviceTieImpl();
		return adviceTie;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExpertiseMark createExpertiseMark() {
		ExpertiseMarkImpl expertiseMark = new ExpertiseMarkImpl();
		return expertiseMark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupplementalSupport createSupplementalSupport() {
		SupplementalSupportImpl supplementalSupport = new SupplementalSupportImpl();
		return supplementalSupport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LeadershipPractice createLeadershipPractice() {
		LeadershipPracticeImpl leadershipPractice = new LeadershipPracticeImpl();
		return leadershipPractice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Expectation createExpectation() {
		ExpectationImpl expectation = new ExpectationImpl();
		return expectation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tool createTool() {
		ToolImpl tool = new ToolImpl();
		return tool;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContextNote createContextNote() {
		ContextNoteImpl contextNote = new ContextNoteImpl();
		return contextNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Symptom createSymptom() {
		SymptomImpl symptom = new SymptomImpl();
		return symptom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Voice createVoice() {
		VoiceImpl voice = new VoiceImpl();
		return voice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LearningGoalKind createLearningGoalKindFromString(EDataType eDataType, String initialValue) {
		LearningGoalKind result = LearningGoalKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLearningGoalKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public OutcomeKind createOutcomeKindFromString(EDataType eDataType, String initialValue) {
		OutcomeKind result = OutcomeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertOutcomeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MaterialSource createMaterialSourceFromString(EDataType eDataType, String initialValue) {
		MaterialSource result = MaterialSource.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMaterialSourceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Launch createLaunchFromString(EDataType eDataType, String initialValue) {
		Launch result = Launch.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLaunchToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssessmentKind createAssessmentKindFromString(EDataType eDataType, String initialValue) {
		AssessmentKind result = AssessmentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssessmentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Pedagogy createPedagogyFromString(EDataType eDataType, String initialValue) {
		Pedagogy result = Pedagogy.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPedagogyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Depth createDepthFromString(EDataType eDataType, String initialValue) {
		Depth result = Depth.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDepthToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Enactment createEnactmentFromString(EDataType eDataType, String initialValue) {
		Enactment result = Enactment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEnactmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DataUse createDataUseFromString(EDataType eDataType, String initialValue) {
		DataUse result = DataUse.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDataUseToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeetingTime createMeetingTimeFromString(EDataType eDataType, String initialValue) {
		MeetingTime result = MeetingTime.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMeetingTimeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CoachingActivity createCoachingActivityFromString(EDataType eDataType, String initialValue) {
		CoachingActivity result = CoachingActivity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCoachingActivityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SupplementalKind createSupplementalKindFromString(EDataType eDataType, String initialValue) {
		SupplementalKind result = SupplementalKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSupplementalKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SupplementalGoal createSupplementalGoalFromString(EDataType eDataType, String initialValue) {
		SupplementalGoal result = SupplementalGoal.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSupplementalGoalToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PressFocus createPressFocusFromString(EDataType eDataType, String initialValue) {
		PressFocus result = PressFocus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPressFocusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContextKind createContextKindFromString(EDataType eDataType, String initialValue) {
		ContextKind result = ContextKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContextKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Signal createSignalFromString(EDataType eDataType, String initialValue) {
		Signal result = Signal.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSignalToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemPackage getSystemPackage() {
		return (SystemPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static SystemPackage getPackage() {
		return SystemPackage.eINSTANCE;
	}

} //SystemFactoryImpl
