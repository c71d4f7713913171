/**
 */
package org.throughline.model.base.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.Attachment;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Element;
import org.throughline.model.base.Link;
import org.throughline.model.base.Verification;

import org.throughline.model.organisation.Role;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getTags <em>Tags</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getOwnerRole <em>Owner Role</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getReviewEveryDays <em>Review Every Days</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getVerifications <em>Verifications</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getComments <em>Comments</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getLinks <em>Links</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getCreatedBy <em>Created By</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getChangedOn <em>Changed On</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.ElementImpl#getChangedBy <em>Changed By</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ElementImpl extends IdentifiedImpl implements Element {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTags() <em>Tags</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTags()
	 * @generated
	 * @ordered
	 */
	protected EList<String> tags;

	/**
	 * The cached value of the '{@link #getOwnerRole() <em>Owner Role</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwnerRole()
	 * @generated
	 * @ordered
	 */
	protected Role ownerRole;

	/**
	 * The default value of the '{@link #getReviewEveryDays() <em>Review Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewEveryDays()
	 * @generated
	 * @ordered
	 */
	protected static final Integer REVIEW_EVERY_DAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewEveryDays() <em>Review Every Days</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewEveryDays()
	 * @generated
	 * @ordered
	 */
	protected Integer reviewEveryDays = REVIEW_EVERY_DAYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getVerifications() <em>Verifications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerifications()
	 * @generated
	 * @ordered
	 */
	protected EList<Verification> verifications;

	/**
	 * The cached value of the '{@link #getComments() <em>Comments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComments()
	 * @generated
	 * @ordered
	 */
	protected EList<Comment> comments;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getLinks() <em>Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Link> links;

	/**
	 * The default value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CREATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate createdOn = CREATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreatedBy() <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CREATED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedBy() <em>Created By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedBy()
	 * @generated
	 * @ordered
	 */
	protected String createdBy = CREATED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getChangedOn() <em>Changed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CHANGED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChangedOn() <em>Changed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate changedOn = CHANGED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getChangedBy() <em>Changed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANGED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChangedBy() <em>Changed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChangedBy()
	 * @generated
	 * @ordered
	 */
	protected String changedBy = CHANGED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BasePackage.Literals.ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ELEMENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ELEMENT__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, BasePackage.ELEMENT__TAGS);
		}
		return tags;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getOwnerRole() {
		if (ownerRole != null && ownerRole.eIsProxy()) {
			InternalEObject oldOwnerRole = (InternalEObject)ownerRole;
			ownerRole = (Role)eResolveProxy(oldOwnerRole);
			if (ownerRole != oldOwnerRole) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, BasePackage.ELEMENT__OWNER_ROLE, oldOwnerRole, ownerRole));
			}
		}
		return ownerRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetOwnerRole() {
		return ownerRole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwnerRole(Role newOwnerRole) {
		Role oldOwnerRole = ownerRole;
		ownerRole = newOwnerRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ELEMENT__OWNER_ROLE, oldOwnerRole, ownerRole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReviewEveryDays() {
		return reviewEveryDays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewEveryDays(Integer newReviewEveryDays) {
		Integer oldReviewEveryDays = reviewEveryDays;
		reviewEveryDays = newReviewEveryDays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ELEMENT__REVIEW_EVERY_DAYS, oldReviewEveryDays, reviewEveryDays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Verification> getVerifications() {
		if (verifications == null) {
			verifications = new EObjectContainmentEList<Verification>(Verification.class, this, BasePackage.ELEMENT__VERIFICATIONS);
		}
		return verifications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Comment> getComments() {
		if (comments == null) {
			comments = new EObjectContainmentEList<Comment>(Comment.class, this, BasePackage.ELEMENT__COMMENTS);
		}
		return comments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, BasePackage.ELEMENT__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Link> getLinks() {
		if (links == null) {
			links = new EObjectContainmentEList<Link>(Link.class, this, BasePackage.ELEMENT__LINKS);
		}
		return links;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCreatedOn() {
		return createdOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedOn(LocalDate newCreatedOn) {
		LocalDate oldCreatedOn = createdOn;
		createdOn = newCreatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ELEMENT__CREATED_ON, oldCreatedOn, createdOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCreatedBy() {
		return createdBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedBy(String newCreatedBy) {
		String oldCreatedBy = createdBy;
		createdBy = newCreatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ELEMENT__CREATED_BY, oldCreatedBy, createdBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getChangedOn() {
		return changedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedOn(LocalDate newChangedOn) {
		LocalDate oldChangedOn = changedOn;
		changedOn = newChangedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ELEMENT__CHANGED_ON, oldChangedOn, changedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChangedBy() {
		return changedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChangedBy(String newChangedBy) {
		String oldChangedBy = changedBy;
		changedBy = newChangedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.ELEMENT__CHANGED_BY, oldChangedBy, changedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BasePackage.ELEMENT__VERIFICATIONS:
				return ((InternalEList<?>)getVerifications()).basicRemove(otherEnd, msgs);
			case BasePackage.ELEMENT__COMMENTS:
				return ((InternalEList<?>)getComments()).basicRemove(otherEnd, msgs);
			case BasePackage.ELEMENT__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case BasePackage.ELEMENT__LINKS:
				return ((InternalEList<?>)getLinks()).basicRemove(otherEnd, msgs);
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
			case BasePackage.ELEMENT__NAME:
				return getName();
			case BasePackage.ELEMENT__DESCRIPTION:
				return getDescription();
			case BasePackage.ELEMENT__TAGS:
				return getTags();
			case BasePackage.ELEMENT__OWNER_ROLE:
				if (resolve) return getOwnerRole();
				return basicGetOwnerRole();
			case BasePackage.ELEMENT__REVIEW_EVERY_DAYS:
				return getReviewEveryDays();
			case BasePackage.ELEMENT__VERIFICATIONS:
				return getVerifications();
			case BasePackage.ELEMENT__COMMENTS:
				return getComments();
			case BasePackage.ELEMENT__ATTACHMENTS:
				return getAttachments();
			case BasePackage.ELEMENT__LINKS:
				return getLinks();
			case BasePackage.ELEMENT__CREATED_ON:
				return getCreatedOn();
			case BasePackage.ELEMENT__CREATED_BY:
				return getCreatedBy();
			case BasePackage.ELEMENT__CHANGED_ON:
				return getChangedOn();
			case BasePackage.ELEMENT__CHANGED_BY:
				return getChangedBy();
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
			case BasePackage.ELEMENT__NAME:
				setName((String)newValue);
				return;
			case BasePackage.ELEMENT__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case BasePackage.ELEMENT__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
			case BasePackage.ELEMENT__OWNER_ROLE:
				setOwnerRole((Role)newValue);
				return;
			case BasePackage.ELEMENT__REVIEW_EVERY_DAYS:
				setReviewEveryDays((Integer)newValue);
				return;
			case BasePackage.ELEMENT__VERIFICATIONS:
				getVerifications().clear();
				getVerifications().addAll((Collection<? extends Verification>)newValue);
				return;
			case BasePackage.ELEMENT__COMMENTS:
				getComments().clear();
				getComments().addAll((Collection<? extends Comment>)newValue);
				return;
			case BasePackage.ELEMENT__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case BasePackage.ELEMENT__LINKS:
				getLinks().clear();
				getLinks().addAll((Collection<? extends Link>)newValue);
				return;
			case BasePackage.ELEMENT__CREATED_ON:
				setCreatedOn((LocalDate)newValue);
				return;
			case BasePackage.ELEMENT__CREATED_BY:
				setCreatedBy((String)newValue);
				return;
			case BasePackage.ELEMENT__CHANGED_ON:
				setChangedOn((LocalDate)newValue);
				return;
			case BasePackage.ELEMENT__CHANGED_BY:
				setChangedBy((String)newValue);
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
			case BasePackage.ELEMENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case BasePackage.ELEMENT__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case BasePackage.ELEMENT__TAGS:
				getTags().clear();
				return;
			case BasePackage.ELEMENT__OWNER_ROLE:
				setOwnerRole((Role)null);
				return;
			case BasePackage.ELEMENT__REVIEW_EVERY_DAYS:
				setReviewEveryDays(REVIEW_EVERY_DAYS_EDEFAULT);
				return;
			case BasePackage.ELEMENT__VERIFICATIONS:
				getVerifications().clear();
				return;
			case BasePackage.ELEMENT__COMMENTS:
				getComments().clear();
				return;
			case BasePackage.ELEMENT__ATTACHMENTS:
				getAttachments().clear();
				return;
			case BasePackage.ELEMENT__LINKS:
				getLinks().clear();
				return;
			case BasePackage.ELEMENT__CREATED_ON:
				setCreatedOn(CREATED_ON_EDEFAULT);
				return;
			case BasePackage.ELEMENT__CREATED_BY:
				setCreatedBy(CREATED_BY_EDEFAULT);
				return;
			case BasePackage.ELEMENT__CHANGED_ON:
				setChangedOn(CHANGED_ON_EDEFAULT);
				return;
			case BasePackage.ELEMENT__CHANGED_BY:
				setChangedBy(CHANGED_BY_EDEFAULT);
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
			case BasePackage.ELEMENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case BasePackage.ELEMENT__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case BasePackage.ELEMENT__TAGS:
				return tags != null && !tags.isEmpty();
			case BasePackage.ELEMENT__OWNER_ROLE:
				return ownerRole != null;
			case BasePackage.ELEMENT__REVIEW_EVERY_DAYS:
				return REVIEW_EVERY_DAYS_EDEFAULT == null ? reviewEveryDays != null : !REVIEW_EVERY_DAYS_EDEFAULT.equals(reviewEveryDays);
			case BasePackage.ELEMENT__VERIFICATIONS:
				return verifications != null && !verifications.isEmpty();
			case BasePackage.ELEMENT__COMMENTS:
				return comments != null && !comments.isEmpty();
			case BasePackage.ELEMENT__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case BasePackage.ELEMENT__LINKS:
				return links != null && !links.isEmpty();
			case BasePackage.ELEMENT__CREATED_ON:
				return CREATED_ON_EDEFAULT == null ? createdOn != null : !CREATED_ON_EDEFAULT.equals(createdOn);
			case BasePackage.ELEMENT__CREATED_BY:
				return CREATED_BY_EDEFAULT == null ? createdBy != null : !CREATED_BY_EDEFAULT.equals(createdBy);
			case BasePackage.ELEMENT__CHANGED_ON:
				return CHANGED_ON_EDEFAULT == null ? changedOn != null : !CHANGED_ON_EDEFAULT.equals(changedOn);
			case BasePackage.ELEMENT__CHANGED_BY:
				return CHANGED_BY_EDEFAULT == null ? changedBy != null : !CHANGED_BY_EDEFAULT.equals(changedBy);
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
		result.append(" (name: ");
		result.append(name);
		result.append(", description: ");
		result.append(description);
		result.append(", tags: ");
		result.append(tags);
		result.append(", reviewEveryDays: ");
		result.append(reviewEveryDays);
		result.append(", createdOn: ");
		result.append(createdOn);
		result.append(", createdBy: ");
		result.append(createdBy);
		result.append(", changedOn: ");
		result.append(changedOn);
		result.append(", changedBy: ");
		result.append(changedBy);
		result.append(')');
		return result.toString();
	}

} //ElementImpl
