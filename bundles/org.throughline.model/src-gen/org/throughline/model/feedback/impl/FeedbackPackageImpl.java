/**
 */
package org.throughline.model.feedback.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.throughline.model.base.BasePackage;

import org.throughline.model.base.impl.BasePackageImpl;

import org.throughline.model.feedback.CollectionItem;
import org.throughline.model.feedback.CollectionKind;
import org.throughline.model.feedback.CollectionStatus;
import org.throughline.model.feedback.Commitment;
import org.throughline.model.feedback.Confidentiality;
import org.throughline.model.feedback.Conflict;
import org.throughline.model.feedback.ConflictFile;
import org.throughline.model.feedback.Consent;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.CycleStep;
import org.throughline.model.feedback.Evidence;
import org.throughline.model.feedback.EvidenceFile;
import org.throughline.model.feedback.FeedbackFactory;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.Finding;
import org.throughline.model.feedback.FrozenActivity;
import org.throughline.model.feedback.FrozenConjecture;
import org.throughline.model.feedback.Priority;
import org.throughline.model.feedback.Publication;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.ResponseKind;
import org.throughline.model.feedback.SampleGroup;
import org.throughline.model.feedback.StepKind;
import org.throughline.model.feedback.StrategySnapshot;
import org.throughline.model.feedback.UptakeJudgement;
import org.throughline.model.feedback.WorkStatus;

import org.throughline.model.library.LibraryPackage;

import org.throughline.model.library.impl.LibraryPackageImpl;

import org.throughline.model.organisation.OrganisationPackage;

import org.throughline.model.organisation.impl.OrganisationPackageImpl;

import org.throughline.model.plans.PlansPackage;

import org.throughline.model.plans.impl.PlansPackageImpl;

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
public class FeedbackPackageImpl extends EPackageImpl implements FeedbackPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cycleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass cycleStepEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sampleGroupEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass strategySnapshotEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenConjectureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass frozenActivityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass collectionItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evidenceFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass findingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass recommendationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass responseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commitmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass uptakeJudgementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass publicationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conflictEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conflictFileEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum collectionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum collectionStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum consentEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum confidentialityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stepKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum responseKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum workStatusEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum priorityEEnum = null;

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
	 * @see org.throughline.model.feedback.FeedbackPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private FeedbackPackageImpl() {
		super(eNS_URI, FeedbackFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link FeedbackPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static FeedbackPackage init() {
		if (isInited) return (FeedbackPackage)EPackage.Registry.INSTANCE.getEPackage(FeedbackPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredFeedbackPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		FeedbackPackageImpl theFeedbackPackage = registeredFeedbackPackage instanceof FeedbackPackageImpl ? (FeedbackPackageImpl)registeredFeedbackPackage : new FeedbackPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlaybooksPackage.eNS_URI);
		PlaybooksPackageImpl thePlaybooksPackage = (PlaybooksPackageImpl)(registeredPackage instanceof PlaybooksPackageImpl ? registeredPackage : PlaybooksPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LibraryPackage.eNS_URI);
		LibraryPackageImpl theLibraryPackage = (LibraryPackageImpl)(registeredPackage instanceof LibraryPackageImpl ? registeredPackage : LibraryPackage.eINSTANCE);

		// Create package meta-data objects
		theFeedbackPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theOrganisationPackage.createPackageContents();
		theSystemPackage.createPackageContents();
		thePlansPackage.createPackageContents();
		thePlaybooksPackage.createPackageContents();
		theLibraryPackage.createPackageContents();

		// Initialize created meta-data
		theFeedbackPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theOrganisationPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		thePlansPackage.initializePackageContents();
		thePlaybooksPackage.initializePackageContents();
		theLibraryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theFeedbackPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(FeedbackPackage.eNS_URI, theFeedbackPackage);
		return theFeedbackPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCycle() {
		return cycleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCycle_Start() {
		return (EAttribute)cycleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCycle_End() {
		return (EAttribute)cycleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycle_Plans() {
		return (EReference)cycleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycle_Follows() {
		return (EReference)cycleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycle_Steps() {
		return (EReference)cycleEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycle_Sample() {
		return (EReference)cycleEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycle_Snapshots() {
		return (EReference)cycleEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycle_Collection() {
		return (EReference)cycleEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycle_Evidence() {
		return (EReference)cycleEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycle_Findings() {
		return (EReference)cycleEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycle_Recommendations() {
		return (EReference)cycleEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycle_Publications() {
		return (EReference)cycleEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCycle_WithdrawnOn() {
		return (EAttribute)cycleEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCycle_WithdrawnBecause() {
		return (EAttribute)cycleEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCycleStep() {
		return cycleStepEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCycleStep_Kind() {
		return (EAttribute)cycleStepEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCycleStep_Start() {
		return (EAttribute)cycleStepEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCycleStep_End() {
		return (EAttribute)cycleStepEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCycleStep_Tasks() {
		return (EReference)cycleStepEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSampleGroup() {
		return sampleGroupEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSampleGroup_Role() {
		return (EReference)sampleGroupEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSampleGroup_School() {
		return (EReference)sampleGroupEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleGroup_Planned() {
		return (EAttribute)sampleGroupEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleGroup_Reached() {
		return (EAttribute)sampleGroupEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStrategySnapshot() {
		return strategySnapshotEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategySnapshot_Original() {
		return (EReference)strategySnapshotEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategySnapshot_TakenOn() {
		return (EAttribute)strategySnapshotEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategySnapshot_Fingerprint() {
		return (EAttribute)strategySnapshotEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategySnapshot_Rationale() {
		return (EAttribute)strategySnapshotEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategySnapshot_Warrant() {
		return (EAttribute)strategySnapshotEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStrategySnapshot_Goals() {
		return (EAttribute)strategySnapshotEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategySnapshot_Conjectures() {
		return (EReference)strategySnapshotEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategySnapshot_Activities() {
		return (EReference)strategySnapshotEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStrategySnapshot_Cycle() {
		return (EReference)strategySnapshotEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenConjecture() {
		return frozenConjectureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenConjecture_Original() {
		return (EReference)frozenConjectureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenConjecture_Name() {
		return (EAttribute)frozenConjectureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenConjecture_IfDone() {
		return (EAttribute)frozenConjectureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenConjecture_ThenExpected() {
		return (EAttribute)frozenConjectureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFrozenActivity() {
		return frozenActivityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFrozenActivity_Original() {
		return (EReference)frozenActivityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenActivity_Name() {
		return (EAttribute)frozenActivityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenActivity_Kind() {
		return (EAttribute)frozenActivityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenActivity_Focus() {
		return (EAttribute)frozenActivityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenActivity_Status() {
		return (EAttribute)frozenActivityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenActivity_Start() {
		return (EAttribute)frozenActivityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFrozenActivity_End() {
		return (EAttribute)frozenActivityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCollectionItem() {
		return collectionItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionItem_Kind() {
		return (EAttribute)collectionItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollectionItem_School() {
		return (EReference)collectionItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCollectionItem_Collector() {
		return (EReference)collectionItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionItem_Date() {
		return (EAttribute)collectionItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionItem_Planned() {
		return (EAttribute)collectionItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionItem_Reached() {
		return (EAttribute)collectionItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionItem_Consent() {
		return (EAttribute)collectionItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionItem_Deidentified() {
		return (EAttribute)collectionItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionItem_Status() {
		return (EAttribute)collectionItemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCollectionItem_WhereKept() {
		return (EAttribute)collectionItemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvidence() {
		return evidenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Text() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Date() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidence_Source() {
		return (EReference)evidenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Place() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvidence_Confidentiality() {
		return (EAttribute)evidenceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidence_About() {
		return (EReference)evidenceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvidenceFile() {
		return evidenceFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvidenceFile_Evidence() {
		return (EReference)evidenceFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFinding() {
		return findingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Statement() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFinding_About() {
		return (EReference)findingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Warrant() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Provisional() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Intended() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFinding_Enacted() {
		return (EAttribute)findingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFinding_Evidence() {
		return (EReference)findingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFinding_CounterEvidence() {
		return (EReference)findingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFinding_Cards() {
		return (EReference)findingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFinding_Cycle() {
		return (EReference)findingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRecommendation() {
		return recommendationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_Number() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Addressee() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Snapshot() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_FieldsToChange() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_Change() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Conjecture() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Findings() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Cards() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_Priority() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_Due() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_Provisional() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Responses() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_WorkStatus() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Commitments() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Judgements() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_CarriedFrom() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_WithdrawnOn() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRecommendation_WithdrawnBecause() {
		return (EAttribute)recommendationEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRecommendation_Cycle() {
		return (EReference)recommendationEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResponse() {
		return responseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Kind() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Date() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponse_By() {
		return (EReference)responseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResponse_Reason() {
		return (EAttribute)responseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResponse_Recommendation() {
		return (EReference)responseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitment() {
		return commitmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUptakeJudgement() {
		return uptakeJudgementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUptakeJudgement_Category() {
		return (EAttribute)uptakeJudgementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUptakeJudgement_Date() {
		return (EAttribute)uptakeJudgementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUptakeJudgement_By() {
		return (EReference)uptakeJudgementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUptakeJudgement_Reason() {
		return (EAttribute)uptakeJudgementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUptakeJudgement_Evidence() {
		return (EReference)uptakeJudgementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getUptakeJudgement_Recommendation() {
		return (EReference)uptakeJudgementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPublication() {
		return publicationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_Revision() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_PublishedOn() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublication_PublishedBy() {
		return (EReference)publicationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPublication_WhatChanged() {
		return (EAttribute)publicationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPublication_Cycle() {
		return (EReference)publicationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConflict() {
		return conflictEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConflict_Subject() {
		return (EReference)conflictEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConflict_Feature() {
		return (EAttribute)conflictEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConflict_Before() {
		return (EAttribute)conflictEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConflict_Mine() {
		return (EAttribute)conflictEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConflict_Theirs() {
		return (EAttribute)conflictEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConflict_DecidedOn() {
		return (EAttribute)conflictEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConflictFile() {
		return conflictFileEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConflictFile_Conflicts() {
		return (EReference)conflictFileEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCollectionKind() {
		return collectionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCollectionStatus() {
		return collectionStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConsent() {
		return consentEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConfidentiality() {
		return confidentialityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStepKind() {
		return stepKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResponseKind() {
		return responseKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWorkStatus() {
		return workStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPriority() {
		return priorityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeedbackFactory getFeedbackFactory() {
		return (FeedbackFactory)getEFactoryInstance();
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
		cycleEClass = createEClass(CYCLE);
		createEAttribute(cycleEClass, CYCLE__START);
		createEAttribute(cycleEClass, CYCLE__END);
		createEReference(cycleEClass, CYCLE__PLANS);
		createEReference(cycleEClass, CYCLE__FOLLOWS);
		createEReference(cycleEClass, CYCLE__STEPS);
		createEReference(cycleEClass, CYCLE__SAMPLE);
		createEReference(cycleEClass, CYCLE__SNAPSHOTS);
		createEReference(cycleEClass, CYCLE__COLLECTION);
		createEReference(cycleEClass, CYCLE__EVIDENCE);
		createEReference(cycleEClass, CYCLE__FINDINGS);
		createEReference(cycleEClass, CYCLE__RECOMMENDATIONS);
		createEReference(cycleEClass, CYCLE__PUBLICATIONS);
		createEAttribute(cycleEClass, CYCLE__WITHDRAWN_ON);
		createEAttribute(cycleEClass, CYCLE__WITHDRAWN_BECAUSE);

		cycleStepEClass = createEClass(CYCLE_STEP);
		createEAttribute(cycleStepEClass, CYCLE_STEP__KIND);
		createEAttribute(cycleStepEClass, CYCLE_STEP__START);
		createEAttribute(cycleStepEClass, CYCLE_STEP__END);
		createEReference(cycleStepEClass, CYCLE_STEP__TASKS);

		sampleGroupEClass = createEClass(SAMPLE_GROUP);
		createEReference(sampleGroupEClass, SAMPLE_GROUP__ROLE);
		createEReference(sampleGroupEClass, SAMPLE_GROUP__SCHOOL);
		createEAttribute(sampleGroupEClass, SAMPLE_GROUP__PLANNED);
		createEAttribute(sampleGroupEClass, SAMPLE_GROUP__REACHED);

		strategySnapshotEClass = createEClass(STRATEGY_SNAPSHOT);
		createEReference(strategySnapshotEClass, STRATEGY_SNAPSHOT__ORIGINAL);
		createEAttribute(strategySnapshotEClass, STRATEGY_SNAPSHOT__TAKEN_ON);
		createEAttribute(strategySnapshotEClass, STRATEGY_SNAPSHOT__FINGERPRINT);
		createEAttribute(strategySnapshotEClass, STRATEGY_SNAPSHOT__RATIONALE);
		createEAttribute(strategySnapshotEClass, STRATEGY_SNAPSHOT__WARRANT);
		createEAttribute(strategySnapshotEClass, STRATEGY_SNAPSHOT__GOALS);
		createEReference(strategySnapshotEClass, STRATEGY_SNAPSHOT__CONJECTURES);
		createEReference(strategySnapshotEClass, STRATEGY_SNAPSHOT__ACTIVITIES);
		createEReference(strategySnapshotEClass, STRATEGY_SNAPSHOT__CYCLE);

		frozenConjectureEClass = createEClass(FROZEN_CONJECTURE);
		createEReference(frozenConjectureEClass, FROZEN_CONJECTURE__ORIGINAL);
		createEAttribute(frozenConjectureEClass, FROZEN_CONJECTURE__NAME);
		createEAttribute(frozenConjectureEClass, FROZEN_CONJECTURE__IF_DONE);
		createEAttribute(frozenConjectureEClass, FROZEN_CONJECTURE__THEN_EXPECTED);

		frozenActivityEClass = createEClass(FROZEN_ACTIVITY);
		createEReference(frozenActivityEClass, FROZEN_ACTIVITY__ORIGINAL);
		createEAttribute(frozenActivityEClass, FROZEN_ACTIVITY__NAME);
		createEAttribute(frozenActivityEClass, FROZEN_ACTIVITY__KIND);
		createEAttribute(frozenActivityEClass, FROZEN_ACTIVITY__FOCUS);
		createEAttribute(frozenActivityEClass, FROZEN_ACTIVITY__STATUS);
		createEAttribute(frozenActivityEClass, FROZEN_ACTIVITY__START);
		createEAttribute(frozenActivityEClass, FROZEN_ACTIVITY__END);

		collectionItemEClass = createEClass(COLLECTION_ITEM);
		createEAttribute(collectionItemEClass, COLLECTION_ITEM__KIND);
		createEReference(collectionItemEClass, COLLECTION_ITEM__SCHOOL);
		createEReference(collectionItemEClass, COLLECTION_ITEM__COLLECTOR);
		createEAttribute(collectionItemEClass, COLLECTION_ITEM__DATE);
		createEAttribute(collectionItemEClass, COLLECTION_ITEM__PLANNED);
		createEAttribute(collectionItemEClass, COLLECTION_ITEM__REACHED);
		createEAttribute(collectionItemEClass, COLLECTION_ITEM__CONSENT);
		createEAttribute(collectionItemEClass, COLLECTION_ITEM__DEIDENTIFIED);
		createEAttribute(collectionItemEClass, COLLECTION_ITEM__STATUS);
		createEAttribute(collectionItemEClass, COLLECTION_ITEM__WHERE_KEPT);

		evidenceEClass = createEClass(EVIDENCE);
		createEAttribute(evidenceEClass, EVIDENCE__TEXT);
		createEAttribute(evidenceEClass, EVIDENCE__DATE);
		createEReference(evidenceEClass, EVIDENCE__SOURCE);
		createEAttribute(evidenceEClass, EVIDENCE__PLACE);
		createEAttribute(evidenceEClass, EVIDENCE__CONFIDENTIALITY);
		createEReference(evidenceEClass, EVIDENCE__ABOUT);

		evidenceFileEClass = createEClass(EVIDENCE_FILE);
		createEReference(evidenceFileEClass, EVIDENCE_FILE__EVIDENCE);

		findingEClass = createEClass(FINDING);
		createEAttribute(findingEClass, FINDING__STATEMENT);
		createEReference(findingEClass, FINDING__ABOUT);
		createEAttribute(findingEClass, FINDING__WARRANT);
		createEAttribute(findingEClass, FINDING__PROVISIONAL);
		createEAttribute(findingEClass, FINDING__INTENDED);
		createEAttribute(findingEClass, FINDING__ENACTED);
		createEReference(findingEClass, FINDING__EVIDENCE);
		createEReference(findingEClass, FINDING__COUNTER_EVIDENCE);
		createEReference(findingEClass, FINDING__CARDS);
		createEReference(findingEClass, FINDING__CYCLE);

		recommendationEClass = createEClass(RECOMMENDATION);
		createEAttribute(recommendationEClass, RECOMMENDATION__NUMBER);
		createEReference(recommendationEClass, RECOMMENDATION__ADDRESSEE);
		createEReference(recommendationEClass, RECOMMENDATION__SNAPSHOT);
		createEAttribute(recommendationEClass, RECOMMENDATION__FIELDS_TO_CHANGE);
		createEAttribute(recommendationEClass, RECOMMENDATION__CHANGE);
		createEReference(recommendationEClass, RECOMMENDATION__CONJECTURE);
		createEReference(recommendationEClass, RECOMMENDATION__FINDINGS);
		createEReference(recommendationEClass, RECOMMENDATION__CARDS);
		createEAttribute(recommendationEClass, RECOMMENDATION__PRIORITY);
		createEAttribute(recommendationEClass, RECOMMENDATION__DUE);
		createEAttribute(recommendationEClass, RECOMMENDATION__PROVISIONAL);
		createEReference(recommendationEClass, RECOMMENDATION__RESPONSES);
		createEAttribute(recommendationEClass, RECOMMENDATION__WORK_STATUS);
		createEReference(recommendationEClass, RECOMMENDATION__COMMITMENTS);
		createEReference(recommendationEClass, RECOMMENDATION__JUDGEMENTS);
		createEReference(recommendationEClass, RECOMMENDATION__CARRIED_FROM);
		createEAttribute(recommendationEClass, RECOMMENDATION__WITHDRAWN_ON);
		createEAttribute(recommendationEClass, RECOMMENDATION__WITHDRAWN_BECAUSE);
		createEReference(recommendationEClass, RECOMMENDATION__CYCLE);

		responseEClass = createEClass(RESPONSE);
		createEAttribute(responseEClass, RESPONSE__KIND);
		createEAttribute(responseEClass, RESPONSE__DATE);
		createEReference(responseEClass, RESPONSE__BY);
		createEAttribute(responseEClass, RESPONSE__REASON);
		createEReference(responseEClass, RESPONSE__RECOMMENDATION);

		commitmentEClass = createEClass(COMMITMENT);

		uptakeJudgementEClass = createEClass(UPTAKE_JUDGEMENT);
		createEAttribute(uptakeJudgementEClass, UPTAKE_JUDGEMENT__CATEGORY);
		createEAttribute(uptakeJudgementEClass, UPTAKE_JUDGEMENT__DATE);
		createEReference(uptakeJudgementEClass, UPTAKE_JUDGEMENT__BY);
		createEAttribute(uptakeJudgementEClass, UPTAKE_JUDGEMENT__REASON);
		createEReference(uptakeJudgementEClass, UPTAKE_JUDGEMENT__EVIDENCE);
		createEReference(uptakeJudgementEClass, UPTAKE_JUDGEMENT__RECOMMENDATION);

		publicationEClass = createEClass(PUBLICATION);
		createEAttribute(publicationEClass, PUBLICATION__REVISION);
		createEAttribute(publicationEClass, PUBLICATION__PUBLISHED_ON);
		createEReference(publicationEClass, PUBLICATION__PUBLISHED_BY);
		createEAttribute(publicationEClass, PUBLICATION__WHAT_CHANGED);
		createEReference(publicationEClass, PUBLICATION__CYCLE);

		conflictEClass = createEClass(CONFLICT);
		createEReference(conflictEClass, CONFLICT__SUBJECT);
		createEAttribute(conflictEClass, CONFLICT__FEATURE);
		createEAttribute(conflictEClass, CONFLICT__BEFORE);
		createEAttribute(conflictEClass, CONFLICT__MINE);
		createEAttribute(conflictEClass, CONFLICT__THEIRS);
		createEAttribute(conflictEClass, CONFLICT__DECIDED_ON);

		conflictFileEClass = createEClass(CONFLICT_FILE);
		createEReference(conflictFileEClass, CONFLICT_FILE__CONFLICTS);

		// Create enums
		collectionKindEEnum = createEEnum(COLLECTION_KIND);
		collectionStatusEEnum = createEEnum(COLLECTION_STATUS);
		consentEEnum = createEEnum(CONSENT);
		confidentialityEEnum = createEEnum(CONFIDENTIALITY);
		stepKindEEnum = createEEnum(STEP_KIND);
		responseKindEEnum = createEEnum(RESPONSE_KIND);
		workStatusEEnum = createEEnum(WORK_STATUS);
		priorityEEnum = createEEnum(PRIORITY);
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
		PlansPackage thePlansPackage = (PlansPackage)EPackage.Registry.INSTANCE.getEPackage(PlansPackage.eNS_URI);
		OrganisationPackage theOrganisationPackage = (OrganisationPackage)EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);
		LibraryPackage theLibraryPackage = (LibraryPackage)EPackage.Registry.INSTANCE.getEPackage(LibraryPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		cycleEClass.getESuperTypes().add(theBasePackage.getPart());
		cycleStepEClass.getESuperTypes().add(theBasePackage.getElement());
		sampleGroupEClass.getESuperTypes().add(theBasePackage.getIdentified());
		strategySnapshotEClass.getESuperTypes().add(theBasePackage.getElement());
		frozenConjectureEClass.getESuperTypes().add(theBasePackage.getIdentified());
		frozenActivityEClass.getESuperTypes().add(theBasePackage.getIdentified());
		collectionItemEClass.getESuperTypes().add(theBasePackage.getElement());
		evidenceEClass.getESuperTypes().add(theBasePackage.getElement());
		evidenceFileEClass.getESuperTypes().add(theBasePackage.getPart());
		findingEClass.getESuperTypes().add(theBasePackage.getElement());
		recommendationEClass.getESuperTypes().add(theBasePackage.getElement());
		responseEClass.getESuperTypes().add(theBasePackage.getIdentified());
		commitmentEClass.getESuperTypes().add(theBasePackage.getTask());
		uptakeJudgementEClass.getESuperTypes().add(theBasePackage.getIdentified());
		publicationEClass.getESuperTypes().add(theBasePackage.getElement());
		conflictEClass.getESuperTypes().add(theBasePackage.getElement());
		conflictFileEClass.getESuperTypes().add(theBasePackage.getPart());

		// Initialize classes and features; add operations and parameters
		initEClass(cycleEClass, Cycle.class, "Cycle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCycle_Start(), theBasePackage.getDate(), "start", null, 0, 1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCycle_End(), theBasePackage.getDate(), "end", null, 0, 1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycle_Plans(), thePlansPackage.getPlan(), null, "plans", null, 0, -1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycle_Follows(), this.getCycle(), null, "follows", null, 0, 1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycle_Steps(), this.getCycleStep(), null, "steps", null, 0, -1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycle_Sample(), this.getSampleGroup(), null, "sample", null, 0, -1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycle_Snapshots(), this.getStrategySnapshot(), this.getStrategySnapshot_Cycle(), "snapshots", null, 0, -1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycle_Collection(), this.getCollectionItem(), null, "collection", null, 0, -1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycle_Evidence(), this.getEvidence(), null, "evidence", null, 0, -1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycle_Findings(), this.getFinding(), this.getFinding_Cycle(), "findings", null, 0, -1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycle_Recommendations(), this.getRecommendation(), this.getRecommendation_Cycle(), "recommendations", null, 0, -1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycle_Publications(), this.getPublication(), this.getPublication_Cycle(), "publications", null, 0, -1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCycle_WithdrawnOn(), theBasePackage.getDate(), "withdrawnOn", null, 0, 1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCycle_WithdrawnBecause(), ecorePackage.getEString(), "withdrawnBecause", null, 0, 1, Cycle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(cycleStepEClass, CycleStep.class, "CycleStep", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCycleStep_Kind(), this.getStepKind(), "kind", null, 0, 1, CycleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCycleStep_Start(), theBasePackage.getDate(), "start", null, 0, 1, CycleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCycleStep_End(), theBasePackage.getDate(), "end", null, 0, 1, CycleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCycleStep_Tasks(), theBasePackage.getTask(), null, "tasks", null, 0, -1, CycleStep.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sampleGroupEClass, SampleGroup.class, "SampleGroup", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSampleGroup_Role(), theOrganisationPackage.getRole(), null, "role", null, 0, 1, SampleGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSampleGroup_School(), theOrganisationPackage.getSchool(), null, "school", null, 0, 1, SampleGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleGroup_Planned(), ecorePackage.getEIntegerObject(), "planned", null, 0, 1, SampleGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleGroup_Reached(), ecorePackage.getEIntegerObject(), "reached", null, 0, 1, SampleGroup.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(strategySnapshotEClass, StrategySnapshot.class, "StrategySnapshot", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getStrategySnapshot_Original(), thePlansPackage.getStrategy(), null, "original", null, 0, 1, StrategySnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategySnapshot_TakenOn(), theBasePackage.getDate(), "takenOn", null, 0, 1, StrategySnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategySnapshot_Fingerprint(), ecorePackage.getEString(), "fingerprint", null, 0, 1, StrategySnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategySnapshot_Rationale(), theBasePackage.getMarkdown(), "rationale", null, 0, 1, StrategySnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategySnapshot_Warrant(), theBasePackage.getWarrant(), "warrant", "NOT_STATED", 0, 1, StrategySnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStrategySnapshot_Goals(), ecorePackage.getEString(), "goals", null, 0, -1, StrategySnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategySnapshot_Conjectures(), this.getFrozenConjecture(), null, "conjectures", null, 0, -1, StrategySnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategySnapshot_Activities(), this.getFrozenActivity(), null, "activities", null, 0, -1, StrategySnapshot.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStrategySnapshot_Cycle(), this.getCycle(), this.getCycle_Snapshots(), "cycle", null, 0, 1, StrategySnapshot.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(frozenConjectureEClass, FrozenConjecture.class, "FrozenConjecture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFrozenConjecture_Original(), thePlansPackage.getConjecture(), null, "original", null, 0, 1, FrozenConjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrozenConjecture_Name(), ecorePackage.getEString(), "name", null, 0, 1, FrozenConjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrozenConjecture_IfDone(), theBasePackage.getMarkdown(), "ifDone", null, 0, 1, FrozenConjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrozenConjecture_ThenExpected(), theBasePackage.getMarkdown(), "thenExpected", null, 0, 1, FrozenConjecture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(frozenActivityEClass, FrozenActivity.class, "FrozenActivity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFrozenActivity_Original(), thePlansPackage.getActivity(), null, "original", null, 0, 1, FrozenActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrozenActivity_Name(), ecorePackage.getEString(), "name", null, 0, 1, FrozenActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrozenActivity_Kind(), thePlansPackage.getActivityKind(), "kind", "OTHER", 0, 1, FrozenActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrozenActivity_Focus(), thePlansPackage.getFocus(), "focus", "OTHER", 0, 1, FrozenActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrozenActivity_Status(), thePlansPackage.getActivityStatus(), "status", null, 0, 1, FrozenActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrozenActivity_Start(), theBasePackage.getDate(), "start", null, 0, 1, FrozenActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFrozenActivity_End(), theBasePackage.getDate(), "end", null, 0, 1, FrozenActivity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(collectionItemEClass, CollectionItem.class, "CollectionItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCollectionItem_Kind(), this.getCollectionKind(), "kind", "DOCUMENT", 0, 1, CollectionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollectionItem_School(), theOrganisationPackage.getSchool(), null, "school", null, 0, 1, CollectionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCollectionItem_Collector(), theOrganisationPackage.getPerson(), null, "collector", null, 0, 1, CollectionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionItem_Date(), theBasePackage.getDate(), "date", null, 0, 1, CollectionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionItem_Planned(), ecorePackage.getEIntegerObject(), "planned", null, 0, 1, CollectionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionItem_Reached(), ecorePackage.getEIntegerObject(), "reached", null, 0, 1, CollectionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionItem_Consent(), this.getConsent(), "consent", "PENDING", 0, 1, CollectionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionItem_Deidentified(), ecorePackage.getEBoolean(), "deidentified", null, 0, 1, CollectionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionItem_Status(), this.getCollectionStatus(), "status", null, 0, 1, CollectionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCollectionItem_WhereKept(), ecorePackage.getEString(), "whereKept", null, 0, 1, CollectionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evidenceEClass, Evidence.class, "Evidence", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvidence_Text(), theBasePackage.getMarkdown(), "text", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Date(), theBasePackage.getDate(), "date", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvidence_Source(), this.getCollectionItem(), null, "source", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Place(), ecorePackage.getEString(), "place", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvidence_Confidentiality(), this.getConfidentiality(), "confidentiality", null, 0, 1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvidence_About(), theBasePackage.getElement(), null, "about", null, 0, -1, Evidence.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evidenceFileEClass, EvidenceFile.class, "EvidenceFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getEvidenceFile_Evidence(), this.getEvidence(), null, "evidence", null, 0, -1, EvidenceFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(findingEClass, Finding.class, "Finding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFinding_Statement(), theBasePackage.getMarkdown(), "statement", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFinding_About(), theBasePackage.getElement(), null, "about", null, 0, -1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Warrant(), theBasePackage.getWarrant(), "warrant", "NOT_STATED", 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Provisional(), ecorePackage.getEBoolean(), "provisional", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Intended(), theBasePackage.getMarkdown(), "intended", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFinding_Enacted(), theBasePackage.getMarkdown(), "enacted", null, 0, 1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFinding_Evidence(), this.getEvidence(), null, "evidence", null, 0, -1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFinding_CounterEvidence(), this.getEvidence(), null, "counterEvidence", null, 0, -1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFinding_Cards(), theLibraryPackage.getFindingCard(), null, "cards", null, 0, -1, Finding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFinding_Cycle(), this.getCycle(), this.getCycle_Findings(), "cycle", null, 0, 1, Finding.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(recommendationEClass, Recommendation.class, "Recommendation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRecommendation_Number(), ecorePackage.getEIntegerObject(), "number", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_Addressee(), theOrganisationPackage.getRole(), null, "addressee", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_Snapshot(), this.getStrategySnapshot(), null, "snapshot", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecommendation_FieldsToChange(), ecorePackage.getEString(), "fieldsToChange", null, 0, -1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecommendation_Change(), theBasePackage.getMarkdown(), "change", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_Conjecture(), thePlansPackage.getConjecture(), null, "conjecture", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_Findings(), this.getFinding(), null, "findings", null, 0, -1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_Cards(), theLibraryPackage.getFindingCard(), null, "cards", null, 0, -1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecommendation_Priority(), this.getPriority(), "priority", "MEDIUM", 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecommendation_Due(), theBasePackage.getDate(), "due", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecommendation_Provisional(), ecorePackage.getEBoolean(), "provisional", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_Responses(), this.getResponse(), this.getResponse_Recommendation(), "responses", null, 0, -1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecommendation_WorkStatus(), this.getWorkStatus(), "workStatus", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_Commitments(), this.getCommitment(), null, "commitments", null, 0, -1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_Judgements(), this.getUptakeJudgement(), this.getUptakeJudgement_Recommendation(), "judgements", null, 0, -1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_CarriedFrom(), this.getRecommendation(), null, "carriedFrom", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecommendation_WithdrawnOn(), theBasePackage.getDate(), "withdrawnOn", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRecommendation_WithdrawnBecause(), ecorePackage.getEString(), "withdrawnBecause", null, 0, 1, Recommendation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRecommendation_Cycle(), this.getCycle(), this.getCycle_Recommendations(), "cycle", null, 0, 1, Recommendation.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(responseEClass, Response.class, "Response", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResponse_Kind(), this.getResponseKind(), "kind", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_Date(), theBasePackage.getDate(), "date", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResponse_By(), theOrganisationPackage.getPerson(), null, "by", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResponse_Reason(), theBasePackage.getMarkdown(), "reason", null, 0, 1, Response.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResponse_Recommendation(), this.getRecommendation(), this.getRecommendation_Responses(), "recommendation", null, 0, 1, Response.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commitmentEClass, Commitment.class, "Commitment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(uptakeJudgementEClass, UptakeJudgement.class, "UptakeJudgement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUptakeJudgement_Category(), theBasePackage.getUptakeCategory(), "category", "UNKNOWN", 0, 1, UptakeJudgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUptakeJudgement_Date(), theBasePackage.getDate(), "date", null, 0, 1, UptakeJudgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUptakeJudgement_By(), theOrganisationPackage.getPerson(), null, "by", null, 0, 1, UptakeJudgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUptakeJudgement_Reason(), theBasePackage.getMarkdown(), "reason", null, 0, 1, UptakeJudgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUptakeJudgement_Evidence(), theBasePackage.getElement(), null, "evidence", null, 0, -1, UptakeJudgement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getUptakeJudgement_Recommendation(), this.getRecommendation(), this.getRecommendation_Judgements(), "recommendation", null, 0, 1, UptakeJudgement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(publicationEClass, Publication.class, "Publication", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPublication_Revision(), ecorePackage.getEIntegerObject(), "revision", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_PublishedOn(), theBasePackage.getDate(), "publishedOn", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublication_PublishedBy(), theOrganisationPackage.getPerson(), null, "publishedBy", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPublication_WhatChanged(), theBasePackage.getMarkdown(), "whatChanged", null, 0, 1, Publication.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPublication_Cycle(), this.getCycle(), this.getCycle_Publications(), "cycle", null, 0, 1, Publication.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conflictEClass, Conflict.class, "Conflict", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConflict_Subject(), theBasePackage.getElement(), null, "subject", null, 0, 1, Conflict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConflict_Feature(), ecorePackage.getEString(), "feature", null, 0, 1, Conflict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConflict_Before(), theBasePackage.getMarkdown(), "before", null, 0, 1, Conflict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConflict_Mine(), theBasePackage.getMarkdown(), "mine", null, 0, 1, Conflict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConflict_Theirs(), theBasePackage.getMarkdown(), "theirs", null, 0, 1, Conflict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConflict_DecidedOn(), theBasePackage.getDate(), "decidedOn", null, 0, 1, Conflict.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conflictFileEClass, ConflictFile.class, "ConflictFile", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConflictFile_Conflicts(), this.getConflict(), null, "conflicts", null, 0, -1, ConflictFile.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(collectionKindEEnum, CollectionKind.class, "CollectionKind");
		addEEnumLiteral(collectionKindEEnum, CollectionKind.INTERVIEW);
		addEEnumLiteral(collectionKindEEnum, CollectionKind.SURVEY);
		addEEnumLiteral(collectionKindEEnum, CollectionKind.KNOWLEDGE_ASSESSMENT);
		addEEnumLiteral(collectionKindEEnum, CollectionKind.LESSON_VIDEO);
		addEEnumLiteral(collectionKindEEnum, CollectionKind.PD_VIDEO);
		addEEnumLiteral(collectionKindEEnum, CollectionKind.MEETING_RECORDING);
		addEEnumLiteral(collectionKindEEnum, CollectionKind.NETWORK_SURVEY);
		addEEnumLiteral(collectionKindEEnum, CollectionKind.DOCUMENT);

		initEEnum(collectionStatusEEnum, CollectionStatus.class, "CollectionStatus");
		addEEnumLiteral(collectionStatusEEnum, CollectionStatus.PLANNED);
		addEEnumLiteral(collectionStatusEEnum, CollectionStatus.UNDER_WAY);
		addEEnumLiteral(collectionStatusEEnum, CollectionStatus.COMPLETE);
		addEEnumLiteral(collectionStatusEEnum, CollectionStatus.ABANDONED);

		initEEnum(consentEEnum, Consent.class, "Consent");
		addEEnumLiteral(consentEEnum, Consent.GIVEN);
		addEEnumLiteral(consentEEnum, Consent.PENDING);
		addEEnumLiteral(consentEEnum, Consent.REFUSED);
		addEEnumLiteral(consentEEnum, Consent.NOT_NEEDED);

		initEEnum(confidentialityEEnum, Confidentiality.class, "Confidentiality");
		addEEnumLiteral(confidentialityEEnum, Confidentiality.OPEN);
		addEEnumLiteral(confidentialityEEnum, Confidentiality.TEAM);
		addEEnumLiteral(confidentialityEEnum, Confidentiality.RESTRICTED);

		initEEnum(stepKindEEnum, StepKind.class, "StepKind");
		addEEnumLiteral(stepKindEEnum, StepKind.DOCUMENT_STRATEGIES);
		addEEnumLiteral(stepKindEEnum, StepKind.COLLECT_AND_ANALYSE);
		addEEnumLiteral(stepKindEEnum, StepKind.REPORT_AND_RECOMMEND);

		initEEnum(responseKindEEnum, ResponseKind.class, "ResponseKind");
		addEEnumLiteral(responseKindEEnum, ResponseKind.ACCEPTED);
		addEEnumLiteral(responseKindEEnum, ResponseKind.ADAPTED);
		addEEnumLiteral(responseKindEEnum, ResponseKind.DECLINED);

		initEEnum(workStatusEEnum, WorkStatus.class, "WorkStatus");
		addEEnumLiteral(workStatusEEnum, WorkStatus.NOT_STARTED);
		addEEnumLiteral(workStatusEEnum, WorkStatus.UNDER_WAY);
		addEEnumLiteral(workStatusEEnum, WorkStatus.DONE);
		addEEnumLiteral(workStatusEEnum, WorkStatus.STOPPED);

		initEEnum(priorityEEnum, Priority.class, "Priority");
		addEEnumLiteral(priorityEEnum, Priority.HIGH);
		addEEnumLiteral(priorityEEnum, Priority.MEDIUM);
		addEEnumLiteral(priorityEEnum, Priority.LOW);

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
			   "documentation", "Feedback cycles: what was found, what was recommended, what became of it."
		   });
		addAnnotation
		  (collectionKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The seven kinds of data."
		   });
		addAnnotation
		  (collectionKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Recorded interviews with participants."
		   });
		addAnnotation
		  (collectionKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Surveys of teachers, coaches and school leaders."
		   });
		addAnnotation
		  (collectionKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Assessment of mathematical knowledge for teaching."
		   });
		addAnnotation
		  (collectionKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Video of two consecutive lessons of a teacher."
		   });
		addAnnotation
		  (collectionKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Video of sessions of professional development."
		   });
		addAnnotation
		  (collectionKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Audio or video of collaborative meetings."
		   });
		addAnnotation
		  (collectionKindEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Survey of who turns to whom for advice."
		   });
		addAnnotation
		  (collectionKindEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "A document of the district, beside the seven kinds."
		   });
		addAnnotation
		  (collectionStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "Where the collection stands."
		   });
		addAnnotation
		  (collectionStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Not begun."
		   });
		addAnnotation
		  (collectionStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Some is in."
		   });
		addAnnotation
		  (collectionStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "All that was planned is in."
		   });
		addAnnotation
		  (collectionStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "It will not be collected, with a reason."
		   });
		addAnnotation
		  (consentEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether those concerned agreed."
		   });
		addAnnotation
		  (consentEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "All have agreed."
		   });
		addAnnotation
		  (consentEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Not all have answered."
		   });
		addAnnotation
		  (consentEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Somebody said no."
		   });
		addAnnotation
		  (consentEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "No person is concerned."
		   });
		addAnnotation
		  (confidentialityEEnum,
		   source,
		   new String[] {
			   "documentation", "Who may see it."
		   });
		addAnnotation
		  (confidentialityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Anybody who has the knowledge base."
		   });
		addAnnotation
		  (confidentialityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The team, and no report."
		   });
		addAnnotation
		  (confidentialityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Only in a restricted part."
		   });
		addAnnotation
		  (stepKindEEnum,
		   source,
		   new String[] {
			   "documentation", "The three steps of the yearly cycle."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Write down what the district means to do, and why."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "See how the strategies play out in schools and classrooms."
		   });
		addAnnotation
		  (stepKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Report findings with recommendations."
		   });
		addAnnotation
		  (responseKindEEnum,
		   source,
		   new String[] {
			   "documentation", "What the addressee said."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "It will be done."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "It will be done in another form."
		   });
		addAnnotation
		  (responseKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "It will not be done."
		   });
		addAnnotation
		  (workStatusEEnum,
		   source,
		   new String[] {
			   "documentation", "How far the work on a recommendation has come."
		   });
		addAnnotation
		  (workStatusEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Nothing has been done."
		   });
		addAnnotation
		  (workStatusEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Somebody works on it."
		   });
		addAnnotation
		  (workStatusEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The work is finished."
		   });
		addAnnotation
		  (workStatusEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The work was given up."
		   });
		addAnnotation
		  (priorityEEnum,
		   source,
		   new String[] {
			   "documentation", "How much it matters."
		   });
		addAnnotation
		  (priorityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "First of all."
		   });
		addAnnotation
		  (priorityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "This year."
		   });
		addAnnotation
		  (priorityEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "When there is time."
		   });
		addAnnotation
		  (cycleEClass,
		   source,
		   new String[] {
			   "documentation", "A year\'s turn of documenting strategies, collecting data, and reporting findings with recommendations."
		   });
		addAnnotation
		  (getCycle_Start(),
		   source,
		   new String[] {
			   "documentation", "The first day."
		   });
		addAnnotation
		  (getCycle_End(),
		   source,
		   new String[] {
			   "documentation", "The last day."
		   });
		addAnnotation
		  (getCycle_Plans(),
		   source,
		   new String[] {
			   "documentation", "The plans that it looks at."
		   });
		addAnnotation
		  (getCycle_Follows(),
		   source,
		   new String[] {
			   "documentation", "The cycle before it."
		   });
		addAnnotation
		  (getCycle_Steps(),
		   source,
		   new String[] {
			   "documentation", "The three steps."
		   });
		addAnnotation
		  (getCycle_Sample(),
		   source,
		   new String[] {
			   "documentation", "Who was to be reached, and who was."
		   });
		addAnnotation
		  (getCycle_Snapshots(),
		   source,
		   new String[] {
			   "documentation", "The strategies as they were documented when the cycle opened."
		   });
		addAnnotation
		  (getCycle_Collection(),
		   source,
		   new String[] {
			   "documentation", "What is collected where and when."
		   });
		addAnnotation
		  (getCycle_Evidence(),
		   source,
		   new String[] {
			   "documentation", "Excerpts and observations."
		   });
		addAnnotation
		  (getCycle_Findings(),
		   source,
		   new String[] {
			   "documentation", "What was found."
		   });
		addAnnotation
		  (getCycle_Recommendations(),
		   source,
		   new String[] {
			   "documentation", "What is recommended."
		   });
		addAnnotation
		  (getCycle_Publications(),
		   source,
		   new String[] {
			   "documentation", "When and how the report was issued."
		   });
		addAnnotation
		  (getCycle_WithdrawnOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which the whole cycle was withdrawn."
		   });
		addAnnotation
		  (getCycle_WithdrawnBecause(),
		   source,
		   new String[] {
			   "documentation", "The reason."
		   });
		addAnnotation
		  (cycleStepEClass,
		   source,
		   new String[] {
			   "documentation", "One of the three steps of a cycle."
		   });
		addAnnotation
		  (getCycleStep_Kind(),
		   source,
		   new String[] {
			   "documentation", "Which of the three steps it is."
		   });
		addAnnotation
		  (getCycleStep_Start(),
		   source,
		   new String[] {
			   "documentation", "When it begins."
		   });
		addAnnotation
		  (getCycleStep_End(),
		   source,
		   new String[] {
			   "documentation", "When it ends."
		   });
		addAnnotation
		  (getCycleStep_Tasks(),
		   source,
		   new String[] {
			   "documentation", "What has to be done in it."
		   });
		addAnnotation
		  (sampleGroupEClass,
		   source,
		   new String[] {
			   "documentation", "How many people in a role at a school were to be reached, and how many were."
		   });
		addAnnotation
		  (getSampleGroup_Role(),
		   source,
		   new String[] {
			   "documentation", "The role."
		   });
		addAnnotation
		  (getSampleGroup_School(),
		   source,
		   new String[] {
			   "documentation", "The school. Empty means the district."
		   });
		addAnnotation
		  (getSampleGroup_Planned(),
		   source,
		   new String[] {
			   "documentation", "How many were to be reached."
		   });
		addAnnotation
		  (getSampleGroup_Reached(),
		   source,
		   new String[] {
			   "documentation", "How many were reached."
		   });
		addAnnotation
		  (strategySnapshotEClass,
		   source,
		   new String[] {
			   "documentation", "A strategy as it was documented when the cycle opened. It never changes."
		   });
		addAnnotation
		  (getStrategySnapshot_Original(),
		   source,
		   new String[] {
			   "documentation", "The strategy that was copied."
		   });
		addAnnotation
		  (getStrategySnapshot_TakenOn(),
		   source,
		   new String[] {
			   "documentation", "The day of the copy."
		   });
		addAnnotation
		  (getStrategySnapshot_Fingerprint(),
		   source,
		   new String[] {
			   "documentation", "A fingerprint of what was copied (SHA-256), which shows that it stayed the same."
		   });
		addAnnotation
		  (getStrategySnapshot_Rationale(),
		   source,
		   new String[] {
			   "documentation", "The rationale as it was."
		   });
		addAnnotation
		  (getStrategySnapshot_Warrant(),
		   source,
		   new String[] {
			   "documentation", "The warrant as it was."
		   });
		addAnnotation
		  (getStrategySnapshot_Goals(),
		   source,
		   new String[] {
			   "documentation", "The names of its goals as they were."
		   });
		addAnnotation
		  (getStrategySnapshot_Conjectures(),
		   source,
		   new String[] {
			   "documentation", "Its conjectures as they were."
		   });
		addAnnotation
		  (getStrategySnapshot_Activities(),
		   source,
		   new String[] {
			   "documentation", "Its activities as they were."
		   });
		addAnnotation
		  (getStrategySnapshot_Cycle(),
		   source,
		   new String[] {
			   "documentation", "The cycle that it belongs to."
		   });
		addAnnotation
		  (frozenConjectureEClass,
		   source,
		   new String[] {
			   "documentation", "A conjecture as it was."
		   });
		addAnnotation
		  (getFrozenConjecture_Original(),
		   source,
		   new String[] {
			   "documentation", "The conjecture that was copied."
		   });
		addAnnotation
		  (getFrozenConjecture_Name(),
		   source,
		   new String[] {
			   "documentation", "Its name as it was."
		   });
		addAnnotation
		  (getFrozenConjecture_IfDone(),
		   source,
		   new String[] {
			   "documentation", "Its condition as it was."
		   });
		addAnnotation
		  (getFrozenConjecture_ThenExpected(),
		   source,
		   new String[] {
			   "documentation", "Its expectation as it was."
		   });
		addAnnotation
		  (frozenActivityEClass,
		   source,
		   new String[] {
			   "documentation", "An activity as it was."
		   });
		addAnnotation
		  (getFrozenActivity_Original(),
		   source,
		   new String[] {
			   "documentation", "The activity that was copied."
		   });
		addAnnotation
		  (getFrozenActivity_Name(),
		   source,
		   new String[] {
			   "documentation", "Its name as it was."
		   });
		addAnnotation
		  (getFrozenActivity_Kind(),
		   source,
		   new String[] {
			   "documentation", "Its kind as it was."
		   });
		addAnnotation
		  (getFrozenActivity_Focus(),
		   source,
		   new String[] {
			   "documentation", "Its focus as it was."
		   });
		addAnnotation
		  (getFrozenActivity_Status(),
		   source,
		   new String[] {
			   "documentation", "Its status as it was."
		   });
		addAnnotation
		  (getFrozenActivity_Start(),
		   source,
		   new String[] {
			   "documentation", "Its first day as it was."
		   });
		addAnnotation
		  (getFrozenActivity_End(),
		   source,
		   new String[] {
			   "documentation", "Its last day as it was."
		   });
		addAnnotation
		  (collectionItemEClass,
		   source,
		   new String[] {
			   "documentation", "One kind of data at one place."
		   });
		addAnnotation
		  (getCollectionItem_Kind(),
		   source,
		   new String[] {
			   "documentation", "Which kind of data."
		   });
		addAnnotation
		  (getCollectionItem_School(),
		   source,
		   new String[] {
			   "documentation", "Where. Empty means the district."
		   });
		addAnnotation
		  (getCollectionItem_Collector(),
		   source,
		   new String[] {
			   "documentation", "Who collects it."
		   });
		addAnnotation
		  (getCollectionItem_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the collection."
		   });
		addAnnotation
		  (getCollectionItem_Planned(),
		   source,
		   new String[] {
			   "documentation", "How many were planned."
		   });
		addAnnotation
		  (getCollectionItem_Reached(),
		   source,
		   new String[] {
			   "documentation", "How many were reached."
		   });
		addAnnotation
		  (getCollectionItem_Consent(),
		   source,
		   new String[] {
			   "documentation", "Whether those concerned agreed."
		   });
		addAnnotation
		  (getCollectionItem_Deidentified(),
		   source,
		   new String[] {
			   "documentation", "Yes when nobody can be recognised."
		   });
		addAnnotation
		  (getCollectionItem_Status(),
		   source,
		   new String[] {
			   "documentation", "Where it stands."
		   });
		addAnnotation
		  (getCollectionItem_WhereKept(),
		   source,
		   new String[] {
			   "documentation", "Where media are kept. They are referred to, not copied."
		   });
		addAnnotation
		  (evidenceEClass,
		   source,
		   new String[] {
			   "documentation", "An excerpt or observation that a finding can rest on."
		   });
		addAnnotation
		  (getEvidence_Text(),
		   source,
		   new String[] {
			   "documentation", "What was said, written or seen."
		   });
		addAnnotation
		  (getEvidence_Date(),
		   source,
		   new String[] {
			   "documentation", "When it was said, written or seen."
		   });
		addAnnotation
		  (getEvidence_Source(),
		   source,
		   new String[] {
			   "documentation", "The collection that it was taken from."
		   });
		addAnnotation
		  (getEvidence_Place(),
		   source,
		   new String[] {
			   "documentation", "Where in it: document, page or minute."
		   });
		addAnnotation
		  (getEvidence_Confidentiality(),
		   source,
		   new String[] {
			   "documentation", "Who may see it."
		   });
		addAnnotation
		  (getEvidence_About(),
		   source,
		   new String[] {
			   "documentation", "What it is about."
		   });
		addAnnotation
		  (evidenceFileEClass,
		   source,
		   new String[] {
			   "documentation", "Evidence that is kept apart, usually because it is restricted."
		   });
		addAnnotation
		  (getEvidenceFile_Evidence(),
		   source,
		   new String[] {
			   "documentation", "Excerpts and observations."
		   });
		addAnnotation
		  (findingEClass,
		   source,
		   new String[] {
			   "documentation", "What was found about how the strategies play out."
		   });
		addAnnotation
		  (getFinding_Statement(),
		   source,
		   new String[] {
			   "documentation", "What was found, in a sentence or two."
		   });
		addAnnotation
		  (getFinding_About(),
		   source,
		   new String[] {
			   "documentation", "The parts of the instructional system that it is about."
		   });
		addAnnotation
		  (getFinding_Warrant(),
		   source,
		   new String[] {
			   "documentation", "On what grounds it rests."
		   });
		addAnnotation
		  (getFinding_Provisional(),
		   source,
		   new String[] {
			   "documentation", "Yes when it is open to revision."
		   });
		addAnnotation
		  (getFinding_Intended(),
		   source,
		   new String[] {
			   "documentation", "What the strategy meant to bring about."
		   });
		addAnnotation
		  (getFinding_Enacted(),
		   source,
		   new String[] {
			   "documentation", "What was seen in schools and classrooms."
		   });
		addAnnotation
		  (getFinding_Evidence(),
		   source,
		   new String[] {
			   "documentation", "What it rests on."
		   });
		addAnnotation
		  (getFinding_CounterEvidence(),
		   source,
		   new String[] {
			   "documentation", "What speaks against it."
		   });
		addAnnotation
		  (getFinding_Cards(),
		   source,
		   new String[] {
			   "documentation", "Findings of research that it agrees or disagrees with."
		   });
		addAnnotation
		  (getFinding_Cycle(),
		   source,
		   new String[] {
			   "documentation", "The cycle that it belongs to."
		   });
		addAnnotation
		  (recommendationEClass,
		   source,
		   new String[] {
			   "documentation", "A change that the cycle asks somebody to make."
		   });
		addAnnotation
		  (getRecommendation_Number(),
		   source,
		   new String[] {
			   "documentation", "Its number in the cycle\'s register."
		   });
		addAnnotation
		  (getRecommendation_Addressee(),
		   source,
		   new String[] {
			   "documentation", "The role that is asked."
		   });
		addAnnotation
		  (getRecommendation_Snapshot(),
		   source,
		   new String[] {
			   "documentation", "The frozen strategy that should change."
		   });
		addAnnotation
		  (getRecommendation_FieldsToChange(),
		   source,
		   new String[] {
			   "documentation", "Which parts of the strategy should change."
		   });
		addAnnotation
		  (getRecommendation_Change(),
		   source,
		   new String[] {
			   "documentation", "What is asked."
		   });
		addAnnotation
		  (getRecommendation_Conjecture(),
		   source,
		   new String[] {
			   "documentation", "The conjecture that it would test."
		   });
		addAnnotation
		  (getRecommendation_Findings(),
		   source,
		   new String[] {
			   "documentation", "The findings that it rests on."
		   });
		addAnnotation
		  (getRecommendation_Cards(),
		   source,
		   new String[] {
			   "documentation", "Findings of research that it rests on."
		   });
		addAnnotation
		  (getRecommendation_Priority(),
		   source,
		   new String[] {
			   "documentation", "How much it matters."
		   });
		addAnnotation
		  (getRecommendation_Due(),
		   source,
		   new String[] {
			   "documentation", "The day by which an answer is expected."
		   });
		addAnnotation
		  (getRecommendation_Provisional(),
		   source,
		   new String[] {
			   "documentation", "Yes when little is known yet and it was given with that caution."
		   });
		addAnnotation
		  (getRecommendation_Responses(),
		   source,
		   new String[] {
			   "documentation", "What the addressee said; the latest counts."
		   });
		addAnnotation
		  (getRecommendation_WorkStatus(),
		   source,
		   new String[] {
			   "documentation", "How far the work has come."
		   });
		addAnnotation
		  (getRecommendation_Commitments(),
		   source,
		   new String[] {
			   "documentation", "What somebody undertook to do."
		   });
		addAnnotation
		  (getRecommendation_Judgements(),
		   source,
		   new String[] {
			   "documentation", "What became of it, as judged on a date. Earlier judgements stay."
		   });
		addAnnotation
		  (getRecommendation_CarriedFrom(),
		   source,
		   new String[] {
			   "documentation", "The recommendation of an earlier cycle that this one carries on."
		   });
		addAnnotation
		  (getRecommendation_WithdrawnOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which it was withdrawn."
		   });
		addAnnotation
		  (getRecommendation_WithdrawnBecause(),
		   source,
		   new String[] {
			   "documentation", "The reason."
		   });
		addAnnotation
		  (getRecommendation_Cycle(),
		   source,
		   new String[] {
			   "documentation", "The cycle that it belongs to."
		   });
		addAnnotation
		  (responseEClass,
		   source,
		   new String[] {
			   "documentation", "What the addressee of a recommendation said."
		   });
		addAnnotation
		  (getResponse_Kind(),
		   source,
		   new String[] {
			   "documentation", "Accepted, accepted with changes, or declined."
		   });
		addAnnotation
		  (getResponse_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the response."
		   });
		addAnnotation
		  (getResponse_By(),
		   source,
		   new String[] {
			   "documentation", "Who answered."
		   });
		addAnnotation
		  (getResponse_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why the addressee answered so."
		   });
		addAnnotation
		  (getResponse_Recommendation(),
		   source,
		   new String[] {
			   "documentation", "The recommendation that it belongs to."
		   });
		addAnnotation
		  (commitmentEClass,
		   source,
		   new String[] {
			   "documentation", "Something that somebody undertook in answer to a recommendation."
		   });
		addAnnotation
		  (uptakeJudgementEClass,
		   source,
		   new String[] {
			   "documentation", "What became of a recommendation, as judged on a date."
		   });
		addAnnotation
		  (getUptakeJudgement_Category(),
		   source,
		   new String[] {
			   "documentation", "What became of it."
		   });
		addAnnotation
		  (getUptakeJudgement_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the judgement."
		   });
		addAnnotation
		  (getUptakeJudgement_By(),
		   source,
		   new String[] {
			   "documentation", "Who judged."
		   });
		addAnnotation
		  (getUptakeJudgement_Reason(),
		   source,
		   new String[] {
			   "documentation", "On what the judgement rests."
		   });
		addAnnotation
		  (getUptakeJudgement_Evidence(),
		   source,
		   new String[] {
			   "documentation", "What shows it."
		   });
		addAnnotation
		  (getUptakeJudgement_Recommendation(),
		   source,
		   new String[] {
			   "documentation", "The recommendation that it belongs to."
		   });
		addAnnotation
		  (publicationEClass,
		   source,
		   new String[] {
			   "documentation", "One issue of a cycle\'s report. It never changes."
		   });
		addAnnotation
		  (getPublication_Revision(),
		   source,
		   new String[] {
			   "documentation", "The number of the issue, beginning with 1."
		   });
		addAnnotation
		  (getPublication_PublishedOn(),
		   source,
		   new String[] {
			   "documentation", "The day of the issue."
		   });
		addAnnotation
		  (getPublication_PublishedBy(),
		   source,
		   new String[] {
			   "documentation", "Who issued it."
		   });
		addAnnotation
		  (getPublication_WhatChanged(),
		   source,
		   new String[] {
			   "documentation", "What differs from the issue before."
		   });
		addAnnotation
		  (getPublication_Cycle(),
		   source,
		   new String[] {
			   "documentation", "The cycle that it belongs to."
		   });
		addAnnotation
		  (conflictEClass,
		   source,
		   new String[] {
			   "documentation", "Two versions of one fact that nobody has decided between."
		   });
		addAnnotation
		  (getConflict_Subject(),
		   source,
		   new String[] {
			   "documentation", "What it is about."
		   });
		addAnnotation
		  (getConflict_Feature(),
		   source,
		   new String[] {
			   "documentation", "Which field differs."
		   });
		addAnnotation
		  (getConflict_Before(),
		   source,
		   new String[] {
			   "documentation", "What it said before both changes."
		   });
		addAnnotation
		  (getConflict_Mine(),
		   source,
		   new String[] {
			   "documentation", "What it says here."
		   });
		addAnnotation
		  (getConflict_Theirs(),
		   source,
		   new String[] {
			   "documentation", "What it says there."
		   });
		addAnnotation
		  (getConflict_DecidedOn(),
		   source,
		   new String[] {
			   "documentation", "When it was decided. Empty while it is open."
		   });
		addAnnotation
		  (conflictFileEClass,
		   source,
		   new String[] {
			   "documentation", "Differences left open by a merge."
		   });
		addAnnotation
		  (getConflictFile_Conflicts(),
		   source,
		   new String[] {
			   "documentation", "The differences."
		   });
	}

} //FeedbackPackageImpl
