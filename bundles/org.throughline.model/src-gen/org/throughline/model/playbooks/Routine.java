/**
 */
package org.throughline.model.playbooks;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Cadence;
import org.throughline.model.base.Element;

import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

import org.throughline.model.plans.Goal;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Routine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of work that comes round again, with a holder, a backup and its steps.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.Routine#getHolderRole <em>Holder Role</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getBackupRole <em>Backup Role</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getCadence <em>Cadence</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getNextDue <em>Next Due</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getHoursPerYear <em>Hours Per Year</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getEndedBecause <em>Ended Because</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getTools <em>Tools</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getContacts <em>Contacts</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getUnwritten <em>Unwritten</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getRuns <em>Runs</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Routine#getPlaybook <em>Playbook</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine()
 * @model
 * @generated
 */
public interface Routine extends Element {
	/**
	 * Returns the value of the '<em><b>Holder Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that carries it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holder Role</em>' reference.
	 * @see #setHolderRole(Role)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_HolderRole()
	 * @model
	 * @generated
	 */
	Role getHolderRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Routine#getHolderRole <em>Holder Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Holder Role</em>' reference.
	 * @see #getHolderRole()
	 * @generated
	 */
	void setHolderRole(Role value);

	/**
	 * Returns the value of the '<em><b>Backup Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that stands in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Backup Role</em>' reference.
	 * @see #setBackupRole(Role)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_BackupRole()
	 * @model
	 * @generated
	 */
	Role getBackupRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Routine#getBackupRole <em>Backup Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Backup Role</em>' reference.
	 * @see #getBackupRole()
	 * @generated
	 */
	void setBackupRole(Role value);

	/**
	 * Returns the value of the '<em><b>Schools</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.School}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is carried out. Empty means for the district as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schools</em>' reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_Schools()
	 * @model
	 * @generated
	 */
	EList<School> getSchools();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goals that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_Goals()
	 * @model
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Cadence</b></em>' attribute.
	 * The default value is <code>"AS_NEEDED"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.base.Cadence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it comes round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cadence</em>' attribute.
	 * @see org.throughline.model.base.Cadence
	 * @see #setCadence(Cadence)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_Cadence()
	 * @model default="AS_NEEDED"
	 * @generated
	 */
	Cadence getCadence();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Routine#getCadence <em>Cadence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cadence</em>' attribute.
	 * @see org.throughline.model.base.Cadence
	 * @see #getCadence()
	 * @generated
	 */
	void setCadence(Cadence value);

	/**
	 * Returns the value of the '<em><b>Next Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it comes round next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Due</em>' attribute.
	 * @see #setNextDue(LocalDate)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_NextDue()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getNextDue();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Routine#getNextDue <em>Next Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Due</em>' attribute.
	 * @see #getNextDue()
	 * @generated
	 */
	void setNextDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Hours Per Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The time that it takes, in hours a year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Per Year</em>' attribute.
	 * @see #setHoursPerYear(BigDecimal)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_HoursPerYear()
	 * @model dataType="org.throughline.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getHoursPerYear();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Routine#getHoursPerYear <em>Hours Per Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Year</em>' attribute.
	 * @see #getHoursPerYear()
	 * @generated
	 */
	void setHoursPerYear(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Ended On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was given up. From this day on it no longer counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended On</em>' attribute.
	 * @see #setEndedOn(LocalDate)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_EndedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEndedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Routine#getEndedOn <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended On</em>' attribute.
	 * @see #getEndedOn()
	 * @generated
	 */
	void setEndedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ended Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended Because</em>' attribute.
	 * @see #setEndedBecause(String)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_EndedBecause()
	 * @model
	 * @generated
	 */
	String getEndedBecause();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Routine#getEndedBecause <em>Ended Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended Because</em>' attribute.
	 * @see #getEndedBecause()
	 * @generated
	 */
	void setEndedBecause(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_Purpose()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Routine#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.Step}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.playbooks.Step#getRoutine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is done, step by step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_Steps()
	 * @see org.throughline.model.playbooks.Step#getRoutine
	 * @model opposite="routine" containment="true"
	 * @generated
	 */
	EList<Step> getSteps();

	/**
	 * Returns the value of the '<em><b>Tools</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.ToolUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is needed for it, and where the account is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tools</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_Tools()
	 * @model containment="true"
	 * @generated
	 */
	EList<ToolUse> getTools();

	/**
	 * Returns the value of the '<em><b>Contacts</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Contact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom one turns to for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contacts</em>' reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_Contacts()
	 * @model
	 * @generated
	 */
	EList<Contact> getContacts();

	/**
	 * Returns the value of the '<em><b>Unwritten</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people know about it that no other document says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unwritten</em>' attribute.
	 * @see #setUnwritten(String)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_Unwritten()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getUnwritten();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Routine#getUnwritten <em>Unwritten</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unwritten</em>' attribute.
	 * @see #getUnwritten()
	 * @generated
	 */
	void setUnwritten(String value);

	/**
	 * Returns the value of the '<em><b>Runs</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.Run}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.playbooks.Run#getRoutine <em>Routine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The times that it was carried out. They are history and stay readable.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Runs</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_Runs()
	 * @see org.throughline.model.playbooks.Run#getRoutine
	 * @model opposite="routine" containment="true"
	 * @generated
	 */
	EList<Run> getRuns();

	/**
	 * Returns the value of the '<em><b>Playbook</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.playbooks.Playbook#getRoutines <em>Routines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The playbook that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Playbook</em>' container reference.
	 * @see #setPlaybook(Playbook)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getRoutine_Playbook()
	 * @see org.throughline.model.playbooks.Playbook#getRoutines
	 * @model opposite="routines"
	 * @generated
	 */
	Playbook getPlaybook();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Routine#getPlaybook <em>Playbook</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Playbook</em>' container reference.
	 * @see #getPlaybook()
	 * @generated
	 */
	void setPlaybook(Playbook value);

} // Routine
