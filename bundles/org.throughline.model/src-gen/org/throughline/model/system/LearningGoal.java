/**
 */
package org.throughline.model.system;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Learning Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A goal for students' mathematical learning.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.LearningGoal#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getLearningGoal()
 * @model
 * @generated
 */
public interface LearningGoal extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.system.LearningGoalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which side of mathematical learning it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.system.LearningGoalKind
	 * @see #setKind(LearningGoalKind)
	 * @see org.throughline.model.system.SystemPackage#getLearningGoal_Kind()
	 * @model default="OTHER"
	 * @generated
	 */
	LearningGoalKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.LearningGoal#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.system.LearningGoalKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LearningGoalKind value);

} // LearningGoal
