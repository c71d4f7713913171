/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting Log</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a team did in one meeting, written down in two minutes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.MeetingLog#getTeam <em>Team</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#getEnactment <em>Enactment</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#getDataUse <em>Data Use</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#isAssessedLearning <em>Assessed Learning</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#isRelatedToInstruction <em>Related To Instruction</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#isNamedImprovement <em>Named Improvement</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#getFacilitator <em>Facilitator</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#getPressed <em>Pressed</em>}</li>
 *   <li>{@link org.throughline.model.system.MeetingLog#getCarriedOver <em>Carried Over</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getMeetingLog()
 * @model
 * @generated
 */
public interface MeetingLog extends Element {
	/**
	 * Returns the value of the '<em><b>Team</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team that met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Team</em>' reference.
	 * @see #setTeam(CollaborativeTeam)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_Team()
	 * @model
	 * @generated
	 */
	CollaborativeTeam getTeam();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#getTeam <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Team</em>' reference.
	 * @see #getTeam()
	 * @generated
	 */
	void setTeam(CollaborativeTeam value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it lasted, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_Minutes()
	 * @model
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.system.Depth}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The depth of the main activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see org.throughline.model.system.Depth
	 * @see #setDepth(Depth)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_Depth()
	 * @model
	 * @generated
	 */
	Depth getDepth();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see org.throughline.model.system.Depth
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(Depth value);

	/**
	 * Returns the value of the '<em><b>Enactment</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.system.Enactment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the teachers connected while they worked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enactment</em>' attribute.
	 * @see org.throughline.model.system.Enactment
	 * @see #setEnactment(Enactment)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_Enactment()
	 * @model
	 * @generated
	 */
	Enactment getEnactment();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#getEnactment <em>Enactment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enactment</em>' attribute.
	 * @see org.throughline.model.system.Enactment
	 * @see #getEnactment()
	 * @generated
	 */
	void setEnactment(Enactment value);

	/**
	 * Returns the value of the '<em><b>Data Use</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.system.DataUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For what student work or data was looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data Use</em>' attribute.
	 * @see org.throughline.model.system.DataUse
	 * @see #setDataUse(DataUse)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_DataUse()
	 * @model
	 * @generated
	 */
	DataUse getDataUse();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#getDataUse <em>Data Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data Use</em>' attribute.
	 * @see org.throughline.model.system.DataUse
	 * @see #getDataUse()
	 * @generated
	 */
	void setDataUse(DataUse value);

	/**
	 * Returns the value of the '<em><b>Assessed Learning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team assessed learning from student work: the first of three moves by which data improves instruction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed Learning</em>' attribute.
	 * @see #setAssessedLearning(boolean)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_AssessedLearning()
	 * @model
	 * @generated
	 */
	boolean isAssessedLearning();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#isAssessedLearning <em>Assessed Learning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed Learning</em>' attribute.
	 * @see #isAssessedLearning()
	 * @generated
	 */
	void setAssessedLearning(boolean value);

	/**
	 * Returns the value of the '<em><b>Related To Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team explained the learning by how the topic had been taught: the second move.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Related To Instruction</em>' attribute.
	 * @see #setRelatedToInstruction(boolean)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_RelatedToInstruction()
	 * @model
	 * @generated
	 */
	boolean isRelatedToInstruction();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#isRelatedToInstruction <em>Related To Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Related To Instruction</em>' attribute.
	 * @see #isRelatedToInstruction()
	 * @generated
	 */
	void setRelatedToInstruction(boolean value);

	/**
	 * Returns the value of the '<em><b>Named Improvement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The team named aspects of instruction to improve: the third move.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Named Improvement</em>' attribute.
	 * @see #setNamedImprovement(boolean)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_NamedImprovement()
	 * @model
	 * @generated
	 */
	boolean isNamedImprovement();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#isNamedImprovement <em>Named Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Named Improvement</em>' attribute.
	 * @see #isNamedImprovement()
	 * @generated
	 */
	void setNamedImprovement(boolean value);

	/**
	 * Returns the value of the '<em><b>Facilitator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who led the meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facilitator</em>' reference.
	 * @see #setFacilitator(Person)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_Facilitator()
	 * @model
	 * @generated
	 */
	Person getFacilitator();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#getFacilitator <em>Facilitator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facilitator</em>' reference.
	 * @see #getFacilitator()
	 * @generated
	 */
	void setFacilitator(Person value);

	/**
	 * Returns the value of the '<em><b>Pressed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the facilitator pressed on high-leverage issues, such as "where is the mathematics?".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressed</em>' attribute.
	 * @see #setPressed(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_Pressed()
	 * @model
	 * @generated
	 */
	Boolean getPressed();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#getPressed <em>Pressed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressed</em>' attribute.
	 * @see #getPressed()
	 * @generated
	 */
	void setPressed(Boolean value);

	/**
	 * Returns the value of the '<em><b>Carried Over</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the team takes up next time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried Over</em>' attribute.
	 * @see #setCarriedOver(String)
	 * @see org.throughline.model.system.SystemPackage#getMeetingLog_CarriedOver()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getCarriedOver();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.MeetingLog#getCarriedOver <em>Carried Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carried Over</em>' attribute.
	 * @see #getCarriedOver()
	 * @generated
	 */
	void setCarriedOver(String value);

} // MeetingLog
