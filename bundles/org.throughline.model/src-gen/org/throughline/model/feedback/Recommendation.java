/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.library.FindingCard;

import org.throughline.model.organisation.Role;

import org.throughline.model.plans.Conjecture;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change that the cycle asks somebody to make.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getNumber <em>Number</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getAddressee <em>Addressee</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getFieldsToChange <em>Fields To Change</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getChange <em>Change</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getConjecture <em>Conjecture</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getCards <em>Cards</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getDue <em>Due</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#isProvisional <em>Provisional</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getWorkStatus <em>Work Status</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getCarriedFrom <em>Carried From</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getWithdrawnBecause <em>Withdrawn Because</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Recommendation#getCycle <em>Cycle</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation()
 * @model
 * @generated
 */
public interface Recommendation extends Element {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number in the cycle's register.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(Integer)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Number()
	 * @model
	 * @generated
	 */
	Integer getNumber();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(Integer value);

	/**
	 * Returns the value of the '<em><b>Addressee</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addressee</em>' reference.
	 * @see #setAddressee(Role)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Addressee()
	 * @model
	 * @generated
	 */
	Role getAddressee();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getAddressee <em>Addressee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Addressee</em>' reference.
	 * @see #getAddressee()
	 * @generated
	 */
	void setAddressee(Role value);

	/**
	 * Returns the value of the '<em><b>Snapshot</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The frozen strategy that should change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshot</em>' reference.
	 * @see #setSnapshot(StrategySnapshot)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Snapshot()
	 * @model
	 * @generated
	 */
	StrategySnapshot getSnapshot();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getSnapshot <em>Snapshot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Snapshot</em>' reference.
	 * @see #getSnapshot()
	 * @generated
	 */
	void setSnapshot(StrategySnapshot value);

	/**
	 * Returns the value of the '<em><b>Fields To Change</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which parts of the strategy should change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields To Change</em>' attribute list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_FieldsToChange()
	 * @model
	 * @generated
	 */
	EList<String> getFieldsToChange();

	/**
	 * Returns the value of the '<em><b>Change</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Change</em>' attribute.
	 * @see #setChange(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Change()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getChange();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getChange <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Change</em>' attribute.
	 * @see #getChange()
	 * @generated
	 */
	void setChange(String value);

	/**
	 * Returns the value of the '<em><b>Conjecture</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The conjecture that it would test.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conjecture</em>' reference.
	 * @see #setConjecture(Conjecture)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Conjecture()
	 * @model
	 * @generated
	 */
	Conjecture getConjecture();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getConjecture <em>Conjecture</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conjecture</em>' reference.
	 * @see #getConjecture()
	 * @generated
	 */
	void setConjecture(Conjecture value);

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.Finding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings that it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Findings()
	 * @model
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Cards</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.library.FindingCard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings of research that it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Cards()
	 * @model
	 * @generated
	 */
	EList<FindingCard> getCards();

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The default value is <code>"MEDIUM"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.feedback.Priority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it matters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.throughline.model.feedback.Priority
	 * @see #setPriority(Priority)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Priority()
	 * @model default="MEDIUM"
	 * @generated
	 */
	Priority getPriority();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.throughline.model.feedback.Priority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Priority value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day by which an answer is expected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Due()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Provisional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yes when little is known yet and it was given with that caution.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provisional</em>' attribute.
	 * @see #setProvisional(boolean)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Provisional()
	 * @model
	 * @generated
	 */
	boolean isProvisional();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#isProvisional <em>Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provisional</em>' attribute.
	 * @see #isProvisional()
	 * @generated
	 */
	void setProvisional(boolean value);

	/**
	 * Returns the value of the '<em><b>Responses</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.Response}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.Response#getRecommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the addressee said; the latest counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responses</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Responses()
	 * @see org.throughline.model.feedback.Response#getRecommendation
	 * @model opposite="recommendation" containment="true"
	 * @generated
	 */
	EList<Response> getResponses();

	/**
	 * Returns the value of the '<em><b>Work Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.feedback.WorkStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the work has come.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Work Status</em>' attribute.
	 * @see org.throughline.model.feedback.WorkStatus
	 * @see #setWorkStatus(WorkStatus)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_WorkStatus()
	 * @model
	 * @generated
	 */
	WorkStatus getWorkStatus();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getWorkStatus <em>Work Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Work Status</em>' attribute.
	 * @see org.throughline.model.feedback.WorkStatus
	 * @see #getWorkStatus()
	 * @generated
	 */
	void setWorkStatus(WorkStatus value);

	/**
	 * Returns the value of the '<em><b>Commitments</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.Commitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What somebody undertook to do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitments</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Commitments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Commitment> getCommitments();

	/**
	 * Returns the value of the '<em><b>Judgements</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.UptakeJudgement}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.UptakeJudgement#getRecommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it, as judged on a date. Earlier judgements stay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judgements</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Judgements()
	 * @see org.throughline.model.feedback.UptakeJudgement#getRecommendation
	 * @model opposite="recommendation" containment="true"
	 * @generated
	 */
	EList<UptakeJudgement> getJudgements();

	/**
	 * Returns the value of the '<em><b>Carried From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The recommendation of an earlier cycle that this one carries on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Carried From</em>' reference.
	 * @see #setCarriedFrom(Recommendation)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_CarriedFrom()
	 * @model
	 * @generated
	 */
	Recommendation getCarriedFrom();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getCarriedFrom <em>Carried From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Carried From</em>' reference.
	 * @see #getCarriedFrom()
	 * @generated
	 */
	void setCarriedFrom(Recommendation value);

	/**
	 * Returns the value of the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn On</em>' attribute.
	 * @see #setWithdrawnOn(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_WithdrawnOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getWithdrawnOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getWithdrawnOn <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn On</em>' attribute.
	 * @see #getWithdrawnOn()
	 * @generated
	 */
	void setWithdrawnOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Withdrawn Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn Because</em>' attribute.
	 * @see #setWithdrawnBecause(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_WithdrawnBecause()
	 * @model
	 * @generated
	 */
	String getWithdrawnBecause();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getWithdrawnBecause <em>Withdrawn Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn Because</em>' attribute.
	 * @see #getWithdrawnBecause()
	 * @generated
	 */
	void setWithdrawnBecause(String value);

	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.Cycle#getRecommendations <em>Recommendations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cycle that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycle</em>' container reference.
	 * @see #setCycle(Cycle)
	 * @see org.throughline.model.feedback.FeedbackPackage#getRecommendation_Cycle()
	 * @see org.throughline.model.feedback.Cycle#getRecommendations
	 * @model opposite="recommendations"
	 * @generated
	 */
	Cycle getCycle();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Recommendation#getCycle <em>Cycle</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' container reference.
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(Cycle value);

} // Recommendation
