/**
 */
package org.throughline.model.system;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Practice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A teaching practice that the vision asks for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.Practice#getVisions <em>Visions</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getPractice()
 * @model
 * @generated
 */
public interface Practice extends Element {
	/**
	 * Returns the value of the '<em><b>Visions</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.Vision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vision that names it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visions</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getPractice_Visions()
	 * @model
	 * @generated
	 */
	EList<Vision> getVisions();

} // Practice
