/**
 */
package org.throughline.model.feedback.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.throughline.model.feedback.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FeedbackFactoryImpl extends EFactoryImpl implements FeedbackFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static FeedbackFactory init() {
		try {
			FeedbackFactory theFeedbackFactory = (FeedbackFactory)EPackage.Registry.INSTANCE.getEFactory(FeedbackPackage.eNS_URI);
			if (theFeedbackFactory != null) {
				return theFeedbackFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new FeedbackFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FeedbackFactoryImpl() {
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
			case FeedbackPackage.CYCLE: return createCycle();
			case FeedbackPackage.CYCLE_STEP: return createCycleStep();
			case FeedbackPackage.SAMPLE_GROUP: return createSampleGroup();
			case FeedbackPackage.STRATEGY_SNAPSHOT: return createStrategySnapshot();
			case FeedbackPackage.FROZEN_CONJECTURE: return createFrozenConjecture();
			case FeedbackPackage.FROZEN_ACTIVITY: return createFrozenActivity();
			case FeedbackPackage.COLLECTION_ITEM: return createCollectionItem();
			case FeedbackPackage.EVIDENCE: return createEvidence();
			case FeedbackPackage.EVIDENCE_FILE: return createEvidenceFile();
			case FeedbackPackage.FINDING: return createFinding();
			case FeedbackPackage.RECOMMENDATION: return createRecommendation();
			case FeedbackPackage.RESPONSE: return createResponse();
			case FeedbackPackage.COMMITMENT: return createCommitment();
			case FeedbackPackage.UPTAKE_JUDGEMENT: return createUptakeJudgement();
			case FeedbackPackage.PUBLICATION: return createPublication();
			case FeedbackPackage.CONFLICT: return createConflict();
			case FeedbackPackage.CONFLICT_FILE: return createConflictFile();
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
			case FeedbackPackage.COLLECTION_KIND:
				return createCollectionKindFromString(eDataType, initialValue);
			case FeedbackPackage.COLLECTION_STATUS:
				return createCollectionStatusFromString(eDataType, initialValue);
			case FeedbackPackage.CONSENT:
				return createConsentFromString(eDataType, initialValue);
			case FeedbackPackage.CONFIDENTIALITY:
				return createConfidentialityFromString(eDataType, initialValue);
			case FeedbackPackage.STEP_KIND:
				return createStepKindFromString(eDataType, initialValue);
			case FeedbackPackage.RESPONSE_KIND:
				return createResponseKindFromString(eDataType, initialValue);
			case FeedbackPackage.WORK_STATUS:
				return createWorkStatusFromString(eDataType, initialValue);
			case FeedbackPackage.PRIORITY:
				return createPriorityFromString(eDataType, initialValue);
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
			case FeedbackPackage.COLLECTION_KIND:
				return convertCollectionKindToString(eDataType, instanceValue);
			case FeedbackPackage.COLLECTION_STATUS:
				return convertCollectionStatusToString(eDataType, instanceValue);
			case FeedbackPackage.CONSENT:
				return convertConsentToString(eDataType, instanceValue);
			case FeedbackPackage.CONFIDENTIALITY:
				return convertConfidentialityToString(eDataType, instanceValue);
			case FeedbackPackage.STEP_KIND:
				return convertStepKindToString(eDataType, instanceValue);
			case FeedbackPackage.RESPONSE_KIND:
				return convertResponseKindToString(eDataType, instanceValue);
			case FeedbackPackage.WORK_STATUS:
				return convertWorkStatusToString(eDataType, instanceValue);
			case FeedbackPackage.PRIORITY:
				return convertPriorityToString(eDataType, instanceValue);
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
	public Cycle createCycle() {
		CycleImpl cycle = new CycleImpl();
		return cycle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CycleStep createCycleStep() {
		CycleStepImpl cycleStep = new CycleStepImpl();
		return cycleStep;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleGroup createSampleGroup() {
		SampleGroupImpl sampleGroup = new SampleGroupImpl();
		return sampleGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrategySnapshot createStrategySnapshot() {
		StrategySnapshotImpl strategySnapshot = new StrategySnapshotImpl();
		return strategySnapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenConjecture createFrozenConjecture() {
		FrozenConjectureImpl frozenConjecture = new FrozenConjectureImpl();
		return frozenConjecture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FrozenActivity createFrozenActivity() {
		FrozenActivityImpl frozenActivity = new FrozenActivityImpl();
		return frozenActivity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollectionItem createCollectionItem() {
		CollectionItemImpl collectionItem = new CollectionItemImpl();
		return collectionItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evidence createEvidence() {
		EvidenceImpl evidence = new EvidenceImpl();
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvidenceFile createEvidenceFile() {
		EvidenceFileImpl evidenceFile = new EvidenceFileImpl();
		return evidenceFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Finding createFinding() {
		FindingImpl finding = new FindingImpl();
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recommendation createRecommendation() {
		RecommendationImpl recommendation = new RecommendationImpl();
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Response createResponse() {
		ResponseImpl response = new ResponseImpl();
		return response;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Commitment createCommitment() {
		CommitmentImpl commitment = new CommitmentImpl();
		return commitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UptakeJudgement createUptakeJudgement() {
		UptakeJudgementImpl uptakeJudgement = new UptakeJudgementImpl();
		return uptakeJudgement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Publication createPublication() {
		PublicationImpl publication = new PublicationImpl();
		return publication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conflict createConflict() {
		ConflictImpl conflict = new ConflictImpl();
		return conflict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConflictFile createConflictFile() {
		ConflictFileImpl conflictFile = new ConflictFileImpl();
		return conflictFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CollectionKind createCollectionKindFromString(EDataType eDataType, String initialValue) {
		CollectionKind result = CollectionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCollectionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CollectionStatus createCollectionStatusFromString(EDataType eDataType, String initialValue) {
		CollectionStatus result = CollectionStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCollectionStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Consent createConsentFromString(EDataType eDataType, String initialValue) {
		Consent result = Consent.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConsentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Confidentiality createConfidentialityFromString(EDataType eDataType, String initialValue) {
		Confidentiality result = Confidentiality.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConfidentialityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StepKind createStepKindFromString(EDataType eDataType, String initialValue) {
		StepKind result = StepKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStepKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResponseKind createResponseKindFromString(EDataType eDataType, String initialValue) {
		ResponseKind result = ResponseKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResponseKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WorkStatus createWorkStatusFromString(EDataType eDataType, String initialValue) {
		WorkStatus result = WorkStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertWorkStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Priority createPriorityFromString(EDataType eDataType, String initialValue) {
		Priority result = Priority.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPriorityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeedbackPackage getFeedbackPackage() {
		return (FeedbackPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static FeedbackPackage getPackage() {
		return FeedbackPackage.eINSTANCE;
	}

} //FeedbackFactoryImpl
