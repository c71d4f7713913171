/**
 */
package org.throughline.model.system;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Collaborative Team</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Teachers of a school who meet regularly to work on mathematics teaching.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.CollaborativeTeam#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.system.CollaborativeTeam#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.throughline.model.system.CollaborativeTeam#getMeetingTime <em>Meeting Time</em>}</li>
 *   <li>{@link org.throughline.model.system.CollaborativeTeam#getFacilitatorRole <em>Facilitator Role</em>}</li>
 *   <li>{@link org.throughline.model.system.CollaborativeTeam#getAccomplishedMember <em>Accomplished Member</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getCollaborativeTeam()
 * @model
 * @generated
 */
public interface CollaborativeTeam extends Support {
	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The school in which it meets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.throughline.model.system.SystemPackage#getCollaborativeTeam_School()
	 * @model
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CollaborativeTeam#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The grade that its members teach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.throughline.model.system.SystemPackage#getCollaborativeTeam_Grade()
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CollaborativeTeam#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Meeting Time</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.system.MeetingTime}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it meets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting Time</em>' attribute.
	 * @see org.throughline.model.system.MeetingTime
	 * @see #setMeetingTime(MeetingTime)
	 * @see org.throughline.model.system.SystemPackage#getCollaborativeTeam_MeetingTime()
	 * @model
	 * @generated
	 */
	MeetingTime getMeetingTime();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CollaborativeTeam#getMeetingTime <em>Meeting Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting Time</em>' attribute.
	 * @see org.throughline.model.system.MeetingTime
	 * @see #getMeetingTime()
	 * @generated
	 */
	void setMeetingTime(MeetingTime value);

	/**
	 * Returns the value of the '<em><b>Facilitator Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that leads its meetings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facilitator Role</em>' reference.
	 * @see #setFacilitatorRole(Role)
	 * @see org.throughline.model.system.SystemPackage#getCollaborativeTeam_FacilitatorRole()
	 * @model
	 * @generated
	 */
	Role getFacilitatorRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CollaborativeTeam#getFacilitatorRole <em>Facilitator Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facilitator Role</em>' reference.
	 * @see #getFacilitatorRole()
	 * @generated
	 */
	void setFacilitatorRole(Role value);

	/**
	 * Returns the value of the '<em><b>Accomplished Member</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether at least one member has already developed accomplished practices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accomplished Member</em>' attribute.
	 * @see #setAccomplishedMember(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getCollaborativeTeam_AccomplishedMember()
	 * @model
	 * @generated
	 */
	Boolean getAccomplishedMember();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CollaborativeTeam#getAccomplishedMember <em>Accomplished Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accomplished Member</em>' attribute.
	 * @see #getAccomplishedMember()
	 * @generated
	 */
	void setAccomplishedMember(Boolean value);

} // CollaborativeTeam
