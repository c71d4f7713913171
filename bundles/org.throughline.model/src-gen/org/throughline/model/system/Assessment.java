/**
 */
package org.throughline.model.system;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An assessment that students take.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.Assessment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.system.Assessment#getGrades <em>Grades</em>}</li>
 *   <li>{@link org.throughline.model.system.Assessment#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.Assessment#getAlignment <em>Alignment</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getAssessment()
 * @model
 * @generated
 */
public interface Assessment extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.system.AssessmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gives it and for what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.system.AssessmentKind
	 * @see #setKind(AssessmentKind)
	 * @see org.throughline.model.system.SystemPackage#getAssessment_Kind()
	 * @model
	 * @generated
	 */
	AssessmentKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Assessment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.system.AssessmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AssessmentKind value);

	/**
	 * Returns the value of the '<em><b>Grades</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The grades that take it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grades</em>' attribute.
	 * @see #setGrades(String)
	 * @see org.throughline.model.system.SystemPackage#getAssessment_Grades()
	 * @model
	 * @generated
	 */
	String getGrades();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Assessment#getGrades <em>Grades</em>}' attribute.
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
	 * The learning goals that it really assesses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Goals</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getAssessment_LearningGoals()
	 * @model
	 * @generated
	 */
	EList<LearningGoal> getLearningGoals();

	/**
	 * Returns the value of the '<em><b>Alignment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well it fits the district's goals, and where it does not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alignment</em>' attribute.
	 * @see #setAlignment(String)
	 * @see org.throughline.model.system.SystemPackage#getAssessment_Alignment()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getAlignment();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Assessment#getAlignment <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alignment</em>' attribute.
	 * @see #getAlignment()
	 * @generated
	 */
	void setAlignment(String value);

} // Assessment
