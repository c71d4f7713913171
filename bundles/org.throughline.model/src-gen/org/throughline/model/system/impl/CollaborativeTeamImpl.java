/**
 */
package org.throughline.model.system.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

import org.throughline.model.system.CollaborativeTeam;
import org.throughline.model.system.MeetingTime;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Collaborative Team</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.CollaborativeTeamImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CollaborativeTeamImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CollaborativeTeamImpl#getMeetingTime <em>Meeting Time</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CollaborativeTeamImpl#getFacilitatorRole <em>Facilitator Role</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CollaborativeTeamImpl#getAccomplishedMember <em>Accomplished Member</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CollaborativeTeamImpl extends SupportImpl implements CollaborativeTeam {
	/**
	 * The cached value of the '{@link #getSchool() <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected School school;

	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeetingTime() <em>Meeting Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingTime()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingTime MEETING_TIME_EDEFAULT = MeetingTime.DURING_SCHOOL_DAY;

	/**
	 * The cached value of the '{@link #getMeetingTime() <em>Meeting Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingTime()
	 * @generated
	 * @ordered
	 */
	protected MeetingTime meetingTime = MEETING_TIME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFacilitatorRole() <em>Facilitator Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilitatorRole()
	 * @generated
	 * @ordered
	 */
	protected Role facilitatorRole;

	/**
	 * The default value of the '{@link #getAccomplishedMember() <em>Accomplished Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccomplishedMember()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ACCOMPLISHED_MEMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccomplishedMember() <em>Accomplished Member</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccomplishedMember()
	 * @generated
	 * @ordered
	 */
	protected Boolean accomplishedMember = ACCOMPLISHED_MEMBER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CollaborativeTeamImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.COLLABORATIVE_TEAM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School getSchool() {
		if (school != null && school.eIsProxy()) {
			InternalEObject oldSchool = (InternalEObject)school;
			school = (School)eResolveProxy(oldSchool);
			if (school != oldSchool) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.COLLABORATIVE_TEAM__SCHOOL, oldSchool, school));
			}
		}
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public School basicGetSchool() {
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchool(School newSchool) {
		School oldSchool = school;
		school = newSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COLLABORATIVE_TEAM__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade) {
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COLLABORATIVE_TEAM__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingTime getMeetingTime() {
		return meetingTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeetingTime(MeetingTime newMeetingTime) {
		MeetingTime oldMeetingTime = meetingTime;
		meetingTime = newMeetingTime == null ? MEETING_TIME_EDEFAULT : newMeetingTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COLLABORATIVE_TEAM__MEETING_TIME, oldMeetingTime, meetingTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getFacilitatorRole() {
		if (facilitatorRole != null && facilitatorRole.eIsProxy()) {
			InternalEObject oldFacilitatorRole = (InternalEObject)facilitatorRole;
			facilitatorRole = (Role)eResolveProxy(oldFacilitatorRole);
			if (facilitatorRole != oldFacilitatorRole) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.COLLABORATIVE_TEAM__FACILITATOR_ROLE, oldFacilitatorRole, facilitatorRole));
			}
		}
		return facilitatorRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetFacilitatorRole() {
		return facilitatorRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFacilitatorRole(Role newFacilitatorRole) {
		Role oldFacilitatorRole = facilitatorRole;
		facilitatorRole = newFacilitatorRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COLLABORATIVE_TEAM__FACILITATOR_ROLE, oldFacilitatorRole, facilitatorRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getAccomplishedMember() {
		return accomplishedMember;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccomplishedMember(Boolean newAccomplishedMember) {
		Boolean oldAccomplishedMember = accomplishedMember;
		accomplishedMember = newAccomplishedMember;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.COLLABORATIVE_TEAM__ACCOMPLISHED_MEMBER, oldAccomplishedMember, accomplishedMember));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.COLLABORATIVE_TEAM__SCHOOL:
				if (resolve) return getSchool();
				return basicGetSchool();
			case SystemPackage.COLLABORATIVE_TEAM__GRADE:
				return getGrade();
			case SystemPackage.COLLABORATIVE_TEAM__MEETING_TIME:
				return getMeetingTime();
			case SystemPackage.COLLABORATIVE_TEAM__FACILITATOR_ROLE:
				if (resolve) return getFacilitatorRole();
				return basicGetFacilitatorRole();
			case SystemPackage.COLLABORATIVE_TEAM__ACCOMPLISHED_MEMBER:
				return getAccomplishedMember();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SystemPackage.COLLABORATIVE_TEAM__SCHOOL:
				setSchool((School)newValue);
				return;
			case SystemPackage.COLLABORATIVE_TEAM__GRADE:
				setGrade((String)newValue);
				return;
			case SystemPackage.COLLABORATIVE_TEAM__MEETING_TIME:
				setMeetingTime((MeetingTime)newValue);
				return;
			case SystemPackage.COLLABORATIVE_TEAM__FACILITATOR_ROLE:
				setFacilitatorRole((Role)newValue);
				return;
			case SystemPackage.COLLABORATIVE_TEAM__ACCOMPLISHED_MEMBER:
				setAccomplishedMember((Boolean)newValue);
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
			case SystemPackage.COLLABORATIVE_TEAM__SCHOOL:
				setSchool((School)null);
				return;
			case SystemPackage.COLLABORATIVE_TEAM__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case SystemPackage.COLLABORATIVE_TEAM__MEETING_TIME:
				setMeetingTime(MEETING_TIME_EDEFAULT);
				return;
			case SystemPackage.COLLABORATIVE_TEAM__FACILITATOR_ROLE:
				setFacilitatorRole((Role)null);
				return;
			case SystemPackage.COLLABORATIVE_TEAM__ACCOMPLISHED_MEMBER:
				setAccomplishedMember(ACCOMPLISHED_MEMBER_EDEFAULT);
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
			case SystemPackage.COLLABORATIVE_TEAM__SCHOOL:
				return school != null;
			case SystemPackage.COLLABORATIVE_TEAM__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case SystemPackage.COLLABORATIVE_TEAM__MEETING_TIME:
				return meetingTime != MEETING_TIME_EDEFAULT;
			case SystemPackage.COLLABORATIVE_TEAM__FACILITATOR_ROLE:
				return facilitatorRole != null;
			case SystemPackage.COLLABORATIVE_TEAM__ACCOMPLISHED_MEMBER:
				return ACCOMPLISHED_MEMBER_EDEFAULT == null ? accomplishedMember != null : !ACCOMPLISHED_MEMBER_EDEFAULT.equals(accomplishedMember);
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
		result.append(" (grade: ");
		result.append(grade);
		result.append(", meetingTime: ");
		result.append(meetingTime);
		result.append(", accomplishedMember: ");
		result.append(accomplishedMember);
		result.append(')');
		return result.toString();
	}

} //CollaborativeTeamImpl
