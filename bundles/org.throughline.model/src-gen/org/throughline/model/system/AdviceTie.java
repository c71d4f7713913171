/**
 */
package org.throughline.model.system;

import org.throughline.model.base.Identified;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Advice Tie</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One person turning to another for advice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.AdviceTie#getSeeker <em>Seeker</em>}</li>
 *   <li>{@link org.throughline.model.system.AdviceTie#getAdviser <em>Adviser</em>}</li>
 *   <li>{@link org.throughline.model.system.AdviceTie#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.system.AdviceTie#getTimesPerMonth <em>Times Per Month</em>}</li>
 *   <li>{@link org.throughline.model.system.AdviceTie#getSurvey <em>Survey</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getAdviceTie()
 * @model
 * @generated
 */
public interface AdviceTie extends Identified {
	/**
	 * Returns the value of the '<em><b>Seeker</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seeker</em>' reference.
	 * @see #setSeeker(Person)
	 * @see org.throughline.model.system.SystemPackage#getAdviceTie_Seeker()
	 * @model
	 * @generated
	 */
	Person getSeeker();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.AdviceTie#getSeeker <em>Seeker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seeker</em>' reference.
	 * @see #getSeeker()
	 * @generated
	 */
	void setSeeker(Person value);

	/**
	 * Returns the value of the '<em><b>Adviser</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Adviser</em>' reference.
	 * @see #setAdviser(Person)
	 * @see org.throughline.model.system.SystemPackage#getAdviceTie_Adviser()
	 * @model
	 * @generated
	 */
	Person getAdviser();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.AdviceTie#getAdviser <em>Adviser</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Adviser</em>' reference.
	 * @see #getAdviser()
	 * @generated
	 */
	void setAdviser(Person value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the advice is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' attribute.
	 * @see #setAbout(String)
	 * @see org.throughline.model.system.SystemPackage#getAdviceTie_About()
	 * @model
	 * @generated
	 */
	String getAbout();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.AdviceTie#getAbout <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>About</em>' attribute.
	 * @see #getAbout()
	 * @generated
	 */
	void setAbout(String value);

	/**
	 * Returns the value of the '<em><b>Times Per Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many times a month.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Times Per Month</em>' attribute.
	 * @see #setTimesPerMonth(Integer)
	 * @see org.throughline.model.system.SystemPackage#getAdviceTie_TimesPerMonth()
	 * @model
	 * @generated
	 */
	Integer getTimesPerMonth();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.AdviceTie#getTimesPerMonth <em>Times Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Times Per Month</em>' attribute.
	 * @see #getTimesPerMonth()
	 * @generated
	 */
	void setTimesPerMonth(Integer value);

	/**
	 * Returns the value of the '<em><b>Survey</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.system.NetworkSurvey#getTies <em>Ties</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The network survey that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Survey</em>' container reference.
	 * @see #setSurvey(NetworkSurvey)
	 * @see org.throughline.model.system.SystemPackage#getAdviceTie_Survey()
	 * @see org.throughline.model.system.NetworkSurvey#getTies
	 * @model opposite="ties"
	 * @generated
	 */
	NetworkSurvey getSurvey();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.AdviceTie#getSurvey <em>Survey</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Survey</em>' container reference.
	 * @see #getSurvey()
	 * @generated
	 */
	void setSurvey(NetworkSurvey value);

} // AdviceTie
