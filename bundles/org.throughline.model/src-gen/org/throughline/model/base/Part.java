/**
 */
package org.throughline.model.base;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A document of the knowledge base, kept in a file of its own.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.Part#isRestricted <em>Restricted</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.base.BasePackage#getPart()
 * @model abstract="true"
 * @generated
 */
public interface Part extends Element {
	/**
	 * Returns the value of the '<em><b>Restricted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kept apart because it holds notes about single teachers. Restricted parts enter no report, export or shared copy unless somebody chooses so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restricted</em>' attribute.
	 * @see #setRestricted(boolean)
	 * @see org.throughline.model.base.BasePackage#getPart_Restricted()
	 * @model
	 * @generated
	 */
	boolean isRestricted();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Part#isRestricted <em>Restricted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restricted</em>' attribute.
	 * @see #isRestricted()
	 * @generated
	 */
	void setRestricted(boolean value);

} // Part
