/**
 */
package org.throughline.model.plans;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conjecture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An if-then statement about what a strategy will bring about, to be tested and revised.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Conjecture#getIfDone <em>If Done</em>}</li>
 *   <li>{@link org.throughline.model.plans.Conjecture#getThenExpected <em>Then Expected</em>}</li>
 *   <li>{@link org.throughline.model.plans.Conjecture#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.throughline.model.plans.Conjecture#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.throughline.model.plans.Conjecture#getRevisedBecause <em>Revised Because</em>}</li>
 *   <li>{@link org.throughline.model.plans.Conjecture#getRevisedBy <em>Revised By</em>}</li>
 *   <li>{@link org.throughline.model.plans.Conjecture#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.throughline.model.plans.Conjecture#getNotContinued <em>Not Continued</em>}</li>
 *   <li>{@link org.throughline.model.plans.Conjecture#getStrategy <em>Strategy</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getConjecture()
 * @model
 * @generated
 */
public interface Conjecture extends Element {
	/**
	 * Returns the value of the '<em><b>If Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>If Done</em>' attribute.
	 * @see #setIfDone(String)
	 * @see org.throughline.model.plans.PlansPackage#getConjecture_IfDone()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getIfDone();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Conjecture#getIfDone <em>If Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>If Done</em>' attribute.
	 * @see #getIfDone()
	 * @generated
	 */
	void setIfDone(String value);

	/**
	 * Returns the value of the '<em><b>Then Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is expected to come about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Then Expected</em>' attribute.
	 * @see #setThenExpected(String)
	 * @see org.throughline.model.plans.PlansPackage#getConjecture_ThenExpected()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getThenExpected();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Conjecture#getThenExpected <em>Then Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Then Expected</em>' attribute.
	 * @see #getThenExpected()
	 * @generated
	 */
	void setThenExpected(String value);

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What would show it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getConjecture_Indicators()
	 * @model
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Judgements</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.ConjectureJudgement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated judgements of what the evidence says; earlier ones stay.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Judgements</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getConjecture_Judgements()
	 * @model containment="true"
	 * @generated
	 */
	EList<ConjectureJudgement> getJudgements();

	/**
	 * Returns the value of the '<em><b>Revised Because</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What led from the earlier wording to this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revised Because</em>' attribute.
	 * @see #setRevisedBecause(String)
	 * @see org.throughline.model.plans.PlansPackage#getConjecture_RevisedBecause()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getRevisedBecause();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Conjecture#getRevisedBecause <em>Revised Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revised Because</em>' attribute.
	 * @see #getRevisedBecause()
	 * @generated
	 */
	void setRevisedBecause(String value);

	/**
	 * Returns the value of the '<em><b>Revised By</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings or recommendations that led to the revision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revised By</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getConjecture_RevisedBy()
	 * @model
	 * @generated
	 */
	EList<Element> getRevisedBy();

	/**
	 * Returns the value of the '<em><b>Continues</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The conjecture of an earlier plan that this one carries on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continues</em>' reference.
	 * @see #setContinues(Conjecture)
	 * @see org.throughline.model.plans.PlansPackage#getConjecture_Continues()
	 * @model
	 * @generated
	 */
	Conjecture getContinues();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Conjecture#getContinues <em>Continues</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continues</em>' reference.
	 * @see #getContinues()
	 * @generated
	 */
	void setContinues(Conjecture value);

	/**
	 * Returns the value of the '<em><b>Not Continued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason, where the next plan left it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Continued</em>' attribute.
	 * @see #setNotContinued(String)
	 * @see org.throughline.model.plans.PlansPackage#getConjecture_NotContinued()
	 * @model
	 * @generated
	 */
	String getNotContinued();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Conjecture#getNotContinued <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Continued</em>' attribute.
	 * @see #getNotContinued()
	 * @generated
	 */
	void setNotContinued(String value);

	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Strategy#getConjectures <em>Conjectures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategy that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategy</em>' container reference.
	 * @see #setStrategy(Strategy)
	 * @see org.throughline.model.plans.PlansPackage#getConjecture_Strategy()
	 * @see org.throughline.model.plans.Strategy#getConjectures
	 * @model opposite="conjectures"
	 * @generated
	 */
	Strategy getStrategy();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Conjecture#getStrategy <em>Strategy</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategy</em>' container reference.
	 * @see #getStrategy()
	 * @generated
	 */
	void setStrategy(Strategy value);

} // Conjecture
