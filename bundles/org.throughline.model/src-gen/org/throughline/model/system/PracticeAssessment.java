/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.throughline.model.base.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Practice Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dated judgement of where a teacher's practice stands, for support and never for evaluation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.PracticeAssessment#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.PracticeAssessment#getCurrentPractice <em>Current Practice</em>}</li>
 *   <li>{@link org.throughline.model.system.PracticeAssessment#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getPracticeAssessment()
 * @model
 * @generated
 */
public interface PracticeAssessment extends Identified {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getPracticeAssessment_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.PracticeAssessment#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Current Practice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the teacher does now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Current Practice</em>' attribute.
	 * @see #setCurrentPractice(String)
	 * @see org.throughline.model.system.SystemPackage#getPracticeAssessment_CurrentPractice()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getCurrentPractice();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.PracticeAssessment#getCurrentPractice <em>Current Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Current Practice</em>' attribute.
	 * @see #getCurrentPractice()
	 * @generated
	 */
	void setCurrentPractice(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where this lies on the envisioned trajectory.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' reference.
	 * @see #setLevel(TrajectoryLevel)
	 * @see org.throughline.model.system.SystemPackage#getPracticeAssessment_Level()
	 * @model
	 * @generated
	 */
	TrajectoryLevel getLevel();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.PracticeAssessment#getLevel <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' reference.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(TrajectoryLevel value);

} // PracticeAssessment
