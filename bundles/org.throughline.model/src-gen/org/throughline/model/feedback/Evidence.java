/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An excerpt or observation that a finding can rest on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.Evidence#getText <em>Text</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Evidence#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Evidence#getSource <em>Source</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Evidence#getPlace <em>Place</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Evidence#getConfidentiality <em>Confidentiality</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Evidence#getAbout <em>About</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getEvidence()
 * @model
 * @generated
 */
public interface Evidence extends Element {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was said, written or seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getEvidence_Text()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Evidence#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was said, written or seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getEvidence_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Evidence#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The collection that it was taken from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(CollectionItem)
	 * @see org.throughline.model.feedback.FeedbackPackage#getEvidence_Source()
	 * @model
	 * @generated
	 */
	CollectionItem getSource();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Evidence#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(CollectionItem value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in it: document, page or minute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getEvidence_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Evidence#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Confidentiality</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.feedback.Confidentiality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidentiality</em>' attribute.
	 * @see org.throughline.model.feedback.Confidentiality
	 * @see #setConfidentiality(Confidentiality)
	 * @see org.throughline.model.feedback.FeedbackPackage#getEvidence_Confidentiality()
	 * @model
	 * @generated
	 */
	Confidentiality getConfidentiality();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Evidence#getConfidentiality <em>Confidentiality</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidentiality</em>' attribute.
	 * @see org.throughline.model.feedback.Confidentiality
	 * @see #getConfidentiality()
	 * @generated
	 */
	void setConfidentiality(Confidentiality value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getEvidence_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

} // Evidence
