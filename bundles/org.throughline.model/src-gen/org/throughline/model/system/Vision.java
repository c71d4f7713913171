/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A statement of high-quality mathematics instruction; at the same time the goal for teachers' learning.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.Vision#getSince <em>Since</em>}</li>
 *   <li>{@link org.throughline.model.system.Vision#getUntil <em>Until</em>}</li>
 *   <li>{@link org.throughline.model.system.Vision#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.Vision#getReplaces <em>Replaces</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getVision()
 * @model
 * @generated
 */
public interface Vision extends Element {
	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day from which it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getVision_Since()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Vision#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day on which it held. Empty while it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getVision_Until()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Vision#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Learning Goals</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.LearningGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The learning goals that such instruction serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Goals</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getVision_LearningGoals()
	 * @model
	 * @generated
	 */
	EList<LearningGoal> getLearningGoals();

	/**
	 * Returns the value of the '<em><b>Replaces</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier version that it took the place of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Replaces</em>' reference.
	 * @see #setReplaces(Vision)
	 * @see org.throughline.model.system.SystemPackage#getVision_Replaces()
	 * @model
	 * @generated
	 */
	Vision getReplaces();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Vision#getReplaces <em>Replaces</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Replaces</em>' reference.
	 * @see #getReplaces()
	 * @generated
	 */
	void setReplaces(Vision value);

} // Vision
