/**
 */
package org.throughline.model.plans;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Warrant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way to support teachers' and others' learning, with the reasons why it should work.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Strategy#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.plans.Strategy#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.throughline.model.plans.Strategy#getWarrant <em>Warrant</em>}</li>
 *   <li>{@link org.throughline.model.plans.Strategy#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.throughline.model.plans.Strategy#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.throughline.model.plans.Strategy#getConjectures <em>Conjectures</em>}</li>
 *   <li>{@link org.throughline.model.plans.Strategy#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.throughline.model.plans.Strategy#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.throughline.model.plans.Strategy#getNotContinued <em>Not Continued</em>}</li>
 *   <li>{@link org.throughline.model.plans.Strategy#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getStrategy()
 * @model
 * @generated
 */
public interface Strategy extends Element {
	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goals that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getStrategy_Goals()
	 * @model
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is reasonable to expect that it will support improvement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.throughline.model.plans.PlansPackage#getStrategy_Rationale()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Strategy#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Warrant</b></em>' attribute.
	 * The default value is <code>"NOT_STATED"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.base.Warrant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what grounds the rationale rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warrant</em>' attribute.
	 * @see org.throughline.model.base.Warrant
	 * @see #setWarrant(Warrant)
	 * @see org.throughline.model.plans.PlansPackage#getStrategy_Warrant()
	 * @model default="NOT_STATED"
	 * @generated
	 */
	Warrant getWarrant();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Strategy#getWarrant <em>Warrant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warrant</em>' attribute.
	 * @see org.throughline.model.base.Warrant
	 * @see #getWarrant()
	 * @generated
	 */
	void setWarrant(Warrant value);

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding cards or findings that the rationale rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getStrategy_BasedOn()
	 * @model
	 * @generated
	 */
	EList<Element> getBasedOn();

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which supports, materials or practices of the instructional system it is to change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supports</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getStrategy_Supports()
	 * @model
	 * @generated
	 */
	EList<Element> getSupports();

	/**
	 * Returns the value of the '<em><b>Conjectures</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Conjecture}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Conjecture#getStrategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * If-then statements that can be tested.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conjectures</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getStrategy_Conjectures()
	 * @see org.throughline.model.plans.Conjecture#getStrategy
	 * @model opposite="strategy" containment="true"
	 * @generated
	 */
	EList<Conjecture> getConjectures();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done to carry it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getStrategy_Activities()
	 * @model containment="true"
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Continues</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategy of an earlier plan that this one carries on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Continues</em>' reference.
	 * @see #setContinues(Strategy)
	 * @see org.throughline.model.plans.PlansPackage#getStrategy_Continues()
	 * @model
	 * @generated
	 */
	Strategy getContinues();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Strategy#getContinues <em>Continues</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Continues</em>' reference.
	 * @see #getContinues()
	 * @generated
	 */
	void setContinues(Strategy value);

	/**
	 * Returns the value of the '<em><b>Not Continued</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason, where the next plan left it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Continued</em>' attribute.
	 * @see #setNotContinued(String)
	 * @see org.throughline.model.plans.PlansPackage#getStrategy_NotContinued()
	 * @model
	 * @generated
	 */
	String getNotContinued();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Strategy#getNotContinued <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Continued</em>' attribute.
	 * @see #getNotContinued()
	 * @generated
	 */
	void setNotContinued(String value);

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Plan#getStrategies <em>Strategies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' container reference.
	 * @see #setPlan(Plan)
	 * @see org.throughline.model.plans.PlansPackage#getStrategy_Plan()
	 * @see org.throughline.model.plans.Plan#getStrategies
	 * @model opposite="strategies"
	 * @generated
	 */
	Plan getPlan();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Strategy#getPlan <em>Plan</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' container reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(Plan value);

} // Strategy
