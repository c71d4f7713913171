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

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.plans.PlansPackage;
import org.throughline.model.plans.Screener;
import org.throughline.model.plans.ScreenerArea;
import org.throughline.model.plans.ScreenerQuestion;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Screener Area</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.ScreenerAreaImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ScreenerAreaImpl#getScreener <em>Screener</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScreenerAreaImpl extends ElementImpl implements ScreenerArea {
	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<ScreenerQuestion> questions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScreenerAreaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.SCREENER_AREA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScreenerQuestion> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentWithInverseEList<ScreenerQuestion>(ScreenerQuestion.class, this, PlansPackage.SCREENER_AREA__QUESTIONS, PlansPackage.SCREENER_QUESTION__AREA);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Screener getScreener() {
		if (eContainerFeatureID() != PlansPackage.SCREENER_AREA__SCREENER) return null;
		return (Screener)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetScreener(Screener newScreener, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newScreener, PlansPackage.SCREENER_AREA__SCREENER, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScreener(Screener newScreener) {
		if (newScreener != eInternalContainer() || (eContainerFeatureID() != PlansPackage.SCREENER_AREA__SCREENER && newScreener != null)) {
			if (EcoreUtil.isAncestor(this, newScreener))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newScreener != null)
				msgs = ((InternalEObject)newScreener).eInverseAdd(this, PlansPackage.SCREENER__AREAS, Screener.class, msgs);
			msgs = basicSetScreener(newScreener, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.SCREENER_AREA__SCREENER, newScreener, newScreener));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlansPackage.SCREENER_AREA__QUESTIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getQuestions()).basicAdd(otherEnd, msgs);
			case PlansPackage.SCREENER_AREA__SCREENER:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetScreener((Screener)otherEnd, msgs);
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
			case PlansPackage.SCREENER_AREA__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case PlansPackage.SCREENER_AREA__SCREENER:
				return basicSetScreener(null, msgs);
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
			case PlansPackage.SCREENER_AREA__SCREENER:
				return eInternalContainer().eInverseRemove(this, PlansPackage.SCREENER__AREAS, Screener.class, msgs);
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
			case PlansPackage.SCREENER_AREA__QUESTIONS:
				return getQuestions();
			case PlansPackage.SCREENER_AREA__SCREENER:
				return getScreener();
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
			case PlansPackage.SCREENER_AREA__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends ScreenerQuestion>)newValue);
				return;
			case PlansPackage.SCREENER_AREA__SCREENER:
				setScreener((Screener)newValue);
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
			case PlansPackage.SCREENER_AREA__QUESTIONS:
				getQuestions().clear();
				return;
			case PlansPackage.SCREENER_AREA__SCREENER:
				setScreener((Screener)null);
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
			case PlansPackage.SCREENER_AREA__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case PlansPackage.SCREENER_AREA__SCREENER:
				return getScreener() != null;
		}
		return super.eIsSet(featureID);
	}

} //ScreenerAreaImpl
