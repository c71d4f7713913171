/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one role presses another one for.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.Expectation#getPresser <em>Presser</em>}</li>
 *   <li>{@link org.throughline.model.system.Expectation#getPressed <em>Pressed</em>}</li>
 *   <li>{@link org.throughline.model.system.Expectation#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.system.Expectation#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.throughline.model.system.Expectation#getSince <em>Since</em>}</li>
 *   <li>{@link org.throughline.model.system.Expectation#getUntil <em>Until</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getExpectation()
 * @model
 * @generated
 */
public interface Expectation extends Element {
	/**
	 * Returns the value of the '<em><b>Presser</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that expects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presser</em>' reference.
	 * @see #setPresser(Role)
	 * @see org.throughline.model.system.SystemPackage#getExpectation_Presser()
	 * @model
	 * @generated
	 */
	Role getPresser();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Expectation#getPresser <em>Presser</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presser</em>' reference.
	 * @see #getPresser()
	 * @generated
	 */
	void setPresser(Role value);

	/**
	 * Returns the value of the '<em><b>Pressed</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role of which it is expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressed</em>' reference.
	 * @see #setPressed(Role)
	 * @see org.throughline.model.system.SystemPackage#getExpectation_Pressed()
	 * @model
	 * @generated
	 */
	Role getPressed();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Expectation#getPressed <em>Pressed</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressed</em>' reference.
	 * @see #getPressed()
	 * @generated
	 */
	void setPressed(Role value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it holds. Empty means everywhere.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.throughline.model.system.SystemPackage#getExpectation_School()
	 * @model
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Expectation#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Focus</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.system.PressFocus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether instruction, scores or compliance are expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Focus</em>' attribute.
	 * @see org.throughline.model.system.PressFocus
	 * @see #setFocus(PressFocus)
	 * @see org.throughline.model.system.SystemPackage#getExpectation_Focus()
	 * @model default="OTHER"
	 * @generated
	 */
	PressFocus getFocus();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Expectation#getFocus <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focus</em>' attribute.
	 * @see org.throughline.model.system.PressFocus
	 * @see #getFocus()
	 * @generated
	 */
	void setFocus(PressFocus value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getExpectation_Since()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getSince();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Expectation#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Until when. Empty while it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getExpectation_Until()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Expectation#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

} // Expectation
