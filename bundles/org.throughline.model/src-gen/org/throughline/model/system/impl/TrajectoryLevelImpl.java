/**
 */
package org.throughline.model.system.impl;

import org.eclipse.emf.ecore.EClass;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.system.SystemPackage;
import org.throughline.model.system.TrajectoryLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Trajectory Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class TrajectoryLevelImpl extends ElementImpl implements TrajectoryLevel {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TrajectoryLevelImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.TRAJECTORY_LEVEL;
	}

} //TrajectoryLevelImpl
