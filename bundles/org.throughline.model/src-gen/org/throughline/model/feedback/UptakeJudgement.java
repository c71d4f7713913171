/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.UptakeCategory;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Uptake Judgement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What became of a recommendation, as judged on a date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.UptakeJudgement#getCategory <em>Category</em>}</li>
 *   <li>{@link org.throughline.model.feedback.UptakeJudgement#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.feedback.UptakeJudgement#getBy <em>By</em>}</li>
 *   <li>{@link org.throughline.model.feedback.UptakeJudgement#getReason <em>Reason</em>}</li>
 *   <li>{@link org.throughline.model.feedback.UptakeJudgement#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.throughline.model.feedback.UptakeJudgement#getRecommendation <em>Recommendation</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getUptakeJudgement()
 * @model
 * @generated
 */
public interface UptakeJudgement extends Identified {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The default value is <code>"UNKNOWN"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.base.UptakeCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.throughline.model.base.UptakeCategory
	 * @see #setCategory(UptakeCategory)
	 * @see org.throughline.model.feedback.FeedbackPackage#getUptakeJudgement_Category()
	 * @model default="UNKNOWN"
	 * @generated
	 */
	UptakeCategory getCategory();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.UptakeJudgement#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.throughline.model.base.UptakeCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(UptakeCategory value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the judgement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getUptakeJudgement_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.UptakeJudgement#getDate <em>Date</em>}' attribute.
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
	 * Who judged.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' reference.
	 * @see #setBy(Person)
	 * @see org.throughline.model.feedback.FeedbackPackage#getUptakeJudgement_By()
	 * @model
	 * @generated
	 */
	Person getBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.UptakeJudgement#getBy <em>By</em>}' reference.
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
	 * On what the judgement rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getUptakeJudgement_Reason()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.UptakeJudgement#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getUptakeJudgement_Evidence()
	 * @model
	 * @generated
	 */
	EList<Element> getEvidence();

	/**
	 * Returns the value of the '<em><b>Recommendation</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.Recommendation#getJudgements <em>Judgements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recommendation that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommendation</em>' container reference.
	 * @see #setRecommendation(Recommendation)
	 * @see org.throughline.model.feedback.FeedbackPackage#getUptakeJudgement_Recommendation()
	 * @see org.throughline.model.feedback.Recommendation#getJudgements
	 * @model opposite="judgements"
	 * @generated
	 */
	Recommendation getRecommendation();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.UptakeJudgement#getRecommendation <em>Recommendation</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recommendation</em>' container reference.
	 * @see #getRecommendation()
	 * @generated
	 */
	void setRecommendation(Recommendation value);

} // UptakeJudgement
