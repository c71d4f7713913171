/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that is meant to help teachers learn.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.Support#getVisions <em>Visions</em>}</li>
 *   <li>{@link org.throughline.model.system.Support#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.Support#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.Support#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.system.Support#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.system.Support#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.system.Support#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getSupport()
 * @model abstract="true"
 * @generated
 */
public interface Support extends Element {
	/**
	 * Returns the value of the '<em><b>Visions</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.Vision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vision that it works towards.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visions</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getSupport_Visions()
	 * @model
	 * @generated
	 */
	EList<Vision> getVisions();

	/**
	 * Returns the value of the '<em><b>Practices</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.Practice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The teaching practices that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practices</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getSupport_Practices()
	 * @model
	 * @generated
	 */
	EList<Practice> getPractices();

	/**
	 * Returns the value of the '<em><b>Learning Goals</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.LearningGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The learning goals that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Goals</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getSupport_LearningGoals()
	 * @model
	 * @generated
	 */
	EList<LearningGoal> getLearningGoals();

	/**
	 * Returns the value of the '<em><b>Schools</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.School}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The schools that it reaches. Empty means all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schools</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getSupport_Schools()
	 * @model
	 * @generated
	 */
	EList<School> getSchools();

	/**
	 * Returns the value of the '<em><b>Audience</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles that it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audience</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getSupport_Audience()
	 * @model
	 * @generated
	 */
	EList<Role> getAudience();

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it began or begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getSupport_Start()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getStart();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Support#getStart <em>Start</em>}' attribute.
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
	 * When it ended or ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getSupport_End()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getEnd();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.Support#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(LocalDate value);

} // Support
