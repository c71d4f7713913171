/**
 */
package org.throughline.model.base;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Counting Rule</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named way to count which recommendations were acted on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.CountingRule#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.base.CountingRule#getActedOn <em>Acted On</em>}</li>
 *   <li>{@link org.throughline.model.base.CountingRule#getLeftOut <em>Left Out</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.base.BasePackage#getCountingRule()
 * @model
 * @generated
 */
public interface CountingRule extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name that is printed wherever the rate is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.throughline.model.base.BasePackage#getCountingRule_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.CountingRule#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Acted On</b></em>' attribute list.
	 * The list contents are of type {@link org.throughline.model.base.UptakeCategory}.
	 * The literals are from the enumeration {@link org.throughline.model.base.UptakeCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The judgements that count as acted on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acted On</em>' attribute list.
	 * @see org.throughline.model.base.UptakeCategory
	 * @see org.throughline.model.base.BasePackage#getCountingRule_ActedOn()
	 * @model
	 * @generated
	 */
	EList<UptakeCategory> getActedOn();

	/**
	 * Returns the value of the '<em><b>Left Out</b></em>' attribute list.
	 * The list contents are of type {@link org.throughline.model.base.UptakeCategory}.
	 * The literals are from the enumeration {@link org.throughline.model.base.UptakeCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The judgements that are left out of the total.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left Out</em>' attribute list.
	 * @see org.throughline.model.base.UptakeCategory
	 * @see org.throughline.model.base.BasePackage#getCountingRule_LeftOut()
	 * @model
	 * @generated
	 */
	EList<UptakeCategory> getLeftOut();

} // CountingRule
