/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Network Survey</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One survey of who turns to whom for advice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.NetworkSurvey#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.throughline.model.system.NetworkSurvey#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.system.NetworkSurvey#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.NetworkSurvey#getTies <em>Ties</em>}</li>
 *   <li>{@link org.throughline.model.system.NetworkSurvey#getExpertise <em>Expertise</em>}</li>
 *   <li>{@link org.throughline.model.system.NetworkSurvey#getPrincipalPress <em>Principal Press</em>}</li>
 *   <li>{@link org.throughline.model.system.NetworkSurvey#getCoachPress <em>Coach Press</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getNetworkSurvey()
 * @model
 * @generated
 */
public interface NetworkSurvey extends Element {
	/**
	 * Returns the value of the '<em><b>Network</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Network</em>' reference.
	 * @see #setNetwork(AdviceNetwork)
	 * @see org.throughline.model.system.SystemPackage#getNetworkSurvey_Network()
	 * @model
	 * @generated
	 */
	AdviceNetwork getNetwork();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.NetworkSurvey#getNetwork <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Network</em>' reference.
	 * @see #getNetwork()
	 * @generated
	 */
	void setNetwork(AdviceNetwork value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The school in which it was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.throughline.model.system.SystemPackage#getNetworkSurvey_School()
	 * @model
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.NetworkSurvey#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getNetworkSurvey_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.NetworkSurvey#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Ties</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.AdviceTie}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.system.AdviceTie#getSurvey <em>Survey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who turned to whom.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ties</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getNetworkSurvey_Ties()
	 * @see org.throughline.model.system.AdviceTie#getSurvey
	 * @model opposite="survey" containment="true"
	 * @generated
	 */
	EList<AdviceTie> getTies();

	/**
	 * Returns the value of the '<em><b>Expertise</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.ExpertiseMark}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose practice was judged accomplished, and on what grounds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expertise</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getNetworkSurvey_Expertise()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExpertiseMark> getExpertise();

	/**
	 * Returns the value of the '<em><b>Principal Press</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.system.PressFocus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the principal pressed for at the time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Principal Press</em>' attribute.
	 * @see org.throughline.model.system.PressFocus
	 * @see #setPrincipalPress(PressFocus)
	 * @see org.throughline.model.system.SystemPackage#getNetworkSurvey_PrincipalPress()
	 * @model default="OTHER"
	 * @generated
	 */
	PressFocus getPrincipalPress();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.NetworkSurvey#getPrincipalPress <em>Principal Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Principal Press</em>' attribute.
	 * @see org.throughline.model.system.PressFocus
	 * @see #getPrincipalPress()
	 * @generated
	 */
	void setPrincipalPress(PressFocus value);

	/**
	 * Returns the value of the '<em><b>Coach Press</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.system.PressFocus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the coach pressed for at the time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Coach Press</em>' attribute.
	 * @see org.throughline.model.system.PressFocus
	 * @see #setCoachPress(PressFocus)
	 * @see org.throughline.model.system.SystemPackage#getNetworkSurvey_CoachPress()
	 * @model default="OTHER"
	 * @generated
	 */
	PressFocus getCoachPress();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.NetworkSurvey#getCoachPress <em>Coach Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Coach Press</em>' attribute.
	 * @see org.throughline.model.system.PressFocus
	 * @see #getCoachPress()
	 * @generated
	 */
	void setCoachPress(PressFocus value);

} // NetworkSurvey
