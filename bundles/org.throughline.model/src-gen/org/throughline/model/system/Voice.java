/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Voice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a teacher said, taken as a signal about the system. No teacher is named.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.Voice#getSaidOn <em>Said On</em>}</li>
 *   <li>{@link org.throughline.model.system.Voice#getQuote <em>Quote</em>}</li>
 *   <li>{@link org.throughline.model.system.Voice#getSignal <em>Signal</em>}</li>
 *   <li>{@link org.throughline.model.system.Voice#getRole <em>Role</em>}</li>
 *   <li>{@link org.throughline.model.system.Voice#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.system.Voice#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getVoice()
 * @model
 * @generated
 */
public interface Voice extends Element {
	/**
	 * Returns the value of the '<em><b>Said On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Said On</em>' attribute.
	 * @see #setSaidOn(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getVoice_SaidOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getSaidOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Voice#getSaidOn <em>Said On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Said On</em>' attribute.
	 * @see #getSaidOn()
	 * @generated
	 */
	void setSaidOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Quote</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quote</em>' attribute.
	 * @see #setQuote(String)
	 * @see org.throughline.model.system.SystemPackage#getVoice_Quote()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getQuote();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Voice#getQuote <em>Quote</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quote</em>' attribute.
	 * @see #getQuote()
	 * @generated
	 */
	void setQuote(String value);

	/**
	 * Returns the value of the '<em><b>Signal</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.system.Signal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it tells about the system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signal</em>' attribute.
	 * @see org.throughline.model.system.Signal
	 * @see #setSignal(Signal)
	 * @see org.throughline.model.system.SystemPackage#getVoice_Signal()
	 * @model default="OTHER"
	 * @generated
	 */
	Signal getSignal();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Voice#getSignal <em>Signal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signal</em>' attribute.
	 * @see org.throughline.model.system.Signal
	 * @see #getSignal()
	 * @generated
	 */
	void setSignal(Signal value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role of the one who said it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' reference.
	 * @see #setRole(Role)
	 * @see org.throughline.model.system.SystemPackage#getVoice_Role()
	 * @model
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Voice#getRole <em>Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' reference.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.throughline.model.system.SystemPackage#getVoice_School()
	 * @model
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Voice#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getVoice_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

} // Voice
