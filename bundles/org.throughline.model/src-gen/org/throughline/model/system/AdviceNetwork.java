/**
 */
package org.throughline.model.system;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Advice Network</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who turns to whom for advice. It cannot be designed but it can be influenced.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.AdviceNetwork#getInfluencedBy <em>Influenced By</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getAdviceNetwork()
 * @model
 * @generated
 */
public interface AdviceNetwork extends Support {
	/**
	 * Returns the value of the '<em><b>Influenced By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What leaders do so that advice is sought from accomplished colleagues.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Influenced By</em>' attribute.
	 * @see #setInfluencedBy(String)
	 * @see org.throughline.model.system.SystemPackage#getAdviceNetwork_InfluencedBy()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getInfluencedBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.AdviceNetwork#getInfluencedBy <em>Influenced By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influenced By</em>' attribute.
	 * @see #getInfluencedBy()
	 * @generated
	 */
	void setInfluencedBy(String value);

} // AdviceNetwork
