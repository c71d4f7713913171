/**
 */
package org.throughline.model.playbooks.impl;

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

import org.throughline.model.playbooks.Answer;
import org.throughline.model.playbooks.Chapter;
import org.throughline.model.playbooks.ChapterKind;
import org.throughline.model.playbooks.Departure;
import org.throughline.model.playbooks.Drill;
import org.throughline.model.playbooks.Handover;
import org.throughline.model.playbooks.Idea;
import org.throughline.model.playbooks.OnboardingItem;
import org.throughline.model.playbooks.OnboardingKind;
import org.throughline.model.playbooks.OnboardingPath;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;
import org.throughline.model.playbooks.PlaybooksPackage;
import org.throughline.model.playbooks.Question;
import org.throughline.model.playbooks.Risk;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Run;
import org.throughline.model.playbooks.RunNote;
import org.throughline.model.playbooks.Severity;
import org.throughline.model.playbooks.Step;
import org.throughline.model.playbooks.ToolUse;

import org.throughline.model.system.SystemPackage;

import org.throughline.model.system.impl.SystemPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlaybooksPackageImpl extends EPackageImpl implements PlaybooksPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass playbookEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chapterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass routineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass toolUseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass drillEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass runNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass questionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass answerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ideaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass onboardingPathEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass onboardingItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass departureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass handoverEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum chapterKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum severityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum onboardingKindEEnum = null;

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
	 * @see org.throughline.model.playbooks.PlaybooksPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PlaybooksPackageImpl() {
		super(eNS_URI, PlaybooksFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link PlaybooksPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PlaybooksPackage init() {
		if (isInited) return (PlaybooksPackage)EPackage.Registry.INSTANCE.getEPackage(PlaybooksPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPlaybooksPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PlaybooksPackageImpl thePlaybooksPackage = registeredPlaybooksPackage instanceof PlaybooksPackageImpl ? (PlaybooksPackageImpl)registeredPlaybooksPackage : new PlaybooksPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);
		OrganisationPackageImpl theOrganisationPackage = (OrganisationPackageImpl)(registeredPackage instanceof OrganisationPackageImpl ? registeredPackage : OrganisationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		SystemPackageImpl theSystemPackage = (SystemPackageImpl)(registeredPackage instanceof SystemPackageImpl ? registeredPackage : SystemPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlansPackage.eNS_URI);
		PlansPackageImpl thePlansPackage = (PlansPackageImpl)(registeredPackage instanceof PlansPackageImpl ? registeredPackage : PlansPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FeedbackPackage.eNS_URI);
		FeedbackPackageImpl theFeedbackPackage = (FeedbackPackageImpl)(registeredPackage instanceof FeedbackPackageImpl ? registeredPackage : FeedbackPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LibraryPackage.eNS_URI);
		LibraryPackageImpl theLibraryPackage = (LibraryPackageImpl)(registeredPackage instanceof LibraryPackageImpl ? registeredPackage : LibraryPackage.eINSTANCE);

		// Create package meta-data objects
		thePlaybooksPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theOrganisationPackage.createPackageContents();
		theSystemPackage.createPackageContents();
		thePlansPackage.createPackageContents();
		theFeedbackPackage.createPackageContents();
		theLibraryPackage.createPackageContents();

		// Initialize created meta-data
		thePlaybooksPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theOrganisationPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		thePlansPackage.initializePackageContents();
		theFeedbackPackage.initializePackageContents();
		theLibraryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePlaybooksPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PlaybooksPackage.eNS_URI, thePlaybooksPackage);
		return thePlaybooksPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlaybook() {
		return playbookEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaybook_Chapters() {
		return (EReference)playbookEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaybook_Routines() {
		return (EReference)playbookEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaybook_Questions() {
		return (EReference)playbookEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaybook_Risks() {
		return (EReference)playbookEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaybook_Ideas() {
		return (EReference)playbookEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaybook_OnboardingPaths() {
		return (EReference)playbookEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlaybook_Departures() {
		return (EReference)playbookEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChapter() {
		return chapterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChapter_Kind() {
		return (EAttribute)chapterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChapter_Text() {
		return (EAttribute)chapterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRoutine() {
		return routineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_HolderRole() {
		return (EReference)routineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_BackupRole() {
		return (EReference)routineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_Schools() {
		return (EReference)routineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_Goals() {
		return (EReference)routineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutine_Cadence() {
		return (EAttribute)routineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutine_NextDue() {
		return (EAttribute)routineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutine_HoursPerYear() {
		return (EAttribute)routineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutine_EndedOn() {
		return (EAttribute)routineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutine_EndedBecause() {
		return (EAttribute)routineEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutine_Purpose() {
		return (EAttribute)routineEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_Steps() {
		return (EReference)routineEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_Tools() {
		return (EReference)routineEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_Contacts() {
		return (EReference)routineEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRoutine_Unwritten() {
		return (EAttribute)routineEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_Runs() {
		return (EReference)routineEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRoutine_Playbook() {
		return (EReference)routineEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStep() {
		return stepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Text() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStep_Persons() {
		return (EReference)stepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Minutes() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStep_Tip() {
		return (EAttribute)stepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStep_Routine() {
		return (EReference)stepEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getToolUse() {
		return toolUseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getToolUse_Name() {
		return (EAttribute)toolUseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getToolUse_Tool() {
		return (EReference)toolUseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getToolUse_Account() {
		return (EAttribute)toolUseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getToolUse_WhereKept() {
		return (EAttribute)toolUseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRun() {
		return runEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_StartedOn() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRun_EndedOn() {
		return (EAttribute)runEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRun_By() {
		return (EReference)runEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRun_Notes() {
		return (EReference)runEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRun_Routine() {
		return (EReference)runEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDrill() {
		return drillEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDrill_Passed() {
		return (EAttribute)drillEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRunNote() {
		return runNoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRunNote_Step() {
		return (EReference)runNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunNote_Text() {
		return (EAttribute)runNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunNote_Failed() {
		return (EAttribute)runNoteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRunNote_SettledOn() {
		return (EAttribute)runNoteEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQuestion() {
		return questionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQuestion_AskedOn() {
		return (EAttribute)questionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_AskedBy() {
		return (EReference)questionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_AskedOf() {
		return (EReference)questionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_About() {
		return (EReference)questionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getQuestion_Answers() {
		return (EReference)questionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnswer() {
		return answerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Date() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnswer_By() {
		return (EReference)answerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnswer_Text() {
		return (EAttribute)answerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRisk() {
		return riskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Severity() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Mitigation() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_About() {
		return (EReference)riskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_ClosedOn() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdea() {
		return ideaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIdea_About() {
		return (EReference)ideaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdea_Outcome() {
		return (EAttribute)ideaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOnboardingPath() {
		return onboardingPathEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOnboardingPath_Role() {
		return (EReference)onboardingPathEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOnboardingPath_Person() {
		return (EReference)onboardingPathEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingPath_Start() {
		return (EAttribute)onboardingPathEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOnboardingPath_Items() {
		return (EReference)onboardingPathEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOnboardingItem() {
		return onboardingItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingItem_Kind() {
		return (EAttribute)onboardingItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingItem_Day() {
		return (EAttribute)onboardingItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOnboardingItem_After() {
		return (EReference)onboardingItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOnboardingItem_About() {
		return (EReference)onboardingItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOnboardingItem_DoneOn() {
		return (EAttribute)onboardingItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeparture() {
		return departureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeparture_Person() {
		return (EReference)departureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeparture_LastDay() {
		return (EAttribute)departureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeparture_Handovers() {
		return (EReference)departureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeparture_Tasks() {
		return (EReference)departureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHandover() {
		return handoverEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHandover_Role() {
		return (EReference)handoverEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHandover_School() {
		return (EReference)handoverEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHandover_Successor() {
		return (EReference)handoverEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHandover_Note() {
		return (EAttribute)handoverEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChapterKind() {
		return chapterKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSeverity() {
		return severityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOnboardingKind() {
		return onboardingKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlaybooksFactory getPlaybooksFactory() {
		return (PlaybooksFactory)getEFactoryInstance();
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
		playbookEClass = createEClass(PLAYBOOK);
		createEReference(playbookEClass, PLAYBOOK__CHAPTERS);
		createEReference(playbookEClass, PLAYBOOK__ROUTINES);
		createEReference(playbookEClass, PLAYBOOK__QUESTIONS);
		createEReference(playbookEClass, PLAYBOOK__RISKS);
		createEReference(playbookEClass, PLAYBOOK__IDEAS);
		createEReference(playbookEClass, PLAYBOOK__ONBOARDING_PATHS);
		createEReference(playbookEClass, PLAYBOOK__DEPARTURES);

		chapterEClass = createEClass(CHAPTER);
		createEAttribute(chapterEClass, CHAPTER__KIND);
		createEAttribute(chapterEClass, CHAPTER__TEXT);

		routineEClass = createEClass(ROUTINE);
		createEReference(routineEClass, ROUTINE__HOLDER_ROLE);
		createEReference(routineEClass, ROUTINE__BACKUP_ROLE);
		createEReference(routineEClass, ROUTINE__SCHOOLS);
		createEReference(routineEClass, ROUTINE__GOALS);
		createEAttribute(routineEClass, ROUTINE__CADENCE);
		createEAttribute(routineEClass, ROUTINE__NEXT_DUE);
		createEAttribute(routineEClass, ROUTINE__HOURS_PER_YEAR);
		createEAttribute(routineEClass, ROUTINE__ENDED_ON);
		createEAttribute(routineEClass, ROUTINE__ENDED_BECAUSE);
		createEAttribute(routineEClass, ROUTINE__PURPOSE);
		createEReference(routineEClass, ROUTINE__STEPS);
		createEReference(routineEClass, ROUTINE__TOOLS);
		createEReference(routineEClass, ROUTINE__CONTACTS);
		createEAttribute(routineEClass, ROUTINE__UNWRITTEN);
		createEReference(routineEClass, ROUTINE__RUNS);
		createEReference(routineEClass, ROUTINE__PLAYBOOK);

		stepEClass = createEClass(STEP);
		createEAttribute(stepEClass, STEP__TEXT);
		createEReference(stepEClass, STEP__PERSONS);
		createEAttribute(stepEClass, STEP__MINUTES);
		createEAttribute(stepEClass, STEP__TIP);
		createEReference(stepEClass, STEP__ROUTINE);

		toolUseEClass = createEClass(TOOL_USE);
		createEAttribute(toolUseEClass, TOOL_USE__NAME);
		createEReference(toolUseEClass, TOOL_USE__TOOL);
		createEAttribute(toolUseEClass, TOOL_USE__ACCOUNT);
		createEAttribute(toolUseEClass, TOOL_USE__WHERE_KEPT);

		runEClass = createEClass(RUN);
		createEAttribute(runEClass, RUN__STARTED_ON);
		createEAttribute(runEClass, RUN__ENDED_ON);
		createEReference(runEClass, RUN__BY);
		createEReference(runEClass, RUN__NOTES);
		createEReference(runEClass, RUN__ROUTINE);

		drillEClass = createEClass(DRILL);
		createEAttribute(drillEClass, DRILL__PASSED);

		runNoteEClass = createEClass(RUN_NOTE);
		createEReference(runNoteEClass, RUN_NOTE__STEP);
		createEAttribute(runNoteEClass, RUN_NOTE__TEXT);
		createEAttribute(runNoteEClass, RUN_NOTE__FAILED);
		createEAttribute(runNoteEClass, RUN_NOTE__SETTLED_ON);

		questionEClass = createEClass(QUESTION);
		createEAttribute(questionEClass, QUESTION__ASKED_ON);
		createEReference(questionEClass, QUESTION__ASKED_BY);
		createEReference(questionEClass, QUESTION__ASKED_OF);
		createEReference(questionEClass, QUESTION__ABOUT);
		createEReference(questionEClass, QUESTION__ANSWERS);

		answerEClass = createEClass(ANSWER);
		createEAttribute(answerEClass, ANSWER__DATE);
		createEReference(answerEClass, ANSWER__BY);
		createEAttribute(answerEClass, ANSWER__TEXT);

		riskEClass = createEClass(RISK);
		createEAttribute(riskEClass, RISK__SEVERITY);
		createEAttribute(riskEClass, RISK__MITIGATION);
		createEReference(riskEClass, RISK__ABOUT);
		createEAttribute(riskEClass, RISK__CLOSED_ON);

		ideaEClass = createEClass(IDEA);
		createEReference(ideaEClass, IDEA__ABOUT);
		createEAttribute(ideaEClass, IDEA__OUTCOME);

		onboardingPathEClass = createEClass(ONBOARDING_PATH);
		createEReference(onboardingPathEClass, ONBOARDING_PATH__ROLE);
		createEReference(onboardingPathEClass, ONBOARDING_PATH__PERSON);
		createEAttribute(onboardingPathEClass, ONBOARDING_PATH__START);
		createEReference(onboardingPathEClass, ONBOARDING_PATH__ITEMS);

		onboardingItemEClass = createEClass(ONBOARDING_ITEM);
		createEAttribute(onboardingItemEClass, ONBOARDING_ITEM__KIND);
		createEAttribute(onboardingItemEClass, ONBOARDING_ITEM__DAY);
		createEReference(onboardingItemEClass, ONBOARDING_ITEM__AFTER);
		createEReference(onboardingItemEClass, ONBOARDING_ITEM__ABOUT);
		createEAttribute(onboardingItemEClass, ONBOARDING_ITEM__DONE_ON);

		departureEClass = createEClass(DEPARTURE);
		createEReference(departureEClass, DEPARTURE__PERSON);
		createEAttribute(departureEClass, DEPARTURE__LAST_DAY);
		createEReference(departureEClass, DEPARTURE__HANDOVERS);
		createEReference(departureEClass, DEPARTURE__TASKS);

		handoverEClass = createEClass(HANDOVER);
		createEReference(handoverEClass, HANDOVER__ROLE);
		createEReference(handoverEClass, HANDOVER__SCHOOL);
		createEReference(handoverEClass, HANDOVER__SUCCESSOR);
		createEAttribute(handoverEClass, HANDOVER__NOTE);

		// Create enums
		chapterKindEEnum = createEEnum(CHAPTER_KIND);
		severityEEnum = createEEnum(SEVERITY);
		onboardingKindEEnum = createEEnum(ONBOARDING_KIND);
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
		PlansPackage thePlansPackage = (PlansPackage)EPackage.Registry.INSTANCE.getEPackage(PlansPackage.eNS_URI);
		SystemPackage theSystemPackage = (SystemPackage)EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		playbookEClass.getESuperTypes().add(theBasePackage.getPart());
		chapterEClass.getESuperTypes().add(theBasePackage.getElement());
		routineEClass.getESuperTypes().add(theBasePackage.getElement());
		stepEClass.getESuperTypes().add(theBasePackage.getIdentified());
		toolUseEClass.getESuperTypes().add(theBasePackage.getIdentified());
		runEClass.getESuperTypes().add(theBasePackage.getElement());
		drillEClass.getESuperTypes().add(this.getRun());
		runNoteEClass.getESuperTypes().add(theBasePackage.getIdentified());
		questionEClass.getESuperTypes().add(theBasePackage.getElement());
		answerEClass.getESuperTypes().add(theBasePackage.getIdentified());
		riskEClass.getESuperTypes().add(theBasePackage.getElement());
		ideaEClass.getESuperTypes().add(theBasePackage.getElement());
		onboardingPathEClass.getESuperTypes().add(theBasePackage.getElement());
		onboardingItemEClass.getESuperTypes().add(theBasePackage.getElement());
		departureEClass.getESuperTypes().add(theBasePackage.getElement());
		handoverEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(playbookEClass, Playbook.class, "Playbook", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getPlaybook_Chapters(), this.getChapter(), null, "chapters", null, 0, -1, Playbook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaybook_Routines(), this.getRoutine(), this.getRoutine_Playbook(), "routines", null, 0, -1, Playbook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaybook_Questions(), this.getQuestion(), null, "questions", null, 0, -1, Playbook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaybook_Risks(), this.getRisk(), null, "risks", null, 0, -1, Playbook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaybook_Ideas(), this.getIdea(), null, "ideas", null, 0, -1, Playbook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaybook_OnboardingPaths(), this.getOnboardingPath(), null, "onboardingPaths", null, 0, -1, Playbook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlaybook_Departures(), this.getDeparture(), null, "departures", null, 0, -1, Playbook.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chapterEClass, Chapter.class, "Chapter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChapter_Kind(), this.getChapterKind(), "kind", null, 0, 1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChapter_Text(), theBasePackage.getMarkdown(), "text", null, 0, 1, Chapter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(routineEClass, Routine.class, "Routine", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRoutine_HolderRole(), theOrganisationPackage.getRole(), null, "holderRole", null, 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutine_BackupRole(), theOrganisationPackage.getRole(), null, "backupRole", null, 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutine_Schools(), theOrganisationPackage.getSchool(), null, "schools", null, 0, -1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutine_Goals(), thePlansPackage.getGoal(), null, "goals", null, 0, -1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutine_Cadence(), theBasePackage.getCadence(), "cadence", "AS_NEEDED", 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutine_NextDue(), theBasePackage.getDate(), "nextDue", null, 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutine_HoursPerYear(), theBasePackage.getDecimal(), "hoursPerYear", null, 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutine_EndedOn(), theBasePackage.getDate(), "endedOn", null, 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutine_EndedBecause(), ecorePackage.getEString(), "endedBecause", null, 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutine_Purpose(), theBasePackage.getMarkdown(), "purpose", null, 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutine_Steps(), this.getStep(), this.getStep_Routine(), "steps", null, 0, -1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutine_Tools(), this.getToolUse(), null, "tools", null, 0, -1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutine_Contacts(), theOrganisationPackage.getContact(), null, "contacts", null, 0, -1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRoutine_Unwritten(), theBasePackage.getMarkdown(), "unwritten", null, 0, 1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutine_Runs(), this.getRun(), this.getRun_Routine(), "runs", null, 0, -1, Routine.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRoutine_Playbook(), this.getPlaybook(), this.getPlaybook_Routines(), "playbook", null, 0, 1, Routine.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepEClass, Step.class, "Step", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStep_Text(), theBasePackage.getMarkdown(), "text", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStep_Persons(), theOrganisationPackage.getPerson(), null, "persons", null, 0, -1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Minutes(), ecorePackage.getEIntegerObject(), "minutes", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStep_Tip(), ecorePackage.getEString(), "tip", null, 0, 1, Step.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStep_Routine(), this.getRoutine(), this.getRoutine_Steps(), "routine", null, 0, 1, Step.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(toolUseEClass, ToolUse.class, "ToolUse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getToolUse_Name(), ecorePackage.getEString(), "name", null, 0, 1, ToolUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getToolUse_Tool(), theSystemPackage.getTool(), null, "tool", null, 0, 1, ToolUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getToolUse_Account(), ecorePackage.getEString(), "account", null, 0, 1, ToolUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getToolUse_WhereKept(), ecorePackage.getEString(), "whereKept", null, 0, 1, ToolUse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(runEClass, Run.class, "Run", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRun_StartedOn(), theBasePackage.getDate(), "startedOn", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRun_EndedOn(), theBasePackage.getDate(), "endedOn", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRun_By(), theOrganisationPackage.getPerson(), null, "by", null, 0, 1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRun_Notes(), this.getRunNote(), null, "notes", null, 0, -1, Run.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRun_Routine(), this.getRoutine(), this.getRoutine_Runs(), "routine", null, 0, 1, Run.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(drillEClass, Drill.class, "Drill", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDrill_Passed(), ecorePackage.getEBooleanObject(), "passed", null, 0, 1, Drill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(runNoteEClass, RunNote.class, "RunNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRunNote_Step(), this.getStep(), null, "step", null, 0, 1, RunNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunNote_Text(), theBasePackage.getMarkdown(), "text", null, 0, 1, RunNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunNote_Failed(), ecorePackage.getEBoolean(), "failed", null, 0, 1, RunNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRunNote_SettledOn(), theBasePackage.getDate(), "settledOn", null, 0, 1, RunNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(questionEClass, Question.class, "Question", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQuestion_AskedOn(), theBasePackage.getDate(), "askedOn", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_AskedBy(), theOrganisationPackage.getPerson(), null, "askedBy", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_AskedOf(), theOrganisationPackage.getPerson(), null, "askedOf", null, 0, 1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_About(), theBasePackage.getElement(), null, "about", null, 0, -1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getQuestion_Answers(), this.getAnswer(), null, "answers", null, 0, -1, Question.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(answerEClass, Answer.class, "Answer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnswer_Date(), theBasePackage.getDate(), "date", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnswer_By(), theOrganisationPackage.getPerson(), null, "by", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnswer_Text(), theBasePackage.getMarkdown(), "text", null, 0, 1, Answer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskEClass, Risk.class, "Risk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRisk_Severity(), this.getSeverity(), "severity", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Mitigation(), theBasePackage.getMarkdown(), "mitigation", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_About(), theBasePackage.getElement(), null, "about", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_ClosedOn(), theBasePackage.getDate(), "closedOn", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ideaEClass, Idea.class, "Idea", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIdea_About(), theBasePackage.getElement(), null, "about", null, 0, -1, Idea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIdea_Outcome(), theBasePackage.getMarkdown(), "outcome", null, 0, 1, Idea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(onboardingPathEClass, OnboardingPath.class, "OnboardingPath", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOnboardingPath_Role(), theOrganisationPackage.getRole(), null, "role", null, 0, 1, OnboardingPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOnboardingPath_Person(), theOrganisationPackage.getPerson(), null, "person", null, 0, 1, OnboardingPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOnboardingPath_Start(), theBasePackage.getDate(), "start", null, 0, 1, OnboardingPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOnboardingPath_Items(), this.getOnboardingItem(), null, "items", null, 0, -1, OnboardingPath.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(onboardingItemEClass, OnboardingItem.class, "OnboardingItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOnboardingItem_Kind(), this.getOnboardingKind(), "kind", null, 0, 1, OnboardingItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOnboardingItem_Day(), ecorePackage.getEIntegerObject(), "day", null, 0, 1, OnboardingItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOnboardingItem_After(), this.getOnboardingItem(), null, "after", null, 0, 1, OnboardingItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getOnboardingItem_About(), theBasePackage.getElement(), null, "about", null, 0, -1, OnboardingItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOnboardingItem_DoneOn(), theBasePackage.getDate(), "doneOn", null, 0, 1, OnboardingItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(departureEClass, Departure.class, "Departure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDeparture_Person(), theOrganisationPackage.getPerson(), null, "person", null, 0, 1, Departure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeparture_LastDay(), theBasePackage.getDate(), "lastDay", null, 0, 1, Departure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeparture_Handovers(), this.getHandover(), null, "handovers", null, 0, -1, Departure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeparture_Tasks(), theBasePackage.getTask(), null, "tasks", null, 0, -1, Departure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(handoverEClass, Handover.class, "Handover", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHandover_Role(), theOrganisationPackage.getRole(), null, "role", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHandover_School(), theOrganisationPackage.getSchool(), null, "school", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHandover_Successor(), theOrganisationPackage.getPerson(), null, "successor", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHandover_Note(), ecorePackage.getEString(), "note", null, 0, 1, Handover.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(chapterKindEEnum, ChapterKind.class, "ChapterKind");
		addEEnumLiteral(chapterKindEEnum, ChapterKind.DOCUMENTATION);
		addEEnumLiteral(chapterKindEEnum, ChapterKind.PROCESS);
		addEEnumLiteral(chapterKindEEnum, ChapterKind.HISTORY);

		initEEnum(severityEEnum, Severity.class, "Severity");
		addEEnumLiteral(severityEEnum, Severity.LOW);
		addEEnumLiteral(severityEEnum, Severity.MEDIUM);
		addEEnumLiteral(severityEEnum, Severity.HIGH);

		initEEnum(onboardingKindEEnum, OnboardingKind.class, "OnboardingKind");
		addEEnumLiteral(onboardingKindEEnum, OnboardingKind.READING);
		addEEnumLiteral(onboardingKindEEnum, OnboardingKind.MEETING);
		addEEnumLiteral(onboardingKindEEnum, OnboardingKind.DOING);
		addEEnumLiteral(onboardingKindEEnum, OnboardingKind.DECIDING);

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
			   "documentation", "Playbooks: routines that keep moving when somebody leaves, and everything for a handoff."
		   });
		addAnnotation
		  (chapterKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Which of the three things a successor needs."
		   });
		addAnnotation
		  (chapterKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "What there is."
		   });
		addAnnotation
		  (chapterKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "How it is done."
		   });
		addAnnotation
		  (chapterKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "What came before, and why it stopped."
		   });
		addAnnotation
		  (severityEEnum,
		   source,
		   new String[] {
			   "documentation", "How much harm a risk would do."
		   });
		addAnnotation
		  (severityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "It would be noticed."
		   });
		addAnnotation
		  (severityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "It would cost weeks."
		   });
		addAnnotation
		  (severityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "It would stop the work."
		   });
		addAnnotation
		  (onboardingKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What a newcomer does."
		   });
		addAnnotation
		  (onboardingKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Read something."
		   });
		addAnnotation
		  (onboardingKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Meet somebody."
		   });
		addAnnotation
		  (onboardingKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Do something."
		   });
		addAnnotation
		  (onboardingKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Decide something."
		   });
		addAnnotation
		  (playbookEClass,
		   source,
		   new String[] {
			   "documentation", "What keeps moving and how: documentation, process and history for whoever comes next."
		   });
		addAnnotation
		  (getPlaybook_Chapters(),
		   source,
		   new String[] {
			   "documentation", "Its chapters."
		   });
		addAnnotation
		  (getPlaybook_Routines(),
		   source,
		   new String[] {
			   "documentation", "The routines that keep the work going."
		   });
		addAnnotation
		  (getPlaybook_Questions(),
		   source,
		   new String[] {
			   "documentation", "Questions to those who know, and their answers."
		   });
		addAnnotation
		  (getPlaybook_Risks(),
		   source,
		   new String[] {
			   "documentation", "What could go wrong."
		   });
		addAnnotation
		  (getPlaybook_Ideas(),
		   source,
		   new String[] {
			   "documentation", "What could be tried next."
		   });
		addAnnotation
		  (getPlaybook_OnboardingPaths(),
		   source,
		   new String[] {
			   "documentation", "Guided ways into the work."
		   });
		addAnnotation
		  (getPlaybook_Departures(),
		   source,
		   new String[] {
			   "documentation", "People who leave, and what is handed over."
		   });
		addAnnotation
		  (chapterEClass,
		   source,
		   new String[] {
			   "documentation", "A chapter of the playbook."
		   });
		addAnnotation
		  (getChapter_Kind(),
		   source,
		   new String[] {
			   "documentation", "Documentation, process or history."
		   });
		addAnnotation
		  (getChapter_Text(),
		   source,
		   new String[] {
			   "documentation", "What it says."
		   });
		addAnnotation
		  (routineEClass,
		   source,
		   new String[] {
			   "documentation", "A piece of work that comes round again, with a holder, a backup and its steps."
		   });
		addAnnotation
		  (getRoutine_HolderRole(),
		   source,
		   new String[] {
			   "documentation", "The role that carries it out."
		   });
		addAnnotation
		  (getRoutine_BackupRole(),
		   source,
		   new String[] {
			   "documentation", "The role that stands in."
		   });
		addAnnotation
		  (getRoutine_Schools(),
		   source,
		   new String[] {
			   "documentation", "Where it is carried out. Empty means for the district as a whole."
		   });
		addAnnotation
		  (getRoutine_Goals(),
		   source,
		   new String[] {
			   "documentation", "The goals that it serves."
		   });
		addAnnotation
		  (getRoutine_Cadence(),
		   source,
		   new String[] {
			   "documentation", "How often it comes round."
		   });
		addAnnotation
		  (getRoutine_NextDue(),
		   source,
		   new String[] {
			   "documentation", "When it comes round next."
		   });
		addAnnotation
		  (getRoutine_HoursPerYear(),
		   source,
		   new String[] {
			   "documentation", "The time that it takes, in hours a year."
		   });
		addAnnotation
		  (getRoutine_EndedOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which it was given up. From this day on it no longer counts."
		   });
		addAnnotation
		  (getRoutine_EndedBecause(),
		   source,
		   new String[] {
			   "documentation", "The reason."
		   });
		addAnnotation
		  (getRoutine_Purpose(),
		   source,
		   new String[] {
			   "documentation", "Why it is done."
		   });
		addAnnotation
		  (getRoutine_Steps(),
		   source,
		   new String[] {
			   "documentation", "How it is done, step by step."
		   });
		addAnnotation
		  (getRoutine_Tools(),
		   source,
		   new String[] {
			   "documentation", "What is needed for it, and where the account is kept."
		   });
		addAnnotation
		  (getRoutine_Contacts(),
		   source,
		   new String[] {
			   "documentation", "Whom one turns to for it."
		   });
		addAnnotation
		  (getRoutine_Unwritten(),
		   source,
		   new String[] {
			   "documentation", "What people know about it that no other document says."
		   });
		addAnnotation
		  (getRoutine_Runs(),
		   source,
		   new String[] {
			   "documentation", "The times that it was carried out. They are history and stay readable."
		   });
		addAnnotation
		  (getRoutine_Playbook(),
		   source,
		   new String[] {
			   "documentation", "The playbook that it belongs to."
		   });
		addAnnotation
		  (stepEClass,
		   source,
		   new String[] {
			   "documentation", "One step of a routine."
		   });
		addAnnotation
		  (getStep_Text(),
		   source,
		   new String[] {
			   "documentation", "What is done."
		   });
		addAnnotation
		  (getStep_Persons(),
		   source,
		   new String[] {
			   "documentation", "People whom this step depends on."
		   });
		addAnnotation
		  (getStep_Minutes(),
		   source,
		   new String[] {
			   "documentation", "How long it usually takes, in minutes."
		   });
		addAnnotation
		  (getStep_Tip(),
		   source,
		   new String[] {
			   "documentation", "What helps."
		   });
		addAnnotation
		  (getStep_Routine(),
		   source,
		   new String[] {
			   "documentation", "The routine that it belongs to."
		   });
		addAnnotation
		  (toolUseEClass,
		   source,
		   new String[] {
			   "documentation", "A tool that a routine needs, and where its account is kept. Never a password."
		   });
		addAnnotation
		  (getToolUse_Name(),
		   source,
		   new String[] {
			   "documentation", "The tool."
		   });
		addAnnotation
		  (getToolUse_Tool(),
		   source,
		   new String[] {
			   "documentation", "The tool in the instructional system, where it is kept there."
		   });
		addAnnotation
		  (getToolUse_Account(),
		   source,
		   new String[] {
			   "documentation", "The name of the account, without any password."
		   });
		addAnnotation
		  (getToolUse_WhereKept(),
		   source,
		   new String[] {
			   "documentation", "Where the access is kept, such as the office\'s password safe."
		   });
		addAnnotation
		  (runEClass,
		   source,
		   new String[] {
			   "documentation", "One time that a routine was carried out."
		   });
		addAnnotation
		  (getRun_StartedOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which it began."
		   });
		addAnnotation
		  (getRun_EndedOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which it was finished. Empty while it runs."
		   });
		addAnnotation
		  (getRun_By(),
		   source,
		   new String[] {
			   "documentation", "Who carried it out."
		   });
		addAnnotation
		  (getRun_Notes(),
		   source,
		   new String[] {
			   "documentation", "What was done otherwise than written."
		   });
		addAnnotation
		  (getRun_Routine(),
		   source,
		   new String[] {
			   "documentation", "The routine that it belongs to."
		   });
		addAnnotation
		  (drillEClass,
		   source,
		   new String[] {
			   "documentation", "A rehearsal: somebody who has never run the routine runs it from the playbook."
		   });
		addAnnotation
		  (getDrill_Passed(),
		   source,
		   new String[] {
			   "documentation", "Whether the playbook was enough."
		   });
		addAnnotation
		  (runNoteEClass,
		   source,
		   new String[] {
			   "documentation", "Where a run differed from what is written, or failed."
		   });
		addAnnotation
		  (getRunNote_Step(),
		   source,
		   new String[] {
			   "documentation", "The step that it is about."
		   });
		addAnnotation
		  (getRunNote_Text(),
		   source,
		   new String[] {
			   "documentation", "What was different."
		   });
		addAnnotation
		  (getRunNote_Failed(),
		   source,
		   new String[] {
			   "documentation", "Yes when one could not go on from what is written."
		   });
		addAnnotation
		  (getRunNote_SettledOn(),
		   source,
		   new String[] {
			   "documentation", "When the routine was corrected."
		   });
		addAnnotation
		  (questionEClass,
		   source,
		   new String[] {
			   "documentation", "A question to somebody who knows."
		   });
		addAnnotation
		  (getQuestion_AskedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was asked."
		   });
		addAnnotation
		  (getQuestion_AskedBy(),
		   source,
		   new String[] {
			   "documentation", "Who asks."
		   });
		addAnnotation
		  (getQuestion_AskedOf(),
		   source,
		   new String[] {
			   "documentation", "Who might know."
		   });
		addAnnotation
		  (getQuestion_About(),
		   source,
		   new String[] {
			   "documentation", "What it is about."
		   });
		addAnnotation
		  (getQuestion_Answers(),
		   source,
		   new String[] {
			   "documentation", "The answers."
		   });
		addAnnotation
		  (answerEClass,
		   source,
		   new String[] {
			   "documentation", "An answer to a question."
		   });
		addAnnotation
		  (getAnswer_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the answer."
		   });
		addAnnotation
		  (getAnswer_By(),
		   source,
		   new String[] {
			   "documentation", "Who answered."
		   });
		addAnnotation
		  (getAnswer_Text(),
		   source,
		   new String[] {
			   "documentation", "The answer."
		   });
		addAnnotation
		  (riskEClass,
		   source,
		   new String[] {
			   "documentation", "Something that could go wrong."
		   });
		addAnnotation
		  (getRisk_Severity(),
		   source,
		   new String[] {
			   "documentation", "How much harm it would do."
		   });
		addAnnotation
		  (getRisk_Mitigation(),
		   source,
		   new String[] {
			   "documentation", "What is done so that it does not happen, or does less harm."
		   });
		addAnnotation
		  (getRisk_About(),
		   source,
		   new String[] {
			   "documentation", "What it threatens."
		   });
		addAnnotation
		  (getRisk_ClosedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was over."
		   });
		addAnnotation
		  (ideaEClass,
		   source,
		   new String[] {
			   "documentation", "Something to try next."
		   });
		addAnnotation
		  (getIdea_About(),
		   source,
		   new String[] {
			   "documentation", "What it is about."
		   });
		addAnnotation
		  (getIdea_Outcome(),
		   source,
		   new String[] {
			   "documentation", "Whether it was tried, and what came of it."
		   });
		addAnnotation
		  (onboardingPathEClass,
		   source,
		   new String[] {
			   "documentation", "A guided way into the work for somebody who takes over."
		   });
		addAnnotation
		  (getOnboardingPath_Role(),
		   source,
		   new String[] {
			   "documentation", "The role that it leads into."
		   });
		addAnnotation
		  (getOnboardingPath_Person(),
		   source,
		   new String[] {
			   "documentation", "The person whom it is for."
		   });
		addAnnotation
		  (getOnboardingPath_Start(),
		   source,
		   new String[] {
			   "documentation", "The first day."
		   });
		addAnnotation
		  (getOnboardingPath_Items(),
		   source,
		   new String[] {
			   "documentation", "The steps."
		   });
		addAnnotation
		  (onboardingItemEClass,
		   source,
		   new String[] {
			   "documentation", "One thing for a newcomer to read, do or decide, or somebody to meet."
		   });
		addAnnotation
		  (getOnboardingItem_Kind(),
		   source,
		   new String[] {
			   "documentation", "What the newcomer does."
		   });
		addAnnotation
		  (getOnboardingItem_Day(),
		   source,
		   new String[] {
			   "documentation", "The day, counted from the first, on which it is released."
		   });
		addAnnotation
		  (getOnboardingItem_After(),
		   source,
		   new String[] {
			   "documentation", "The step that has to be done before."
		   });
		addAnnotation
		  (getOnboardingItem_About(),
		   source,
		   new String[] {
			   "documentation", "What to read, whom to meet, what to do."
		   });
		addAnnotation
		  (getOnboardingItem_DoneOn(),
		   source,
		   new String[] {
			   "documentation", "When it was done."
		   });
		addAnnotation
		  (departureEClass,
		   source,
		   new String[] {
			   "documentation", "Somebody leaving, and what is handed over."
		   });
		addAnnotation
		  (getDeparture_Person(),
		   source,
		   new String[] {
			   "documentation", "Who leaves."
		   });
		addAnnotation
		  (getDeparture_LastDay(),
		   source,
		   new String[] {
			   "documentation", "The last day at work."
		   });
		addAnnotation
		  (getDeparture_Handovers(),
		   source,
		   new String[] {
			   "documentation", "Role by role, who takes over."
		   });
		addAnnotation
		  (getDeparture_Tasks(),
		   source,
		   new String[] {
			   "documentation", "What is done before the last day, such as transfer meetings."
		   });
		addAnnotation
		  (handoverEClass,
		   source,
		   new String[] {
			   "documentation", "Who takes over a role from somebody who leaves."
		   });
		addAnnotation
		  (getHandover_Role(),
		   source,
		   new String[] {
			   "documentation", "The role."
		   });
		addAnnotation
		  (getHandover_School(),
		   source,
		   new String[] {
			   "documentation", "The school. Empty means everywhere."
		   });
		addAnnotation
		  (getHandover_Successor(),
		   source,
		   new String[] {
			   "documentation", "Who takes over. Empty means that the role stays vacant."
		   });
		addAnnotation
		  (getHandover_Note(),
		   source,
		   new String[] {
			   "documentation", "What was agreed."
		   });
	}

} //PlaybooksPackageImpl
