/**
 */
package org.throughline.model.plans.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.plans.CompassAnswer;
import org.throughline.model.plans.CompassCheck;
import org.throughline.model.plans.Decision;
import org.throughline.model.plans.PlansPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Compass Check</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.CompassCheckImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.CompassCheckImpl#getProposedBy <em>Proposed By</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.CompassCheckImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.CompassCheckImpl#getDecision <em>Decision</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CompassCheckImpl extends ElementImpl implements CompassCheck {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposedBy() <em>Proposed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String PROPOSED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposedBy() <em>Proposed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedBy()
	 * @generated
	 * @ordered
	 */
	protected String proposedBy = PROPOSED_BY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<CompassAnswer> answers;

	/**
	 * The cached value of the '{@link #getDecision() <em>Decision</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecision()
	 * @generated
	 * @ordered
	 */
	protected Decision decision;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CompassCheckImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.COMPASS_CHECK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.COMPASS_CHECK__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProposedBy() {
		return proposedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposedBy(String newProposedBy) {
		String oldProposedBy = proposedBy;
		proposedBy = newProposedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.COMPASS_CHECK__PROPOSED_BY, oldProposedBy, proposedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CompassAnswer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<CompassAnswer>(CompassAnswer.class, this, PlansPackage.COMPASS_CHECK__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Decision getDecision() {
		if (decision != null && decision.eIsProxy()) {
			InternalEObject oldDecision = (InternalEObject)decision;
			decision = (Decision)eResolveProxy(oldDecision);
			if (decision != oldDecision) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlansPackage.COMPASS_CHECK__DECISION, oldDecision, decision));
			}
		}
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Decision basicGetDecision() {
		return decision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecision(Decision newDecision) {
		Decision oldDecision = decision;
		decision = newDecision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.COMPASS_CHECK__DECISION, oldDecision, decision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlansPackage.COMPASS_CHECK__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlansPackage.COMPASS_CHECK__DATE:
				return getDate();
			case PlansPackage.COMPASS_CHECK__PROPOSED_BY:
				return getProposedBy();
			case PlansPackage.COMPASS_CHECK__ANSWERS:
				return getAnswers();
			case PlansPackage.COMPASS_CHECK__DECISION:
				if (resolve) return getDecision();
				return basicGetDecision();
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
			case PlansPackage.COMPASS_CHECK__DATE:
				setDate((LocalDate)newValue);
				return;
			case PlansPackage.COMPASS_CHECK__PROPOSED_BY:
				setProposedBy((String)newValue);
				return;
			case PlansPackage.COMPASS_CHECK__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends CompassAnswer>)newValue);
				return;
			case PlansPackage.COMPASS_CHECK__DECISION:
				setDecision((Decision)newValue);
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
			case PlansPackage.COMPASS_CHECK__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case PlansPackage.COMPASS_CHECK__PROPOSED_BY:
				setProposedBy(PROPOSED_BY_EDEFAULT);
				return;
			case PlansPackage.COMPASS_CHECK__ANSWERS:
				getAnswers().clear();
				return;
			case PlansPackage.COMPASS_CHECK__DECISION:
				setDecision((Decision)null);
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
			case PlansPackage.COMPASS_CHECK__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case PlansPackage.COMPASS_CHECK__PROPOSED_BY:
				return PROPOSED_BY_EDEFAULT == null ? proposedBy != null : !PROPOSED_BY_EDEFAULT.equals(proposedBy);
			case PlansPackage.COMPASS_CHECK__ANSWERS:
				return answers != null && !answers.isEmpty();
			case PlansPackage.COMPASS_CHECK__DECISION:
				return decision != null;
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
		result.append(" (date: ");
		result.append(date);
		result.append(", proposedBy: ");
		result.append(proposedBy);
		result.append(')');
		return result.toString();
	}

} //CompassCheckImpl
