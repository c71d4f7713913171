/**
 */
package org.throughline.model.plans;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Money;

import org.throughline.model.organisation.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resource</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A means to an end: a tool, a structure, a routine, material or money.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Resource#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.plans.Resource#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.plans.Resource#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.plans.Resource#getEnd <em>End</em>}</li>
 *   <li>{@link org.throughline.model.plans.Resource#getCost <em>Cost</em>}</li>
 *   <li>{@link org.throughline.model.plans.Resource#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.plans.Resource#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getResource()
 * @model
 * @generated
 */
public interface Resource extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.plans.ResourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sort of means it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.plans.ResourceKind
	 * @see #setKind(ResourceKind)
	 * @see org.throughline.model.plans.PlansPackage#getResource_Kind()
	 * @model
	 * @generated
	 */
	ResourceKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Resource#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.plans.ResourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ResourceKind value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goals that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getResource_Goals()
	 * @model
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since when it is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getResource_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Resource#getStart <em>Start</em>}' attribute.
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
	 * Until when. Empty while it is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.throughline.model.plans.PlansPackage#getResource_End()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Resource#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it costs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' containment reference.
	 * @see #setCost(Money)
	 * @see org.throughline.model.plans.PlansPackage#getResource_Cost()
	 * @model containment="true"
	 * @generated
	 */
	Money getCost();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Resource#getCost <em>Cost</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' containment reference.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(Money value);

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles that have to work with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' reference list.
	 * @see org.throughline.model.plans.PlansPackage#getResource_Audience()
	 * @model
	 * @generated
	 */
	EList<Role> getAudience();

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.Plan#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The plan that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' container reference.
	 * @see #setPlan(Plan)
	 * @see org.throughline.model.plans.PlansPackage#getResource_Plan()
	 * @see org.throughline.model.plans.Plan#getResources
	 * @model opposite="resources"
	 * @generated
	 */
	Plan getPlan();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Resource#getPlan <em>Plan</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' container reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(Plan value);

} // Resource
