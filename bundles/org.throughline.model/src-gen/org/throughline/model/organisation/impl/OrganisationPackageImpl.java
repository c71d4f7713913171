/**
 */
package org.throughline.model.organisation.impl;

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

import org.throughline.model.organisation.Capacity;
import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.RoleLevel;
import org.throughline.model.organisation.School;

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
public class OrganisationPackageImpl extends EPackageImpl implements OrganisationPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass districtEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass schoolEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass personEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass roleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass holdingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contactEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum capacityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roleLevelEEnum = null;

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
	 * @see org.throughline.model.organisation.OrganisationPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private OrganisationPackageImpl() {
		super(eNS_URI, OrganisationFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link OrganisationPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static OrganisationPackage init() {
		if (isInited) return (OrganisationPackage)EPackage.Registry.INSTANCE.getEPackage(OrganisationPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredOrganisationPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		OrganisationPackageImpl theOrganisationPackage = registeredOrganisationPackage instanceof OrganisationPackageImpl ? (OrganisationPackageImpl)registeredOrganisationPackage : new OrganisationPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BasePackage.eNS_URI);
		BasePackageImpl theBasePackage = (BasePackageImpl)(registeredPackage instanceof BasePackageImpl ? registeredPackage : BasePackage.eINSTANCE);
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
		theOrganisationPackage.createPackageContents();
		theBasePackage.createPackageContents();
		theSystemPackage.createPackageContents();
		thePlansPackage.createPackageContents();
		thePlaybooksPackage.createPackageContents();
		theFeedbackPackage.createPackageContents();
		theLibraryPackage.createPackageContents();

		// Initialize created meta-data
		theOrganisationPackage.initializePackageContents();
		theBasePackage.initializePackageContents();
		theSystemPackage.initializePackageContents();
		thePlansPackage.initializePackageContents();
		thePlaybooksPackage.initializePackageContents();
		theFeedbackPackage.initializePackageContents();
		theLibraryPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theOrganisationPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(OrganisationPackage.eNS_URI, theOrganisationPackage);
		return theOrganisationPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDistrict() {
		return districtEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_Schools() {
		return (EReference)districtEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_Roles() {
		return (EReference)districtEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_Persons() {
		return (EReference)districtEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_Holdings() {
		return (EReference)districtEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDistrict_Contacts() {
		return (EReference)districtEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDistrict_Students() {
		return (EAttribute)districtEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSchool() {
		return schoolEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Grades() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_Students() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSchool_ClosedOn() {
		return (EAttribute)schoolEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPerson() {
		return personEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Email() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_Phone() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPerson_LeftOn() {
		return (EAttribute)personEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRole() {
		return roleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRole_Level() {
		return (EAttribute)roleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHolding() {
		return holdingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Person() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_Role() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_School() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolding_From() {
		return (EAttribute)holdingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolding_To() {
		return (EAttribute)holdingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolding_Capacity() {
		return (EAttribute)holdingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHolding_Note() {
		return (EAttribute)holdingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getHolding_District() {
		return (EReference)holdingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContact() {
		return contactEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContact_Person() {
		return (EReference)contactEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Organisation() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Email() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_Phone() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContact_WhenToUse() {
		return (EAttribute)contactEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCapacity() {
		return capacityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRoleLevel() {
		return roleLevelEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OrganisationFactory getOrganisationFactory() {
		return (OrganisationFactory)getEFactoryInstance();
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
		districtEClass = createEClass(DISTRICT);
		createEReference(districtEClass, DISTRICT__SCHOOLS);
		createEReference(districtEClass, DISTRICT__ROLES);
		createEReference(districtEClass, DISTRICT__PERSONS);
		createEReference(districtEClass, DISTRICT__HOLDINGS);
		createEReference(districtEClass, DISTRICT__CONTACTS);
		createEAttribute(districtEClass, DISTRICT__STUDENTS);

		schoolEClass = createEClass(SCHOOL);
		createEAttribute(schoolEClass, SCHOOL__GRADES);
		createEAttribute(schoolEClass, SCHOOL__STUDENTS);
		createEAttribute(schoolEClass, SCHOOL__CLOSED_ON);

		personEClass = createEClass(PERSON);
		createEAttribute(personEClass, PERSON__EMAIL);
		createEAttribute(personEClass, PERSON__PHONE);
		createEAttribute(personEClass, PERSON__LEFT_ON);

		roleEClass = createEClass(ROLE);
		createEAttribute(roleEClass, ROLE__LEVEL);

		holdingEClass = createEClass(HOLDING);
		createEReference(holdingEClass, HOLDING__PERSON);
		createEReference(holdingEClass, HOLDING__ROLE);
		createEReference(holdingEClass, HOLDING__SCHOOL);
		createEAttribute(holdingEClass, HOLDING__FROM);
		createEAttribute(holdingEClass, HOLDING__TO);
		createEAttribute(holdingEClass, HOLDING__CAPACITY);
		createEAttribute(holdingEClass, HOLDING__NOTE);
		createEReference(holdingEClass, HOLDING__DISTRICT);

		contactEClass = createEClass(CONTACT);
		createEReference(contactEClass, CONTACT__PERSON);
		createEAttribute(contactEClass, CONTACT__ORGANISATION);
		createEAttribute(contactEClass, CONTACT__EMAIL);
		createEAttribute(contactEClass, CONTACT__PHONE);
		createEAttribute(contactEClass, CONTACT__WHEN_TO_USE);

		// Create enums
		capacityEEnum = createEEnum(CAPACITY);
		roleLevelEEnum = createEEnum(ROLE_LEVEL);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		districtEClass.getESuperTypes().add(theBasePackage.getPart());
		schoolEClass.getESuperTypes().add(theBasePackage.getElement());
		personEClass.getESuperTypes().add(theBasePackage.getElement());
		roleEClass.getESuperTypes().add(theBasePackage.getElement());
		holdingEClass.getESuperTypes().add(theBasePackage.getIdentified());
		contactEClass.getESuperTypes().add(theBasePackage.getElement());

		// Initialize classes and features; add operations and parameters
		initEClass(districtEClass, District.class, "District", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDistrict_Schools(), this.getSchool(), null, "schools", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_Roles(), this.getRole(), null, "roles", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_Persons(), this.getPerson(), null, "persons", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_Holdings(), this.getHolding(), this.getHolding_District(), "holdings", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDistrict_Contacts(), this.getContact(), null, "contacts", null, 0, -1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDistrict_Students(), ecorePackage.getEIntegerObject(), "students", null, 0, 1, District.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(schoolEClass, School.class, "School", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSchool_Grades(), ecorePackage.getEString(), "grades", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_Students(), ecorePackage.getEIntegerObject(), "students", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSchool_ClosedOn(), theBasePackage.getDate(), "closedOn", null, 0, 1, School.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(personEClass, Person.class, "Person", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPerson_Email(), ecorePackage.getEString(), "email", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPerson_LeftOn(), theBasePackage.getDate(), "leftOn", null, 0, 1, Person.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(roleEClass, Role.class, "Role", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRole_Level(), this.getRoleLevel(), "level", null, 0, 1, Role.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(holdingEClass, Holding.class, "Holding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getHolding_Person(), this.getPerson(), null, "person", null, 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_Role(), this.getRole(), null, "role", null, 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_School(), this.getSchool(), null, "school", null, 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolding_From(), theBasePackage.getDate(), "from", null, 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolding_To(), theBasePackage.getDate(), "to", null, 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolding_Capacity(), this.getCapacity(), "capacity", null, 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHolding_Note(), ecorePackage.getEString(), "note", null, 0, 1, Holding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getHolding_District(), this.getDistrict(), this.getDistrict_Holdings(), "district", null, 0, 1, Holding.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contactEClass, Contact.class, "Contact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getContact_Person(), this.getPerson(), null, "person", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Organisation(), ecorePackage.getEString(), "organisation", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Email(), ecorePackage.getEString(), "email", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContact_WhenToUse(), ecorePackage.getEString(), "whenToUse", null, 0, 1, Contact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(capacityEEnum, Capacity.class, "Capacity");
		addEEnumLiteral(capacityEEnum, Capacity.PRIMARY);
		addEEnumLiteral(capacityEEnum, Capacity.BACKUP);

		initEEnum(roleLevelEEnum, RoleLevel.class, "RoleLevel");
		addEEnumLiteral(roleLevelEEnum, RoleLevel.DISTRICT);
		addEEnumLiteral(roleLevelEEnum, RoleLevel.SCHOOL);
		addEEnumLiteral(roleLevelEEnum, RoleLevel.CLASSROOM);
		addEEnumLiteral(roleLevelEEnum, RoleLevel.EXTERNAL);

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
			   "documentation", "The district, its schools, and who holds which role when."
		   });
		addAnnotation
		  (capacityEEnum,
		   source,
		   new String[] {
			   "documentation", "Whether a role is held in the first place or as a stand-in."
		   });
		addAnnotation
		  (capacityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Carries the role."
		   });
		addAnnotation
		  (capacityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Stands in for the one who carries it."
		   });
		addAnnotation
		  (roleLevelEEnum,
		   source,
		   new String[] {
			   "documentation", "At which level of the system a role works."
		   });
		addAnnotation
		  (roleLevelEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "Works for the district as a whole."
		   });
		addAnnotation
		  (roleLevelEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Works in a school."
		   });
		addAnnotation
		  (roleLevelEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Works with students."
		   });
		addAnnotation
		  (roleLevelEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Works for another organisation."
		   });
		addAnnotation
		  (districtEClass,
		   source,
		   new String[] {
			   "documentation", "The district with its schools, people and roles."
		   });
		addAnnotation
		  (getDistrict_Schools(),
		   source,
		   new String[] {
			   "documentation", "The schools of the district."
		   });
		addAnnotation
		  (getDistrict_Roles(),
		   source,
		   new String[] {
			   "documentation", "The roles in which people work."
		   });
		addAnnotation
		  (getDistrict_Persons(),
		   source,
		   new String[] {
			   "documentation", "The people who hold or held a role."
		   });
		addAnnotation
		  (getDistrict_Holdings(),
		   source,
		   new String[] {
			   "documentation", "Who holds which role, where, from when to when."
		   });
		addAnnotation
		  (getDistrict_Contacts(),
		   source,
		   new String[] {
			   "documentation", "People and offices outside these roles whom one needs to know."
		   });
		addAnnotation
		  (getDistrict_Students(),
		   source,
		   new String[] {
			   "documentation", "How many students the district serves."
		   });
		addAnnotation
		  (schoolEClass,
		   source,
		   new String[] {
			   "documentation", "A school of the district."
		   });
		addAnnotation
		  (getSchool_Grades(),
		   source,
		   new String[] {
			   "documentation", "The grades that it teaches, such as 6-8."
		   });
		addAnnotation
		  (getSchool_Students(),
		   source,
		   new String[] {
			   "documentation", "How many students it has."
		   });
		addAnnotation
		  (getSchool_ClosedOn(),
		   source,
		   new String[] {
			   "documentation", "The day on which the school closed. Empty while it is open."
		   });
		addAnnotation
		  (personEClass,
		   source,
		   new String[] {
			   "documentation", "Somebody who works in or with the district."
		   });
		addAnnotation
		  (getPerson_Email(),
		   source,
		   new String[] {
			   "documentation", "Where to write to."
		   });
		addAnnotation
		  (getPerson_Phone(),
		   source,
		   new String[] {
			   "documentation", "Where to call."
		   });
		addAnnotation
		  (getPerson_LeftOn(),
		   source,
		   new String[] {
			   "documentation", "The first day on which the person no longer works here. From this day on the person holds no role."
		   });
		addAnnotation
		  (roleEClass,
		   source,
		   new String[] {
			   "documentation", "A function that one or several people carry for a time, such as mathematics coordinator or coach."
		   });
		addAnnotation
		  (getRole_Level(),
		   source,
		   new String[] {
			   "documentation", "At which level of the system it works."
		   });
		addAnnotation
		  (holdingEClass,
		   source,
		   new String[] {
			   "documentation", "A person carrying or standing in for a role, from one day to another."
		   });
		addAnnotation
		  (getHolding_Person(),
		   source,
		   new String[] {
			   "documentation", "Who holds it."
		   });
		addAnnotation
		  (getHolding_Role(),
		   source,
		   new String[] {
			   "documentation", "Which role is held."
		   });
		addAnnotation
		  (getHolding_School(),
		   source,
		   new String[] {
			   "documentation", "At which school. Empty means everywhere."
		   });
		addAnnotation
		  (getHolding_From(),
		   source,
		   new String[] {
			   "documentation", "The first day. Empty means from the beginning."
		   });
		addAnnotation
		  (getHolding_To(),
		   source,
		   new String[] {
			   "documentation", "The last day. Empty means that no end is known."
		   });
		addAnnotation
		  (getHolding_Capacity(),
		   source,
		   new String[] {
			   "documentation", "Whether the role is carried or stood in for."
		   });
		addAnnotation
		  (getHolding_Note(),
		   source,
		   new String[] {
			   "documentation", "What should be known about this arrangement."
		   });
		addAnnotation
		  (getHolding_District(),
		   source,
		   new String[] {
			   "documentation", "The district that it belongs to."
		   });
		addAnnotation
		  (contactEClass,
		   source,
		   new String[] {
			   "documentation", "Somebody outside the roles, or an office, whom one needs to know."
		   });
		addAnnotation
		  (getContact_Person(),
		   source,
		   new String[] {
			   "documentation", "The person, where it is one of the people kept here."
		   });
		addAnnotation
		  (getContact_Organisation(),
		   source,
		   new String[] {
			   "documentation", "The office or company."
		   });
		addAnnotation
		  (getContact_Email(),
		   source,
		   new String[] {
			   "documentation", "Where to write to."
		   });
		addAnnotation
		  (getContact_Phone(),
		   source,
		   new String[] {
			   "documentation", "Where to call."
		   });
		addAnnotation
		  (getContact_WhenToUse(),
		   source,
		   new String[] {
			   "documentation", "For what and when to turn to this contact."
		   });
	}

} //OrganisationPackageImpl
