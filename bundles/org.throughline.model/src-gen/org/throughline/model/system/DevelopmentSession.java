/**
 */
package org.throughline.model.system;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Development Session</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One session of professional development.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.DevelopmentSession#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.DevelopmentSession#getHours <em>Hours</em>}</li>
 *   <li>{@link org.throughline.model.system.DevelopmentSession#getPedagogy <em>Pedagogy</em>}</li>
 *   <li>{@link org.throughline.model.system.DevelopmentSession#getFacilitator <em>Facilitator</em>}</li>
 *   <li>{@link org.throughline.model.system.DevelopmentSession#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.throughline.model.system.DevelopmentSession#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.DevelopmentSession#getInvited <em>Invited</em>}</li>
 *   <li>{@link org.throughline.model.system.DevelopmentSession#getAttended <em>Attended</em>}</li>
 *   <li>{@link org.throughline.model.system.DevelopmentSession#getReturning <em>Returning</em>}</li>
 *   <li>{@link org.throughline.model.system.DevelopmentSession#getSeries <em>Series</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession()
 * @model
 * @generated
 */
public interface DevelopmentSession extends Element {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.DevelopmentSession#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it lasted, in hours.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours</em>' attribute.
	 * @see #setHours(BigDecimal)
	 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession_Hours()
	 * @model dataType="org.throughline.model.base.Decimal"
	 * @generated
	 */
	BigDecimal getHours();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.DevelopmentSession#getHours <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours</em>' attribute.
	 * @see #getHours()
	 * @generated
	 */
	void setHours(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Pedagogy</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.system.Pedagogy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How teachers learned in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pedagogy</em>' attribute.
	 * @see org.throughline.model.system.Pedagogy
	 * @see #setPedagogy(Pedagogy)
	 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession_Pedagogy()
	 * @model
	 * @generated
	 */
	Pedagogy getPedagogy();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.DevelopmentSession#getPedagogy <em>Pedagogy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pedagogy</em>' attribute.
	 * @see org.throughline.model.system.Pedagogy
	 * @see #getPedagogy()
	 * @generated
	 */
	void setPedagogy(Pedagogy value);

	/**
	 * Returns the value of the '<em><b>Facilitator</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who led it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facilitator</em>' reference.
	 * @see #setFacilitator(Person)
	 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession_Facilitator()
	 * @model
	 * @generated
	 */
	Person getFacilitator();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.DevelopmentSession#getFacilitator <em>Facilitator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facilitator</em>' reference.
	 * @see #getFacilitator()
	 * @generated
	 */
	void setFacilitator(Person value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit whose materials were used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' reference.
	 * @see #setUnit(CurriculumUnit)
	 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession_Unit()
	 * @model
	 * @generated
	 */
	CurriculumUnit getUnit();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.DevelopmentSession#getUnit <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' reference.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(CurriculumUnit value);

	/**
	 * Returns the value of the '<em><b>Practices</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.system.Practice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The teaching practices it was about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practices</em>' reference list.
	 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession_Practices()
	 * @model
	 * @generated
	 */
	EList<Practice> getPractices();

	/**
	 * Returns the value of the '<em><b>Invited</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many teachers were invited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invited</em>' attribute.
	 * @see #setInvited(Integer)
	 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession_Invited()
	 * @model
	 * @generated
	 */
	Integer getInvited();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.DevelopmentSession#getInvited <em>Invited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invited</em>' attribute.
	 * @see #getInvited()
	 * @generated
	 */
	void setInvited(Integer value);

	/**
	 * Returns the value of the '<em><b>Attended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many teachers came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attended</em>' attribute.
	 * @see #setAttended(Integer)
	 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession_Attended()
	 * @model
	 * @generated
	 */
	Integer getAttended();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.DevelopmentSession#getAttended <em>Attended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attended</em>' attribute.
	 * @see #getAttended()
	 * @generated
	 */
	void setAttended(Integer value);

	/**
	 * Returns the value of the '<em><b>Returning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them had been at the session before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Returning</em>' attribute.
	 * @see #setReturning(Integer)
	 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession_Returning()
	 * @model
	 * @generated
	 */
	Integer getReturning();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.DevelopmentSession#getReturning <em>Returning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Returning</em>' attribute.
	 * @see #getReturning()
	 * @generated
	 */
	void setReturning(Integer value);

	/**
	 * Returns the value of the '<em><b>Series</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.system.ProfessionalDevelopment#getSessions <em>Sessions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The professional development that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Series</em>' container reference.
	 * @see #setSeries(ProfessionalDevelopment)
	 * @see org.throughline.model.system.SystemPackage#getDevelopmentSession_Series()
	 * @see org.throughline.model.system.ProfessionalDevelopment#getSessions
	 * @model opposite="sessions"
	 * @generated
	 */
	ProfessionalDevelopment getSeries();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.DevelopmentSession#getSeries <em>Series</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Series</em>' container reference.
	 * @see #getSeries()
	 * @generated
	 */
	void setSeries(ProfessionalDevelopment value);

} // DevelopmentSession
