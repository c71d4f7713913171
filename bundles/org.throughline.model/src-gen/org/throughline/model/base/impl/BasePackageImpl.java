/**
 */
package org.throughline.model.base.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.throughline.model.base.Attachment;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Cadence;
import org.throughline.model.base.Comment;
import org.throughline.model.base.CountingRule;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.ImportMapping;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.Link;
import org.throughline.model.base.LinkKind;
import org.throughline.model.base.Money;
import org.throughline.model.base.Part;
import org.throughline.model.base.PartEntry;
import org.throughline.model.base.ReportDefinition;
import org.throughline.model.base.RuleSwitch;
import org.throughline.model.base.SavedSearch;
import org.throughline.model.base.Setting;
import org.throughline.model.base.StepAwayScenario;
import org.throughline.model.base.Task;
import org.throughline.model.base.UptakeCategory;
import org.throughline.model.base.Verification;
import org.throughline.model.base.Warrant;

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

import org.throughline.model.system.SystemPackage;

import org.throughline.model.system.impl.SystemPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class BasePackageImpl extends EPackageImpl implements BasePackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass linkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass verificationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass attachmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass taskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass moneyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass knowledgeBaseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ruleSwitchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass countingRuleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass savedSearchEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportDefinitionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass settingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass importMappingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stepAwayScenarioEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum linkKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum warrantEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum cadenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum uptakeCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType dateEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType markdownEDataType = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EDataType decimalEDataType = null;

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
	 * @see org.throughline.model.base.BasePackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private BasePackageImpl() {
		super(eNS_URI, BaseFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link BasePackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static BasePackage init() {
		if (isInited) return (BasePackage)EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);

		// Obtain or create and register package
		Object registeredBasePackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		BasePackageImpl theBasePackage = registeredBasePackage instanceof BasePackageImpl ? (BasePackageImpl)registeredBasePackage : new BasePackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);
		OrganisationPackageImpl theOrganisationPackage = (OrganisationPackageImpl)(registeredPackage instanceof OrganisationPackageImpl ? registeredPackage : OrganisationPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(SystemPackage.eNS_URI);
		SystemPackageImpl theSystemPackage = (SystemPackageImpl)(registeredPackage instanceof SystemPackageImpl ? registeredPackage : SystemPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlansPackage.eNS_URI);
		PlansPackageImpl thePlansPackage = (PlansPackageImpl)(registeredPackage instanceof PlansPackageImpl ? registeredPackage : PlansPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(PlaybooksPackage.eNS_URI);
		PlaybooksPackageImpl thePlaybooksPackage = (PlaybooksPackageImpl)(registeredPackage instanceof PlaybooksPackageImpl ? registeredPackage : PlaybooksPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FeedbackPackage.eNS_URI);
		FeedbackPackageImpl theFeedbackPackage = (FeedbackPackageImpl)(registeredPackage instanceof FeedbackPackageImpl ? registeredPackage : FeedbackPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LibraryPackage.eNS_URI);
		LibraryPackageImpl theLibraryPackage = (LibraryPackageImpl)(registeredPackage instanceof LibraryPackageImpl ? registeredPackage : LibraryPackage.eINSTANCE);

		// Create package meta-data objects
		theBasePackage.createPackageContents();
		theOrganisationPackage.createPackageContents();
		theSystemPackage.createPackageContents();
		thePlansPackage.createPackageContents();
		thePlaybooksPackage.createPackageContents();
		theFeedbackPackage.createPackageContents();
		theLibraryPackage.createPackageContents();

		// Initialize created meta-data
		theBasePackage.initializePackageContents();
		theOrganisationPackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		thePlansPackage.initializePackageContents();
		thePlaybooksPackage.initializePackageContents();
		theFeedbackPackage.initializePackageContents();
		theLibraryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theBasePackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(BasePackage.eNS_URI, theBasePackage);
		return theBasePackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Name() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Description() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_Tags() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_OwnerRole() {
		return (EReference)elementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_ReviewEveryDays() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Verifications() {
		return (EReference)elementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Comments() {
		return (EReference)elementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Attachments() {
		return (EReference)elementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Links() {
		return (EReference)elementEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_CreatedOn() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_CreatedBy() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_ChangedOn() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElement_ChangedBy() {
		return (EAttribute)elementEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPart() {
		return partEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPart_Restricted() {
		return (EAttribute)partEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLink() {
		return linkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Kind() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLink_Target() {
		return (EReference)linkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLink_Note() {
		return (EAttribute)linkEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVerification() {
		return verificationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_Date() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVerification_By() {
		return (EReference)verificationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_Against() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_Confirmed() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVerification_Note() {
		return (EAttribute)verificationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getComment() {
		return commentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComment_Date() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComment_By() {
		return (EReference)commentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComment_Text() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getComment_ResolvedOn() {
		return (EAttribute)commentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getComment_Subject() {
		return (EReference)commentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAttachment() {
		return attachmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_OriginalName() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_StoredName() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_MediaType() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Digest() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_AddedOn() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAttachment_Note() {
		return (EAttribute)attachmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTask() {
		return taskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTask_Assignee() {
		return (EReference)taskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_Due() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTask_DoneOn() {
		return (EAttribute)taskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMoney() {
		return moneyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMoney_Amount() {
		return (EAttribute)moneyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMoney_Currency() {
		return (EAttribute)moneyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getKnowledgeBase() {
		return knowledgeBaseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeBase_Parts() {
		return (EReference)knowledgeBaseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeBase_MinimumGroupSize() {
		return (EAttribute)knowledgeBaseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getKnowledgeBase_Language() {
		return (EAttribute)knowledgeBaseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeBase_RuleSwitches() {
		return (EReference)knowledgeBaseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeBase_CountingRules() {
		return (EReference)knowledgeBaseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeBase_SavedSearches() {
		return (EReference)knowledgeBaseEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeBase_ReportDefinitions() {
		return (EReference)knowledgeBaseEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeBase_ImportMappings() {
		return (EReference)knowledgeBaseEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getKnowledgeBase_Scenarios() {
		return (EReference)knowledgeBaseEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPartEntry() {
		return partEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartEntry_Path() {
		return (EAttribute)partEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPartEntry_Type() {
		return (EAttribute)partEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRuleSwitch() {
		return ruleSwitchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSwitch_Rule() {
		return (EAttribute)ruleSwitchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSwitch_Reason() {
		return (EAttribute)ruleSwitchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSwitch_Since() {
		return (EAttribute)ruleSwitchEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRuleSwitch_By() {
		return (EAttribute)ruleSwitchEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCountingRule() {
		return countingRuleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountingRule_Name() {
		return (EAttribute)countingRuleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountingRule_ActedOn() {
		return (EAttribute)countingRuleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCountingRule_LeftOut() {
		return (EAttribute)countingRuleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSavedSearch() {
		return savedSearchEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedSearch_Name() {
		return (EAttribute)savedSearchEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSavedSearch_Query() {
		return (EAttribute)savedSearchEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportDefinition() {
		return reportDefinitionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportDefinition_Name() {
		return (EAttribute)reportDefinitionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportDefinition_Report() {
		return (EAttribute)reportDefinitionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportDefinition_Audience() {
		return (EAttribute)reportDefinitionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportDefinition_OutputName() {
		return (EAttribute)reportDefinitionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportDefinition_Template() {
		return (EAttribute)reportDefinitionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportDefinition_Settings() {
		return (EReference)reportDefinitionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSetting() {
		return settingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetting_Key() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSetting_Value() {
		return (EAttribute)settingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImportMapping() {
		return importMappingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportMapping_Name() {
		return (EAttribute)importMappingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImportMapping_Source() {
		return (EAttribute)importMappingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImportMapping_Settings() {
		return (EReference)importMappingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStepAwayScenario() {
		return stepAwayScenarioEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStepAwayScenario_Name() {
		return (EAttribute)stepAwayScenarioEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStepAwayScenario_Persons() {
		return (EReference)stepAwayScenarioEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStepAwayScenario_On() {
		return (EAttribute)stepAwayScenarioEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStepAwayScenario_Note() {
		return (EAttribute)stepAwayScenarioEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLinkKind() {
		return linkKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWarrant() {
		return warrantEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCadence() {
		return cadenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getUptakeCategory() {
		return uptakeCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDate() {
		return dateEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getMarkdown() {
		return markdownEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EDataType getDecimal() {
		return decimalEDataType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BaseFactory getBaseFactory() {
		return (BaseFactory)getEFactoryInstance();
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
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		elementEClass = createEClass(ELEMENT);
		createEAttribute(elementEClass, ELEMENT__NAME);
		createEAttribute(elementEClass, ELEMENT__DESCRIPTION);
		createEAttribute(elementEClass, ELEMENT__TAGS);
		createEReference(elementEClass, ELEMENT__OWNER_ROLE);
		createEAttribute(elementEClass, ELEMENT__REVIEW_EVERY_DAYS);
		createEReference(elementEClass, ELEMENT__VERIFICATIONS);
		createEReference(elementEClass, ELEMENT__COMMENTS);
		createEReference(elementEClass, ELEMENT__ATTACHMENTS);
		createEReference(elementEClass, ELEMENT__LINKS);
		createEAttribute(elementEClass, ELEMENT__CREATED_ON);
		createEAttribute(elementEClass, ELEMENT__CREATED_BY);
		createEAttribute(elementEClass, ELEMENT__CHANGED_ON);
		createEAttribute(elementEClass, ELEMENT__CHANGED_BY);

		partEClass = createEClass(PART);
		createEAttribute(partEClass, PART__RESTRICTED);

		linkEClass = createEClass(LINK);
		createEAttribute(linkEClass, LINK__KIND);
		createEReference(linkEClass, LINK__TARGET);
		createEAttribute(linkEClass, LINK__NOTE);

		verificationEClass = createEClass(VERIFICATION);
		createEAttribute(verificationEClass, VERIFICATION__DATE);
		createEReference(verificationEClass, VERIFICATION__BY);
		createEAttribute(verificationEClass, VERIFICATION__AGAINST);
		createEAttribute(verificationEClass, VERIFICATION__CONFIRMED);
		createEAttribute(verificationEClass, VERIFICATION__NOTE);

		commentEClass = createEClass(COMMENT);
		createEAttribute(commentEClass, COMMENT__DATE);
		createEReference(commentEClass, COMMENT__BY);
		createEAttribute(commentEClass, COMMENT__TEXT);
		createEAttribute(commentEClass, COMMENT__RESOLVED_ON);
		createEReference(commentEClass, COMMENT__SUBJECT);

		attachmentEClass = createEClass(ATTACHMENT);
		createEAttribute(attachmentEClass, ATTACHMENT__ORIGINAL_NAME);
		createEAttribute(attachmentEClass, ATTACHMENT__STORED_NAME);
		createEAttribute(attachmentEClass, ATTACHMENT__MEDIA_TYPE);
		createEAttribute(attachmentEClass, ATTACHMENT__DIGEST);
		createEAttribute(attachmentEClass, ATTACHMENT__ADDED_ON);
		createEAttribute(attachmentEClass, ATTACHMENT__NOTE);

		taskEClass = createEClass(TASK);
		createEReference(taskEClass, TASK__ASSIGNEE);
		createEAttribute(taskEClass, TASK__DUE);
		createEAttribute(taskEClass, TASK__DONE_ON);

		moneyEClass = createEClass(MONEY);
		createEAttribute(moneyEClass, MONEY__AMOUNT);
		createEAttribute(moneyEClass, MONEY__CURRENCY);

		knowledgeBaseEClass = createEClass(KNOWLEDGE_BASE);
		createEReference(knowledgeBaseEClass, KNOWLEDGE_BASE__PARTS);
		createEAttribute(knowledgeBaseEClass, KNOWLEDGE_BASE__MINIMUM_GROUP_SIZE);
		createEAttribute(knowledgeBaseEClass, KNOWLEDGE_BASE__LANGUAGE);
		createEReference(knowledgeBaseEClass, KNOWLEDGE_BASE__RULE_SWITCHES);
		createEReference(knowledgeBaseEClass, KNOWLEDGE_BASE__COUNTING_RULES);
		createEReference(knowledgeBaseEClass, KNOWLEDGE_BASE__SAVED_SEARCHES);
		createEReference(knowledgeBaseEClass, KNOWLEDGE_BASE__REPORT_DEFINITIONS);
		createEReference(knowledgeBaseEClass, KNOWLEDGE_BASE__IMPORT_MAPPINGS);
		createEReference(knowledgeBaseEClass, KNOWLEDGE_BASE__SCENARIOS);

		partEntryEClass = createEClass(PART_ENTRY);
		createEAttribute(partEntryEClass, PART_ENTRY__PATH);
		createEAttribute(partEntryEClass, PART_ENTRY__TYPE);

		ruleSwitchEClass = createEClass(RULE_SWITCH);
		createEAttribute(ruleSwitchEClass, RULE_SWITCH__RULE);
		createEAttribute(ruleSwitchEClass, RULE_SWITCH__REASON);
		createEAttribute(ruleSwitchEClass, RULE_SWITCH__SINCE);
		createEAttribute(ruleSwitchEClass, RULE_SWITCH__BY);

		countingRuleEClass = createEClass(COUNTING_RULE);
		createEAttribute(countingRuleEClass, COUNTING_RULE__NAME);
		createEAttribute(countingRuleEClass, COUNTING_RULE__ACTED_ON);
		createEAttribute(countingRuleEClass, COUNTING_RULE__LEFT_OUT);

		savedSearchEClass = createEClass(SAVED_SEARCH);
		createEAttribute(savedSearchEClass, SAVED_SEARCH__NAME);
		createEAttribute(savedSearchEClass, SAVED_SEARCH__QUERY);

		reportDefinitionEClass = createEClass(REPORT_DEFINITION);
		createEAttribute(reportDefinitionEClass, REPORT_DEFINITION__NAME);
		createEAttribute(reportDefinitionEClass, REPORT_DEFINITION__REPORT);
		createEAttribute(reportDefinitionEClass, REPORT_DEFINITION__AUDIENCE);
		createEAttribute(reportDefinitionEClass, REPORT_DEFINITION__OUTPUT_NAME);
		createEAttribute(reportDefinitionEClass, REPORT_DEFINITION__TEMPLATE);
		createEReference(reportDefinitionEClass, REPORT_DEFINITION__SETTINGS);

		settingEClass = createEClass(SETTING);
		createEAttribute(settingEClass, SETTING__KEY);
		createEAttribute(settingEClass, SETTING__VALUE);

		importMappingEClass = createEClass(IMPORT_MAPPING);
		createEAttribute(importMappingEClass, IMPORT_MAPPING__NAME);
		createEAttribute(importMappingEClass, IMPORT_MAPPING__SOURCE);
		createEReference(importMappingEClass, IMPORT_MAPPING__SETTINGS);

		stepAwayScenarioEClass = createEClass(STEP_AWAY_SCENARIO);
		createEAttribute(stepAwayScenarioEClass, STEP_AWAY_SCENARIO__NAME);
		createEReference(stepAwayScenarioEClass, STEP_AWAY_SCENARIO__PERSONS);
		createEAttribute(stepAwayScenarioEClass, STEP_AWAY_SCENARIO__ON);
		createEAttribute(stepAwayScenarioEClass, STEP_AWAY_SCENARIO__NOTE);

		// Create enums
		linkKindEEnum = createEEnum(LINK_KIND);
		warrantEEnum = createEEnum(WARRANT);
		cadenceEEnum = createEEnum(CADENCE);
		uptakeCategoryEEnum = createEEnum(UPTAKE_CATEGORY);

		// Create data types
		dateEDataType = createEDataType(DATE);
		markdownEDataType = createEDataType(MARKDOWN);
		decimalEDataType = createEDataType(DECIMAL);
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
		OrganisationPackage theOrganisationPackage = (OrganisationPackage)EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		elementEClass.getESuperTypes().add(this.getIdentified());
		partEClass.getESuperTypes().add(this.getElement());
		linkEClass.getESuperTypes().add(this.getIdentified());
		verificationEClass.getESuperTypes().add(this.getIdentified());
		commentEClass.getESuperTypes().add(this.getIdentified());
		attachmentEClass.getESuperTypes().add(this.getIdentified());
		taskEClass.getESuperTypes().add(this.getElement());
		moneyEClass.getESuperTypes().add(this.getIdentified());
		knowledgeBaseEClass.getESuperTypes().add(this.getElement());
		partEntryEClass.getESuperTypes().add(this.getIdentified());
		ruleSwitchEClass.getESuperTypes().add(this.getIdentified());
		countingRuleEClass.getESuperTypes().add(this.getIdentified());
		savedSearchEClass.getESuperTypes().add(this.getIdentified());
		reportDefinitionEClass.getESuperTypes().add(this.getIdentified());
		settingEClass.getESuperTypes().add(this.getIdentified());
		importMappingEClass.getESuperTypes().add(this.getIdentified());
		stepAwayScenarioEClass.getESuperTypes().add(this.getIdentified());

		// Initialize classes and features; add operations and parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Description(), this.getMarkdown(), "description", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_Tags(), ecorePackage.getEString(), "tags", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_OwnerRole(), theOrganisationPackage.getRole(), null, "ownerRole", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_ReviewEveryDays(), ecorePackage.getEIntegerObject(), "reviewEveryDays", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Verifications(), this.getVerification(), null, "verifications", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Comments(), this.getComment(), null, "comments", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Attachments(), this.getAttachment(), null, "attachments", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElement_Links(), this.getLink(), null, "links", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_CreatedOn(), this.getDate(), "createdOn", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_CreatedBy(), ecorePackage.getEString(), "createdBy", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_ChangedOn(), this.getDate(), "changedOn", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElement_ChangedBy(), ecorePackage.getEString(), "changedBy", null, 0, 1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partEClass, Part.class, "Part", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPart_Restricted(), ecorePackage.getEBoolean(), "restricted", null, 0, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(linkEClass, Link.class, "Link", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLink_Kind(), this.getLinkKind(), "kind", "RELATES_TO", 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLink_Target(), this.getElement(), null, "target", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLink_Note(), ecorePackage.getEString(), "note", null, 0, 1, Link.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(verificationEClass, Verification.class, "Verification", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVerification_Date(), this.getDate(), "date", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVerification_By(), theOrganisationPackage.getPerson(), null, "by", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVerification_Against(), ecorePackage.getEString(), "against", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVerification_Confirmed(), ecorePackage.getEBoolean(), "confirmed", "true", 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVerification_Note(), ecorePackage.getEString(), "note", null, 0, 1, Verification.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commentEClass, Comment.class, "Comment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getComment_Date(), this.getDate(), "date", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComment_By(), theOrganisationPackage.getPerson(), null, "by", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_Text(), this.getMarkdown(), "text", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getComment_ResolvedOn(), this.getDate(), "resolvedOn", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getComment_Subject(), this.getElement(), null, "subject", null, 0, 1, Comment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(attachmentEClass, Attachment.class, "Attachment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAttachment_OriginalName(), ecorePackage.getEString(), "originalName", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_StoredName(), ecorePackage.getEString(), "storedName", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_MediaType(), ecorePackage.getEString(), "mediaType", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Digest(), ecorePackage.getEString(), "digest", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_AddedOn(), this.getDate(), "addedOn", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAttachment_Note(), ecorePackage.getEString(), "note", null, 0, 1, Attachment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(taskEClass, Task.class, "Task", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getTask_Assignee(), theOrganisationPackage.getPerson(), null, "assignee", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_Due(), this.getDate(), "due", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTask_DoneOn(), this.getDate(), "doneOn", null, 0, 1, Task.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(moneyEClass, Money.class, "Money", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMoney_Amount(), this.getDecimal(), "amount", null, 0, 1, Money.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMoney_Currency(), ecorePackage.getEString(), "currency", null, 0, 1, Money.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(knowledgeBaseEClass, KnowledgeBase.class, "KnowledgeBase", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getKnowledgeBase_Parts(), this.getPartEntry(), null, "parts", null, 0, -1, KnowledgeBase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeBase_MinimumGroupSize(), ecorePackage.getEIntegerObject(), "minimumGroupSize", "5", 0, 1, KnowledgeBase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getKnowledgeBase_Language(), ecorePackage.getEString(), "language", null, 0, 1, KnowledgeBase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeBase_RuleSwitches(), this.getRuleSwitch(), null, "ruleSwitches", null, 0, -1, KnowledgeBase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeBase_CountingRules(), this.getCountingRule(), null, "countingRules", null, 0, -1, KnowledgeBase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeBase_SavedSearches(), this.getSavedSearch(), null, "savedSearches", null, 0, -1, KnowledgeBase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeBase_ReportDefinitions(), this.getReportDefinition(), null, "reportDefinitions", null, 0, -1, KnowledgeBase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeBase_ImportMappings(), this.getImportMapping(), null, "importMappings", null, 0, -1, KnowledgeBase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getKnowledgeBase_Scenarios(), this.getStepAwayScenario(), null, "scenarios", null, 0, -1, KnowledgeBase.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partEntryEClass, PartEntry.class, "PartEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPartEntry_Path(), ecorePackage.getEString(), "path", null, 0, 1, PartEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPartEntry_Type(), ecorePackage.getEString(), "type", null, 0, 1, PartEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ruleSwitchEClass, RuleSwitch.class, "RuleSwitch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRuleSwitch_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, RuleSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSwitch_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, RuleSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSwitch_Since(), this.getDate(), "since", null, 0, 1, RuleSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRuleSwitch_By(), ecorePackage.getEString(), "by", null, 0, 1, RuleSwitch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(countingRuleEClass, CountingRule.class, "CountingRule", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCountingRule_Name(), ecorePackage.getEString(), "name", null, 0, 1, CountingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountingRule_ActedOn(), this.getUptakeCategory(), "actedOn", null, 0, -1, CountingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCountingRule_LeftOut(), this.getUptakeCategory(), "leftOut", null, 0, -1, CountingRule.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(savedSearchEClass, SavedSearch.class, "SavedSearch", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSavedSearch_Name(), ecorePackage.getEString(), "name", null, 0, 1, SavedSearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSavedSearch_Query(), ecorePackage.getEString(), "query", null, 0, 1, SavedSearch.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reportDefinitionEClass, ReportDefinition.class, "ReportDefinition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReportDefinition_Name(), ecorePackage.getEString(), "name", null, 0, 1, ReportDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportDefinition_Report(), ecorePackage.getEString(), "report", null, 0, 1, ReportDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportDefinition_Audience(), ecorePackage.getEString(), "audience", null, 0, 1, ReportDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportDefinition_OutputName(), ecorePackage.getEString(), "outputName", null, 0, 1, ReportDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportDefinition_Template(), ecorePackage.getEString(), "template", null, 0, 1, ReportDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportDefinition_Settings(), this.getSetting(), null, "settings", null, 0, -1, ReportDefinition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(settingEClass, Setting.class, "Setting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSetting_Key(), ecorePackage.getEString(), "key", null, 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSetting_Value(), ecorePackage.getEString(), "value", null, 0, 1, Setting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(importMappingEClass, ImportMapping.class, "ImportMapping", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImportMapping_Name(), ecorePackage.getEString(), "name", null, 0, 1, ImportMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImportMapping_Source(), ecorePackage.getEString(), "source", null, 0, 1, ImportMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImportMapping_Settings(), this.getSetting(), null, "settings", null, 0, -1, ImportMapping.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(stepAwayScenarioEClass, StepAwayScenario.class, "StepAwayScenario", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStepAwayScenario_Name(), ecorePackage.getEString(), "name", null, 0, 1, StepAwayScenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStepAwayScenario_Persons(), theOrganisationPackage.getPerson(), null, "persons", null, 0, -1, StepAwayScenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStepAwayScenario_On(), this.getDate(), "on", null, 0, 1, StepAwayScenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStepAwayScenario_Note(), ecorePackage.getEString(), "note", null, 0, 1, StepAwayScenario.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(linkKindEEnum, LinkKind.class, "LinkKind");
		addEEnumLiteral(linkKindEEnum, LinkKind.BUILDS_ON);
		addEEnumLiteral(linkKindEEnum, LinkKind.FORESHADOWS);
		addEEnumLiteral(linkKindEEnum, LinkKind.REINFORCES);
		addEEnumLiteral(linkKindEEnum, LinkKind.EVIDENCES);
		addEEnumLiteral(linkKindEEnum, LinkKind.RELATES_TO);
		addEEnumLiteral(linkKindEEnum, LinkKind.SUPERSEDES);

		initEEnum(warrantEEnum, Warrant.class, "Warrant");
		addEEnumLiteral(warrantEEnum, Warrant.LITERATURE);
		addEEnumLiteral(warrantEEnum, Warrant.RETROSPECTIVE_ANALYSIS);
		addEEnumLiteral(warrantEEnum, Warrant.DESIGN_STUDY);
		addEEnumLiteral(warrantEEnum, Warrant.CONCEPTUAL_ANALYSIS);
		addEEnumLiteral(warrantEEnum, Warrant.SINGLE_CASE);
		addEEnumLiteral(warrantEEnum, Warrant.OBSERVATION);
		addEEnumLiteral(warrantEEnum, Warrant.OWN_DATA);
		addEEnumLiteral(warrantEEnum, Warrant.OPINION);
		addEEnumLiteral(warrantEEnum, Warrant.NOT_STATED);

		initEEnum(cadenceEEnum, Cadence.class, "Cadence");
		addEEnumLiteral(cadenceEEnum, Cadence.DAILY);
		addEEnumLiteral(cadenceEEnum, Cadence.WEEKLY);
		addEEnumLiteral(cadenceEEnum, Cadence.FORTNIGHTLY);
		addEEnumLiteral(cadenceEEnum, Cadence.MONTHLY);
		addEEnumLiteral(cadenceEEnum, Cadence.EVERY_TWO_MONTHS);
		addEEnumLiteral(cadenceEEnum, Cadence.QUARTERLY);
		addEEnumLiteral(cadenceEEnum, Cadence.EVERY_TERM);
		addEEnumLiteral(cadenceEEnum, Cadence.YEARLY);
		addEEnumLiteral(cadenceEEnum, Cadence.AS_NEEDED);

		initEEnum(uptakeCategoryEEnum, UptakeCategory.class, "UptakeCategory");
		addEEnumLiteral(uptakeCategoryEEnum, UptakeCategory.AS_RECOMMENDED);
		addEEnumLiteral(uptakeCategoryEEnum, UptakeCategory.ADAPTED);
		addEEnumLiteral(uptakeCategoryEEnum, UptakeCategory.PARTLY);
		addEEnumLiteral(uptakeCategoryEEnum, UptakeCategory.DEFERRED);
		addEEnumLiteral(uptakeCategoryEEnum, UptakeCategory.DECLINED);
		addEEnumLiteral(uptakeCategoryEEnum, UptakeCategory.SUPERSEDED);
		addEEnumLiteral(uptakeCategoryEEnum, UptakeCategory.NONE);
		addEEnumLiteral(uptakeCategoryEEnum, UptakeCategory.UNKNOWN);

		// Initialize data types
		initEDataType(dateEDataType, LocalDate.class, "Date", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(markdownEDataType, String.class, "Markdown", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);
		initEDataType(decimalEDataType, BigDecimal.class, "Decimal", IS_SERIALIZABLE, !IS_GENERATED_INSTANCE_CLASS);

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
			   "documentation", "What every kept thing has in common: identity, stamps, verifications, comments, links; and the knowledge base itself."
		   });
		addAnnotation
		  (dateEDataType,
		   source,
		   new String[] {
			   "documentation", "A calendar date, written 2026-09-14.",
			   "create", "return it == null ? null : <%java.time.LocalDate%>.parse(it);",
			   "convert", "return it == null ? null : it.toString();"
		   });
		addAnnotation
		  (markdownEDataType,
		   source,
		   new String[] {
			   "documentation", "A longer text. Headings, lists, emphasis and links may be written in Markdown.",
			   "create", "return it;",
			   "convert", "return it;"
		   });
		addAnnotation
		  (decimalEDataType,
		   source,
		   new String[] {
			   "documentation", "An exact decimal number.",
			   "create", "return it == null ? null : new <%java.math.BigDecimal%>(it);",
			   "convert", "return it == null ? null : it.toPlainString();"
		   });
		addAnnotation
		  (linkKindEEnum,
		   source,
		   new String[] {
			   "documentation", "How one thing relates to another."
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "This continues work that the other began, or cannot run without it."
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "This prepares work that the other takes up later."
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "This pushes in the same direction as the other and strengthens it."
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "This shows something about the other."
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "The two belong together in some other way, said in the note."
		   });
		addAnnotation
		  (linkKindEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "This takes the place of the other, which stays as history."
		   });
		addAnnotation
		  (warrantEEnum,
		   source,
		   new String[] {
			   "documentation", "On what grounds a claim rests, as its source words it."
		   });
		addAnnotation
		  (warrantEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Earlier published research, cited by the source."
		   });
		addAnnotation
		  (warrantEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A later analysis of data that had been collected over the years."
		   });
		addAnnotation
		  (warrantEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "A study that designed a form of support, tried it and examined what people learned."
		   });
		addAnnotation
		  (warrantEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Reasoned from theory and reported practice, not yet tested by data."
		   });
		addAnnotation
		  (warrantEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "One case studied closely; provisional until more cases are seen."
		   });
		addAnnotation
		  (warrantEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Seen in yearly interviews, recordings or document reviews."
		   });
		addAnnotation
		  (warrantEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "The district\'s own measurements or evidence."
		   });
		addAnnotation
		  (warrantEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "A considered judgement without data behind it."
		   });
		addAnnotation
		  (warrantEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "The source does not say on what the claim rests."
		   });
		addAnnotation
		  (cadenceEEnum,
		   source,
		   new String[] {
			   "documentation", "How often something comes round."
		   });
		addAnnotation
		  (cadenceEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Every school day."
		   });
		addAnnotation
		  (cadenceEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Once a week."
		   });
		addAnnotation
		  (cadenceEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Once every two weeks."
		   });
		addAnnotation
		  (cadenceEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Once a month."
		   });
		addAnnotation
		  (cadenceEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Six times a year."
		   });
		addAnnotation
		  (cadenceEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Four times a year."
		   });
		addAnnotation
		  (cadenceEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Twice or three times a year, with the terms."
		   });
		addAnnotation
		  (cadenceEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Once a year."
		   });
		addAnnotation
		  (cadenceEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "No fixed rhythm; something else sets it off."
		   });
		addAnnotation
		  (uptakeCategoryEEnum,
		   source,
		   new String[] {
			   "documentation", "What became of a recommendation, as judged on a date."
		   });
		addAnnotation
		  (uptakeCategoryEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Done as the recommendation asked."
		   });
		addAnnotation
		  (uptakeCategoryEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Done in a form that fits the district and keeps the intent."
		   });
		addAnnotation
		  (uptakeCategoryEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Some of what was asked was done."
		   });
		addAnnotation
		  (uptakeCategoryEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Put off to a later time on purpose."
		   });
		addAnnotation
		  (uptakeCategoryEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Decided against, with a reason."
		   });
		addAnnotation
		  (uptakeCategoryEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Overtaken by another recommendation or decision."
		   });
		addAnnotation
		  (uptakeCategoryEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Nothing was done, and nobody decided so."
		   });
		addAnnotation
		  (uptakeCategoryEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Nobody has established what became of it."
		   });
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", "Anything that keeps an identity of its own."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "documentation", "A stable identity that is given once and never changes."
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[] {
			   "documentation", "Anything that a district keeps, names, owns and checks."
		   });
		addAnnotation
		  (getElement_Name(),
		   source,
		   new String[] {
			   "documentation", "The name by which people know it."
		   });
		addAnnotation
		  (getElement_Description(),
		   source,
		   new String[] {
			   "documentation", "What it is and what a newcomer should know about it."
		   });
		addAnnotation
		  (getElement_Tags(),
		   source,
		   new String[] {
			   "documentation", "Free keywords for finding and grouping."
		   });
		addAnnotation
		  (getElement_OwnerRole(),
		   source,
		   new String[] {
			   "documentation", "The role that looks after it. Roles own work; people hold roles for a time."
		   });
		addAnnotation
		  (getElement_ReviewEveryDays(),
		   source,
		   new String[] {
			   "documentation", "After how many days it should be checked again. Where nothing is set, 365 days."
		   });
		addAnnotation
		  (getElement_Verifications(),
		   source,
		   new String[] {
			   "documentation", "Dated checks that what is written here is true. Checking is not editing."
		   });
		addAnnotation
		  (getElement_Comments(),
		   source,
		   new String[] {
			   "documentation", "Remarks that people left, each with its date."
		   });
		addAnnotation
		  (getElement_Attachments(),
		   source,
		   new String[] {
			   "documentation", "Files that belong to it."
		   });
		addAnnotation
		  (getElement_Links(),
		   source,
		   new String[] {
			   "documentation", "Typed connections to other entries."
		   });
		addAnnotation
		  (getElement_CreatedOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which it was first written down."
		   });
		addAnnotation
		  (getElement_CreatedBy(),
		   source,
		   new String[] {
			   "documentation", "Who first wrote it down."
		   });
		addAnnotation
		  (getElement_ChangedOn(),
		   source,
		   new String[] {
			   "documentation", "The day of the last change."
		   });
		addAnnotation
		  (getElement_ChangedBy(),
		   source,
		   new String[] {
			   "documentation", "Who changed it last."
		   });
		addAnnotation
		  (partEClass,
		   source,
		   new String[] {
			   "documentation", "A document of the knowledge base, kept in a file of its own."
		   });
		addAnnotation
		  (getPart_Restricted(),
		   source,
		   new String[] {
			   "documentation", "Kept apart because it holds notes about single teachers. Restricted parts enter no report, export or shared copy unless somebody chooses so."
		   });
		addAnnotation
		  (linkEClass,
		   source,
		   new String[] {
			   "documentation", "A typed connection from one entry to another."
		   });
		addAnnotation
		  (getLink_Kind(),
		   source,
		   new String[] {
			   "documentation", "How the two are connected."
		   });
		addAnnotation
		  (getLink_Target(),
		   source,
		   new String[] {
			   "documentation", "The entry that it leads to."
		   });
		addAnnotation
		  (getLink_Note(),
		   source,
		   new String[] {
			   "documentation", "Why the connection holds, in a few words."
		   });
		addAnnotation
		  (verificationEClass,
		   source,
		   new String[] {
			   "documentation", "A dated check that an entry is still true."
		   });
		addAnnotation
		  (getVerification_Date(),
		   source,
		   new String[] {
			   "documentation", "The day of the check."
		   });
		addAnnotation
		  (getVerification_By(),
		   source,
		   new String[] {
			   "documentation", "Who checked."
		   });
		addAnnotation
		  (getVerification_Against(),
		   source,
		   new String[] {
			   "documentation", "What it was compared with: a document, a person, a visit."
		   });
		addAnnotation
		  (getVerification_Confirmed(),
		   source,
		   new String[] {
			   "documentation", "Yes when everything was found true, no when something has to be corrected."
		   });
		addAnnotation
		  (getVerification_Note(),
		   source,
		   new String[] {
			   "documentation", "What was found."
		   });
		addAnnotation
		  (commentEClass,
		   source,
		   new String[] {
			   "documentation", "A dated remark."
		   });
		addAnnotation
		  (getComment_Date(),
		   source,
		   new String[] {
			   "documentation", "The day on which it was written."
		   });
		addAnnotation
		  (getComment_By(),
		   source,
		   new String[] {
			   "documentation", "Who wrote it."
		   });
		addAnnotation
		  (getComment_Text(),
		   source,
		   new String[] {
			   "documentation", "The remark itself."
		   });
		addAnnotation
		  (getComment_ResolvedOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which the matter was settled. Empty while it is open."
		   });
		addAnnotation
		  (getComment_Subject(),
		   source,
		   new String[] {
			   "documentation", "What the remark is about, where it is kept apart from it because it is restricted."
		   });
		addAnnotation
		  (attachmentEClass,
		   source,
		   new String[] {
			   "documentation", "A file that belongs to an entry."
		   });
		addAnnotation
		  (getAttachment_OriginalName(),
		   source,
		   new String[] {
			   "documentation", "The name that the file had when it was added."
		   });
		addAnnotation
		  (getAttachment_StoredName(),
		   source,
		   new String[] {
			   "documentation", "The generated name under which the file lies in the attachments folder."
		   });
		addAnnotation
		  (getAttachment_MediaType(),
		   source,
		   new String[] {
			   "documentation", "The kind of file, such as a Word document or a PDF."
		   });
		addAnnotation
		  (getAttachment_Digest(),
		   source,
		   new String[] {
			   "documentation", "A fingerprint of the file (SHA-256), which shows whether it was changed."
		   });
		addAnnotation
		  (getAttachment_AddedOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which the file was added."
		   });
		addAnnotation
		  (getAttachment_Note(),
		   source,
		   new String[] {
			   "documentation", "What the file is and why it is kept."
		   });
		addAnnotation
		  (taskEClass,
		   source,
		   new String[] {
			   "documentation", "Something that one person is to do by a date."
		   });
		addAnnotation
		  (getTask_Assignee(),
		   source,
		   new String[] {
			   "documentation", "The person who does it."
		   });
		addAnnotation
		  (getTask_Due(),
		   source,
		   new String[] {
			   "documentation", "The day by which it should be done."
		   });
		addAnnotation
		  (getTask_DoneOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which it was done. Empty while it is open."
		   });
		addAnnotation
		  (moneyEClass,
		   source,
		   new String[] {
			   "documentation", "An amount together with its currency."
		   });
		addAnnotation
		  (getMoney_Amount(),
		   source,
		   new String[] {
			   "documentation", "How much."
		   });
		addAnnotation
		  (getMoney_Currency(),
		   source,
		   new String[] {
			   "documentation", "The currency\'s three letters, such as USD or EUR."
		   });
		addAnnotation
		  (knowledgeBaseEClass,
		   source,
		   new String[] {
			   "documentation", "The folder as a whole: what it holds and how it is set."
		   });
		addAnnotation
		  (getKnowledgeBase_Parts(),
		   source,
		   new String[] {
			   "documentation", "The documents that belong to it, each in its own file."
		   });
		addAnnotation
		  (getKnowledgeBase_MinimumGroupSize(),
		   source,
		   new String[] {
			   "documentation", "Results about fewer people than this are not shown."
		   });
		addAnnotation
		  (getKnowledgeBase_Language(),
		   source,
		   new String[] {
			   "documentation", "The language in which its texts are written, such as en, es or fr."
		   });
		addAnnotation
		  (getKnowledgeBase_RuleSwitches(),
		   source,
		   new String[] {
			   "documentation", "Checks that this district has switched off, each with the reason."
		   });
		addAnnotation
		  (getKnowledgeBase_CountingRules(),
		   source,
		   new String[] {
			   "documentation", "The district\'s own ways to count which recommendations were acted on."
		   });
		addAnnotation
		  (getKnowledgeBase_SavedSearches(),
		   source,
		   new String[] {
			   "documentation", "Searches that are kept under a name."
		   });
		addAnnotation
		  (getKnowledgeBase_ReportDefinitions(),
		   source,
		   new String[] {
			   "documentation", "Reports that are kept with their scope and settings."
		   });
		addAnnotation
		  (getKnowledgeBase_ImportMappings(),
		   source,
		   new String[] {
			   "documentation", "How columns or headings of other documents were matched to fields."
		   });
		addAnnotation
		  (getKnowledgeBase_Scenarios(),
		   source,
		   new String[] {
			   "documentation", "Step-away questions that are kept for comparison."
		   });
		addAnnotation
		  (partEntryEClass,
		   source,
		   new String[] {
			   "documentation", "One line of the table of contents: a part and the file that holds it."
		   });
		addAnnotation
		  (getPartEntry_Path(),
		   source,
		   new String[] {
			   "documentation", "The file inside the knowledge base\'s folder."
		   });
		addAnnotation
		  (getPartEntry_Type(),
		   source,
		   new String[] {
			   "documentation", "The kind of part."
		   });
		addAnnotation
		  (ruleSwitchEClass,
		   source,
		   new String[] {
			   "documentation", "A check that is switched off in this knowledge base."
		   });
		addAnnotation
		  (getRuleSwitch_Rule(),
		   source,
		   new String[] {
			   "documentation", "The name of the check."
		   });
		addAnnotation
		  (getRuleSwitch_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why it does not fit this district."
		   });
		addAnnotation
		  (getRuleSwitch_Since(),
		   source,
		   new String[] {
			   "documentation", "Since when it is off."
		   });
		addAnnotation
		  (getRuleSwitch_By(),
		   source,
		   new String[] {
			   "documentation", "Who switched it off."
		   });
		addAnnotation
		  (countingRuleEClass,
		   source,
		   new String[] {
			   "documentation", "A named way to count which recommendations were acted on."
		   });
		addAnnotation
		  (getCountingRule_Name(),
		   source,
		   new String[] {
			   "documentation", "The name that is printed wherever the rate is shown."
		   });
		addAnnotation
		  (getCountingRule_ActedOn(),
		   source,
		   new String[] {
			   "documentation", "The judgements that count as acted on."
		   });
		addAnnotation
		  (getCountingRule_LeftOut(),
		   source,
		   new String[] {
			   "documentation", "The judgements that are left out of the total."
		   });
		addAnnotation
		  (savedSearchEClass,
		   source,
		   new String[] {
			   "documentation", "A search that is kept under a name."
		   });
		addAnnotation
		  (getSavedSearch_Name(),
		   source,
		   new String[] {
			   "documentation", "The name in the navigator."
		   });
		addAnnotation
		  (getSavedSearch_Query(),
		   source,
		   new String[] {
			   "documentation", "What is searched for."
		   });
		addAnnotation
		  (reportDefinitionEClass,
		   source,
		   new String[] {
			   "documentation", "A report that is kept with its scope and settings."
		   });
		addAnnotation
		  (getReportDefinition_Name(),
		   source,
		   new String[] {
			   "documentation", "The name under which it is offered."
		   });
		addAnnotation
		  (getReportDefinition_Report(),
		   source,
		   new String[] {
			   "documentation", "Which report it is."
		   });
		addAnnotation
		  (getReportDefinition_Audience(),
		   source,
		   new String[] {
			   "documentation", "For whom it is written."
		   });
		addAnnotation
		  (getReportDefinition_OutputName(),
		   source,
		   new String[] {
			   "documentation", "How the written file is called."
		   });
		addAnnotation
		  (getReportDefinition_Template(),
		   source,
		   new String[] {
			   "documentation", "The Word template that it is written into."
		   });
		addAnnotation
		  (getReportDefinition_Settings(),
		   source,
		   new String[] {
			   "documentation", "The values that are given to the report."
		   });
		addAnnotation
		  (settingEClass,
		   source,
		   new String[] {
			   "documentation", "A value under a name."
		   });
		addAnnotation
		  (getSetting_Key(),
		   source,
		   new String[] {
			   "documentation", "What is set."
		   });
		addAnnotation
		  (getSetting_Value(),
		   source,
		   new String[] {
			   "documentation", "The value that it is set to."
		   });
		addAnnotation
		  (importMappingEClass,
		   source,
		   new String[] {
			   "documentation", "How the columns or headings of a document were matched to fields, kept for the next time."
		   });
		addAnnotation
		  (getImportMapping_Name(),
		   source,
		   new String[] {
			   "documentation", "The name under which it is offered again."
		   });
		addAnnotation
		  (getImportMapping_Source(),
		   source,
		   new String[] {
			   "documentation", "What kind of document it fits."
		   });
		addAnnotation
		  (getImportMapping_Settings(),
		   source,
		   new String[] {
			   "documentation", "Each column or heading with the field that it goes to."
		   });
		addAnnotation
		  (stepAwayScenarioEClass,
		   source,
		   new String[] {
			   "documentation", "Who might step away, and when."
		   });
		addAnnotation
		  (getStepAwayScenario_Name(),
		   source,
		   new String[] {
			   "documentation", "The name of the question."
		   });
		addAnnotation
		  (getStepAwayScenario_Persons(),
		   source,
		   new String[] {
			   "documentation", "Who would step away."
		   });
		addAnnotation
		  (getStepAwayScenario_On(),
		   source,
		   new String[] {
			   "documentation", "The first day without them."
		   });
		addAnnotation
		  (getStepAwayScenario_Note(),
		   source,
		   new String[] {
			   "documentation", "What was assumed or learned."
		   });
	}

} //BasePackageImpl
