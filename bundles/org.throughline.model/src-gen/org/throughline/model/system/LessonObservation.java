/**
 */
package org.throughline.model.system;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lesson Observation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A short note from a classroom visit, about teaching practices and never a rating of the teacher.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.LessonObservation#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.LessonObservation#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.system.LessonObservation#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.LessonObservation#getLaunch <em>Launch</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getLessonObservation()
 * @model
 * @generated
 */
public interface LessonObservation extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the visit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getLessonObservation_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.LessonObservation#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.throughline.model.system.SystemPackage#getLessonObservation_School()
	 * @model
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.LessonObservation#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Practices</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.Practice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The teaching practices that were seen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practices</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getLessonObservation_Practices()
	 * @model
	 * @generated
	 */
	EList<Practice> getPractices();

	/**
	 * Returns the value of the '<em><b>Launch</b></em>' attribute.
	 * The default value is <code>"NOT_OBSERVED"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.system.Launch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of the task's demand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Launch</em>' attribute.
	 * @see org.throughline.model.system.Launch
	 * @see #setLaunch(Launch)
	 * @see org.throughline.model.system.SystemPackage#getLessonObservation_Launch()
	 * @model default="NOT_OBSERVED"
	 * @generated
	 */
	Launch getLaunch();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.LessonObservation#getLaunch <em>Launch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Launch</em>' attribute.
	 * @see org.throughline.model.system.Launch
	 * @see #getLaunch()
	 * @generated
	 */
	void setLaunch(Launch value);

} // LessonObservation
