/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Part;

import org.throughline.model.plans.Plan;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cycle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A year's turn of documenting strategies, collecting data, and reporting findings with recommendations.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.Cycle#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getEnd <em>End</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getSample <em>Sample</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getSnapshots <em>Snapshots</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getCollection <em>Collection</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getPublications <em>Publications</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Cycle#getWithdrawnBecause <em>Withdrawn Because</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getCycle()
 * @model
 * @generated
 */
public interface Cycle extends Part {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Cycle#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDate value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The last day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_End()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Cycle#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Plans</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Plan}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plans that it looks at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plans</em>' reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Plans()
	 * @model
	 * @generated
	 */
	EList<Plan> getPlans();

	/**
	 * Returns the value of the '<em><b>Follows</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cycle before it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Follows</em>' reference.
	 * @see #setFollows(Cycle)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Follows()
	 * @model
	 * @generated
	 */
	Cycle getFollows();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Cycle#getFollows <em>Follows</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Follows</em>' reference.
	 * @see #getFollows()
	 * @generated
	 */
	void setFollows(Cycle value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.CycleStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The three steps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<CycleStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.SampleGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was to be reached, and who was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Sample()
	 * @model containment="true"
	 * @generated
	 */
	EList<SampleGroup> getSample();

	/**
	 * Returns the value of the '<em><b>Snapshots</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.StrategySnapshot}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.StrategySnapshot#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategies as they were documented when the cycle opened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshots</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Snapshots()
	 * @see org.throughline.model.feedback.StrategySnapshot#getCycle
	 * @model opposite="cycle" containment="true"
	 * @generated
	 */
	EList<StrategySnapshot> getSnapshots();

	/**
	 * Returns the value of the '<em><b>Collection</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.CollectionItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is collected where and when.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collection</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Collection()
	 * @model containment="true"
	 * @generated
	 */
	EList<CollectionItem> getCollection();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Excerpts and observations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Findings</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.Finding}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.Finding#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Findings</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Findings()
	 * @see org.throughline.model.feedback.Finding#getCycle
	 * @model opposite="cycle" containment="true"
	 * @generated
	 */
	EList<Finding> getFindings();

	/**
	 * Returns the value of the '<em><b>Recommendations</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.Recommendation}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.Recommendation#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is recommended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommendations</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Recommendations()
	 * @see org.throughline.model.feedback.Recommendation#getCycle
	 * @model opposite="cycle" containment="true"
	 * @generated
	 */
	EList<Recommendation> getRecommendations();

	/**
	 * Returns the value of the '<em><b>Publications</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.Publication}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.Publication#getCycle <em>Cycle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When and how the report was issued.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Publications</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_Publications()
	 * @see org.throughline.model.feedback.Publication#getCycle
	 * @model opposite="cycle" containment="true"
	 * @generated
	 */
	EList<Publication> getPublications();

	/**
	 * Returns the value of the '<em><b>Withdrawn On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the whole cycle was withdrawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withdrawn On</em>' attribute.
	 * @see #setWithdrawnOn(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_WithdrawnOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getWithdrawnOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Cycle#getWithdrawnOn <em>Withdrawn On</em>}' attribute.
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
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycle_WithdrawnBecause()
	 * @model
	 * @generated
	 */
	String getWithdrawnBecause();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Cycle#getWithdrawnBecause <em>Withdrawn Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withdrawn Because</em>' attribute.
	 * @see #getWithdrawnBecause()
	 * @generated
	 */
	void setWithdrawnBecause(String value);

} // Cycle
