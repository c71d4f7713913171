/**
 */
package org.throughline.model.plans.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.Element;

import org.throughline.model.base.impl.IdentifiedImpl;

import org.throughline.model.plans.Barrier;
import org.throughline.model.plans.BarrierAnswer;
import org.throughline.model.plans.PlansPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Barrier Answer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.BarrierAnswerImpl#getBarrier <em>Barrier</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.BarrierAnswerImpl#getAnswer <em>Answer</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.BarrierAnswerImpl#getEvidence <em>Evidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BarrierAnswerImpl extends IdentifiedImpl implements BarrierAnswer {
	/**
	 * The default value of the '{@link #getBarrier() <em>Barrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarrier()
	 * @generated
	 * @ordered
	 */
	protected static final Barrier BARRIER_EDEFAULT = Barrier.RESOURCES_BEFORE_OUTCOMES;

	/**
	 * The cached value of the '{@link #getBarrier() <em>Barrier</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBarrier()
	 * @generated
	 * @ordered
	 */
	protected Barrier barrier = BARRIER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAnswer() <em>Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswer()
	 * @generated
	 * @ordered
	 */
	protected String answer = ANSWER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> evidence;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BarrierAnswerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.BARRIER_ANSWER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Barrier getBarrier() {
		return barrier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBarrier(Barrier newBarrier) {
		Barrier oldBarrier = barrier;
		barrier = newBarrier == null ? BARRIER_EDEFAULT : newBarrier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.BARRIER_ANSWER__BARRIER, oldBarrier, barrier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAnswer() {
		return answer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnswer(String newAnswer) {
		String oldAnswer = answer;
		answer = newAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.BARRIER_ANSWER__ANSWER, oldAnswer, answer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<Element>(Element.class, this, PlansPackage.BARRIER_ANSWER__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlansPackage.BARRIER_ANSWER__BARRIER:
				return getBarrier();
			case PlansPackage.BARRIER_ANSWER__ANSWER:
				return getAnswer();
			case PlansPackage.BARRIER_ANSWER__EVIDENCE:
				return getEvidence();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PlansPackage.BARRIER_ANSWER__BARRIER:
				setBarrier((Barrier)newValue);
				return;
			case PlansPackage.BARRIER_ANSWER__ANSWER:
				setAnswer((String)newValue);
				return;
			case PlansPackage.BARRIER_ANSWER__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Element>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PlansPackage.BARRIER_ANSWER__BARRIER:
				setBarrier(BARRIER_EDEFAULT);
				return;
			case PlansPackage.BARRIER_ANSWER__ANSWER:
				setAnswer(ANSWER_EDEFAULT);
				return;
			case PlansPackage.BARRIER_ANSWER__EVIDENCE:
				getEvidence().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PlansPackage.BARRIER_ANSWER__BARRIER:
				return barrier != BARRIER_EDEFAULT;
			case PlansPackage.BARRIER_ANSWER__ANSWER:
				return ANSWER_EDEFAULT == null ? answer != null : !ANSWER_EDEFAULT.equals(answer);
			case PlansPackage.BARRIER_ANSWER__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (barrier: ");
		result.append(barrier);
		result.append(", answer: ");
		result.append(answer);
		result.append(')');
		return result.toString();
	}

} //BarrierAnswerImpl
