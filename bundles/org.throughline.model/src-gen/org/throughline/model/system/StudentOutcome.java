/**
 */
package org.throughline.model.system;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Student Outcome</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What students should experience or attain. Everything else serves it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.StudentOutcome#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.system.StudentOutcome#getGrades <em>Grades</em>}</li>
 *   <li>{@link org.throughline.model.system.StudentOutcome#getLearningGoals <em>Learning Goals</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getStudentOutcome()
 * @model
 * @generated
 */
public interface StudentOutcome extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.system.OutcomeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Experience or attainment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.system.OutcomeKind
	 * @see #setKind(OutcomeKind)
	 * @see org.throughline.model.system.SystemPackage#getStudentOutcome_Kind()
	 * @model
	 * @generated
	 */
	OutcomeKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.StudentOutcome#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.system.OutcomeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(OutcomeKind value);

	/**
	 * Returns the value of the '<em><b>Grades</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The grades that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grades</em>' attribute.
	 * @see #setGrades(String)
	 * @see org.throughline.model.system.SystemPackage#getStudentOutcome_Grades()
	 * @model
	 * @generated
	 */
	String getGrades();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.StudentOutcome#getGrades <em>Grades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grades</em>' attribute.
	 * @see #getGrades()
	 * @generated
	 */
	void setGrades(String value);

	/**
	 * Returns the value of the '<em><b>Learning Goals</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.LearningGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The learning goals that it makes concrete.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Goals</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getStudentOutcome_LearningGoals()
	 * @model
	 * @generated
	 */
	EList<LearningGoal> getLearningGoals();

} // StudentOutcome
