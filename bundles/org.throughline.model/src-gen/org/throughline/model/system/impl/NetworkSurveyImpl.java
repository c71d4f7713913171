/**
 */
package org.throughline.model.system.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.School;

import org.throughline.model.system.AdviceNetwork;
import org.throughline.model.system.AdviceTie;
import org.throughline.model.system.ExpertiseMark;
import org.throughline.model.system.NetworkSurvey;
import org.throughline.model.system.PressFocus;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Network Survey</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.NetworkSurveyImpl#getNetwork <em>Network</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.NetworkSurveyImpl#getSchool <em>School</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.NetworkSurveyImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.NetworkSurveyImpl#getTies <em>Ties</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.NetworkSurveyImpl#getExpertise <em>Expertise</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.NetworkSurveyImpl#getPrincipalPress <em>Principal Press</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.NetworkSurveyImpl#getCoachPress <em>Coach Press</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NetworkSurveyImpl extends ElementImpl implements NetworkSurvey {
	/**
	 * The cached value of the '{@link #getNetwork() <em>Network</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetwork()
	 * @generated
	 * @ordered
	 */
	protected AdviceNetwork network;

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
	 * The cached value of the '{@link #getTies() <em>Ties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTies()
	 * @generated
	 * @ordered
	 */
	protected EList<AdviceTie> ties;

	/**
	 * The cached value of the '{@link #getExpertise() <em>Expertise</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpertise()
	 * @generated
	 * @ordered
	 */
	protected EList<ExpertiseMark> expertise;

	/**
	 * The default value of the '{@link #getPrincipalPress() <em>Principal Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrincipalPress()
	 * @generated
	 * @ordered
	 */
	protected static final PressFocus PRINCIPAL_PRESS_EDEFAULT = PressFocus.OTHER;

	/**
	 * The cached value of the '{@link #getPrincipalPress() <em>Principal Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrincipalPress()
	 * @generated
	 * @ordered
	 */
	protected PressFocus principalPress = PRINCIPAL_PRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoachPress() <em>Coach Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoachPress()
	 * @generated
	 * @ordered
	 */
	protected static final PressFocus COACH_PRESS_EDEFAULT = PressFocus.OTHER;

	/**
	 * The cached value of the '{@link #getCoachPress() <em>Coach Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoachPress()
	 * @generated
	 * @ordered
	 */
	protected PressFocus coachPress = COACH_PRESS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NetworkSurveyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.NETWORK_SURVEY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AdviceNetwork getNetwork() {
		if (network != null && network.eIsProxy()) {
			InternalEObject oldNetwork = (InternalEObject)network;
			network = (AdviceNetwork)eResolveProxy(oldNetwork);
			if (network != oldNetwork) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.NETWORK_SURVEY__NETWORK, oldNetwork, network));
			}
		}
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AdviceNetwork basicGetNetwork() {
		return network;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNetwork(AdviceNetwork newNetwork) {
		AdviceNetwork oldNetwork = network;
		network = newNetwork;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.NETWORK_SURVEY__NETWORK, oldNetwork, network));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.NETWORK_SURVEY__SCHOOL, oldSchool, school));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.NETWORK_SURVEY__SCHOOL, oldSchool, school));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.NETWORK_SURVEY__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AdviceTie> getTies() {
		if (ties == null) {
			ties = new EObjectContainmentWithInverseEList<AdviceTie>(AdviceTie.class, this, SystemPackage.NETWORK_SURVEY__TIES, SystemPackage.ADVICE_TIE__SURVEY);
		}
		return ties;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ExpertiseMark> getExpertise() {
		if (expertise == null) {
			expertise = new EObjectContainmentEList<ExpertiseMark>(ExpertiseMark.class, this, SystemPackage.NETWORK_SURVEY__EXPERTISE);
		}
		return expertise;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PressFocus getPrincipalPress() {
		return principalPress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrincipalPress(PressFocus newPrincipalPress) {
		PressFocus oldPrincipalPress = principalPress;
		principalPress = newPrincipalPress == null ? PRINCIPAL_PRESS_EDEFAULT : newPrincipalPress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.NETWORK_SURVEY__PRINCIPAL_PRESS, oldPrincipalPress, principalPress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PressFocus getCoachPress() {
		return coachPress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoachPress(PressFocus newCoachPress) {
		PressFocus oldCoachPress = coachPress;
		coachPress = newCoachPress == null ? COACH_PRESS_EDEFAULT : newCoachPress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.NETWORK_SURVEY__COACH_PRESS, oldCoachPress, coachPress));
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
			case SystemPackage.NETWORK_SURVEY__TIES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getTies()).basicAdd(otherEnd, msgs);
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
			case SystemPackage.NETWORK_SURVEY__TIES:
				return ((InternalEList<?>)getTies()).basicRemove(otherEnd, msgs);
			case SystemPackage.NETWORK_SURVEY__EXPERTISE:
				return ((InternalEList<?>)getExpertise()).basicRemove(otherEnd, msgs);
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
			case SystemPackage.NETWORK_SURVEY__NETWORK:
				if (resolve) return getNetwork();
				return basicGetNetwork();
			case SystemPackage.NETWORK_SURVEY__SCHOOL:
				if (resolve) return getSchool();
				return basicGetSchool();
			case SystemPackage.NETWORK_SURVEY__DATE:
				return getDate();
			case SystemPackage.NETWORK_SURVEY__TIES:
				return getTies();
			case SystemPackage.NETWORK_SURVEY__EXPERTISE:
				return getExpertise();
			case SystemPackage.NETWORK_SURVEY__PRINCIPAL_PRESS:
				return getPrincipalPress();
			case SystemPackage.NETWORK_SURVEY__COACH_PRESS:
				return getCoachPress();
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
			case SystemPackage.NETWORK_SURVEY__NETWORK:
				setNetwork((AdviceNetwork)newValue);
				return;
			case SystemPackage.NETWORK_SURVEY__SCHOOL:
				setSchool((School)newValue);
				return;
			case SystemPackage.NETWORK_SURVEY__DATE:
				setDate((LocalDate)newValue);
				return;
			case SystemPackage.NETWORK_SURVEY__TIES:
				getTies().clear();
				getTies().addAll((Collection<? extends AdviceTie>)newValue);
				return;
			case SystemPackage.NETWORK_SURVEY__EXPERTISE:
				getExpertise().clear();
				getExpertise().addAll((Collection<? extends ExpertiseMark>)newValue);
				return;
			case SystemPackage.NETWORK_SURVEY__PRINCIPAL_PRESS:
				setPrincipalPress((PressFocus)newValue);
				return;
			case SystemPackage.NETWORK_SURVEY__COACH_PRESS:
				setCoachPress((PressFocus)newValue);
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
			case SystemPackage.NETWORK_SURVEY__NETWORK:
				setNetwork((AdviceNetwork)null);
				return;
			case SystemPackage.NETWORK_SURVEY__SCHOOL:
				setSchool((School)null);
				return;
			case SystemPackage.NETWORK_SURVEY__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case SystemPackage.NETWORK_SURVEY__TIES:
				getTies().clear();
				return;
			case SystemPackage.NETWORK_SURVEY__EXPERTISE:
				getExpertise().clear();
				return;
			case SystemPackage.NETWORK_SURVEY__PRINCIPAL_PRESS:
				setPrincipalPress(PRINCIPAL_PRESS_EDEFAULT);
				return;
			case SystemPackage.NETWORK_SURVEY__COACH_PRESS:
				setCoachPress(COACH_PRESS_EDEFAULT);
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
			case SystemPackage.NETWORK_SURVEY__NETWORK:
				return network != null;
			case SystemPackage.NETWORK_SURVEY__SCHOOL:
				return school != null;
			case SystemPackage.NETWORK_SURVEY__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case SystemPackage.NETWORK_SURVEY__TIES:
				return ties != null && !ties.isEmpty();
			case SystemPackage.NETWORK_SURVEY__EXPERTISE:
				return expertise != null && !expertise.isEmpty();
			case SystemPackage.NETWORK_SURVEY__PRINCIPAL_PRESS:
				return principalPress != PRINCIPAL_PRESS_EDEFAULT;
			case SystemPackage.NETWORK_SURVEY__COACH_PRESS:
				return coachPress != COACH_PRESS_EDEFAULT;
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
		result.append(", principalPress: ");
		result.append(principalPress);
		result.append(", coachPress: ");
		result.append(coachPress);
		result.append(')');
		return result.toString();
	}

} //NetworkSurveyImpl
