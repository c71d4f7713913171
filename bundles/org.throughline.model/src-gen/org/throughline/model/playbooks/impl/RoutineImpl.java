/**
 */
package org.throughline.model.playbooks.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.Cadence;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

import org.throughline.model.plans.Goal;

import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksPackage;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Run;
import org.throughline.model.playbooks.Step;
import org.throughline.model.playbooks.ToolUse;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Routine</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getHolderRole <em>Holder Role</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getBackupRole <em>Backup Role</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getCadence <em>Cadence</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getNextDue <em>Next Due</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getHoursPerYear <em>Hours Per Year</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getEndedBecause <em>Ended Because</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getTools <em>Tools</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getUnwritten <em>Unwritten</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RoutineImpl#getPlaybook <em>Playbook</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RoutineImpl extends ElementImpl implements Routine {
	/**
	 * The cached value of the '{@link #getHolderRole() <em>Holder Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHolderRole()
	 * @generated
	 * @ordered
	 */
	protected Role holderRole;

	/**
	 * The cached value of the '{@link #getBackupRole() <em>Backup Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBackupRole()
	 * @generated
	 * @ordered
	 */
	protected Role backupRole;

	/**
	 * The cached value of the '{@link #getSchools() <em>Schools</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchools()
	 * @generated
	 * @ordered
	 */
	protected EList<School> schools;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The default value of the '{@link #getCadence() <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadence()
	 * @generated
	 * @ordered
	 */
	protected static final Cadence CADENCE_EDEFAULT = Cadence.AS_NEEDED;

	/**
	 * The cached value of the '{@link #getCadence() <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCadence()
	 * @generated
	 * @ordered
	 */
	protected Cadence cadence = CADENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextDue() <em>Next Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEXT_DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextDue() <em>Next Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate nextDue = NEXT_DUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoursPerYear() <em>Hours Per Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerYear()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HOURS_PER_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoursPerYear() <em>Hours Per Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerYear()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal hoursPerYear = HOURS_PER_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedBecause() <em>Ended Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedBecause()
	 * @generated
	 * @ordered
	 */
	protected static final String ENDED_BECAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedBecause() <em>Ended Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedBecause()
	 * @generated
	 * @ordered
	 */
	protected String endedBecause = ENDED_BECAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<Step> steps;

	/**
	 * The cached value of the '{@link #getTools() <em>Tools</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTools()
	 * @generated
	 * @ordered
	 */
	protected EList<ToolUse> tools;

	/**
	 * The cached value of the '{@link #getContacts() <em>Contacts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Contact> contacts;

	/**
	 * The default value of the '{@link #getUnwritten() <em>Unwritten</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnwritten()
	 * @generated
	 * @ordered
	 */
	protected static final String UNWRITTEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnwritten() <em>Unwritten</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnwritten()
	 * @generated
	 * @ordered
	 */
	protected String unwritten = UNWRITTEN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRuns() <em>Runs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuns()
	 * @generated
	 * @ordered
	 */
	protected EList<Run> runs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RoutineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlaybooksPackage.Literals.ROUTINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getHolderRole() {
		if (holderRole != null && holderRole.eIsProxy()) {
			InternalEObject oldHolderRole = (InternalEObject)holderRole;
			holderRole = (Role)eResolveProxy(oldHolderRole);
			if (holderRole != oldHolderRole) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlaybooksPackage.ROUTINE__HOLDER_ROLE, oldHolderRole, holderRole));
			}
		}
		return holderRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetHolderRole() {
		return holderRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHolderRole(Role newHolderRole) {
		Role oldHolderRole = holderRole;
		holderRole = newHolderRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ROUTINE__HOLDER_ROLE, oldHolderRole, holderRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getBackupRole() {
		if (backupRole != null && backupRole.eIsProxy()) {
			InternalEObject oldBackupRole = (InternalEObject)backupRole;
			backupRole = (Role)eResolveProxy(oldBackupRole);
			if (backupRole != oldBackupRole) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlaybooksPackage.ROUTINE__BACKUP_ROLE, oldBackupRole, backupRole));
			}
		}
		return backupRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetBackupRole() {
		return backupRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBackupRole(Role newBackupRole) {
		Role oldBackupRole = backupRole;
		backupRole = newBackupRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ROUTINE__BACKUP_ROLE, oldBackupRole, backupRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<School> getSchools() {
		if (schools == null) {
			schools = new EObjectResolvingEList<School>(School.class, this, PlaybooksPackage.ROUTINE__SCHOOLS);
		}
		return schools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectResolvingEList<Goal>(Goal.class, this, PlaybooksPackage.ROUTINE__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cadence getCadence() {
		return cadence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCadence(Cadence newCadence) {
		Cadence oldCadence = cadence;
		cadence = newCadence == null ? CADENCE_EDEFAULT : newCadence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ROUTINE__CADENCE, oldCadence, cadence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNextDue() {
		return nextDue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextDue(LocalDate newNextDue) {
		LocalDate oldNextDue = nextDue;
		nextDue = newNextDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ROUTINE__NEXT_DUE, oldNextDue, nextDue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHoursPerYear() {
		return hoursPerYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursPerYear(BigDecimal newHoursPerYear) {
		BigDecimal oldHoursPerYear = hoursPerYear;
		hoursPerYear = newHoursPerYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ROUTINE__HOURS_PER_YEAR, oldHoursPerYear, hoursPerYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ROUTINE__ENDED_ON, oldEndedOn, endedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEndedBecause() {
		return endedBecause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedBecause(String newEndedBecause) {
		String oldEndedBecause = endedBecause;
		endedBecause = newEndedBecause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ROUTINE__ENDED_BECAUSE, oldEndedBecause, endedBecause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ROUTINE__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Step> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentWithInverseEList<Step>(Step.class, this, PlaybooksPackage.ROUTINE__STEPS, PlaybooksPackage.STEP__ROUTINE);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ToolUse> getTools() {
		if (tools == null) {
			tools = new EObjectContainmentEList<ToolUse>(ToolUse.class, this, PlaybooksPackage.ROUTINE__TOOLS);
		}
		return tools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contact> getContacts() {
		if (contacts == null) {
			contacts = new EObjectResolvingEList<Contact>(Contact.class, this, PlaybooksPackage.ROUTINE__CONTACTS);
		}
		return contacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnwritten() {
		return unwritten;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnwritten(String newUnwritten) {
		String oldUnwritten = unwritten;
		unwritten = newUnwritten;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ROUTINE__UNWRITTEN, oldUnwritten, unwritten));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Run> getRuns() {
		if (runs == null) {
			runs = new EObjectContainmentWithInverseEList<Run>(Run.class, this, PlaybooksPackage.ROUTINE__RUNS, PlaybooksPackage.RUN__ROUTINE);
		}
		return runs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Playbook getPlaybook() {
		if (eContainerFeatureID() != PlaybooksPackage.ROUTINE__PLAYBOOK) return null;
		return (Playbook)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlaybook(Playbook newPlaybook, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newPlaybook, PlaybooksPackage.ROUTINE__PLAYBOOK, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlaybook(Playbook newPlaybook) {
		if (newPlaybook != eInternalContainer() || (eContainerFeatureID() != PlaybooksPackage.ROUTINE__PLAYBOOK && newPlaybook != null)) {
			if (EcoreUtil.isAncestor(this, newPlaybook))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPlaybook != null)
				msgs = ((InternalEObject)newPlaybook).eInverseAdd(this, PlaybooksPackage.PLAYBOOK__ROUTINES, Playbook.class, msgs);
			msgs = basicSetPlaybook(newPlaybook, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.ROUTINE__PLAYBOOK, newPlaybook, newPlaybook));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlaybooksPackage.ROUTINE__STEPS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSteps()).basicAdd(otherEnd, msgs);
			case PlaybooksPackage.ROUTINE__RUNS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRuns()).basicAdd(otherEnd, msgs);
			case PlaybooksPackage.ROUTINE__PLAYBOOK:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetPlaybook((Playbook)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlaybooksPackage.ROUTINE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case PlaybooksPackage.ROUTINE__TOOLS:
				return ((InternalEList<?>)getTools()).basicRemove(otherEnd, msgs);
			case PlaybooksPackage.ROUTINE__RUNS:
				return ((InternalEList<?>)getRuns()).basicRemove(otherEnd, msgs);
			case PlaybooksPackage.ROUTINE__PLAYBOOK:
				return basicSetPlaybook(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case PlaybooksPackage.ROUTINE__PLAYBOOK:
				return eInternalContainer().eInverseRemove(this, PlaybooksPackage.PLAYBOOK__ROUTINES, Playbook.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlaybooksPackage.ROUTINE__HOLDER_ROLE:
				if (resolve) return getHolderRole();
				return basicGetHolderRole();
			case PlaybooksPackage.ROUTINE__BACKUP_ROLE:
				if (resolve) return getBackupRole();
				return basicGetBackupRole();
			case PlaybooksPackage.ROUTINE__SCHOOLS:
				return getSchools();
			case PlaybooksPackage.ROUTINE__GOALS:
				return getGoals();
			case PlaybooksPackage.ROUTINE__CADENCE:
				return getCadence();
			case PlaybooksPackage.ROUTINE__NEXT_DUE:
				return getNextDue();
			case PlaybooksPackage.ROUTINE__HOURS_PER_YEAR:
				return getHoursPerYear();
			case PlaybooksPackage.ROUTINE__ENDED_ON:
				return getEndedOn();
			case PlaybooksPackage.ROUTINE__ENDED_BECAUSE:
				return getEndedBecause();
			case PlaybooksPackage.ROUTINE__PURPOSE:
				return getPurpose();
			case PlaybooksPackage.ROUTINE__STEPS:
				return getSteps();
			case PlaybooksPackage.ROUTINE__TOOLS:
				return getTools();
			case PlaybooksPackage.ROUTINE__CONTACTS:
				return getContacts();
			case PlaybooksPackage.ROUTINE__UNWRITTEN:
				return getUnwritten();
			case PlaybooksPackage.ROUTINE__RUNS:
				return getRuns();
			case PlaybooksPackage.ROUTINE__PLAYBOOK:
				return getPlaybook();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlaybooksPackage.ROUTINE__HOLDER_ROLE:
				setHolderRole((Role)newValue);
				return;
			case PlaybooksPackage.ROUTINE__BACKUP_ROLE:
				setBackupRole((Role)newValue);
				return;
			case PlaybooksPackage.ROUTINE__SCHOOLS:
				getSchools().clear();
				getSchools().addAll((Collection<? extends School>)newValue);
				return;
			case PlaybooksPackage.ROUTINE__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case PlaybooksPackage.ROUTINE__CADENCE:
				setCadence((Cadence)newValue);
				return;
			case PlaybooksPackage.ROUTINE__NEXT_DUE:
				setNextDue((LocalDate)newValue);
				return;
			case PlaybooksPackage.ROUTINE__HOURS_PER_YEAR:
				setHoursPerYear((BigDecimal)newValue);
				return;
			case PlaybooksPackage.ROUTINE__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case PlaybooksPackage.ROUTINE__ENDED_BECAUSE:
				setEndedBecause((String)newValue);
				return;
			case PlaybooksPackage.ROUTINE__PURPOSE:
				setPurpose((String)newValue);
				return;
			case PlaybooksPackage.ROUTINE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends Step>)newValue);
				return;
			case PlaybooksPackage.ROUTINE__TOOLS:
				getTools().clear();
				getTools().addAll((Collection<? extends ToolUse>)newValue);
				return;
			case PlaybooksPackage.ROUTINE__CONTACTS:
				getContacts().clear();
				getContacts().addAll((Collection<? extends Contact>)newValue);
				return;
			case PlaybooksPackage.ROUTINE__UNWRITTEN:
				setUnwritten((String)newValue);
				return;
			case PlaybooksPackage.ROUTINE__RUNS:
				getRuns().clear();
				getRuns().addAll((Collection<? extends Run>)newValue);
				return;
			case PlaybooksPackage.ROUTINE__PLAYBOOK:
				setPlaybook((Playbook)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlaybooksPackage.ROUTINE__HOLDER_ROLE:
				setHolderRole((Role)null);
				return;
			case PlaybooksPackage.ROUTINE__BACKUP_ROLE:
				setBackupRole((Role)null);
				return;
			case PlaybooksPackage.ROUTINE__SCHOOLS:
				getSchools().clear();
				return;
			case PlaybooksPackage.ROUTINE__GOALS:
				getGoals().clear();
				return;
			case PlaybooksPackage.ROUTINE__CADENCE:
				setCadence(CADENCE_EDEFAULT);
				return;
			case PlaybooksPackage.ROUTINE__NEXT_DUE:
				setNextDue(NEXT_DUE_EDEFAULT);
				return;
			case PlaybooksPackage.ROUTINE__HOURS_PER_YEAR:
				setHoursPerYear(HOURS_PER_YEAR_EDEFAULT);
				return;
			case PlaybooksPackage.ROUTINE__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case PlaybooksPackage.ROUTINE__ENDED_BECAUSE:
				setEndedBecause(ENDED_BECAUSE_EDEFAULT);
				return;
			case PlaybooksPackage.ROUTINE__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case PlaybooksPackage.ROUTINE__STEPS:
				getSteps().clear();
				return;
			case PlaybooksPackage.ROUTINE__TOOLS:
				getTools().clear();
				return;
			case PlaybooksPackage.ROUTINE__CONTACTS:
				getContacts().clear();
				return;
			case PlaybooksPackage.ROUTINE__UNWRITTEN:
				setUnwritten(UNWRITTEN_EDEFAULT);
				return;
			case PlaybooksPackage.ROUTINE__RUNS:
				getRuns().clear();
				return;
			case PlaybooksPackage.ROUTINE__PLAYBOOK:
				setPlaybook((Playbook)null);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlaybooksPackage.ROUTINE__HOLDER_ROLE:
				return holderRole != null;
			case PlaybooksPackage.ROUTINE__BACKUP_ROLE:
				return backupRole != null;
			case PlaybooksPackage.ROUTINE__SCHOOLS:
				return schools != null && !schools.isEmpty();
			case PlaybooksPackage.ROUTINE__GOALS:
				return goals != null && !goals.isEmpty();
			case PlaybooksPackage.ROUTINE__CADENCE:
				return cadence != CADENCE_EDEFAULT;
			case PlaybooksPackage.ROUTINE__NEXT_DUE:
				return NEXT_DUE_EDEFAULT == null ? nextDue != null : !NEXT_DUE_EDEFAULT.equals(nextDue);
			case PlaybooksPackage.ROUTINE__HOURS_PER_YEAR:
				return HOURS_PER_YEAR_EDEFAULT == null ? hoursPerYear != null : !HOURS_PER_YEAR_EDEFAULT.equals(hoursPerYear);
			case PlaybooksPackage.ROUTINE__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case PlaybooksPackage.ROUTINE__ENDED_BECAUSE:
				return ENDED_BECAUSE_EDEFAULT == null ? endedBecause != null : !ENDED_BECAUSE_EDEFAULT.equals(endedBecause);
			case PlaybooksPackage.ROUTINE__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case PlaybooksPackage.ROUTINE__STEPS:
				return steps != null && !steps.isEmpty();
			case PlaybooksPackage.ROUTINE__TOOLS:
				return tools != null && !tools.isEmpty();
			case PlaybooksPackage.ROUTINE__CONTACTS:
				return contacts != null && !contacts.isEmpty();
			case PlaybooksPackage.ROUTINE__UNWRITTEN:
				return UNWRITTEN_EDEFAULT == null ? unwritten != null : !UNWRITTEN_EDEFAULT.equals(unwritten);
			case PlaybooksPackage.ROUTINE__RUNS:
				return runs != null && !runs.isEmpty();
			case PlaybooksPackage.ROUTINE__PLAYBOOK:
				return getPlaybook() != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (cadence: ");
		result.append(cadence);
		result.append(", nextDue: ");
		result.append(nextDue);
		result.append(", hoursPerYear: ");
		result.append(hoursPerYear);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", endedBecause: ");
		result.append(endedBecause);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", unwritten: ");
		result.append(unwritten);
		result.append(')');
		return result.toString();
	}

} //RoutineImpl
