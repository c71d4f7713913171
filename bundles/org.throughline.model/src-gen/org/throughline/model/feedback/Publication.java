/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.throughline.model.base.Element;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One issue of a cycle's report. It never changes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.Publication#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Publication#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Publication#getPublishedBy <em>Published By</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Publication#getWhatChanged <em>What Changed</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Publication#getCycle <em>Cycle</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getPublication()
 * @model
 * @generated
 */
public interface Publication extends Element {
	/**
	 * Returns the value of the '<em><b>Revision</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the issue, beginning with 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revision</em>' attribute.
	 * @see #setRevision(Integer)
	 * @see org.throughline.model.feedback.FeedbackPackage#getPublication_Revision()
	 * @model
	 * @generated
	 */
	Integer getRevision();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Publication#getRevision <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Revision</em>' attribute.
	 * @see #getRevision()
	 * @generated
	 */
	void setRevision(Integer value);

	/**
	 * Returns the value of the '<em><b>Published On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the issue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published On</em>' attribute.
	 * @see #setPublishedOn(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getPublication_PublishedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getPublishedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Publication#getPublishedOn <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published On</em>' attribute.
	 * @see #getPublishedOn()
	 * @generated
	 */
	void setPublishedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Published By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who issued it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Published By</em>' reference.
	 * @see #setPublishedBy(Person)
	 * @see org.throughline.model.feedback.FeedbackPackage#getPublication_PublishedBy()
	 * @model
	 * @generated
	 */
	Person getPublishedBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Publication#getPublishedBy <em>Published By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Published By</em>' reference.
	 * @see #getPublishedBy()
	 * @generated
	 */
	void setPublishedBy(Person value);

	/**
	 * Returns the value of the '<em><b>What Changed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What differs from the issue before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What Changed</em>' attribute.
	 * @see #setWhatChanged(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getPublication_WhatChanged()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getWhatChanged();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Publication#getWhatChanged <em>What Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What Changed</em>' attribute.
	 * @see #getWhatChanged()
	 * @generated
	 */
	void setWhatChanged(String value);

	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.Cycle#getPublications <em>Publications</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cycle that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycle</em>' container reference.
	 * @see #setCycle(Cycle)
	 * @see org.throughline.model.feedback.FeedbackPackage#getPublication_Cycle()
	 * @see org.throughline.model.feedback.Cycle#getPublications
	 * @model opposite="publications"
	 * @generated
	 */
	Cycle getCycle();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Publication#getCycle <em>Cycle</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' container reference.
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(Cycle value);

} // Publication
