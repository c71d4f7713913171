/**
 */
package org.throughline.model.playbooks;

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
 * Playbooks: routines that keep moving when somebody leaves, and everything for a handoff.
 * <!-- end-model-doc -->
 * @see org.throughline.model.playbooks.PlaybooksFactory
 * @model kind="package"
 * @generated
 */
public interface PlaybooksPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "playbooks";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:throughline:0:playbooks";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "playbooks";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PlaybooksPackage eINSTANCE = org.throughline.model.playbooks.impl.PlaybooksPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.PlaybookImpl <em>Playbook</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.PlaybookImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getPlaybook()
	 * @generated
	 */
	int PLAYBOOK = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__ID = BasePackage.PART__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__NAME = BasePackage.PART__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__DESCRIPTION = BasePackage.PART__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__TAGS = BasePackage.PART__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__OWNER_ROLE = BasePackage.PART__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__REVIEW_EVERY_DAYS = BasePackage.PART__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__VERIFICATIONS = BasePackage.PART__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__COMMENTS = BasePackage.PART__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__ATTACHMENTS = BasePackage.PART__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__LINKS = BasePackage.PART__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__CREATED_ON = BasePackage.PART__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__CREATED_BY = BasePackage.PART__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__CHANGED_ON = BasePackage.PART__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__CHANGED_BY = BasePackage.PART__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Restricted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__RESTRICTED = BasePackage.PART__RESTRICTED;

	/**
	 * The feature id for the '<em><b>Chapters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__CHAPTERS = BasePackage.PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Routines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__ROUTINES = BasePackage.PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Questions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__QUESTIONS = BasePackage.PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__RISKS = BasePackage.PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Ideas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__IDEAS = BasePackage.PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Onboarding Paths</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__ONBOARDING_PATHS = BasePackage.PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Departures</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK__DEPARTURES = BasePackage.PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Playbook</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLAYBOOK_FEATURE_COUNT = BasePackage.PART_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.ChapterImpl <em>Chapter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.ChapterImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getChapter()
	 * @generated
	 */
	int CHAPTER = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__KIND = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER__TEXT = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Chapter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAPTER_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.RoutineImpl <em>Routine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.RoutineImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getRoutine()
	 * @generated
	 */
	int ROUTINE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Holder Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__HOLDER_ROLE = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Backup Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__BACKUP_ROLE = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Schools</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__SCHOOLS = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__GOALS = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cadence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__CADENCE = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Next Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__NEXT_DUE = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Hours Per Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__HOURS_PER_YEAR = BasePackage.ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__ENDED_ON = BasePackage.ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Ended Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__ENDED_BECAUSE = BasePackage.ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__PURPOSE = BasePackage.ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__STEPS = BasePackage.ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Tools</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__TOOLS = BasePackage.ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Contacts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__CONTACTS = BasePackage.ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Unwritten</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__UNWRITTEN = BasePackage.ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Runs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__RUNS = BasePackage.ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Playbook</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE__PLAYBOOK = BasePackage.ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of structural features of the '<em>Routine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTINE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.StepImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Persons</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__PERSONS = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__MINUTES = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TIP = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ROUTINE = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.ToolUseImpl <em>Tool Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.ToolUseImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getToolUse()
	 * @generated
	 */
	int TOOL_USE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_USE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_USE__NAME = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tool</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_USE__TOOL = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Account</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_USE__ACCOUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Where Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_USE__WHERE_KEPT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Tool Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOOL_USE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.RunImpl <em>Run</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.RunImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getRun()
	 * @generated
	 */
	int RUN = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__STARTED_ON = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ENDED_ON = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__BY = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__NOTES = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN__ROUTINE = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Run</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.DrillImpl <em>Drill</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.DrillImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getDrill()
	 * @generated
	 */
	int DRILL = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__ID = RUN__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__NAME = RUN__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__DESCRIPTION = RUN__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__TAGS = RUN__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__OWNER_ROLE = RUN__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__REVIEW_EVERY_DAYS = RUN__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__VERIFICATIONS = RUN__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__COMMENTS = RUN__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__ATTACHMENTS = RUN__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__LINKS = RUN__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__CREATED_ON = RUN__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__CREATED_BY = RUN__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__CHANGED_ON = RUN__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__CHANGED_BY = RUN__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__STARTED_ON = RUN__STARTED_ON;

	/**
	 * The feature id for the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__ENDED_ON = RUN__ENDED_ON;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__BY = RUN__BY;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__NOTES = RUN__NOTES;

	/**
	 * The feature id for the '<em><b>Routine</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__ROUTINE = RUN__ROUTINE;

	/**
	 * The feature id for the '<em><b>Passed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL__PASSED = RUN_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Drill</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DRILL_FEATURE_COUNT = RUN_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.RunNoteImpl <em>Run Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.RunNoteImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getRunNote()
	 * @generated
	 */
	int RUN_NOTE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_NOTE__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Step</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_NOTE__STEP = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_NOTE__TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_NOTE__FAILED = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Settled On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_NOTE__SETTLED_ON = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Run Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RUN_NOTE_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.QuestionImpl <em>Question</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.QuestionImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getQuestion()
	 * @generated
	 */
	int QUESTION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Asked On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ASKED_ON = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Asked By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ASKED_BY = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Asked Of</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ASKED_OF = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ABOUT = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION__ANSWERS = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Question</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUESTION_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.AnswerImpl <em>Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.AnswerImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getAnswer()
	 * @generated
	 */
	int ANSWER = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__DATE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__BY = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER__TEXT = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANSWER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.RiskImpl <em>Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.RiskImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__SEVERITY = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mitigation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__MITIGATION = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ABOUT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CLOSED_ON = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.IdeaImpl <em>Idea</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.IdeaImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getIdea()
	 * @generated
	 */
	int IDEA = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__ABOUT = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA__OUTCOME = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Idea</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDEA_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.OnboardingPathImpl <em>Onboarding Path</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.OnboardingPathImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getOnboardingPath()
	 * @generated
	 */
	int ONBOARDING_PATH = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__ROLE = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__PERSON = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__START = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH__ITEMS = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Onboarding Path</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_PATH_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.OnboardingItemImpl <em>Onboarding Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.OnboardingItemImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getOnboardingItem()
	 * @generated
	 */
	int ONBOARDING_ITEM = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__KIND = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__DAY = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>After</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__AFTER = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>About</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__ABOUT = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM__DONE_ON = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Onboarding Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ONBOARDING_ITEM_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.DepartureImpl <em>Departure</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.DepartureImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getDeparture()
	 * @generated
	 */
	int DEPARTURE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__ID = BasePackage.ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__NAME = BasePackage.ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__DESCRIPTION = BasePackage.ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__TAGS = BasePackage.ELEMENT__TAGS;

	/**
	 * The feature id for the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__OWNER_ROLE = BasePackage.ELEMENT__OWNER_ROLE;

	/**
	 * The feature id for the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__REVIEW_EVERY_DAYS = BasePackage.ELEMENT__REVIEW_EVERY_DAYS;

	/**
	 * The feature id for the '<em><b>Verifications</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__VERIFICATIONS = BasePackage.ELEMENT__VERIFICATIONS;

	/**
	 * The feature id for the '<em><b>Comments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__COMMENTS = BasePackage.ELEMENT__COMMENTS;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__ATTACHMENTS = BasePackage.ELEMENT__ATTACHMENTS;

	/**
	 * The feature id for the '<em><b>Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__LINKS = BasePackage.ELEMENT__LINKS;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__CREATED_ON = BasePackage.ELEMENT__CREATED_ON;

	/**
	 * The feature id for the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__CREATED_BY = BasePackage.ELEMENT__CREATED_BY;

	/**
	 * The feature id for the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__CHANGED_ON = BasePackage.ELEMENT__CHANGED_ON;

	/**
	 * The feature id for the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__CHANGED_BY = BasePackage.ELEMENT__CHANGED_BY;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__PERSON = BasePackage.ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Last Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__LAST_DAY = BasePackage.ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Handovers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__HANDOVERS = BasePackage.ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Tasks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE__TASKS = BasePackage.ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Departure</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPARTURE_FEATURE_COUNT = BasePackage.ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.impl.HandoverImpl <em>Handover</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.impl.HandoverImpl
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getHandover()
	 * @generated
	 */
	int HANDOVER = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__ID = BasePackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__ROLE = BasePackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__SCHOOL = BasePackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__SUCCESSOR = BasePackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER__NOTE = BasePackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Handover</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HANDOVER_FEATURE_COUNT = BasePackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.ChapterKind <em>Chapter Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.ChapterKind
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getChapterKind()
	 * @generated
	 */
	int CHAPTER_KIND = 16;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.Severity <em>Severity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.Severity
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getSeverity()
	 * @generated
	 */
	int SEVERITY = 17;

	/**
	 * The meta object id for the '{@link org.throughline.model.playbooks.OnboardingKind <em>Onboarding Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.throughline.model.playbooks.OnboardingKind
	 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getOnboardingKind()
	 * @generated
	 */
	int ONBOARDING_KIND = 18;


	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Playbook <em>Playbook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Playbook</em>'.
	 * @see org.throughline.model.playbooks.Playbook
	 * @generated
	 */
	EClass getPlaybook();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Playbook#getChapters <em>Chapters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chapters</em>'.
	 * @see org.throughline.model.playbooks.Playbook#getChapters()
	 * @see #getPlaybook()
	 * @generated
	 */
	EReference getPlaybook_Chapters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Playbook#getRoutines <em>Routines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Routines</em>'.
	 * @see org.throughline.model.playbooks.Playbook#getRoutines()
	 * @see #getPlaybook()
	 * @generated
	 */
	EReference getPlaybook_Routines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Playbook#getQuestions <em>Questions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Questions</em>'.
	 * @see org.throughline.model.playbooks.Playbook#getQuestions()
	 * @see #getPlaybook()
	 * @generated
	 */
	EReference getPlaybook_Questions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Playbook#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.throughline.model.playbooks.Playbook#getRisks()
	 * @see #getPlaybook()
	 * @generated
	 */
	EReference getPlaybook_Risks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Playbook#getIdeas <em>Ideas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ideas</em>'.
	 * @see org.throughline.model.playbooks.Playbook#getIdeas()
	 * @see #getPlaybook()
	 * @generated
	 */
	EReference getPlaybook_Ideas();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Playbook#getOnboardingPaths <em>Onboarding Paths</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Onboarding Paths</em>'.
	 * @see org.throughline.model.playbooks.Playbook#getOnboardingPaths()
	 * @see #getPlaybook()
	 * @generated
	 */
	EReference getPlaybook_OnboardingPaths();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Playbook#getDepartures <em>Departures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Departures</em>'.
	 * @see org.throughline.model.playbooks.Playbook#getDepartures()
	 * @see #getPlaybook()
	 * @generated
	 */
	EReference getPlaybook_Departures();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Chapter <em>Chapter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chapter</em>'.
	 * @see org.throughline.model.playbooks.Chapter
	 * @generated
	 */
	EClass getChapter();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Chapter#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.playbooks.Chapter#getKind()
	 * @see #getChapter()
	 * @generated
	 */
	EAttribute getChapter_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Chapter#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.throughline.model.playbooks.Chapter#getText()
	 * @see #getChapter()
	 * @generated
	 */
	EAttribute getChapter_Text();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Routine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Routine</em>'.
	 * @see org.throughline.model.playbooks.Routine
	 * @generated
	 */
	EClass getRoutine();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.Routine#getHolderRole <em>Holder Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Holder Role</em>'.
	 * @see org.throughline.model.playbooks.Routine#getHolderRole()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_HolderRole();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.Routine#getBackupRole <em>Backup Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Backup Role</em>'.
	 * @see org.throughline.model.playbooks.Routine#getBackupRole()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_BackupRole();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.playbooks.Routine#getSchools <em>Schools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Schools</em>'.
	 * @see org.throughline.model.playbooks.Routine#getSchools()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_Schools();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.playbooks.Routine#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Goals</em>'.
	 * @see org.throughline.model.playbooks.Routine#getGoals()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_Goals();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Routine#getCadence <em>Cadence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cadence</em>'.
	 * @see org.throughline.model.playbooks.Routine#getCadence()
	 * @see #getRoutine()
	 * @generated
	 */
	EAttribute getRoutine_Cadence();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Routine#getNextDue <em>Next Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Next Due</em>'.
	 * @see org.throughline.model.playbooks.Routine#getNextDue()
	 * @see #getRoutine()
	 * @generated
	 */
	EAttribute getRoutine_NextDue();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Routine#getHoursPerYear <em>Hours Per Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hours Per Year</em>'.
	 * @see org.throughline.model.playbooks.Routine#getHoursPerYear()
	 * @see #getRoutine()
	 * @generated
	 */
	EAttribute getRoutine_HoursPerYear();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Routine#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.throughline.model.playbooks.Routine#getEndedOn()
	 * @see #getRoutine()
	 * @generated
	 */
	EAttribute getRoutine_EndedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Routine#getEndedBecause <em>Ended Because</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended Because</em>'.
	 * @see org.throughline.model.playbooks.Routine#getEndedBecause()
	 * @see #getRoutine()
	 * @generated
	 */
	EAttribute getRoutine_EndedBecause();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Routine#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.throughline.model.playbooks.Routine#getPurpose()
	 * @see #getRoutine()
	 * @generated
	 */
	EAttribute getRoutine_Purpose();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Routine#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.throughline.model.playbooks.Routine#getSteps()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Routine#getTools <em>Tools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tools</em>'.
	 * @see org.throughline.model.playbooks.Routine#getTools()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_Tools();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.playbooks.Routine#getContacts <em>Contacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contacts</em>'.
	 * @see org.throughline.model.playbooks.Routine#getContacts()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_Contacts();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Routine#getUnwritten <em>Unwritten</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unwritten</em>'.
	 * @see org.throughline.model.playbooks.Routine#getUnwritten()
	 * @see #getRoutine()
	 * @generated
	 */
	EAttribute getRoutine_Unwritten();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Routine#getRuns <em>Runs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Runs</em>'.
	 * @see org.throughline.model.playbooks.Routine#getRuns()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_Runs();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.playbooks.Routine#getPlaybook <em>Playbook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Playbook</em>'.
	 * @see org.throughline.model.playbooks.Routine#getPlaybook()
	 * @see #getRoutine()
	 * @generated
	 */
	EReference getRoutine_Playbook();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.throughline.model.playbooks.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Step#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.throughline.model.playbooks.Step#getText()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Text();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.playbooks.Step#getPersons <em>Persons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Persons</em>'.
	 * @see org.throughline.model.playbooks.Step#getPersons()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Persons();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Step#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.throughline.model.playbooks.Step#getMinutes()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Step#getTip <em>Tip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tip</em>'.
	 * @see org.throughline.model.playbooks.Step#getTip()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Tip();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.playbooks.Step#getRoutine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Routine</em>'.
	 * @see org.throughline.model.playbooks.Step#getRoutine()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_Routine();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.ToolUse <em>Tool Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tool Use</em>'.
	 * @see org.throughline.model.playbooks.ToolUse
	 * @generated
	 */
	EClass getToolUse();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.ToolUse#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.throughline.model.playbooks.ToolUse#getName()
	 * @see #getToolUse()
	 * @generated
	 */
	EAttribute getToolUse_Name();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.ToolUse#getTool <em>Tool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Tool</em>'.
	 * @see org.throughline.model.playbooks.ToolUse#getTool()
	 * @see #getToolUse()
	 * @generated
	 */
	EReference getToolUse_Tool();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.ToolUse#getAccount <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Account</em>'.
	 * @see org.throughline.model.playbooks.ToolUse#getAccount()
	 * @see #getToolUse()
	 * @generated
	 */
	EAttribute getToolUse_Account();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.ToolUse#getWhereKept <em>Where Kept</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where Kept</em>'.
	 * @see org.throughline.model.playbooks.ToolUse#getWhereKept()
	 * @see #getToolUse()
	 * @generated
	 */
	EAttribute getToolUse_WhereKept();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Run <em>Run</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run</em>'.
	 * @see org.throughline.model.playbooks.Run
	 * @generated
	 */
	EClass getRun();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Run#getStartedOn <em>Started On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Started On</em>'.
	 * @see org.throughline.model.playbooks.Run#getStartedOn()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_StartedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Run#getEndedOn <em>Ended On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ended On</em>'.
	 * @see org.throughline.model.playbooks.Run#getEndedOn()
	 * @see #getRun()
	 * @generated
	 */
	EAttribute getRun_EndedOn();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.Run#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.throughline.model.playbooks.Run#getBy()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_By();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Run#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Notes</em>'.
	 * @see org.throughline.model.playbooks.Run#getNotes()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Notes();

	/**
	 * Returns the meta object for the container reference '{@link org.throughline.model.playbooks.Run#getRoutine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Routine</em>'.
	 * @see org.throughline.model.playbooks.Run#getRoutine()
	 * @see #getRun()
	 * @generated
	 */
	EReference getRun_Routine();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Drill <em>Drill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Drill</em>'.
	 * @see org.throughline.model.playbooks.Drill
	 * @generated
	 */
	EClass getDrill();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Drill#getPassed <em>Passed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Passed</em>'.
	 * @see org.throughline.model.playbooks.Drill#getPassed()
	 * @see #getDrill()
	 * @generated
	 */
	EAttribute getDrill_Passed();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.RunNote <em>Run Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Run Note</em>'.
	 * @see org.throughline.model.playbooks.RunNote
	 * @generated
	 */
	EClass getRunNote();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.RunNote#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Step</em>'.
	 * @see org.throughline.model.playbooks.RunNote#getStep()
	 * @see #getRunNote()
	 * @generated
	 */
	EReference getRunNote_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.RunNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.throughline.model.playbooks.RunNote#getText()
	 * @see #getRunNote()
	 * @generated
	 */
	EAttribute getRunNote_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.RunNote#isFailed <em>Failed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failed</em>'.
	 * @see org.throughline.model.playbooks.RunNote#isFailed()
	 * @see #getRunNote()
	 * @generated
	 */
	EAttribute getRunNote_Failed();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.RunNote#getSettledOn <em>Settled On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Settled On</em>'.
	 * @see org.throughline.model.playbooks.RunNote#getSettledOn()
	 * @see #getRunNote()
	 * @generated
	 */
	EAttribute getRunNote_SettledOn();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Question <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Question</em>'.
	 * @see org.throughline.model.playbooks.Question
	 * @generated
	 */
	EClass getQuestion();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Question#getAskedOn <em>Asked On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Asked On</em>'.
	 * @see org.throughline.model.playbooks.Question#getAskedOn()
	 * @see #getQuestion()
	 * @generated
	 */
	EAttribute getQuestion_AskedOn();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.Question#getAskedBy <em>Asked By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Asked By</em>'.
	 * @see org.throughline.model.playbooks.Question#getAskedBy()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_AskedBy();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.Question#getAskedOf <em>Asked Of</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Asked Of</em>'.
	 * @see org.throughline.model.playbooks.Question#getAskedOf()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_AskedOf();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.playbooks.Question#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.throughline.model.playbooks.Question#getAbout()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_About();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Question#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.throughline.model.playbooks.Question#getAnswers()
	 * @see #getQuestion()
	 * @generated
	 */
	EReference getQuestion_Answers();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Answer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Answer</em>'.
	 * @see org.throughline.model.playbooks.Answer
	 * @generated
	 */
	EClass getAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Answer#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.throughline.model.playbooks.Answer#getDate()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Date();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.Answer#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>By</em>'.
	 * @see org.throughline.model.playbooks.Answer#getBy()
	 * @see #getAnswer()
	 * @generated
	 */
	EReference getAnswer_By();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Answer#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.throughline.model.playbooks.Answer#getText()
	 * @see #getAnswer()
	 * @generated
	 */
	EAttribute getAnswer_Text();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk</em>'.
	 * @see org.throughline.model.playbooks.Risk
	 * @generated
	 */
	EClass getRisk();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Risk#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.throughline.model.playbooks.Risk#getSeverity()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Risk#getMitigation <em>Mitigation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mitigation</em>'.
	 * @see org.throughline.model.playbooks.Risk#getMitigation()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Mitigation();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.playbooks.Risk#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.throughline.model.playbooks.Risk#getAbout()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_About();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Risk#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.throughline.model.playbooks.Risk#getClosedOn()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_ClosedOn();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Idea <em>Idea</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Idea</em>'.
	 * @see org.throughline.model.playbooks.Idea
	 * @generated
	 */
	EClass getIdea();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.playbooks.Idea#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.throughline.model.playbooks.Idea#getAbout()
	 * @see #getIdea()
	 * @generated
	 */
	EReference getIdea_About();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Idea#getOutcome <em>Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outcome</em>'.
	 * @see org.throughline.model.playbooks.Idea#getOutcome()
	 * @see #getIdea()
	 * @generated
	 */
	EAttribute getIdea_Outcome();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.OnboardingPath <em>Onboarding Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Onboarding Path</em>'.
	 * @see org.throughline.model.playbooks.OnboardingPath
	 * @generated
	 */
	EClass getOnboardingPath();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.OnboardingPath#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.throughline.model.playbooks.OnboardingPath#getRole()
	 * @see #getOnboardingPath()
	 * @generated
	 */
	EReference getOnboardingPath_Role();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.OnboardingPath#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.throughline.model.playbooks.OnboardingPath#getPerson()
	 * @see #getOnboardingPath()
	 * @generated
	 */
	EReference getOnboardingPath_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.OnboardingPath#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.throughline.model.playbooks.OnboardingPath#getStart()
	 * @see #getOnboardingPath()
	 * @generated
	 */
	EAttribute getOnboardingPath_Start();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.OnboardingPath#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.throughline.model.playbooks.OnboardingPath#getItems()
	 * @see #getOnboardingPath()
	 * @generated
	 */
	EReference getOnboardingPath_Items();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.OnboardingItem <em>Onboarding Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Onboarding Item</em>'.
	 * @see org.throughline.model.playbooks.OnboardingItem
	 * @generated
	 */
	EClass getOnboardingItem();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.OnboardingItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.throughline.model.playbooks.OnboardingItem#getKind()
	 * @see #getOnboardingItem()
	 * @generated
	 */
	EAttribute getOnboardingItem_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.OnboardingItem#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.throughline.model.playbooks.OnboardingItem#getDay()
	 * @see #getOnboardingItem()
	 * @generated
	 */
	EAttribute getOnboardingItem_Day();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.OnboardingItem#getAfter <em>After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>After</em>'.
	 * @see org.throughline.model.playbooks.OnboardingItem#getAfter()
	 * @see #getOnboardingItem()
	 * @generated
	 */
	EReference getOnboardingItem_After();

	/**
	 * Returns the meta object for the reference list '{@link org.throughline.model.playbooks.OnboardingItem#getAbout <em>About</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>About</em>'.
	 * @see org.throughline.model.playbooks.OnboardingItem#getAbout()
	 * @see #getOnboardingItem()
	 * @generated
	 */
	EReference getOnboardingItem_About();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.OnboardingItem#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.throughline.model.playbooks.OnboardingItem#getDoneOn()
	 * @see #getOnboardingItem()
	 * @generated
	 */
	EAttribute getOnboardingItem_DoneOn();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Departure <em>Departure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Departure</em>'.
	 * @see org.throughline.model.playbooks.Departure
	 * @generated
	 */
	EClass getDeparture();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.Departure#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.throughline.model.playbooks.Departure#getPerson()
	 * @see #getDeparture()
	 * @generated
	 */
	EReference getDeparture_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Departure#getLastDay <em>Last Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Day</em>'.
	 * @see org.throughline.model.playbooks.Departure#getLastDay()
	 * @see #getDeparture()
	 * @generated
	 */
	EAttribute getDeparture_LastDay();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Departure#getHandovers <em>Handovers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Handovers</em>'.
	 * @see org.throughline.model.playbooks.Departure#getHandovers()
	 * @see #getDeparture()
	 * @generated
	 */
	EReference getDeparture_Handovers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.throughline.model.playbooks.Departure#getTasks <em>Tasks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tasks</em>'.
	 * @see org.throughline.model.playbooks.Departure#getTasks()
	 * @see #getDeparture()
	 * @generated
	 */
	EReference getDeparture_Tasks();

	/**
	 * Returns the meta object for class '{@link org.throughline.model.playbooks.Handover <em>Handover</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Handover</em>'.
	 * @see org.throughline.model.playbooks.Handover
	 * @generated
	 */
	EClass getHandover();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.Handover#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Role</em>'.
	 * @see org.throughline.model.playbooks.Handover#getRole()
	 * @see #getHandover()
	 * @generated
	 */
	EReference getHandover_Role();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.Handover#getSchool <em>School</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>School</em>'.
	 * @see org.throughline.model.playbooks.Handover#getSchool()
	 * @see #getHandover()
	 * @generated
	 */
	EReference getHandover_School();

	/**
	 * Returns the meta object for the reference '{@link org.throughline.model.playbooks.Handover#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Successor</em>'.
	 * @see org.throughline.model.playbooks.Handover#getSuccessor()
	 * @see #getHandover()
	 * @generated
	 */
	EReference getHandover_Successor();

	/**
	 * Returns the meta object for the attribute '{@link org.throughline.model.playbooks.Handover#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.throughline.model.playbooks.Handover#getNote()
	 * @see #getHandover()
	 * @generated
	 */
	EAttribute getHandover_Note();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.playbooks.ChapterKind <em>Chapter Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Chapter Kind</em>'.
	 * @see org.throughline.model.playbooks.ChapterKind
	 * @generated
	 */
	EEnum getChapterKind();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.playbooks.Severity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Severity</em>'.
	 * @see org.throughline.model.playbooks.Severity
	 * @generated
	 */
	EEnum getSeverity();

	/**
	 * Returns the meta object for enum '{@link org.throughline.model.playbooks.OnboardingKind <em>Onboarding Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Onboarding Kind</em>'.
	 * @see org.throughline.model.playbooks.OnboardingKind
	 * @generated
	 */
	EEnum getOnboardingKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PlaybooksFactory getPlaybooksFactory();

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
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.PlaybookImpl <em>Playbook</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.PlaybookImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getPlaybook()
		 * @generated
		 */
		EClass PLAYBOOK = eINSTANCE.getPlaybook();

		/**
		 * The meta object literal for the '<em><b>Chapters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAYBOOK__CHAPTERS = eINSTANCE.getPlaybook_Chapters();

		/**
		 * The meta object literal for the '<em><b>Routines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAYBOOK__ROUTINES = eINSTANCE.getPlaybook_Routines();

		/**
		 * The meta object literal for the '<em><b>Questions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAYBOOK__QUESTIONS = eINSTANCE.getPlaybook_Questions();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAYBOOK__RISKS = eINSTANCE.getPlaybook_Risks();

		/**
		 * The meta object literal for the '<em><b>Ideas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAYBOOK__IDEAS = eINSTANCE.getPlaybook_Ideas();

		/**
		 * The meta object literal for the '<em><b>Onboarding Paths</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAYBOOK__ONBOARDING_PATHS = eINSTANCE.getPlaybook_OnboardingPaths();

		/**
		 * The meta object literal for the '<em><b>Departures</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLAYBOOK__DEPARTURES = eINSTANCE.getPlaybook_Departures();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.ChapterImpl <em>Chapter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.ChapterImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getChapter()
		 * @generated
		 */
		EClass CHAPTER = eINSTANCE.getChapter();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAPTER__KIND = eINSTANCE.getChapter_Kind();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAPTER__TEXT = eINSTANCE.getChapter_Text();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.RoutineImpl <em>Routine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.RoutineImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getRoutine()
		 * @generated
		 */
		EClass ROUTINE = eINSTANCE.getRoutine();

		/**
		 * The meta object literal for the '<em><b>Holder Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__HOLDER_ROLE = eINSTANCE.getRoutine_HolderRole();

		/**
		 * The meta object literal for the '<em><b>Backup Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__BACKUP_ROLE = eINSTANCE.getRoutine_BackupRole();

		/**
		 * The meta object literal for the '<em><b>Schools</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__SCHOOLS = eINSTANCE.getRoutine_Schools();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__GOALS = eINSTANCE.getRoutine_Goals();

		/**
		 * The meta object literal for the '<em><b>Cadence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE__CADENCE = eINSTANCE.getRoutine_Cadence();

		/**
		 * The meta object literal for the '<em><b>Next Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE__NEXT_DUE = eINSTANCE.getRoutine_NextDue();

		/**
		 * The meta object literal for the '<em><b>Hours Per Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE__HOURS_PER_YEAR = eINSTANCE.getRoutine_HoursPerYear();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE__ENDED_ON = eINSTANCE.getRoutine_EndedOn();

		/**
		 * The meta object literal for the '<em><b>Ended Because</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE__ENDED_BECAUSE = eINSTANCE.getRoutine_EndedBecause();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE__PURPOSE = eINSTANCE.getRoutine_Purpose();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__STEPS = eINSTANCE.getRoutine_Steps();

		/**
		 * The meta object literal for the '<em><b>Tools</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__TOOLS = eINSTANCE.getRoutine_Tools();

		/**
		 * The meta object literal for the '<em><b>Contacts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__CONTACTS = eINSTANCE.getRoutine_Contacts();

		/**
		 * The meta object literal for the '<em><b>Unwritten</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTINE__UNWRITTEN = eINSTANCE.getRoutine_Unwritten();

		/**
		 * The meta object literal for the '<em><b>Runs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__RUNS = eINSTANCE.getRoutine_Runs();

		/**
		 * The meta object literal for the '<em><b>Playbook</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTINE__PLAYBOOK = eINSTANCE.getRoutine_Playbook();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.StepImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__TEXT = eINSTANCE.getStep_Text();

		/**
		 * The meta object literal for the '<em><b>Persons</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__PERSONS = eINSTANCE.getStep_Persons();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__MINUTES = eINSTANCE.getStep_Minutes();

		/**
		 * The meta object literal for the '<em><b>Tip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__TIP = eINSTANCE.getStep_Tip();

		/**
		 * The meta object literal for the '<em><b>Routine</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__ROUTINE = eINSTANCE.getStep_Routine();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.ToolUseImpl <em>Tool Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.ToolUseImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getToolUse()
		 * @generated
		 */
		EClass TOOL_USE = eINSTANCE.getToolUse();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL_USE__NAME = eINSTANCE.getToolUse_Name();

		/**
		 * The meta object literal for the '<em><b>Tool</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TOOL_USE__TOOL = eINSTANCE.getToolUse_Tool();

		/**
		 * The meta object literal for the '<em><b>Account</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL_USE__ACCOUNT = eINSTANCE.getToolUse_Account();

		/**
		 * The meta object literal for the '<em><b>Where Kept</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOOL_USE__WHERE_KEPT = eINSTANCE.getToolUse_WhereKept();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.RunImpl <em>Run</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.RunImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getRun()
		 * @generated
		 */
		EClass RUN = eINSTANCE.getRun();

		/**
		 * The meta object literal for the '<em><b>Started On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__STARTED_ON = eINSTANCE.getRun_StartedOn();

		/**
		 * The meta object literal for the '<em><b>Ended On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN__ENDED_ON = eINSTANCE.getRun_EndedOn();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__BY = eINSTANCE.getRun_By();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__NOTES = eINSTANCE.getRun_Notes();

		/**
		 * The meta object literal for the '<em><b>Routine</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN__ROUTINE = eINSTANCE.getRun_Routine();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.DrillImpl <em>Drill</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.DrillImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getDrill()
		 * @generated
		 */
		EClass DRILL = eINSTANCE.getDrill();

		/**
		 * The meta object literal for the '<em><b>Passed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DRILL__PASSED = eINSTANCE.getDrill_Passed();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.RunNoteImpl <em>Run Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.RunNoteImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getRunNote()
		 * @generated
		 */
		EClass RUN_NOTE = eINSTANCE.getRunNote();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RUN_NOTE__STEP = eINSTANCE.getRunNote_Step();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_NOTE__TEXT = eINSTANCE.getRunNote_Text();

		/**
		 * The meta object literal for the '<em><b>Failed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_NOTE__FAILED = eINSTANCE.getRunNote_Failed();

		/**
		 * The meta object literal for the '<em><b>Settled On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RUN_NOTE__SETTLED_ON = eINSTANCE.getRunNote_SettledOn();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.QuestionImpl <em>Question</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.QuestionImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getQuestion()
		 * @generated
		 */
		EClass QUESTION = eINSTANCE.getQuestion();

		/**
		 * The meta object literal for the '<em><b>Asked On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUESTION__ASKED_ON = eINSTANCE.getQuestion_AskedOn();

		/**
		 * The meta object literal for the '<em><b>Asked By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__ASKED_BY = eINSTANCE.getQuestion_AskedBy();

		/**
		 * The meta object literal for the '<em><b>Asked Of</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__ASKED_OF = eINSTANCE.getQuestion_AskedOf();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__ABOUT = eINSTANCE.getQuestion_About();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference QUESTION__ANSWERS = eINSTANCE.getQuestion_Answers();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.AnswerImpl <em>Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.AnswerImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getAnswer()
		 * @generated
		 */
		EClass ANSWER = eINSTANCE.getAnswer();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__DATE = eINSTANCE.getAnswer_Date();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANSWER__BY = eINSTANCE.getAnswer_By();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANSWER__TEXT = eINSTANCE.getAnswer_Text();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.RiskImpl <em>Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.RiskImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getRisk()
		 * @generated
		 */
		EClass RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__SEVERITY = eINSTANCE.getRisk_Severity();

		/**
		 * The meta object literal for the '<em><b>Mitigation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__MITIGATION = eINSTANCE.getRisk_Mitigation();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__ABOUT = eINSTANCE.getRisk_About();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CLOSED_ON = eINSTANCE.getRisk_ClosedOn();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.IdeaImpl <em>Idea</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.IdeaImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getIdea()
		 * @generated
		 */
		EClass IDEA = eINSTANCE.getIdea();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IDEA__ABOUT = eINSTANCE.getIdea_About();

		/**
		 * The meta object literal for the '<em><b>Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDEA__OUTCOME = eINSTANCE.getIdea_Outcome();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.OnboardingPathImpl <em>Onboarding Path</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.OnboardingPathImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getOnboardingPath()
		 * @generated
		 */
		EClass ONBOARDING_PATH = eINSTANCE.getOnboardingPath();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONBOARDING_PATH__ROLE = eINSTANCE.getOnboardingPath_Role();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONBOARDING_PATH__PERSON = eINSTANCE.getOnboardingPath_Person();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_PATH__START = eINSTANCE.getOnboardingPath_Start();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONBOARDING_PATH__ITEMS = eINSTANCE.getOnboardingPath_Items();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.OnboardingItemImpl <em>Onboarding Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.OnboardingItemImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getOnboardingItem()
		 * @generated
		 */
		EClass ONBOARDING_ITEM = eINSTANCE.getOnboardingItem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_ITEM__KIND = eINSTANCE.getOnboardingItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_ITEM__DAY = eINSTANCE.getOnboardingItem_Day();

		/**
		 * The meta object literal for the '<em><b>After</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONBOARDING_ITEM__AFTER = eINSTANCE.getOnboardingItem_After();

		/**
		 * The meta object literal for the '<em><b>About</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ONBOARDING_ITEM__ABOUT = eINSTANCE.getOnboardingItem_About();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ONBOARDING_ITEM__DONE_ON = eINSTANCE.getOnboardingItem_DoneOn();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.DepartureImpl <em>Departure</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.DepartureImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getDeparture()
		 * @generated
		 */
		EClass DEPARTURE = eINSTANCE.getDeparture();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTURE__PERSON = eINSTANCE.getDeparture_Person();

		/**
		 * The meta object literal for the '<em><b>Last Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPARTURE__LAST_DAY = eINSTANCE.getDeparture_LastDay();

		/**
		 * The meta object literal for the '<em><b>Handovers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTURE__HANDOVERS = eINSTANCE.getDeparture_Handovers();

		/**
		 * The meta object literal for the '<em><b>Tasks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPARTURE__TASKS = eINSTANCE.getDeparture_Tasks();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.impl.HandoverImpl <em>Handover</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.impl.HandoverImpl
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getHandover()
		 * @generated
		 */
		EClass HANDOVER = eINSTANCE.getHandover();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HANDOVER__ROLE = eINSTANCE.getHandover_Role();

		/**
		 * The meta object literal for the '<em><b>School</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HANDOVER__SCHOOL = eINSTANCE.getHandover_School();

		/**
		 * The meta object literal for the '<em><b>Successor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HANDOVER__SUCCESSOR = eINSTANCE.getHandover_Successor();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HANDOVER__NOTE = eINSTANCE.getHandover_Note();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.ChapterKind <em>Chapter Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.ChapterKind
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getChapterKind()
		 * @generated
		 */
		EEnum CHAPTER_KIND = eINSTANCE.getChapterKind();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.Severity <em>Severity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.Severity
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getSeverity()
		 * @generated
		 */
		EEnum SEVERITY = eINSTANCE.getSeverity();

		/**
		 * The meta object literal for the '{@link org.throughline.model.playbooks.OnboardingKind <em>Onboarding Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.throughline.model.playbooks.OnboardingKind
		 * @see org.throughline.model.playbooks.impl.PlaybooksPackageImpl#getOnboardingKind()
		 * @generated
		 */
		EEnum ONBOARDING_KIND = eINSTANCE.getOnboardingKind();

	}

} //PlaybooksPackage
