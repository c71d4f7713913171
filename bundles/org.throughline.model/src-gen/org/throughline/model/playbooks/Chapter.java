/**
 */
package org.throughline.model.playbooks;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chapter of the playbook.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.Chapter#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Chapter#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getChapter()
 * @model
 * @generated
 */
public interface Chapter extends Element {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.throughline.model.playbooks.ChapterKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documentation, process or history.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.playbooks.ChapterKind
	 * @see #setKind(ChapterKind)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getChapter_Kind()
	 * @model
	 * @generated
	 */
	ChapterKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Chapter#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.playbooks.ChapterKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ChapterKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getChapter_Text()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.throughline.model.playbooks.Chapter#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // Chapter
