/**
 */
package org.throughline.model.feedback.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.throughline.model.base.Element;
import org.throughline.model.base.UptakeCategory;

import org.throughline.model.base.impl.IdentifiedImpl;

import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.UptakeJudgement;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Uptake Judgement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.impl.UptakeJudgementImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.UptakeJudgementImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.UptakeJudgementImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.UptakeJudgementImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.UptakeJudgementImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.UptakeJudgementImpl#getRecommendation <em>Recommendation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UptakeJudgementImpl extends IdentifiedImpl implements UptakeJudgement {
	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final UptakeCategory CATEGORY_EDEFAULT = UptakeCategory.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected UptakeCategory category = CATEGORY_EDEFAULT;

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
	 * The cached value of the '{@link #getBy() <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Person by;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

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
	protected UptakeJudgementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FeedbackPackage.Literals.UPTAKE_JUDGEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UptakeCategory getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(UptakeCategory newCategory) {
		UptakeCategory oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.UPTAKE_JUDGEMENT__CATEGORY, oldCategory, category));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.UPTAKE_JUDGEMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getBy() {
		if (by != null && by.eIsProxy()) {
			InternalEObject oldBy = (InternalEObject)by;
			by = (Person)eResolveProxy(oldBy);
			if (by != oldBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.UPTAKE_JUDGEMENT__BY, oldBy, by));
			}
		}
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(Person newBy) {
		Person oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.UPTAKE_JUDGEMENT__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.UPTAKE_JUDGEMENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<Element>(Element.class, this, FeedbackPackage.UPTAKE_JUDGEMENT__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recommendation getRecommendation() {
		if (eContainerFeatureID() != FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION) return null;
		return (Recommendation)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRecommendation(Recommendation newRecommendation, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newRecommendation, FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecommendation(Recommendation newRecommendation) {
		if (newRecommendation != eInternalContainer() || (eContainerFeatureID() != FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION && newRecommendation != null)) {
			if (EcoreUtil.isAncestor(this, newRecommendation))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newRecommendation != null)
				msgs = ((InternalEObject)newRecommendation).eInverseAdd(this, FeedbackPackage.RECOMMENDATION__JUDGEMENTS, Recommendation.class, msgs);
			msgs = basicSetRecommendation(newRecommendation, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION, newRecommendation, newRecommendation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetRecommendation((Recommendation)otherEnd, msgs);
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
			case FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION:
				return basicSetRecommendation(null, msgs);
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
			case FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION:
				return eInternalContainer().eInverseRemove(this, FeedbackPackage.RECOMMENDATION__JUDGEMENTS, Recommendation.class, msgs);
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
			case FeedbackPackage.UPTAKE_JUDGEMENT__CATEGORY:
				return getCategory();
			case FeedbackPackage.UPTAKE_JUDGEMENT__DATE:
				return getDate();
			case FeedbackPackage.UPTAKE_JUDGEMENT__BY:
				if (resolve) return getBy();
				return basicGetBy();
			case FeedbackPackage.UPTAKE_JUDGEMENT__REASON:
				return getReason();
			case FeedbackPackage.UPTAKE_JUDGEMENT__EVIDENCE:
				return getEvidence();
			case FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION:
				return getRecommendation();
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
			case FeedbackPackage.UPTAKE_JUDGEMENT__CATEGORY:
				setCategory((UptakeCategory)newValue);
				return;
			case FeedbackPackage.UPTAKE_JUDGEMENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case FeedbackPackage.UPTAKE_JUDGEMENT__BY:
				setBy((Person)newValue);
				return;
			case FeedbackPackage.UPTAKE_JUDGEMENT__REASON:
				setReason((String)newValue);
				return;
			case FeedbackPackage.UPTAKE_JUDGEMENT__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Element>)newValue);
				return;
			case FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION:
				setRecommendation((Recommendation)newValue);
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
			case FeedbackPackage.UPTAKE_JUDGEMENT__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case FeedbackPackage.UPTAKE_JUDGEMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case FeedbackPackage.UPTAKE_JUDGEMENT__BY:
				setBy((Person)null);
				return;
			case FeedbackPackage.UPTAKE_JUDGEMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case FeedbackPackage.UPTAKE_JUDGEMENT__EVIDENCE:
				getEvidence().clear();
				return;
			case FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION:
				setRecommendation((Recommendation)null);
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
			case FeedbackPackage.UPTAKE_JUDGEMENT__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case FeedbackPackage.UPTAKE_JUDGEMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case FeedbackPackage.UPTAKE_JUDGEMENT__BY:
				return by != null;
			case FeedbackPackage.UPTAKE_JUDGEMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case FeedbackPackage.UPTAKE_JUDGEMENT__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION:
				return getRecommendation() != null;
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
		result.append(" (category: ");
		result.append(category);
		result.append(", date: ");
		result.append(date);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //UptakeJudgementImpl
