/**
 */
package org.throughline.model.system.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.throughline.model.base.BasePackage;

import org.throughline.model.base.impl.BasePackageImpl;

import org.throughline.model.feedback.FeedbackPackage;

import org.throughline.model.feedback.impl.FeedbackPackageImpl;

import org.throughline.model.library.LibraryPackage;

import org.throughline.model.library.impl.LibraryPackageImpl;

import org.throughline.model.organisation.OrganisationPackage;

import org.throughline.model.organisation.impl.OrganisationPackageImpl;

import org.throughline.model.plans.PlansPackage;

import org.throughline.model.plans.impl.PlansPackageImpl;

import org.throughline.model.playbooks.PlaybooksPackage;

import org.throughline.model.playbooks.impl.PlaybooksPackageImpl;

import org.throughline.model.system.AdviceNetwork;
import org.throughline.model.system.AdviceTie;
import org.throughline.model.system.Assessment;
import org.throughline.model.system.AssessmentKind;
import org.throughline.model.system.Coaching;
import org.throughline.model.system.CoachingActivity;
import org.throughline.model.system.CoachingLog;
import org.throughline.model.system.CoachingPlan;
import org.throughline.model.system.CollaborativeTeam;
import org.throughline.model.system.ContextKind;
import org.throughline.model.system.ContextNote;
import org.throughline.model.system.CurriculumUnit;
import org.throughline.model.system.DataUse;
import org.throughline.model.system.Depth;
import org.throughline.model.system.DevelopmentSession;
import org.throughline.model.system.Enactment;
import org.throughline.model.system.Expectation;
import org.throughline.model.system.ExpertiseMark;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.Launch;
import org.throughline.model.system.LeadershipPractice;
import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.LearningGoalKind;
import org.throughline.model.system.LessonObservation;
import org.throughline.model.system.MaterialSource;
import org.throughline.model.system.MeetingLog;
import org.throughline.model.system.MeetingTime;
import org.throughline.model.system.NetworkSurvey;
import org.throughline.model.system.OutcomeKind;
import org.throughline.model.system.Pedagogy;
import org.throughline.model.system.Practice;
import org.throughline.model.system.PracticeAssessment;
import org.throughline.model.system.PressFocus;
import org.throughline.model.system.ProfessionalDevelopment;
import org.throughline.model.system.Signal;
import org.throughline.model.system.StudentOutcome;
import org.throughline.model.system.SupplementalGoal;
import org.throughline.model.system.SupplementalKind;
import org.throughline.model.system.SupplementalSupport;
import org.throughline.model.system.Support;
import org.throughline.model.system.Symptom;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.SystemPackage;
import org.throughline.model.system.TaskAudit;
import org.throughline.model.system.TeacherLearningRecord;
import org.throughline.model.system.Tool;
import org.throughline.model.system.Trajectory;
import org.throughline.model.system.TrajectoryLevel;
import org.throughline.model.system.Vision;
import org.throughline.model.system.Voice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class SystemPackageImpl extends EPackageImpl implements SystemPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass instructionalSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass studentOutcomeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass learningGoalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass visionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass practiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass curriculumUnitEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskAuditEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass professionalDevelopmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass developmentSessionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass collaborativeTeamEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coachingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass adviceNetworkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass teacherLearningRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingLogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coachingPlanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass practiceAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trajectoryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass trajectoryLevelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coachingLogEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lessonObservationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass networkSurveyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass adviceTieEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expertiseMarkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supplementalSupportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass leadershipPracticeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass expectationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass toolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contextNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass symptomEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass voiceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum learningGoalKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum outcomeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum materialSourceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum launchEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum assessmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pedagogyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum depthEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum enactmentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dataUseEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingTimeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum coachingActivityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum supplementalKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum supplementalGoalEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pressFocusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contextKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum signalEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.throughline.model.system.SystemPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private SystemPackageImpl() {
		super(eNS_URI, SystemFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link SystemPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static SystemPackage init() {
		if (isInited) return (SystemPackage)EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredSystemPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		SystemPackageImpl theSystemPackage = registeredSystemPackage instanceof SystemPackageImpl ? (SystemPackageImpl)registeredSystemPackage : new SystemPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);
		OrganisationPackageImpl theOrganisationPackage = (OrganisationPackageImpl)(registeredPackage instanceof OrganisationPackageImpl ? registeredPackage : OrganisationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlansPackage.eNS_URI);
		PlansPackageImpl thePlansPackage = (PlansPackageImpl)(registeredPackage instanceof PlansPackageImpl ? registeredPackage : PlansPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlaybooksPackage.eNS_URI);
		PlaybooksPackageImpl thePlaybooksPackage = (PlaybooksPackageImpl)(registeredPackage instanceof PlaybooksPackageImpl ? registeredPackage : PlaybooksPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FeedbackPackage.eNS_URI);
		FeedbackPackageImpl theFeedbackPackage = (FeedbackPackageImpl)(registeredPackage instanceof FeedbackPackageImpl ? registeredPackage : FeedbackPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LibraryPackage.eNS_URI);
		LibraryPackageImpl theLibraryPackage = (LibraryPackageImpl)(registeredPackage instanceof LibraryPackageImpl ? registeredPackage : LibraryPackage.eINSTANCE);

		// Create package meta-data objects
		theSystemPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theOrganisationPackage.createPackageContents();
		thePlansPackage.createPackageContents();
		thePlaybooksPackage.createPackageContents();
		theFeedbackPackage.createPackageContents();
		theLibraryPackage.createPackageContents();

		// Initialize created meta-data
		theSystemPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theOrganisationPackage.initializePackageContents();
		thePlansPackage.initializePackageContents();
		thePlaybooksPackage.initializePackageContents();
		theFeedbackPackage.initializePackageContents();
		theLibraryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theSystemPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(SystemPackage.eNS_URI, theSystemPackage);
		return theSystemPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInstructionalSystem() {
		return instructionalSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Outcomes() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_LearningGoals() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Visions() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Practices() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Units() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Assessments() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Supports() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_SupplementalSupports() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_LeadershipPractices() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Expectations() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Tools() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_ContextNotes() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Symptoms() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Voices() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInstructionalSystem_Trajectories() {
		return (EReference)instructionalSystemEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStudentOutcome() {
		return studentOutcomeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentOutcome_Kind() {
		return (EAttribute)studentOutcomeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStudentOutcome_Grades() {
		return (EAttribute)studentOutcomeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStudentOutcome_LearningGoals() {
		return (EReference)studentOutcomeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLearningGoal() {
		return learningGoalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLearningGoal_Kind() {
		return (EAttribute)learningGoalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVision() {
		return visionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVision_Since() {
		return (EAttribute)visionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVision_Until() {
		return (EAttribute)visionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVision_LearningGoals() {
		return (EReference)visionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVision_Replaces() {
		return (EReference)visionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPractice() {
		return practiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPractice_Visions() {
		return (EReference)practiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCurriculumUnit() {
		return curriculumUnitEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurriculumUnit_Grade() {
		return (EAttribute)curriculumUnitEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurriculumUnit_Source() {
		return (EAttribute)curriculumUnitEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurriculumUnit_Start() {
		return (EAttribute)curriculumUnitEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCurriculumUnit_End() {
		return (EAttribute)curriculumUnitEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCurriculumUnit_LearningGoals() {
		return (EReference)curriculumUnitEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCurriculumUnit_Practices() {
		return (EReference)curriculumUnitEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCurriculumUnit_Audits() {
		return (EReference)curriculumUnitEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCurriculumUnit_System() {
		return (EReference)curriculumUnitEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTaskAudit() {
		return taskAuditEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskAudit_Date() {
		return (EAttribute)taskAuditEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTaskAudit_By() {
		return (EReference)taskAuditEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskAudit_MultipleEntryPoints() {
		return (EAttribute)taskAuditEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskAudit_SeveralWays() {
		return (EAttribute)taskAuditEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskAudit_RoomForDiscussion() {
		return (EAttribute)taskAuditEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskAudit_Launch() {
		return (EAttribute)taskAuditEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTaskAudit_Note() {
		return (EAttribute)taskAuditEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssessment() {
		return assessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessment_Kind() {
		return (EAttribute)assessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessment_Grades() {
		return (EAttribute)assessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssessment_LearningGoals() {
		return (EReference)assessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssessment_Alignment() {
		return (EAttribute)assessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupport() {
		return supportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupport_Visions() {
		return (EReference)supportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupport_Practices() {
		return (EReference)supportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupport_LearningGoals() {
		return (EReference)supportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupport_Schools() {
		return (EReference)supportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupport_Audience() {
		return (EReference)supportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupport_Start() {
		return (EAttribute)supportEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupport_End() {
		return (EAttribute)supportEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProfessionalDevelopment() {
		return professionalDevelopmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProfessionalDevelopment_Sessions() {
		return (EReference)professionalDevelopmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfessionalDevelopment_SameGroup() {
		return (EAttribute)professionalDevelopmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfessionalDevelopment_AroundMaterials() {
		return (EAttribute)professionalDevelopmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProfessionalDevelopment_DifferentialPress() {
		return (EAttribute)professionalDevelopmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDevelopmentSession() {
		return developmentSessionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentSession_Date() {
		return (EAttribute)developmentSessionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentSession_Hours() {
		return (EAttribute)developmentSessionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentSession_Pedagogy() {
		return (EAttribute)developmentSessionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevelopmentSession_Facilitator() {
		return (EReference)developmentSessionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevelopmentSession_Unit() {
		return (EReference)developmentSessionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevelopmentSession_Practices() {
		return (EReference)developmentSessionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentSession_Invited() {
		return (EAttribute)developmentSessionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentSession_Attended() {
		return (EAttribute)developmentSessionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDevelopmentSession_Returning() {
		return (EAttribute)developmentSessionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDevelopmentSession_Series() {
		return (EReference)developmentSessionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCollaborativeTeam() {
		return collaborativeTeamEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaborativeTeam_School() {
		return (EReference)collaborativeTeamEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaborativeTeam_Grade() {
		return (EAttribute)collaborativeTeamEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaborativeTeam_MeetingTime() {
		return (EAttribute)collaborativeTeamEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollaborativeTeam_FacilitatorRole() {
		return (EReference)collaborativeTeamEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollaborativeTeam_AccomplishedMember() {
		return (EAttribute)collaborativeTeamEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoaching() {
		return coachingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoaching_CoachRole() {
		return (EReference)coachingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoaching_HoursPerWeek() {
		return (EAttribute)coachingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoaching_Activities() {
		return (EAttribute)coachingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAdviceNetwork() {
		return adviceNetworkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdviceNetwork_InfluencedBy() {
		return (EAttribute)adviceNetworkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTeacherLearningRecord() {
		return teacherLearningRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeacherLearningRecord_Meetings() {
		return (EReference)teacherLearningRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeacherLearningRecord_CoachingPlans() {
		return (EReference)teacherLearningRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeacherLearningRecord_CoachingLogs() {
		return (EReference)teacherLearningRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeacherLearningRecord_NetworkSurveys() {
		return (EReference)teacherLearningRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTeacherLearningRecord_LessonObservations() {
		return (EReference)teacherLearningRecordEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeetingLog() {
		return meetingLogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingLog_Team() {
		return (EReference)meetingLogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingLog_Date() {
		return (EAttribute)meetingLogEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingLog_Minutes() {
		return (EAttribute)meetingLogEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingLog_Depth() {
		return (EAttribute)meetingLogEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingLog_Enactment() {
		return (EAttribute)meetingLogEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingLog_DataUse() {
		return (EAttribute)meetingLogEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingLog_AssessedLearning() {
		return (EAttribute)meetingLogEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingLog_RelatedToInstruction() {
		return (EAttribute)meetingLogEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingLog_NamedImprovement() {
		return (EAttribute)meetingLogEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingLog_Facilitator() {
		return (EReference)meetingLogEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingLog_Pressed() {
		return (EAttribute)meetingLogEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingLog_CarriedOver() {
		return (EAttribute)meetingLogEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoachingPlan() {
		return coachingPlanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoachingPlan_Coach() {
		return (EReference)coachingPlanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoachingPlan_Teachers() {
		return (EReference)coachingPlanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoachingPlan_LongTermGoal() {
		return (EAttribute)coachingPlanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoachingPlan_Assessments() {
		return (EReference)coachingPlanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoachingPlan_NextSteps() {
		return (EAttribute)coachingPlanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoachingPlan_DesignedActivities() {
		return (EAttribute)coachingPlanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPracticeAssessment() {
		return practiceAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPracticeAssessment_Date() {
		return (EAttribute)practiceAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPracticeAssessment_CurrentPractice() {
		return (EAttribute)practiceAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPracticeAssessment_Level() {
		return (EReference)practiceAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrajectory() {
		return trajectoryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrajectory_Practice() {
		return (EReference)trajectoryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTrajectory_Levels() {
		return (EReference)trajectoryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTrajectoryLevel() {
		return trajectoryLevelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoachingLog() {
		return coachingLogEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoachingLog_Plan() {
		return (EReference)coachingLogEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoachingLog_Coach() {
		return (EReference)coachingLogEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoachingLog_Teachers() {
		return (EReference)coachingLogEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoachingLog_Date() {
		return (EAttribute)coachingLogEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoachingLog_Hours() {
		return (EAttribute)coachingLogEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoachingLog_Activity() {
		return (EAttribute)coachingLogEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoachingLog_CoPlanned() {
		return (EAttribute)coachingLogEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoachingLog_Observed() {
		return (EAttribute)coachingLogEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoachingLog_Debriefed() {
		return (EAttribute)coachingLogEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoachingLog_Practice() {
		return (EReference)coachingLogEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLessonObservation() {
		return lessonObservationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLessonObservation_Date() {
		return (EAttribute)lessonObservationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLessonObservation_School() {
		return (EReference)lessonObservationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLessonObservation_Practices() {
		return (EReference)lessonObservationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLessonObservation_Launch() {
		return (EAttribute)lessonObservationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNetworkSurvey() {
		return networkSurveyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkSurvey_Network() {
		return (EReference)networkSurveyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkSurvey_School() {
		return (EReference)networkSurveyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkSurvey_Date() {
		return (EAttribute)networkSurveyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkSurvey_Ties() {
		return (EReference)networkSurveyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNetworkSurvey_Expertise() {
		return (EReference)networkSurveyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkSurvey_PrincipalPress() {
		return (EAttribute)networkSurveyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNetworkSurvey_CoachPress() {
		return (EAttribute)networkSurveyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAdviceTie() {
		return adviceTieEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAdviceTie_Seeker() {
		return (EReference)adviceTieEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAdviceTie_Adviser() {
		return (EReference)adviceTieEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdviceTie_About() {
		return (EAttribute)adviceTieEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAdviceTie_TimesPerMonth() {
		return (EAttribute)adviceTieEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAdviceTie_Survey() {
		return (EReference)adviceTieEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpertiseMark() {
		return expertiseMarkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpertiseMark_Person() {
		return (EReference)expertiseMarkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpertiseMark_Accomplished() {
		return (EAttribute)expertiseMarkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpertiseMark_Grounds() {
		return (EAttribute)expertiseMarkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupplementalSupport() {
		return supplementalSupportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementalSupport_Kind() {
		return (EAttribute)supplementalSupportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementalSupport_Goal() {
		return (EAttribute)supplementalSupportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementalSupport_SameTeacher() {
		return (EAttribute)supplementalSupportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementalSupport_Coordinated() {
		return (EAttribute)supplementalSupportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementalSupport_TeachersPrepared() {
		return (EAttribute)supplementalSupportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplementalSupport_Schools() {
		return (EReference)supplementalSupportEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplementalSupport_LearningGoals() {
		return (EReference)supplementalSupportEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplementalSupport_EvidenceFor() {
		return (EReference)supplementalSupportEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplementalSupport_EvidenceAgainst() {
		return (EReference)supplementalSupportEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementalSupport_Students() {
		return (EAttribute)supplementalSupportEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementalSupport_Start() {
		return (EAttribute)supplementalSupportEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplementalSupport_End() {
		return (EAttribute)supplementalSupportEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLeadershipPractice() {
		return leadershipPracticeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLeadershipPractice_Level() {
		return (EAttribute)leadershipPracticeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeadershipPractice_Roles() {
		return (EReference)leadershipPracticeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLeadershipPractice_Supports() {
		return (EReference)leadershipPracticeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExpectation() {
		return expectationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpectation_Presser() {
		return (EReference)expectationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpectation_Pressed() {
		return (EReference)expectationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExpectation_School() {
		return (EReference)expectationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Focus() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Since() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExpectation_Until() {
		return (EAttribute)expectationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTool() {
		return toolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTool_UsedBy() {
		return (EReference)toolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTool_WhereKept() {
		return (EAttribute)toolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContextNote() {
		return contextNoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextNote_Kind() {
		return (EAttribute)contextNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextNote_From() {
		return (EAttribute)contextNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContextNote_To() {
		return (EAttribute)contextNoteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSymptom() {
		return symptomEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSymptom_NoticedOn() {
		return (EAttribute)symptomEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSymptom_Causes() {
		return (EReference)symptomEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSymptom_ResolvedOn() {
		return (EAttribute)symptomEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVoice() {
		return voiceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVoice_SaidOn() {
		return (EAttribute)voiceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVoice_Quote() {
		return (EAttribute)voiceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVoice_Signal() {
		return (EAttribute)voiceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVoice_Role() {
		return (EReference)voiceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVoice_School() {
		return (EReference)voiceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVoice_About() {
		return (EReference)voiceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLearningGoalKind() {
		return learningGoalKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOutcomeKind() {
		return outcomeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMaterialSource() {
		return materialSourceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLaunch() {
		return launchEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAssessmentKind() {
		return assessmentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPedagogy() {
		return pedagogyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDepth() {
		return depthEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEnactment() {
		return enactmentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDataUse() {
		return dataUseEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingTime() {
		return meetingTimeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCoachingActivity() {
		return coachingActivityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSupplementalKind() {
		return supplementalKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSupplementalGoal() {
		return supplementalGoalEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPressFocus() {
		return pressFocusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContextKind() {
		return contextKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSignal() {
		return signalEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SystemFactory getSystemFactory() {
		return (SystemFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		instructionalSystemEClass = createEClass(INSTRUCTIONAL_SYSTEM);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__OUTCOMES);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__LEARNING_GOALS);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__VISIONS);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__PRACTICES);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__UNITS);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__ASSESSMENTS);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__SUPPORTS);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__SUPPLEMENTAL_SUPPORTS);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__LEADERSHIP_PRACTICES);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__EXPECTATIONS);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__TOOLS);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__CONTEXT_NOTES);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__SYMPTOMS);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__VOICES);
		createEReference(instructionalSystemEClass, INSTRUCTIONAL_SYSTEM__TRAJECTORIES);

		studentOutcomeEClass = createEClass(STUDENT_OUTCOME);
		createEAttribute(studentOutcomeEClass, STUDENT_OUTCOME__KIND);
		createEAttribute(studentOutcomeEClass, STUDENT_OUTCOME__GRADES);
		createEReference(studentOutcomeEClass, STUDENT_OUTCOME__LEARNING_GOALS);

		learningGoalEClass = createEClass(LEARNING_GOAL);
		createEAttribute(learningGoalEClass, LEARNING_GOAL__KIND);

		visionEClass = createEClass(VISION);
		createEAttribute(visionEClass, VISION__SINCE);
		createEAttribute(visionEClass, VISION__UNTIL);
		createEReference(visionEClass, VISION__LEARNING_GOALS);
		createEReference(visionEClass, VISION__REPLACES);

		practiceEClass = createEClass(PRACTICE);
		createEReference(practiceEClass, PRACTICE__VISIONS);

		curriculumUnitEClass = createEClass(CURRICULUM_UNIT);
		createEAttribute(curriculumUnitEClass, CURRICULUM_UNIT__GRADE);
		createEAttribute(curriculumUnitEClass, CURRICULUM_UNIT__SOURCE);
		createEAttribute(curriculumUnitEClass, CURRICULUM_UNIT__START);
		createEAttribute(curriculumUnitEClass, CURRICULUM_UNIT__END);
		createEReference(curriculumUnitEClass, CURRICULUM_UNIT__LEARNING_GOALS);
		createEReference(curriculumUnitEClass, CURRICULUM_UNIT__PRACTICES);
		createEReference(curriculumUnitEClass, CURRICULUM_UNIT__AUDITS);
		createEReference(curriculumUnitEClass, CURRICULUM_UNIT__SYSTEM);

		taskAuditEClass = createEClass(TASK_AUDIT);
		createEAttribute(taskAuditEClass, TASK_AUDIT__DATE);
		createEReference(taskAuditEClass, TASK_AUDIT__BY);
		createEAttribute(taskAuditEClass, TASK_AUDIT__MULTIPLE_ENTRY_POINTS);
		createEAttribute(taskAuditEClass, TASK_AUDIT__SEVERAL_WAYS);
		createEAttribute(taskAuditEClass, TASK_AUDIT__ROOM_FOR_DISCUSSION);
		createEAttribute(taskAuditEClass, TASK_AUDIT__LAUNCH);
		createEAttribute(taskAuditEClass, TASK_AUDIT__NOTE);

		assessmentEClass = createEClass(ASSESSMENT);
		createEAttribute(assessmentEClass, ASSESSMENT__KIND);
		createEAttribute(assessmentEClass, ASSESSMENT__GRADES);
		createEReference(assessmentEClass, ASSESSMENT__LEARNING_GOALS);
		createEAttribute(assessmentEClass, ASSESSMENT__ALIGNMENT);

		supportEClass = createEClass(SUPPORT);
		createEReference(supportEClass, SUPPORT__VISIONS);
		createEReference(supportEClass, SUPPORT__PRACTICES);
		createEReference(supportEClass, SUPPORT__LEARNING_GOALS);
		createEReference(supportEClass, SUPPORT__SCHOOLS);
		createEReference(supportEClass, SUPPORT__AUDIENCE);
		createEAttribute(supportEClass, SUPPORT__START);
		createEAttribute(supportEClass, SUPPORT__END);

		professionalDevelopmentEClass = createEClass(PROFESSIONAL_DEVELOPMENT);
		createEReference(professionalDevelopmentEClass, PROFESSIONAL_DEVELOPMENT__SESSIONS);
		createEAttribute(professionalDevelopmentEClass, PROFESSIONAL_DEVELOPMENT__SAME_GROUP);
		createEAttribute(professionalDevelopmentEClass, PROFESSIONAL_DEVELOPMENT__AROUND_MATERIALS);
		createEAttribute(professionalDevelopmentEClass, PROFESSIONAL_DEVELOPMENT__DIFFERENTIAL_PRESS);

		developmentSessionEClass = createEClass(DEVELOPMENT_SESSION);
		createEAttribute(developmentSessionEClass, DEVELOPMENT_SESSION__DATE);
		createEAttribute(developmentSessionEClass, DEVELOPMENT_SESSION__HOURS);
		createEAttribute(developmentSessionEClass, DEVELOPMENT_SESSION__PEDAGOGY);
		createEReference(developmentSessionEClass, DEVELOPMENT_SESSION__FACILITATOR);
		createEReference(developmentSessionEClass, DEVELOPMENT_SESSION__UNIT);
		createEReference(developmentSessionEClass, DEVELOPMENT_SESSION__PRACTICES);
		createEAttribute(developmentSessionEClass, DEVELOPMENT_SESSION__INVITED);
		createEAttribute(developmentSessionEClass, DEVELOPMENT_SESSION__ATTENDED);
		createEAttribute(developmentSessionEClass, DEVELOPMENT_SESSION__RETURNING);
		createEReference(developmentSessionEClass, DEVELOPMENT_SESSION__SERIES);

		collaborativeTeamEClass = createEClass(COLLABORATIVE_TEAM);
		createEReference(collaborativeTeamEClass, COLLABORATIVE_TEAM__SCHOOL);
		createEAttribute(collaborativeTeamEClass, COLLABORATIVE_TEAM__GRADE);
		createEAttribute(collaborativeTeamEClass, COLLABORATIVE_TEAM__MEETING_TIME);
		createEReference(collaborativeTeamEClass, COLLABORATIVE_TEAM__FACILITATOR_ROLE);
		createEAttribute(collaborativeTeamEClass, COLLABORATIVE_TEAM__ACCOMPLISHED_MEMBER);

		coachingEClass = createEClass(COACHING);
		createEReference(coachingEClass, COACHING__COACH_ROLE);
		createEAttribute(coachingEClass, COACHING__HOURS_PER_WEEK);
		createEAttribute(coachingEClass, COACHING__ACTIVITIES);

		adviceNetworkEClass = createEClass(ADVICE_NETWORK);
		createEAttribute(adviceNetworkEClass, ADVICE_NETWORK__INFLUENCED_BY);

		teacherLearningRecordEClass = createEClass(TEACHER_LEARNING_RECORD);
		createEReference(teacherLearningRecordEClass, TEACHER_LEARNING_RECORD__MEETINGS);
		createEReference(teacherLearningRecordEClass, TEACHER_LEARNING_RECORD__COACHING_PLANS);
		createEReference(teacherLearningRecordEClass, TEACHER_LEARNING_RECORD__COACHING_LOGS);
		createEReference(teacherLearningRecordEClass, TEACHER_LEARNING_RECORD__NETWORK_SURVEYS);
		createEReference(teacherLearningRecordEClass, TEACHER_LEARNING_RECORD__LESSON_OBSERVATIONS);

		meetingLogEClass = createEClass(MEETING_LOG);
		createEReference(meetingLogEClass, MEETING_LOG__TEAM);
		createEAttribute(meetingLogEClass, MEETING_LOG__DATE);
		createEAttribute(meetingLogEClass, MEETING_LOG__MINUTES);
		createEAttribute(meetingLogEClass, MEETING_LOG__DEPTH);
		createEAttribute(meetingLogEClass, MEETING_LOG__ENACTMENT);
		createEAttribute(meetingLogEClass, MEETING_LOG__DATA_USE);
		createEAttribute(meetingLogEClass, MEETING_LOG__ASSESSED_LEARNING);
		createEAttribute(meetingLogEClass, MEETING_LOG__RELATED_TO_INSTRUCTION);
		createEAttribute(meetingLogEClass, MEETING_LOG__NAMED_IMPROVEMENT);
		createEReference(meetingLogEClass, MEETING_LOG__FACILITATOR);
		createEAttribute(meetingLogEClass, MEETING_LOG__PRESSED);
		createEAttribute(meetingLogEClass, MEETING_LOG__CARRIED_OVER);

		coachingPlanEClass = createEClass(COACHING_PLAN);
		createEReference(coachingPlanEClass, COACHING_PLAN__COACH);
		createEReference(coachingPlanEClass, COACHING_PLAN__TEACHERS);
		createEAttribute(coachingPlanEClass, COACHING_PLAN__LONG_TERM_GOAL);
		createEReference(coachingPlanEClass, COACHING_PLAN__ASSESSMENTS);
		createEAttribute(coachingPlanEClass, COACHING_PLAN__NEXT_STEPS);
		createEAttribute(coachingPlanEClass, COACHING_PLAN__DESIGNED_ACTIVITIES);

		practiceAssessmentEClass = createEClass(PRACTICE_ASSESSMENT);
		createEAttribute(practiceAssessmentEClass, PRACTICE_ASSESSMENT__DATE);
		createEAttribute(practiceAssessmentEClass, PRACTICE_ASSESSMENT__CURRENT_PRACTICE);
		createEReference(practiceAssessmentEClass, PRACTICE_ASSESSMENT__LEVEL);

		trajectoryEClass = createEClass(TRAJECTORY);
		createEReference(trajectoryEClass, TRAJECTORY__PRACTICE);
		createEReference(trajectoryEClass, TRAJECTORY__LEVELS);

		trajectoryLevelEClass = createEClass(TRAJECTORY_LEVEL);

		coachingLogEClass = createEClass(COACHING_LOG);
		createEReference(coachingLogEClass, COACHING_LOG__PLAN);
		createEReference(coachingLogEClass, COACHING_LOG__COACH);
		createEReference(coachingLogEClass, COACHING_LOG__TEACHERS);
		createEAttribute(coachingLogEClass, COACHING_LOG__DATE);
		createEAttribute(coachingLogEClass, COACHING_LOG__HOURS);
		createEAttribute(coachingLogEClass, COACHING_LOG__ACTIVITY);
		createEAttribute(coachingLogEClass, COACHING_LOG__CO_PLANNED);
		createEAttribute(coachingLogEClass, COACHING_LOG__OBSERVED);
		createEAttribute(coachingLogEClass, COACHING_LOG__DEBRIEFED);
		createEReference(coachingLogEClass, COACHING_LOG__PRACTICE);

		lessonObservationEClass = createEClass(LESSON_OBSERVATION);
		createEAttribute(lessonObservationEClass, LESSON_OBSERVATION__DATE);
		createEReference(lessonObservationEClass, LESSON_OBSERVATION__SCHOOL);
		createEReference(lessonObservationEClass, LESSON_OBSERVATION__PRACTICES);
		createEAttribute(lessonObservationEClass, LESSON_OBSERVATION__LAUNCH);

		networkSurveyEClass = createEClass(NETWORK_SURVEY);
		createEReference(networkSurveyEClass, NETWORK_SURVEY__NETWORK);
		createEReference(networkSurveyEClass, NETWORK_SURVEY__SCHOOL);
		createEAttribute(networkSurveyEClass, NETWORK_SURVEY__DATE);
		createEReference(networkSurveyEClass, NETWORK_SURVEY__TIES);
		createEReference(networkSurveyEClass, NETWORK_SURVEY__EXPERTISE);
		createEAttribute(networkSurveyEClass, NETWORK_SURVEY__PRINCIPAL_PRESS);
		createEAttribute(networkSurveyEClass, NETWORK_SURVEY__COACH_PRESS);

		adviceTieEClass = createEClass(ADVICE_TIE);
		createEReference(adviceTieEClass, ADVICE_TIE__SEEKER);
		createEReference(adviceTieEClass, ADVICE_TIE__ADVISER);
		createEAttribute(adviceTieEClass, ADVICE_TIE__ABOUT);
		createEAttribute(adviceTieEClass, ADVICE_TIE__TIMES_PER_MONTH);
		createEReference(adviceTieEClass, ADVICE_TIE__SURVEY);

		expertiseMarkEClass = createEClass(EXPERTISE_MARK);
		createEReference(expertiseMarkEClass, EXPERTISE_MARK__PERSON);
		createEAttribute(expertiseMarkEClass, EXPERTISE_MARK__ACCOMPLISHED);
		createEAttribute(expertiseMarkEClass, EXPERTISE_MARK__GROUNDS);

		supplementalSupportEClass = createEClass(SUPPLEMENTAL_SUPPORT);
		createEAttribute(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__KIND);
		createEAttribute(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__GOAL);
		createEAttribute(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__SAME_TEACHER);
		createEAttribute(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__COORDINATED);
		createEAttribute(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__TEACHERS_PREPARED);
		createEReference(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__SCHOOLS);
		createEReference(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__LEARNING_GOALS);
		createEReference(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__EVIDENCE_FOR);
		createEReference(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__EVIDENCE_AGAINST);
		createEAttribute(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__STUDENTS);
		createEAttribute(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__START);
		createEAttribute(supplementalSupportEClass, SUPPLEMENTAL_SUPPORT__END);

		leadershipPracticeEClass = createEClass(LEADERSHIP_PRACTICE);
		createEAttribute(leadershipPracticeEClass, LEADERSHIP_PRACTICE__LEVEL);
		createEReference(leadershipPracticeEClass, LEADERSHIP_PRACTICE__ROLES);
		createEReference(leadershipPracticeEClass, LEADERSHIP_PRACTICE__SUPPORTS);

		expectationEClass = createEClass(EXPECTATION);
		createEReference(expectationEClass, EXPECTATION__PRESSER);
		createEReference(expectationEClass, EXPECTATION__PRESSED);
		createEReference(expectationEClass, EXPECTATION__SCHOOL);
		createEAttribute(expectationEClass, EXPECTATION__FOCUS);
		createEAttribute(expectationEClass, EXPECTATION__SINCE);
		createEAttribute(expectationEClass, EXPECTATION__UNTIL);

		toolEClass = createEClass(TOOL);
		createEReference(toolEClass, TOOL__USED_BY);
		createEAttribute(toolEClass, TOOL__WHERE_KEPT);

		contextNoteEClass = createEClass(CONTEXT_NOTE);
		createEAttribute(contextNoteEClass, CONTEXT_NOTE__KIND);
		createEAttribute(contextNoteEClass, CONTEXT_NOTE__FROM);
		createEAttribute(contextNoteEClass, CONTEXT_NOTE__TO);

		symptomEClass = createEClass(SYMPTOM);
		createEAttribute(symptomEClass, SYMPTOM__NOTICED_ON);
		createEReference(symptomEClass, SYMPTOM__CAUSES);
		createEAttribute(symptomEClass, SYMPTOM__RESOLVED_ON);

		voiceEClass = createEClass(VOICE);
		createEAttribute(voiceEClass, VOICE__SAID_ON);
		createEAttribute(voiceEClass, VOICE__QUOTE);
		createEAttribute(voiceEClass, VOICE__SIGNAL);
		createEReference(voiceEClass, VOICE__ROLE);
		createEReference(voiceEClass, VOICE__SCHOOL);
		createEReference(voiceEClass, VOICE__ABOUT);

		// Create enums
		learningGoalKindEEnum = createEEnum(LEARNING_GOAL_KIND);
		outcomeKindEEnum = createEEnum(OUTCOME_KIND);
		materialSourceEEnum = createEEnum(MATERIAL_SOURCE);
		launchEEnum = createEEnum(LAUNCH);
		assessmentKindEEnum = createEEnum(ASSESSMENT_KIND);
		pedagogyEEnum = createEEnum(PEDAGOGY);
		depthEEnum = createEEnum(DEPTH);
		enactmentEEnum = createEEnum(ENACTMENT);
		dataUseEEnum = createEEnum(DATA_USE);
		meetingTimeEEnum = createEEnum(MEETING_TIME);
		coachingActivityEEnum = createEEnum(COACHING_ACTIVITY);
		supplementalKindEEnum = createEEnum(SUPPLEMENTAL_KIND);
		supplementalGoalEEnum = createEEnum(SUPPLEMENTAL_GOAL);
		pressFocusEEnum = createEEnum(PRESS_FOCUS);
		contextKindEEnum = createEEnum(CONTEXT_KIND);
		signalEEnum = createEEnum(SIGNAL);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		BasePackage theBasePackage = (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		OrganisationPackage theOrganisationPackage = (OrganisationPackage)EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		instructionalSystemEClass.getESuperTypes().add(theBasePackage.getPart());
		studentOutcomeEClass.getESuperTypes().add(theBasePackage.getElement());
		learningGoalEClass.getESuperTypes().add(theBasePackage.getElement());
		visionEClass.getESuperTypes().add(theBasePackage.getElement());
		practiceEClass.getESuperTypes().add(theBasePackage.getElement());
		curriculumUnitEClass.getESuperTypes().add(theBasePackage.getElement());
		taskAuditEClass.getESuperTypes().add(theBasePackage.getIdentified());
		assessmentEClass.getESuperTypes().add(theBasePackage.getElement());
		supportEClass.getESuperTypes().add(theBasePackage.getElement());
		professionalDevelopmentEClass.getESuperTypes().add(this.getSupport());
		developmentSessionEClass.getESuperTypes().add(theBasePackage.getElement());
		collaborativeTeamEClass.getESuperTypes().add(this.getSupport());
		coachingEClass.getESuperTypes().add(this.getSupport());
		adviceNetworkEClass.getESuperTypes().add(this.getSupport());
		teacherLearningRecordEClass.getESuperTypes().add(theBasePackage.getPart());
		meetingLogEClass.getESuperTypes().add(theBasePackage.getElement());
		coachingPlanEClass.getESuperTypes().add(theBasePackage.getElement());
		practiceAssessmentEClass.getESuperTypes().add(theBasePackage.getIdentified());
		trajectoryEClass.getESuperTypes().add(theBasePackage.getElement());
		trajectoryLevelEClass.getESuperTypes().add(theBasePackage.getElement());
		coachingLogEClass.getESuperTypes().add(theBasePackage.getElement());
		lessonObservationEClass.getESuperTypes().add(theBasePackage.getElement());
		networkSurveyEClass.getESuperTypes().add(theBasePackage.getElement());
		adviceTieEClass.getESuperTypes().add(theBasePackage.getIdentified());
		expertiseMarkEClass.getESuperTypes().add(theBasePackage.getIdentified());
		supplementalSupportEClass.getESuperTypes().add(theBasePackage.getElement());
		leadershipPracticeEClass.getESuperTypes().add(theBasePackage.getElement());
		expectationEClass.getESuperTypes().add(theBasePackage.getElement());
		toolEClass.getESuperTypes().add(theBasePackage.getElement());
		contextNoteEClass.getESuperTypes().add(theBasePackage.getElement());
		symptomEClass.getESuperTypes().add(theBasePackage.getElement());
		voiceEClass.getESuperTypes().add(theBasePackage.getElement());

		// Initialize classes and features; add operations and parameters
		initEClass(instructionalSystemEClass, InstructionalSystem.class, "InstructionalSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInstructionalSystem_Outcomes(), this.getStudentOutcome(), null, "outcomes", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_LearningGoals(), this.getLearningGoal(), null, "learningGoals", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_Visions(), this.getVision(), null, "visions", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_Practices(), this.getPractice(), null, "practices", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_Units(), this.getCurriculumUnit(), this.getCurriculumUnit_System(), "units", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_Assessments(), this.getAssessment(), null, "assessments", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_Supports(), this.getSupport(), null, "supports", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_SupplementalSupports(), this.getSupplementalSupport(), null, "supplementalSupports", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_LeadershipPractices(), this.getLeadershipPractice(), null, "leadershipPractices", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_Expectations(), this.getExpectation(), null, "expectations", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_Tools(), this.getTool(), null, "tools", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_ContextNotes(), this.getContextNote(), null, "contextNotes", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_Symptoms(), this.getSymptom(), null, "symptoms", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_Voices(), this.getVoice(), null, "voices", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInstructionalSystem_Trajectories(), this.getTrajectory(), null, "trajectories", null, 0, -1, InstructionalSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(studentOutcomeEClass, StudentOutcome.class, "StudentOutcome", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStudentOutcome_Kind(), this.getOutcomeKind(), "kind", null, 0, 1, StudentOutcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStudentOutcome_Grades(), ecorePackage.getEString(), "grades", null, 0, 1, StudentOutcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStudentOutcome_LearningGoals(), this.getLearningGoal(), null, "learningGoals", null, 0, -1, StudentOutcome.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(learningGoalEClass, LearningGoal.class, "LearningGoal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLearningGoal_Kind(), this.getLearningGoalKind(), "kind", "OTHER", 0, 1, LearningGoal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(visionEClass, Vision.class, "Vision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVision_Since(), theBasePackage.getDate(), "since", null, 0, 1, Vision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVision_Until(), theBasePackage.getDate(), "until", null, 0, 1, Vision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVision_LearningGoals(), this.getLearningGoal(), null, "learningGoals", null, 0, -1, Vision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVision_Replaces(), this.getVision(), null, "replaces", null, 0, 1, Vision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(practiceEClass, Practice.class, "Practice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPractice_Visions(), this.getVision(), null, "visions", null, 0, -1, Practice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(curriculumUnitEClass, CurriculumUnit.class, "CurriculumUnit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCurriculumUnit_Grade(), ecorePackage.getEString(), "grade", null, 0, 1, CurriculumUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCurriculumUnit_Source(), this.getMaterialSource(), "source", null, 0, 1, CurriculumUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCurriculumUnit_Start(), theBasePackage.getDate(), "start", null, 0, 1, CurriculumUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCurriculumUnit_End(), theBasePackage.getDate(), "end", null, 0, 1, CurriculumUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCurriculumUnit_LearningGoals(), this.getLearningGoal(), null, "learningGoals", null, 0, -1, CurriculumUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCurriculumUnit_Practices(), this.getPractice(), null, "practices", null, 0, -1, CurriculumUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCurriculumUnit_Audits(), this.getTaskAudit(), null, "audits", null, 0, -1, CurriculumUnit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCurriculumUnit_System(), this.getInstructionalSystem(), this.getInstructionalSystem_Units(), "system", null, 0, 1, CurriculumUnit.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskAuditEClass, TaskAudit.class, "TaskAudit", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTaskAudit_Date(), theBasePackage.getDate(), "date", null, 0, 1, TaskAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTaskAudit_By(), theOrganisationPackage.getPerson(), null, "by", null, 0, 1, TaskAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskAudit_MultipleEntryPoints(), ecorePackage.getEBooleanObject(), "multipleEntryPoints", null, 0, 1, TaskAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskAudit_SeveralWays(), ecorePackage.getEBooleanObject(), "severalWays", null, 0, 1, TaskAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskAudit_RoomForDiscussion(), ecorePackage.getEBooleanObject(), "roomForDiscussion", null, 0, 1, TaskAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskAudit_Launch(), this.getLaunch(), "launch", "NOT_OBSERVED", 0, 1, TaskAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTaskAudit_Note(), theBasePackage.getMarkdown(), "note", null, 0, 1, TaskAudit.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assessmentEClass, Assessment.class, "Assessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssessment_Kind(), this.getAssessmentKind(), "kind", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssessment_Grades(), ecorePackage.getEString(), "grades", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssessment_LearningGoals(), this.getLearningGoal(), null, "learningGoals", null, 0, -1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssessment_Alignment(), theBasePackage.getMarkdown(), "alignment", null, 0, 1, Assessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supportEClass, Support.class, "Support", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSupport_Visions(), this.getVision(), null, "visions", null, 0, -1, Support.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupport_Practices(), this.getPractice(), null, "practices", null, 0, -1, Support.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupport_LearningGoals(), this.getLearningGoal(), null, "learningGoals", null, 0, -1, Support.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupport_Schools(), theOrganisationPackage.getSchool(), null, "schools", null, 0, -1, Support.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupport_Audience(), theOrganisationPackage.getRole(), null, "audience", null, 0, -1, Support.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupport_Start(), theBasePackage.getDate(), "start", null, 0, 1, Support.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupport_End(), theBasePackage.getDate(), "end", null, 0, 1, Support.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(professionalDevelopmentEClass, ProfessionalDevelopment.class, "ProfessionalDevelopment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getProfessionalDevelopment_Sessions(), this.getDevelopmentSession(), this.getDevelopmentSession_Series(), "sessions", null, 0, -1, ProfessionalDevelopment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfessionalDevelopment_SameGroup(), ecorePackage.getEBooleanObject(), "sameGroup", null, 0, 1, ProfessionalDevelopment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfessionalDevelopment_AroundMaterials(), ecorePackage.getEBooleanObject(), "aroundMaterials", null, 0, 1, ProfessionalDevelopment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProfessionalDevelopment_DifferentialPress(), ecorePackage.getEBooleanObject(), "differentialPress", null, 0, 1, ProfessionalDevelopment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(developmentSessionEClass, DevelopmentSession.class, "DevelopmentSession", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDevelopmentSession_Date(), theBasePackage.getDate(), "date", null, 0, 1, DevelopmentSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevelopmentSession_Hours(), theBasePackage.getDecimal(), "hours", null, 0, 1, DevelopmentSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevelopmentSession_Pedagogy(), this.getPedagogy(), "pedagogy", null, 0, 1, DevelopmentSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevelopmentSession_Facilitator(), theOrganisationPackage.getPerson(), null, "facilitator", null, 0, 1, DevelopmentSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevelopmentSession_Unit(), this.getCurriculumUnit(), null, "unit", null, 0, 1, DevelopmentSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevelopmentSession_Practices(), this.getPractice(), null, "practices", null, 0, -1, DevelopmentSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevelopmentSession_Invited(), ecorePackage.getEIntegerObject(), "invited", null, 0, 1, DevelopmentSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevelopmentSession_Attended(), ecorePackage.getEIntegerObject(), "attended", null, 0, 1, DevelopmentSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDevelopmentSession_Returning(), ecorePackage.getEIntegerObject(), "returning", null, 0, 1, DevelopmentSession.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDevelopmentSession_Series(), this.getProfessionalDevelopment(), this.getProfessionalDevelopment_Sessions(), "series", null, 0, 1, DevelopmentSession.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(collaborativeTeamEClass, CollaborativeTeam.class, "CollaborativeTeam", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCollaborativeTeam_School(), theOrganisationPackage.getSchool(), null, "school", null, 0, 1, CollaborativeTeam.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaborativeTeam_Grade(), ecorePackage.getEString(), "grade", null, 0, 1, CollaborativeTeam.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaborativeTeam_MeetingTime(), this.getMeetingTime(), "meetingTime", null, 0, 1, CollaborativeTeam.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollaborativeTeam_FacilitatorRole(), theOrganisationPackage.getRole(), null, "facilitatorRole", null, 0, 1, CollaborativeTeam.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollaborativeTeam_AccomplishedMember(), ecorePackage.getEBooleanObject(), "accomplishedMember", null, 0, 1, CollaborativeTeam.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coachingEClass, Coaching.class, "Coaching", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCoaching_CoachRole(), theOrganisationPackage.getRole(), null, "coachRole", null, 0, 1, Coaching.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoaching_HoursPerWeek(), theBasePackage.getDecimal(), "hoursPerWeek", null, 0, 1, Coaching.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoaching_Activities(), this.getCoachingActivity(), "activities", null, 0, -1, Coaching.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(adviceNetworkEClass, AdviceNetwork.class, "AdviceNetwork", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAdviceNetwork_InfluencedBy(), theBasePackage.getMarkdown(), "influencedBy", null, 0, 1, AdviceNetwork.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(teacherLearningRecordEClass, TeacherLearningRecord.class, "TeacherLearningRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTeacherLearningRecord_Meetings(), this.getMeetingLog(), null, "meetings", null, 0, -1, TeacherLearningRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeacherLearningRecord_CoachingPlans(), this.getCoachingPlan(), null, "coachingPlans", null, 0, -1, TeacherLearningRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeacherLearningRecord_CoachingLogs(), this.getCoachingLog(), null, "coachingLogs", null, 0, -1, TeacherLearningRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeacherLearningRecord_NetworkSurveys(), this.getNetworkSurvey(), null, "networkSurveys", null, 0, -1, TeacherLearningRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTeacherLearningRecord_LessonObservations(), this.getLessonObservation(), null, "lessonObservations", null, 0, -1, TeacherLearningRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(meetingLogEClass, MeetingLog.class, "MeetingLog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMeetingLog_Team(), this.getCollaborativeTeam(), null, "team", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingLog_Date(), theBasePackage.getDate(), "date", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingLog_Minutes(), ecorePackage.getEIntegerObject(), "minutes", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingLog_Depth(), this.getDepth(), "depth", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingLog_Enactment(), this.getEnactment(), "enactment", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingLog_DataUse(), this.getDataUse(), "dataUse", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingLog_AssessedLearning(), ecorePackage.getEBoolean(), "assessedLearning", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingLog_RelatedToInstruction(), ecorePackage.getEBoolean(), "relatedToInstruction", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingLog_NamedImprovement(), ecorePackage.getEBoolean(), "namedImprovement", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingLog_Facilitator(), theOrganisationPackage.getPerson(), null, "facilitator", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingLog_Pressed(), ecorePackage.getEBooleanObject(), "pressed", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingLog_CarriedOver(), theBasePackage.getMarkdown(), "carriedOver", null, 0, 1, MeetingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coachingPlanEClass, CoachingPlan.class, "CoachingPlan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCoachingPlan_Coach(), theOrganisationPackage.getPerson(), null, "coach", null, 0, 1, CoachingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoachingPlan_Teachers(), theOrganisationPackage.getPerson(), null, "teachers", null, 0, -1, CoachingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoachingPlan_LongTermGoal(), theBasePackage.getMarkdown(), "longTermGoal", null, 0, 1, CoachingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoachingPlan_Assessments(), this.getPracticeAssessment(), null, "assessments", null, 0, -1, CoachingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoachingPlan_NextSteps(), theBasePackage.getMarkdown(), "nextSteps", null, 0, 1, CoachingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoachingPlan_DesignedActivities(), theBasePackage.getMarkdown(), "designedActivities", null, 0, 1, CoachingPlan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(practiceAssessmentEClass, PracticeAssessment.class, "PracticeAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPracticeAssessment_Date(), theBasePackage.getDate(), "date", null, 0, 1, PracticeAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPracticeAssessment_CurrentPractice(), theBasePackage.getMarkdown(), "currentPractice", null, 0, 1, PracticeAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPracticeAssessment_Level(), this.getTrajectoryLevel(), null, "level", null, 0, 1, PracticeAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trajectoryEClass, Trajectory.class, "Trajectory", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTrajectory_Practice(), this.getPractice(), null, "practice", null, 0, 1, Trajectory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTrajectory_Levels(), this.getTrajectoryLevel(), null, "levels", null, 0, -1, Trajectory.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(trajectoryLevelEClass, TrajectoryLevel.class, "TrajectoryLevel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(coachingLogEClass, CoachingLog.class, "CoachingLog", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCoachingLog_Plan(), this.getCoachingPlan(), null, "plan", null, 0, 1, CoachingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoachingLog_Coach(), theOrganisationPackage.getPerson(), null, "coach", null, 0, 1, CoachingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoachingLog_Teachers(), theOrganisationPackage.getPerson(), null, "teachers", null, 0, -1, CoachingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoachingLog_Date(), theBasePackage.getDate(), "date", null, 0, 1, CoachingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoachingLog_Hours(), theBasePackage.getDecimal(), "hours", null, 0, 1, CoachingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoachingLog_Activity(), this.getCoachingActivity(), "activity", "OTHER_DUTY", 0, 1, CoachingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoachingLog_CoPlanned(), ecorePackage.getEBoolean(), "coPlanned", null, 0, 1, CoachingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoachingLog_Observed(), ecorePackage.getEBoolean(), "observed", null, 0, 1, CoachingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoachingLog_Debriefed(), ecorePackage.getEBoolean(), "debriefed", null, 0, 1, CoachingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoachingLog_Practice(), this.getPractice(), null, "practice", null, 0, 1, CoachingLog.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lessonObservationEClass, LessonObservation.class, "LessonObservation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLessonObservation_Date(), theBasePackage.getDate(), "date", null, 0, 1, LessonObservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLessonObservation_School(), theOrganisationPackage.getSchool(), null, "school", null, 0, 1, LessonObservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLessonObservation_Practices(), this.getPractice(), null, "practices", null, 0, -1, LessonObservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLessonObservation_Launch(), this.getLaunch(), "launch", "NOT_OBSERVED", 0, 1, LessonObservation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(networkSurveyEClass, NetworkSurvey.class, "NetworkSurvey", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNetworkSurvey_Network(), this.getAdviceNetwork(), null, "network", null, 0, 1, NetworkSurvey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkSurvey_School(), theOrganisationPackage.getSchool(), null, "school", null, 0, 1, NetworkSurvey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkSurvey_Date(), theBasePackage.getDate(), "date", null, 0, 1, NetworkSurvey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkSurvey_Ties(), this.getAdviceTie(), this.getAdviceTie_Survey(), "ties", null, 0, -1, NetworkSurvey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getNetworkSurvey_Expertise(), this.getExpertiseMark(), null, "expertise", null, 0, -1, NetworkSurvey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkSurvey_PrincipalPress(), this.getPressFocus(), "principalPress", "OTHER", 0, 1, NetworkSurvey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNetworkSurvey_CoachPress(), this.getPressFocus(), "coachPress", "OTHER", 0, 1, NetworkSurvey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(adviceTieEClass, AdviceTie.class, "AdviceTie", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAdviceTie_Seeker(), theOrganisationPackage.getPerson(), null, "seeker", null, 0, 1, AdviceTie.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAdviceTie_Adviser(), theOrganisationPackage.getPerson(), null, "adviser", null, 0, 1, AdviceTie.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdviceTie_About(), ecorePackage.getEString(), "about", null, 0, 1, AdviceTie.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAdviceTie_TimesPerMonth(), ecorePackage.getEIntegerObject(), "timesPerMonth", null, 0, 1, AdviceTie.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAdviceTie_Survey(), this.getNetworkSurvey(), this.getNetworkSurvey_Ties(), "survey", null, 0, 1, AdviceTie.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expertiseMarkEClass, ExpertiseMark.class, "ExpertiseMark", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExpertiseMark_Person(), theOrganisationPackage.getPerson(), null, "person", null, 0, 1, ExpertiseMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpertiseMark_Accomplished(), ecorePackage.getEBoolean(), "accomplished", null, 0, 1, ExpertiseMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpertiseMark_Grounds(), ecorePackage.getEString(), "grounds", null, 0, 1, ExpertiseMark.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supplementalSupportEClass, SupplementalSupport.class, "SupplementalSupport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupplementalSupport_Kind(), this.getSupplementalKind(), "kind", "OTHER", 0, 1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementalSupport_Goal(), this.getSupplementalGoal(), "goal", "NOT_STATED", 0, 1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementalSupport_SameTeacher(), ecorePackage.getEBooleanObject(), "sameTeacher", null, 0, 1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementalSupport_Coordinated(), ecorePackage.getEBooleanObject(), "coordinated", null, 0, 1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementalSupport_TeachersPrepared(), ecorePackage.getEBooleanObject(), "teachersPrepared", null, 0, 1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupplementalSupport_Schools(), theOrganisationPackage.getSchool(), null, "schools", null, 0, -1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupplementalSupport_LearningGoals(), this.getLearningGoal(), null, "learningGoals", null, 0, -1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupplementalSupport_EvidenceFor(), theBasePackage.getElement(), null, "evidenceFor", null, 0, -1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupplementalSupport_EvidenceAgainst(), theBasePackage.getElement(), null, "evidenceAgainst", null, 0, -1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementalSupport_Students(), ecorePackage.getEIntegerObject(), "students", null, 0, 1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementalSupport_Start(), theBasePackage.getDate(), "start", null, 0, 1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplementalSupport_End(), theBasePackage.getDate(), "end", null, 0, 1, SupplementalSupport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(leadershipPracticeEClass, LeadershipPractice.class, "LeadershipPractice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLeadershipPractice_Level(), theOrganisationPackage.getRoleLevel(), "level", null, 0, 1, LeadershipPractice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLeadershipPractice_Roles(), theOrganisationPackage.getRole(), null, "roles", null, 0, -1, LeadershipPractice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLeadershipPractice_Supports(), theBasePackage.getElement(), null, "supports", null, 0, -1, LeadershipPractice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(expectationEClass, Expectation.class, "Expectation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getExpectation_Presser(), theOrganisationPackage.getRole(), null, "presser", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExpectation_Pressed(), theOrganisationPackage.getRole(), null, "pressed", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExpectation_School(), theOrganisationPackage.getSchool(), null, "school", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Focus(), this.getPressFocus(), "focus", "OTHER", 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Since(), theBasePackage.getDate(), "since", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExpectation_Until(), theBasePackage.getDate(), "until", null, 0, 1, Expectation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(toolEClass, Tool.class, "Tool", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTool_UsedBy(), theOrganisationPackage.getRole(), null, "usedBy", null, 0, -1, Tool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTool_WhereKept(), ecorePackage.getEString(), "whereKept", null, 0, 1, Tool.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contextNoteEClass, ContextNote.class, "ContextNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getContextNote_Kind(), this.getContextKind(), "kind", "OTHER", 0, 1, ContextNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContextNote_From(), theBasePackage.getDate(), "from", null, 0, 1, ContextNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContextNote_To(), theBasePackage.getDate(), "to", null, 0, 1, ContextNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(symptomEClass, Symptom.class, "Symptom", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSymptom_NoticedOn(), theBasePackage.getDate(), "noticedOn", null, 0, 1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSymptom_Causes(), theBasePackage.getElement(), null, "causes", null, 0, -1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSymptom_ResolvedOn(), theBasePackage.getDate(), "resolvedOn", null, 0, 1, Symptom.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(voiceEClass, Voice.class, "Voice", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVoice_SaidOn(), theBasePackage.getDate(), "saidOn", null, 0, 1, Voice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVoice_Quote(), theBasePackage.getMarkdown(), "quote", null, 0, 1, Voice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVoice_Signal(), this.getSignal(), "signal", "OTHER", 0, 1, Voice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVoice_Role(), theOrganisationPackage.getRole(), null, "role", null, 0, 1, Voice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVoice_School(), theOrganisationPackage.getSchool(), null, "school", null, 0, 1, Voice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVoice_About(), theBasePackage.getElement(), null, "about", null, 0, -1, Voice.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(learningGoalKindEEnum, LearningGoalKind.class, "LearningGoalKind");
		addEEnumLiteral(learningGoalKindEEnum, LearningGoalKind.CONCEPTUAL_UNDERSTANDING);
		addEEnumLiteral(learningGoalKindEEnum, LearningGoalKind.PROCEDURAL_FLUENCY);
		addEEnumLiteral(learningGoalKindEEnum, LearningGoalKind.REASONING_AND_ARGUMENTATION);
		addEEnumLiteral(learningGoalKindEEnum, LearningGoalKind.OTHER);

		initEEnum(outcomeKindEEnum, OutcomeKind.class, "OutcomeKind");
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.EXPERIENCE);
		addEEnumLiteral(outcomeKindEEnum, OutcomeKind.ATTAINMENT);

		initEEnum(materialSourceEEnum, MaterialSource.class, "MaterialSource");
		addEEnumLiteral(materialSourceEEnum, MaterialSource.ADOPTED_SERIES);
		addEEnumLiteral(materialSourceEEnum, MaterialSource.OWN_CURRICULUM);
		addEEnumLiteral(materialSourceEEnum, MaterialSource.SUPPLEMENT);

		initEEnum(launchEEnum, Launch.class, "Launch");
		addEEnumLiteral(launchEEnum, Launch.KEPT);
		addEEnumLiteral(launchEEnum, Launch.PROCEDURALISED);
		addEEnumLiteral(launchEEnum, Launch.NOT_OBSERVED);

		initEEnum(assessmentKindEEnum, AssessmentKind.class, "AssessmentKind");
		addEEnumLiteral(assessmentKindEEnum, AssessmentKind.STATE);
		addEEnumLiteral(assessmentKindEEnum, AssessmentKind.DISTRICT);
		addEEnumLiteral(assessmentKindEEnum, AssessmentKind.FORMATIVE);
		addEEnumLiteral(assessmentKindEEnum, AssessmentKind.CLASSROOM);

		initEEnum(pedagogyEEnum, Pedagogy.class, "Pedagogy");
		addEEnumLiteral(pedagogyEEnum, Pedagogy.NOT_RECORDED);
		addEEnumLiteral(pedagogyEEnum, Pedagogy.INVESTIGATION);
		addEEnumLiteral(pedagogyEEnum, Pedagogy.ENACTMENT);
		addEEnumLiteral(pedagogyEEnum, Pedagogy.BOTH);
		addEEnumLiteral(pedagogyEEnum, Pedagogy.NEITHER);

		initEEnum(depthEEnum, Depth.class, "Depth");
		addEEnumLiteral(depthEEnum, Depth.NOT_RECORDED);
		addEEnumLiteral(depthEEnum, Depth.LOW);
		addEEnumLiteral(depthEEnum, Depth.HIGH);

		initEEnum(enactmentEEnum, Enactment.class, "Enactment");
		addEEnumLiteral(enactmentEEnum, Enactment.NOT_RECORDED);
		addEEnumLiteral(enactmentEEnum, Enactment.STUDENTS_ONLY);
		addEEnumLiteral(enactmentEEnum, Enactment.STUDENTS_AND_CONTENT);
		addEEnumLiteral(enactmentEEnum, Enactment.GOALS_REASONING_PRACTICE);

		initEEnum(dataUseEEnum, DataUse.class, "DataUse");
		addEEnumLiteral(dataUseEEnum, DataUse.NONE);
		addEEnumLiteral(dataUseEEnum, DataUse.RETEACH);
		addEEnumLiteral(dataUseEEnum, DataUse.IMPROVE_INSTRUCTION);

		initEEnum(meetingTimeEEnum, MeetingTime.class, "MeetingTime");
		addEEnumLiteral(meetingTimeEEnum, MeetingTime.DURING_SCHOOL_DAY);
		addEEnumLiteral(meetingTimeEEnum, MeetingTime.BEFORE_OR_AFTER_SCHOOL);

		initEEnum(coachingActivityEEnum, CoachingActivity.class, "CoachingActivity");
		addEEnumLiteral(coachingActivityEEnum, CoachingActivity.ENGAGING_IN_MATHEMATICS);
		addEEnumLiteral(coachingActivityEEnum, CoachingActivity.EXAMINING_STUDENT_WORK);
		addEEnumLiteral(coachingActivityEEnum, CoachingActivity.ANALYSING_VIDEO);
		addEEnumLiteral(coachingActivityEEnum, CoachingActivity.LESSON_STUDY);
		addEEnumLiteral(coachingActivityEEnum, CoachingActivity.MODELLING);
		addEEnumLiteral(coachingActivityEEnum, CoachingActivity.CO_TEACHING);
		addEEnumLiteral(coachingActivityEEnum, CoachingActivity.COACHING_CYCLE);
		addEEnumLiteral(coachingActivityEEnum, CoachingActivity.OTHER_DUTY);

		initEEnum(supplementalKindEEnum, SupplementalKind.class, "SupplementalKind");
		addEEnumLiteral(supplementalKindEEnum, SupplementalKind.TUTORING);
		addEEnumLiteral(supplementalKindEEnum, SupplementalKind.SECOND_CLASS);
		addEEnumLiteral(supplementalKindEEnum, SupplementalKind.OTHER);

		initEEnum(supplementalGoalEEnum, SupplementalGoal.class, "SupplementalGoal");
		addEEnumLiteral(supplementalGoalEEnum, SupplementalGoal.PREPARE_FOR_PRIMARY_CLASS);
		addEEnumLiteral(supplementalGoalEEnum, SupplementalGoal.BASIC_SKILLS);
		addEEnumLiteral(supplementalGoalEEnum, SupplementalGoal.NOT_STATED);

		initEEnum(pressFocusEEnum, PressFocus.class, "PressFocus");
		addEEnumLiteral(pressFocusEEnum, PressFocus.INSTRUCTION);
		addEEnumLiteral(pressFocusEEnum, PressFocus.SCORES);
		addEEnumLiteral(pressFocusEEnum, PressFocus.COMPLIANCE);
		addEEnumLiteral(pressFocusEEnum, PressFocus.OTHER);

		initEEnum(contextKindEEnum, ContextKind.class, "ContextKind");
		addEEnumLiteral(contextKindEEnum, ContextKind.MANDATE);
		addEEnumLiteral(contextKindEEnum, ContextKind.ASSESSMENT_CHANGE);
		addEEnumLiteral(contextKindEEnum, ContextKind.LEADERSHIP_CHANGE);
		addEEnumLiteral(contextKindEEnum, ContextKind.FUNDING);
		addEEnumLiteral(contextKindEEnum, ContextKind.OTHER);

		initEEnum(signalEEnum, Signal.class, "Signal");
		addEEnumLiteral(signalEEnum, Signal.NO_TIME);
		addEEnumLiteral(signalEEnum, Signal.NO_CONNECTION);
		addEEnumLiteral(signalEEnum, Signal.OVERLOAD);
		addEEnumLiteral(signalEEnum, Signal.CONFIDENCE);
		addEEnumLiteral(signalEEnum, Signal.SUPPORT_WANTED);
		addEEnumLiteral(signalEEnum, Signal.OTHER);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "documentation", "The instructional system: goals and vision, materials, supports for teachers\' learning, supplemental supports, leaders\' practices."
		   });
		addAnnotation
		  (learningGoalKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Which side of mathematical learning a goal is about."
		   });
		addAnnotation
		  (learningGoalKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Understanding key mathematical ideas."
		   });
		addAnnotation
		  (learningGoalKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Fluency in a range of domains, such as symbolic expressions, graphs and tables."
		   });
		addAnnotation
		  (learningGoalKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Communicating reasoning by increasingly sophisticated argumentation, including proof."
		   });
		addAnnotation
		  (learningGoalKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Another side of learning."
		   });
		addAnnotation
		  (outcomeKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether an outcome is what students experience or what they attain."
		   });
		addAnnotation
		  (outcomeKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "What students see, do and feel in mathematics lessons."
		   });
		addAnnotation
		  (outcomeKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "What students come to know and can do."
		   });
		addAnnotation
		  (materialSourceEEnum,
		   source,
		   new String[] {
			   "documentation", "Where curriculum materials come from."
		   });
		addAnnotation
		  (materialSourceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A published textbook series that the district adopted."
		   });
		addAnnotation
		  (materialSourceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Materials that the district wrote itself."
		   });
		addAnnotation
		  (materialSourceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Something added beside the main materials."
		   });
		addAnnotation
		  (launchEEnum,
		   source,
		   new String[] {
			   "documentation", "What became of a task\'s demand when the teacher introduced it."
		   });
		addAnnotation
		  (launchEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Students were left to find a way."
		   });
		addAnnotation
		  (launchEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Students were shown the steps to take."
		   });
		addAnnotation
		  (launchEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Nobody has watched a launch yet."
		   });
		addAnnotation
		  (assessmentKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Who gives an assessment and for what."
		   });
		addAnnotation
		  (assessmentKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Given by the state."
		   });
		addAnnotation
		  (assessmentKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Given by the district in all schools."
		   });
		addAnnotation
		  (assessmentKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Used while teaching, to adjust it."
		   });
		addAnnotation
		  (assessmentKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Given by the teacher at the end of a unit."
		   });
		addAnnotation
		  (pedagogyEEnum,
		   source,
		   new String[] {
			   "documentation", "How teachers learn in a professional development session."
		   });
		addAnnotation
		  (pedagogyEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nobody has written it down."
		   });
		addAnnotation
		  (pedagogyEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Analysing and critiquing representations of practice, such as video cases."
		   });
		addAnnotation
		  (pedagogyEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Planning for and trying out a practice with an accomplished facilitator."
		   });
		addAnnotation
		  (pedagogyEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Both in one session."
		   });
		addAnnotation
		  (pedagogyEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Neither of the two, such as a presentation."
		   });
		addAnnotation
		  (depthEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether an activity can lead teachers to rethink their practice."
		   });
		addAnnotation
		  (depthEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nobody has written it down."
		   });
		addAnnotation
		  (depthEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Sharing materials, coordinating pacing and the like."
		   });
		addAnnotation
		  (depthEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Doing mathematics together, analysing the range of students\' thinking and the like."
		   });
		addAnnotation
		  (enactmentEEnum,
		   source,
		   new String[] {
			   "documentation", "What teachers connected while they worked."
		   });
		addAnnotation
		  (enactmentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nobody has written it down."
		   });
		addAnnotation
		  (enactmentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Difficulties were put down to the students."
		   });
		addAnnotation
		  (enactmentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Difficulties were put down to the topic."
		   });
		addAnnotation
		  (enactmentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Difficulties were related to how the topic had been taught. The only productive form."
		   });
		addAnnotation
		  (dataUseEEnum,
		   source,
		   new String[] {
			   "documentation", "For what student work or data was looked at."
		   });
		addAnnotation
		  (dataUseEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "No student data was looked at."
		   });
		addAnnotation
		  (dataUseEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "To find concepts that have to be taught again."
		   });
		addAnnotation
		  (dataUseEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "To account for learning by relating it to how it was taught."
		   });
		addAnnotation
		  (meetingTimeEEnum,
		   source,
		   new String[] {
			   "documentation", "When a team meets."
		   });
		addAnnotation
		  (meetingTimeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Time that the school schedules."
		   });
		addAnnotation
		  (meetingTimeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Outside the school day."
		   });
		addAnnotation
		  (coachingActivityEEnum,
		   source,
		   new String[] {
			   "documentation", "What a coach does with teachers."
		   });
		addAnnotation
		  (coachingActivityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Working on mathematics with a group."
		   });
		addAnnotation
		  (coachingActivityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Looking at student work with a group."
		   });
		addAnnotation
		  (coachingActivityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Analysing carefully selected video of instruction with a group."
		   });
		addAnnotation
		  (coachingActivityEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Planning, watching and revising a lesson with a group."
		   });
		addAnnotation
		  (coachingActivityEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Teaching while one teacher watches."
		   });
		addAnnotation
		  (coachingActivityEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Teaching together with one teacher."
		   });
		addAnnotation
		  (coachingActivityEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Co-planning, observing and debriefing with one teacher."
		   });
		addAnnotation
		  (coachingActivityEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Work that is not coaching, such as testing or covering a class."
		   });
		addAnnotation
		  (supplementalKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How struggling students get more mathematics."
		   });
		addAnnotation
		  (supplementalKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "One student or a few with a tutor."
		   });
		addAnnotation
		  (supplementalKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A second class beside the primary one."
		   });
		addAnnotation
		  (supplementalKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Another form."
		   });
		addAnnotation
		  (supplementalGoalEEnum,
		   source,
		   new String[] {
			   "documentation", "What a supplemental support aims at."
		   });
		addAnnotation
		  (supplementalGoalEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Students are prepared to take part in and learn from their primary class."
		   });
		addAnnotation
		  (supplementalGoalEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Practising procedures."
		   });
		addAnnotation
		  (supplementalGoalEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Nobody has said."
		   });
		addAnnotation
		  (pressFocusEEnum,
		   source,
		   new String[] {
			   "documentation", "What leaders press for."
		   });
		addAnnotation
		  (pressFocusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "How mathematics is taught."
		   });
		addAnnotation
		  (pressFocusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Results on tests."
		   });
		addAnnotation
		  (pressFocusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "That something is done on time and as told."
		   });
		addAnnotation
		  (pressFocusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Something else."
		   });
		addAnnotation
		  (contextKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What changed around the work."
		   });
		addAnnotation
		  (contextKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "A law, rule or order."
		   });
		addAnnotation
		  (contextKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A new or changed test."
		   });
		addAnnotation
		  (contextKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Somebody else leads."
		   });
		addAnnotation
		  (contextKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Money that came or went."
		   });
		addAnnotation
		  (contextKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Another circumstance."
		   });
		addAnnotation
		  (signalEEnum,
		   source,
		   new String[] {
			   "documentation", "What a teacher\'s words tell about the system."
		   });
		addAnnotation
		  (signalEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Time is named as what is missing."
		   });
		addAnnotation
		  (signalEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Demands do not seem to belong together."
		   });
		addAnnotation
		  (signalEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Capacity for another demand is used up."
		   });
		addAnnotation
		  (signalEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Something has taken hold."
		   });
		addAnnotation
		  (signalEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A kind of help is asked for."
		   });
		addAnnotation
		  (signalEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Something else."
		   });
		addAnnotation
		  (instructionalSystemEClass,
		   source,
		   new String[] {
			   "documentation", "What the district means by good mathematics teaching, and everything that supports teachers in getting there."
		   });
		addAnnotation
		  (getInstructionalSystem_Outcomes(),
		   source,
		   new String[] {
			   "documentation", "What students should experience and attain."
		   });
		addAnnotation
		  (getInstructionalSystem_LearningGoals(),
		   source,
		   new String[] {
			   "documentation", "Goals for students\' mathematical learning."
		   });
		addAnnotation
		  (getInstructionalSystem_Visions(),
		   source,
		   new String[] {
			   "documentation", "The vision of high-quality instruction, with its earlier versions."
		   });
		addAnnotation
		  (getInstructionalSystem_Practices(),
		   source,
		   new String[] {
			   "documentation", "Teaching practices that the vision names."
		   });
		addAnnotation
		  (getInstructionalSystem_Units(),
		   source,
		   new String[] {
			   "documentation", "Units of the curriculum."
		   });
		addAnnotation
		  (getInstructionalSystem_Assessments(),
		   source,
		   new String[] {
			   "documentation", "Assessments that students take."
		   });
		addAnnotation
		  (getInstructionalSystem_Supports(),
		   source,
		   new String[] {
			   "documentation", "Professional development, collaborative meetings, coaching and advice networks."
		   });
		addAnnotation
		  (getInstructionalSystem_SupplementalSupports(),
		   source,
		   new String[] {
			   "documentation", "Supports for currently struggling students."
		   });
		addAnnotation
		  (getInstructionalSystem_LeadershipPractices(),
		   source,
		   new String[] {
			   "documentation", "What school and district leaders do."
		   });
		addAnnotation
		  (getInstructionalSystem_Expectations(),
		   source,
		   new String[] {
			   "documentation", "Who presses whom for what."
		   });
		addAnnotation
		  (getInstructionalSystem_Tools(),
		   source,
		   new String[] {
			   "documentation", "Tools that people use in their work."
		   });
		addAnnotation
		  (getInstructionalSystem_ContextNotes(),
		   source,
		   new String[] {
			   "documentation", "Circumstances that explain what happened."
		   });
		addAnnotation
		  (getInstructionalSystem_Symptoms(),
		   source,
		   new String[] {
			   "documentation", "Signs of trouble, traced to the system."
		   });
		addAnnotation
		  (getInstructionalSystem_Voices(),
		   source,
		   new String[] {
			   "documentation", "What teachers said."
		   });
		addAnnotation
		  (getInstructionalSystem_Trajectories(),
		   source,
		   new String[] {
			   "documentation", "Envisioned paths of teachers\' development."
		   });
		addAnnotation
		  (studentOutcomeEClass,
		   source,
		   new String[] {
			   "documentation", "What students should experience or attain. Everything else serves it."
		   });
		addAnnotation
		  (getStudentOutcome_Kind(),
		   source,
		   new String[] {
			   "documentation", "Experience or attainment."
		   });
		addAnnotation
		  (getStudentOutcome_Grades(),
		   source,
		   new String[] {
			   "documentation", "The grades that it is about."
		   });
		addAnnotation
		  (getStudentOutcome_LearningGoals(),
		   source,
		   new String[] {
			   "documentation", "The learning goals that it makes concrete."
		   });
		addAnnotation
		  (learningGoalEClass,
		   source,
		   new String[] {
			   "documentation", "A goal for students\' mathematical learning."
		   });
		addAnnotation
		  (getLearningGoal_Kind(),
		   source,
		   new String[] {
			   "documentation", "Which side of mathematical learning it is about."
		   });
		addAnnotation
		  (visionEClass,
		   source,
		   new String[] {
			   "documentation", "A statement of high-quality mathematics instruction; at the same time the goal for teachers\' learning."
		   });
		addAnnotation
		  (getVision_Since(),
		   source,
		   new String[] {
			   "documentation", "The day from which it holds."
		   });
		addAnnotation
		  (getVision_Until(),
		   source,
		   new String[] {
			   "documentation", "The last day on which it held. Empty while it holds."
		   });
		addAnnotation
		  (getVision_LearningGoals(),
		   source,
		   new String[] {
			   "documentation", "The learning goals that such instruction serves."
		   });
		addAnnotation
		  (getVision_Replaces(),
		   source,
		   new String[] {
			   "documentation", "The earlier version that it took the place of."
		   });
		addAnnotation
		  (practiceEClass,
		   source,
		   new String[] {
			   "documentation", "A teaching practice that the vision asks for."
		   });
		addAnnotation
		  (getPractice_Visions(),
		   source,
		   new String[] {
			   "documentation", "The vision that names it."
		   });
		addAnnotation
		  (curriculumUnitEClass,
		   source,
		   new String[] {
			   "documentation", "A unit that is taught."
		   });
		addAnnotation
		  (getCurriculumUnit_Grade(),
		   source,
		   new String[] {
			   "documentation", "The grade that it is taught in."
		   });
		addAnnotation
		  (getCurriculumUnit_Source(),
		   source,
		   new String[] {
			   "documentation", "Where its materials come from."
		   });
		addAnnotation
		  (getCurriculumUnit_Start(),
		   source,
		   new String[] {
			   "documentation", "When it usually begins."
		   });
		addAnnotation
		  (getCurriculumUnit_End(),
		   source,
		   new String[] {
			   "documentation", "When it usually ends."
		   });
		addAnnotation
		  (getCurriculumUnit_LearningGoals(),
		   source,
		   new String[] {
			   "documentation", "The learning goals that it serves."
		   });
		addAnnotation
		  (getCurriculumUnit_Practices(),
		   source,
		   new String[] {
			   "documentation", "The teaching practices that it calls for."
		   });
		addAnnotation
		  (getCurriculumUnit_Audits(),
		   source,
		   new String[] {
			   "documentation", "Dated judgements of its tasks\' demand."
		   });
		addAnnotation
		  (getCurriculumUnit_System(),
		   source,
		   new String[] {
			   "documentation", "The instructional system that it belongs to."
		   });
		addAnnotation
		  (taskAuditEClass,
		   source,
		   new String[] {
			   "documentation", "A dated judgement of how demanding a unit\'s tasks are. Earlier judgements stay."
		   });
		addAnnotation
		  (getTaskAudit_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the judgement."
		   });
		addAnnotation
		  (getTaskAudit_By(),
		   source,
		   new String[] {
			   "documentation", "Who judged."
		   });
		addAnnotation
		  (getTaskAudit_MultipleEntryPoints(),
		   source,
		   new String[] {
			   "documentation", "Every student can begin somewhere."
		   });
		addAnnotation
		  (getTaskAudit_SeveralWays(),
		   source,
		   new String[] {
			   "documentation", "The tasks can be solved in a range of ways."
		   });
		addAnnotation
		  (getTaskAudit_RoomForDiscussion(),
		   source,
		   new String[] {
			   "documentation", "Students\' solutions allow a productive discussion."
		   });
		addAnnotation
		  (getTaskAudit_Launch(),
		   source,
		   new String[] {
			   "documentation", "What became of the demand when the tasks were introduced."
		   });
		addAnnotation
		  (getTaskAudit_Note(),
		   source,
		   new String[] {
			   "documentation", "What was seen."
		   });
		addAnnotation
		  (assessmentEClass,
		   source,
		   new String[] {
			   "documentation", "An assessment that students take."
		   });
		addAnnotation
		  (getAssessment_Kind(),
		   source,
		   new String[] {
			   "documentation", "Who gives it and for what."
		   });
		addAnnotation
		  (getAssessment_Grades(),
		   source,
		   new String[] {
			   "documentation", "The grades that take it."
		   });
		addAnnotation
		  (getAssessment_LearningGoals(),
		   source,
		   new String[] {
			   "documentation", "The learning goals that it really assesses."
		   });
		addAnnotation
		  (getAssessment_Alignment(),
		   source,
		   new String[] {
			   "documentation", "How well it fits the district\'s goals, and where it does not."
		   });
		addAnnotation
		  (supportEClass,
		   source,
		   new String[] {
			   "documentation", "Something that is meant to help teachers learn."
		   });
		addAnnotation
		  (getSupport_Visions(),
		   source,
		   new String[] {
			   "documentation", "The vision that it works towards."
		   });
		addAnnotation
		  (getSupport_Practices(),
		   source,
		   new String[] {
			   "documentation", "The teaching practices that it is about."
		   });
		addAnnotation
		  (getSupport_LearningGoals(),
		   source,
		   new String[] {
			   "documentation", "The learning goals that it serves."
		   });
		addAnnotation
		  (getSupport_Schools(),
		   source,
		   new String[] {
			   "documentation", "The schools that it reaches. Empty means all."
		   });
		addAnnotation
		  (getSupport_Audience(),
		   source,
		   new String[] {
			   "documentation", "The roles that it is for."
		   });
		addAnnotation
		  (getSupport_Start(),
		   source,
		   new String[] {
			   "documentation", "When it began or begins."
		   });
		addAnnotation
		  (getSupport_End(),
		   source,
		   new String[] {
			   "documentation", "When it ended or ends."
		   });
		addAnnotation
		  (professionalDevelopmentEClass,
		   source,
		   new String[] {
			   "documentation", "A series of pull-out professional development sessions."
		   });
		addAnnotation
		  (getProfessionalDevelopment_Sessions(),
		   source,
		   new String[] {
			   "documentation", "Its sessions."
		   });
		addAnnotation
		  (getProfessionalDevelopment_SameGroup(),
		   source,
		   new String[] {
			   "documentation", "Whether the same teachers work together from session to session."
		   });
		addAnnotation
		  (getProfessionalDevelopment_AroundMaterials(),
		   source,
		   new String[] {
			   "documentation", "Whether it is close to practice and organised around the materials that teachers use."
		   });
		addAnnotation
		  (getProfessionalDevelopment_DifferentialPress(),
		   source,
		   new String[] {
			   "documentation", "Whether facilitators highlight some contributions and let others drop, in pursuit of an agenda."
		   });
		addAnnotation
		  (developmentSessionEClass,
		   source,
		   new String[] {
			   "documentation", "One session of professional development."
		   });
		addAnnotation
		  (getDevelopmentSession_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the session."
		   });
		addAnnotation
		  (getDevelopmentSession_Hours(),
		   source,
		   new String[] {
			   "documentation", "How long it lasted, in hours."
		   });
		addAnnotation
		  (getDevelopmentSession_Pedagogy(),
		   source,
		   new String[] {
			   "documentation", "How teachers learned in it."
		   });
		addAnnotation
		  (getDevelopmentSession_Facilitator(),
		   source,
		   new String[] {
			   "documentation", "Who led it."
		   });
		addAnnotation
		  (getDevelopmentSession_Unit(),
		   source,
		   new String[] {
			   "documentation", "The unit whose materials were used."
		   });
		addAnnotation
		  (getDevelopmentSession_Practices(),
		   source,
		   new String[] {
			   "documentation", "The teaching practices it was about."
		   });
		addAnnotation
		  (getDevelopmentSession_Invited(),
		   source,
		   new String[] {
			   "documentation", "How many teachers were invited."
		   });
		addAnnotation
		  (getDevelopmentSession_Attended(),
		   source,
		   new String[] {
			   "documentation", "How many teachers came."
		   });
		addAnnotation
		  (getDevelopmentSession_Returning(),
		   source,
		   new String[] {
			   "documentation", "How many of them had been at the session before."
		   });
		addAnnotation
		  (getDevelopmentSession_Series(),
		   source,
		   new String[] {
			   "documentation", "The professional development that it belongs to."
		   });
		addAnnotation
		  (collaborativeTeamEClass,
		   source,
		   new String[] {
			   "documentation", "Teachers of a school who meet regularly to work on mathematics teaching."
		   });
		addAnnotation
		  (getCollaborativeTeam_School(),
		   source,
		   new String[] {
			   "documentation", "The school in which it meets."
		   });
		addAnnotation
		  (getCollaborativeTeam_Grade(),
		   source,
		   new String[] {
			   "documentation", "The grade that its members teach."
		   });
		addAnnotation
		  (getCollaborativeTeam_MeetingTime(),
		   source,
		   new String[] {
			   "documentation", "When it meets."
		   });
		addAnnotation
		  (getCollaborativeTeam_FacilitatorRole(),
		   source,
		   new String[] {
			   "documentation", "The role that leads its meetings."
		   });
		addAnnotation
		  (getCollaborativeTeam_AccomplishedMember(),
		   source,
		   new String[] {
			   "documentation", "Whether at least one member has already developed accomplished practices."
		   });
		addAnnotation
		  (coachingEClass,
		   source,
		   new String[] {
			   "documentation", "How coaching is organised, without any note about single teachers."
		   });
		addAnnotation
		  (getCoaching_CoachRole(),
		   source,
		   new String[] {
			   "documentation", "The role that coaches."
		   });
		addAnnotation
		  (getCoaching_HoursPerWeek(),
		   source,
		   new String[] {
			   "documentation", "The time set apart for coaching, in hours a week."
		   });
		addAnnotation
		  (getCoaching_Activities(),
		   source,
		   new String[] {
			   "documentation", "The activities that coaches are asked to use."
		   });
		addAnnotation
		  (adviceNetworkEClass,
		   source,
		   new String[] {
			   "documentation", "Who turns to whom for advice. It cannot be designed but it can be influenced."
		   });
		addAnnotation
		  (getAdviceNetwork_InfluencedBy(),
		   source,
		   new String[] {
			   "documentation", "What leaders do so that advice is sought from accomplished colleagues."
		   });
		addAnnotation
		  (teacherLearningRecordEClass,
		   source,
		   new String[] {
			   "documentation", "Logs of meetings, coaching and advice seeking. Usually restricted, since it is about single teachers."
		   });
		addAnnotation
		  (getTeacherLearningRecord_Meetings(),
		   source,
		   new String[] {
			   "documentation", "Logs of collaborative meetings."
		   });
		addAnnotation
		  (getTeacherLearningRecord_CoachingPlans(),
		   source,
		   new String[] {
			   "documentation", "Plans for single teachers or groups."
		   });
		addAnnotation
		  (getTeacherLearningRecord_CoachingLogs(),
		   source,
		   new String[] {
			   "documentation", "Logs of what coaches did."
		   });
		addAnnotation
		  (getTeacherLearningRecord_NetworkSurveys(),
		   source,
		   new String[] {
			   "documentation", "Surveys of who turns to whom."
		   });
		addAnnotation
		  (getTeacherLearningRecord_LessonObservations(),
		   source,
		   new String[] {
			   "documentation", "Short notes from classroom visits."
		   });
		addAnnotation
		  (meetingLogEClass,
		   source,
		   new String[] {
			   "documentation", "What a team did in one meeting, written down in two minutes."
		   });
		addAnnotation
		  (getMeetingLog_Team(),
		   source,
		   new String[] {
			   "documentation", "The team that met."
		   });
		addAnnotation
		  (getMeetingLog_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the meeting."
		   });
		addAnnotation
		  (getMeetingLog_Minutes(),
		   source,
		   new String[] {
			   "documentation", "How long it lasted, in minutes."
		   });
		addAnnotation
		  (getMeetingLog_Depth(),
		   source,
		   new String[] {
			   "documentation", "The depth of the main activity."
		   });
		addAnnotation
		  (getMeetingLog_Enactment(),
		   source,
		   new String[] {
			   "documentation", "What the teachers connected while they worked."
		   });
		addAnnotation
		  (getMeetingLog_DataUse(),
		   source,
		   new String[] {
			   "documentation", "For what student work or data was looked at."
		   });
		addAnnotation
		  (getMeetingLog_AssessedLearning(),
		   source,
		   new String[] {
			   "documentation", "The team assessed learning from student work: the first of three moves by which data improves instruction."
		   });
		addAnnotation
		  (getMeetingLog_RelatedToInstruction(),
		   source,
		   new String[] {
			   "documentation", "The team explained the learning by how the topic had been taught: the second move."
		   });
		addAnnotation
		  (getMeetingLog_NamedImprovement(),
		   source,
		   new String[] {
			   "documentation", "The team named aspects of instruction to improve: the third move."
		   });
		addAnnotation
		  (getMeetingLog_Facilitator(),
		   source,
		   new String[] {
			   "documentation", "Who led the meeting."
		   });
		addAnnotation
		  (getMeetingLog_Pressed(),
		   source,
		   new String[] {
			   "documentation", "Whether the facilitator pressed on high-leverage issues, such as \"where is the mathematics?\"."
		   });
		addAnnotation
		  (getMeetingLog_CarriedOver(),
		   source,
		   new String[] {
			   "documentation", "What the team takes up next time."
		   });
		addAnnotation
		  (coachingPlanEClass,
		   source,
		   new String[] {
			   "documentation", "A coach\'s plan for one teacher or group, along the five coaching practices."
		   });
		addAnnotation
		  (getCoachingPlan_Coach(),
		   source,
		   new String[] {
			   "documentation", "Who coaches."
		   });
		addAnnotation
		  (getCoachingPlan_Teachers(),
		   source,
		   new String[] {
			   "documentation", "Who is coached."
		   });
		addAnnotation
		  (getCoachingPlan_LongTermGoal(),
		   source,
		   new String[] {
			   "documentation", "The long-term goal for the teacher\'s learning."
		   });
		addAnnotation
		  (getCoachingPlan_Assessments(),
		   source,
		   new String[] {
			   "documentation", "Dated judgements of current practice; earlier ones stay."
		   });
		addAnnotation
		  (getCoachingPlan_NextSteps(),
		   source,
		   new String[] {
			   "documentation", "The next steps for the teacher\'s learning."
		   });
		addAnnotation
		  (getCoachingPlan_DesignedActivities(),
		   source,
		   new String[] {
			   "documentation", "The activities that are to support that learning."
		   });
		addAnnotation
		  (practiceAssessmentEClass,
		   source,
		   new String[] {
			   "documentation", "A dated judgement of where a teacher\'s practice stands, for support and never for evaluation."
		   });
		addAnnotation
		  (getPracticeAssessment_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the judgement."
		   });
		addAnnotation
		  (getPracticeAssessment_CurrentPractice(),
		   source,
		   new String[] {
			   "documentation", "What the teacher does now."
		   });
		addAnnotation
		  (getPracticeAssessment_Level(),
		   source,
		   new String[] {
			   "documentation", "Where this lies on the envisioned trajectory."
		   });
		addAnnotation
		  (trajectoryEClass,
		   source,
		   new String[] {
			   "documentation", "An envisioned path of teachers\' development towards the vision."
		   });
		addAnnotation
		  (getTrajectory_Practice(),
		   source,
		   new String[] {
			   "documentation", "The teaching practice that it is about."
		   });
		addAnnotation
		  (getTrajectory_Levels(),
		   source,
		   new String[] {
			   "documentation", "Its levels from first to last."
		   });
		addAnnotation
		  (trajectoryLevelEClass,
		   source,
		   new String[] {
			   "documentation", "One level of a trajectory."
		   });
		addAnnotation
		  (coachingLogEClass,
		   source,
		   new String[] {
			   "documentation", "What a coach did with whom on one day."
		   });
		addAnnotation
		  (getCoachingLog_Plan(),
		   source,
		   new String[] {
			   "documentation", "The plan that it belongs to."
		   });
		addAnnotation
		  (getCoachingLog_Coach(),
		   source,
		   new String[] {
			   "documentation", "Who coached."
		   });
		addAnnotation
		  (getCoachingLog_Teachers(),
		   source,
		   new String[] {
			   "documentation", "With whom the coach worked."
		   });
		addAnnotation
		  (getCoachingLog_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the work."
		   });
		addAnnotation
		  (getCoachingLog_Hours(),
		   source,
		   new String[] {
			   "documentation", "How long it took, in hours."
		   });
		addAnnotation
		  (getCoachingLog_Activity(),
		   source,
		   new String[] {
			   "documentation", "Which of the coaching activities it was."
		   });
		addAnnotation
		  (getCoachingLog_CoPlanned(),
		   source,
		   new String[] {
			   "documentation", "The lesson was planned together."
		   });
		addAnnotation
		  (getCoachingLog_Observed(),
		   source,
		   new String[] {
			   "documentation", "The coach watched the lesson."
		   });
		addAnnotation
		  (getCoachingLog_Debriefed(),
		   source,
		   new String[] {
			   "documentation", "Coach and teacher talked about it afterwards."
		   });
		addAnnotation
		  (getCoachingLog_Practice(),
		   source,
		   new String[] {
			   "documentation", "The teaching practice that was worked on."
		   });
		addAnnotation
		  (lessonObservationEClass,
		   source,
		   new String[] {
			   "documentation", "A short note from a classroom visit, about teaching practices and never a rating of the teacher."
		   });
		addAnnotation
		  (getLessonObservation_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the visit."
		   });
		addAnnotation
		  (getLessonObservation_School(),
		   source,
		   new String[] {
			   "documentation", "Where it was."
		   });
		addAnnotation
		  (getLessonObservation_Practices(),
		   source,
		   new String[] {
			   "documentation", "The teaching practices that were seen."
		   });
		addAnnotation
		  (getLessonObservation_Launch(),
		   source,
		   new String[] {
			   "documentation", "What became of the task\'s demand."
		   });
		addAnnotation
		  (networkSurveyEClass,
		   source,
		   new String[] {
			   "documentation", "One survey of who turns to whom for advice."
		   });
		addAnnotation
		  (getNetworkSurvey_Network(),
		   source,
		   new String[] {
			   "documentation", "The network that it is about."
		   });
		addAnnotation
		  (getNetworkSurvey_School(),
		   source,
		   new String[] {
			   "documentation", "The school in which it was taken."
		   });
		addAnnotation
		  (getNetworkSurvey_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the survey."
		   });
		addAnnotation
		  (getNetworkSurvey_Ties(),
		   source,
		   new String[] {
			   "documentation", "Who turned to whom."
		   });
		addAnnotation
		  (getNetworkSurvey_Expertise(),
		   source,
		   new String[] {
			   "documentation", "Whose practice was judged accomplished, and on what grounds."
		   });
		addAnnotation
		  (getNetworkSurvey_PrincipalPress(),
		   source,
		   new String[] {
			   "documentation", "What the principal pressed for at the time."
		   });
		addAnnotation
		  (getNetworkSurvey_CoachPress(),
		   source,
		   new String[] {
			   "documentation", "What the coach pressed for at the time."
		   });
		addAnnotation
		  (adviceTieEClass,
		   source,
		   new String[] {
			   "documentation", "One person turning to another for advice."
		   });
		addAnnotation
		  (getAdviceTie_Seeker(),
		   source,
		   new String[] {
			   "documentation", "The person who asks."
		   });
		addAnnotation
		  (getAdviceTie_Adviser(),
		   source,
		   new String[] {
			   "documentation", "The person who is asked."
		   });
		addAnnotation
		  (getAdviceTie_About(),
		   source,
		   new String[] {
			   "documentation", "What the advice is about."
		   });
		addAnnotation
		  (getAdviceTie_TimesPerMonth(),
		   source,
		   new String[] {
			   "documentation", "How many times a month."
		   });
		addAnnotation
		  (getAdviceTie_Survey(),
		   source,
		   new String[] {
			   "documentation", "The network survey that it belongs to."
		   });
		addAnnotation
		  (expertiseMarkEClass,
		   source,
		   new String[] {
			   "documentation", "A note that a person\'s practice was judged accomplished, and on what grounds."
		   });
		addAnnotation
		  (getExpertiseMark_Person(),
		   source,
		   new String[] {
			   "documentation", "Whose practice it is."
		   });
		addAnnotation
		  (getExpertiseMark_Accomplished(),
		   source,
		   new String[] {
			   "documentation", "Yes when the practice was judged accomplished."
		   });
		addAnnotation
		  (getExpertiseMark_Grounds(),
		   source,
		   new String[] {
			   "documentation", "On what the judgement rests."
		   });
		addAnnotation
		  (supplementalSupportEClass,
		   source,
		   new String[] {
			   "documentation", "More mathematics for currently struggling students."
		   });
		addAnnotation
		  (getSupplementalSupport_Kind(),
		   source,
		   new String[] {
			   "documentation", "Which form it has."
		   });
		addAnnotation
		  (getSupplementalSupport_Goal(),
		   source,
		   new String[] {
			   "documentation", "What it aims at."
		   });
		addAnnotation
		  (getSupplementalSupport_SameTeacher(),
		   source,
		   new String[] {
			   "documentation", "Whether the student\'s own mathematics teacher gives it."
		   });
		addAnnotation
		  (getSupplementalSupport_Coordinated(),
		   source,
		   new String[] {
			   "documentation", "Whether it is closely coordinated with the primary class."
		   });
		addAnnotation
		  (getSupplementalSupport_TeachersPrepared(),
		   source,
		   new String[] {
			   "documentation", "Whether its teachers got professional development or materials for it."
		   });
		addAnnotation
		  (getSupplementalSupport_Schools(),
		   source,
		   new String[] {
			   "documentation", "The schools that offer it."
		   });
		addAnnotation
		  (getSupplementalSupport_LearningGoals(),
		   source,
		   new String[] {
			   "documentation", "The learning goals that it serves."
		   });
		addAnnotation
		  (getSupplementalSupport_EvidenceFor(),
		   source,
		   new String[] {
			   "documentation", "What speaks for it."
		   });
		addAnnotation
		  (getSupplementalSupport_EvidenceAgainst(),
		   source,
		   new String[] {
			   "documentation", "What speaks against it."
		   });
		addAnnotation
		  (getSupplementalSupport_Students(),
		   source,
		   new String[] {
			   "documentation", "How many students take part."
		   });
		addAnnotation
		  (getSupplementalSupport_Start(),
		   source,
		   new String[] {
			   "documentation", "When it began."
		   });
		addAnnotation
		  (getSupplementalSupport_End(),
		   source,
		   new String[] {
			   "documentation", "When it ended."
		   });
		addAnnotation
		  (leadershipPracticeEClass,
		   source,
		   new String[] {
			   "documentation", "Something that school or district leaders do to support teaching."
		   });
		addAnnotation
		  (getLeadershipPractice_Level(),
		   source,
		   new String[] {
			   "documentation", "At which level of the system."
		   });
		addAnnotation
		  (getLeadershipPractice_Roles(),
		   source,
		   new String[] {
			   "documentation", "The roles that do it."
		   });
		addAnnotation
		  (getLeadershipPractice_Supports(),
		   source,
		   new String[] {
			   "documentation", "What it is meant to support."
		   });
		addAnnotation
		  (expectationEClass,
		   source,
		   new String[] {
			   "documentation", "What one role presses another one for."
		   });
		addAnnotation
		  (getExpectation_Presser(),
		   source,
		   new String[] {
			   "documentation", "The role that expects."
		   });
		addAnnotation
		  (getExpectation_Pressed(),
		   source,
		   new String[] {
			   "documentation", "The role of which it is expected."
		   });
		addAnnotation
		  (getExpectation_School(),
		   source,
		   new String[] {
			   "documentation", "Where it holds. Empty means everywhere."
		   });
		addAnnotation
		  (getExpectation_Focus(),
		   source,
		   new String[] {
			   "documentation", "Whether instruction, scores or compliance are expected."
		   });
		addAnnotation
		  (getExpectation_Since(),
		   source,
		   new String[] {
			   "documentation", "Since when."
		   });
		addAnnotation
		  (getExpectation_Until(),
		   source,
		   new String[] {
			   "documentation", "Until when. Empty while it holds."
		   });
		addAnnotation
		  (toolEClass,
		   source,
		   new String[] {
			   "documentation", "Something that people use in their work, such as an agenda template or an observation form."
		   });
		addAnnotation
		  (getTool_UsedBy(),
		   source,
		   new String[] {
			   "documentation", "The roles that use it."
		   });
		addAnnotation
		  (getTool_WhereKept(),
		   source,
		   new String[] {
			   "documentation", "Where to find it."
		   });
		addAnnotation
		  (contextNoteEClass,
		   source,
		   new String[] {
			   "documentation", "A circumstance that has to be known to understand what happened."
		   });
		addAnnotation
		  (getContextNote_Kind(),
		   source,
		   new String[] {
			   "documentation", "What kind of circumstance."
		   });
		addAnnotation
		  (getContextNote_From(),
		   source,
		   new String[] {
			   "documentation", "The first day."
		   });
		addAnnotation
		  (getContextNote_To(),
		   source,
		   new String[] {
			   "documentation", "The last day. Empty while it lasts."
		   });
		addAnnotation
		  (symptomEClass,
		   source,
		   new String[] {
			   "documentation", "A sign of trouble that the system produces. Its causes are parts of the system, never people."
		   });
		addAnnotation
		  (getSymptom_NoticedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was noticed."
		   });
		addAnnotation
		  (getSymptom_Causes(),
		   source,
		   new String[] {
			   "documentation", "What in the system produces it."
		   });
		addAnnotation
		  (getSymptom_ResolvedOn(),
		   source,
		   new String[] {
			   "documentation", "When it had gone."
		   });
		addAnnotation
		  (voiceEClass,
		   source,
		   new String[] {
			   "documentation", "What a teacher said, taken as a signal about the system. No teacher is named."
		   });
		addAnnotation
		  (getVoice_SaidOn(),
		   source,
		   new String[] {
			   "documentation", "When it was said."
		   });
		addAnnotation
		  (getVoice_Quote(),
		   source,
		   new String[] {
			   "documentation", "The words."
		   });
		addAnnotation
		  (getVoice_Signal(),
		   source,
		   new String[] {
			   "documentation", "What it tells about the system."
		   });
		addAnnotation
		  (getVoice_Role(),
		   source,
		   new String[] {
			   "documentation", "The role of the one who said it."
		   });
		addAnnotation
		  (getVoice_School(),
		   source,
		   new String[] {
			   "documentation", "Where it was said."
		   });
		addAnnotation
		  (getVoice_About(),
		   source,
		   new String[] {
			   "documentation", "What it is about."
		   });
	}

} //SystemPackageImpl
