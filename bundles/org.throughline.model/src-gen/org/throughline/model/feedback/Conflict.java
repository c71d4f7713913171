/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conflict</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Two versions of one fact that nobody has decided between.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.Conflict#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Conflict#getFeature <em>Feature</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Conflict#getBefore <em>Before</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Conflict#getMine <em>Mine</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Conflict#getTheirs <em>Theirs</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Conflict#getDecidedOn <em>Decided On</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getConflict()
 * @model
 * @generated
 */
public interface Conflict extends Element {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(Element)
	 * @see org.throughline.model.feedback.FeedbackPackage#getConflict_Subject()
	 * @model
	 * @generated
	 */
	Element getSubject();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Conflict#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(Element value);

	/**
	 * Returns the value of the '<em><b>Feature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which field differs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feature</em>' attribute.
	 * @see #setFeature(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getConflict_Feature()
	 * @model
	 * @generated
	 */
	String getFeature();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Conflict#getFeature <em>Feature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feature</em>' attribute.
	 * @see #getFeature()
	 * @generated
	 */
	void setFeature(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it said before both changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getConflict_Before()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Conflict#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>Mine</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mine</em>' attribute.
	 * @see #setMine(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getConflict_Mine()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getMine();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Conflict#getMine <em>Mine</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mine</em>' attribute.
	 * @see #getMine()
	 * @generated
	 */
	void setMine(String value);

	/**
	 * Returns the value of the '<em><b>Theirs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Theirs</em>' attribute.
	 * @see #setTheirs(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getConflict_Theirs()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getTheirs();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Conflict#getTheirs <em>Theirs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Theirs</em>' attribute.
	 * @see #getTheirs()
	 * @generated
	 */
	void setTheirs(String value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was decided. Empty while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getConflict_DecidedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Conflict#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

} // Conflict
