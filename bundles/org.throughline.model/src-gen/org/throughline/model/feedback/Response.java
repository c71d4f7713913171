/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.throughline.model.base.Identified;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the addressee of a recommendation said.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.Response#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Response#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Response#getBy <em>By</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Response#getReason <em>Reason</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Response#getRecommendation <em>Recommendation</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getResponse()
 * @model
 * @generated
 */
public interface Response extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.feedback.ResponseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Accepted, accepted with changes, or declined.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.feedback.ResponseKind
	 * @see #setKind(ResponseKind)
	 * @see org.throughline.model.feedback.FeedbackPackage#getResponse_Kind()
	 * @model
	 * @generated
	 */
	ResponseKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Response#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.feedback.ResponseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ResponseKind value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the response.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getResponse_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Response#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Person)
	 * @see org.throughline.model.feedback.FeedbackPackage#getResponse_By()
	 * @model
	 * @generated
	 */
	Person getBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Response#getBy <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' reference.
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Person value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the addressee answered so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getResponse_Reason()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Response#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Recommendation</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.Recommendation#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recommendation that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommendation</em>' container reference.
	 * @see #setRecommendation(Recommendation)
	 * @see org.throughline.model.feedback.FeedbackPackage#getResponse_Recommendation()
	 * @see org.throughline.model.feedback.Recommendation#getResponses
	 * @model opposite="responses"
	 * @generated
	 */
	Recommendation getRecommendation();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Response#getRecommendation <em>Recommendation</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recommendation</em>' container reference.
	 * @see #getRecommendation()
	 * @generated
	 */
	void setRecommendation(Recommendation value);

} // Response
