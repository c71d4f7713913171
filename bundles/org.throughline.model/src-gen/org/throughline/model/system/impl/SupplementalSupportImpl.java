/**
 */
package org.throughline.model.system.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.Element;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.School;

import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.SupplementalGoal;
import org.throughline.model.system.SupplementalKind;
import org.throughline.model.system.SupplementalSupport;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Supplemental Support</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getSameTeacher <em>Same Teacher</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getCoordinated <em>Coordinated</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getTeachersPrepared <em>Teachers Prepared</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getEvidenceFor <em>Evidence For</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getEvidenceAgainst <em>Evidence Against</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getStudents <em>Students</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupplementalSupportImpl#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupplementalSupportImpl extends ElementImpl implements SupplementalSupport {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SupplementalKind KIND_EDEFAULT = SupplementalKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SupplementalKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected static final SupplementalGoal GOAL_EDEFAULT = SupplementalGoal.NOT_STATED;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected SupplementalGoal goal = GOAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getSameTeacher() <em>Same Teacher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSameTeacher()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SAME_TEACHER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSameTeacher() <em>Same Teacher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSameTeacher()
	 * @generated
	 * @ordered
	 */
	protected Boolean sameTeacher = SAME_TEACHER_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoordinated() <em>Coordinated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinated()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean COORDINATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCoordinated() <em>Coordinated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoordinated()
	 * @generated
	 * @ordered
	 */
	protected Boolean coordinated = COORDINATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getTeachersPrepared() <em>Teachers Prepared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeachersPrepared()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean TEACHERS_PREPARED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTeachersPrepared() <em>Teachers Prepared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeachersPrepared()
	 * @generated
	 * @ordered
	 */
	protected Boolean teachersPrepared = TEACHERS_PREPARED_EDEFAULT;

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
	 * The cached value of the '{@link #getLearningGoals() <em>Learning Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearningGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<LearningGoal> learningGoals;

	/**
	 * The cached value of the '{@link #getEvidenceFor() <em>Evidence For</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceFor()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> evidenceFor;

	/**
	 * The cached value of the '{@link #getEvidenceAgainst() <em>Evidence Against</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidenceAgainst()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> evidenceAgainst;

	/**
	 * The default value of the '{@link #getStudents() <em>Students</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudents()
	 * @generated
	 * @ordered
	 */
	protected static final Integer STUDENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStudents() <em>Students</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudents()
	 * @generated
	 * @ordered
	 */
	protected Integer students = STUDENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate end = END_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupplementalSupportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.SUPPLEMENTAL_SUPPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupplementalKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SupplementalKind newKind) {
		SupplementalKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SUPPLEMENTAL_SUPPORT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupplementalGoal getGoal() {
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGoal(SupplementalGoal newGoal) {
		SupplementalGoal oldGoal = goal;
		goal = newGoal == null ? GOAL_EDEFAULT : newGoal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SUPPLEMENTAL_SUPPORT__GOAL, oldGoal, goal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getSameTeacher() {
		return sameTeacher;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSameTeacher(Boolean newSameTeacher) {
		Boolean oldSameTeacher = sameTeacher;
		sameTeacher = newSameTeacher;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SUPPLEMENTAL_SUPPORT__SAME_TEACHER, oldSameTeacher, sameTeacher));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getCoordinated() {
		return coordinated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoordinated(Boolean newCoordinated) {
		Boolean oldCoordinated = coordinated;
		coordinated = newCoordinated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SUPPLEMENTAL_SUPPORT__COORDINATED, oldCoordinated, coordinated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getTeachersPrepared() {
		return teachersPrepared;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTeachersPrepared(Boolean newTeachersPrepared) {
		Boolean oldTeachersPrepared = teachersPrepared;
		teachersPrepared = newTeachersPrepared;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SUPPLEMENTAL_SUPPORT__TEACHERS_PREPARED, oldTeachersPrepared, teachersPrepared));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<School> getSchools() {
		if (schools == null) {
			schools = new EObjectResolvingEList<School>(School.class, this, SystemPackage.SUPPLEMENTAL_SUPPORT__SCHOOLS);
		}
		return schools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LearningGoal> getLearningGoals() {
		if (learningGoals == null) {
			learningGoals = new EObjectResolvingEList<LearningGoal>(LearningGoal.class, this, SystemPackage.SUPPLEMENTAL_SUPPORT__LEARNING_GOALS);
		}
		return learningGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getEvidenceFor() {
		if (evidenceFor == null) {
			evidenceFor = new EObjectResolvingEList<Element>(Element.class, this, SystemPackage.SUPPLEMENTAL_SUPPORT__EVIDENCE_FOR);
		}
		return evidenceFor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getEvidenceAgainst() {
		if (evidenceAgainst == null) {
			evidenceAgainst = new EObjectResolvingEList<Element>(Element.class, this, SystemPackage.SUPPLEMENTAL_SUPPORT__EVIDENCE_AGAINST);
		}
		return evidenceAgainst;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getStudents() {
		return students;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudents(Integer newStudents) {
		Integer oldStudents = students;
		students = newStudents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SUPPLEMENTAL_SUPPORT__STUDENTS, oldStudents, students));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SUPPLEMENTAL_SUPPORT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDate newEnd) {
		LocalDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SUPPLEMENTAL_SUPPORT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.SUPPLEMENTAL_SUPPORT__KIND:
				return getKind();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__GOAL:
				return getGoal();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__SAME_TEACHER:
				return getSameTeacher();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__COORDINATED:
				return getCoordinated();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__TEACHERS_PREPARED:
				return getTeachersPrepared();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__SCHOOLS:
				return getSchools();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__LEARNING_GOALS:
				return getLearningGoals();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__EVIDENCE_FOR:
				return getEvidenceFor();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__EVIDENCE_AGAINST:
				return getEvidenceAgainst();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__STUDENTS:
				return getStudents();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__START:
				return getStart();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__END:
				return getEnd();
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
			case SystemPackage.SUPPLEMENTAL_SUPPORT__KIND:
				setKind((SupplementalKind)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__GOAL:
				setGoal((SupplementalGoal)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__SAME_TEACHER:
				setSameTeacher((Boolean)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__COORDINATED:
				setCoordinated((Boolean)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__TEACHERS_PREPARED:
				setTeachersPrepared((Boolean)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__SCHOOLS:
				getSchools().clear();
				getSchools().addAll((Collection<? extends School>)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__LEARNING_GOALS:
				getLearningGoals().clear();
				getLearningGoals().addAll((Collection<? extends LearningGoal>)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__EVIDENCE_FOR:
				getEvidenceFor().clear();
				getEvidenceFor().addAll((Collection<? extends Element>)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__EVIDENCE_AGAINST:
				getEvidenceAgainst().clear();
				getEvidenceAgainst().addAll((Collection<? extends Element>)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__STUDENTS:
				setStudents((Integer)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__START:
				setStart((LocalDate)newValue);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__END:
				setEnd((LocalDate)newValue);
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
			case SystemPackage.SUPPLEMENTAL_SUPPORT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__GOAL:
				setGoal(GOAL_EDEFAULT);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__SAME_TEACHER:
				setSameTeacher(SAME_TEACHER_EDEFAULT);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__COORDINATED:
				setCoordinated(COORDINATED_EDEFAULT);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__TEACHERS_PREPARED:
				setTeachersPrepared(TEACHERS_PREPARED_EDEFAULT);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__SCHOOLS:
				getSchools().clear();
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__LEARNING_GOALS:
				getLearningGoals().clear();
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__EVIDENCE_FOR:
				getEvidenceFor().clear();
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__EVIDENCE_AGAINST:
				getEvidenceAgainst().clear();
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__STUDENTS:
				setStudents(STUDENTS_EDEFAULT);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__START:
				setStart(START_EDEFAULT);
				return;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__END:
				setEnd(END_EDEFAULT);
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
			case SystemPackage.SUPPLEMENTAL_SUPPORT__KIND:
				return kind != KIND_EDEFAULT;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__GOAL:
				return goal != GOAL_EDEFAULT;
			case SystemPackage.SUPPLEMENTAL_SUPPORT__SAME_TEACHER:
				return SAME_TEACHER_EDEFAULT == null ? sameTeacher != null : !SAME_TEACHER_EDEFAULT.equals(sameTeacher);
			case SystemPackage.SUPPLEMENTAL_SUPPORT__COORDINATED:
				return COORDINATED_EDEFAULT == null ? coordinated != null : !COORDINATED_EDEFAULT.equals(coordinated);
			case SystemPackage.SUPPLEMENTAL_SUPPORT__TEACHERS_PREPARED:
				return TEACHERS_PREPARED_EDEFAULT == null ? teachersPrepared != null : !TEACHERS_PREPARED_EDEFAULT.equals(teachersPrepared);
			case SystemPackage.SUPPLEMENTAL_SUPPORT__SCHOOLS:
				return schools != null && !schools.isEmpty();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__LEARNING_GOALS:
				return learningGoals != null && !learningGoals.isEmpty();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__EVIDENCE_FOR:
				return evidenceFor != null && !evidenceFor.isEmpty();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__EVIDENCE_AGAINST:
				return evidenceAgainst != null && !evidenceAgainst.isEmpty();
			case SystemPackage.SUPPLEMENTAL_SUPPORT__STUDENTS:
				return STUDENTS_EDEFAULT == null ? students != null : !STUDENTS_EDEFAULT.equals(students);
			case SystemPackage.SUPPLEMENTAL_SUPPORT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case SystemPackage.SUPPLEMENTAL_SUPPORT__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", goal: ");
		result.append(goal);
		result.append(", sameTeacher: ");
		result.append(sameTeacher);
		result.append(", coordinated: ");
		result.append(coordinated);
		result.append(", teachersPrepared: ");
		result.append(teachersPrepared);
		result.append(", students: ");
		result.append(students);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(')');
		return result.toString();
	}

} //SupplementalSupportImpl
