/**
 */
package org.throughline.model.system.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.throughline.model.base.impl.IdentifiedImpl;

import org.throughline.model.organisation.Person;

import org.throughline.model.system.AdviceTie;
import org.throughline.model.system.NetworkSurvey;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Advice Tie</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.AdviceTieImpl#getSeeker <em>Seeker</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.AdviceTieImpl#getAdviser <em>Adviser</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.AdviceTieImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.AdviceTieImpl#getTimesPerMonth <em>Times Per Month</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.AdviceTieImpl#getSurvey <em>Survey</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AdviceTieImpl extends IdentifiedImpl implements AdviceTie {
	/**
	 * The cached value of the '{@link #getSeeker() <em>Seeker</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeeker()
	 * @generated
	 * @ordered
	 */
	protected Person seeker;

	/**
	 * The cached value of the '{@link #getAdviser() <em>Adviser</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdviser()
	 * @generated
	 * @ordered
	 */
	protected Person adviser;

	/**
	 * The default value of the '{@link #getAbout() <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected static final String ABOUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected String about = ABOUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimesPerMonth() <em>Times Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimesPerMonth()
	 * @generated
	 * @ordered
	 */
	protected static final Integer TIMES_PER_MONTH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimesPerMonth() <em>Times Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimesPerMonth()
	 * @generated
	 * @ordered
	 */
	protected Integer timesPerMonth = TIMES_PER_MONTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AdviceTieImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.ADVICE_TIE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getSeeker() {
		if (seeker != null && seeker.eIsProxy()) {
			InternalEObject oldSeeker = (InternalEObject)seeker;
			seeker = (Person)eResolveProxy(oldSeeker);
			if (seeker != oldSeeker) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.ADVICE_TIE__SEEKER, oldSeeker, seeker));
			}
		}
		return seeker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetSeeker() {
		return seeker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeeker(Person newSeeker) {
		Person oldSeeker = seeker;
		seeker = newSeeker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.ADVICE_TIE__SEEKER, oldSeeker, seeker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getAdviser() {
		if (adviser != null && adviser.eIsProxy()) {
			InternalEObject oldAdviser = (InternalEObject)adviser;
			adviser = (Person)eResolveProxy(oldAdviser);
			if (adviser != oldAdviser) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.ADVICE_TIE__ADVISER, oldAdviser, adviser));
			}
		}
		return adviser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetAdviser() {
		return adviser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdviser(Person newAdviser) {
		Person oldAdviser = adviser;
		adviser = newAdviser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.ADVICE_TIE__ADVISER, oldAdviser, adviser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbout() {
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbout(String newAbout) {
		String oldAbout = about;
		about = newAbout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.ADVICE_TIE__ABOUT, oldAbout, about));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getTimesPerMonth() {
		return timesPerMonth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimesPerMonth(Integer newTimesPerMonth) {
		Integer oldTimesPerMonth = timesPerMonth;
		timesPerMonth = newTimesPerMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.ADVICE_TIE__TIMES_PER_MONTH, oldTimesPerMonth, timesPerMonth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NetworkSurvey getSurvey() {
		if (eContainerFeatureID() != SystemPackage.ADVICE_TIE__SURVEY) return null;
		return (NetworkSurvey)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSurvey(NetworkSurvey newSurvey, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSurvey, SystemPackage.ADVICE_TIE__SURVEY, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSurvey(NetworkSurvey newSurvey) {
		if (newSurvey != eInternalContainer() || (eContainerFeatureID() != SystemPackage.ADVICE_TIE__SURVEY && newSurvey != null)) {
			if (EcoreUtil.isAncestor(this, newSurvey))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSurvey != null)
				msgs = ((InternalEObject)newSurvey).eInverseAdd(this, SystemPackage.NETWORK_SURVEY__TIES, NetworkSurvey.class, msgs);
			msgs = basicSetSurvey(newSurvey, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.ADVICE_TIE__SURVEY, newSurvey, newSurvey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SystemPackage.ADVICE_TIE__SURVEY:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSurvey((NetworkSurvey)otherEnd, msgs);
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
			case SystemPackage.ADVICE_TIE__SURVEY:
				return basicSetSurvey(null, msgs);
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
			case SystemPackage.ADVICE_TIE__SURVEY:
				return eInternalContainer().eInverseRemove(this, SystemPackage.NETWORK_SURVEY__TIES, NetworkSurvey.class, msgs);
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
			case SystemPackage.ADVICE_TIE__SEEKER:
				if (resolve) return getSeeker();
				return basicGetSeeker();
			case SystemPackage.ADVICE_TIE__ADVISER:
				if (resolve) return getAdviser();
				return basicGetAdviser();
			case SystemPackage.ADVICE_TIE__ABOUT:
				return getAbout();
			case SystemPackage.ADVICE_TIE__TIMES_PER_MONTH:
				return getTimesPerMonth();
			case SystemPackage.ADVICE_TIE__SURVEY:
				return getSurvey();
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
			case SystemPackage.ADVICE_TIE__SEEKER:
				setSeeker((Person)newValue);
				return;
			case SystemPackage.ADVICE_TIE__ADVISER:
				setAdviser((Person)newValue);
				return;
			case SystemPackage.ADVICE_TIE__ABOUT:
				setAbout((String)newValue);
				return;
			case SystemPackage.ADVICE_TIE__TIMES_PER_MONTH:
				setTimesPerMonth((Integer)newValue);
				return;
			case SystemPackage.ADVICE_TIE__SURVEY:
				setSurvey((NetworkSurvey)newValue);
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
			case SystemPackage.ADVICE_TIE__SEEKER:
				setSeeker((Person)null);
				return;
			case SystemPackage.ADVICE_TIE__ADVISER:
				setAdviser((Person)null);
				return;
			case SystemPackage.ADVICE_TIE__ABOUT:
				setAbout(ABOUT_EDEFAULT);
				return;
			case SystemPackage.ADVICE_TIE__TIMES_PER_MONTH:
				setTimesPerMonth(TIMES_PER_MONTH_EDEFAULT);
				return;
			case SystemPackage.ADVICE_TIE__SURVEY:
				setSurvey((NetworkSurvey)null);
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
			case SystemPackage.ADVICE_TIE__SEEKER:
				return seeker != null;
			case SystemPackage.ADVICE_TIE__ADVISER:
				return adviser != null;
			case SystemPackage.ADVICE_TIE__ABOUT:
				return ABOUT_EDEFAULT == null ? about != null : !ABOUT_EDEFAULT.equals(about);
			case SystemPackage.ADVICE_TIE__TIMES_PER_MONTH:
				return TIMES_PER_MONTH_EDEFAULT == null ? timesPerMonth != null : !TIMES_PER_MONTH_EDEFAULT.equals(timesPerMonth);
			case SystemPackage.ADVICE_TIE__SURVEY:
				return getSurvey() != null;
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
		result.append(" (about: ");
		result.append(about);
		result.append(", timesPerMonth: ");
		result.append(timesPerMonth);
		result.append(')');
		return result.toString();
	}

} //AdviceTieImpl
