/**
 */
package org.throughline.model.feedback;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Warrant;

import org.throughline.model.library.FindingCard;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was found about how the strategies play out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.Finding#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Finding#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Finding#getWarrant <em>Warrant</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Finding#isProvisional <em>Provisional</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Finding#getIntended <em>Intended</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Finding#getEnacted <em>Enacted</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Finding#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Finding#getCounterEvidence <em>Counter Evidence</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Finding#getCards <em>Cards</em>}</li>
 *   <li>{@link org.throughline.model.feedback.Finding#getCycle <em>Cycle</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getFinding()
 * @model
 * @generated
 */
public interface Finding extends Element {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was found, in a sentence or two.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFinding_Statement()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Finding#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>About</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.base.Element}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts of the instructional system that it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>About</em>' reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getFinding_About()
	 * @model
	 * @generated
	 */
	EList<Element> getAbout();

	/**
	 * Returns the value of the '<em><b>Warrant</b></em>' attribute.
	 * The default value is <code>"NOT_STATED"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.base.Warrant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On what grounds it rests.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warrant</em>' attribute.
	 * @see org.throughline.model.base.Warrant
	 * @see #setWarrant(Warrant)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFinding_Warrant()
	 * @model default="NOT_STATED"
	 * @generated
	 */
	Warrant getWarrant();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Finding#getWarrant <em>Warrant</em>}' attribute.
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
	 * Yes when it is open to revision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Provisional</em>' attribute.
	 * @see #setProvisional(boolean)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFinding_Provisional()
	 * @model
	 * @generated
	 */
	boolean isProvisional();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Finding#isProvisional <em>Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Provisional</em>' attribute.
	 * @see #isProvisional()
	 * @generated
	 */
	void setProvisional(boolean value);

	/**
	 * Returns the value of the '<em><b>Intended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the strategy meant to bring about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intended</em>' attribute.
	 * @see #setIntended(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFinding_Intended()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getIntended();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Finding#getIntended <em>Intended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intended</em>' attribute.
	 * @see #getIntended()
	 * @generated
	 */
	void setIntended(String value);

	/**
	 * Returns the value of the '<em><b>Enacted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was seen in schools and classrooms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enacted</em>' attribute.
	 * @see #setEnacted(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFinding_Enacted()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getEnacted();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Finding#getEnacted <em>Enacted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enacted</em>' attribute.
	 * @see #getEnacted()
	 * @generated
	 */
	void setEnacted(String value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it rests on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getFinding_Evidence()
	 * @model
	 * @generated
	 */
	EList<Evidence> getEvidence();

	/**
	 * Returns the value of the '<em><b>Counter Evidence</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.Evidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What speaks against it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counter Evidence</em>' reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getFinding_CounterEvidence()
	 * @model
	 * @generated
	 */
	EList<Evidence> getCounterEvidence();

	/**
	 * Returns the value of the '<em><b>Cards</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.library.FindingCard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings of research that it agrees or disagrees with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cards</em>' reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getFinding_Cards()
	 * @model
	 * @generated
	 */
	EList<FindingCard> getCards();

	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.Cycle#getFindings <em>Findings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cycle that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycle</em>' container reference.
	 * @see #setCycle(Cycle)
	 * @see org.throughline.model.feedback.FeedbackPackage#getFinding_Cycle()
	 * @see org.throughline.model.feedback.Cycle#getFindings
	 * @model opposite="findings"
	 * @generated
	 */
	Cycle getCycle();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.Finding#getCycle <em>Cycle</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' container reference.
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(Cycle value);

} // Finding
