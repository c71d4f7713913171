/**
 */
package org.throughline.model.library;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Findings Library</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Finding cards and their sources.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.library.FindingsLibrary#getSources <em>Sources</em>}</li>
 *   <li>{@link org.throughline.model.library.FindingsLibrary#getCards <em>Cards</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.library.LibraryPackage#getFindingsLibrary()
 * @model
 * @generated
 */
public interface FindingsLibrary extends Part {
	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.library.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the findings come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.throughline.model.library.LibraryPackage#getFindingsLibrary_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<Source> getSources();

	/**
	 * Returns the value of the '<em><b>Cards</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.library.FindingCard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' containment reference list.
	 * @see org.throughline.model.library.LibraryPackage#getFindingsLibrary_Cards()
	 * @model containment="true"
	 * @generated
	 */
	EList<FindingCard> getCards();

} // FindingsLibrary
