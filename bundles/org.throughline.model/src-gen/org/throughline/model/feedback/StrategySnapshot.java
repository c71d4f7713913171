/**
 */
package org.throughline.model.feedback;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Warrant;

import org.throughline.model.plans.Strategy;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Strategy Snapshot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A strategy as it was documented when the cycle opened. It never changes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.StrategySnapshot#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.throughline.model.feedback.StrategySnapshot#getTakenOn <em>Taken On</em>}</li>
 *   <li>{@link org.throughline.model.feedback.StrategySnapshot#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.throughline.model.feedback.StrategySnapshot#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.throughline.model.feedback.StrategySnapshot#getWarrant <em>Warrant</em>}</li>
 *   <li>{@link org.throughline.model.feedback.StrategySnapshot#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.feedback.StrategySnapshot#getConjectures <em>Conjectures</em>}</li>
 *   <li>{@link org.throughline.model.feedback.StrategySnapshot#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.throughline.model.feedback.StrategySnapshot#getCycle <em>Cycle</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.feedback.FeedbackPackage#getStrategySnapshot()
 * @model
 * @generated
 */
public interface StrategySnapshot extends Element {
	/**
	 * Returns the value of the '<em><b>Original</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The strategy that was copied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original</em>' reference.
	 * @see #setOriginal(Strategy)
	 * @see org.throughline.model.feedback.FeedbackPackage#getStrategySnapshot_Original()
	 * @model
	 * @generated
	 */
	Strategy getOriginal();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.StrategySnapshot#getOriginal <em>Original</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original</em>' reference.
	 * @see #getOriginal()
	 * @generated
	 */
	void setOriginal(Strategy value);

	/**
	 * Returns the value of the '<em><b>Taken On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken On</em>' attribute.
	 * @see #setTakenOn(LocalDate)
	 * @see org.throughline.model.feedback.FeedbackPackage#getStrategySnapshot_TakenOn()
	 * @model dataType="org.throughline.model.base.Date"
	 * @generated
	 */
	LocalDate getTakenOn();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.StrategySnapshot#getTakenOn <em>Taken On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken On</em>' attribute.
	 * @see #getTakenOn()
	 * @generated
	 */
	void setTakenOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A fingerprint of what was copied (SHA-256), which shows that it stayed the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getStrategySnapshot_Fingerprint()
	 * @model
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.StrategySnapshot#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Rationale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rationale as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rationale</em>' attribute.
	 * @see #setRationale(String)
	 * @see org.throughline.model.feedback.FeedbackPackage#getStrategySnapshot_Rationale()
	 * @model dataType="org.throughline.model.base.Markdown"
	 * @generated
	 */
	String getRationale();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.StrategySnapshot#getRationale <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rationale</em>' attribute.
	 * @see #getRationale()
	 * @generated
	 */
	void setRationale(String value);

	/**
	 * Returns the value of the '<em><b>Warrant</b></em>' attribute.
	 * The default value is <code>"NOT_STATED"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.base.Warrant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The warrant as it was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warrant</em>' attribute.
	 * @see org.throughline.model.base.Warrant
	 * @see #setWarrant(Warrant)
	 * @see org.throughline.model.feedback.FeedbackPackage#getStrategySnapshot_Warrant()
	 * @model default="NOT_STATED"
	 * @generated
	 */
	Warrant getWarrant();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.StrategySnapshot#getWarrant <em>Warrant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warrant</em>' attribute.
	 * @see org.throughline.model.base.Warrant
	 * @see #getWarrant()
	 * @generated
	 */
	void setWarrant(Warrant value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The names of its goals as they were.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' attribute list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getStrategySnapshot_Goals()
	 * @model
	 * @generated
	 */
	EList<String> getGoals();

	/**
	 * Returns the value of the '<em><b>Conjectures</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.FrozenConjecture}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its conjectures as they were.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conjectures</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getStrategySnapshot_Conjectures()
	 * @model containment="true"
	 * @generated
	 */
	EList<FrozenConjecture> getConjectures();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.feedback.FrozenActivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its activities as they were.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.throughline.model.feedback.FeedbackPackage#getStrategySnapshot_Activities()
	 * @model containment="true"
	 * @generated
	 */
	EList<FrozenActivity> getActivities();

	/**
	 * Returns the value of the '<em><b>Cycle</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.feedback.Cycle#getSnapshots <em>Snapshots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The cycle that it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cycle</em>' container reference.
	 * @see #setCycle(Cycle)
	 * @see org.throughline.model.feedback.FeedbackPackage#getStrategySnapshot_Cycle()
	 * @see org.throughline.model.feedback.Cycle#getSnapshots
	 * @model opposite="snapshots"
	 * @generated
	 */
	Cycle getCycle();

	/**
	 * Sets the value of the '{@link org.throughline.model.feedback.StrategySnapshot#getCycle <em>Cycle</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cycle</em>' container reference.
	 * @see #getCycle()
	 * @generated
	 */
	void setCycle(Cycle value);

} // StrategySnapshot
