/**
 */
package org.throughline.model.organisation;

import java.time.LocalDate;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>School</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A school of the district.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.School#getGrades <em>Grades</em>}</li>
 *   <li>{@link org.throughline.model.organisation.School#getStudents <em>Students</em>}</li>
 *   <li>{@link org.throughline.model.organisation.School#getClosedOn <em>Closed On</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getSchool()
 * @model
 * @generated
 */
public interface School extends Element {
	/**
	 * Returns the value of the '<em><b>Grades</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The grades that it teaches, such as 6-8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grades</em>' attribute.
	 * @see #setGrades(String)
	 * @see org.throughline.model.organisation.OrganisationPackage#getSchool_Grades()
	 * @model
	 * @generated
	 */
	String getGrades();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.School#getGrades <em>Grades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grades</em>' attribute.
	 * @see #getGrades()
	 * @generated
	 */
	void setGrades(String value);

	/**
	 * Returns the value of the '<em><b>Students</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many students it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Students</em>' attribute.
	 * @see #setStudents(Integer)
	 * @see org.throughline.model.organisation.OrganisationPackage#getSchool_Students()
	 * @model
	 * @generated
	 */
	Integer getStudents();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.School#getStudents <em>Students</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Students</em>' attribute.
	 * @see #getStudents()
	 * @generated
	 */
	void setStudents(Integer value);

	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the school closed. Empty while it is open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.throughline.model.organisation.OrganisationPackage#getSchool_ClosedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.School#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

} // School
