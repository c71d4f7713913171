/**
 */
package org.throughline.model.plans.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.Element;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.plans.Conjecture;
import org.throughline.model.plans.ConjectureJudgement;
import org.throughline.model.plans.Indicator;
import org.throughline.model.plans.PlansPackage;
import org.throughline.model.plans.Strategy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Conjecture</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.ConjectureImpl#getIfDone <em>If Done</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ConjectureImpl#getThenExpected <em>Then Expected</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ConjectureImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ConjectureImpl#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ConjectureImpl#getRevisedBecause <em>Revised Because</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ConjectureImpl#getRevisedBy <em>Revised By</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ConjectureImpl#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ConjectureImpl#getNotContinued <em>Not Continued</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ConjectureImpl#getStrategy <em>Strategy</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConjectureImpl extends ElementImpl implements Conjecture {
	/**
	 * The default value of the '{@link #getIfDone() <em>If Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIfDone()
	 * @generated
	 * @ordered
	 */
	protected static final String IF_DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIfDone() <em>If Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIfDone()
	 * @generated
	 * @ordered
	 */
	protected String ifDone = IF_DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getThenExpected() <em>Then Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThenExpected()
	 * @generated
	 * @ordered
	 */
	protected static final String THEN_EXPECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThenExpected() <em>Then Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThenExpected()
	 * @generated
	 * @ordered
	 */
	protected String thenExpected = THEN_EXPECTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getJudgements() <em>Judgements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgements()
	 * @generated
	 * @ordered
	 */
	protected EList<ConjectureJudgement> judgements;

	/**
	 * The default value of the '{@link #getRevisedBecause() <em>Revised Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisedBecause()
	 * @generated
	 * @ordered
	 */
	protected static final String REVISED_BECAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevisedBecause() <em>Revised Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisedBecause()
	 * @generated
	 * @ordered
	 */
	protected String revisedBecause = REVISED_BECAUSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRevisedBy() <em>Revised By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> revisedBy;

	/**
	 * The cached value of the '{@link #getContinues() <em>Continues</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinues()
	 * @generated
	 * @ordered
	 */
	protected Conjecture continues;

	/**
	 * The default value of the '{@link #getNotContinued() <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotContinued()
	 * @generated
	 * @ordered
	 */
	protected static final String NOT_CONTINUED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotContinued() <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotContinued()
	 * @generated
	 * @ordered
	 */
	protected String notContinued = NOT_CONTINUED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConjectureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.CONJECTURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIfDone() {
		return ifDone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIfDone(String newIfDone) {
		String oldIfDone = ifDone;
		ifDone = newIfDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.CONJECTURE__IF_DONE, oldIfDone, ifDone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getThenExpected() {
		return thenExpected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThenExpected(String newThenExpected) {
		String oldThenExpected = thenExpected;
		thenExpected = newThenExpected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.CONJECTURE__THEN_EXPECTED, oldThenExpected, thenExpected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectResolvingEList<Indicator>(Indicator.class, this, PlansPackage.CONJECTURE__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ConjectureJudgement> getJudgements() {
		if (judgements == null) {
			judgements = new EObjectContainmentEList<ConjectureJudgement>(ConjectureJudgement.class, this, PlansPackage.CONJECTURE__JUDGEMENTS);
		}
		return judgements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRevisedBecause() {
		return revisedBecause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevisedBecause(String newRevisedBecause) {
		String oldRevisedBecause = revisedBecause;
		revisedBecause = newRevisedBecause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.CONJECTURE__REVISED_BECAUSE, oldRevisedBecause, revisedBecause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getRevisedBy() {
		if (revisedBy == null) {
			revisedBy = new EObjectResolvingEList<Element>(Element.class, this, PlansPackage.CONJECTURE__REVISED_BY);
		}
		return revisedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conjecture getContinues() {
		if (continues != null && continues.eIsProxy()) {
			InternalEObject oldContinues = (InternalEObject)continues;
			continues = (Conjecture)eResolveProxy(oldContinues);
			if (continues != oldContinues) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlansPackage.CONJECTURE__CONTINUES, oldContinues, continues));
			}
		}
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Conjecture basicGetContinues() {
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinues(Conjecture newContinues) {
		Conjecture oldContinues = continues;
		continues = newContinues;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.CONJECTURE__CONTINUES, oldContinues, continues));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotContinued() {
		return notContinued;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotContinued(String newNotContinued) {
		String oldNotContinued = notContinued;
		notContinued = newNotContinued;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.CONJECTURE__NOT_CONTINUED, oldNotContinued, notContinued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strategy getStrategy() {
		if (eContainerFeatureID() != PlansPackage.CONJECTURE__STRATEGY) return null;
		return (Strategy)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetStrategy(Strategy newStrategy, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newStrategy, PlansPackage.CONJECTURE__STRATEGY, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrategy(Strategy newStrategy) {
		if (newStrategy != eInternalContainer() || (eContainerFeatureID() != PlansPackage.CONJECTURE__STRATEGY && newStrategy != null)) {
			if (EcoreUtil.isAncestor(this, newStrategy))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newStrategy != null)
				msgs = ((InternalEObject)newStrategy).eInverseAdd(this, PlansPackage.STRATEGY__CONJECTURES, Strategy.class, msgs);
			msgs = basicSetStrategy(newStrategy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.CONJECTURE__STRATEGY, newStrategy, newStrategy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlansPackage.CONJECTURE__STRATEGY:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetStrategy((Strategy)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlansPackage.CONJECTURE__JUDGEMENTS:
				return ((InternalEList<?>)getJudgements()).basicRemove(otherEnd, msgs);
			case PlansPackage.CONJECTURE__STRATEGY:
				return basicSetStrategy(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case PlansPackage.CONJECTURE__STRATEGY:
				return eInternalContainer().eInverseRemove(this, PlansPackage.STRATEGY__CONJECTURES, Strategy.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlansPackage.CONJECTURE__IF_DONE:
				return getIfDone();
			case PlansPackage.CONJECTURE__THEN_EXPECTED:
				return getThenExpected();
			case PlansPackage.CONJECTURE__INDICATORS:
				return getIndicators();
			case PlansPackage.CONJECTURE__JUDGEMENTS:
				return getJudgements();
			case PlansPackage.CONJECTURE__REVISED_BECAUSE:
				return getRevisedBecause();
			case PlansPackage.CONJECTURE__REVISED_BY:
				return getRevisedBy();
			case PlansPackage.CONJECTURE__CONTINUES:
				if (resolve) return getContinues();
				return basicGetContinues();
			case PlansPackage.CONJECTURE__NOT_CONTINUED:
				return getNotContinued();
			case PlansPackage.CONJECTURE__STRATEGY:
				return getStrategy();
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
			case PlansPackage.CONJECTURE__IF_DONE:
				setIfDone((String)newValue);
				return;
			case PlansPackage.CONJECTURE__THEN_EXPECTED:
				setThenExpected((String)newValue);
				return;
			case PlansPackage.CONJECTURE__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case PlansPackage.CONJECTURE__JUDGEMENTS:
				getJudgements().clear();
				getJudgements().addAll((Collection<? extends ConjectureJudgement>)newValue);
				return;
			case PlansPackage.CONJECTURE__REVISED_BECAUSE:
				setRevisedBecause((String)newValue);
				return;
			case PlansPackage.CONJECTURE__REVISED_BY:
				getRevisedBy().clear();
				getRevisedBy().addAll((Collection<? extends Element>)newValue);
				return;
			case PlansPackage.CONJECTURE__CONTINUES:
				setContinues((Conjecture)newValue);
				return;
			case PlansPackage.CONJECTURE__NOT_CONTINUED:
				setNotContinued((String)newValue);
				return;
			case PlansPackage.CONJECTURE__STRATEGY:
				setStrategy((Strategy)newValue);
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
			case PlansPackage.CONJECTURE__IF_DONE:
				setIfDone(IF_DONE_EDEFAULT);
				return;
			case PlansPackage.CONJECTURE__THEN_EXPECTED:
				setThenExpected(THEN_EXPECTED_EDEFAULT);
				return;
			case PlansPackage.CONJECTURE__INDICATORS:
				getIndicators().clear();
				return;
			case PlansPackage.CONJECTURE__JUDGEMENTS:
				getJudgements().clear();
				return;
			case PlansPackage.CONJECTURE__REVISED_BECAUSE:
				setRevisedBecause(REVISED_BECAUSE_EDEFAULT);
				return;
			case PlansPackage.CONJECTURE__REVISED_BY:
				getRevisedBy().clear();
				return;
			case PlansPackage.CONJECTURE__CONTINUES:
				setContinues((Conjecture)null);
				return;
			case PlansPackage.CONJECTURE__NOT_CONTINUED:
				setNotContinued(NOT_CONTINUED_EDEFAULT);
				return;
			case PlansPackage.CONJECTURE__STRATEGY:
				setStrategy((Strategy)null);
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
			case PlansPackage.CONJECTURE__IF_DONE:
				return IF_DONE_EDEFAULT == null ? ifDone != null : !IF_DONE_EDEFAULT.equals(ifDone);
			case PlansPackage.CONJECTURE__THEN_EXPECTED:
				return THEN_EXPECTED_EDEFAULT == null ? thenExpected != null : !THEN_EXPECTED_EDEFAULT.equals(thenExpected);
			case PlansPackage.CONJECTURE__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case PlansPackage.CONJECTURE__JUDGEMENTS:
				return judgements != null && !judgements.isEmpty();
			case PlansPackage.CONJECTURE__REVISED_BECAUSE:
				return REVISED_BECAUSE_EDEFAULT == null ? revisedBecause != null : !REVISED_BECAUSE_EDEFAULT.equals(revisedBecause);
			case PlansPackage.CONJECTURE__REVISED_BY:
				return revisedBy != null && !revisedBy.isEmpty();
			case PlansPackage.CONJECTURE__CONTINUES:
				return continues != null;
			case PlansPackage.CONJECTURE__NOT_CONTINUED:
				return NOT_CONTINUED_EDEFAULT == null ? notContinued != null : !NOT_CONTINUED_EDEFAULT.equals(notContinued);
			case PlansPackage.CONJECTURE__STRATEGY:
				return getStrategy() != null;
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
		result.append(" (ifDone: ");
		result.append(ifDone);
		result.append(", thenExpected: ");
		result.append(thenExpected);
		result.append(", revisedBecause: ");
		result.append(revisedBecause);
		result.append(", notContinued: ");
		result.append(notContinued);
		result.append(')');
		return result.toString();
	}

} //ConjectureImpl
