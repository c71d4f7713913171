/**
 */
package org.throughline.model.plans;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that was decided, with the reasons.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Decision#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.throughline.model.plans.Decision#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.throughline.model.plans.Decision#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.throughline.model.plans.Decision#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link org.throughline.model.plans.Decision#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.plans.Decision#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.throughline.model.plans.Decision#isReadBeforeReopening <em>Read Before Reopening</em>}</li>
 *   <li>{@link org.throughline.model.plans.Decision#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends Element {
	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getDecision_DecidedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Decision#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles that decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getDecision_DecidedBy()
	 * @model
	 * @generated
	 */
	EList<Role> getDecidedBy();

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was decided so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reasons</em>' attribute.
	 * @see #setReasons(String)
	 * @see org.throughline.model.plans.PlansPackage#getDecision_Reasons()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getReasons();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Decision#getReasons <em>Reasons</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reasons</em>' attribute.
	 * @see #getReasons()
	 * @generated
	 */
	void setReasons(String value);

	/**
	 * Returns the value of the '<em><b>Alternatives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else was considered, and why it was not taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternatives</em>' attribute.
	 * @see #setAlternatives(String)
	 * @see org.throughline.model.plans.PlansPackage#getDecision_Alternatives()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getAlternatives();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Decision#getAlternatives <em>Alternatives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternatives</em>' attribute.
	 * @see #getAlternatives()
	 * @generated
	 */
	void setAlternatives(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it concerns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getDecision_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

	/**
	 * Returns the value of the '<em><b>Supersedes</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The earlier decision that it takes the place of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supersedes</em>' reference.
	 * @see #setSupersedes(Decision)
	 * @see org.throughline.model.plans.PlansPackage#getDecision_Supersedes()
	 * @model
	 * @generated
	 */
	Decision getSupersedes();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Decision#getSupersedes <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supersedes</em>' reference.
	 * @see #getSupersedes()
	 * @generated
	 */
	void setSupersedes(Decision value);

	/**
	 * Returns the value of the '<em><b>Read Before Reopening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yes when the matter should not be opened again without reading this.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Read Before Reopening</em>' attribute.
	 * @see #setReadBeforeReopening(boolean)
	 * @see org.throughline.model.plans.PlansPackage#getDecision_ReadBeforeReopening()
	 * @model
	 * @generated
	 */
	boolean isReadBeforeReopening();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Decision#isReadBeforeReopening <em>Read Before Reopening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Read Before Reopening</em>' attribute.
	 * @see #isReadBeforeReopening()
	 * @generated
	 */
	void setReadBeforeReopening(boolean value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Plan#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' container reference.
	 * @see #setPlan(Plan)
	 * @see org.throughline.model.plans.PlansPackage#getDecision_Plan()
	 * @see org.throughline.model.plans.Plan#getDecisions
	 * @model opposite="decisions"
	 * @generated
	 */
	Plan getPlan();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Decision#getPlan <em>Plan</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' container reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(Plan value);

} // Decision
