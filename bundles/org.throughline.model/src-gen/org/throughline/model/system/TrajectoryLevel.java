/**
 */
package org.throughline.model.system;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Trajectory Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One level of a trajectory.
 * <!-- end-model-doc -->
 *
 *
 * @see org.throughline.model.system.SystemPackage#getTrajectoryLevel()
 * @model
 * @generated
 */
public interface TrajectoryLevel extends Element {
} // TrajectoryLevel
