/**
 */
package org.throughline.model.system;

import org.throughline.model.base.Identified;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expertise Mark</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A note that a person's practice was judged accomplished, and on what grounds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.ExpertiseMark#getPerson <em>Person</em>}</li>
 *   <li>{@link org.throughline.model.system.ExpertiseMark#isAccomplished <em>Accomplished</em>}</li>
 *   <li>{@link org.throughline.model.system.ExpertiseMark#getGrounds <em>Grounds</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getExpertiseMark()
 * @model
 * @generated
 */
public interface ExpertiseMark extends Identified {
	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose practice it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.throughline.model.system.SystemPackage#getExpertiseMark_Person()
	 * @model
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.ExpertiseMark#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Accomplished</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yes when the practice was judged accomplished.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accomplished</em>' attribute.
	 * @see #setAccomplished(boolean)
	 * @see org.throughline.model.system.SystemPackage#getExpertiseMark_Accomplished()
	 * @model
	 * @generated
	 */
	boolean isAccomplished();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.ExpertiseMark#isAccomplished <em>Accomplished</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accomplished</em>' attribute.
	 * @see #isAccomplished()
	 * @generated
	 */
	void setAccomplished(boolean value);

	/**
	 * Returns the value of the '<em><b>Grounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what the judgement rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grounds</em>' attribute.
	 * @see #setGrounds(String)
	 * @see org.throughline.model.system.SystemPackage#getExpertiseMark_Grounds()
	 * @model
	 * @generated
	 */
	String getGrounds();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.ExpertiseMark#getGrounds <em>Grounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grounds</em>' attribute.
	 * @see #getGrounds()
	 * @generated
	 */
	void setGrounds(String value);

} // ExpertiseMark
