/**
 */
package org.throughline.model.playbooks;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Drill</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rehearsal: somebody who has never run the routine runs it from the playbook.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.Drill#getPassed <em>Passed</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getDrill()
 * @model
 * @generated
 */
public interface Drill extends Run {
	/**
	 * Returns the value of the '<em><b>Passed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the playbook was enough.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passed</em>' attribute.
	 * @see #setPassed(Boolean)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getDrill_Passed()
	 * @model
	 * @generated
	 */
	Boolean getPassed();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Drill#getPassed <em>Passed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passed</em>' attribute.
	 * @see #getPassed()
	 * @generated
	 */
	void setPassed(Boolean value);

} // Drill
