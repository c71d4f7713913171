/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Collection Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One kind of data at one place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.CollectionItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CollectionItem#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CollectionItem#getCollector <em>Collector</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CollectionItem#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CollectionItem#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CollectionItem#getReached <em>Reached</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CollectionItem#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CollectionItem#isDeidentified <em>Deidentified</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CollectionItem#getStatus <em>Status</em>}</li>
 *   <li>{@link org.throughline.model.feedback.CollectionItem#getWhereKept <em>Where Kept</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem()
 * @model
 * @generated
 */
public interface CollectionItem extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"DOCUMENT"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.feedback.CollectionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which kind of data.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.feedback.CollectionKind
	 * @see #setKind(CollectionKind)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem_Kind()
	 * @model default="DOCUMENT"
	 * @generated
	 */
	CollectionKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CollectionItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.feedback.CollectionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CollectionKind value);

	/**
	 * Returns the value of the '<em><b>School</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where. Empty means the district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>School</em>' reference.
	 * @see #setSchool(School)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem_School()
	 * @model
	 * @generated
	 */
	School getSchool();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CollectionItem#getSchool <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>School</em>' reference.
	 * @see #getSchool()
	 * @generated
	 */
	void setSchool(School value);

	/**
	 * Returns the value of the '<em><b>Collector</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who collects it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collector</em>' reference.
	 * @see #setCollector(Person)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem_Collector()
	 * @model
	 * @generated
	 */
	Person getCollector();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CollectionItem#getCollector <em>Collector</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collector</em>' reference.
	 * @see #getCollector()
	 * @generated
	 */
	void setCollector(Person value);

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the collection.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem_Date()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CollectionItem#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Planned</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many were planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planned</em>' attribute.
	 * @see #setPlanned(Integer)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem_Planned()
	 * @model
	 * @generated
	 */
	Integer getPlanned();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CollectionItem#getPlanned <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planned</em>' attribute.
	 * @see #getPlanned()
	 * @generated
	 */
	void setPlanned(Integer value);

	/**
	 * Returns the value of the '<em><b>Reached</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many were reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reached</em>' attribute.
	 * @see #setReached(Integer)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem_Reached()
	 * @model
	 * @generated
	 */
	Integer getReached();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CollectionItem#getReached <em>Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reached</em>' attribute.
	 * @see #getReached()
	 * @generated
	 */
	void setReached(Integer value);

	/**
	 * Returns the value of the '<em><b>Consent</b></em>' attribute.
	 * The default value is <code>"PENDING"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.feedback.Consent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether those concerned agreed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent</em>' attribute.
	 * @see org.throughline.model.feedback.Consent
	 * @see #setConsent(Consent)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem_Consent()
	 * @model default="PENDING"
	 * @generated
	 */
	Consent getConsent();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CollectionItem#getConsent <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent</em>' attribute.
	 * @see org.throughline.model.feedback.Consent
	 * @see #getConsent()
	 * @generated
	 */
	void setConsent(Consent value);

	/**
	 * Returns the value of the '<em><b>Deidentified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yes when nobody can be recognised.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deidentified</em>' attribute.
	 * @see #setDeidentified(boolean)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem_Deidentified()
	 * @model
	 * @generated
	 */
	boolean isDeidentified();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CollectionItem#isDeidentified <em>Deidentified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deidentified</em>' attribute.
	 * @see #isDeidentified()
	 * @generated
	 */
	void setDeidentified(boolean value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.feedback.CollectionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.throughline.model.feedback.CollectionStatus
	 * @see #setStatus(CollectionStatus)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem_Status()
	 * @model
	 * @generated
	 */
	CollectionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CollectionItem#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.throughline.model.feedback.CollectionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(CollectionStatus value);

	/**
	 * Returns the value of the '<em><b>Where Kept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where media are kept. They are referred to, not copied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where Kept</em>' attribute.
	 * @see #setWhereKept(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionItem_WhereKept()
	 * @model
	 * @generated
	 */
	String getWhereKept();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.CollectionItem#getWhereKept <em>Where Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Where Kept</em>' attribute.
	 * @see #getWhereKept()
	 * @generated
	 */
	void setWhereKept(String value);

} // CollectionItem
