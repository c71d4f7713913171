/**
 */
package org.throughline.model.feedback.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.feedback.CollectionItem;
import org.throughline.model.feedback.CollectionKind;
import org.throughline.model.feedback.CollectionStatus;
import org.throughline.model.feedback.Consent;
import org.throughline.model.feedback.FeedbackPackage;

import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.School;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Collection Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.impl.CollectionItemImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CollectionItemImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CollectionItemImpl#getCollector <em>Collector</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CollectionItemImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CollectionItemImpl#getPlanned <em>Planned</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CollectionItemImpl#getReached <em>Reached</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CollectionItemImpl#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CollectionItemImpl#isDeidentified <em>Deidentified</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CollectionItemImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CollectionItemImpl#getWhereKept <em>Where Kept</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CollectionItemImpl extends ElementImpl implements CollectionItem {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CollectionKind KIND_EDEFAULT = CollectionKind.DOCUMENT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CollectionKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSchool() <em>School</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchool()
	 * @generated
	 * @ordered
	 */
	protected School school;

	/**
	 * The cached value of the '{@link #getCollector() <em>Collector</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollector()
	 * @generated
	 * @ordered
	 */
	protected Person collector;

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
	 * The default value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PLANNED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanned() <em>Planned</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanned()
	 * @generated
	 * @ordered
	 */
	protected Integer planned = PLANNED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReached() <em>Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReached()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REACHED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReached() <em>Reached</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReached()
	 * @generated
	 * @ordered
	 */
	protected Integer reached = REACHED_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected static final Consent CONSENT_EDEFAULT = Consent.PENDING;

	/**
	 * The cached value of the '{@link #getConsent() <em>Consent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected Consent consent = CONSENT_EDEFAULT;

	/**
	 * The default value of the '{@link #isDeidentified() <em>Deidentified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeidentified()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEIDENTIFIED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDeidentified() <em>Deidentified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDeidentified()
	 * @generated
	 * @ordered
	 */
	protected boolean deidentified = DEIDENTIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final CollectionStatus STATUS_EDEFAULT = CollectionStatus.PLANNED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected CollectionStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhereKept() <em>Where Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhereKept()
	 * @generated
	 * @ordered
	 */
	protected static final String WHERE_KEPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhereKept() <em>Where Kept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhereKept()
	 * @generated
	 * @ordered
	 */
	protected String whereKept = WHERE_KEPT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CollectionItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FeedbackPackage.Literals.COLLECTION_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollectionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CollectionKind newKind) {
		CollectionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.COLLECTION_ITEM__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public School getSchool() {
		if (school != null && school.eIsProxy()) {
			InternalEObject oldSchool = (InternalEObject)school;
			school = (School)eResolveProxy(oldSchool);
			if (school != oldSchool) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.COLLECTION_ITEM__SCHOOL, oldSchool, school));
			}
		}
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public School basicGetSchool() {
		return school;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchool(School newSchool) {
		School oldSchool = school;
		school = newSchool;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.COLLECTION_ITEM__SCHOOL, oldSchool, school));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getCollector() {
		if (collector != null && collector.eIsProxy()) {
			InternalEObject oldCollector = (InternalEObject)collector;
			collector = (Person)eResolveProxy(oldCollector);
			if (collector != oldCollector) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.COLLECTION_ITEM__COLLECTOR, oldCollector, collector));
			}
		}
		return collector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetCollector() {
		return collector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollector(Person newCollector) {
		Person oldCollector = collector;
		collector = newCollector;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.COLLECTION_ITEM__COLLECTOR, oldCollector, collector));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.COLLECTION_ITEM__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPlanned() {
		return planned;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanned(Integer newPlanned) {
		Integer oldPlanned = planned;
		planned = newPlanned;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.COLLECTION_ITEM__PLANNED, oldPlanned, planned));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReached() {
		return reached;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReached(Integer newReached) {
		Integer oldReached = reached;
		reached = newReached;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.COLLECTION_ITEM__REACHED, oldReached, reached));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consent getConsent() {
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsent(Consent newConsent) {
		Consent oldConsent = consent;
		consent = newConsent == null ? CONSENT_EDEFAULT : newConsent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.COLLECTION_ITEM__CONSENT, oldConsent, consent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDeidentified() {
		return deidentified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeidentified(boolean newDeidentified) {
		boolean oldDeidentified = deidentified;
		deidentified = newDeidentified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.COLLECTION_ITEM__DEIDENTIFIED, oldDeidentified, deidentified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollectionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(CollectionStatus newStatus) {
		CollectionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.COLLECTION_ITEM__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhereKept() {
		return whereKept;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhereKept(String newWhereKept) {
		String oldWhereKept = whereKept;
		whereKept = newWhereKept;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.COLLECTION_ITEM__WHERE_KEPT, oldWhereKept, whereKept));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FeedbackPackage.COLLECTION_ITEM__KIND:
				return getKind();
			case FeedbackPackage.COLLECTION_ITEM__SCHOOL:
				if (resolve) return getSchool();
				return basicGetSchool();
			case FeedbackPackage.COLLECTION_ITEM__COLLECTOR:
				if (resolve) return getCollector();
				return basicGetCollector();
			case FeedbackPackage.COLLECTION_ITEM__DATE:
				return getDate();
			case FeedbackPackage.COLLECTION_ITEM__PLANNED:
				return getPlanned();
			case FeedbackPackage.COLLECTION_ITEM__REACHED:
				return getReached();
			case FeedbackPackage.COLLECTION_ITEM__CONSENT:
				return getConsent();
			case FeedbackPackage.COLLECTION_ITEM__DEIDENTIFIED:
				return isDeidentified();
			case FeedbackPackage.COLLECTION_ITEM__STATUS:
				return getStatus();
			case FeedbackPackage.COLLECTION_ITEM__WHERE_KEPT:
				return getWhereKept();
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
			case FeedbackPackage.COLLECTION_ITEM__KIND:
				setKind((CollectionKind)newValue);
				return;
			case FeedbackPackage.COLLECTION_ITEM__SCHOOL:
				setSchool((School)newValue);
				return;
			case FeedbackPackage.COLLECTION_ITEM__COLLECTOR:
				setCollector((Person)newValue);
				return;
			case FeedbackPackage.COLLECTION_ITEM__DATE:
				setDate((LocalDate)newValue);
				return;
			case FeedbackPackage.COLLECTION_ITEM__PLANNED:
				setPlanned((Integer)newValue);
				return;
			case FeedbackPackage.COLLECTION_ITEM__REACHED:
				setReached((Integer)newValue);
				return;
			case FeedbackPackage.COLLECTION_ITEM__CONSENT:
				setConsent((Consent)newValue);
				return;
			case FeedbackPackage.COLLECTION_ITEM__DEIDENTIFIED:
				setDeidentified((Boolean)newValue);
				return;
			case FeedbackPackage.COLLECTION_ITEM__STATUS:
				setStatus((CollectionStatus)newValue);
				return;
			case FeedbackPackage.COLLECTION_ITEM__WHERE_KEPT:
				setWhereKept((String)newValue);
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
			case FeedbackPackage.COLLECTION_ITEM__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case FeedbackPackage.COLLECTION_ITEM__SCHOOL:
				setSchool((School)null);
				return;
			case FeedbackPackage.COLLECTION_ITEM__COLLECTOR:
				setCollector((Person)null);
				return;
			case FeedbackPackage.COLLECTION_ITEM__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case FeedbackPackage.COLLECTION_ITEM__PLANNED:
				setPlanned(PLANNED_EDEFAULT);
				return;
			case FeedbackPackage.COLLECTION_ITEM__REACHED:
				setReached(REACHED_EDEFAULT);
				return;
			case FeedbackPackage.COLLECTION_ITEM__CONSENT:
				setConsent(CONSENT_EDEFAULT);
				return;
			case FeedbackPackage.COLLECTION_ITEM__DEIDENTIFIED:
				setDeidentified(DEIDENTIFIED_EDEFAULT);
				return;
			case FeedbackPackage.COLLECTION_ITEM__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case FeedbackPackage.COLLECTION_ITEM__WHERE_KEPT:
				setWhereKept(WHERE_KEPT_EDEFAULT);
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
			case FeedbackPackage.COLLECTION_ITEM__KIND:
				return kind != KIND_EDEFAULT;
			case FeedbackPackage.COLLECTION_ITEM__SCHOOL:
				return school != null;
			case FeedbackPackage.COLLECTION_ITEM__COLLECTOR:
				return collector != null;
			case FeedbackPackage.COLLECTION_ITEM__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case FeedbackPackage.COLLECTION_ITEM__PLANNED:
				return PLANNED_EDEFAULT == null ? planned != null : !PLANNED_EDEFAULT.equals(planned);
			case FeedbackPackage.COLLECTION_ITEM__REACHED:
				return REACHED_EDEFAULT == null ? reached != null : !REACHED_EDEFAULT.equals(reached);
			case FeedbackPackage.COLLECTION_ITEM__CONSENT:
				return consent != CONSENT_EDEFAULT;
			case FeedbackPackage.COLLECTION_ITEM__DEIDENTIFIED:
				return deidentified != DEIDENTIFIED_EDEFAULT;
			case FeedbackPackage.COLLECTION_ITEM__STATUS:
				return status != STATUS_EDEFAULT;
			case FeedbackPackage.COLLECTION_ITEM__WHERE_KEPT:
				return WHERE_KEPT_EDEFAULT == null ? whereKept != null : !WHERE_KEPT_EDEFAULT.equals(whereKept);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", date: ");
		result.append(date);
		result.append(", planned: ");
		result.append(planned);
		result.append(", reached: ");
		result.append(reached);
		result.append(", consent: ");
		result.append(consent);
		result.append(", deidentified: ");
		result.append(deidentified);
		result.append(", status: ");
		result.append(status);
		result.append(", whereKept: ");
		result.append(whereKept);
		result.append(')');
		return result.toString();
	}

} //CollectionItemImpl
