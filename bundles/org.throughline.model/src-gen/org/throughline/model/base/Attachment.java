/**
 */
package org.throughline.model.base;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file that belongs to an entry.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.Attachment#getOriginalName <em>Original Name</em>}</li>
 *   <li>{@link org.throughline.model.base.Attachment#getStoredName <em>Stored Name</em>}</li>
 *   <li>{@link org.throughline.model.base.Attachment#getMediaType <em>Media Type</em>}</li>
 *   <li>{@link org.throughline.model.base.Attachment#getDigest <em>Digest</em>}</li>
 *   <li>{@link org.throughline.model.base.Attachment#getAddedOn <em>Added On</em>}</li>
 *   <li>{@link org.throughline.model.base.Attachment#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.base.BasePackage#getAttachment()
 * @model
 * @generated
 */
public interface Attachment extends Identified {
	/**
	 * Returns the value of the '<em><b>Original Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name that the file had when it was added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original Name</em>' attribute.
	 * @see #setOriginalName(String)
	 * @see org.throughline.model.base.BasePackage#getAttachment_OriginalName()
	 * @model
	 * @generated
	 */
	String getOriginalName();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Attachment#getOriginalName <em>Original Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original Name</em>' attribute.
	 * @see #getOriginalName()
	 * @generated
	 */
	void setOriginalName(String value);

	/**
	 * Returns the value of the '<em><b>Stored Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The generated name under which the file lies in the attachments folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stored Name</em>' attribute.
	 * @see #setStoredName(String)
	 * @see org.throughline.model.base.BasePackage#getAttachment_StoredName()
	 * @model
	 * @generated
	 */
	String getStoredName();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Attachment#getStoredName <em>Stored Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stored Name</em>' attribute.
	 * @see #getStoredName()
	 * @generated
	 */
	void setStoredName(String value);

	/**
	 * Returns the value of the '<em><b>Media Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind of file, such as a Word document or a PDF.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media Type</em>' attribute.
	 * @see #setMediaType(String)
	 * @see org.throughline.model.base.BasePackage#getAttachment_MediaType()
	 * @model
	 * @generated
	 */
	String getMediaType();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Attachment#getMediaType <em>Media Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media Type</em>' attribute.
	 * @see #getMediaType()
	 * @generated
	 */
	void setMediaType(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fingerprint of the file (SHA-256), which shows whether it was changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.throughline.model.base.BasePackage#getAttachment_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Attachment#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

	/**
	 * Returns the value of the '<em><b>Added On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the file was added.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Added On</em>' attribute.
	 * @see #setAddedOn(LocalDate)
	 * @see org.throughline.model.base.BasePackage#getAttachment_AddedOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getAddedOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Attachment#getAddedOn <em>Added On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Added On</em>' attribute.
	 * @see #getAddedOn()
	 * @generated
	 */
	void setAddedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the file is and why it is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.throughline.model.base.BasePackage#getAttachment_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Attachment#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Attachment
