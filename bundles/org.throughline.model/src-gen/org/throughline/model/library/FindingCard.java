/**
 */
package org.throughline.model.library;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Warrant;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding Card</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding of research or experience. Never the district's own data.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.library.FindingCard#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.throughline.model.library.FindingCard#getWarrant <em>Warrant</em>}</li>
 *   <li>{@link org.throughline.model.library.FindingCard#isProvisional <em>Provisional</em>}</li>
 *   <li>{@link org.throughline.model.library.FindingCard#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.throughline.model.library.FindingCard#getSource <em>Source</em>}</li>
 *   <li>{@link org.throughline.model.library.FindingCard#getFurtherSources <em>Further Sources</em>}</li>
 *   <li>{@link org.throughline.model.library.FindingCard#getCounterEvidence <em>Counter Evidence</em>}</li>
 *   <li>{@link org.throughline.model.library.FindingCard#getInPractice <em>In Practice</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.library.LibraryPackage#getFindingCard()
 * @model
 * @generated
 */
public interface FindingCard extends Element {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The finding, in a sentence or two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.throughline.model.library.LibraryPackage#getFindingCard_Statement()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.throughline.model.library.FindingCard#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Warrant</b></em>' attribute.
	 * The default value is <code>"NOT_STATED"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.base.Warrant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what grounds it rests, as the source words it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warrant</em>' attribute.
	 * @see org.throughline.model.base.Warrant
	 * @see #setWarrant(Warrant)
	 * @see org.throughline.model.library.LibraryPackage#getFindingCard_Warrant()
	 * @model default="NOT_STATED"
	 * @generated
	 */
	Warrant getWarrant();

	/**
	 * Sets the value of the '{@link org.throughline.model.library.FindingCard#getWarrant <em>Warrant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warrant</em>' attribute.
	 * @see org.throughline.model.base.Warrant
	 * @see #getWarrant()
	 * @generated
	 */
	void setWarrant(Warrant value);

	/**
	 * Returns the value of the '<em><b>Provisional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yes when the source calls it provisional or open to revision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provisional</em>' attribute.
	 * @see #setProvisional(boolean)
	 * @see org.throughline.model.library.LibraryPackage#getFindingCard_Provisional()
	 * @model
	 * @generated
	 */
	boolean isProvisional();

	/**
	 * Sets the value of the '{@link org.throughline.model.library.FindingCard#isProvisional <em>Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provisional</em>' attribute.
	 * @see #isProvisional()
	 * @generated
	 */
	void setProvisional(boolean value);

	/**
	 * Returns the value of the '<em><b>Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part of the instructional system that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Topic</em>' attribute.
	 * @see #setTopic(String)
	 * @see org.throughline.model.library.LibraryPackage#getFindingCard_Topic()
	 * @model
	 * @generated
	 */
	String getTopic();

	/**
	 * Sets the value of the '{@link org.throughline.model.library.FindingCard#getTopic <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Topic</em>' attribute.
	 * @see #getTopic()
	 * @generated
	 */
	void setTopic(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Source)
	 * @see org.throughline.model.library.LibraryPackage#getFindingCard_Source()
	 * @model
	 * @generated
	 */
	Source getSource();

	/**
	 * Sets the value of the '{@link org.throughline.model.library.FindingCard#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Source value);

	/**
	 * Returns the value of the '<em><b>Further Sources</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.library.Source}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Studies that the source itself refers to for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Further Sources</em>' reference list.
	 * @see org.throughline.model.library.LibraryPackage#getFindingCard_FurtherSources()
	 * @model
	 * @generated
	 */
	EList<Source> getFurtherSources();

	/**
	 * Returns the value of the '<em><b>Counter Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the district has seen that speaks against it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counter Evidence</em>' reference list.
	 * @see org.throughline.model.library.LibraryPackage#getFindingCard_CounterEvidence()
	 * @model
	 * @generated
	 */
	EList<Element> getCounterEvidence();

	/**
	 * Returns the value of the '<em><b>In Practice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows for a district's work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>In Practice</em>' attribute.
	 * @see #setInPractice(String)
	 * @see org.throughline.model.library.LibraryPackage#getFindingCard_InPractice()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getInPractice();

	/**
	 * Sets the value of the '{@link org.throughline.model.library.FindingCard#getInPractice <em>In Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>In Practice</em>' attribute.
	 * @see #getInPractice()
	 * @generated
	 */
	void setInPractice(String value);

} // FindingCard
