/**
 */
package org.throughline.model.feedback;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.throughline.model.base.BasePackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Feedback cycles: what was found, what was recommended, what became of it.
 * <!-- end-model-doc -->
 * @see org.throughline.model.feedback.FeedbackFactory
 * @model kind="package"
 * @generated
 */
public interface FeedbackPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "feedback";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:throughline:0:feedback";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "feedback";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FeedbackPackage eINSTANCE = org.throughline.model.feedback.impl.FeedbackPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.CycleImpl <em>Cycle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.CycleImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCycle()
	 * @generated
	 */
	int CYCLE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__ID = BasePackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__NAME = BasePackage.PART__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__DESCRIPTION = BasePackage.PART__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__TAGS = BasePackage.PART__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__OWNER_ROLE = BasePackage.PART__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__REVIEW_EVERY_DAYS = BasePackage.PART__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__VERIFICATIONS = BasePackage.PART__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__COMMENTS = BasePackage.PART__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__ATTACHMENTS = BasePackage.PART__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__LINKS = BasePackage.PART__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__CREATED_ON = BasePackage.PART__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__CREATED_BY = BasePackage.PART__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__CHANGED_ON = BasePackage.PART__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__CHANGED_BY = BasePackage.PART__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Restricted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__RESTRICTED = BasePackage.PART__RESTRICTED;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__START = BasePackage.PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__END = BasePackage.PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Plans</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__PLANS = BasePackage.PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Follows</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__FOLLOWS = BasePackage.PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__STEPS = BasePackage.PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__SAMPLE = BasePackage.PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Snapshots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__SNAPSHOTS = BasePackage.PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Collection</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__COLLECTION = BasePackage.PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__EVIDENCE = BasePackage.PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__FINDINGS = BasePackage.PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Recommendations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__RECOMMENDATIONS = BasePackage.PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Publications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__PUBLICATIONS = BasePackage.PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__WITHDRAWN_ON = BasePackage.PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Withdrawn Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE__WITHDRAWN_BECAUSE = BasePackage.PART_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Cycle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_FEATURE_COUNT = BasePackage.PART_FEATURE_COUNT + 14;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.CycleStepImpl <em>Cycle Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.CycleStepImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCycleStep()
	 * @generated
	 */
	int CYCLE_STEP = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__KIND = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__START = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__END = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP__TASKS = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Cycle Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CYCLE_STEP_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.SampleGroupImpl <em>Sample Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.SampleGroupImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getSampleGroup()
	 * @generated
	 */
	int SAMPLE_GROUP = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_GROUP__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_GROUP__ROLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_GROUP__SCHOOL = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_GROUP__PLANNED = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reached</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_GROUP__REACHED = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Sample Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_GROUP_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.StrategySnapshotImpl <em>Strategy Snapshot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.StrategySnapshotImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getStrategySnapshot()
	 * @generated
	 */
	int STRATEGY_SNAPSHOT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__ORIGINAL = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Taken On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__TAKEN_ON = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__FINGERPRINT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__RATIONALE = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Warrant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__WARRANT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__GOALS = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Conjectures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__CONJECTURES = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__ACTIVITIES = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cycle</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT__CYCLE = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Strategy Snapshot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STRATEGY_SNAPSHOT_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.FrozenConjectureImpl <em>Frozen Conjecture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.FrozenConjectureImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getFrozenConjecture()
	 * @generated
	 */
	int FROZEN_CONJECTURE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONJECTURE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONJECTURE__ORIGINAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONJECTURE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>If Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONJECTURE__IF_DONE = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Then Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONJECTURE__THEN_EXPECTED = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Frozen Conjecture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_CONJECTURE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.FrozenActivityImpl <em>Frozen Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.FrozenActivityImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getFrozenActivity()
	 * @generated
	 */
	int FROZEN_ACTIVITY = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ACTIVITY__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ACTIVITY__ORIGINAL = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ACTIVITY__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ACTIVITY__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Focus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ACTIVITY__FOCUS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ACTIVITY__STATUS = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ACTIVITY__START = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ACTIVITY__END = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Frozen Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FROZEN_ACTIVITY_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.CollectionItemImpl <em>Collection Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.CollectionItemImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCollectionItem()
	 * @generated
	 */
	int COLLECTION_ITEM = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__KIND = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__SCHOOL = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Collector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__COLLECTOR = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__DATE = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__PLANNED = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Reached</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__REACHED = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Consent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__CONSENT = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Deidentified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__DEIDENTIFIED = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__STATUS = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Where Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM__WHERE_KEPT = BasePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Collection Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLECTION_ITEM_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.EvidenceImpl <em>Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.EvidenceImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getEvidence()
	 * @generated
	 */
	int EVIDENCE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__TEXT = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__DATE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__SOURCE = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__PLACE = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Confidentiality</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__CONFIDENTIALITY = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE__ABOUT = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.EvidenceFileImpl <em>Evidence File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.EvidenceFileImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getEvidenceFile()
	 * @generated
	 */
	int EVIDENCE_FILE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__ID = BasePackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__NAME = BasePackage.PART__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__DESCRIPTION = BasePackage.PART__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__TAGS = BasePackage.PART__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__OWNER_ROLE = BasePackage.PART__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__REVIEW_EVERY_DAYS = BasePackage.PART__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__VERIFICATIONS = BasePackage.PART__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__COMMENTS = BasePackage.PART__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__ATTACHMENTS = BasePackage.PART__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__LINKS = BasePackage.PART__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__CREATED_ON = BasePackage.PART__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__CREATED_BY = BasePackage.PART__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__CHANGED_ON = BasePackage.PART__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__CHANGED_BY = BasePackage.PART__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Restricted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__RESTRICTED = BasePackage.PART__RESTRICTED;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE__EVIDENCE = BasePackage.PART_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Evidence File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_FILE_FEATURE_COUNT = BasePackage.PART_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.FindingImpl <em>Finding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.FindingImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getFinding()
	 * @generated
	 */
	int FINDING = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__STATEMENT = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ABOUT = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Warrant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__WARRANT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Provisional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__PROVISIONAL = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Intended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__INTENDED = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Enacted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__ENACTED = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__EVIDENCE = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Counter Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__COUNTER_EVIDENCE = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CARDS = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Cycle</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING__CYCLE = BasePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Finding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FINDING_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.RecommendationImpl <em>Recommendation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.RecommendationImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getRecommendation()
	 * @generated
	 */
	int RECOMMENDATION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__NUMBER = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Addressee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__ADDRESSEE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Snapshot</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__SNAPSHOT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Fields To Change</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__FIELDS_TO_CHANGE = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CHANGE = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Conjecture</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CONJECTURE = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Findings</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__FINDINGS = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cards</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CARDS = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__PRIORITY = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__DUE = BasePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Provisional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__PROVISIONAL = BasePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Responses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__RESPONSES = BasePackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Work Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__WORK_STATUS = BasePackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Commitments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__COMMITMENTS = BasePackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Judgements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__JUDGEMENTS = BasePackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Carried From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CARRIED_FROM = BasePackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__WITHDRAWN_ON = BasePackage.ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Withdrawn Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__WITHDRAWN_BECAUSE = BasePackage.ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Cycle</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION__CYCLE = BasePackage.ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Recommendation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RECOMMENDATION_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.ResponseImpl <em>Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.ResponseImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getResponse()
	 * @generated
	 */
	int RESPONSE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__KIND = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Recommendation</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE__RECOMMENDATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESPONSE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.CommitmentImpl <em>Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.CommitmentImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ID = BasePackage.TASK__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__NAME = BasePackage.TASK__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DESCRIPTION = BasePackage.TASK__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__TAGS = BasePackage.TASK__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__OWNER_ROLE = BasePackage.TASK__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__REVIEW_EVERY_DAYS = BasePackage.TASK__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__VERIFICATIONS = BasePackage.TASK__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__COMMENTS = BasePackage.TASK__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ATTACHMENTS = BasePackage.TASK__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__LINKS = BasePackage.TASK__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__CREATED_ON = BasePackage.TASK__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__CREATED_BY = BasePackage.TASK__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__CHANGED_ON = BasePackage.TASK__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__CHANGED_BY = BasePackage.TASK__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Assignee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ASSIGNEE = BasePackage.TASK__ASSIGNEE;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DUE = BasePackage.TASK__DUE;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DONE_ON = BasePackage.TASK__DONE_ON;

	/**
	 * The number of structural features of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_FEATURE_COUNT = BasePackage.TASK_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.UptakeJudgementImpl <em>Uptake Judgement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.UptakeJudgementImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getUptakeJudgement()
	 * @generated
	 */
	int UPTAKE_JUDGEMENT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE_JUDGEMENT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE_JUDGEMENT__CATEGORY = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE_JUDGEMENT__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE_JUDGEMENT__BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE_JUDGEMENT__REASON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE_JUDGEMENT__EVIDENCE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recommendation</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE_JUDGEMENT__RECOMMENDATION = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Uptake Judgement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UPTAKE_JUDGEMENT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.PublicationImpl <em>Publication</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.PublicationImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getPublication()
	 * @generated
	 */
	int PUBLICATION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__REVISION = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PUBLISHED_ON = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Published By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__PUBLISHED_BY = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>What Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__WHAT_CHANGED = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cycle</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION__CYCLE = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Publication</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PUBLICATION_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.ConflictImpl <em>Conflict</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.ConflictImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getConflict()
	 * @generated
	 */
	int CONFLICT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__SUBJECT = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__FEATURE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__BEFORE = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Mine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__MINE = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Theirs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__THEIRS = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT__DECIDED_ON = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Conflict</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.impl.ConflictFileImpl <em>Conflict File</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.impl.ConflictFileImpl
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getConflictFile()
	 * @generated
	 */
	int CONFLICT_FILE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__ID = BasePackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__NAME = BasePackage.PART__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__DESCRIPTION = BasePackage.PART__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__TAGS = BasePackage.PART__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__OWNER_ROLE = BasePackage.PART__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__REVIEW_EVERY_DAYS = BasePackage.PART__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__VERIFICATIONS = BasePackage.PART__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__COMMENTS = BasePackage.PART__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__ATTACHMENTS = BasePackage.PART__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__LINKS = BasePackage.PART__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__CREATED_ON = BasePackage.PART__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__CREATED_BY = BasePackage.PART__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__CHANGED_ON = BasePackage.PART__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__CHANGED_BY = BasePackage.PART__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Restricted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__RESTRICTED = BasePackage.PART__RESTRICTED;

	/**
	 * The feature id for the '<em><b>Conflicts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE__CONFLICTS = BasePackage.PART_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Conflict File</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFLICT_FILE_FEATURE_COUNT = BasePackage.PART_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.CollectionKind <em>Collection Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.CollectionKind
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCollectionKind()
	 * @generated
	 */
	int COLLECTION_KIND = 17;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.CollectionStatus <em>Collection Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.CollectionStatus
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCollectionStatus()
	 * @generated
	 */
	int COLLECTION_STATUS = 18;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.Consent <em>Consent</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.Consent
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getConsent()
	 * @generated
	 */
	int CONSENT = 19;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.Confidentiality <em>Confidentiality</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.Confidentiality
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getConfidentiality()
	 * @generated
	 */
	int CONFIDENTIALITY = 20;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.StepKind <em>Step Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.StepKind
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getStepKind()
	 * @generated
	 */
	int STEP_KIND = 21;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.ResponseKind <em>Response Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.ResponseKind
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getResponseKind()
	 * @generated
	 */
	int RESPONSE_KIND = 22;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.WorkStatus <em>Work Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.WorkStatus
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getWorkStatus()
	 * @generated
	 */
	int WORK_STATUS = 23;

	/**
	 * The meta object id for the '{@link org.throughline.model.feedback.Priority <em>Priority</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.feedback.Priority
	 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getPriority()
	 * @generated
	 */
	int PRIORITY = 24;


	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.Cycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cycle</em>'.
	 * @see org.throughline.model.feedback.Cycle
	 * @generated
	 */
	EClass getCycle();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Cycle#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.throughline.model.feedback.Cycle#getStart()
	 * @see #getCycle()
	 * @generated
	 */
	EAttribute getCycle_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Cycle#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.throughline.model.feedback.Cycle#getEnd()
	 * @see #getCycle()
	 * @generated
	 */
	EAttribute getCycle_End();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.feedback.Cycle#getPlans <em>Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Plans</em>'.
	 * @see org.throughline.model.feedback.Cycle#getPlans()
	 * @see #getCycle()
	 * @generated
	 */
	EReference getCycle_Plans();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.Cycle#getFollows <em>Follows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Follows</em>'.
	 * @see org.throughline.model.feedback.Cycle#getFollows()
	 * @see #getCycle()
	 * @generated
	 */
	EReference getCycle_Follows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Cycle#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.throughline.model.feedback.Cycle#getSteps()
	 * @see #getCycle()
	 * @generated
	 */
	EReference getCycle_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Cycle#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sample</em>'.
	 * @see org.throughline.model.feedback.Cycle#getSample()
	 * @see #getCycle()
	 * @generated
	 */
	EReference getCycle_Sample();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Cycle#getSnapshots <em>Snapshots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Snapshots</em>'.
	 * @see org.throughline.model.feedback.Cycle#getSnapshots()
	 * @see #getCycle()
	 * @generated
	 */
	EReference getCycle_Snapshots();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Cycle#getCollection <em>Collection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Collection</em>'.
	 * @see org.throughline.model.feedback.Cycle#getCollection()
	 * @see #getCycle()
	 * @generated
	 */
	EReference getCycle_Collection();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Cycle#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.throughline.model.feedback.Cycle#getEvidence()
	 * @see #getCycle()
	 * @generated
	 */
	EReference getCycle_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Cycle#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Findings</em>'.
	 * @see org.throughline.model.feedback.Cycle#getFindings()
	 * @see #getCycle()
	 * @generated
	 */
	EReference getCycle_Findings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Cycle#getRecommendations <em>Recommendations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Recommendations</em>'.
	 * @see org.throughline.model.feedback.Cycle#getRecommendations()
	 * @see #getCycle()
	 * @generated
	 */
	EReference getCycle_Recommendations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Cycle#getPublications <em>Publications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Publications</em>'.
	 * @see org.throughline.model.feedback.Cycle#getPublications()
	 * @see #getCycle()
	 * @generated
	 */
	EReference getCycle_Publications();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Cycle#getWithdrawnOn <em>Withdrawn On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn On</em>'.
	 * @see org.throughline.model.feedback.Cycle#getWithdrawnOn()
	 * @see #getCycle()
	 * @generated
	 */
	EAttribute getCycle_WithdrawnOn();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Cycle#getWithdrawnBecause <em>Withdrawn Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn Because</em>'.
	 * @see org.throughline.model.feedback.Cycle#getWithdrawnBecause()
	 * @see #getCycle()
	 * @generated
	 */
	EAttribute getCycle_WithdrawnBecause();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.CycleStep <em>Cycle Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cycle Step</em>'.
	 * @see org.throughline.model.feedback.CycleStep
	 * @generated
	 */
	EClass getCycleStep();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CycleStep#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.feedback.CycleStep#getKind()
	 * @see #getCycleStep()
	 * @generated
	 */
	EAttribute getCycleStep_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CycleStep#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.throughline.model.feedback.CycleStep#getStart()
	 * @see #getCycleStep()
	 * @generated
	 */
	EAttribute getCycleStep_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CycleStep#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.throughline.model.feedback.CycleStep#getEnd()
	 * @see #getCycleStep()
	 * @generated
	 */
	EAttribute getCycleStep_End();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.CycleStep#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.throughline.model.feedback.CycleStep#getTasks()
	 * @see #getCycleStep()
	 * @generated
	 */
	EReference getCycleStep_Tasks();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.SampleGroup <em>Sample Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample Group</em>'.
	 * @see org.throughline.model.feedback.SampleGroup
	 * @generated
	 */
	EClass getSampleGroup();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.SampleGroup#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.throughline.model.feedback.SampleGroup#getRole()
	 * @see #getSampleGroup()
	 * @generated
	 */
	EReference getSampleGroup_Role();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.SampleGroup#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.throughline.model.feedback.SampleGroup#getSchool()
	 * @see #getSampleGroup()
	 * @generated
	 */
	EReference getSampleGroup_School();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.SampleGroup#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.throughline.model.feedback.SampleGroup#getPlanned()
	 * @see #getSampleGroup()
	 * @generated
	 */
	EAttribute getSampleGroup_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.SampleGroup#getReached <em>Reached</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reached</em>'.
	 * @see org.throughline.model.feedback.SampleGroup#getReached()
	 * @see #getSampleGroup()
	 * @generated
	 */
	EAttribute getSampleGroup_Reached();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.StrategySnapshot <em>Strategy Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Strategy Snapshot</em>'.
	 * @see org.throughline.model.feedback.StrategySnapshot
	 * @generated
	 */
	EClass getStrategySnapshot();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.StrategySnapshot#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Original</em>'.
	 * @see org.throughline.model.feedback.StrategySnapshot#getOriginal()
	 * @see #getStrategySnapshot()
	 * @generated
	 */
	EReference getStrategySnapshot_Original();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.StrategySnapshot#getTakenOn <em>Taken On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken On</em>'.
	 * @see org.throughline.model.feedback.StrategySnapshot#getTakenOn()
	 * @see #getStrategySnapshot()
	 * @generated
	 */
	EAttribute getStrategySnapshot_TakenOn();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.StrategySnapshot#getFingerprint <em>Fingerprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fingerprint</em>'.
	 * @see org.throughline.model.feedback.StrategySnapshot#getFingerprint()
	 * @see #getStrategySnapshot()
	 * @generated
	 */
	EAttribute getStrategySnapshot_Fingerprint();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.StrategySnapshot#getRationale <em>Rationale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rationale</em>'.
	 * @see org.throughline.model.feedback.StrategySnapshot#getRationale()
	 * @see #getStrategySnapshot()
	 * @generated
	 */
	EAttribute getStrategySnapshot_Rationale();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.StrategySnapshot#getWarrant <em>Warrant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warrant</em>'.
	 * @see org.throughline.model.feedback.StrategySnapshot#getWarrant()
	 * @see #getStrategySnapshot()
	 * @generated
	 */
	EAttribute getStrategySnapshot_Warrant();

	/**
	 * Returns the meta object for the attribute list '{@link org.throughline.model.feedback.StrategySnapshot#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Goals</em>'.
	 * @see org.throughline.model.feedback.StrategySnapshot#getGoals()
	 * @see #getStrategySnapshot()
	 * @generated
	 */
	EAttribute getStrategySnapshot_Goals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.StrategySnapshot#getConjectures <em>Conjectures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conjectures</em>'.
	 * @see org.throughline.model.feedback.StrategySnapshot#getConjectures()
	 * @see #getStrategySnapshot()
	 * @generated
	 */
	EReference getStrategySnapshot_Conjectures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.StrategySnapshot#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Activities</em>'.
	 * @see org.throughline.model.feedback.StrategySnapshot#getActivities()
	 * @see #getStrategySnapshot()
	 * @generated
	 */
	EReference getStrategySnapshot_Activities();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.feedback.StrategySnapshot#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Cycle</em>'.
	 * @see org.throughline.model.feedback.StrategySnapshot#getCycle()
	 * @see #getStrategySnapshot()
	 * @generated
	 */
	EReference getStrategySnapshot_Cycle();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.FrozenConjecture <em>Frozen Conjecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Conjecture</em>'.
	 * @see org.throughline.model.feedback.FrozenConjecture
	 * @generated
	 */
	EClass getFrozenConjecture();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.FrozenConjecture#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Original</em>'.
	 * @see org.throughline.model.feedback.FrozenConjecture#getOriginal()
	 * @see #getFrozenConjecture()
	 * @generated
	 */
	EReference getFrozenConjecture_Original();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.FrozenConjecture#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.throughline.model.feedback.FrozenConjecture#getName()
	 * @see #getFrozenConjecture()
	 * @generated
	 */
	EAttribute getFrozenConjecture_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.FrozenConjecture#getIfDone <em>If Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>If Done</em>'.
	 * @see org.throughline.model.feedback.FrozenConjecture#getIfDone()
	 * @see #getFrozenConjecture()
	 * @generated
	 */
	EAttribute getFrozenConjecture_IfDone();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.FrozenConjecture#getThenExpected <em>Then Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Then Expected</em>'.
	 * @see org.throughline.model.feedback.FrozenConjecture#getThenExpected()
	 * @see #getFrozenConjecture()
	 * @generated
	 */
	EAttribute getFrozenConjecture_ThenExpected();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.FrozenActivity <em>Frozen Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Frozen Activity</em>'.
	 * @see org.throughline.model.feedback.FrozenActivity
	 * @generated
	 */
	EClass getFrozenActivity();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.FrozenActivity#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Original</em>'.
	 * @see org.throughline.model.feedback.FrozenActivity#getOriginal()
	 * @see #getFrozenActivity()
	 * @generated
	 */
	EReference getFrozenActivity_Original();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.FrozenActivity#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.throughline.model.feedback.FrozenActivity#getName()
	 * @see #getFrozenActivity()
	 * @generated
	 */
	EAttribute getFrozenActivity_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.FrozenActivity#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.feedback.FrozenActivity#getKind()
	 * @see #getFrozenActivity()
	 * @generated
	 */
	EAttribute getFrozenActivity_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.FrozenActivity#getFocus <em>Focus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Focus</em>'.
	 * @see org.throughline.model.feedback.FrozenActivity#getFocus()
	 * @see #getFrozenActivity()
	 * @generated
	 */
	EAttribute getFrozenActivity_Focus();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.FrozenActivity#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.throughline.model.feedback.FrozenActivity#getStatus()
	 * @see #getFrozenActivity()
	 * @generated
	 */
	EAttribute getFrozenActivity_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.FrozenActivity#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.throughline.model.feedback.FrozenActivity#getStart()
	 * @see #getFrozenActivity()
	 * @generated
	 */
	EAttribute getFrozenActivity_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.FrozenActivity#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.throughline.model.feedback.FrozenActivity#getEnd()
	 * @see #getFrozenActivity()
	 * @generated
	 */
	EAttribute getFrozenActivity_End();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.CollectionItem <em>Collection Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Collection Item</em>'.
	 * @see org.throughline.model.feedback.CollectionItem
	 * @generated
	 */
	EClass getCollectionItem();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CollectionItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.feedback.CollectionItem#getKind()
	 * @see #getCollectionItem()
	 * @generated
	 */
	EAttribute getCollectionItem_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.CollectionItem#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.throughline.model.feedback.CollectionItem#getSchool()
	 * @see #getCollectionItem()
	 * @generated
	 */
	EReference getCollectionItem_School();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.CollectionItem#getCollector <em>Collector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Collector</em>'.
	 * @see org.throughline.model.feedback.CollectionItem#getCollector()
	 * @see #getCollectionItem()
	 * @generated
	 */
	EReference getCollectionItem_Collector();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CollectionItem#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.feedback.CollectionItem#getDate()
	 * @see #getCollectionItem()
	 * @generated
	 */
	EAttribute getCollectionItem_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CollectionItem#getPlanned <em>Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Planned</em>'.
	 * @see org.throughline.model.feedback.CollectionItem#getPlanned()
	 * @see #getCollectionItem()
	 * @generated
	 */
	EAttribute getCollectionItem_Planned();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CollectionItem#getReached <em>Reached</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reached</em>'.
	 * @see org.throughline.model.feedback.CollectionItem#getReached()
	 * @see #getCollectionItem()
	 * @generated
	 */
	EAttribute getCollectionItem_Reached();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CollectionItem#getConsent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consent</em>'.
	 * @see org.throughline.model.feedback.CollectionItem#getConsent()
	 * @see #getCollectionItem()
	 * @generated
	 */
	EAttribute getCollectionItem_Consent();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CollectionItem#isDeidentified <em>Deidentified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deidentified</em>'.
	 * @see org.throughline.model.feedback.CollectionItem#isDeidentified()
	 * @see #getCollectionItem()
	 * @generated
	 */
	EAttribute getCollectionItem_Deidentified();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CollectionItem#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.throughline.model.feedback.CollectionItem#getStatus()
	 * @see #getCollectionItem()
	 * @generated
	 */
	EAttribute getCollectionItem_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.CollectionItem#getWhereKept <em>Where Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where Kept</em>'.
	 * @see org.throughline.model.feedback.CollectionItem#getWhereKept()
	 * @see #getCollectionItem()
	 * @generated
	 */
	EAttribute getCollectionItem_WhereKept();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.Evidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence</em>'.
	 * @see org.throughline.model.feedback.Evidence
	 * @generated
	 */
	EClass getEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Evidence#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.throughline.model.feedback.Evidence#getText()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Evidence#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.feedback.Evidence#getDate()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Date();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.Evidence#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.throughline.model.feedback.Evidence#getSource()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Evidence#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.throughline.model.feedback.Evidence#getPlace()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Evidence#getConfidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidentiality</em>'.
	 * @see org.throughline.model.feedback.Evidence#getConfidentiality()
	 * @see #getEvidence()
	 * @generated
	 */
	EAttribute getEvidence_Confidentiality();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.feedback.Evidence#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.throughline.model.feedback.Evidence#getAbout()
	 * @see #getEvidence()
	 * @generated
	 */
	EReference getEvidence_About();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.EvidenceFile <em>Evidence File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence File</em>'.
	 * @see org.throughline.model.feedback.EvidenceFile
	 * @generated
	 */
	EClass getEvidenceFile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.EvidenceFile#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.throughline.model.feedback.EvidenceFile#getEvidence()
	 * @see #getEvidenceFile()
	 * @generated
	 */
	EReference getEvidenceFile_Evidence();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.Finding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Finding</em>'.
	 * @see org.throughline.model.feedback.Finding
	 * @generated
	 */
	EClass getFinding();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Finding#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.throughline.model.feedback.Finding#getStatement()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Statement();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.feedback.Finding#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.throughline.model.feedback.Finding#getAbout()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_About();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Finding#getWarrant <em>Warrant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warrant</em>'.
	 * @see org.throughline.model.feedback.Finding#getWarrant()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Warrant();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Finding#isProvisional <em>Provisional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provisional</em>'.
	 * @see org.throughline.model.feedback.Finding#isProvisional()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Provisional();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Finding#getIntended <em>Intended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Intended</em>'.
	 * @see org.throughline.model.feedback.Finding#getIntended()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Intended();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Finding#getEnacted <em>Enacted</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enacted</em>'.
	 * @see org.throughline.model.feedback.Finding#getEnacted()
	 * @see #getFinding()
	 * @generated
	 */
	EAttribute getFinding_Enacted();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.feedback.Finding#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.throughline.model.feedback.Finding#getEvidence()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Evidence();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.feedback.Finding#getCounterEvidence <em>Counter Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Counter Evidence</em>'.
	 * @see org.throughline.model.feedback.Finding#getCounterEvidence()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_CounterEvidence();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.feedback.Finding#getCards <em>Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Cards</em>'.
	 * @see org.throughline.model.feedback.Finding#getCards()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Cards();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.feedback.Finding#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Cycle</em>'.
	 * @see org.throughline.model.feedback.Finding#getCycle()
	 * @see #getFinding()
	 * @generated
	 */
	EReference getFinding_Cycle();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.Recommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Recommendation</em>'.
	 * @see org.throughline.model.feedback.Recommendation
	 * @generated
	 */
	EClass getRecommendation();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Recommendation#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getNumber()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Number();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.Recommendation#getAddressee <em>Addressee</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Addressee</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getAddressee()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Addressee();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.Recommendation#getSnapshot <em>Snapshot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Snapshot</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getSnapshot()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Snapshot();

	/**
	 * Returns the meta object for the attribute list '{@link org.throughline.model.feedback.Recommendation#getFieldsToChange <em>Fields To Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Fields To Change</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getFieldsToChange()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_FieldsToChange();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Recommendation#getChange <em>Change</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Change</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getChange()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Change();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.Recommendation#getConjecture <em>Conjecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Conjecture</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getConjecture()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Conjecture();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.feedback.Recommendation#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Findings</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getFindings()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Findings();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.feedback.Recommendation#getCards <em>Cards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Cards</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getCards()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Cards();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Recommendation#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getPriority()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Recommendation#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getDue()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Recommendation#isProvisional <em>Provisional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Provisional</em>'.
	 * @see org.throughline.model.feedback.Recommendation#isProvisional()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_Provisional();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Recommendation#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responses</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getResponses()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Responses();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Recommendation#getWorkStatus <em>Work Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Work Status</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getWorkStatus()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_WorkStatus();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Recommendation#getCommitments <em>Commitments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Commitments</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getCommitments()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Commitments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.Recommendation#getJudgements <em>Judgements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Judgements</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getJudgements()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Judgements();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.Recommendation#getCarriedFrom <em>Carried From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Carried From</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getCarriedFrom()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_CarriedFrom();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Recommendation#getWithdrawnOn <em>Withdrawn On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn On</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getWithdrawnOn()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_WithdrawnOn();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Recommendation#getWithdrawnBecause <em>Withdrawn Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Withdrawn Because</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getWithdrawnBecause()
	 * @see #getRecommendation()
	 * @generated
	 */
	EAttribute getRecommendation_WithdrawnBecause();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.feedback.Recommendation#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Cycle</em>'.
	 * @see org.throughline.model.feedback.Recommendation#getCycle()
	 * @see #getRecommendation()
	 * @generated
	 */
	EReference getRecommendation_Cycle();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.Response <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Response</em>'.
	 * @see org.throughline.model.feedback.Response
	 * @generated
	 */
	EClass getResponse();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Response#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.feedback.Response#getKind()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Response#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.feedback.Response#getDate()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Date();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.Response#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.throughline.model.feedback.Response#getBy()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_By();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Response#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.throughline.model.feedback.Response#getReason()
	 * @see #getResponse()
	 * @generated
	 */
	EAttribute getResponse_Reason();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.feedback.Response#getRecommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Recommendation</em>'.
	 * @see org.throughline.model.feedback.Response#getRecommendation()
	 * @see #getResponse()
	 * @generated
	 */
	EReference getResponse_Recommendation();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commitment</em>'.
	 * @see org.throughline.model.feedback.Commitment
	 * @generated
	 */
	EClass getCommitment();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.UptakeJudgement <em>Uptake Judgement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Uptake Judgement</em>'.
	 * @see org.throughline.model.feedback.UptakeJudgement
	 * @generated
	 */
	EClass getUptakeJudgement();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.UptakeJudgement#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.throughline.model.feedback.UptakeJudgement#getCategory()
	 * @see #getUptakeJudgement()
	 * @generated
	 */
	EAttribute getUptakeJudgement_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.UptakeJudgement#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.feedback.UptakeJudgement#getDate()
	 * @see #getUptakeJudgement()
	 * @generated
	 */
	EAttribute getUptakeJudgement_Date();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.UptakeJudgement#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.throughline.model.feedback.UptakeJudgement#getBy()
	 * @see #getUptakeJudgement()
	 * @generated
	 */
	EReference getUptakeJudgement_By();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.UptakeJudgement#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.throughline.model.feedback.UptakeJudgement#getReason()
	 * @see #getUptakeJudgement()
	 * @generated
	 */
	EAttribute getUptakeJudgement_Reason();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.feedback.UptakeJudgement#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence</em>'.
	 * @see org.throughline.model.feedback.UptakeJudgement#getEvidence()
	 * @see #getUptakeJudgement()
	 * @generated
	 */
	EReference getUptakeJudgement_Evidence();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.feedback.UptakeJudgement#getRecommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Recommendation</em>'.
	 * @see org.throughline.model.feedback.UptakeJudgement#getRecommendation()
	 * @see #getUptakeJudgement()
	 * @generated
	 */
	EReference getUptakeJudgement_Recommendation();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.Publication <em>Publication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Publication</em>'.
	 * @see org.throughline.model.feedback.Publication
	 * @generated
	 */
	EClass getPublication();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Publication#getRevision <em>Revision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Revision</em>'.
	 * @see org.throughline.model.feedback.Publication#getRevision()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_Revision();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Publication#getPublishedOn <em>Published On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Published On</em>'.
	 * @see org.throughline.model.feedback.Publication#getPublishedOn()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_PublishedOn();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.Publication#getPublishedBy <em>Published By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Published By</em>'.
	 * @see org.throughline.model.feedback.Publication#getPublishedBy()
	 * @see #getPublication()
	 * @generated
	 */
	EReference getPublication_PublishedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Publication#getWhatChanged <em>What Changed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What Changed</em>'.
	 * @see org.throughline.model.feedback.Publication#getWhatChanged()
	 * @see #getPublication()
	 * @generated
	 */
	EAttribute getPublication_WhatChanged();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.feedback.Publication#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Cycle</em>'.
	 * @see org.throughline.model.feedback.Publication#getCycle()
	 * @see #getPublication()
	 * @generated
	 */
	EReference getPublication_Cycle();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.Conflict <em>Conflict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conflict</em>'.
	 * @see org.throughline.model.feedback.Conflict
	 * @generated
	 */
	EClass getConflict();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.feedback.Conflict#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.throughline.model.feedback.Conflict#getSubject()
	 * @see #getConflict()
	 * @generated
	 */
	EReference getConflict_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Conflict#getFeature <em>Feature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feature</em>'.
	 * @see org.throughline.model.feedback.Conflict#getFeature()
	 * @see #getConflict()
	 * @generated
	 */
	EAttribute getConflict_Feature();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Conflict#getBefore <em>Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Before</em>'.
	 * @see org.throughline.model.feedback.Conflict#getBefore()
	 * @see #getConflict()
	 * @generated
	 */
	EAttribute getConflict_Before();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Conflict#getMine <em>Mine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mine</em>'.
	 * @see org.throughline.model.feedback.Conflict#getMine()
	 * @see #getConflict()
	 * @generated
	 */
	EAttribute getConflict_Mine();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Conflict#getTheirs <em>Theirs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Theirs</em>'.
	 * @see org.throughline.model.feedback.Conflict#getTheirs()
	 * @see #getConflict()
	 * @generated
	 */
	EAttribute getConflict_Theirs();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.feedback.Conflict#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.throughline.model.feedback.Conflict#getDecidedOn()
	 * @see #getConflict()
	 * @generated
	 */
	EAttribute getConflict_DecidedOn();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.feedback.ConflictFile <em>Conflict File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conflict File</em>'.
	 * @see org.throughline.model.feedback.ConflictFile
	 * @generated
	 */
	EClass getConflictFile();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.feedback.ConflictFile#getConflicts <em>Conflicts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conflicts</em>'.
	 * @see org.throughline.model.feedback.ConflictFile#getConflicts()
	 * @see #getConflictFile()
	 * @generated
	 */
	EReference getConflictFile_Conflicts();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.feedback.CollectionKind <em>Collection Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Collection Kind</em>'.
	 * @see org.throughline.model.feedback.CollectionKind
	 * @generated
	 */
	EEnum getCollectionKind();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.feedback.CollectionStatus <em>Collection Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Collection Status</em>'.
	 * @see org.throughline.model.feedback.CollectionStatus
	 * @generated
	 */
	EEnum getCollectionStatus();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.feedback.Consent <em>Consent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Consent</em>'.
	 * @see org.throughline.model.feedback.Consent
	 * @generated
	 */
	EEnum getConsent();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.feedback.Confidentiality <em>Confidentiality</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidentiality</em>'.
	 * @see org.throughline.model.feedback.Confidentiality
	 * @generated
	 */
	EEnum getConfidentiality();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.feedback.StepKind <em>Step Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step Kind</em>'.
	 * @see org.throughline.model.feedback.StepKind
	 * @generated
	 */
	EEnum getStepKind();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.feedback.ResponseKind <em>Response Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Response Kind</em>'.
	 * @see org.throughline.model.feedback.ResponseKind
	 * @generated
	 */
	EEnum getResponseKind();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.feedback.WorkStatus <em>Work Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Work Status</em>'.
	 * @see org.throughline.model.feedback.WorkStatus
	 * @generated
	 */
	EEnum getWorkStatus();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.feedback.Priority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Priority</em>'.
	 * @see org.throughline.model.feedback.Priority
	 * @generated
	 */
	EEnum getPriority();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FeedbackFactory getFeedbackFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.CycleImpl <em>Cycle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.CycleImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCycle()
		 * @generated
		 */
		EClass CYCLE = eINSTANCE.getCycle();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE__START = eINSTANCE.getCycle_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE__END = eINSTANCE.getCycle_End();

		/**
		 * The meta object literal for the '<em><b>Plans</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE__PLANS = eINSTANCE.getCycle_Plans();

		/**
		 * The meta object literal for the '<em><b>Follows</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE__FOLLOWS = eINSTANCE.getCycle_Follows();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE__STEPS = eINSTANCE.getCycle_Steps();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE__SAMPLE = eINSTANCE.getCycle_Sample();

		/**
		 * The meta object literal for the '<em><b>Snapshots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE__SNAPSHOTS = eINSTANCE.getCycle_Snapshots();

		/**
		 * The meta object literal for the '<em><b>Collection</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE__COLLECTION = eINSTANCE.getCycle_Collection();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE__EVIDENCE = eINSTANCE.getCycle_Evidence();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE__FINDINGS = eINSTANCE.getCycle_Findings();

		/**
		 * The meta object literal for the '<em><b>Recommendations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE__RECOMMENDATIONS = eINSTANCE.getCycle_Recommendations();

		/**
		 * The meta object literal for the '<em><b>Publications</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE__PUBLICATIONS = eINSTANCE.getCycle_Publications();

		/**
		 * The meta object literal for the '<em><b>Withdrawn On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE__WITHDRAWN_ON = eINSTANCE.getCycle_WithdrawnOn();

		/**
		 * The meta object literal for the '<em><b>Withdrawn Because</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE__WITHDRAWN_BECAUSE = eINSTANCE.getCycle_WithdrawnBecause();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.CycleStepImpl <em>Cycle Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.CycleStepImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCycleStep()
		 * @generated
		 */
		EClass CYCLE_STEP = eINSTANCE.getCycleStep();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE_STEP__KIND = eINSTANCE.getCycleStep_Kind();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE_STEP__START = eINSTANCE.getCycleStep_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CYCLE_STEP__END = eINSTANCE.getCycleStep_End();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CYCLE_STEP__TASKS = eINSTANCE.getCycleStep_Tasks();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.SampleGroupImpl <em>Sample Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.SampleGroupImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getSampleGroup()
		 * @generated
		 */
		EClass SAMPLE_GROUP = eINSTANCE.getSampleGroup();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE_GROUP__ROLE = eINSTANCE.getSampleGroup_Role();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE_GROUP__SCHOOL = eINSTANCE.getSampleGroup_School();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_GROUP__PLANNED = eINSTANCE.getSampleGroup_Planned();

		/**
		 * The meta object literal for the '<em><b>Reached</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_GROUP__REACHED = eINSTANCE.getSampleGroup_Reached();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.StrategySnapshotImpl <em>Strategy Snapshot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.StrategySnapshotImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getStrategySnapshot()
		 * @generated
		 */
		EClass STRATEGY_SNAPSHOT = eINSTANCE.getStrategySnapshot();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY_SNAPSHOT__ORIGINAL = eINSTANCE.getStrategySnapshot_Original();

		/**
		 * The meta object literal for the '<em><b>Taken On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_SNAPSHOT__TAKEN_ON = eINSTANCE.getStrategySnapshot_TakenOn();

		/**
		 * The meta object literal for the '<em><b>Fingerprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_SNAPSHOT__FINGERPRINT = eINSTANCE.getStrategySnapshot_Fingerprint();

		/**
		 * The meta object literal for the '<em><b>Rationale</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_SNAPSHOT__RATIONALE = eINSTANCE.getStrategySnapshot_Rationale();

		/**
		 * The meta object literal for the '<em><b>Warrant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_SNAPSHOT__WARRANT = eINSTANCE.getStrategySnapshot_Warrant();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STRATEGY_SNAPSHOT__GOALS = eINSTANCE.getStrategySnapshot_Goals();

		/**
		 * The meta object literal for the '<em><b>Conjectures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY_SNAPSHOT__CONJECTURES = eINSTANCE.getStrategySnapshot_Conjectures();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY_SNAPSHOT__ACTIVITIES = eINSTANCE.getStrategySnapshot_Activities();

		/**
		 * The meta object literal for the '<em><b>Cycle</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STRATEGY_SNAPSHOT__CYCLE = eINSTANCE.getStrategySnapshot_Cycle();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.FrozenConjectureImpl <em>Frozen Conjecture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.FrozenConjectureImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getFrozenConjecture()
		 * @generated
		 */
		EClass FROZEN_CONJECTURE = eINSTANCE.getFrozenConjecture();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_CONJECTURE__ORIGINAL = eINSTANCE.getFrozenConjecture_Original();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_CONJECTURE__NAME = eINSTANCE.getFrozenConjecture_Name();

		/**
		 * The meta object literal for the '<em><b>If Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_CONJECTURE__IF_DONE = eINSTANCE.getFrozenConjecture_IfDone();

		/**
		 * The meta object literal for the '<em><b>Then Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_CONJECTURE__THEN_EXPECTED = eINSTANCE.getFrozenConjecture_ThenExpected();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.FrozenActivityImpl <em>Frozen Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.FrozenActivityImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getFrozenActivity()
		 * @generated
		 */
		EClass FROZEN_ACTIVITY = eINSTANCE.getFrozenActivity();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FROZEN_ACTIVITY__ORIGINAL = eINSTANCE.getFrozenActivity_Original();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ACTIVITY__NAME = eINSTANCE.getFrozenActivity_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ACTIVITY__KIND = eINSTANCE.getFrozenActivity_Kind();

		/**
		 * The meta object literal for the '<em><b>Focus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ACTIVITY__FOCUS = eINSTANCE.getFrozenActivity_Focus();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ACTIVITY__STATUS = eINSTANCE.getFrozenActivity_Status();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ACTIVITY__START = eINSTANCE.getFrozenActivity_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FROZEN_ACTIVITY__END = eINSTANCE.getFrozenActivity_End();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.CollectionItemImpl <em>Collection Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.CollectionItemImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCollectionItem()
		 * @generated
		 */
		EClass COLLECTION_ITEM = eINSTANCE.getCollectionItem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_ITEM__KIND = eINSTANCE.getCollectionItem_Kind();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLECTION_ITEM__SCHOOL = eINSTANCE.getCollectionItem_School();

		/**
		 * The meta object literal for the '<em><b>Collector</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLECTION_ITEM__COLLECTOR = eINSTANCE.getCollectionItem_Collector();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_ITEM__DATE = eINSTANCE.getCollectionItem_Date();

		/**
		 * The meta object literal for the '<em><b>Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_ITEM__PLANNED = eINSTANCE.getCollectionItem_Planned();

		/**
		 * The meta object literal for the '<em><b>Reached</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_ITEM__REACHED = eINSTANCE.getCollectionItem_Reached();

		/**
		 * The meta object literal for the '<em><b>Consent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_ITEM__CONSENT = eINSTANCE.getCollectionItem_Consent();

		/**
		 * The meta object literal for the '<em><b>Deidentified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_ITEM__DEIDENTIFIED = eINSTANCE.getCollectionItem_Deidentified();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_ITEM__STATUS = eINSTANCE.getCollectionItem_Status();

		/**
		 * The meta object literal for the '<em><b>Where Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLECTION_ITEM__WHERE_KEPT = eINSTANCE.getCollectionItem_WhereKept();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.EvidenceImpl <em>Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.EvidenceImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getEvidence()
		 * @generated
		 */
		EClass EVIDENCE = eINSTANCE.getEvidence();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__TEXT = eINSTANCE.getEvidence_Text();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__DATE = eINSTANCE.getEvidence_Date();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__SOURCE = eINSTANCE.getEvidence_Source();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__PLACE = eINSTANCE.getEvidence_Place();

		/**
		 * The meta object literal for the '<em><b>Confidentiality</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE__CONFIDENTIALITY = eINSTANCE.getEvidence_Confidentiality();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE__ABOUT = eINSTANCE.getEvidence_About();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.EvidenceFileImpl <em>Evidence File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.EvidenceFileImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getEvidenceFile()
		 * @generated
		 */
		EClass EVIDENCE_FILE = eINSTANCE.getEvidenceFile();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVIDENCE_FILE__EVIDENCE = eINSTANCE.getEvidenceFile_Evidence();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.FindingImpl <em>Finding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.FindingImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getFinding()
		 * @generated
		 */
		EClass FINDING = eINSTANCE.getFinding();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__STATEMENT = eINSTANCE.getFinding_Statement();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__ABOUT = eINSTANCE.getFinding_About();

		/**
		 * The meta object literal for the '<em><b>Warrant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__WARRANT = eINSTANCE.getFinding_Warrant();

		/**
		 * The meta object literal for the '<em><b>Provisional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__PROVISIONAL = eINSTANCE.getFinding_Provisional();

		/**
		 * The meta object literal for the '<em><b>Intended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__INTENDED = eINSTANCE.getFinding_Intended();

		/**
		 * The meta object literal for the '<em><b>Enacted</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FINDING__ENACTED = eINSTANCE.getFinding_Enacted();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__EVIDENCE = eINSTANCE.getFinding_Evidence();

		/**
		 * The meta object literal for the '<em><b>Counter Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__COUNTER_EVIDENCE = eINSTANCE.getFinding_CounterEvidence();

		/**
		 * The meta object literal for the '<em><b>Cards</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__CARDS = eINSTANCE.getFinding_Cards();

		/**
		 * The meta object literal for the '<em><b>Cycle</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FINDING__CYCLE = eINSTANCE.getFinding_Cycle();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.RecommendationImpl <em>Recommendation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.RecommendationImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getRecommendation()
		 * @generated
		 */
		EClass RECOMMENDATION = eINSTANCE.getRecommendation();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__NUMBER = eINSTANCE.getRecommendation_Number();

		/**
		 * The meta object literal for the '<em><b>Addressee</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__ADDRESSEE = eINSTANCE.getRecommendation_Addressee();

		/**
		 * The meta object literal for the '<em><b>Snapshot</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__SNAPSHOT = eINSTANCE.getRecommendation_Snapshot();

		/**
		 * The meta object literal for the '<em><b>Fields To Change</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__FIELDS_TO_CHANGE = eINSTANCE.getRecommendation_FieldsToChange();

		/**
		 * The meta object literal for the '<em><b>Change</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__CHANGE = eINSTANCE.getRecommendation_Change();

		/**
		 * The meta object literal for the '<em><b>Conjecture</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__CONJECTURE = eINSTANCE.getRecommendation_Conjecture();

		/**
		 * The meta object literal for the '<em><b>Findings</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__FINDINGS = eINSTANCE.getRecommendation_Findings();

		/**
		 * The meta object literal for the '<em><b>Cards</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__CARDS = eINSTANCE.getRecommendation_Cards();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__PRIORITY = eINSTANCE.getRecommendation_Priority();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__DUE = eINSTANCE.getRecommendation_Due();

		/**
		 * The meta object literal for the '<em><b>Provisional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__PROVISIONAL = eINSTANCE.getRecommendation_Provisional();

		/**
		 * The meta object literal for the '<em><b>Responses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__RESPONSES = eINSTANCE.getRecommendation_Responses();

		/**
		 * The meta object literal for the '<em><b>Work Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__WORK_STATUS = eINSTANCE.getRecommendation_WorkStatus();

		/**
		 * The meta object literal for the '<em><b>Commitments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__COMMITMENTS = eINSTANCE.getRecommendation_Commitments();

		/**
		 * The meta object literal for the '<em><b>Judgements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__JUDGEMENTS = eINSTANCE.getRecommendation_Judgements();

		/**
		 * The meta object literal for the '<em><b>Carried From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__CARRIED_FROM = eINSTANCE.getRecommendation_CarriedFrom();

		/**
		 * The meta object literal for the '<em><b>Withdrawn On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__WITHDRAWN_ON = eINSTANCE.getRecommendation_WithdrawnOn();

		/**
		 * The meta object literal for the '<em><b>Withdrawn Because</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RECOMMENDATION__WITHDRAWN_BECAUSE = eINSTANCE.getRecommendation_WithdrawnBecause();

		/**
		 * The meta object literal for the '<em><b>Cycle</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RECOMMENDATION__CYCLE = eINSTANCE.getRecommendation_Cycle();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.ResponseImpl <em>Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.ResponseImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getResponse()
		 * @generated
		 */
		EClass RESPONSE = eINSTANCE.getResponse();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__KIND = eINSTANCE.getResponse_Kind();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__DATE = eINSTANCE.getResponse_Date();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__BY = eINSTANCE.getResponse_By();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESPONSE__REASON = eINSTANCE.getResponse_Reason();

		/**
		 * The meta object literal for the '<em><b>Recommendation</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESPONSE__RECOMMENDATION = eINSTANCE.getResponse_Recommendation();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.CommitmentImpl <em>Commitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.CommitmentImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCommitment()
		 * @generated
		 */
		EClass COMMITMENT = eINSTANCE.getCommitment();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.UptakeJudgementImpl <em>Uptake Judgement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.UptakeJudgementImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getUptakeJudgement()
		 * @generated
		 */
		EClass UPTAKE_JUDGEMENT = eINSTANCE.getUptakeJudgement();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPTAKE_JUDGEMENT__CATEGORY = eINSTANCE.getUptakeJudgement_Category();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPTAKE_JUDGEMENT__DATE = eINSTANCE.getUptakeJudgement_Date();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UPTAKE_JUDGEMENT__BY = eINSTANCE.getUptakeJudgement_By();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UPTAKE_JUDGEMENT__REASON = eINSTANCE.getUptakeJudgement_Reason();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UPTAKE_JUDGEMENT__EVIDENCE = eINSTANCE.getUptakeJudgement_Evidence();

		/**
		 * The meta object literal for the '<em><b>Recommendation</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UPTAKE_JUDGEMENT__RECOMMENDATION = eINSTANCE.getUptakeJudgement_Recommendation();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.PublicationImpl <em>Publication</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.PublicationImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getPublication()
		 * @generated
		 */
		EClass PUBLICATION = eINSTANCE.getPublication();

		/**
		 * The meta object literal for the '<em><b>Revision</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__REVISION = eINSTANCE.getPublication_Revision();

		/**
		 * The meta object literal for the '<em><b>Published On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__PUBLISHED_ON = eINSTANCE.getPublication_PublishedOn();

		/**
		 * The meta object literal for the '<em><b>Published By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLICATION__PUBLISHED_BY = eINSTANCE.getPublication_PublishedBy();

		/**
		 * The meta object literal for the '<em><b>What Changed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PUBLICATION__WHAT_CHANGED = eINSTANCE.getPublication_WhatChanged();

		/**
		 * The meta object literal for the '<em><b>Cycle</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PUBLICATION__CYCLE = eINSTANCE.getPublication_Cycle();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.ConflictImpl <em>Conflict</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.ConflictImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getConflict()
		 * @generated
		 */
		EClass CONFLICT = eINSTANCE.getConflict();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFLICT__SUBJECT = eINSTANCE.getConflict_Subject();

		/**
		 * The meta object literal for the '<em><b>Feature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFLICT__FEATURE = eINSTANCE.getConflict_Feature();

		/**
		 * The meta object literal for the '<em><b>Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFLICT__BEFORE = eINSTANCE.getConflict_Before();

		/**
		 * The meta object literal for the '<em><b>Mine</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFLICT__MINE = eINSTANCE.getConflict_Mine();

		/**
		 * The meta object literal for the '<em><b>Theirs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFLICT__THEIRS = eINSTANCE.getConflict_Theirs();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONFLICT__DECIDED_ON = eINSTANCE.getConflict_DecidedOn();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.impl.ConflictFileImpl <em>Conflict File</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.impl.ConflictFileImpl
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getConflictFile()
		 * @generated
		 */
		EClass CONFLICT_FILE = eINSTANCE.getConflictFile();

		/**
		 * The meta object literal for the '<em><b>Conflicts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFLICT_FILE__CONFLICTS = eINSTANCE.getConflictFile_Conflicts();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.CollectionKind <em>Collection Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.CollectionKind
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCollectionKind()
		 * @generated
		 */
		EEnum COLLECTION_KIND = eINSTANCE.getCollectionKind();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.CollectionStatus <em>Collection Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.CollectionStatus
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getCollectionStatus()
		 * @generated
		 */
		EEnum COLLECTION_STATUS = eINSTANCE.getCollectionStatus();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.Consent <em>Consent</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.Consent
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getConsent()
		 * @generated
		 */
		EEnum CONSENT = eINSTANCE.getConsent();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.Confidentiality <em>Confidentiality</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.Confidentiality
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getConfidentiality()
		 * @generated
		 */
		EEnum CONFIDENTIALITY = eINSTANCE.getConfidentiality();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.StepKind <em>Step Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.StepKind
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getStepKind()
		 * @generated
		 */
		EEnum STEP_KIND = eINSTANCE.getStepKind();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.ResponseKind <em>Response Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.ResponseKind
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getResponseKind()
		 * @generated
		 */
		EEnum RESPONSE_KIND = eINSTANCE.getResponseKind();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.WorkStatus <em>Work Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.WorkStatus
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getWorkStatus()
		 * @generated
		 */
		EEnum WORK_STATUS = eINSTANCE.getWorkStatus();

		/**
		 * The meta object literal for the '{@link org.throughline.model.feedback.Priority <em>Priority</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.feedback.Priority
		 * @see org.throughline.model.feedback.impl.FeedbackPackageImpl#getPriority()
		 * @generated
		 */
		EEnum PRIORITY = eINSTANCE.getPriority();

	}

} //FeedbackPackage
