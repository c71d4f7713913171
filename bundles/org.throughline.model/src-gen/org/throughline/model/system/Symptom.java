/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Symptom</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sign of trouble that the system produces. Its causes are parts of the system, never people.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.Symptom#getNoticedOn <em>Noticed On</em>}</li>
 *   <li>{@link org.throughline.model.system.Symptom#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.throughline.model.system.Symptom#getResolvedOn <em>Resolved On</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getSymptom()
 * @model
 * @generated
 */
public interface Symptom extends Element {
	/**
	 * Returns the value of the '<em><b>Noticed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was noticed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Noticed On</em>' attribute.
	 * @see #setNoticedOn(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getSymptom_NoticedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getNoticedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Symptom#getNoticedOn <em>Noticed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Noticed On</em>' attribute.
	 * @see #getNoticedOn()
	 * @generated
	 */
	void setNoticedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What in the system produces it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getSymptom_Causes()
	 * @model
	 * @generated
	 */
	EList<Element> getCauses();

	/**
	 * Returns the value of the '<em><b>Resolved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it had gone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resolved On</em>' attribute.
	 * @see #setResolvedOn(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getSymptom_ResolvedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getResolvedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Symptom#getResolvedOn <em>Resolved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resolved On</em>' attribute.
	 * @see #getResolvedOn()
	 * @generated
	 */
	void setResolvedOn(LocalDate value);

} // Symptom
