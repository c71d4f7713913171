/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Curriculum Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit that is taught.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.CurriculumUnit#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.throughline.model.system.CurriculumUnit#getSource <em>Source</em>}</li>
 *   <li>{@link org.throughline.model.system.CurriculumUnit#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.system.CurriculumUnit#getEnd <em>End</em>}</li>
 *   <li>{@link org.throughline.model.system.CurriculumUnit#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.CurriculumUnit#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.CurriculumUnit#getAudits <em>Audits</em>}</li>
 *   <li>{@link org.throughline.model.system.CurriculumUnit#getSystem <em>System</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getCurriculumUnit()
 * @model
 * @generated
 */
public interface CurriculumUnit extends Element {
	/**
	 * Returns the value of the '<em><b>Grade</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The grade that it is taught in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grade</em>' attribute.
	 * @see #setGrade(String)
	 * @see org.throughline.model.system.SystemPackage#getCurriculumUnit_Grade()
	 * @model
	 * @generated
	 */
	String getGrade();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CurriculumUnit#getGrade <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grade</em>' attribute.
	 * @see #getGrade()
	 * @generated
	 */
	void setGrade(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.system.MaterialSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where its materials come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.throughline.model.system.MaterialSource
	 * @see #setSource(MaterialSource)
	 * @see org.throughline.model.system.SystemPackage#getCurriculumUnit_Source()
	 * @model
	 * @generated
	 */
	MaterialSource getSource();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CurriculumUnit#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.throughline.model.system.MaterialSource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(MaterialSource value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it usually begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getCurriculumUnit_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CurriculumUnit#getStart <em>Start</em>}' attribute.
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
	 * When it usually ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getCurriculumUnit_End()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CurriculumUnit#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Learning Goals</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.LearningGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The learning goals that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Goals</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getCurriculumUnit_LearningGoals()
	 * @model
	 * @generated
	 */
	EList<LearningGoal> getLearningGoals();

	/**
	 * Returns the value of the '<em><b>Practices</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.Practice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The teaching practices that it calls for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practices</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getCurriculumUnit_Practices()
	 * @model
	 * @generated
	 */
	EList<Practice> getPractices();

	/**
	 * Returns the value of the '<em><b>Audits</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.TaskAudit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated judgements of its tasks' demand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audits</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getCurriculumUnit_Audits()
	 * @model containment="true"
	 * @generated
	 */
	EList<TaskAudit> getAudits();

	/**
	 * Returns the value of the '<em><b>System</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.system.InstructionalSystem#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instructional system that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>System</em>' container reference.
	 * @see #setSystem(InstructionalSystem)
	 * @see org.throughline.model.system.SystemPackage#getCurriculumUnit_System()
	 * @see org.throughline.model.system.InstructionalSystem#getUnits
	 * @model opposite="units"
	 * @generated
	 */
	InstructionalSystem getSystem();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.CurriculumUnit#getSystem <em>System</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' container reference.
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(InstructionalSystem value);

} // CurriculumUnit
