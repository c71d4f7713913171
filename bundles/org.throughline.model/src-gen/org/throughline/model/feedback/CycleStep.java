/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Task;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cycle Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One of the three steps of a cycle.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.CycleStep#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CycleStep#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CycleStep#getEnd <em>End</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CycleStep#getTasks <em>Tasks</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getCycleStep()
 * @model
 * @generated
 */
public interface CycleStep extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.feedback.StepKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which of the three steps it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.feedback.StepKind
	 * @see #setKind(StepKind)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycleStep_Kind()
	 * @model
	 * @generated
	 */
	StepKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CycleStep#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.feedback.StepKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StepKind value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycleStep_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CycleStep#getStart <em>Start</em>}' attribute.
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
	 * When it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycleStep_End()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CycleStep#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Tasks</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.Task}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What has to be done in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tasks</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getCycleStep_Tasks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Task> getTasks();

} // CycleStep
