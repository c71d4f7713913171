/**
 */
package org.throughline.model.plans;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Compass</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Points that the district has set, through which every proposal is put.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Compass#getPoints <em>Points</em>}</li>
 *   <li>{@link org.throughline.model.plans.Compass#getChecks <em>Checks</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getCompass()
 * @model
 * @generated
 */
public interface Compass extends Part {
	/**
	 * Returns the value of the '<em><b>Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.CompassPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The points, worded by the district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Points</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getCompass_Points()
	 * @model containment="true"
	 * @generated
	 */
	EList<CompassPoint> getPoints();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.CompassCheck}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Proposals that were put through.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getCompass_Checks()
	 * @model containment="true"
	 * @generated
	 */
	EList<CompassCheck> getChecks();

} // Compass
