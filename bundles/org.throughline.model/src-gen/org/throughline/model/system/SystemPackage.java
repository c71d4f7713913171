/**
 */
package org.throughline.model.system;

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
 * The instructional system: goals and vision, materials, supports for teachers' learning, supplemental supports, leaders' practices.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemFactory
 * @model kind="package"
 * @generated
 */
public interface SystemPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "system";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:throughline:0:system";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "system";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SystemPackage eINSTANCE = org.throughline.model.system.impl.SystemPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.InstructionalSystemImpl <em>Instructional System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.InstructionalSystemImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getInstructionalSystem()
	 * @generated
	 */
	int INSTRUCTIONAL_SYSTEM = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__ID = BasePackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__NAME = BasePackage.PART__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__DESCRIPTION = BasePackage.PART__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__TAGS = BasePackage.PART__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__OWNER_ROLE = BasePackage.PART__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__REVIEW_EVERY_DAYS = BasePackage.PART__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__VERIFICATIONS = BasePackage.PART__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__COMMENTS = BasePackage.PART__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__ATTACHMENTS = BasePackage.PART__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__LINKS = BasePackage.PART__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__CREATED_ON = BasePackage.PART__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__CREATED_BY = BasePackage.PART__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__CHANGED_ON = BasePackage.PART__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__CHANGED_BY = BasePackage.PART__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Restricted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__RESTRICTED = BasePackage.PART__RESTRICTED;

	/**
	 * The feature id for the '<em><b>Outcomes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__OUTCOMES = BasePackage.PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__LEARNING_GOALS = BasePackage.PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Visions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__VISIONS = BasePackage.PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Practices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__PRACTICES = BasePackage.PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__UNITS = BasePackage.PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__ASSESSMENTS = BasePackage.PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Supports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__SUPPORTS = BasePackage.PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Supplemental Supports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__SUPPLEMENTAL_SUPPORTS = BasePackage.PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Leadership Practices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__LEADERSHIP_PRACTICES = BasePackage.PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__EXPECTATIONS = BasePackage.PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Tools</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__TOOLS = BasePackage.PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Context Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__CONTEXT_NOTES = BasePackage.PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Symptoms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__SYMPTOMS = BasePackage.PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Voices</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__VOICES = BasePackage.PART_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Trajectories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM__TRAJECTORIES = BasePackage.PART_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Instructional System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSTRUCTIONAL_SYSTEM_FEATURE_COUNT = BasePackage.PART_FEATURE_COUNT + 15;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.StudentOutcomeImpl <em>Student Outcome</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.StudentOutcomeImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getStudentOutcome()
	 * @generated
	 */
	int STUDENT_OUTCOME = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__KIND = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Grades</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__GRADES = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME__LEARNING_GOALS = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Student Outcome</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STUDENT_OUTCOME_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.LearningGoalImpl <em>Learning Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.LearningGoalImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getLearningGoal()
	 * @generated
	 */
	int LEARNING_GOAL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL__KIND = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Learning Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEARNING_GOAL_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.VisionImpl <em>Vision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.VisionImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getVision()
	 * @generated
	 */
	int VISION = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__SINCE = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__UNTIL = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__LEARNING_GOALS = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Replaces</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION__REPLACES = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Vision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VISION_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.PracticeImpl <em>Practice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.PracticeImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getPractice()
	 * @generated
	 */
	int PRACTICE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Visions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE__VISIONS = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Practice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.CurriculumUnitImpl <em>Curriculum Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.CurriculumUnitImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getCurriculumUnit()
	 * @generated
	 */
	int CURRICULUM_UNIT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__GRADE = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__SOURCE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__START = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__END = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__LEARNING_GOALS = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Practices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__PRACTICES = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Audits</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__AUDITS = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>System</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT__SYSTEM = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Curriculum Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CURRICULUM_UNIT_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.TaskAuditImpl <em>Task Audit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.TaskAuditImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getTaskAudit()
	 * @generated
	 */
	int TASK_AUDIT = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_AUDIT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_AUDIT__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_AUDIT__BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Multiple Entry Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_AUDIT__MULTIPLE_ENTRY_POINTS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Several Ways</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_AUDIT__SEVERAL_WAYS = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Room For Discussion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_AUDIT__ROOM_FOR_DISCUSSION = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Launch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_AUDIT__LAUNCH = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_AUDIT__NOTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Task Audit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TASK_AUDIT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.AssessmentImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__KIND = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Grades</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__GRADES = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__LEARNING_GOALS = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ALIGNMENT = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.SupportImpl <em>Support</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.SupportImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getSupport()
	 * @generated
	 */
	int SUPPORT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Visions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__VISIONS = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Practices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__PRACTICES = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__LEARNING_GOALS = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Schools</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__SCHOOLS = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__AUDIENCE = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__START = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT__END = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Support</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.ProfessionalDevelopmentImpl <em>Professional Development</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.ProfessionalDevelopmentImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getProfessionalDevelopment()
	 * @generated
	 */
	int PROFESSIONAL_DEVELOPMENT = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__ID = SUPPORT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__NAME = SUPPORT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__DESCRIPTION = SUPPORT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__TAGS = SUPPORT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__OWNER_ROLE = SUPPORT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__REVIEW_EVERY_DAYS = SUPPORT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__VERIFICATIONS = SUPPORT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__COMMENTS = SUPPORT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__ATTACHMENTS = SUPPORT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__LINKS = SUPPORT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__CREATED_ON = SUPPORT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__CREATED_BY = SUPPORT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__CHANGED_ON = SUPPORT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__CHANGED_BY = SUPPORT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Visions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__VISIONS = SUPPORT__VISIONS;

	/**
	 * The feature id for the '<em><b>Practices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__PRACTICES = SUPPORT__PRACTICES;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__LEARNING_GOALS = SUPPORT__LEARNING_GOALS;

	/**
	 * The feature id for the '<em><b>Schools</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__SCHOOLS = SUPPORT__SCHOOLS;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__AUDIENCE = SUPPORT__AUDIENCE;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__START = SUPPORT__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__END = SUPPORT__END;

	/**
	 * The feature id for the '<em><b>Sessions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__SESSIONS = SUPPORT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Same Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__SAME_GROUP = SUPPORT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Around Materials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__AROUND_MATERIALS = SUPPORT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Differential Press</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT__DIFFERENTIAL_PRESS = SUPPORT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Professional Development</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROFESSIONAL_DEVELOPMENT_FEATURE_COUNT = SUPPORT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.DevelopmentSessionImpl <em>Development Session</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.DevelopmentSessionImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getDevelopmentSession()
	 * @generated
	 */
	int DEVELOPMENT_SESSION = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__DATE = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__HOURS = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pedagogy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__PEDAGOGY = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Facilitator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__FACILITATOR = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__UNIT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Practices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__PRACTICES = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Invited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__INVITED = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Attended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__ATTENDED = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Returning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__RETURNING = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Series</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION__SERIES = BasePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Development Session</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_SESSION_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.CollaborativeTeamImpl <em>Collaborative Team</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.CollaborativeTeamImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getCollaborativeTeam()
	 * @generated
	 */
	int COLLABORATIVE_TEAM = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__ID = SUPPORT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__NAME = SUPPORT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__DESCRIPTION = SUPPORT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__TAGS = SUPPORT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__OWNER_ROLE = SUPPORT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__REVIEW_EVERY_DAYS = SUPPORT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__VERIFICATIONS = SUPPORT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__COMMENTS = SUPPORT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__ATTACHMENTS = SUPPORT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__LINKS = SUPPORT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__CREATED_ON = SUPPORT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__CREATED_BY = SUPPORT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__CHANGED_ON = SUPPORT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__CHANGED_BY = SUPPORT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Visions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__VISIONS = SUPPORT__VISIONS;

	/**
	 * The feature id for the '<em><b>Practices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__PRACTICES = SUPPORT__PRACTICES;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__LEARNING_GOALS = SUPPORT__LEARNING_GOALS;

	/**
	 * The feature id for the '<em><b>Schools</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__SCHOOLS = SUPPORT__SCHOOLS;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__AUDIENCE = SUPPORT__AUDIENCE;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__START = SUPPORT__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__END = SUPPORT__END;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__SCHOOL = SUPPORT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__GRADE = SUPPORT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Meeting Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__MEETING_TIME = SUPPORT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Facilitator Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__FACILITATOR_ROLE = SUPPORT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Accomplished Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM__ACCOMPLISHED_MEMBER = SUPPORT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Collaborative Team</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COLLABORATIVE_TEAM_FEATURE_COUNT = SUPPORT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.CoachingImpl <em>Coaching</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.CoachingImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getCoaching()
	 * @generated
	 */
	int COACHING = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__ID = SUPPORT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__NAME = SUPPORT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__DESCRIPTION = SUPPORT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__TAGS = SUPPORT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__OWNER_ROLE = SUPPORT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__REVIEW_EVERY_DAYS = SUPPORT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__VERIFICATIONS = SUPPORT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__COMMENTS = SUPPORT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__ATTACHMENTS = SUPPORT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__LINKS = SUPPORT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__CREATED_ON = SUPPORT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__CREATED_BY = SUPPORT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__CHANGED_ON = SUPPORT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__CHANGED_BY = SUPPORT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Visions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__VISIONS = SUPPORT__VISIONS;

	/**
	 * The feature id for the '<em><b>Practices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__PRACTICES = SUPPORT__PRACTICES;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__LEARNING_GOALS = SUPPORT__LEARNING_GOALS;

	/**
	 * The feature id for the '<em><b>Schools</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__SCHOOLS = SUPPORT__SCHOOLS;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__AUDIENCE = SUPPORT__AUDIENCE;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__START = SUPPORT__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__END = SUPPORT__END;

	/**
	 * The feature id for the '<em><b>Coach Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__COACH_ROLE = SUPPORT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__HOURS_PER_WEEK = SUPPORT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Activities</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING__ACTIVITIES = SUPPORT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Coaching</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_FEATURE_COUNT = SUPPORT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.AdviceNetworkImpl <em>Advice Network</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.AdviceNetworkImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getAdviceNetwork()
	 * @generated
	 */
	int ADVICE_NETWORK = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__ID = SUPPORT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__NAME = SUPPORT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__DESCRIPTION = SUPPORT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__TAGS = SUPPORT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__OWNER_ROLE = SUPPORT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__REVIEW_EVERY_DAYS = SUPPORT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__VERIFICATIONS = SUPPORT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__COMMENTS = SUPPORT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__ATTACHMENTS = SUPPORT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__LINKS = SUPPORT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__CREATED_ON = SUPPORT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__CREATED_BY = SUPPORT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__CHANGED_ON = SUPPORT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__CHANGED_BY = SUPPORT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Visions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__VISIONS = SUPPORT__VISIONS;

	/**
	 * The feature id for the '<em><b>Practices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__PRACTICES = SUPPORT__PRACTICES;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__LEARNING_GOALS = SUPPORT__LEARNING_GOALS;

	/**
	 * The feature id for the '<em><b>Schools</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__SCHOOLS = SUPPORT__SCHOOLS;

	/**
	 * The feature id for the '<em><b>Audience</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__AUDIENCE = SUPPORT__AUDIENCE;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__START = SUPPORT__START;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__END = SUPPORT__END;

	/**
	 * The feature id for the '<em><b>Influenced By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK__INFLUENCED_BY = SUPPORT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Advice Network</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_NETWORK_FEATURE_COUNT = SUPPORT_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.TeacherLearningRecordImpl <em>Teacher Learning Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.TeacherLearningRecordImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getTeacherLearningRecord()
	 * @generated
	 */
	int TEACHER_LEARNING_RECORD = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__ID = BasePackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__NAME = BasePackage.PART__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__DESCRIPTION = BasePackage.PART__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__TAGS = BasePackage.PART__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__OWNER_ROLE = BasePackage.PART__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__REVIEW_EVERY_DAYS = BasePackage.PART__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__VERIFICATIONS = BasePackage.PART__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__COMMENTS = BasePackage.PART__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__ATTACHMENTS = BasePackage.PART__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__LINKS = BasePackage.PART__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__CREATED_ON = BasePackage.PART__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__CREATED_BY = BasePackage.PART__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__CHANGED_ON = BasePackage.PART__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__CHANGED_BY = BasePackage.PART__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Restricted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__RESTRICTED = BasePackage.PART__RESTRICTED;

	/**
	 * The feature id for the '<em><b>Meetings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__MEETINGS = BasePackage.PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Coaching Plans</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__COACHING_PLANS = BasePackage.PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Coaching Logs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__COACHING_LOGS = BasePackage.PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Network Surveys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__NETWORK_SURVEYS = BasePackage.PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Lesson Observations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD__LESSON_OBSERVATIONS = BasePackage.PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Teacher Learning Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEACHER_LEARNING_RECORD_FEATURE_COUNT = BasePackage.PART_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.MeetingLogImpl <em>Meeting Log</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.MeetingLogImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getMeetingLog()
	 * @generated
	 */
	int MEETING_LOG = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__TEAM = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__DATE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__MINUTES = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__DEPTH = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Enactment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__ENACTMENT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Data Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__DATA_USE = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Assessed Learning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__ASSESSED_LEARNING = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Related To Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__RELATED_TO_INSTRUCTION = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Named Improvement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__NAMED_IMPROVEMENT = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Facilitator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__FACILITATOR = BasePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Pressed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__PRESSED = BasePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Carried Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG__CARRIED_OVER = BasePackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Meeting Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_LOG_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.CoachingPlanImpl <em>Coaching Plan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.CoachingPlanImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getCoachingPlan()
	 * @generated
	 */
	int COACHING_PLAN = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Coach</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__COACH = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Teachers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__TEACHERS = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Long Term Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__LONG_TERM_GOAL = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__ASSESSMENTS = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Next Steps</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__NEXT_STEPS = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Designed Activities</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN__DESIGNED_ACTIVITIES = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Coaching Plan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_PLAN_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.PracticeAssessmentImpl <em>Practice Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.PracticeAssessmentImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getPracticeAssessment()
	 * @generated
	 */
	int PRACTICE_ASSESSMENT = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_ASSESSMENT__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_ASSESSMENT__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Current Practice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_ASSESSMENT__CURRENT_PRACTICE = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_ASSESSMENT__LEVEL = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Practice Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRACTICE_ASSESSMENT_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.TrajectoryImpl <em>Trajectory</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.TrajectoryImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getTrajectory()
	 * @generated
	 */
	int TRAJECTORY = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__PRACTICE = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY__LEVELS = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Trajectory</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.TrajectoryLevelImpl <em>Trajectory Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.TrajectoryLevelImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getTrajectoryLevel()
	 * @generated
	 */
	int TRAJECTORY_LEVEL = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The number of structural features of the '<em>Trajectory Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRAJECTORY_LEVEL_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.CoachingLogImpl <em>Coaching Log</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.CoachingLogImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getCoachingLog()
	 * @generated
	 */
	int COACHING_LOG = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Plan</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__PLAN = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Coach</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__COACH = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Teachers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__TEACHERS = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__DATE = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__HOURS = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Activity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__ACTIVITY = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Co Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__CO_PLANNED = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__OBSERVED = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Debriefed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__DEBRIEFED = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG__PRACTICE = BasePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Coaching Log</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COACHING_LOG_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.LessonObservationImpl <em>Lesson Observation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.LessonObservationImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getLessonObservation()
	 * @generated
	 */
	int LESSON_OBSERVATION = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__DATE = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__SCHOOL = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Practices</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__PRACTICES = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Launch</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION__LAUNCH = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Lesson Observation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OBSERVATION_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.NetworkSurveyImpl <em>Network Survey</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.NetworkSurveyImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getNetworkSurvey()
	 * @generated
	 */
	int NETWORK_SURVEY = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Network</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__NETWORK = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__SCHOOL = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__DATE = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__TIES = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Expertise</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__EXPERTISE = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Principal Press</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__PRINCIPAL_PRESS = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Coach Press</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY__COACH_PRESS = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Network Survey</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_SURVEY_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.AdviceTieImpl <em>Advice Tie</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.AdviceTieImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getAdviceTie()
	 * @generated
	 */
	int ADVICE_TIE = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_TIE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Seeker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_TIE__SEEKER = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Adviser</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_TIE__ADVISER = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_TIE__ABOUT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Times Per Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_TIE__TIMES_PER_MONTH = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Survey</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_TIE__SURVEY = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Advice Tie</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADVICE_TIE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.ExpertiseMarkImpl <em>Expertise Mark</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.ExpertiseMarkImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getExpertiseMark()
	 * @generated
	 */
	int EXPERTISE_MARK = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERTISE_MARK__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERTISE_MARK__PERSON = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Accomplished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERTISE_MARK__ACCOMPLISHED = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Grounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERTISE_MARK__GROUNDS = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Expertise Mark</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERTISE_MARK_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.SupplementalSupportImpl <em>Supplemental Support</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.SupplementalSupportImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getSupplementalSupport()
	 * @generated
	 */
	int SUPPLEMENTAL_SUPPORT = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__KIND = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__GOAL = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Same Teacher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__SAME_TEACHER = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Coordinated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__COORDINATED = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Teachers Prepared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__TEACHERS_PREPARED = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Schools</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__SCHOOLS = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Learning Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__LEARNING_GOALS = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Evidence For</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__EVIDENCE_FOR = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evidence Against</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__EVIDENCE_AGAINST = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Students</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__STUDENTS = BasePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__START = BasePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT__END = BasePackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Supplemental Support</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLEMENTAL_SUPPORT_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.LeadershipPracticeImpl <em>Leadership Practice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.LeadershipPracticeImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getLeadershipPractice()
	 * @generated
	 */
	int LEADERSHIP_PRACTICE = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__LEVEL = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Roles</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__ROLES = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Supports</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE__SUPPORTS = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Leadership Practice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LEADERSHIP_PRACTICE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.ExpectationImpl <em>Expectation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.ExpectationImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getExpectation()
	 * @generated
	 */
	int EXPECTATION = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Presser</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__PRESSER = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pressed</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__PRESSED = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__SCHOOL = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Focus</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__FOCUS = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__SINCE = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION__UNTIL = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Expectation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPECTATION_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.ToolImpl <em>Tool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.ToolImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getTool()
	 * @generated
	 */
	int TOOL = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Used By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__USED_BY = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Where Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL__WHERE_KEPT = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Tool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.ContextNoteImpl <em>Context Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.ContextNoteImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getContextNote()
	 * @generated
	 */
	int CONTEXT_NOTE = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__KIND = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__FROM = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE__TO = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Context Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTEXT_NOTE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.SymptomImpl <em>Symptom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.SymptomImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getSymptom()
	 * @generated
	 */
	int SYMPTOM = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Noticed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__NOTICED_ON = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__CAUSES = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Resolved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__RESOLVED_ON = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Symptom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.impl.VoiceImpl <em>Voice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.impl.VoiceImpl
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getVoice()
	 * @generated
	 */
	int VOICE = 31;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Said On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__SAID_ON = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__QUOTE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__SIGNAL = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__ROLE = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__SCHOOL = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE__ABOUT = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Voice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOICE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.LearningGoalKind <em>Learning Goal Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.LearningGoalKind
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getLearningGoalKind()
	 * @generated
	 */
	int LEARNING_GOAL_KIND = 32;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.OutcomeKind <em>Outcome Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.OutcomeKind
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getOutcomeKind()
	 * @generated
	 */
	int OUTCOME_KIND = 33;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.MaterialSource <em>Material Source</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.MaterialSource
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getMaterialSource()
	 * @generated
	 */
	int MATERIAL_SOURCE = 34;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.Launch <em>Launch</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.Launch
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getLaunch()
	 * @generated
	 */
	int LAUNCH = 35;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.AssessmentKind <em>Assessment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.AssessmentKind
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getAssessmentKind()
	 * @generated
	 */
	int ASSESSMENT_KIND = 36;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.Pedagogy <em>Pedagogy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.Pedagogy
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getPedagogy()
	 * @generated
	 */
	int PEDAGOGY = 37;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.Depth <em>Depth</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.Depth
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getDepth()
	 * @generated
	 */
	int DEPTH = 38;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.Enactment <em>Enactment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.Enactment
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getEnactment()
	 * @generated
	 */
	int ENACTMENT = 39;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.DataUse <em>Data Use</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.DataUse
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getDataUse()
	 * @generated
	 */
	int DATA_USE = 40;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.MeetingTime <em>Meeting Time</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.MeetingTime
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getMeetingTime()
	 * @generated
	 */
	int MEETING_TIME = 41;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.CoachingActivity <em>Coaching Activity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.CoachingActivity
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getCoachingActivity()
	 * @generated
	 */
	int COACHING_ACTIVITY = 42;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.SupplementalKind <em>Supplemental Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.SupplementalKind
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getSupplementalKind()
	 * @generated
	 */
	int SUPPLEMENTAL_KIND = 43;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.SupplementalGoal <em>Supplemental Goal</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.SupplementalGoal
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getSupplementalGoal()
	 * @generated
	 */
	int SUPPLEMENTAL_GOAL = 44;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.PressFocus <em>Press Focus</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.PressFocus
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getPressFocus()
	 * @generated
	 */
	int PRESS_FOCUS = 45;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.ContextKind <em>Context Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.ContextKind
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getContextKind()
	 * @generated
	 */
	int CONTEXT_KIND = 46;

	/**
	 * The meta object id for the '{@link org.throughline.model.system.Signal <em>Signal</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.system.Signal
	 * @see org.throughline.model.system.impl.SystemPackageImpl#getSignal()
	 * @generated
	 */
	int SIGNAL = 47;


	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.InstructionalSystem <em>Instructional System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Instructional System</em>'.
	 * @see org.throughline.model.system.InstructionalSystem
	 * @generated
	 */
	EClass getInstructionalSystem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getOutcomes <em>Outcomes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outcomes</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getOutcomes()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Outcomes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getLearningGoals <em>Learning Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Learning Goals</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getLearningGoals()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_LearningGoals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getVisions <em>Visions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Visions</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getVisions()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Visions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getPractices <em>Practices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Practices</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getPractices()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Practices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getUnits()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getAssessments()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Assessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Supports</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getSupports()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Supports();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getSupplementalSupports <em>Supplemental Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Supplemental Supports</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getSupplementalSupports()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_SupplementalSupports();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getLeadershipPractices <em>Leadership Practices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Leadership Practices</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getLeadershipPractices()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_LeadershipPractices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getExpectations <em>Expectations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expectations</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getExpectations()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Expectations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getTools <em>Tools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tools</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getTools()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Tools();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getContextNotes <em>Context Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Context Notes</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getContextNotes()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_ContextNotes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getSymptoms <em>Symptoms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Symptoms</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getSymptoms()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Symptoms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getVoices <em>Voices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Voices</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getVoices()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Voices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.InstructionalSystem#getTrajectories <em>Trajectories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Trajectories</em>'.
	 * @see org.throughline.model.system.InstructionalSystem#getTrajectories()
	 * @see #getInstructionalSystem()
	 * @generated
	 */
	EReference getInstructionalSystem_Trajectories();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.StudentOutcome <em>Student Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Student Outcome</em>'.
	 * @see org.throughline.model.system.StudentOutcome
	 * @generated
	 */
	EClass getStudentOutcome();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.StudentOutcome#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.system.StudentOutcome#getKind()
	 * @see #getStudentOutcome()
	 * @generated
	 */
	EAttribute getStudentOutcome_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.StudentOutcome#getGrades <em>Grades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grades</em>'.
	 * @see org.throughline.model.system.StudentOutcome#getGrades()
	 * @see #getStudentOutcome()
	 * @generated
	 */
	EAttribute getStudentOutcome_Grades();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.StudentOutcome#getLearningGoals <em>Learning Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Learning Goals</em>'.
	 * @see org.throughline.model.system.StudentOutcome#getLearningGoals()
	 * @see #getStudentOutcome()
	 * @generated
	 */
	EReference getStudentOutcome_LearningGoals();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.LearningGoal <em>Learning Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Learning Goal</em>'.
	 * @see org.throughline.model.system.LearningGoal
	 * @generated
	 */
	EClass getLearningGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.LearningGoal#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.system.LearningGoal#getKind()
	 * @see #getLearningGoal()
	 * @generated
	 */
	EAttribute getLearningGoal_Kind();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.Vision <em>Vision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vision</em>'.
	 * @see org.throughline.model.system.Vision
	 * @generated
	 */
	EClass getVision();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Vision#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.throughline.model.system.Vision#getSince()
	 * @see #getVision()
	 * @generated
	 */
	EAttribute getVision_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Vision#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.throughline.model.system.Vision#getUntil()
	 * @see #getVision()
	 * @generated
	 */
	EAttribute getVision_Until();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Vision#getLearningGoals <em>Learning Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Learning Goals</em>'.
	 * @see org.throughline.model.system.Vision#getLearningGoals()
	 * @see #getVision()
	 * @generated
	 */
	EReference getVision_LearningGoals();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.Vision#getReplaces <em>Replaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Replaces</em>'.
	 * @see org.throughline.model.system.Vision#getReplaces()
	 * @see #getVision()
	 * @generated
	 */
	EReference getVision_Replaces();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.Practice <em>Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Practice</em>'.
	 * @see org.throughline.model.system.Practice
	 * @generated
	 */
	EClass getPractice();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Practice#getVisions <em>Visions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Visions</em>'.
	 * @see org.throughline.model.system.Practice#getVisions()
	 * @see #getPractice()
	 * @generated
	 */
	EReference getPractice_Visions();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.CurriculumUnit <em>Curriculum Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Curriculum Unit</em>'.
	 * @see org.throughline.model.system.CurriculumUnit
	 * @generated
	 */
	EClass getCurriculumUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CurriculumUnit#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.throughline.model.system.CurriculumUnit#getGrade()
	 * @see #getCurriculumUnit()
	 * @generated
	 */
	EAttribute getCurriculumUnit_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CurriculumUnit#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.throughline.model.system.CurriculumUnit#getSource()
	 * @see #getCurriculumUnit()
	 * @generated
	 */
	EAttribute getCurriculumUnit_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CurriculumUnit#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.throughline.model.system.CurriculumUnit#getStart()
	 * @see #getCurriculumUnit()
	 * @generated
	 */
	EAttribute getCurriculumUnit_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CurriculumUnit#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.throughline.model.system.CurriculumUnit#getEnd()
	 * @see #getCurriculumUnit()
	 * @generated
	 */
	EAttribute getCurriculumUnit_End();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.CurriculumUnit#getLearningGoals <em>Learning Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Learning Goals</em>'.
	 * @see org.throughline.model.system.CurriculumUnit#getLearningGoals()
	 * @see #getCurriculumUnit()
	 * @generated
	 */
	EReference getCurriculumUnit_LearningGoals();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.CurriculumUnit#getPractices <em>Practices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Practices</em>'.
	 * @see org.throughline.model.system.CurriculumUnit#getPractices()
	 * @see #getCurriculumUnit()
	 * @generated
	 */
	EReference getCurriculumUnit_Practices();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.CurriculumUnit#getAudits <em>Audits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Audits</em>'.
	 * @see org.throughline.model.system.CurriculumUnit#getAudits()
	 * @see #getCurriculumUnit()
	 * @generated
	 */
	EReference getCurriculumUnit_Audits();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.system.CurriculumUnit#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>System</em>'.
	 * @see org.throughline.model.system.CurriculumUnit#getSystem()
	 * @see #getCurriculumUnit()
	 * @generated
	 */
	EReference getCurriculumUnit_System();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.TaskAudit <em>Task Audit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Task Audit</em>'.
	 * @see org.throughline.model.system.TaskAudit
	 * @generated
	 */
	EClass getTaskAudit();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.TaskAudit#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.system.TaskAudit#getDate()
	 * @see #getTaskAudit()
	 * @generated
	 */
	EAttribute getTaskAudit_Date();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.TaskAudit#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.throughline.model.system.TaskAudit#getBy()
	 * @see #getTaskAudit()
	 * @generated
	 */
	EReference getTaskAudit_By();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.TaskAudit#getMultipleEntryPoints <em>Multiple Entry Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Multiple Entry Points</em>'.
	 * @see org.throughline.model.system.TaskAudit#getMultipleEntryPoints()
	 * @see #getTaskAudit()
	 * @generated
	 */
	EAttribute getTaskAudit_MultipleEntryPoints();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.TaskAudit#getSeveralWays <em>Several Ways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Several Ways</em>'.
	 * @see org.throughline.model.system.TaskAudit#getSeveralWays()
	 * @see #getTaskAudit()
	 * @generated
	 */
	EAttribute getTaskAudit_SeveralWays();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.TaskAudit#getRoomForDiscussion <em>Room For Discussion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Room For Discussion</em>'.
	 * @see org.throughline.model.system.TaskAudit#getRoomForDiscussion()
	 * @see #getTaskAudit()
	 * @generated
	 */
	EAttribute getTaskAudit_RoomForDiscussion();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.TaskAudit#getLaunch <em>Launch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Launch</em>'.
	 * @see org.throughline.model.system.TaskAudit#getLaunch()
	 * @see #getTaskAudit()
	 * @generated
	 */
	EAttribute getTaskAudit_Launch();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.TaskAudit#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.throughline.model.system.TaskAudit#getNote()
	 * @see #getTaskAudit()
	 * @generated
	 */
	EAttribute getTaskAudit_Note();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.throughline.model.system.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Assessment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.system.Assessment#getKind()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Assessment#getGrades <em>Grades</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grades</em>'.
	 * @see org.throughline.model.system.Assessment#getGrades()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Grades();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Assessment#getLearningGoals <em>Learning Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Learning Goals</em>'.
	 * @see org.throughline.model.system.Assessment#getLearningGoals()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_LearningGoals();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Assessment#getAlignment <em>Alignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alignment</em>'.
	 * @see org.throughline.model.system.Assessment#getAlignment()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Alignment();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.Support <em>Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support</em>'.
	 * @see org.throughline.model.system.Support
	 * @generated
	 */
	EClass getSupport();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Support#getVisions <em>Visions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Visions</em>'.
	 * @see org.throughline.model.system.Support#getVisions()
	 * @see #getSupport()
	 * @generated
	 */
	EReference getSupport_Visions();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Support#getPractices <em>Practices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Practices</em>'.
	 * @see org.throughline.model.system.Support#getPractices()
	 * @see #getSupport()
	 * @generated
	 */
	EReference getSupport_Practices();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Support#getLearningGoals <em>Learning Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Learning Goals</em>'.
	 * @see org.throughline.model.system.Support#getLearningGoals()
	 * @see #getSupport()
	 * @generated
	 */
	EReference getSupport_LearningGoals();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Support#getSchools <em>Schools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Schools</em>'.
	 * @see org.throughline.model.system.Support#getSchools()
	 * @see #getSupport()
	 * @generated
	 */
	EReference getSupport_Schools();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Support#getAudience <em>Audience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Audience</em>'.
	 * @see org.throughline.model.system.Support#getAudience()
	 * @see #getSupport()
	 * @generated
	 */
	EReference getSupport_Audience();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Support#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.throughline.model.system.Support#getStart()
	 * @see #getSupport()
	 * @generated
	 */
	EAttribute getSupport_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Support#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.throughline.model.system.Support#getEnd()
	 * @see #getSupport()
	 * @generated
	 */
	EAttribute getSupport_End();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.ProfessionalDevelopment <em>Professional Development</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Professional Development</em>'.
	 * @see org.throughline.model.system.ProfessionalDevelopment
	 * @generated
	 */
	EClass getProfessionalDevelopment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.ProfessionalDevelopment#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sessions</em>'.
	 * @see org.throughline.model.system.ProfessionalDevelopment#getSessions()
	 * @see #getProfessionalDevelopment()
	 * @generated
	 */
	EReference getProfessionalDevelopment_Sessions();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.ProfessionalDevelopment#getSameGroup <em>Same Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Same Group</em>'.
	 * @see org.throughline.model.system.ProfessionalDevelopment#getSameGroup()
	 * @see #getProfessionalDevelopment()
	 * @generated
	 */
	EAttribute getProfessionalDevelopment_SameGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.ProfessionalDevelopment#getAroundMaterials <em>Around Materials</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Around Materials</em>'.
	 * @see org.throughline.model.system.ProfessionalDevelopment#getAroundMaterials()
	 * @see #getProfessionalDevelopment()
	 * @generated
	 */
	EAttribute getProfessionalDevelopment_AroundMaterials();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.ProfessionalDevelopment#getDifferentialPress <em>Differential Press</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Differential Press</em>'.
	 * @see org.throughline.model.system.ProfessionalDevelopment#getDifferentialPress()
	 * @see #getProfessionalDevelopment()
	 * @generated
	 */
	EAttribute getProfessionalDevelopment_DifferentialPress();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.DevelopmentSession <em>Development Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Development Session</em>'.
	 * @see org.throughline.model.system.DevelopmentSession
	 * @generated
	 */
	EClass getDevelopmentSession();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.DevelopmentSession#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.system.DevelopmentSession#getDate()
	 * @see #getDevelopmentSession()
	 * @generated
	 */
	EAttribute getDevelopmentSession_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.DevelopmentSession#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.throughline.model.system.DevelopmentSession#getHours()
	 * @see #getDevelopmentSession()
	 * @generated
	 */
	EAttribute getDevelopmentSession_Hours();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.DevelopmentSession#getPedagogy <em>Pedagogy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pedagogy</em>'.
	 * @see org.throughline.model.system.DevelopmentSession#getPedagogy()
	 * @see #getDevelopmentSession()
	 * @generated
	 */
	EAttribute getDevelopmentSession_Pedagogy();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.DevelopmentSession#getFacilitator <em>Facilitator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Facilitator</em>'.
	 * @see org.throughline.model.system.DevelopmentSession#getFacilitator()
	 * @see #getDevelopmentSession()
	 * @generated
	 */
	EReference getDevelopmentSession_Facilitator();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.DevelopmentSession#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Unit</em>'.
	 * @see org.throughline.model.system.DevelopmentSession#getUnit()
	 * @see #getDevelopmentSession()
	 * @generated
	 */
	EReference getDevelopmentSession_Unit();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.DevelopmentSession#getPractices <em>Practices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Practices</em>'.
	 * @see org.throughline.model.system.DevelopmentSession#getPractices()
	 * @see #getDevelopmentSession()
	 * @generated
	 */
	EReference getDevelopmentSession_Practices();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.DevelopmentSession#getInvited <em>Invited</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Invited</em>'.
	 * @see org.throughline.model.system.DevelopmentSession#getInvited()
	 * @see #getDevelopmentSession()
	 * @generated
	 */
	EAttribute getDevelopmentSession_Invited();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.DevelopmentSession#getAttended <em>Attended</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attended</em>'.
	 * @see org.throughline.model.system.DevelopmentSession#getAttended()
	 * @see #getDevelopmentSession()
	 * @generated
	 */
	EAttribute getDevelopmentSession_Attended();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.DevelopmentSession#getReturning <em>Returning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Returning</em>'.
	 * @see org.throughline.model.system.DevelopmentSession#getReturning()
	 * @see #getDevelopmentSession()
	 * @generated
	 */
	EAttribute getDevelopmentSession_Returning();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.system.DevelopmentSession#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Series</em>'.
	 * @see org.throughline.model.system.DevelopmentSession#getSeries()
	 * @see #getDevelopmentSession()
	 * @generated
	 */
	EReference getDevelopmentSession_Series();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.CollaborativeTeam <em>Collaborative Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Collaborative Team</em>'.
	 * @see org.throughline.model.system.CollaborativeTeam
	 * @generated
	 */
	EClass getCollaborativeTeam();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.CollaborativeTeam#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.throughline.model.system.CollaborativeTeam#getSchool()
	 * @see #getCollaborativeTeam()
	 * @generated
	 */
	EReference getCollaborativeTeam_School();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CollaborativeTeam#getGrade <em>Grade</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grade</em>'.
	 * @see org.throughline.model.system.CollaborativeTeam#getGrade()
	 * @see #getCollaborativeTeam()
	 * @generated
	 */
	EAttribute getCollaborativeTeam_Grade();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CollaborativeTeam#getMeetingTime <em>Meeting Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meeting Time</em>'.
	 * @see org.throughline.model.system.CollaborativeTeam#getMeetingTime()
	 * @see #getCollaborativeTeam()
	 * @generated
	 */
	EAttribute getCollaborativeTeam_MeetingTime();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.CollaborativeTeam#getFacilitatorRole <em>Facilitator Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Facilitator Role</em>'.
	 * @see org.throughline.model.system.CollaborativeTeam#getFacilitatorRole()
	 * @see #getCollaborativeTeam()
	 * @generated
	 */
	EReference getCollaborativeTeam_FacilitatorRole();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CollaborativeTeam#getAccomplishedMember <em>Accomplished Member</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accomplished Member</em>'.
	 * @see org.throughline.model.system.CollaborativeTeam#getAccomplishedMember()
	 * @see #getCollaborativeTeam()
	 * @generated
	 */
	EAttribute getCollaborativeTeam_AccomplishedMember();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.Coaching <em>Coaching</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coaching</em>'.
	 * @see org.throughline.model.system.Coaching
	 * @generated
	 */
	EClass getCoaching();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.Coaching#getCoachRole <em>Coach Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coach Role</em>'.
	 * @see org.throughline.model.system.Coaching#getCoachRole()
	 * @see #getCoaching()
	 * @generated
	 */
	EReference getCoaching_CoachRole();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Coaching#getHoursPerWeek <em>Hours Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Per Week</em>'.
	 * @see org.throughline.model.system.Coaching#getHoursPerWeek()
	 * @see #getCoaching()
	 * @generated
	 */
	EAttribute getCoaching_HoursPerWeek();

	/**
	 * Returns the meta object for the attribute list '{@link org.throughline.model.system.Coaching#getActivities <em>Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Activities</em>'.
	 * @see org.throughline.model.system.Coaching#getActivities()
	 * @see #getCoaching()
	 * @generated
	 */
	EAttribute getCoaching_Activities();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.AdviceNetwork <em>Advice Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Advice Network</em>'.
	 * @see org.throughline.model.system.AdviceNetwork
	 * @generated
	 */
	EClass getAdviceNetwork();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.AdviceNetwork#getInfluencedBy <em>Influenced By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influenced By</em>'.
	 * @see org.throughline.model.system.AdviceNetwork#getInfluencedBy()
	 * @see #getAdviceNetwork()
	 * @generated
	 */
	EAttribute getAdviceNetwork_InfluencedBy();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.TeacherLearningRecord <em>Teacher Learning Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Teacher Learning Record</em>'.
	 * @see org.throughline.model.system.TeacherLearningRecord
	 * @generated
	 */
	EClass getTeacherLearningRecord();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.TeacherLearningRecord#getMeetings <em>Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meetings</em>'.
	 * @see org.throughline.model.system.TeacherLearningRecord#getMeetings()
	 * @see #getTeacherLearningRecord()
	 * @generated
	 */
	EReference getTeacherLearningRecord_Meetings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.TeacherLearningRecord#getCoachingPlans <em>Coaching Plans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coaching Plans</em>'.
	 * @see org.throughline.model.system.TeacherLearningRecord#getCoachingPlans()
	 * @see #getTeacherLearningRecord()
	 * @generated
	 */
	EReference getTeacherLearningRecord_CoachingPlans();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.TeacherLearningRecord#getCoachingLogs <em>Coaching Logs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Coaching Logs</em>'.
	 * @see org.throughline.model.system.TeacherLearningRecord#getCoachingLogs()
	 * @see #getTeacherLearningRecord()
	 * @generated
	 */
	EReference getTeacherLearningRecord_CoachingLogs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.TeacherLearningRecord#getNetworkSurveys <em>Network Surveys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Network Surveys</em>'.
	 * @see org.throughline.model.system.TeacherLearningRecord#getNetworkSurveys()
	 * @see #getTeacherLearningRecord()
	 * @generated
	 */
	EReference getTeacherLearningRecord_NetworkSurveys();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.TeacherLearningRecord#getLessonObservations <em>Lesson Observations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lesson Observations</em>'.
	 * @see org.throughline.model.system.TeacherLearningRecord#getLessonObservations()
	 * @see #getTeacherLearningRecord()
	 * @generated
	 */
	EReference getTeacherLearningRecord_LessonObservations();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.MeetingLog <em>Meeting Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting Log</em>'.
	 * @see org.throughline.model.system.MeetingLog
	 * @generated
	 */
	EClass getMeetingLog();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.MeetingLog#getTeam <em>Team</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Team</em>'.
	 * @see org.throughline.model.system.MeetingLog#getTeam()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EReference getMeetingLog_Team();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.MeetingLog#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.system.MeetingLog#getDate()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EAttribute getMeetingLog_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.MeetingLog#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.throughline.model.system.MeetingLog#getMinutes()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EAttribute getMeetingLog_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.MeetingLog#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.throughline.model.system.MeetingLog#getDepth()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EAttribute getMeetingLog_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.MeetingLog#getEnactment <em>Enactment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enactment</em>'.
	 * @see org.throughline.model.system.MeetingLog#getEnactment()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EAttribute getMeetingLog_Enactment();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.MeetingLog#getDataUse <em>Data Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Data Use</em>'.
	 * @see org.throughline.model.system.MeetingLog#getDataUse()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EAttribute getMeetingLog_DataUse();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.MeetingLog#isAssessedLearning <em>Assessed Learning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessed Learning</em>'.
	 * @see org.throughline.model.system.MeetingLog#isAssessedLearning()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EAttribute getMeetingLog_AssessedLearning();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.MeetingLog#isRelatedToInstruction <em>Related To Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Related To Instruction</em>'.
	 * @see org.throughline.model.system.MeetingLog#isRelatedToInstruction()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EAttribute getMeetingLog_RelatedToInstruction();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.MeetingLog#isNamedImprovement <em>Named Improvement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Named Improvement</em>'.
	 * @see org.throughline.model.system.MeetingLog#isNamedImprovement()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EAttribute getMeetingLog_NamedImprovement();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.MeetingLog#getFacilitator <em>Facilitator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Facilitator</em>'.
	 * @see org.throughline.model.system.MeetingLog#getFacilitator()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EReference getMeetingLog_Facilitator();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.MeetingLog#getPressed <em>Pressed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressed</em>'.
	 * @see org.throughline.model.system.MeetingLog#getPressed()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EAttribute getMeetingLog_Pressed();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.MeetingLog#getCarriedOver <em>Carried Over</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Carried Over</em>'.
	 * @see org.throughline.model.system.MeetingLog#getCarriedOver()
	 * @see #getMeetingLog()
	 * @generated
	 */
	EAttribute getMeetingLog_CarriedOver();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.CoachingPlan <em>Coaching Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coaching Plan</em>'.
	 * @see org.throughline.model.system.CoachingPlan
	 * @generated
	 */
	EClass getCoachingPlan();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.CoachingPlan#getCoach <em>Coach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coach</em>'.
	 * @see org.throughline.model.system.CoachingPlan#getCoach()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EReference getCoachingPlan_Coach();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.CoachingPlan#getTeachers <em>Teachers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Teachers</em>'.
	 * @see org.throughline.model.system.CoachingPlan#getTeachers()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EReference getCoachingPlan_Teachers();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CoachingPlan#getLongTermGoal <em>Long Term Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Long Term Goal</em>'.
	 * @see org.throughline.model.system.CoachingPlan#getLongTermGoal()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_LongTermGoal();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.CoachingPlan#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.throughline.model.system.CoachingPlan#getAssessments()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EReference getCoachingPlan_Assessments();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CoachingPlan#getNextSteps <em>Next Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Steps</em>'.
	 * @see org.throughline.model.system.CoachingPlan#getNextSteps()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_NextSteps();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CoachingPlan#getDesignedActivities <em>Designed Activities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Designed Activities</em>'.
	 * @see org.throughline.model.system.CoachingPlan#getDesignedActivities()
	 * @see #getCoachingPlan()
	 * @generated
	 */
	EAttribute getCoachingPlan_DesignedActivities();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.PracticeAssessment <em>Practice Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Practice Assessment</em>'.
	 * @see org.throughline.model.system.PracticeAssessment
	 * @generated
	 */
	EClass getPracticeAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.PracticeAssessment#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.system.PracticeAssessment#getDate()
	 * @see #getPracticeAssessment()
	 * @generated
	 */
	EAttribute getPracticeAssessment_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.PracticeAssessment#getCurrentPractice <em>Current Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Current Practice</em>'.
	 * @see org.throughline.model.system.PracticeAssessment#getCurrentPractice()
	 * @see #getPracticeAssessment()
	 * @generated
	 */
	EAttribute getPracticeAssessment_CurrentPractice();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.PracticeAssessment#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Level</em>'.
	 * @see org.throughline.model.system.PracticeAssessment#getLevel()
	 * @see #getPracticeAssessment()
	 * @generated
	 */
	EReference getPracticeAssessment_Level();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.Trajectory <em>Trajectory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trajectory</em>'.
	 * @see org.throughline.model.system.Trajectory
	 * @generated
	 */
	EClass getTrajectory();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.Trajectory#getPractice <em>Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Practice</em>'.
	 * @see org.throughline.model.system.Trajectory#getPractice()
	 * @see #getTrajectory()
	 * @generated
	 */
	EReference getTrajectory_Practice();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.Trajectory#getLevels <em>Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Levels</em>'.
	 * @see org.throughline.model.system.Trajectory#getLevels()
	 * @see #getTrajectory()
	 * @generated
	 */
	EReference getTrajectory_Levels();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.TrajectoryLevel <em>Trajectory Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Trajectory Level</em>'.
	 * @see org.throughline.model.system.TrajectoryLevel
	 * @generated
	 */
	EClass getTrajectoryLevel();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.CoachingLog <em>Coaching Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Coaching Log</em>'.
	 * @see org.throughline.model.system.CoachingLog
	 * @generated
	 */
	EClass getCoachingLog();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.CoachingLog#getPlan <em>Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Plan</em>'.
	 * @see org.throughline.model.system.CoachingLog#getPlan()
	 * @see #getCoachingLog()
	 * @generated
	 */
	EReference getCoachingLog_Plan();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.CoachingLog#getCoach <em>Coach</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Coach</em>'.
	 * @see org.throughline.model.system.CoachingLog#getCoach()
	 * @see #getCoachingLog()
	 * @generated
	 */
	EReference getCoachingLog_Coach();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.CoachingLog#getTeachers <em>Teachers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Teachers</em>'.
	 * @see org.throughline.model.system.CoachingLog#getTeachers()
	 * @see #getCoachingLog()
	 * @generated
	 */
	EReference getCoachingLog_Teachers();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CoachingLog#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.system.CoachingLog#getDate()
	 * @see #getCoachingLog()
	 * @generated
	 */
	EAttribute getCoachingLog_Date();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CoachingLog#getHours <em>Hours</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours</em>'.
	 * @see org.throughline.model.system.CoachingLog#getHours()
	 * @see #getCoachingLog()
	 * @generated
	 */
	EAttribute getCoachingLog_Hours();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CoachingLog#getActivity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Activity</em>'.
	 * @see org.throughline.model.system.CoachingLog#getActivity()
	 * @see #getCoachingLog()
	 * @generated
	 */
	EAttribute getCoachingLog_Activity();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CoachingLog#isCoPlanned <em>Co Planned</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Co Planned</em>'.
	 * @see org.throughline.model.system.CoachingLog#isCoPlanned()
	 * @see #getCoachingLog()
	 * @generated
	 */
	EAttribute getCoachingLog_CoPlanned();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CoachingLog#isObserved <em>Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observed</em>'.
	 * @see org.throughline.model.system.CoachingLog#isObserved()
	 * @see #getCoachingLog()
	 * @generated
	 */
	EAttribute getCoachingLog_Observed();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.CoachingLog#isDebriefed <em>Debriefed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Debriefed</em>'.
	 * @see org.throughline.model.system.CoachingLog#isDebriefed()
	 * @see #getCoachingLog()
	 * @generated
	 */
	EAttribute getCoachingLog_Debriefed();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.CoachingLog#getPractice <em>Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Practice</em>'.
	 * @see org.throughline.model.system.CoachingLog#getPractice()
	 * @see #getCoachingLog()
	 * @generated
	 */
	EReference getCoachingLog_Practice();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.LessonObservation <em>Lesson Observation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lesson Observation</em>'.
	 * @see org.throughline.model.system.LessonObservation
	 * @generated
	 */
	EClass getLessonObservation();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.LessonObservation#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.system.LessonObservation#getDate()
	 * @see #getLessonObservation()
	 * @generated
	 */
	EAttribute getLessonObservation_Date();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.LessonObservation#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.throughline.model.system.LessonObservation#getSchool()
	 * @see #getLessonObservation()
	 * @generated
	 */
	EReference getLessonObservation_School();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.LessonObservation#getPractices <em>Practices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Practices</em>'.
	 * @see org.throughline.model.system.LessonObservation#getPractices()
	 * @see #getLessonObservation()
	 * @generated
	 */
	EReference getLessonObservation_Practices();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.LessonObservation#getLaunch <em>Launch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Launch</em>'.
	 * @see org.throughline.model.system.LessonObservation#getLaunch()
	 * @see #getLessonObservation()
	 * @generated
	 */
	EAttribute getLessonObservation_Launch();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.NetworkSurvey <em>Network Survey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Survey</em>'.
	 * @see org.throughline.model.system.NetworkSurvey
	 * @generated
	 */
	EClass getNetworkSurvey();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.NetworkSurvey#getNetwork <em>Network</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Network</em>'.
	 * @see org.throughline.model.system.NetworkSurvey#getNetwork()
	 * @see #getNetworkSurvey()
	 * @generated
	 */
	EReference getNetworkSurvey_Network();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.NetworkSurvey#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.throughline.model.system.NetworkSurvey#getSchool()
	 * @see #getNetworkSurvey()
	 * @generated
	 */
	EReference getNetworkSurvey_School();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.NetworkSurvey#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.system.NetworkSurvey#getDate()
	 * @see #getNetworkSurvey()
	 * @generated
	 */
	EAttribute getNetworkSurvey_Date();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.NetworkSurvey#getTies <em>Ties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ties</em>'.
	 * @see org.throughline.model.system.NetworkSurvey#getTies()
	 * @see #getNetworkSurvey()
	 * @generated
	 */
	EReference getNetworkSurvey_Ties();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.system.NetworkSurvey#getExpertise <em>Expertise</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Expertise</em>'.
	 * @see org.throughline.model.system.NetworkSurvey#getExpertise()
	 * @see #getNetworkSurvey()
	 * @generated
	 */
	EReference getNetworkSurvey_Expertise();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.NetworkSurvey#getPrincipalPress <em>Principal Press</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Principal Press</em>'.
	 * @see org.throughline.model.system.NetworkSurvey#getPrincipalPress()
	 * @see #getNetworkSurvey()
	 * @generated
	 */
	EAttribute getNetworkSurvey_PrincipalPress();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.NetworkSurvey#getCoachPress <em>Coach Press</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coach Press</em>'.
	 * @see org.throughline.model.system.NetworkSurvey#getCoachPress()
	 * @see #getNetworkSurvey()
	 * @generated
	 */
	EAttribute getNetworkSurvey_CoachPress();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.AdviceTie <em>Advice Tie</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Advice Tie</em>'.
	 * @see org.throughline.model.system.AdviceTie
	 * @generated
	 */
	EClass getAdviceTie();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.AdviceTie#getSeeker <em>Seeker</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Seeker</em>'.
	 * @see org.throughline.model.system.AdviceTie#getSeeker()
	 * @see #getAdviceTie()
	 * @generated
	 */
	EReference getAdviceTie_Seeker();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.AdviceTie#getAdviser <em>Adviser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Adviser</em>'.
	 * @see org.throughline.model.system.AdviceTie#getAdviser()
	 * @see #getAdviceTie()
	 * @generated
	 */
	EReference getAdviceTie_Adviser();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.AdviceTie#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>About</em>'.
	 * @see org.throughline.model.system.AdviceTie#getAbout()
	 * @see #getAdviceTie()
	 * @generated
	 */
	EAttribute getAdviceTie_About();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.AdviceTie#getTimesPerMonth <em>Times Per Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Times Per Month</em>'.
	 * @see org.throughline.model.system.AdviceTie#getTimesPerMonth()
	 * @see #getAdviceTie()
	 * @generated
	 */
	EAttribute getAdviceTie_TimesPerMonth();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.system.AdviceTie#getSurvey <em>Survey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Survey</em>'.
	 * @see org.throughline.model.system.AdviceTie#getSurvey()
	 * @see #getAdviceTie()
	 * @generated
	 */
	EReference getAdviceTie_Survey();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.ExpertiseMark <em>Expertise Mark</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expertise Mark</em>'.
	 * @see org.throughline.model.system.ExpertiseMark
	 * @generated
	 */
	EClass getExpertiseMark();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.ExpertiseMark#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.throughline.model.system.ExpertiseMark#getPerson()
	 * @see #getExpertiseMark()
	 * @generated
	 */
	EReference getExpertiseMark_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.ExpertiseMark#isAccomplished <em>Accomplished</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accomplished</em>'.
	 * @see org.throughline.model.system.ExpertiseMark#isAccomplished()
	 * @see #getExpertiseMark()
	 * @generated
	 */
	EAttribute getExpertiseMark_Accomplished();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.ExpertiseMark#getGrounds <em>Grounds</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grounds</em>'.
	 * @see org.throughline.model.system.ExpertiseMark#getGrounds()
	 * @see #getExpertiseMark()
	 * @generated
	 */
	EAttribute getExpertiseMark_Grounds();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.SupplementalSupport <em>Supplemental Support</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supplemental Support</em>'.
	 * @see org.throughline.model.system.SupplementalSupport
	 * @generated
	 */
	EClass getSupplementalSupport();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.SupplementalSupport#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getKind()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EAttribute getSupplementalSupport_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.SupplementalSupport#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Goal</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getGoal()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EAttribute getSupplementalSupport_Goal();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.SupplementalSupport#getSameTeacher <em>Same Teacher</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Same Teacher</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getSameTeacher()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EAttribute getSupplementalSupport_SameTeacher();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.SupplementalSupport#getCoordinated <em>Coordinated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coordinated</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getCoordinated()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EAttribute getSupplementalSupport_Coordinated();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.SupplementalSupport#getTeachersPrepared <em>Teachers Prepared</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Teachers Prepared</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getTeachersPrepared()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EAttribute getSupplementalSupport_TeachersPrepared();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.SupplementalSupport#getSchools <em>Schools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Schools</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getSchools()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EReference getSupplementalSupport_Schools();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.SupplementalSupport#getLearningGoals <em>Learning Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Learning Goals</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getLearningGoals()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EReference getSupplementalSupport_LearningGoals();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.SupplementalSupport#getEvidenceFor <em>Evidence For</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence For</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getEvidenceFor()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EReference getSupplementalSupport_EvidenceFor();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.SupplementalSupport#getEvidenceAgainst <em>Evidence Against</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Evidence Against</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getEvidenceAgainst()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EReference getSupplementalSupport_EvidenceAgainst();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.SupplementalSupport#getStudents <em>Students</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Students</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getStudents()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EAttribute getSupplementalSupport_Students();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.SupplementalSupport#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getStart()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EAttribute getSupplementalSupport_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.SupplementalSupport#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.throughline.model.system.SupplementalSupport#getEnd()
	 * @see #getSupplementalSupport()
	 * @generated
	 */
	EAttribute getSupplementalSupport_End();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.LeadershipPractice <em>Leadership Practice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Leadership Practice</em>'.
	 * @see org.throughline.model.system.LeadershipPractice
	 * @generated
	 */
	EClass getLeadershipPractice();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.LeadershipPractice#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.throughline.model.system.LeadershipPractice#getLevel()
	 * @see #getLeadershipPractice()
	 * @generated
	 */
	EAttribute getLeadershipPractice_Level();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.LeadershipPractice#getRoles <em>Roles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Roles</em>'.
	 * @see org.throughline.model.system.LeadershipPractice#getRoles()
	 * @see #getLeadershipPractice()
	 * @generated
	 */
	EReference getLeadershipPractice_Roles();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.LeadershipPractice#getSupports <em>Supports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Supports</em>'.
	 * @see org.throughline.model.system.LeadershipPractice#getSupports()
	 * @see #getLeadershipPractice()
	 * @generated
	 */
	EReference getLeadershipPractice_Supports();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.Expectation <em>Expectation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Expectation</em>'.
	 * @see org.throughline.model.system.Expectation
	 * @generated
	 */
	EClass getExpectation();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.Expectation#getPresser <em>Presser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Presser</em>'.
	 * @see org.throughline.model.system.Expectation#getPresser()
	 * @see #getExpectation()
	 * @generated
	 */
	EReference getExpectation_Presser();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.Expectation#getPressed <em>Pressed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pressed</em>'.
	 * @see org.throughline.model.system.Expectation#getPressed()
	 * @see #getExpectation()
	 * @generated
	 */
	EReference getExpectation_Pressed();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.Expectation#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.throughline.model.system.Expectation#getSchool()
	 * @see #getExpectation()
	 * @generated
	 */
	EReference getExpectation_School();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Expectation#getFocus <em>Focus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Focus</em>'.
	 * @see org.throughline.model.system.Expectation#getFocus()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Focus();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Expectation#getSince <em>Since</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Since</em>'.
	 * @see org.throughline.model.system.Expectation#getSince()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Since();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Expectation#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.throughline.model.system.Expectation#getUntil()
	 * @see #getExpectation()
	 * @generated
	 */
	EAttribute getExpectation_Until();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.Tool <em>Tool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tool</em>'.
	 * @see org.throughline.model.system.Tool
	 * @generated
	 */
	EClass getTool();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Tool#getUsedBy <em>Used By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Used By</em>'.
	 * @see org.throughline.model.system.Tool#getUsedBy()
	 * @see #getTool()
	 * @generated
	 */
	EReference getTool_UsedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Tool#getWhereKept <em>Where Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where Kept</em>'.
	 * @see org.throughline.model.system.Tool#getWhereKept()
	 * @see #getTool()
	 * @generated
	 */
	EAttribute getTool_WhereKept();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.ContextNote <em>Context Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Context Note</em>'.
	 * @see org.throughline.model.system.ContextNote
	 * @generated
	 */
	EClass getContextNote();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.ContextNote#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.system.ContextNote#getKind()
	 * @see #getContextNote()
	 * @generated
	 */
	EAttribute getContextNote_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.ContextNote#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.throughline.model.system.ContextNote#getFrom()
	 * @see #getContextNote()
	 * @generated
	 */
	EAttribute getContextNote_From();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.ContextNote#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.throughline.model.system.ContextNote#getTo()
	 * @see #getContextNote()
	 * @generated
	 */
	EAttribute getContextNote_To();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.Symptom <em>Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Symptom</em>'.
	 * @see org.throughline.model.system.Symptom
	 * @generated
	 */
	EClass getSymptom();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Symptom#getNoticedOn <em>Noticed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Noticed On</em>'.
	 * @see org.throughline.model.system.Symptom#getNoticedOn()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_NoticedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Symptom#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Causes</em>'.
	 * @see org.throughline.model.system.Symptom#getCauses()
	 * @see #getSymptom()
	 * @generated
	 */
	EReference getSymptom_Causes();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Symptom#getResolvedOn <em>Resolved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolved On</em>'.
	 * @see org.throughline.model.system.Symptom#getResolvedOn()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_ResolvedOn();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.system.Voice <em>Voice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Voice</em>'.
	 * @see org.throughline.model.system.Voice
	 * @generated
	 */
	EClass getVoice();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Voice#getSaidOn <em>Said On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Said On</em>'.
	 * @see org.throughline.model.system.Voice#getSaidOn()
	 * @see #getVoice()
	 * @generated
	 */
	EAttribute getVoice_SaidOn();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Voice#getQuote <em>Quote</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quote</em>'.
	 * @see org.throughline.model.system.Voice#getQuote()
	 * @see #getVoice()
	 * @generated
	 */
	EAttribute getVoice_Quote();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.system.Voice#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.throughline.model.system.Voice#getSignal()
	 * @see #getVoice()
	 * @generated
	 */
	EAttribute getVoice_Signal();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.Voice#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.throughline.model.system.Voice#getRole()
	 * @see #getVoice()
	 * @generated
	 */
	EReference getVoice_Role();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.system.Voice#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.throughline.model.system.Voice#getSchool()
	 * @see #getVoice()
	 * @generated
	 */
	EReference getVoice_School();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.system.Voice#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.throughline.model.system.Voice#getAbout()
	 * @see #getVoice()
	 * @generated
	 */
	EReference getVoice_About();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.LearningGoalKind <em>Learning Goal Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Learning Goal Kind</em>'.
	 * @see org.throughline.model.system.LearningGoalKind
	 * @generated
	 */
	EEnum getLearningGoalKind();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.OutcomeKind <em>Outcome Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Outcome Kind</em>'.
	 * @see org.throughline.model.system.OutcomeKind
	 * @generated
	 */
	EEnum getOutcomeKind();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.MaterialSource <em>Material Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Material Source</em>'.
	 * @see org.throughline.model.system.MaterialSource
	 * @generated
	 */
	EEnum getMaterialSource();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.Launch <em>Launch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Launch</em>'.
	 * @see org.throughline.model.system.Launch
	 * @generated
	 */
	EEnum getLaunch();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.AssessmentKind <em>Assessment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assessment Kind</em>'.
	 * @see org.throughline.model.system.AssessmentKind
	 * @generated
	 */
	EEnum getAssessmentKind();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.Pedagogy <em>Pedagogy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pedagogy</em>'.
	 * @see org.throughline.model.system.Pedagogy
	 * @generated
	 */
	EEnum getPedagogy();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.Depth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Depth</em>'.
	 * @see org.throughline.model.system.Depth
	 * @generated
	 */
	EEnum getDepth();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.Enactment <em>Enactment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Enactment</em>'.
	 * @see org.throughline.model.system.Enactment
	 * @generated
	 */
	EEnum getEnactment();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.DataUse <em>Data Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Data Use</em>'.
	 * @see org.throughline.model.system.DataUse
	 * @generated
	 */
	EEnum getDataUse();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.MeetingTime <em>Meeting Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meeting Time</em>'.
	 * @see org.throughline.model.system.MeetingTime
	 * @generated
	 */
	EEnum getMeetingTime();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.CoachingActivity <em>Coaching Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Coaching Activity</em>'.
	 * @see org.throughline.model.system.CoachingActivity
	 * @generated
	 */
	EEnum getCoachingActivity();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.SupplementalKind <em>Supplemental Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Supplemental Kind</em>'.
	 * @see org.throughline.model.system.SupplementalKind
	 * @generated
	 */
	EEnum getSupplementalKind();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.SupplementalGoal <em>Supplemental Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Supplemental Goal</em>'.
	 * @see org.throughline.model.system.SupplementalGoal
	 * @generated
	 */
	EEnum getSupplementalGoal();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.PressFocus <em>Press Focus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Press Focus</em>'.
	 * @see org.throughline.model.system.PressFocus
	 * @generated
	 */
	EEnum getPressFocus();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.ContextKind <em>Context Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Context Kind</em>'.
	 * @see org.throughline.model.system.ContextKind
	 * @generated
	 */
	EEnum getContextKind();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.system.Signal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Signal</em>'.
	 * @see org.throughline.model.system.Signal
	 * @generated
	 */
	EEnum getSignal();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SystemFactory getSystemFactory();

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
		 * The meta object literal for the '{@link org.throughline.model.system.impl.InstructionalSystemImpl <em>Instructional System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.InstructionalSystemImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getInstructionalSystem()
		 * @generated
		 */
		EClass INSTRUCTIONAL_SYSTEM = eINSTANCE.getInstructionalSystem();

		/**
		 * The meta object literal for the '<em><b>Outcomes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__OUTCOMES = eINSTANCE.getInstructionalSystem_Outcomes();

		/**
		 * The meta object literal for the '<em><b>Learning Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__LEARNING_GOALS = eINSTANCE.getInstructionalSystem_LearningGoals();

		/**
		 * The meta object literal for the '<em><b>Visions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__VISIONS = eINSTANCE.getInstructionalSystem_Visions();

		/**
		 * The meta object literal for the '<em><b>Practices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__PRACTICES = eINSTANCE.getInstructionalSystem_Practices();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__UNITS = eINSTANCE.getInstructionalSystem_Units();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__ASSESSMENTS = eINSTANCE.getInstructionalSystem_Assessments();

		/**
		 * The meta object literal for the '<em><b>Supports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__SUPPORTS = eINSTANCE.getInstructionalSystem_Supports();

		/**
		 * The meta object literal for the '<em><b>Supplemental Supports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__SUPPLEMENTAL_SUPPORTS = eINSTANCE.getInstructionalSystem_SupplementalSupports();

		/**
		 * The meta object literal for the '<em><b>Leadership Practices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__LEADERSHIP_PRACTICES = eINSTANCE.getInstructionalSystem_LeadershipPractices();

		/**
		 * The meta object literal for the '<em><b>Expectations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__EXPECTATIONS = eINSTANCE.getInstructionalSystem_Expectations();

		/**
		 * The meta object literal for the '<em><b>Tools</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__TOOLS = eINSTANCE.getInstructionalSystem_Tools();

		/**
		 * The meta object literal for the '<em><b>Context Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__CONTEXT_NOTES = eINSTANCE.getInstructionalSystem_ContextNotes();

		/**
		 * The meta object literal for the '<em><b>Symptoms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__SYMPTOMS = eINSTANCE.getInstructionalSystem_Symptoms();

		/**
		 * The meta object literal for the '<em><b>Voices</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__VOICES = eINSTANCE.getInstructionalSystem_Voices();

		/**
		 * The meta object literal for the '<em><b>Trajectories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INSTRUCTIONAL_SYSTEM__TRAJECTORIES = eINSTANCE.getInstructionalSystem_Trajectories();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.StudentOutcomeImpl <em>Student Outcome</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.StudentOutcomeImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getStudentOutcome()
		 * @generated
		 */
		EClass STUDENT_OUTCOME = eINSTANCE.getStudentOutcome();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_OUTCOME__KIND = eINSTANCE.getStudentOutcome_Kind();

		/**
		 * The meta object literal for the '<em><b>Grades</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STUDENT_OUTCOME__GRADES = eINSTANCE.getStudentOutcome_Grades();

		/**
		 * The meta object literal for the '<em><b>Learning Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STUDENT_OUTCOME__LEARNING_GOALS = eINSTANCE.getStudentOutcome_LearningGoals();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.LearningGoalImpl <em>Learning Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.LearningGoalImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getLearningGoal()
		 * @generated
		 */
		EClass LEARNING_GOAL = eINSTANCE.getLearningGoal();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEARNING_GOAL__KIND = eINSTANCE.getLearningGoal_Kind();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.VisionImpl <em>Vision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.VisionImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getVision()
		 * @generated
		 */
		EClass VISION = eINSTANCE.getVision();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISION__SINCE = eINSTANCE.getVision_Since();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VISION__UNTIL = eINSTANCE.getVision_Until();

		/**
		 * The meta object literal for the '<em><b>Learning Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISION__LEARNING_GOALS = eINSTANCE.getVision_LearningGoals();

		/**
		 * The meta object literal for the '<em><b>Replaces</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VISION__REPLACES = eINSTANCE.getVision_Replaces();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.PracticeImpl <em>Practice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.PracticeImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getPractice()
		 * @generated
		 */
		EClass PRACTICE = eINSTANCE.getPractice();

		/**
		 * The meta object literal for the '<em><b>Visions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRACTICE__VISIONS = eINSTANCE.getPractice_Visions();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.CurriculumUnitImpl <em>Curriculum Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.CurriculumUnitImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getCurriculumUnit()
		 * @generated
		 */
		EClass CURRICULUM_UNIT = eINSTANCE.getCurriculumUnit();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CURRICULUM_UNIT__GRADE = eINSTANCE.getCurriculumUnit_Grade();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CURRICULUM_UNIT__SOURCE = eINSTANCE.getCurriculumUnit_Source();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CURRICULUM_UNIT__START = eINSTANCE.getCurriculumUnit_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CURRICULUM_UNIT__END = eINSTANCE.getCurriculumUnit_End();

		/**
		 * The meta object literal for the '<em><b>Learning Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CURRICULUM_UNIT__LEARNING_GOALS = eINSTANCE.getCurriculumUnit_LearningGoals();

		/**
		 * The meta object literal for the '<em><b>Practices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CURRICULUM_UNIT__PRACTICES = eINSTANCE.getCurriculumUnit_Practices();

		/**
		 * The meta object literal for the '<em><b>Audits</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CURRICULUM_UNIT__AUDITS = eINSTANCE.getCurriculumUnit_Audits();

		/**
		 * The meta object literal for the '<em><b>System</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CURRICULUM_UNIT__SYSTEM = eINSTANCE.getCurriculumUnit_System();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.TaskAuditImpl <em>Task Audit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.TaskAuditImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getTaskAudit()
		 * @generated
		 */
		EClass TASK_AUDIT = eINSTANCE.getTaskAudit();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_AUDIT__DATE = eINSTANCE.getTaskAudit_Date();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TASK_AUDIT__BY = eINSTANCE.getTaskAudit_By();

		/**
		 * The meta object literal for the '<em><b>Multiple Entry Points</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_AUDIT__MULTIPLE_ENTRY_POINTS = eINSTANCE.getTaskAudit_MultipleEntryPoints();

		/**
		 * The meta object literal for the '<em><b>Several Ways</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_AUDIT__SEVERAL_WAYS = eINSTANCE.getTaskAudit_SeveralWays();

		/**
		 * The meta object literal for the '<em><b>Room For Discussion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_AUDIT__ROOM_FOR_DISCUSSION = eINSTANCE.getTaskAudit_RoomForDiscussion();

		/**
		 * The meta object literal for the '<em><b>Launch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_AUDIT__LAUNCH = eINSTANCE.getTaskAudit_Launch();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TASK_AUDIT__NOTE = eINSTANCE.getTaskAudit_Note();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.AssessmentImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__KIND = eINSTANCE.getAssessment_Kind();

		/**
		 * The meta object literal for the '<em><b>Grades</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__GRADES = eINSTANCE.getAssessment_Grades();

		/**
		 * The meta object literal for the '<em><b>Learning Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__LEARNING_GOALS = eINSTANCE.getAssessment_LearningGoals();

		/**
		 * The meta object literal for the '<em><b>Alignment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__ALIGNMENT = eINSTANCE.getAssessment_Alignment();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.SupportImpl <em>Support</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.SupportImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getSupport()
		 * @generated
		 */
		EClass SUPPORT = eINSTANCE.getSupport();

		/**
		 * The meta object literal for the '<em><b>Visions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT__VISIONS = eINSTANCE.getSupport_Visions();

		/**
		 * The meta object literal for the '<em><b>Practices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT__PRACTICES = eINSTANCE.getSupport_Practices();

		/**
		 * The meta object literal for the '<em><b>Learning Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT__LEARNING_GOALS = eINSTANCE.getSupport_LearningGoals();

		/**
		 * The meta object literal for the '<em><b>Schools</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT__SCHOOLS = eINSTANCE.getSupport_Schools();

		/**
		 * The meta object literal for the '<em><b>Audience</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT__AUDIENCE = eINSTANCE.getSupport_Audience();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT__START = eINSTANCE.getSupport_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT__END = eINSTANCE.getSupport_End();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.ProfessionalDevelopmentImpl <em>Professional Development</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.ProfessionalDevelopmentImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getProfessionalDevelopment()
		 * @generated
		 */
		EClass PROFESSIONAL_DEVELOPMENT = eINSTANCE.getProfessionalDevelopment();

		/**
		 * The meta object literal for the '<em><b>Sessions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROFESSIONAL_DEVELOPMENT__SESSIONS = eINSTANCE.getProfessionalDevelopment_Sessions();

		/**
		 * The meta object literal for the '<em><b>Same Group</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFESSIONAL_DEVELOPMENT__SAME_GROUP = eINSTANCE.getProfessionalDevelopment_SameGroup();

		/**
		 * The meta object literal for the '<em><b>Around Materials</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFESSIONAL_DEVELOPMENT__AROUND_MATERIALS = eINSTANCE.getProfessionalDevelopment_AroundMaterials();

		/**
		 * The meta object literal for the '<em><b>Differential Press</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROFESSIONAL_DEVELOPMENT__DIFFERENTIAL_PRESS = eINSTANCE.getProfessionalDevelopment_DifferentialPress();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.DevelopmentSessionImpl <em>Development Session</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.DevelopmentSessionImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getDevelopmentSession()
		 * @generated
		 */
		EClass DEVELOPMENT_SESSION = eINSTANCE.getDevelopmentSession();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_SESSION__DATE = eINSTANCE.getDevelopmentSession_Date();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_SESSION__HOURS = eINSTANCE.getDevelopmentSession_Hours();

		/**
		 * The meta object literal for the '<em><b>Pedagogy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_SESSION__PEDAGOGY = eINSTANCE.getDevelopmentSession_Pedagogy();

		/**
		 * The meta object literal for the '<em><b>Facilitator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVELOPMENT_SESSION__FACILITATOR = eINSTANCE.getDevelopmentSession_Facilitator();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVELOPMENT_SESSION__UNIT = eINSTANCE.getDevelopmentSession_Unit();

		/**
		 * The meta object literal for the '<em><b>Practices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVELOPMENT_SESSION__PRACTICES = eINSTANCE.getDevelopmentSession_Practices();

		/**
		 * The meta object literal for the '<em><b>Invited</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_SESSION__INVITED = eINSTANCE.getDevelopmentSession_Invited();

		/**
		 * The meta object literal for the '<em><b>Attended</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_SESSION__ATTENDED = eINSTANCE.getDevelopmentSession_Attended();

		/**
		 * The meta object literal for the '<em><b>Returning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT_SESSION__RETURNING = eINSTANCE.getDevelopmentSession_Returning();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVELOPMENT_SESSION__SERIES = eINSTANCE.getDevelopmentSession_Series();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.CollaborativeTeamImpl <em>Collaborative Team</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.CollaborativeTeamImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getCollaborativeTeam()
		 * @generated
		 */
		EClass COLLABORATIVE_TEAM = eINSTANCE.getCollaborativeTeam();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATIVE_TEAM__SCHOOL = eINSTANCE.getCollaborativeTeam_School();

		/**
		 * The meta object literal for the '<em><b>Grade</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATIVE_TEAM__GRADE = eINSTANCE.getCollaborativeTeam_Grade();

		/**
		 * The meta object literal for the '<em><b>Meeting Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATIVE_TEAM__MEETING_TIME = eINSTANCE.getCollaborativeTeam_MeetingTime();

		/**
		 * The meta object literal for the '<em><b>Facilitator Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COLLABORATIVE_TEAM__FACILITATOR_ROLE = eINSTANCE.getCollaborativeTeam_FacilitatorRole();

		/**
		 * The meta object literal for the '<em><b>Accomplished Member</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COLLABORATIVE_TEAM__ACCOMPLISHED_MEMBER = eINSTANCE.getCollaborativeTeam_AccomplishedMember();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.CoachingImpl <em>Coaching</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.CoachingImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getCoaching()
		 * @generated
		 */
		EClass COACHING = eINSTANCE.getCoaching();

		/**
		 * The meta object literal for the '<em><b>Coach Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING__COACH_ROLE = eINSTANCE.getCoaching_CoachRole();

		/**
		 * The meta object literal for the '<em><b>Hours Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING__HOURS_PER_WEEK = eINSTANCE.getCoaching_HoursPerWeek();

		/**
		 * The meta object literal for the '<em><b>Activities</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING__ACTIVITIES = eINSTANCE.getCoaching_Activities();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.AdviceNetworkImpl <em>Advice Network</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.AdviceNetworkImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getAdviceNetwork()
		 * @generated
		 */
		EClass ADVICE_NETWORK = eINSTANCE.getAdviceNetwork();

		/**
		 * The meta object literal for the '<em><b>Influenced By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADVICE_NETWORK__INFLUENCED_BY = eINSTANCE.getAdviceNetwork_InfluencedBy();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.TeacherLearningRecordImpl <em>Teacher Learning Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.TeacherLearningRecordImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getTeacherLearningRecord()
		 * @generated
		 */
		EClass TEACHER_LEARNING_RECORD = eINSTANCE.getTeacherLearningRecord();

		/**
		 * The meta object literal for the '<em><b>Meetings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEACHER_LEARNING_RECORD__MEETINGS = eINSTANCE.getTeacherLearningRecord_Meetings();

		/**
		 * The meta object literal for the '<em><b>Coaching Plans</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEACHER_LEARNING_RECORD__COACHING_PLANS = eINSTANCE.getTeacherLearningRecord_CoachingPlans();

		/**
		 * The meta object literal for the '<em><b>Coaching Logs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEACHER_LEARNING_RECORD__COACHING_LOGS = eINSTANCE.getTeacherLearningRecord_CoachingLogs();

		/**
		 * The meta object literal for the '<em><b>Network Surveys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEACHER_LEARNING_RECORD__NETWORK_SURVEYS = eINSTANCE.getTeacherLearningRecord_NetworkSurveys();

		/**
		 * The meta object literal for the '<em><b>Lesson Observations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TEACHER_LEARNING_RECORD__LESSON_OBSERVATIONS = eINSTANCE.getTeacherLearningRecord_LessonObservations();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.MeetingLogImpl <em>Meeting Log</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.MeetingLogImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getMeetingLog()
		 * @generated
		 */
		EClass MEETING_LOG = eINSTANCE.getMeetingLog();

		/**
		 * The meta object literal for the '<em><b>Team</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_LOG__TEAM = eINSTANCE.getMeetingLog_Team();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_LOG__DATE = eINSTANCE.getMeetingLog_Date();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_LOG__MINUTES = eINSTANCE.getMeetingLog_Minutes();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_LOG__DEPTH = eINSTANCE.getMeetingLog_Depth();

		/**
		 * The meta object literal for the '<em><b>Enactment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_LOG__ENACTMENT = eINSTANCE.getMeetingLog_Enactment();

		/**
		 * The meta object literal for the '<em><b>Data Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_LOG__DATA_USE = eINSTANCE.getMeetingLog_DataUse();

		/**
		 * The meta object literal for the '<em><b>Assessed Learning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_LOG__ASSESSED_LEARNING = eINSTANCE.getMeetingLog_AssessedLearning();

		/**
		 * The meta object literal for the '<em><b>Related To Instruction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_LOG__RELATED_TO_INSTRUCTION = eINSTANCE.getMeetingLog_RelatedToInstruction();

		/**
		 * The meta object literal for the '<em><b>Named Improvement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_LOG__NAMED_IMPROVEMENT = eINSTANCE.getMeetingLog_NamedImprovement();

		/**
		 * The meta object literal for the '<em><b>Facilitator</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_LOG__FACILITATOR = eINSTANCE.getMeetingLog_Facilitator();

		/**
		 * The meta object literal for the '<em><b>Pressed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_LOG__PRESSED = eINSTANCE.getMeetingLog_Pressed();

		/**
		 * The meta object literal for the '<em><b>Carried Over</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_LOG__CARRIED_OVER = eINSTANCE.getMeetingLog_CarriedOver();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.CoachingPlanImpl <em>Coaching Plan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.CoachingPlanImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getCoachingPlan()
		 * @generated
		 */
		EClass COACHING_PLAN = eINSTANCE.getCoachingPlan();

		/**
		 * The meta object literal for the '<em><b>Coach</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_PLAN__COACH = eINSTANCE.getCoachingPlan_Coach();

		/**
		 * The meta object literal for the '<em><b>Teachers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_PLAN__TEACHERS = eINSTANCE.getCoachingPlan_Teachers();

		/**
		 * The meta object literal for the '<em><b>Long Term Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__LONG_TERM_GOAL = eINSTANCE.getCoachingPlan_LongTermGoal();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_PLAN__ASSESSMENTS = eINSTANCE.getCoachingPlan_Assessments();

		/**
		 * The meta object literal for the '<em><b>Next Steps</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__NEXT_STEPS = eINSTANCE.getCoachingPlan_NextSteps();

		/**
		 * The meta object literal for the '<em><b>Designed Activities</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_PLAN__DESIGNED_ACTIVITIES = eINSTANCE.getCoachingPlan_DesignedActivities();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.PracticeAssessmentImpl <em>Practice Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.PracticeAssessmentImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getPracticeAssessment()
		 * @generated
		 */
		EClass PRACTICE_ASSESSMENT = eINSTANCE.getPracticeAssessment();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE_ASSESSMENT__DATE = eINSTANCE.getPracticeAssessment_Date();

		/**
		 * The meta object literal for the '<em><b>Current Practice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRACTICE_ASSESSMENT__CURRENT_PRACTICE = eINSTANCE.getPracticeAssessment_CurrentPractice();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRACTICE_ASSESSMENT__LEVEL = eINSTANCE.getPracticeAssessment_Level();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.TrajectoryImpl <em>Trajectory</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.TrajectoryImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getTrajectory()
		 * @generated
		 */
		EClass TRAJECTORY = eINSTANCE.getTrajectory();

		/**
		 * The meta object literal for the '<em><b>Practice</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAJECTORY__PRACTICE = eINSTANCE.getTrajectory_Practice();

		/**
		 * The meta object literal for the '<em><b>Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRAJECTORY__LEVELS = eINSTANCE.getTrajectory_Levels();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.TrajectoryLevelImpl <em>Trajectory Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.TrajectoryLevelImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getTrajectoryLevel()
		 * @generated
		 */
		EClass TRAJECTORY_LEVEL = eINSTANCE.getTrajectoryLevel();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.CoachingLogImpl <em>Coaching Log</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.CoachingLogImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getCoachingLog()
		 * @generated
		 */
		EClass COACHING_LOG = eINSTANCE.getCoachingLog();

		/**
		 * The meta object literal for the '<em><b>Plan</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_LOG__PLAN = eINSTANCE.getCoachingLog_Plan();

		/**
		 * The meta object literal for the '<em><b>Coach</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_LOG__COACH = eINSTANCE.getCoachingLog_Coach();

		/**
		 * The meta object literal for the '<em><b>Teachers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_LOG__TEACHERS = eINSTANCE.getCoachingLog_Teachers();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_LOG__DATE = eINSTANCE.getCoachingLog_Date();

		/**
		 * The meta object literal for the '<em><b>Hours</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_LOG__HOURS = eINSTANCE.getCoachingLog_Hours();

		/**
		 * The meta object literal for the '<em><b>Activity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_LOG__ACTIVITY = eINSTANCE.getCoachingLog_Activity();

		/**
		 * The meta object literal for the '<em><b>Co Planned</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_LOG__CO_PLANNED = eINSTANCE.getCoachingLog_CoPlanned();

		/**
		 * The meta object literal for the '<em><b>Observed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_LOG__OBSERVED = eINSTANCE.getCoachingLog_Observed();

		/**
		 * The meta object literal for the '<em><b>Debriefed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COACHING_LOG__DEBRIEFED = eINSTANCE.getCoachingLog_Debriefed();

		/**
		 * The meta object literal for the '<em><b>Practice</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COACHING_LOG__PRACTICE = eINSTANCE.getCoachingLog_Practice();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.LessonObservationImpl <em>Lesson Observation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.LessonObservationImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getLessonObservation()
		 * @generated
		 */
		EClass LESSON_OBSERVATION = eINSTANCE.getLessonObservation();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON_OBSERVATION__DATE = eINSTANCE.getLessonObservation_Date();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON_OBSERVATION__SCHOOL = eINSTANCE.getLessonObservation_School();

		/**
		 * The meta object literal for the '<em><b>Practices</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON_OBSERVATION__PRACTICES = eINSTANCE.getLessonObservation_Practices();

		/**
		 * The meta object literal for the '<em><b>Launch</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON_OBSERVATION__LAUNCH = eINSTANCE.getLessonObservation_Launch();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.NetworkSurveyImpl <em>Network Survey</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.NetworkSurveyImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getNetworkSurvey()
		 * @generated
		 */
		EClass NETWORK_SURVEY = eINSTANCE.getNetworkSurvey();

		/**
		 * The meta object literal for the '<em><b>Network</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_SURVEY__NETWORK = eINSTANCE.getNetworkSurvey_Network();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_SURVEY__SCHOOL = eINSTANCE.getNetworkSurvey_School();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_SURVEY__DATE = eINSTANCE.getNetworkSurvey_Date();

		/**
		 * The meta object literal for the '<em><b>Ties</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_SURVEY__TIES = eINSTANCE.getNetworkSurvey_Ties();

		/**
		 * The meta object literal for the '<em><b>Expertise</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference NETWORK_SURVEY__EXPERTISE = eINSTANCE.getNetworkSurvey_Expertise();

		/**
		 * The meta object literal for the '<em><b>Principal Press</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_SURVEY__PRINCIPAL_PRESS = eINSTANCE.getNetworkSurvey_PrincipalPress();

		/**
		 * The meta object literal for the '<em><b>Coach Press</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_SURVEY__COACH_PRESS = eINSTANCE.getNetworkSurvey_CoachPress();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.AdviceTieImpl <em>Advice Tie</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.AdviceTieImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getAdviceTie()
		 * @generated
		 */
		EClass ADVICE_TIE = eINSTANCE.getAdviceTie();

		/**
		 * The meta object literal for the '<em><b>Seeker</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADVICE_TIE__SEEKER = eINSTANCE.getAdviceTie_Seeker();

		/**
		 * The meta object literal for the '<em><b>Adviser</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADVICE_TIE__ADVISER = eINSTANCE.getAdviceTie_Adviser();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADVICE_TIE__ABOUT = eINSTANCE.getAdviceTie_About();

		/**
		 * The meta object literal for the '<em><b>Times Per Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADVICE_TIE__TIMES_PER_MONTH = eINSTANCE.getAdviceTie_TimesPerMonth();

		/**
		 * The meta object literal for the '<em><b>Survey</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ADVICE_TIE__SURVEY = eINSTANCE.getAdviceTie_Survey();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.ExpertiseMarkImpl <em>Expertise Mark</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.ExpertiseMarkImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getExpertiseMark()
		 * @generated
		 */
		EClass EXPERTISE_MARK = eINSTANCE.getExpertiseMark();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERTISE_MARK__PERSON = eINSTANCE.getExpertiseMark_Person();

		/**
		 * The meta object literal for the '<em><b>Accomplished</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERTISE_MARK__ACCOMPLISHED = eINSTANCE.getExpertiseMark_Accomplished();

		/**
		 * The meta object literal for the '<em><b>Grounds</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERTISE_MARK__GROUNDS = eINSTANCE.getExpertiseMark_Grounds();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.SupplementalSupportImpl <em>Supplemental Support</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.SupplementalSupportImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getSupplementalSupport()
		 * @generated
		 */
		EClass SUPPLEMENTAL_SUPPORT = eINSTANCE.getSupplementalSupport();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENTAL_SUPPORT__KIND = eINSTANCE.getSupplementalSupport_Kind();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENTAL_SUPPORT__GOAL = eINSTANCE.getSupplementalSupport_Goal();

		/**
		 * The meta object literal for the '<em><b>Same Teacher</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENTAL_SUPPORT__SAME_TEACHER = eINSTANCE.getSupplementalSupport_SameTeacher();

		/**
		 * The meta object literal for the '<em><b>Coordinated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENTAL_SUPPORT__COORDINATED = eINSTANCE.getSupplementalSupport_Coordinated();

		/**
		 * The meta object literal for the '<em><b>Teachers Prepared</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENTAL_SUPPORT__TEACHERS_PREPARED = eINSTANCE.getSupplementalSupport_TeachersPrepared();

		/**
		 * The meta object literal for the '<em><b>Schools</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLEMENTAL_SUPPORT__SCHOOLS = eINSTANCE.getSupplementalSupport_Schools();

		/**
		 * The meta object literal for the '<em><b>Learning Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLEMENTAL_SUPPORT__LEARNING_GOALS = eINSTANCE.getSupplementalSupport_LearningGoals();

		/**
		 * The meta object literal for the '<em><b>Evidence For</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLEMENTAL_SUPPORT__EVIDENCE_FOR = eINSTANCE.getSupplementalSupport_EvidenceFor();

		/**
		 * The meta object literal for the '<em><b>Evidence Against</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLEMENTAL_SUPPORT__EVIDENCE_AGAINST = eINSTANCE.getSupplementalSupport_EvidenceAgainst();

		/**
		 * The meta object literal for the '<em><b>Students</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENTAL_SUPPORT__STUDENTS = eINSTANCE.getSupplementalSupport_Students();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENTAL_SUPPORT__START = eINSTANCE.getSupplementalSupport_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLEMENTAL_SUPPORT__END = eINSTANCE.getSupplementalSupport_End();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.LeadershipPracticeImpl <em>Leadership Practice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.LeadershipPracticeImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getLeadershipPractice()
		 * @generated
		 */
		EClass LEADERSHIP_PRACTICE = eINSTANCE.getLeadershipPractice();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LEADERSHIP_PRACTICE__LEVEL = eINSTANCE.getLeadershipPractice_Level();

		/**
		 * The meta object literal for the '<em><b>Roles</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEADERSHIP_PRACTICE__ROLES = eINSTANCE.getLeadershipPractice_Roles();

		/**
		 * The meta object literal for the '<em><b>Supports</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LEADERSHIP_PRACTICE__SUPPORTS = eINSTANCE.getLeadershipPractice_Supports();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.ExpectationImpl <em>Expectation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.ExpectationImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getExpectation()
		 * @generated
		 */
		EClass EXPECTATION = eINSTANCE.getExpectation();

		/**
		 * The meta object literal for the '<em><b>Presser</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPECTATION__PRESSER = eINSTANCE.getExpectation_Presser();

		/**
		 * The meta object literal for the '<em><b>Pressed</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPECTATION__PRESSED = eINSTANCE.getExpectation_Pressed();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPECTATION__SCHOOL = eINSTANCE.getExpectation_School();

		/**
		 * The meta object literal for the '<em><b>Focus</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__FOCUS = eINSTANCE.getExpectation_Focus();

		/**
		 * The meta object literal for the '<em><b>Since</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__SINCE = eINSTANCE.getExpectation_Since();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPECTATION__UNTIL = eINSTANCE.getExpectation_Until();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.ToolImpl <em>Tool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.ToolImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getTool()
		 * @generated
		 */
		EClass TOOL = eINSTANCE.getTool();

		/**
		 * The meta object literal for the '<em><b>Used By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOOL__USED_BY = eINSTANCE.getTool_UsedBy();

		/**
		 * The meta object literal for the '<em><b>Where Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL__WHERE_KEPT = eINSTANCE.getTool_WhereKept();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.ContextNoteImpl <em>Context Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.ContextNoteImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getContextNote()
		 * @generated
		 */
		EClass CONTEXT_NOTE = eINSTANCE.getContextNote();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_NOTE__KIND = eINSTANCE.getContextNote_Kind();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_NOTE__FROM = eINSTANCE.getContextNote_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTEXT_NOTE__TO = eINSTANCE.getContextNote_To();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.SymptomImpl <em>Symptom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.SymptomImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getSymptom()
		 * @generated
		 */
		EClass SYMPTOM = eINSTANCE.getSymptom();

		/**
		 * The meta object literal for the '<em><b>Noticed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__NOTICED_ON = eINSTANCE.getSymptom_NoticedOn();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYMPTOM__CAUSES = eINSTANCE.getSymptom_Causes();

		/**
		 * The meta object literal for the '<em><b>Resolved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__RESOLVED_ON = eINSTANCE.getSymptom_ResolvedOn();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.impl.VoiceImpl <em>Voice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.impl.VoiceImpl
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getVoice()
		 * @generated
		 */
		EClass VOICE = eINSTANCE.getVoice();

		/**
		 * The meta object literal for the '<em><b>Said On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOICE__SAID_ON = eINSTANCE.getVoice_SaidOn();

		/**
		 * The meta object literal for the '<em><b>Quote</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOICE__QUOTE = eINSTANCE.getVoice_Quote();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOICE__SIGNAL = eINSTANCE.getVoice_Signal();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VOICE__ROLE = eINSTANCE.getVoice_Role();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VOICE__SCHOOL = eINSTANCE.getVoice_School();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VOICE__ABOUT = eINSTANCE.getVoice_About();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.LearningGoalKind <em>Learning Goal Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.LearningGoalKind
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getLearningGoalKind()
		 * @generated
		 */
		EEnum LEARNING_GOAL_KIND = eINSTANCE.getLearningGoalKind();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.OutcomeKind <em>Outcome Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.OutcomeKind
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getOutcomeKind()
		 * @generated
		 */
		EEnum OUTCOME_KIND = eINSTANCE.getOutcomeKind();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.MaterialSource <em>Material Source</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.MaterialSource
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getMaterialSource()
		 * @generated
		 */
		EEnum MATERIAL_SOURCE = eINSTANCE.getMaterialSource();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.Launch <em>Launch</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.Launch
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getLaunch()
		 * @generated
		 */
		EEnum LAUNCH = eINSTANCE.getLaunch();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.AssessmentKind <em>Assessment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.AssessmentKind
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getAssessmentKind()
		 * @generated
		 */
		EEnum ASSESSMENT_KIND = eINSTANCE.getAssessmentKind();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.Pedagogy <em>Pedagogy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.Pedagogy
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getPedagogy()
		 * @generated
		 */
		EEnum PEDAGOGY = eINSTANCE.getPedagogy();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.Depth <em>Depth</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.Depth
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getDepth()
		 * @generated
		 */
		EEnum DEPTH = eINSTANCE.getDepth();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.Enactment <em>Enactment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.Enactment
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getEnactment()
		 * @generated
		 */
		EEnum ENACTMENT = eINSTANCE.getEnactment();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.DataUse <em>Data Use</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.DataUse
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getDataUse()
		 * @generated
		 */
		EEnum DATA_USE = eINSTANCE.getDataUse();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.MeetingTime <em>Meeting Time</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.MeetingTime
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getMeetingTime()
		 * @generated
		 */
		EEnum MEETING_TIME = eINSTANCE.getMeetingTime();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.CoachingActivity <em>Coaching Activity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.CoachingActivity
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getCoachingActivity()
		 * @generated
		 */
		EEnum COACHING_ACTIVITY = eINSTANCE.getCoachingActivity();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.SupplementalKind <em>Supplemental Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.SupplementalKind
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getSupplementalKind()
		 * @generated
		 */
		EEnum SUPPLEMENTAL_KIND = eINSTANCE.getSupplementalKind();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.SupplementalGoal <em>Supplemental Goal</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.SupplementalGoal
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getSupplementalGoal()
		 * @generated
		 */
		EEnum SUPPLEMENTAL_GOAL = eINSTANCE.getSupplementalGoal();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.PressFocus <em>Press Focus</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.PressFocus
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getPressFocus()
		 * @generated
		 */
		EEnum PRESS_FOCUS = eINSTANCE.getPressFocus();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.ContextKind <em>Context Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.ContextKind
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getContextKind()
		 * @generated
		 */
		EEnum CONTEXT_KIND = eINSTANCE.getContextKind();

		/**
		 * The meta object literal for the '{@link org.throughline.model.system.Signal <em>Signal</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.system.Signal
		 * @see org.throughline.model.system.impl.SystemPackageImpl#getSignal()
		 * @generated
		 */
		EEnum SIGNAL = eINSTANCE.getSignal();

	}

} //SystemPackage
