/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.throughline.model.base.Identified;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Task Audit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dated judgement of how demanding a unit's tasks are. Earlier judgements stay.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.TaskAudit#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.TaskAudit#getBy <em>By</em>}</li>
 *   <li>{@link org.throughline.model.system.TaskAudit#getMultipleEntryPoints <em>Multiple Entry Points</em>}</li>
 *   <li>{@link org.throughline.model.system.TaskAudit#getSeveralWays <em>Several Ways</em>}</li>
 *   <li>{@link org.throughline.model.system.TaskAudit#getRoomForDiscussion <em>Room For Discussion</em>}</li>
 *   <li>{@link org.throughline.model.system.TaskAudit#getLaunch <em>Launch</em>}</li>
 *   <li>{@link org.throughline.model.system.TaskAudit#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getTaskAudit()
 * @model
 * @generated
 */
public interface TaskAudit extends Identified {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getTaskAudit_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.TaskAudit#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Person)
	 * @see org.throughline.model.system.SystemPackage#getTaskAudit_By()
	 * @model
	 * @generated
	 */
	Person getBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.TaskAudit#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Person value);

	/**
	 * Returns the value of the '<em><b>Multiple Entry Points</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every student can begin somewhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Multiple Entry Points</em>' attribute.
	 * @see #setMultipleEntryPoints(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getTaskAudit_MultipleEntryPoints()
	 * @model
	 * @generated
	 */
	Boolean getMultipleEntryPoints();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.TaskAudit#getMultipleEntryPoints <em>Multiple Entry Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Multiple Entry Points</em>' attribute.
	 * @see #getMultipleEntryPoints()
	 * @generated
	 */
	void setMultipleEntryPoints(Boolean value);

	/**
	 * Returns the value of the '<em><b>Several Ways</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The tasks can be solved in a range of ways.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Several Ways</em>' attribute.
	 * @see #setSeveralWays(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getTaskAudit_SeveralWays()
	 * @model
	 * @generated
	 */
	Boolean getSeveralWays();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.TaskAudit#getSeveralWays <em>Several Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Several Ways</em>' attribute.
	 * @see #getSeveralWays()
	 * @generated
	 */
	void setSeveralWays(Boolean value);

	/**
	 * Returns the value of the '<em><b>Room For Discussion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Students' solutions allow a productive discussion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Room For Discussion</em>' attribute.
	 * @see #setRoomForDiscussion(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getTaskAudit_RoomForDiscussion()
	 * @model
	 * @generated
	 */
	Boolean getRoomForDiscussion();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.TaskAudit#getRoomForDiscussion <em>Room For Discussion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Room For Discussion</em>' attribute.
	 * @see #getRoomForDiscussion()
	 * @generated
	 */
	void setRoomForDiscussion(Boolean value);

	/**
	 * Returns the value of the '<em><b>Launch</b></em>' attribute.
	 * The default value is <code>"NOT_OBSERVED"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.system.Launch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of the demand when the tasks were introduced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Launch</em>' attribute.
	 * @see org.throughline.model.system.Launch
	 * @see #setLaunch(Launch)
	 * @see org.throughline.model.system.SystemPackage#getTaskAudit_Launch()
	 * @model default="NOT_OBSERVED"
	 * @generated
	 */
	Launch getLaunch();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.TaskAudit#getLaunch <em>Launch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Launch</em>' attribute.
	 * @see org.throughline.model.system.Launch
	 * @see #getLaunch()
	 * @generated
	 */
	void setLaunch(Launch value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.throughline.model.system.SystemPackage#getTaskAudit_Note()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.TaskAudit#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // TaskAudit
