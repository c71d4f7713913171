/**
 */
package org.throughline.model.plans.impl;

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

import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityKind;
import org.throughline.model.plans.ActivityStatus;
import org.throughline.model.plans.Barrier;
import org.throughline.model.plans.BarrierAnswer;
import org.throughline.model.plans.BarrierReview;
import org.throughline.model.plans.Compass;
import org.throughline.model.plans.CompassAnswer;
import org.throughline.model.plans.CompassCheck;
import org.throughline.model.plans.CompassPoint;
import org.throughline.model.plans.Conjecture;
import org.throughline.model.plans.ConjectureJudgement;
import org.throughline.model.plans.ConjectureState;
import org.throughline.model.plans.Decision;
import org.throughline.model.plans.Direction;
import org.throughline.model.plans.Focus;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Indicator;
import org.throughline.model.plans.Measurement;
import org.throughline.model.plans.Measures;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.plans.PlansPackage;
import org.throughline.model.plans.ProgressReport;
import org.throughline.model.plans.Resource;
import org.throughline.model.plans.ResourceKind;
import org.throughline.model.plans.ResultReport;
import org.throughline.model.plans.Screener;
import org.throughline.model.plans.ScreenerArea;
import org.throughline.model.plans.ScreenerQuestion;
import org.throughline.model.plans.Screening;
import org.throughline.model.plans.ScreeningAnswer;
import org.throughline.model.plans.Strategy;
import org.throughline.model.plans.Timing;

import org.throughline.model.playbooks.PlaybooksPackage;

import org.throughline.model.playbooks.impl.PlaybooksPackageImpl;

import org.throughline.model.system.SystemPackage;

import org.throughline.model.system.impl.SystemPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PlansPackageImpl extends EPackageImpl implements PlansPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass planEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass goalEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strategyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conjectureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conjectureJudgementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass barrierReviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass barrierAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass progressReportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resultReportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compassEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compassPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compassCheckEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass compassAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass screenerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass screenerAreaEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass screenerQuestionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass screeningEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass screeningAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum focusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum timingEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum measuresEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum directionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resourceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum conjectureStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum barrierEEnum = null;

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
	 * @see org.throughline.model.plans.PlansPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PlansPackageImpl() {
		super(eNS_URI, PlansFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link PlansPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PlansPackage init() {
		if (isInited) return (PlansPackage)EPackage.Registry.INSTANCE.getEPackage(PlansPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPlansPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PlansPackageImpl thePlansPackage = registeredPlansPackage instanceof PlansPackageImpl ? (PlansPackageImpl)registeredPlansPackage : new PlansPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);
		OrganisationPackageImpl theOrganisationPackage = (OrganisationPackageImpl)(registeredPackage instanceof OrganisationPackageImpl ? registeredPackage : OrganisationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		SystemPackageImpl theSystemPackage = (SystemPackageImpl)(registeredPackage instanceof SystemPackageImpl ? registeredPackage : SystemPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlaybooksPackage.eNS_URI);
		PlaybooksPackageImpl thePlaybooksPackage = (PlaybooksPackageImpl)(registeredPackage instanceof PlaybooksPackageImpl ? registeredPackage : PlaybooksPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FeedbackPackage.eNS_URI);
		FeedbackPackageImpl theFeedbackPackage = (FeedbackPackageImpl)(registeredPackage instanceof FeedbackPackageImpl ? registeredPackage : FeedbackPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LibraryPackage.eNS_URI);
		LibraryPackageImpl theLibraryPackage = (LibraryPackageImpl)(registeredPackage instanceof LibraryPackageImpl ? registeredPackage : LibraryPackage.eINSTANCE);

		// Create package meta-data objects
		thePlansPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theOrganisationPackage.createPackageContents();
		theSystemPackage.createPackageContents();
		thePlaybooksPackage.createPackageContents();
		theFeedbackPackage.createPackageContents();
		theLibraryPackage.createPackageContents();

		// Initialize created meta-data
		thePlansPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theOrganisationPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		thePlaybooksPackage.initializePackageContents();
		theFeedbackPackage.initializePackageContents();
		theLibraryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePlansPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PlansPackage.eNS_URI, thePlansPackage);
		return thePlansPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPlan() {
		return planEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_Start() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPlan_End() {
		return (EAttribute)planEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Schools() {
		return (EReference)planEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Follows() {
		return (EReference)planEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Goals() {
		return (EReference)planEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Strategies() {
		return (EReference)planEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Activities() {
		return (EReference)planEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Indicators() {
		return (EReference)planEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Resources() {
		return (EReference)planEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_Decisions() {
		return (EReference)planEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_BarrierReviews() {
		return (EReference)planEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_ProgressReports() {
		return (EReference)planEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPlan_ResultReports() {
		return (EReference)planEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGoal() {
		return goalEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGoal_Outcomes() {
		return (EReference)goalEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGoal_Practices() {
		return (EReference)goalEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_PdFocus() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_CoachingTime() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_WhatIsMeasured() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_WhatIsDropped() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_MovesToSee() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_ClassroomsLookLike() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_HowWeKnow() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGoal_Continues() {
		return (EReference)goalEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGoal_NotContinued() {
		return (EAttribute)goalEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGoal_Plan() {
		return (EReference)goalEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrategy() {
		return strategyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_Goals() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_Rationale() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_Warrant() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_BasedOn() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_Supports() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_Conjectures() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_Activities() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_Continues() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategy_NotContinued() {
		return (EAttribute)strategyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategy_Plan() {
		return (EReference)strategyEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConjecture() {
		return conjectureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConjecture_IfDone() {
		return (EAttribute)conjectureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConjecture_ThenExpected() {
		return (EAttribute)conjectureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConjecture_Indicators() {
		return (EReference)conjectureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConjecture_Judgements() {
		return (EReference)conjectureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConjecture_RevisedBecause() {
		return (EAttribute)conjectureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConjecture_RevisedBy() {
		return (EReference)conjectureEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConjecture_Continues() {
		return (EReference)conjectureEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConjecture_NotContinued() {
		return (EAttribute)conjectureEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConjecture_Strategy() {
		return (EReference)conjectureEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConjectureJudgement() {
		return conjectureJudgementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConjectureJudgement_Date() {
		return (EAttribute)conjectureJudgementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConjectureJudgement_By() {
		return (EReference)conjectureJudgementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConjectureJudgement_State() {
		return (EAttribute)conjectureJudgementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConjectureJudgement_Reason() {
		return (EAttribute)conjectureJudgementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConjectureJudgement_Cycle() {
		return (EReference)conjectureJudgementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivity() {
		return activityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Kind() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Focus() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Status() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Start() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_End() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_StoppedOn() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_StoppedBecause() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Schools() {
		return (EReference)activityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Audience() {
		return (EReference)activityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Goals() {
		return (EReference)activityEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Practice() {
		return (EReference)activityEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Support() {
		return (EReference)activityEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_HoursPerPerson() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Result() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Continues() {
		return (EReference)activityEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_NotContinued() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicator() {
		return indicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Goals() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Timing() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Measures() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Direction() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Unit() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_IntervalDays() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Baseline() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_BaselineOn() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Target() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_TargetOn() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_LowThreshold() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_HighThreshold() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_HowMeasured() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Measurements() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Continues() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_NotContinued() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Plan() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurement() {
		return measurementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Date() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Value() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_By() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Note() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasurement_Indicator() {
		return (EReference)measurementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResource() {
		return resourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Kind() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Goals() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Start() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_End() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Cost() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Audience() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Plan() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_DecidedOn() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_DecidedBy() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Reasons() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Alternatives() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_About() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Supersedes() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_ReadBeforeReopening() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Plan() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBarrierReview() {
		return barrierReviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBarrierReview_Date() {
		return (EAttribute)barrierReviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBarrierReview_TakenBy() {
		return (EAttribute)barrierReviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBarrierReview_Answers() {
		return (EReference)barrierReviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBarrierAnswer() {
		return barrierAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBarrierAnswer_Barrier() {
		return (EAttribute)barrierAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBarrierAnswer_Answer() {
		return (EAttribute)barrierAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBarrierAnswer_Evidence() {
		return (EReference)barrierAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgressReport() {
		return progressReportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressReport_Date() {
		return (EAttribute)progressReportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgressReport_About() {
		return (EReference)progressReportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressReport_NextSteps() {
		return (EAttribute)progressReportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResultReport() {
		return resultReportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultReport_Date() {
		return (EAttribute)resultReportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResultReport_About() {
		return (EReference)resultReportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResultReport_Lessons() {
		return (EAttribute)resultReportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCompass() {
		return compassEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCompass_Points() {
		return (EReference)compassEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCompass_Checks() {
		return (EReference)compassEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCompassPoint() {
		return compassPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompassPoint_Question() {
		return (EAttribute)compassPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCompassCheck() {
		return compassCheckEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompassCheck_Date() {
		return (EAttribute)compassCheckEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompassCheck_ProposedBy() {
		return (EAttribute)compassCheckEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCompassCheck_Answers() {
		return (EReference)compassCheckEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCompassCheck_Decision() {
		return (EReference)compassCheckEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCompassAnswer() {
		return compassAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCompassAnswer_Point() {
		return (EReference)compassAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompassAnswer_Answer() {
		return (EAttribute)compassAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCompassAnswer_Fits() {
		return (EAttribute)compassAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScreener() {
		return screenerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScreener_Areas() {
		return (EReference)screenerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScreener_Screenings() {
		return (EReference)screenerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreener_ScaleFrom() {
		return (EAttribute)screenerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreener_ScaleTo() {
		return (EAttribute)screenerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScreenerArea() {
		return screenerAreaEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScreenerArea_Questions() {
		return (EReference)screenerAreaEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScreenerArea_Screener() {
		return (EReference)screenerAreaEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScreenerQuestion() {
		return screenerQuestionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreenerQuestion_Weight() {
		return (EAttribute)screenerQuestionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScreenerQuestion_Area() {
		return (EReference)screenerQuestionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScreening() {
		return screeningEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreening_Date() {
		return (EAttribute)screeningEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreening_AnsweredBy() {
		return (EAttribute)screeningEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScreening_Answers() {
		return (EReference)screeningEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScreeningAnswer() {
		return screeningAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScreeningAnswer_Question() {
		return (EReference)screeningAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreeningAnswer_Value() {
		return (EAttribute)screeningAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScreeningAnswer_Note() {
		return (EAttribute)screeningAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityKind() {
		return activityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFocus() {
		return focusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityStatus() {
		return activityStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTiming() {
		return timingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeasures() {
		return measuresEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDirection() {
		return directionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResourceKind() {
		return resourceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConjectureState() {
		return conjectureStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getBarrier() {
		return barrierEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlansFactory getPlansFactory() {
		return (PlansFactory)getEFactoryInstance();
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
		planEClass = createEClass(PLAN);
		createEAttribute(planEClass, PLAN__START);
		createEAttribute(planEClass, PLAN__END);
		createEReference(planEClass, PLAN__SCHOOLS);
		createEReference(planEClass, PLAN__FOLLOWS);
		createEReference(planEClass, PLAN__GOALS);
		createEReference(planEClass, PLAN__STRATEGIES);
		createEReference(planEClass, PLAN__ACTIVITIES);
		createEReference(planEClass, PLAN__INDICATORS);
		createEReference(planEClass, PLAN__RESOURCES);
		createEReference(planEClass, PLAN__DECISIONS);
		createEReference(planEClass, PLAN__BARRIER_REVIEWS);
		createEReference(planEClass, PLAN__PROGRESS_REPORTS);
		createEReference(planEClass, PLAN__RESULT_REPORTS);

		goalEClass = createEClass(GOAL);
		createEReference(goalEClass, GOAL__OUTCOMES);
		createEReference(goalEClass, GOAL__PRACTICES);
		createEAttribute(goalEClass, GOAL__PD_FOCUS);
		createEAttribute(goalEClass, GOAL__COACHING_TIME);
		createEAttribute(goalEClass, GOAL__WHAT_IS_MEASURED);
		createEAttribute(goalEClass, GOAL__WHAT_IS_DROPPED);
		createEAttribute(goalEClass, GOAL__MOVES_TO_SEE);
		createEAttribute(goalEClass, GOAL__CLASSROOMS_LOOK_LIKE);
		createEAttribute(goalEClass, GOAL__HOW_WE_KNOW);
		createEReference(goalEClass, GOAL__CONTINUES);
		createEAttribute(goalEClass, GOAL__NOT_CONTINUED);
		createEReference(goalEClass, GOAL__PLAN);

		strategyEClass = createEClass(STRATEGY);
		createEReference(strategyEClass, STRATEGY__GOALS);
		createEAttribute(strategyEClass, STRATEGY__RATIONALE);
		createEAttribute(strategyEClass, STRATEGY__WARRANT);
		createEReference(strategyEClass, STRATEGY__BASED_ON);
		createEReference(strategyEClass, STRATEGY__SUPPORTS);
		createEReference(strategyEClass, STRATEGY__CONJECTURES);
		createEReference(strategyEClass, STRATEGY__ACTIVITIES);
		createEReference(strategyEClass, STRATEGY__CONTINUES);
		createEAttribute(strategyEClass, STRATEGY__NOT_CONTINUED);
		createEReference(strategyEClass, STRATEGY__PLAN);

		conjectureEClass = createEClass(CONJECTURE);
		createEAttribute(conjectureEClass, CONJECTURE__IF_DONE);
		createEAttribute(conjectureEClass, CONJECTURE__THEN_EXPECTED);
		createEReference(conjectureEClass, CONJECTURE__INDICATORS);
		createEReference(conjectureEClass, CONJECTURE__JUDGEMENTS);
		createEAttribute(conjectureEClass, CONJECTURE__REVISED_BECAUSE);
		createEReference(conjectureEClass, CONJECTURE__REVISED_BY);
		createEReference(conjectureEClass, CONJECTURE__CONTINUES);
		createEAttribute(conjectureEClass, CONJECTURE__NOT_CONTINUED);
		createEReference(conjectureEClass, CONJECTURE__STRATEGY);

		conjectureJudgementEClass = createEClass(CONJECTURE_JUDGEMENT);
		createEAttribute(conjectureJudgementEClass, CONJECTURE_JUDGEMENT__DATE);
		createEReference(conjectureJudgementEClass, CONJECTURE_JUDGEMENT__BY);
		createEAttribute(conjectureJudgementEClass, CONJECTURE_JUDGEMENT__STATE);
		createEAttribute(conjectureJudgementEClass, CONJECTURE_JUDGEMENT__REASON);
		createEReference(conjectureJudgementEClass, CONJECTURE_JUDGEMENT__CYCLE);

		activityEClass = createEClass(ACTIVITY);
		createEAttribute(activityEClass, ACTIVITY__KIND);
		createEAttribute(activityEClass, ACTIVITY__FOCUS);
		createEAttribute(activityEClass, ACTIVITY__STATUS);
		createEAttribute(activityEClass, ACTIVITY__START);
		createEAttribute(activityEClass, ACTIVITY__END);
		createEAttribute(activityEClass, ACTIVITY__STOPPED_ON);
		createEAttribute(activityEClass, ACTIVITY__STOPPED_BECAUSE);
		createEReference(activityEClass, ACTIVITY__SCHOOLS);
		createEReference(activityEClass, ACTIVITY__AUDIENCE);
		createEReference(activityEClass, ACTIVITY__GOALS);
		createEReference(activityEClass, ACTIVITY__PRACTICE);
		createEReference(activityEClass, ACTIVITY__SUPPORT);
		createEAttribute(activityEClass, ACTIVITY__HOURS_PER_PERSON);
		createEAttribute(activityEClass, ACTIVITY__RESULT);
		createEReference(activityEClass, ACTIVITY__CONTINUES);
		createEAttribute(activityEClass, ACTIVITY__NOT_CONTINUED);

		indicatorEClass = createEClass(INDICATOR);
		createEReference(indicatorEClass, INDICATOR__GOALS);
		createEAttribute(indicatorEClass, INDICATOR__TIMING);
		createEAttribute(indicatorEClass, INDICATOR__MEASURES);
		createEAttribute(indicatorEClass, INDICATOR__DIRECTION);
		createEAttribute(indicatorEClass, INDICATOR__UNIT);
		createEAttribute(indicatorEClass, INDICATOR__INTERVAL_DAYS);
		createEAttribute(indicatorEClass, INDICATOR__BASELINE);
		createEAttribute(indicatorEClass, INDICATOR__BASELINE_ON);
		createEAttribute(indicatorEClass, INDICATOR__TARGET);
		createEAttribute(indicatorEClass, INDICATOR__TARGET_ON);
		createEAttribute(indicatorEClass, INDICATOR__LOW_THRESHOLD);
		createEAttribute(indicatorEClass, INDICATOR__HIGH_THRESHOLD);
		createEAttribute(indicatorEClass, INDICATOR__HOW_MEASURED);
		createEReference(indicatorEClass, INDICATOR__MEASUREMENTS);
		createEReference(indicatorEClass, INDICATOR__CONTINUES);
		createEAttribute(indicatorEClass, INDICATOR__NOT_CONTINUED);
		createEReference(indicatorEClass, INDICATOR__PLAN);

		measurementEClass = createEClass(MEASUREMENT);
		createEAttribute(measurementEClass, MEASUREMENT__DATE);
		createEAttribute(measurementEClass, MEASUREMENT__VALUE);
		createEReference(measurementEClass, MEASUREMENT__BY);
		createEAttribute(measurementEClass, MEASUREMENT__NOTE);
		createEReference(measurementEClass, MEASUREMENT__INDICATOR);

		resourceEClass = createEClass(RESOURCE);
		createEAttribute(resourceEClass, RESOURCE__KIND);
		createEReference(resourceEClass, RESOURCE__GOALS);
		createEAttribute(resourceEClass, RESOURCE__START);
		createEAttribute(resourceEClass, RESOURCE__END);
		createEReference(resourceEClass, RESOURCE__COST);
		createEReference(resourceEClass, RESOURCE__AUDIENCE);
		createEReference(resourceEClass, RESOURCE__PLAN);

		decisionEClass = createEClass(DECISION);
		createEAttribute(decisionEClass, DECISION__DECIDED_ON);
		createEReference(decisionEClass, DECISION__DECIDED_BY);
		createEAttribute(decisionEClass, DECISION__REASONS);
		createEAttribute(decisionEClass, DECISION__ALTERNATIVES);
		createEReference(decisionEClass, DECISION__ABOUT);
		createEReference(decisionEClass, DECISION__SUPERSEDES);
		createEAttribute(decisionEClass, DECISION__READ_BEFORE_REOPENING);
		createEReference(decisionEClass, DECISION__PLAN);

		barrierReviewEClass = createEClass(BARRIER_REVIEW);
		createEAttribute(barrierReviewEClass, BARRIER_REVIEW__DATE);
		createEAttribute(barrierReviewEClass, BARRIER_REVIEW__TAKEN_BY);
		createEReference(barrierReviewEClass, BARRIER_REVIEW__ANSWERS);

		barrierAnswerEClass = createEClass(BARRIER_ANSWER);
		createEAttribute(barrierAnswerEClass, BARRIER_ANSWER__BARRIER);
		createEAttribute(barrierAnswerEClass, BARRIER_ANSWER__ANSWER);
		createEReference(barrierAnswerEClass, BARRIER_ANSWER__EVIDENCE);

		progressReportEClass = createEClass(PROGRESS_REPORT);
		createEAttribute(progressReportEClass, PROGRESS_REPORT__DATE);
		createEReference(progressReportEClass, PROGRESS_REPORT__ABOUT);
		createEAttribute(progressReportEClass, PROGRESS_REPORT__NEXT_STEPS);

		resultReportEClass = createEClass(RESULT_REPORT);
		createEAttribute(resultReportEClass, RESULT_REPORT__DATE);
		createEReference(resultReportEClass, RESULT_REPORT__ABOUT);
		createEAttribute(resultReportEClass, RESULT_REPORT__LESSONS);

		compassEClass = createEClass(COMPASS);
		createEReference(compassEClass, COMPASS__POINTS);
		createEReference(compassEClass, COMPASS__CHECKS);

		compassPointEClass = createEClass(COMPASS_POINT);
		createEAttribute(compassPointEClass, COMPASS_POINT__QUESTION);

		compassCheckEClass = createEClass(COMPASS_CHECK);
		createEAttribute(compassCheckEClass, COMPASS_CHECK__DATE);
		createEAttribute(compassCheckEClass, COMPASS_CHECK__PROPOSED_BY);
		createEReference(compassCheckEClass, COMPASS_CHECK__ANSWERS);
		createEReference(compassCheckEClass, COMPASS_CHECK__DECISION);

		compassAnswerEClass = createEClass(COMPASS_ANSWER);
		createEReference(compassAnswerEClass, COMPASS_ANSWER__POINT);
		createEAttribute(compassAnswerEClass, COMPASS_ANSWER__ANSWER);
		createEAttribute(compassAnswerEClass, COMPASS_ANSWER__FITS);

		screenerEClass = createEClass(SCREENER);
		createEReference(screenerEClass, SCREENER__AREAS);
		createEReference(screenerEClass, SCREENER__SCREENINGS);
		createEAttribute(screenerEClass, SCREENER__SCALE_FROM);
		createEAttribute(screenerEClass, SCREENER__SCALE_TO);

		screenerAreaEClass = createEClass(SCREENER_AREA);
		createEReference(screenerAreaEClass, SCREENER_AREA__QUESTIONS);
		createEReference(screenerAreaEClass, SCREENER_AREA__SCREENER);

		screenerQuestionEClass = createEClass(SCREENER_QUESTION);
		createEAttribute(screenerQuestionEClass, SCREENER_QUESTION__WEIGHT);
		createEReference(screenerQuestionEClass, SCREENER_QUESTION__AREA);

		screeningEClass = createEClass(SCREENING);
		createEAttribute(screeningEClass, SCREENING__DATE);
		createEAttribute(screeningEClass, SCREENING__ANSWERED_BY);
		createEReference(screeningEClass, SCREENING__ANSWERS);

		screeningAnswerEClass = createEClass(SCREENING_ANSWER);
		createEReference(screeningAnswerEClass, SCREENING_ANSWER__QUESTION);
		createEAttribute(screeningAnswerEClass, SCREENING_ANSWER__VALUE);
		createEAttribute(screeningAnswerEClass, SCREENING_ANSWER__NOTE);

		// Create enums
		activityKindEEnum = createEEnum(ACTIVITY_KIND);
		focusEEnum = createEEnum(FOCUS);
		activityStatusEEnum = createEEnum(ACTIVITY_STATUS);
		timingEEnum = createEEnum(TIMING);
		measuresEEnum = createEEnum(MEASURES);
		directionEEnum = createEEnum(DIRECTION);
		resourceKindEEnum = createEEnum(RESOURCE_KIND);
		conjectureStateEEnum = createEEnum(CONJECTURE_STATE);
		barrierEEnum = createEEnum(BARRIER);
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
		SystemPackage theSystemPackage = (SystemPackage)EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		FeedbackPackage theFeedbackPackage = (FeedbackPackage)EPackage.Registry.INSTANCE.getEPackage(FeedbackPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		planEClass.getESuperTypes().add(theBasePackage.getPart());
		goalEClass.getESuperTypes().add(theBasePackage.getElement());
		strategyEClass.getESuperTypes().add(theBasePackage.getElement());
		conjectureEClass.getESuperTypes().add(theBasePackage.getElement());
		conjectureJudgementEClass.getESuperTypes().add(theBasePackage.getIdentified());
		activityEClass.getESuperTypes().add(theBasePackage.getElement());
		indicatorEClass.getESuperTypes().add(theBasePackage.getElement());
		measurementEClass.getESuperTypes().add(theBasePackage.getIdentified());
		resourceEClass.getESuperTypes().add(theBasePackage.getElement());
		decisionEClass.getESuperTypes().add(theBasePackage.getElement());
		barrierReviewEClass.getESuperTypes().add(theBasePackage.getElement());
		barrierAnswerEClass.getESuperTypes().add(theBasePackage.getIdentified());
		progressReportEClass.getESuperTypes().add(theBasePackage.getElement());
		resultReportEClass.getESuperTypes().add(theBasePackage.getElement());
		compassEClass.getESuperTypes().add(theBasePackage.getPart());
		compassPointEClass.getESuperTypes().add(theBasePackage.getElement());
		compassCheckEClass.getESuperTypes().add(theBasePackage.getElement());
		compassAnswerEClass.getESuperTypes().add(theBasePackage.getIdentified());
		screenerEClass.getESuperTypes().add(theBasePackage.getPart());
		screenerAreaEClass.getESuperTypes().add(theBasePackage.getElement());
		screenerQuestionEClass.getESuperTypes().add(theBasePackage.getElement());
		screeningEClass.getESuperTypes().add(theBasePackage.getElement());
		screeningAnswerEClass.getESuperTypes().add(theBasePackage.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(planEClass, Plan.class, "Plan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPlan_Start(), theBasePackage.getDate(), "start", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPlan_End(), theBasePackage.getDate(), "end", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Schools(), theOrganisationPackage.getSchool(), null, "schools", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Follows(), this.getPlan(), null, "follows", null, 0, 1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Goals(), this.getGoal(), this.getGoal_Plan(), "goals", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Strategies(), this.getStrategy(), this.getStrategy_Plan(), "strategies", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Activities(), this.getActivity(), null, "activities", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Indicators(), this.getIndicator(), this.getIndicator_Plan(), "indicators", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Resources(), this.getResource(), this.getResource_Plan(), "resources", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_Decisions(), this.getDecision(), this.getDecision_Plan(), "decisions", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_BarrierReviews(), this.getBarrierReview(), null, "barrierReviews", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_ProgressReports(), this.getProgressReport(), null, "progressReports", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPlan_ResultReports(), this.getResultReport(), null, "resultReports", null, 0, -1, Plan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(goalEClass, Goal.class, "Goal", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getGoal_Outcomes(), theSystemPackage.getStudentOutcome(), null, "outcomes", null, 0, -1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGoal_Practices(), theSystemPackage.getPractice(), null, "practices", null, 0, -1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_PdFocus(), theBasePackage.getMarkdown(), "pdFocus", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_CoachingTime(), theBasePackage.getMarkdown(), "coachingTime", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_WhatIsMeasured(), theBasePackage.getMarkdown(), "whatIsMeasured", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_WhatIsDropped(), theBasePackage.getMarkdown(), "whatIsDropped", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_MovesToSee(), theBasePackage.getMarkdown(), "movesToSee", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_ClassroomsLookLike(), theBasePackage.getMarkdown(), "classroomsLookLike", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_HowWeKnow(), theBasePackage.getMarkdown(), "howWeKnow", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGoal_Continues(), this.getGoal(), null, "continues", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGoal_NotContinued(), ecorePackage.getEString(), "notContinued", null, 0, 1, Goal.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGoal_Plan(), this.getPlan(), this.getPlan_Goals(), "plan", null, 0, 1, Goal.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strategyEClass, Strategy.class, "Strategy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStrategy_Goals(), this.getGoal(), null, "goals", null, 0, -1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategy_Rationale(), theBasePackage.getMarkdown(), "rationale", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategy_Warrant(), theBasePackage.getWarrant(), "warrant", "NOT_STATED", 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategy_BasedOn(), theBasePackage.getElement(), null, "basedOn", null, 0, -1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategy_Supports(), theBasePackage.getElement(), null, "supports", null, 0, -1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategy_Conjectures(), this.getConjecture(), this.getConjecture_Strategy(), "conjectures", null, 0, -1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategy_Activities(), this.getActivity(), null, "activities", null, 0, -1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategy_Continues(), this.getStrategy(), null, "continues", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategy_NotContinued(), ecorePackage.getEString(), "notContinued", null, 0, 1, Strategy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategy_Plan(), this.getPlan(), this.getPlan_Strategies(), "plan", null, 0, 1, Strategy.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conjectureEClass, Conjecture.class, "Conjecture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConjecture_IfDone(), theBasePackage.getMarkdown(), "ifDone", null, 0, 1, Conjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConjecture_ThenExpected(), theBasePackage.getMarkdown(), "thenExpected", null, 0, 1, Conjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConjecture_Indicators(), this.getIndicator(), null, "indicators", null, 0, -1, Conjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConjecture_Judgements(), this.getConjectureJudgement(), null, "judgements", null, 0, -1, Conjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConjecture_RevisedBecause(), theBasePackage.getMarkdown(), "revisedBecause", null, 0, 1, Conjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConjecture_RevisedBy(), theBasePackage.getElement(), null, "revisedBy", null, 0, -1, Conjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConjecture_Continues(), this.getConjecture(), null, "continues", null, 0, 1, Conjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConjecture_NotContinued(), ecorePackage.getEString(), "notContinued", null, 0, 1, Conjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConjecture_Strategy(), this.getStrategy(), this.getStrategy_Conjectures(), "strategy", null, 0, 1, Conjecture.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conjectureJudgementEClass, ConjectureJudgement.class, "ConjectureJudgement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConjectureJudgement_Date(), theBasePackage.getDate(), "date", null, 0, 1, ConjectureJudgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConjectureJudgement_By(), theOrganisationPackage.getPerson(), null, "by", null, 0, 1, ConjectureJudgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConjectureJudgement_State(), this.getConjectureState(), "state", null, 0, 1, ConjectureJudgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConjectureJudgement_Reason(), theBasePackage.getMarkdown(), "reason", null, 0, 1, ConjectureJudgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConjectureJudgement_Cycle(), theFeedbackPackage.getCycle(), null, "cycle", null, 0, 1, ConjectureJudgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityEClass, Activity.class, "Activity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActivity_Kind(), this.getActivityKind(), "kind", "OTHER", 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Focus(), this.getFocus(), "focus", "OTHER", 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Status(), this.getActivityStatus(), "status", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Start(), theBasePackage.getDate(), "start", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_End(), theBasePackage.getDate(), "end", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_StoppedOn(), theBasePackage.getDate(), "stoppedOn", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_StoppedBecause(), ecorePackage.getEString(), "stoppedBecause", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Schools(), theOrganisationPackage.getSchool(), null, "schools", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Audience(), theOrganisationPackage.getRole(), null, "audience", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Goals(), this.getGoal(), null, "goals", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Practice(), theSystemPackage.getPractice(), null, "practice", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Support(), theBasePackage.getElement(), null, "support", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_HoursPerPerson(), theBasePackage.getDecimal(), "hoursPerPerson", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Result(), theBasePackage.getMarkdown(), "result", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Continues(), this.getActivity(), null, "continues", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_NotContinued(), ecorePackage.getEString(), "notContinued", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getIndicator_Goals(), this.getGoal(), null, "goals", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Timing(), this.getTiming(), "timing", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Measures(), this.getMeasures(), "measures", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Direction(), this.getDirection(), "direction", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_IntervalDays(), ecorePackage.getEIntegerObject(), "intervalDays", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Baseline(), theBasePackage.getDecimal(), "baseline", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_BaselineOn(), theBasePackage.getDate(), "baselineOn", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Target(), theBasePackage.getDecimal(), "target", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_TargetOn(), theBasePackage.getDate(), "targetOn", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_LowThreshold(), theBasePackage.getDecimal(), "lowThreshold", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_HighThreshold(), theBasePackage.getDecimal(), "highThreshold", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_HowMeasured(), theBasePackage.getMarkdown(), "howMeasured", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Measurements(), this.getMeasurement(), this.getMeasurement_Indicator(), "measurements", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Continues(), this.getIndicator(), null, "continues", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_NotContinued(), ecorePackage.getEString(), "notContinued", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Plan(), this.getPlan(), this.getPlan_Indicators(), "plan", null, 0, 1, Indicator.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurementEClass, Measurement.class, "Measurement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasurement_Date(), theBasePackage.getDate(), "date", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Value(), theBasePackage.getDecimal(), "value", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_By(), theOrganisationPackage.getPerson(), null, "by", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Note(), ecorePackage.getEString(), "note", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasurement_Indicator(), this.getIndicator(), this.getIndicator_Measurements(), "indicator", null, 0, 1, Measurement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resourceEClass, Resource.class, "Resource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResource_Kind(), this.getResourceKind(), "kind", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Goals(), this.getGoal(), null, "goals", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Start(), theBasePackage.getDate(), "start", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_End(), theBasePackage.getDate(), "end", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Cost(), theBasePackage.getMoney(), null, "cost", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Audience(), theOrganisationPackage.getRole(), null, "audience", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Plan(), this.getPlan(), this.getPlan_Resources(), "plan", null, 0, 1, Resource.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDecision_DecidedOn(), theBasePackage.getDate(), "decidedOn", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_DecidedBy(), theOrganisationPackage.getRole(), null, "decidedBy", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Reasons(), theBasePackage.getMarkdown(), "reasons", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Alternatives(), theBasePackage.getMarkdown(), "alternatives", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_About(), theBasePackage.getElement(), null, "about", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Supersedes(), this.getDecision(), null, "supersedes", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_ReadBeforeReopening(), ecorePackage.getEBoolean(), "readBeforeReopening", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Plan(), this.getPlan(), this.getPlan_Decisions(), "plan", null, 0, 1, Decision.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(barrierReviewEClass, BarrierReview.class, "BarrierReview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBarrierReview_Date(), theBasePackage.getDate(), "date", null, 0, 1, BarrierReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBarrierReview_TakenBy(), ecorePackage.getEString(), "takenBy", null, 0, 1, BarrierReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBarrierReview_Answers(), this.getBarrierAnswer(), null, "answers", null, 0, -1, BarrierReview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(barrierAnswerEClass, BarrierAnswer.class, "BarrierAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBarrierAnswer_Barrier(), this.getBarrier(), "barrier", null, 0, 1, BarrierAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBarrierAnswer_Answer(), theBasePackage.getMarkdown(), "answer", null, 0, 1, BarrierAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBarrierAnswer_Evidence(), theBasePackage.getElement(), null, "evidence", null, 0, -1, BarrierAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(progressReportEClass, ProgressReport.class, "ProgressReport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgressReport_Date(), theBasePackage.getDate(), "date", null, 0, 1, ProgressReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgressReport_About(), theBasePackage.getElement(), null, "about", null, 0, -1, ProgressReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressReport_NextSteps(), theBasePackage.getMarkdown(), "nextSteps", null, 0, 1, ProgressReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resultReportEClass, ResultReport.class, "ResultReport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResultReport_Date(), theBasePackage.getDate(), "date", null, 0, 1, ResultReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResultReport_About(), theBasePackage.getElement(), null, "about", null, 0, -1, ResultReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResultReport_Lessons(), theBasePackage.getMarkdown(), "lessons", null, 0, 1, ResultReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(compassEClass, Compass.class, "Compass", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCompass_Points(), this.getCompassPoint(), null, "points", null, 0, -1, Compass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCompass_Checks(), this.getCompassCheck(), null, "checks", null, 0, -1, Compass.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(compassPointEClass, CompassPoint.class, "CompassPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCompassPoint_Question(), ecorePackage.getEString(), "question", null, 0, 1, CompassPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(compassCheckEClass, CompassCheck.class, "CompassCheck", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCompassCheck_Date(), theBasePackage.getDate(), "date", null, 0, 1, CompassCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCompassCheck_ProposedBy(), ecorePackage.getEString(), "proposedBy", null, 0, 1, CompassCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCompassCheck_Answers(), this.getCompassAnswer(), null, "answers", null, 0, -1, CompassCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCompassCheck_Decision(), this.getDecision(), null, "decision", null, 0, 1, CompassCheck.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(compassAnswerEClass, CompassAnswer.class, "CompassAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCompassAnswer_Point(), this.getCompassPoint(), null, "point", null, 0, 1, CompassAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCompassAnswer_Answer(), theBasePackage.getMarkdown(), "answer", null, 0, 1, CompassAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCompassAnswer_Fits(), ecorePackage.getEBooleanObject(), "fits", null, 0, 1, CompassAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(screenerEClass, Screener.class, "Screener", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getScreener_Areas(), this.getScreenerArea(), this.getScreenerArea_Screener(), "areas", null, 0, -1, Screener.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScreener_Screenings(), this.getScreening(), null, "screenings", null, 0, -1, Screener.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreener_ScaleFrom(), ecorePackage.getEIntegerObject(), "scaleFrom", "1", 0, 1, Screener.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreener_ScaleTo(), ecorePackage.getEIntegerObject(), "scaleTo", "4", 0, 1, Screener.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(screenerAreaEClass, ScreenerArea.class, "ScreenerArea", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getScreenerArea_Questions(), this.getScreenerQuestion(), this.getScreenerQuestion_Area(), "questions", null, 0, -1, ScreenerArea.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScreenerArea_Screener(), this.getScreener(), this.getScreener_Areas(), "screener", null, 0, 1, ScreenerArea.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(screenerQuestionEClass, ScreenerQuestion.class, "ScreenerQuestion", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScreenerQuestion_Weight(), theBasePackage.getDecimal(), "weight", null, 0, 1, ScreenerQuestion.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScreenerQuestion_Area(), this.getScreenerArea(), this.getScreenerArea_Questions(), "area", null, 0, 1, ScreenerQuestion.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(screeningEClass, Screening.class, "Screening", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScreening_Date(), theBasePackage.getDate(), "date", null, 0, 1, Screening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreening_AnsweredBy(), ecorePackage.getEString(), "answeredBy", null, 0, 1, Screening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScreening_Answers(), this.getScreeningAnswer(), null, "answers", null, 0, -1, Screening.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(screeningAnswerEClass, ScreeningAnswer.class, "ScreeningAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getScreeningAnswer_Question(), this.getScreenerQuestion(), null, "question", null, 0, 1, ScreeningAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreeningAnswer_Value(), ecorePackage.getEIntegerObject(), "value", null, 0, 1, ScreeningAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScreeningAnswer_Note(), ecorePackage.getEString(), "note", null, 0, 1, ScreeningAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(activityKindEEnum, ActivityKind.class, "ActivityKind");
		addEEnumLiteral(activityKindEEnum, ActivityKind.PD);
		addEEnumLiteral(activityKindEEnum, ActivityKind.COACHING);
		addEEnumLiteral(activityKindEEnum, ActivityKind.COLLABORATION);
		addEEnumLiteral(activityKindEEnum, ActivityKind.CURRICULUM);
		addEEnumLiteral(activityKindEEnum, ActivityKind.ASSESSMENT);
		addEEnumLiteral(activityKindEEnum, ActivityKind.OTHER);

		initEEnum(focusEEnum, Focus.class, "Focus");
		addEEnumLiteral(focusEEnum, Focus.MATHEMATICS_AS_LEARNER);
		addEEnumLiteral(focusEEnum, Focus.TEACHING_STRATEGY);
		addEEnumLiteral(focusEEnum, Focus.OTHER);

		initEEnum(activityStatusEEnum, ActivityStatus.class, "ActivityStatus");
		addEEnumLiteral(activityStatusEEnum, ActivityStatus.PLANNED);
		addEEnumLiteral(activityStatusEEnum, ActivityStatus.RUNNING);
		addEEnumLiteral(activityStatusEEnum, ActivityStatus.DONE);
		addEEnumLiteral(activityStatusEEnum, ActivityStatus.CANCELLED);

		initEEnum(timingEEnum, Timing.class, "Timing");
		addEEnumLiteral(timingEEnum, Timing.LEADING);
		addEEnumLiteral(timingEEnum, Timing.LAGGING);

		initEEnum(measuresEEnum, Measures.class, "Measures");
		addEEnumLiteral(measuresEEnum, Measures.IMPACT);
		addEEnumLiteral(measuresEEnum, Measures.ACTIVITY);

		initEEnum(directionEEnum, Direction.class, "Direction");
		addEEnumLiteral(directionEEnum, Direction.RISING);
		addEEnumLiteral(directionEEnum, Direction.FALLING);

		initEEnum(resourceKindEEnum, ResourceKind.class, "ResourceKind");
		addEEnumLiteral(resourceKindEEnum, ResourceKind.TOOL);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.MATERIAL);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.STRUCTURE);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.ROUTINE);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.TIME);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.FUNDING);

		initEEnum(conjectureStateEEnum, ConjectureState.class, "ConjectureState");
		addEEnumLiteral(conjectureStateEEnum, ConjectureState.UNTESTED);
		addEEnumLiteral(conjectureStateEEnum, ConjectureState.SUPPORTED);
		addEEnumLiteral(conjectureStateEEnum, ConjectureState.WEAKENED);
		addEEnumLiteral(conjectureStateEEnum, ConjectureState.INCONCLUSIVE);

		initEEnum(barrierEEnum, Barrier.class, "Barrier");
		addEEnumLiteral(barrierEEnum, Barrier.RESOURCES_BEFORE_OUTCOMES);
		addEEnumLiteral(barrierEEnum, Barrier.ACTIVITY_INSTEAD_OF_IMPACT);
		addEEnumLiteral(barrierEEnum, Barrier.DIFFERENT_DIRECTIONS);
		addEEnumLiteral(barrierEEnum, Barrier.STRATEGIES_BEFORE_MATHEMATICS);
		addEEnumLiteral(barrierEEnum, Barrier.FEW_SHOULDERS);

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
			   "documentation", "Plans: goals, strategies with rationale and conjectures, activities, indicators, decisions, reviews."
		   });
		addAnnotation
		  (activityKindEEnum,
		   source,
		   new String[] {
			   "documentation", "To which structure an activity belongs."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Pull-out professional development."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Work of coaches with teachers."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Work of teacher teams."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Units, materials and pacing."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Assessing students\' learning."
		   });
		addAnnotation
		  (activityKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Anything else."
		   });
		addAnnotation
		  (focusEEnum,
		   source,
		   new String[] {
			   "documentation", "What teachers learn about in an activity."
		   });
		addAnnotation
		  (focusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Teachers do mathematics themselves and rebuild their own understanding."
		   });
		addAnnotation
		  (focusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Teachers learn a way to teach."
		   });
		addAnnotation
		  (focusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Something else."
		   });
		addAnnotation
		  (activityStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Where an activity stands."
		   });
		addAnnotation
		  (activityStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not begun."
		   });
		addAnnotation
		  (activityStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Under way."
		   });
		addAnnotation
		  (activityStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Finished."
		   });
		addAnnotation
		  (activityStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Stopped before its end, with a day and a reason."
		   });
		addAnnotation
		  (timingEEnum,
		   source,
		   new String[] {
			   "documentation", "How soon an indicator speaks."
		   });
		addAnnotation
		  (timingEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Visible in classrooms every week."
		   });
		addAnnotation
		  (timingEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Known months later, such as test scores."
		   });
		addAnnotation
		  (measuresEEnum,
		   source,
		   new String[] {
			   "documentation", "What an indicator tells about."
		   });
		addAnnotation
		  (measuresEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "What changed for teachers or students."
		   });
		addAnnotation
		  (measuresEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "That something was done."
		   });
		addAnnotation
		  (directionEEnum,
		   source,
		   new String[] {
			   "documentation", "Which way is better."
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "More is better."
		   });
		addAnnotation
		  (directionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Less is better."
		   });
		addAnnotation
		  (resourceKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What sort of means it is."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Software, manipulatives, a form."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Curriculum material."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A way in which time or people are organised."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Something that is done again and again in lessons or meetings."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Hours that are set apart."
		   });
		addAnnotation
		  (resourceKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Money."
		   });
		addAnnotation
		  (conjectureStateEEnum,
		   source,
		   new String[] {
			   "documentation", "What the evidence says of a conjecture so far."
		   });
		addAnnotation
		  (conjectureStateEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has tested it."
		   });
		addAnnotation
		  (conjectureStateEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "What was expected has come about."
		   });
		addAnnotation
		  (conjectureStateEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The opposite has come about."
		   });
		addAnnotation
		  (conjectureStateEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "It cannot be said."
		   });
		addAnnotation
		  (barrierEEnum,
		   source,
		   new String[] {
			   "documentation", "The five barriers to lasting improvement."
		   });
		addAnnotation
		  (barrierEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The means have become the end."
		   });
		addAnnotation
		  (barrierEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "What is measured hides the real story."
		   });
		addAnnotation
		  (barrierEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Structures point different ways."
		   });
		addAnnotation
		  (barrierEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Teachers learn techniques before they rebuild their own understanding."
		   });
		addAnnotation
		  (barrierEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "The work lives in somebody\'s head."
		   });
		addAnnotation
		  (planEClass,
		   source,
		   new String[] {
			   "documentation", "What a district means to improve in a stretch of time, and how."
		   });
		addAnnotation
		  (getPlan_Start(),
		   source,
		   new String[] {
			   "documentation", "The first day of the plan."
		   });
		addAnnotation
		  (getPlan_End(),
		   source,
		   new String[] {
			   "documentation", "The last day of the plan."
		   });
		addAnnotation
		  (getPlan_Schools(),
		   source,
		   new String[] {
			   "documentation", "The schools that take part. Empty means all."
		   });
		addAnnotation
		  (getPlan_Follows(),
		   source,
		   new String[] {
			   "documentation", "The plan that this one was made from."
		   });
		addAnnotation
		  (getPlan_Goals(),
		   source,
		   new String[] {
			   "documentation", "Its goals."
		   });
		addAnnotation
		  (getPlan_Strategies(),
		   source,
		   new String[] {
			   "documentation", "Its strategies, each with a rationale and conjectures."
		   });
		addAnnotation
		  (getPlan_Activities(),
		   source,
		   new String[] {
			   "documentation", "Activities that belong to no strategy."
		   });
		addAnnotation
		  (getPlan_Indicators(),
		   source,
		   new String[] {
			   "documentation", "What tells whether it works."
		   });
		addAnnotation
		  (getPlan_Resources(),
		   source,
		   new String[] {
			   "documentation", "The means that are used."
		   });
		addAnnotation
		  (getPlan_Decisions(),
		   source,
		   new String[] {
			   "documentation", "What was decided, and why."
		   });
		addAnnotation
		  (getPlan_BarrierReviews(),
		   source,
		   new String[] {
			   "documentation", "Answers to the five barrier questions."
		   });
		addAnnotation
		  (getPlan_ProgressReports(),
		   source,
		   new String[] {
			   "documentation", "What was done, as of a date."
		   });
		addAnnotation
		  (getPlan_ResultReports(),
		   source,
		   new String[] {
			   "documentation", "What came of it, as of a date."
		   });
		addAnnotation
		  (goalEClass,
		   source,
		   new String[] {
			   "documentation", "What the plan wants to reach, for a student outcome."
		   });
		addAnnotation
		  (getGoal_Outcomes(),
		   source,
		   new String[] {
			   "documentation", "The student outcomes that it serves."
		   });
		addAnnotation
		  (getGoal_Practices(),
		   source,
		   new String[] {
			   "documentation", "The teaching practices that it wants to see."
		   });
		addAnnotation
		  (getGoal_PdFocus(),
		   source,
		   new String[] {
			   "documentation", "First of the four decisions that follow from the goal."
		   });
		addAnnotation
		  (getGoal_CoachingTime(),
		   source,
		   new String[] {
			   "documentation", "Second of the four decisions."
		   });
		addAnnotation
		  (getGoal_WhatIsMeasured(),
		   source,
		   new String[] {
			   "documentation", "Third of the four decisions."
		   });
		addAnnotation
		  (getGoal_WhatIsDropped(),
		   source,
		   new String[] {
			   "documentation", "Fourth of the four decisions."
		   });
		addAnnotation
		  (getGoal_MovesToSee(),
		   source,
		   new String[] {
			   "documentation", "Which instructional moves do we want to see more of?"
		   });
		addAnnotation
		  (getGoal_ClassroomsLookLike(),
		   source,
		   new String[] {
			   "documentation", "What would one see, hear and feel in classrooms once the work takes root?"
		   });
		addAnnotation
		  (getGoal_HowWeKnow(),
		   source,
		   new String[] {
			   "documentation", "How will we know that what professional development introduced is used?"
		   });
		addAnnotation
		  (getGoal_Continues(),
		   source,
		   new String[] {
			   "documentation", "The goal of an earlier plan that this one carries on."
		   });
		addAnnotation
		  (getGoal_NotContinued(),
		   source,
		   new String[] {
			   "documentation", "The reason, where the next plan left it out."
		   });
		addAnnotation
		  (getGoal_Plan(),
		   source,
		   new String[] {
			   "documentation", "The plan that it belongs to."
		   });
		addAnnotation
		  (strategyEClass,
		   source,
		   new String[] {
			   "documentation", "A way to support teachers\' and others\' learning, with the reasons why it should work."
		   });
		addAnnotation
		  (getStrategy_Goals(),
		   source,
		   new String[] {
			   "documentation", "The goals that it serves."
		   });
		addAnnotation
		  (getStrategy_Rationale(),
		   source,
		   new String[] {
			   "documentation", "Why it is reasonable to expect that it will support improvement."
		   });
		addAnnotation
		  (getStrategy_Warrant(),
		   source,
		   new String[] {
			   "documentation", "On what grounds the rationale rests."
		   });
		addAnnotation
		  (getStrategy_BasedOn(),
		   source,
		   new String[] {
			   "documentation", "Finding cards or findings that the rationale rests on."
		   });
		addAnnotation
		  (getStrategy_Supports(),
		   source,
		   new String[] {
			   "documentation", "Which supports, materials or practices of the instructional system it is to change."
		   });
		addAnnotation
		  (getStrategy_Conjectures(),
		   source,
		   new String[] {
			   "documentation", "If-then statements that can be tested."
		   });
		addAnnotation
		  (getStrategy_Activities(),
		   source,
		   new String[] {
			   "documentation", "What is done to carry it out."
		   });
		addAnnotation
		  (getStrategy_Continues(),
		   source,
		   new String[] {
			   "documentation", "The strategy of an earlier plan that this one carries on."
		   });
		addAnnotation
		  (getStrategy_NotContinued(),
		   source,
		   new String[] {
			   "documentation", "The reason, where the next plan left it out."
		   });
		addAnnotation
		  (getStrategy_Plan(),
		   source,
		   new String[] {
			   "documentation", "The plan that it belongs to."
		   });
		addAnnotation
		  (conjectureEClass,
		   source,
		   new String[] {
			   "documentation", "An if-then statement about what a strategy will bring about, to be tested and revised."
		   });
		addAnnotation
		  (getConjecture_IfDone(),
		   source,
		   new String[] {
			   "documentation", "What is done."
		   });
		addAnnotation
		  (getConjecture_ThenExpected(),
		   source,
		   new String[] {
			   "documentation", "What is expected to come about."
		   });
		addAnnotation
		  (getConjecture_Indicators(),
		   source,
		   new String[] {
			   "documentation", "What would show it."
		   });
		addAnnotation
		  (getConjecture_Judgements(),
		   source,
		   new String[] {
			   "documentation", "Dated judgements of what the evidence says; earlier ones stay."
		   });
		addAnnotation
		  (getConjecture_RevisedBecause(),
		   source,
		   new String[] {
			   "documentation", "What led from the earlier wording to this one."
		   });
		addAnnotation
		  (getConjecture_RevisedBy(),
		   source,
		   new String[] {
			   "documentation", "The findings or recommendations that led to the revision."
		   });
		addAnnotation
		  (getConjecture_Continues(),
		   source,
		   new String[] {
			   "documentation", "The conjecture of an earlier plan that this one carries on."
		   });
		addAnnotation
		  (getConjecture_NotContinued(),
		   source,
		   new String[] {
			   "documentation", "The reason, where the next plan left it out."
		   });
		addAnnotation
		  (getConjecture_Strategy(),
		   source,
		   new String[] {
			   "documentation", "The strategy that it belongs to."
		   });
		addAnnotation
		  (conjectureJudgementEClass,
		   source,
		   new String[] {
			   "documentation", "What somebody concluded about a conjecture on a date."
		   });
		addAnnotation
		  (getConjectureJudgement_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the judgement."
		   });
		addAnnotation
		  (getConjectureJudgement_By(),
		   source,
		   new String[] {
			   "documentation", "Who judged."
		   });
		addAnnotation
		  (getConjectureJudgement_State(),
		   source,
		   new String[] {
			   "documentation", "What was concluded."
		   });
		addAnnotation
		  (getConjectureJudgement_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why this was concluded."
		   });
		addAnnotation
		  (getConjectureJudgement_Cycle(),
		   source,
		   new String[] {
			   "documentation", "The feedback cycle in which it was concluded."
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[] {
			   "documentation", "Something that is done in a stretch of time for teachers\' learning or students\' learning."
		   });
		addAnnotation
		  (getActivity_Kind(),
		   source,
		   new String[] {
			   "documentation", "To which structure it belongs."
		   });
		addAnnotation
		  (getActivity_Focus(),
		   source,
		   new String[] {
			   "documentation", "What teachers learn about in it."
		   });
		addAnnotation
		  (getActivity_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getActivity_Start(),
		   source,
		   new String[] {
			   "documentation", "The first day."
		   });
		addAnnotation
		  (getActivity_End(),
		   source,
		   new String[] {
			   "documentation", "The last day. Empty means until the plan\'s end."
		   });
		addAnnotation
		  (getActivity_StoppedOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which it was cancelled."
		   });
		addAnnotation
		  (getActivity_StoppedBecause(),
		   source,
		   new String[] {
			   "documentation", "The reason for which it was cancelled."
		   });
		addAnnotation
		  (getActivity_Schools(),
		   source,
		   new String[] {
			   "documentation", "Where it takes place. Empty means at all schools of the plan."
		   });
		addAnnotation
		  (getActivity_Audience(),
		   source,
		   new String[] {
			   "documentation", "The roles that it is for."
		   });
		addAnnotation
		  (getActivity_Goals(),
		   source,
		   new String[] {
			   "documentation", "The goals that it serves. Empty means those of its strategy."
		   });
		addAnnotation
		  (getActivity_Practice(),
		   source,
		   new String[] {
			   "documentation", "The teaching practice that it is about."
		   });
		addAnnotation
		  (getActivity_Support(),
		   source,
		   new String[] {
			   "documentation", "The professional development series, team, coaching or unit of the instructional system."
		   });
		addAnnotation
		  (getActivity_HoursPerPerson(),
		   source,
		   new String[] {
			   "documentation", "The time that it asks of each person, in hours."
		   });
		addAnnotation
		  (getActivity_Result(),
		   source,
		   new String[] {
			   "documentation", "What came of it."
		   });
		addAnnotation
		  (getActivity_Continues(),
		   source,
		   new String[] {
			   "documentation", "The activity of an earlier plan that this one carries on."
		   });
		addAnnotation
		  (getActivity_NotContinued(),
		   source,
		   new String[] {
			   "documentation", "The reason, where the next plan left it out."
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[] {
			   "documentation", "What is measured to see whether a goal comes nearer."
		   });
		addAnnotation
		  (getIndicator_Goals(),
		   source,
		   new String[] {
			   "documentation", "The goals that it tells about."
		   });
		addAnnotation
		  (getIndicator_Timing(),
		   source,
		   new String[] {
			   "documentation", "Whether it speaks within weeks or only months later."
		   });
		addAnnotation
		  (getIndicator_Measures(),
		   source,
		   new String[] {
			   "documentation", "Whether it tells of impact or only of activity."
		   });
		addAnnotation
		  (getIndicator_Direction(),
		   source,
		   new String[] {
			   "documentation", "Which way is better."
		   });
		addAnnotation
		  (getIndicator_Unit(),
		   source,
		   new String[] {
			   "documentation", "The unit of its values, such as percent of lessons."
		   });
		addAnnotation
		  (getIndicator_IntervalDays(),
		   source,
		   new String[] {
			   "documentation", "After how many days a new value is expected."
		   });
		addAnnotation
		  (getIndicator_Baseline(),
		   source,
		   new String[] {
			   "documentation", "The value before the work began."
		   });
		addAnnotation
		  (getIndicator_BaselineOn(),
		   source,
		   new String[] {
			   "documentation", "The day of the baseline."
		   });
		addAnnotation
		  (getIndicator_Target(),
		   source,
		   new String[] {
			   "documentation", "The value to reach."
		   });
		addAnnotation
		  (getIndicator_TargetOn(),
		   source,
		   new String[] {
			   "documentation", "The day by which to reach it."
		   });
		addAnnotation
		  (getIndicator_LowThreshold(),
		   source,
		   new String[] {
			   "documentation", "Below this value something has to be done."
		   });
		addAnnotation
		  (getIndicator_HighThreshold(),
		   source,
		   new String[] {
			   "documentation", "Above this value something has to be done."
		   });
		addAnnotation
		  (getIndicator_HowMeasured(),
		   source,
		   new String[] {
			   "documentation", "Who measures what, where and how."
		   });
		addAnnotation
		  (getIndicator_Measurements(),
		   source,
		   new String[] {
			   "documentation", "Its values, each with its date. Earlier ones stay."
		   });
		addAnnotation
		  (getIndicator_Continues(),
		   source,
		   new String[] {
			   "documentation", "The indicator of an earlier plan that this one carries on."
		   });
		addAnnotation
		  (getIndicator_NotContinued(),
		   source,
		   new String[] {
			   "documentation", "The reason, where the next plan left it out."
		   });
		addAnnotation
		  (getIndicator_Plan(),
		   source,
		   new String[] {
			   "documentation", "The plan that it belongs to."
		   });
		addAnnotation
		  (measurementEClass,
		   source,
		   new String[] {
			   "documentation", "A value of an indicator on a date. It is never overwritten."
		   });
		addAnnotation
		  (getMeasurement_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the measurement."
		   });
		addAnnotation
		  (getMeasurement_Value(),
		   source,
		   new String[] {
			   "documentation", "The value, in the indicator\'s unit."
		   });
		addAnnotation
		  (getMeasurement_By(),
		   source,
		   new String[] {
			   "documentation", "Who measured."
		   });
		addAnnotation
		  (getMeasurement_Note(),
		   source,
		   new String[] {
			   "documentation", "What should be known about it."
		   });
		addAnnotation
		  (getMeasurement_Indicator(),
		   source,
		   new String[] {
			   "documentation", "The indicator that it belongs to."
		   });
		addAnnotation
		  (resourceEClass,
		   source,
		   new String[] {
			   "documentation", "A means to an end: a tool, a structure, a routine, material or money."
		   });
		addAnnotation
		  (getResource_Kind(),
		   source,
		   new String[] {
			   "documentation", "What sort of means it is."
		   });
		addAnnotation
		  (getResource_Goals(),
		   source,
		   new String[] {
			   "documentation", "The goals that it serves."
		   });
		addAnnotation
		  (getResource_Start(),
		   source,
		   new String[] {
			   "documentation", "Since when it is used."
		   });
		addAnnotation
		  (getResource_End(),
		   source,
		   new String[] {
			   "documentation", "Until when. Empty while it is used."
		   });
		addAnnotation
		  (getResource_Cost(),
		   source,
		   new String[] {
			   "documentation", "What it costs."
		   });
		addAnnotation
		  (getResource_Audience(),
		   source,
		   new String[] {
			   "documentation", "The roles that have to work with it."
		   });
		addAnnotation
		  (getResource_Plan(),
		   source,
		   new String[] {
			   "documentation", "The plan that it belongs to."
		   });
		addAnnotation
		  (decisionEClass,
		   source,
		   new String[] {
			   "documentation", "Something that was decided, with the reasons."
		   });
		addAnnotation
		  (getDecision_DecidedOn(),
		   source,
		   new String[] {
			   "documentation", "The day of the decision."
		   });
		addAnnotation
		  (getDecision_DecidedBy(),
		   source,
		   new String[] {
			   "documentation", "The roles that decided."
		   });
		addAnnotation
		  (getDecision_Reasons(),
		   source,
		   new String[] {
			   "documentation", "Why it was decided so."
		   });
		addAnnotation
		  (getDecision_Alternatives(),
		   source,
		   new String[] {
			   "documentation", "What else was considered, and why it was not taken."
		   });
		addAnnotation
		  (getDecision_About(),
		   source,
		   new String[] {
			   "documentation", "What it concerns."
		   });
		addAnnotation
		  (getDecision_Supersedes(),
		   source,
		   new String[] {
			   "documentation", "The earlier decision that it takes the place of."
		   });
		addAnnotation
		  (getDecision_ReadBeforeReopening(),
		   source,
		   new String[] {
			   "documentation", "Yes when the matter should not be opened again without reading this."
		   });
		addAnnotation
		  (getDecision_Plan(),
		   source,
		   new String[] {
			   "documentation", "The plan that it belongs to."
		   });
		addAnnotation
		  (barrierReviewEClass,
		   source,
		   new String[] {
			   "documentation", "A team\'s dated answers to the five barrier questions."
		   });
		addAnnotation
		  (getBarrierReview_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the review."
		   });
		addAnnotation
		  (getBarrierReview_TakenBy(),
		   source,
		   new String[] {
			   "documentation", "Who took part."
		   });
		addAnnotation
		  (getBarrierReview_Answers(),
		   source,
		   new String[] {
			   "documentation", "The answers."
		   });
		addAnnotation
		  (barrierAnswerEClass,
		   source,
		   new String[] {
			   "documentation", "How one barrier shows up in the district\'s own system."
		   });
		addAnnotation
		  (getBarrierAnswer_Barrier(),
		   source,
		   new String[] {
			   "documentation", "The barrier that is answered."
		   });
		addAnnotation
		  (getBarrierAnswer_Answer(),
		   source,
		   new String[] {
			   "documentation", "How it shows up here."
		   });
		addAnnotation
		  (getBarrierAnswer_Evidence(),
		   source,
		   new String[] {
			   "documentation", "What shows it."
		   });
		addAnnotation
		  (progressReportEClass,
		   source,
		   new String[] {
			   "documentation", "What was done, as of a date."
		   });
		addAnnotation
		  (getProgressReport_Date(),
		   source,
		   new String[] {
			   "documentation", "As of which day."
		   });
		addAnnotation
		  (getProgressReport_About(),
		   source,
		   new String[] {
			   "documentation", "What it reports on."
		   });
		addAnnotation
		  (getProgressReport_NextSteps(),
		   source,
		   new String[] {
			   "documentation", "What is done next."
		   });
		addAnnotation
		  (resultReportEClass,
		   source,
		   new String[] {
			   "documentation", "What came of the work, as of a date."
		   });
		addAnnotation
		  (getResultReport_Date(),
		   source,
		   new String[] {
			   "documentation", "As of which day."
		   });
		addAnnotation
		  (getResultReport_About(),
		   source,
		   new String[] {
			   "documentation", "What it reports on."
		   });
		addAnnotation
		  (getResultReport_Lessons(),
		   source,
		   new String[] {
			   "documentation", "What was learned."
		   });
		addAnnotation
		  (compassEClass,
		   source,
		   new String[] {
			   "documentation", "Points that the district has set, through which every proposal is put."
		   });
		addAnnotation
		  (getCompass_Points(),
		   source,
		   new String[] {
			   "documentation", "The points, worded by the district."
		   });
		addAnnotation
		  (getCompass_Checks(),
		   source,
		   new String[] {
			   "documentation", "Proposals that were put through."
		   });
		addAnnotation
		  (compassPointEClass,
		   source,
		   new String[] {
			   "documentation", "One point of the compass, with its question."
		   });
		addAnnotation
		  (getCompassPoint_Question(),
		   source,
		   new String[] {
			   "documentation", "The question that a proposal has to answer."
		   });
		addAnnotation
		  (compassCheckEClass,
		   source,
		   new String[] {
			   "documentation", "A proposal that was put through the compass."
		   });
		addAnnotation
		  (getCompassCheck_Date(),
		   source,
		   new String[] {
			   "documentation", "The day on which it was put through."
		   });
		addAnnotation
		  (getCompassCheck_ProposedBy(),
		   source,
		   new String[] {
			   "documentation", "Who proposed it."
		   });
		addAnnotation
		  (getCompassCheck_Answers(),
		   source,
		   new String[] {
			   "documentation", "The answers, point by point."
		   });
		addAnnotation
		  (getCompassCheck_Decision(),
		   source,
		   new String[] {
			   "documentation", "The decision that came of it."
		   });
		addAnnotation
		  (compassAnswerEClass,
		   source,
		   new String[] {
			   "documentation", "What a proposal answers to one point."
		   });
		addAnnotation
		  (getCompassAnswer_Point(),
		   source,
		   new String[] {
			   "documentation", "The point that is answered."
		   });
		addAnnotation
		  (getCompassAnswer_Answer(),
		   source,
		   new String[] {
			   "documentation", "The answer."
		   });
		addAnnotation
		  (getCompassAnswer_Fits(),
		   source,
		   new String[] {
			   "documentation", "Whether the proposal fits this point."
		   });
		addAnnotation
		  (screenerEClass,
		   source,
		   new String[] {
			   "documentation", "Areas and questions with which the district looks at itself."
		   });
		addAnnotation
		  (getScreener_Areas(),
		   source,
		   new String[] {
			   "documentation", "The areas, worded by the district."
		   });
		addAnnotation
		  (getScreener_Screenings(),
		   source,
		   new String[] {
			   "documentation", "Each time that somebody answered."
		   });
		addAnnotation
		  (getScreener_ScaleFrom(),
		   source,
		   new String[] {
			   "documentation", "The lowest value that can be given."
		   });
		addAnnotation
		  (getScreener_ScaleTo(),
		   source,
		   new String[] {
			   "documentation", "The highest value that can be given."
		   });
		addAnnotation
		  (screenerAreaEClass,
		   source,
		   new String[] {
			   "documentation", "An area of the self-assessment."
		   });
		addAnnotation
		  (getScreenerArea_Questions(),
		   source,
		   new String[] {
			   "documentation", "Its questions."
		   });
		addAnnotation
		  (getScreenerArea_Screener(),
		   source,
		   new String[] {
			   "documentation", "The self-assessment that it belongs to."
		   });
		addAnnotation
		  (screenerQuestionEClass,
		   source,
		   new String[] {
			   "documentation", "One question of the self-assessment."
		   });
		addAnnotation
		  (getScreenerQuestion_Weight(),
		   source,
		   new String[] {
			   "documentation", "How much it counts within its area."
		   });
		addAnnotation
		  (getScreenerQuestion_Area(),
		   source,
		   new String[] {
			   "documentation", "The area that it belongs to."
		   });
		addAnnotation
		  (screeningEClass,
		   source,
		   new String[] {
			   "documentation", "One person\'s or team\'s answers on a date."
		   });
		addAnnotation
		  (getScreening_Date(),
		   source,
		   new String[] {
			   "documentation", "The day on which it was answered."
		   });
		addAnnotation
		  (getScreening_AnsweredBy(),
		   source,
		   new String[] {
			   "documentation", "Who answered."
		   });
		addAnnotation
		  (getScreening_Answers(),
		   source,
		   new String[] {
			   "documentation", "The answers."
		   });
		addAnnotation
		  (screeningAnswerEClass,
		   source,
		   new String[] {
			   "documentation", "A value given to one question."
		   });
		addAnnotation
		  (getScreeningAnswer_Question(),
		   source,
		   new String[] {
			   "documentation", "The question that is answered."
		   });
		addAnnotation
		  (getScreeningAnswer_Value(),
		   source,
		   new String[] {
			   "documentation", "The value on the scale."
		   });
		addAnnotation
		  (getScreeningAnswer_Note(),
		   source,
		   new String[] {
			   "documentation", "Why this value was given."
		   });
	}

} //PlansPackageImpl
