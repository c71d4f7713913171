/**
 */
package org.throughline.model.feedback.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.Publication;

import org.throughline.model.organisation.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Publication</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.impl.PublicationImpl#getRevision <em>Revision</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.PublicationImpl#getPublishedOn <em>Published On</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.PublicationImpl#getPublishedBy <em>Published By</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.PublicationImpl#getWhatChanged <em>What Changed</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.PublicationImpl#getCycle <em>Cycle</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PublicationImpl extends ElementImpl implements Publication {
	/**
	 * The default value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REVISION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRevision() <em>Revision</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevision()
	 * @generated
	 * @ordered
	 */
	protected Integer revision = REVISION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PUBLISHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPublishedOn() <em>Published On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate publishedOn = PUBLISHED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPublishedBy() <em>Published By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublishedBy()
	 * @generated
	 * @ordered
	 */
	protected Person publishedBy;

	/**
	 * The default value of the '{@link #getWhatChanged() <em>What Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatChanged()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_CHANGED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhatChanged() <em>What Changed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatChanged()
	 * @generated
	 * @ordered
	 */
	protected String whatChanged = WHAT_CHANGED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PublicationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FeedbackPackage.Literals.PUBLICATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getRevision() {
		return revision;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRevision(Integer newRevision) {
		Integer oldRevision = revision;
		revision = newRevision;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.PUBLICATION__REVISION, oldRevision, revision));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPublishedOn() {
		return publishedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedOn(LocalDate newPublishedOn) {
		LocalDate oldPublishedOn = publishedOn;
		publishedOn = newPublishedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.PUBLICATION__PUBLISHED_ON, oldPublishedOn, publishedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getPublishedBy() {
		if (publishedBy != null && publishedBy.eIsProxy()) {
			InternalEObject oldPublishedBy = (InternalEObject)publishedBy;
			publishedBy = (Person)eResolveProxy(oldPublishedBy);
			if (publishedBy != oldPublishedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.PUBLICATION__PUBLISHED_BY, oldPublishedBy, publishedBy));
			}
		}
		return publishedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetPublishedBy() {
		return publishedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublishedBy(Person newPublishedBy) {
		Person oldPublishedBy = publishedBy;
		publishedBy = newPublishedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.PUBLICATION__PUBLISHED_BY, oldPublishedBy, publishedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhatChanged() {
		return whatChanged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhatChanged(String newWhatChanged) {
		String oldWhatChanged = whatChanged;
		whatChanged = newWhatChanged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.PUBLICATION__WHAT_CHANGED, oldWhatChanged, whatChanged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cycle getCycle() {
		if (eContainerFeatureID() != FeedbackPackage.PUBLICATION__CYCLE) return null;
		return (Cycle)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCycle(Cycle newCycle, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCycle, FeedbackPackage.PUBLICATION__CYCLE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCycle(Cycle newCycle) {
		if (newCycle != eInternalContainer() || (eContainerFeatureID() != FeedbackPackage.PUBLICATION__CYCLE && newCycle != null)) {
			if (EcoreUtil.isAncestor(this, newCycle))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCycle != null)
				msgs = ((InternalEObject)newCycle).eInverseAdd(this, FeedbackPackage.CYCLE__PUBLICATIONS, Cycle.class, msgs);
			msgs = basicSetCycle(newCycle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.PUBLICATION__CYCLE, newCycle, newCycle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FeedbackPackage.PUBLICATION__CYCLE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCycle((Cycle)otherEnd, msgs);
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
			case FeedbackPackage.PUBLICATION__CYCLE:
				return basicSetCycle(null, msgs);
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
			case FeedbackPackage.PUBLICATION__CYCLE:
				return eInternalContainer().eInverseRemove(this, FeedbackPackage.CYCLE__PUBLICATIONS, Cycle.class, msgs);
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
			case FeedbackPackage.PUBLICATION__REVISION:
				return getRevision();
			case FeedbackPackage.PUBLICATION__PUBLISHED_ON:
				return getPublishedOn();
			case FeedbackPackage.PUBLICATION__PUBLISHED_BY:
				if (resolve) return getPublishedBy();
				return basicGetPublishedBy();
			case FeedbackPackage.PUBLICATION__WHAT_CHANGED:
				return getWhatChanged();
			case FeedbackPackage.PUBLICATION__CYCLE:
				return getCycle();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case FeedbackPackage.PUBLICATION__REVISION:
				setRevision((Integer)newValue);
				return;
			case FeedbackPackage.PUBLICATION__PUBLISHED_ON:
				setPublishedOn((LocalDate)newValue);
				return;
			case FeedbackPackage.PUBLICATION__PUBLISHED_BY:
				setPublishedBy((Person)newValue);
				return;
			case FeedbackPackage.PUBLICATION__WHAT_CHANGED:
				setWhatChanged((String)newValue);
				return;
			case FeedbackPackage.PUBLICATION__CYCLE:
				setCycle((Cycle)newValue);
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
			case FeedbackPackage.PUBLICATION__REVISION:
				setRevision(REVISION_EDEFAULT);
				return;
			case FeedbackPackage.PUBLICATION__PUBLISHED_ON:
				setPublishedOn(PUBLISHED_ON_EDEFAULT);
				return;
			case FeedbackPackage.PUBLICATION__PUBLISHED_BY:
				setPublishedBy((Person)null);
				return;
			case FeedbackPackage.PUBLICATION__WHAT_CHANGED:
				setWhatChanged(WHAT_CHANGED_EDEFAULT);
				return;
			case FeedbackPackage.PUBLICATION__CYCLE:
				setCycle((Cycle)null);
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
			case FeedbackPackage.PUBLICATION__REVISION:
				return REVISION_EDEFAULT == null ? revision != null : !REVISION_EDEFAULT.equals(revision);
			case FeedbackPackage.PUBLICATION__PUBLISHED_ON:
				return PUBLISHED_ON_EDEFAULT == null ? publishedOn != null : !PUBLISHED_ON_EDEFAULT.equals(publishedOn);
			case FeedbackPackage.PUBLICATION__PUBLISHED_BY:
				return publishedBy != null;
			case FeedbackPackage.PUBLICATION__WHAT_CHANGED:
				return WHAT_CHANGED_EDEFAULT == null ? whatChanged != null : !WHAT_CHANGED_EDEFAULT.equals(whatChanged);
			case FeedbackPackage.PUBLICATION__CYCLE:
				return getCycle() != null;
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
		result.append(" (revision: ");
		result.append(revision);
		result.append(", publishedOn: ");
		result.append(publishedOn);
		result.append(", whatChanged: ");
		result.append(whatChanged);
		result.append(')');
		return result.toString();
	}

} //PublicationImpl
