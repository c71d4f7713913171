/**
 */
package org.throughline.model.system;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trajectory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An envisioned path of teachers' development towards the vision.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.Trajectory#getPractice <em>Practice</em>}</li>
 *   <li>{@link org.throughline.model.system.Trajectory#getLevels <em>Levels</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getTrajectory()
 * @model
 * @generated
 */
public interface Trajectory extends Element {
	/**
	 * Returns the value of the '<em><b>Practice</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The teaching practice that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practice</em>' reference.
	 * @see #setPractice(Practice)
	 * @see org.throughline.model.system.SystemPackage#getTrajectory_Practice()
	 * @model
	 * @generated
	 */
	Practice getPractice();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Trajectory#getPractice <em>Practice</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Practice</em>' reference.
	 * @see #getPractice()
	 * @generated
	 */
	void setPractice(Practice value);

	/**
	 * Returns the value of the '<em><b>Levels</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.TrajectoryLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its levels from first to last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levels</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getTrajectory_Levels()
	 * @model containment="true"
	 * @generated
	 */
	EList<TrajectoryLevel> getLevels();

} // Trajectory
