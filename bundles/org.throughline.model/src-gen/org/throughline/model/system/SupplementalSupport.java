/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supplemental Support</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * More mathematics for currently struggling students.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getSameTeacher <em>Same Teacher</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getCoordinated <em>Coordinated</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getTeachersPrepared <em>Teachers Prepared</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getEvidenceFor <em>Evidence For</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getEvidenceAgainst <em>Evidence Against</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getStudents <em>Students</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.system.SupplementalSupport#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport()
 * @model
 * @generated
 */
public interface SupplementalSupport extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.system.SupplementalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which form it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.system.SupplementalKind
	 * @see #setKind(SupplementalKind)
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_Kind()
	 * @model default="OTHER"
	 * @generated
	 */
	SupplementalKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.SupplementalSupport#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.system.SupplementalKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SupplementalKind value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * The default value is <code>"NOT_STATED"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.system.SupplementalGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it aims at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see org.throughline.model.system.SupplementalGoal
	 * @see #setGoal(SupplementalGoal)
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_Goal()
	 * @model default="NOT_STATED"
	 * @generated
	 */
	SupplementalGoal getGoal();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.SupplementalSupport#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see org.throughline.model.system.SupplementalGoal
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(SupplementalGoal value);

	/**
	 * Returns the value of the '<em><b>Same Teacher</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the student's own mathematics teacher gives it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same Teacher</em>' attribute.
	 * @see #setSameTeacher(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_SameTeacher()
	 * @model
	 * @generated
	 */
	Boolean getSameTeacher();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.SupplementalSupport#getSameTeacher <em>Same Teacher</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Same Teacher</em>' attribute.
	 * @see #getSameTeacher()
	 * @generated
	 */
	void setSameTeacher(Boolean value);

	/**
	 * Returns the value of the '<em><b>Coordinated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is closely coordinated with the primary class.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coordinated</em>' attribute.
	 * @see #setCoordinated(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_Coordinated()
	 * @model
	 * @generated
	 */
	Boolean getCoordinated();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.SupplementalSupport#getCoordinated <em>Coordinated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coordinated</em>' attribute.
	 * @see #getCoordinated()
	 * @generated
	 */
	void setCoordinated(Boolean value);

	/**
	 * Returns the value of the '<em><b>Teachers Prepared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its teachers got professional development or materials for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Teachers Prepared</em>' attribute.
	 * @see #setTeachersPrepared(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_TeachersPrepared()
	 * @model
	 * @generated
	 */
	Boolean getTeachersPrepared();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.SupplementalSupport#getTeachersPrepared <em>Teachers Prepared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Teachers Prepared</em>' attribute.
	 * @see #getTeachersPrepared()
	 * @generated
	 */
	void setTeachersPrepared(Boolean value);

	/**
	 * Returns the value of the '<em><b>Schools</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.School}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The schools that offer it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schools</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_Schools()
	 * @model
	 * @generated
	 */
	EList<School> getSchools();

	/**
	 * Returns the value of the '<em><b>Learning Goals</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.LearningGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The learning goals that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Goals</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_LearningGoals()
	 * @model
	 * @generated
	 */
	EList<LearningGoal> getLearningGoals();

	/**
	 * Returns the value of the '<em><b>Evidence For</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What speaks for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence For</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_EvidenceFor()
	 * @model
	 * @generated
	 */
	EList<Element> getEvidenceFor();

	/**
	 * Returns the value of the '<em><b>Evidence Against</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What speaks against it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence Against</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_EvidenceAgainst()
	 * @model
	 * @generated
	 */
	EList<Element> getEvidenceAgainst();

	/**
	 * Returns the value of the '<em><b>Students</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many students take part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Students</em>' attribute.
	 * @see #setStudents(Integer)
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_Students()
	 * @model
	 * @generated
	 */
	Integer getStudents();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.SupplementalSupport#getStudents <em>Students</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Students</em>' attribute.
	 * @see #getStudents()
	 * @generated
	 */
	void setStudents(Integer value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.SupplementalSupport#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getSupplementalSupport_End()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.SupplementalSupport#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

} // SupplementalSupport
