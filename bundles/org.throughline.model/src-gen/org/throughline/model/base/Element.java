/**
 */
package org.throughline.model.base;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.organisation.Role;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that a district keeps, names, owns and checks.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.Element#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getDescription <em>Description</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getTags <em>Tags</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getOwnerRole <em>Owner Role</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getReviewEveryDays <em>Review Every Days</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getVerifications <em>Verifications</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getComments <em>Comments</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getLinks <em>Links</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getChangedOn <em>Changed On</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getChangedBy <em>Changed By</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.base.BasePackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name by which people know it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.throughline.model.base.BasePackage#getElement_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Element#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is and what a newcomer should know about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.throughline.model.base.BasePackage#getElement_Description()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Element#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Tags</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free keywords for finding and grouping.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tags</em>' attribute list.
	 * @see org.throughline.model.base.BasePackage#getElement_Tags()
	 * @model
	 * @generated
	 */
	EList<String> getTags();

	/**
	 * Returns the value of the '<em><b>Owner Role</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role that looks after it. Roles own work; people hold roles for a time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner Role</em>' reference.
	 * @see #setOwnerRole(Role)
	 * @see org.throughline.model.base.BasePackage#getElement_OwnerRole()
	 * @model
	 * @generated
	 */
	Role getOwnerRole();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Element#getOwnerRole <em>Owner Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner Role</em>' reference.
	 * @see #getOwnerRole()
	 * @generated
	 */
	void setOwnerRole(Role value);

	/**
	 * Returns the value of the '<em><b>Review Every Days</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After how many days it should be checked again. Where nothing is set, 365 days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review Every Days</em>' attribute.
	 * @see #setReviewEveryDays(Integer)
	 * @see org.throughline.model.base.BasePackage#getElement_ReviewEveryDays()
	 * @model
	 * @generated
	 */
	Integer getReviewEveryDays();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Element#getReviewEveryDays <em>Review Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review Every Days</em>' attribute.
	 * @see #getReviewEveryDays()
	 * @generated
	 */
	void setReviewEveryDays(Integer value);

	/**
	 * Returns the value of the '<em><b>Verifications</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.Verification}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated checks that what is written here is true. Checking is not editing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verifications</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getElement_Verifications()
	 * @model containment="true"
	 * @generated
	 */
	EList<Verification> getVerifications();

	/**
	 * Returns the value of the '<em><b>Comments</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.Comment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks that people left, each with its date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comments</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getElement_Comments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Comment> getComments();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files that belong to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getElement_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.Link}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Typed connections to other entries.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Links</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getElement_Links()
	 * @model containment="true"
	 * @generated
	 */
	EList<Link> getLinks();

	/**
	 * Returns the value of the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which it was first written down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created On</em>' attribute.
	 * @see #setCreatedOn(LocalDate)
	 * @see org.throughline.model.base.BasePackage#getElement_CreatedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getCreatedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Element#getCreatedOn <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created On</em>' attribute.
	 * @see #getCreatedOn()
	 * @generated
	 */
	void setCreatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Created By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who first wrote it down.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created By</em>' attribute.
	 * @see #setCreatedBy(String)
	 * @see org.throughline.model.base.BasePackage#getElement_CreatedBy()
	 * @model
	 * @generated
	 */
	String getCreatedBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Element#getCreatedBy <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created By</em>' attribute.
	 * @see #getCreatedBy()
	 * @generated
	 */
	void setCreatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Changed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the last change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed On</em>' attribute.
	 * @see #setChangedOn(LocalDate)
	 * @see org.throughline.model.base.BasePackage#getElement_ChangedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getChangedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Element#getChangedOn <em>Changed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed On</em>' attribute.
	 * @see #getChangedOn()
	 * @generated
	 */
	void setChangedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Changed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who changed it last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed By</em>' attribute.
	 * @see #setChangedBy(String)
	 * @see org.throughline.model.base.BasePackage#getElement_ChangedBy()
	 * @model
	 * @generated
	 */
	String getChangedBy();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Element#getChangedBy <em>Changed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed By</em>' attribute.
	 * @see #getChangedBy()
	 * @generated
	 */
	void setChangedBy(String value);

} // Element
