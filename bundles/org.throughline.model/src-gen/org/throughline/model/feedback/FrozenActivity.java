/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.throughline.model.base.Identified;

import org.throughline.model.plans.Activity;
import org.throughline.model.plans.ActivityKind;
import org.throughline.model.plans.ActivityStatus;
import org.throughline.model.plans.Focus;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Frozen Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An activity as it was.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.FrozenActivity#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.throughline.model.feedback.FrozenActivity#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.feedback.FrozenActivity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.feedback.FrozenActivity#getFocus <em>Focus</em>}</li>
 *   <li>{@link org.throughline.model.feedback.FrozenActivity#getStatus <em>Status</em>}</li>
 *   <li>{@link org.throughline.model.feedback.FrozenActivity#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.feedback.FrozenActivity#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenActivity()
 * @model
 * @generated
 */
public interface FrozenActivity extends Identified {
	/**
	 * Returns the value of the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity that was copied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' reference.
	 * @see #setOriginal(Activity)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenActivity_Original()
	 * @model
	 * @generated
	 */
	Activity getOriginal();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenActivity#getOriginal <em>Original</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' reference.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(Activity value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenActivity_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenActivity#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.plans.ActivityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its kind as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.plans.ActivityKind
	 * @see #setKind(ActivityKind)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenActivity_Kind()
	 * @model default="OTHER"
	 * @generated
	 */
	ActivityKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenActivity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.plans.ActivityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActivityKind value);

	/**
	 * Returns the value of the '<em><b>Focus</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.plans.Focus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its focus as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Focus</em>' attribute.
	 * @see org.throughline.model.plans.Focus
	 * @see #setFocus(Focus)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenActivity_Focus()
	 * @model default="OTHER"
	 * @generated
	 */
	Focus getFocus();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenActivity#getFocus <em>Focus</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Focus</em>' attribute.
	 * @see org.throughline.model.plans.Focus
	 * @see #getFocus()
	 * @generated
	 */
	void setFocus(Focus value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.plans.ActivityStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its status as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.throughline.model.plans.ActivityStatus
	 * @see #setStatus(ActivityStatus)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenActivity_Status()
	 * @model
	 * @generated
	 */
	ActivityStatus getStatus();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenActivity#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.throughline.model.plans.ActivityStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActivityStatus value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its first day as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenActivity_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenActivity#getStart <em>Start</em>}' attribute.
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
	 * Its last day as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFrozenActivity_End()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.FrozenActivity#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

} // FrozenActivity
