/**
 */
package org.throughline.model.playbooks.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.Element;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Person;

import org.throughline.model.playbooks.Answer;
import org.throughline.model.playbooks.PlaybooksPackage;
import org.throughline.model.playbooks.Question;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Question</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.impl.QuestionImpl#getAskedOn <em>Asked On</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.QuestionImpl#getAskedBy <em>Asked By</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.QuestionImpl#getAskedOf <em>Asked Of</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.QuestionImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.QuestionImpl#getAnswers <em>Answers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuestionImpl extends ElementImpl implements Question {
	/**
	 * The default value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ASKED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAskedOn() <em>Asked On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate askedOn = ASKED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAskedBy() <em>Asked By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedBy()
	 * @generated
	 * @ordered
	 */
	protected Person askedBy;

	/**
	 * The cached value of the '{@link #getAskedOf() <em>Asked Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAskedOf()
	 * @generated
	 * @ordered
	 */
	protected Person askedOf;

	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> about;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuestionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlaybooksPackage.Literals.QUESTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAskedOn() {
		return askedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedOn(LocalDate newAskedOn) {
		LocalDate oldAskedOn = askedOn;
		askedOn = newAskedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.QUESTION__ASKED_ON, oldAskedOn, askedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getAskedBy() {
		if (askedBy != null && askedBy.eIsProxy()) {
			InternalEObject oldAskedBy = (InternalEObject)askedBy;
			askedBy = (Person)eResolveProxy(oldAskedBy);
			if (askedBy != oldAskedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlaybooksPackage.QUESTION__ASKED_BY, oldAskedBy, askedBy));
			}
		}
		return askedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetAskedBy() {
		return askedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedBy(Person newAskedBy) {
		Person oldAskedBy = askedBy;
		askedBy = newAskedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.QUESTION__ASKED_BY, oldAskedBy, askedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getAskedOf() {
		if (askedOf != null && askedOf.eIsProxy()) {
			InternalEObject oldAskedOf = (InternalEObject)askedOf;
			askedOf = (Person)eResolveProxy(oldAskedOf);
			if (askedOf != oldAskedOf) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlaybooksPackage.QUESTION__ASKED_OF, oldAskedOf, askedOf));
			}
		}
		return askedOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetAskedOf() {
		return askedOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAskedOf(Person newAskedOf) {
		Person oldAskedOf = askedOf;
		askedOf = newAskedOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.QUESTION__ASKED_OF, oldAskedOf, askedOf));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getAbout() {
		if (about == null) {
			about = new EObjectResolvingEList<Element>(Element.class, this, PlaybooksPackage.QUESTION__ABOUT);
		}
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<Answer>(Answer.class, this, PlaybooksPackage.QUESTION__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PlaybooksPackage.QUESTION__ANSWERS:
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
			case PlaybooksPackage.QUESTION__ASKED_ON:
				return getAskedOn();
			case PlaybooksPackage.QUESTION__ASKED_BY:
				if (resolve) return getAskedBy();
				return basicGetAskedBy();
			case PlaybooksPackage.QUESTION__ASKED_OF:
				if (resolve) return getAskedOf();
				return basicGetAskedOf();
			case PlaybooksPackage.QUESTION__ABOUT:
				return getAbout();
			case PlaybooksPackage.QUESTION__ANSWERS:
				return getAnswers();
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
			case PlaybooksPackage.QUESTION__ASKED_ON:
				setAskedOn((LocalDate)newValue);
				return;
			case PlaybooksPackage.QUESTION__ASKED_BY:
				setAskedBy((Person)newValue);
				return;
			case PlaybooksPackage.QUESTION__ASKED_OF:
				setAskedOf((Person)newValue);
				return;
			case PlaybooksPackage.QUESTION__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends Element>)newValue);
				return;
			case PlaybooksPackage.QUESTION__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
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
			case PlaybooksPackage.QUESTION__ASKED_ON:
				setAskedOn(ASKED_ON_EDEFAULT);
				return;
			case PlaybooksPackage.QUESTION__ASKED_BY:
				setAskedBy((Person)null);
				return;
			case PlaybooksPackage.QUESTION__ASKED_OF:
				setAskedOf((Person)null);
				return;
			case PlaybooksPackage.QUESTION__ABOUT:
				getAbout().clear();
				return;
			case PlaybooksPackage.QUESTION__ANSWERS:
				getAnswers().clear();
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
			case PlaybooksPackage.QUESTION__ASKED_ON:
				return ASKED_ON_EDEFAULT == null ? askedOn != null : !ASKED_ON_EDEFAULT.equals(askedOn);
			case PlaybooksPackage.QUESTION__ASKED_BY:
				return askedBy != null;
			case PlaybooksPackage.QUESTION__ASKED_OF:
				return askedOf != null;
			case PlaybooksPackage.QUESTION__ABOUT:
				return about != null && !about.isEmpty();
			case PlaybooksPackage.QUESTION__ANSWERS:
				return answers != null && !answers.isEmpty();
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
		result.append(" (askedOn: ");
		result.append(askedOn);
		result.append(')');
		return result.toString();
	}

} //QuestionImpl
