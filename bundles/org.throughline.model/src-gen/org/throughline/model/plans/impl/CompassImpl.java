/**
 */
package org.throughline.model.plans.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.PartImpl;

import org.throughline.model.plans.Compass;
import org.throughline.model.plans.CompassCheck;
import org.throughline.model.plans.CompassPoint;
import org.throughline.model.plans.PlansPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Compass</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.CompassImpl#getPoints <em>Points</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.CompassImpl#getChecks <em>Checks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CompassImpl extends PartImpl implements Compass {
	/**
	 * The cached value of the '{@link #getPoints() <em>Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<CompassPoint> points;

	/**
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<CompassCheck> checks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CompassImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.COMPASS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CompassPoint> getPoints() {
		if (points == null) {
			points = new EObjectContainmentEList<CompassPoint>(CompassPoint.class, this, PlansPackage.COMPASS__POINTS);
		}
		return points;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CompassCheck> getChecks() {
		if (checks == null) {
			checks = new EObjectContainmentEList<CompassCheck>(CompassCheck.class, this, PlansPackage.COMPASS__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlansPackage.COMPASS__POINTS:
				return ((InternalEList<?>)getPoints()).basicRemove(otherEnd, msgs);
			case PlansPackage.COMPASS__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlansPackage.COMPASS__POINTS:
				return getPoints();
			case PlansPackage.COMPASS__CHECKS:
				return getChecks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlansPackage.COMPASS__POINTS:
				getPoints().clear();
				getPoints().addAll((Collection<? extends CompassPoint>)newValue);
				return;
			case PlansPackage.COMPASS__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends CompassCheck>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlansPackage.COMPASS__POINTS:
				getPoints().clear();
				return;
			case PlansPackage.COMPASS__CHECKS:
				getChecks().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlansPackage.COMPASS__POINTS:
				return points != null && !points.isEmpty();
			case PlansPackage.COMPASS__CHECKS:
				return checks != null && !checks.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //CompassImpl
