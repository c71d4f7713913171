/**
 */
package org.throughline.model.system.impl;

import java.math.BigDecimal;

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

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Person;

import org.throughline.model.system.CurriculumUnit;
import org.throughline.model.system.DevelopmentSession;
import org.throughline.model.system.Pedagogy;
import org.throughline.model.system.Practice;
import org.throughline.model.system.ProfessionalDevelopment;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Development Session</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.DevelopmentSessionImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.DevelopmentSessionImpl#getHours <em>Hours</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.DevelopmentSessionImpl#getPedagogy <em>Pedagogy</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.DevelopmentSessionImpl#getFacilitator <em>Facilitator</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.DevelopmentSessionImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.DevelopmentSessionImpl#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.DevelopmentSessionImpl#getInvited <em>Invited</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.DevelopmentSessionImpl#getAttended <em>Attended</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.DevelopmentSessionImpl#getReturning <em>Returning</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.DevelopmentSessionImpl#getSeries <em>Series</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DevelopmentSessionImpl extends ElementImpl implements DevelopmentSession {
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
	 * The default value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHours() <em>Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHours()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal hours = HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getPedagogy() <em>Pedagogy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPedagogy()
	 * @generated
	 * @ordered
	 */
	protected static final Pedagogy PEDAGOGY_EDEFAULT = Pedagogy.NOT_RECORDED;

	/**
	 * The cached value of the '{@link #getPedagogy() <em>Pedagogy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPedagogy()
	 * @generated
	 * @ordered
	 */
	protected Pedagogy pedagogy = PEDAGOGY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFacilitator() <em>Facilitator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilitator()
	 * @generated
	 * @ordered
	 */
	protected Person facilitator;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected CurriculumUnit unit;

	/**
	 * The cached value of the '{@link #getPractices() <em>Practices</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPractices()
	 * @generated
	 * @ordered
	 */
	protected EList<Practice> practices;

	/**
	 * The default value of the '{@link #getInvited() <em>Invited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvited()
	 * @generated
	 * @ordered
	 */
	protected static final Integer INVITED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInvited() <em>Invited</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvited()
	 * @generated
	 * @ordered
	 */
	protected Integer invited = INVITED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttended() <em>Attended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttended()
	 * @generated
	 * @ordered
	 */
	protected static final Integer ATTENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAttended() <em>Attended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttended()
	 * @generated
	 * @ordered
	 */
	protected Integer attended = ATTENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getReturning() <em>Returning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturning()
	 * @generated
	 * @ordered
	 */
	protected static final Integer RETURNING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReturning() <em>Returning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturning()
	 * @generated
	 * @ordered
	 */
	protected Integer returning = RETURNING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DevelopmentSessionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.DEVELOPMENT_SESSION;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVELOPMENT_SESSION__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getHours() {
		return hours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHours(BigDecimal newHours) {
		BigDecimal oldHours = hours;
		hours = newHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVELOPMENT_SESSION__HOURS, oldHours, hours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pedagogy getPedagogy() {
		return pedagogy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPedagogy(Pedagogy newPedagogy) {
		Pedagogy oldPedagogy = pedagogy;
		pedagogy = newPedagogy == null ? PEDAGOGY_EDEFAULT : newPedagogy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVELOPMENT_SESSION__PEDAGOGY, oldPedagogy, pedagogy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getFacilitator() {
		if (facilitator != null && facilitator.eIsProxy()) {
			InternalEObject oldFacilitator = (InternalEObject)facilitator;
			facilitator = (Person)eResolveProxy(oldFacilitator);
			if (facilitator != oldFacilitator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.DEVELOPMENT_SESSION__FACILITATOR, oldFacilitator, facilitator));
			}
		}
		return facilitator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetFacilitator() {
		return facilitator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFacilitator(Person newFacilitator) {
		Person oldFacilitator = facilitator;
		facilitator = newFacilitator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVELOPMENT_SESSION__FACILITATOR, oldFacilitator, facilitator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CurriculumUnit getUnit() {
		if (unit != null && unit.eIsProxy()) {
			InternalEObject oldUnit = (InternalEObject)unit;
			unit = (CurriculumUnit)eResolveProxy(oldUnit);
			if (unit != oldUnit) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.DEVELOPMENT_SESSION__UNIT, oldUnit, unit));
			}
		}
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CurriculumUnit basicGetUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(CurriculumUnit newUnit) {
		CurriculumUnit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVELOPMENT_SESSION__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Practice> getPractices() {
		if (practices == null) {
			practices = new EObjectResolvingEList<Practice>(Practice.class, this, SystemPackage.DEVELOPMENT_SESSION__PRACTICES);
		}
		return practices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getInvited() {
		return invited;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvited(Integer newInvited) {
		Integer oldInvited = invited;
		invited = newInvited;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVELOPMENT_SESSION__INVITED, oldInvited, invited));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getAttended() {
		return attended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttended(Integer newAttended) {
		Integer oldAttended = attended;
		attended = newAttended;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVELOPMENT_SESSION__ATTENDED, oldAttended, attended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getReturning() {
		return returning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturning(Integer newReturning) {
		Integer oldReturning = returning;
		returning = newReturning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVELOPMENT_SESSION__RETURNING, oldReturning, returning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProfessionalDevelopment getSeries() {
		if (eContainerFeatureID() != SystemPackage.DEVELOPMENT_SESSION__SERIES) return null;
		return (ProfessionalDevelopment)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSeries(ProfessionalDevelopment newSeries, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSeries, SystemPackage.DEVELOPMENT_SESSION__SERIES, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeries(ProfessionalDevelopment newSeries) {
		if (newSeries != eInternalContainer() || (eContainerFeatureID() != SystemPackage.DEVELOPMENT_SESSION__SERIES && newSeries != null)) {
			if (EcoreUtil.isAncestor(this, newSeries))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSeries != null)
				msgs = ((InternalEObject)newSeries).eInverseAdd(this, SystemPackage.PROFESSIONAL_DEVELOPMENT__SESSIONS, ProfessionalDevelopment.class, msgs);
			msgs = basicSetSeries(newSeries, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.DEVELOPMENT_SESSION__SERIES, newSeries, newSeries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SystemPackage.DEVELOPMENT_SESSION__SERIES:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSeries((ProfessionalDevelopment)otherEnd, msgs);
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
			case SystemPackage.DEVELOPMENT_SESSION__SERIES:
				return basicSetSeries(null, msgs);
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
			case SystemPackage.DEVELOPMENT_SESSION__SERIES:
				return eInternalContainer().eInverseRemove(this, SystemPackage.PROFESSIONAL_DEVELOPMENT__SESSIONS, ProfessionalDevelopment.class, msgs);
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
			case SystemPackage.DEVELOPMENT_SESSION__DATE:
				return getDate();
			case SystemPackage.DEVELOPMENT_SESSION__HOURS:
				return getHours();
			case SystemPackage.DEVELOPMENT_SESSION__PEDAGOGY:
				return getPedagogy();
			case SystemPackage.DEVELOPMENT_SESSION__FACILITATOR:
				if (resolve) return getFacilitator();
				return basicGetFacilitator();
			case SystemPackage.DEVELOPMENT_SESSION__UNIT:
				if (resolve) return getUnit();
				return basicGetUnit();
			case SystemPackage.DEVELOPMENT_SESSION__PRACTICES:
				return getPractices();
			case SystemPackage.DEVELOPMENT_SESSION__INVITED:
				return getInvited();
			case SystemPackage.DEVELOPMENT_SESSION__ATTENDED:
				return getAttended();
			case SystemPackage.DEVELOPMENT_SESSION__RETURNING:
				return getReturning();
			case SystemPackage.DEVELOPMENT_SESSION__SERIES:
				return getSeries();
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
			case SystemPackage.DEVELOPMENT_SESSION__DATE:
				setDate((LocalDate)newValue);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__HOURS:
				setHours((BigDecimal)newValue);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__PEDAGOGY:
				setPedagogy((Pedagogy)newValue);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__FACILITATOR:
				setFacilitator((Person)newValue);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__UNIT:
				setUnit((CurriculumUnit)newValue);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__PRACTICES:
				getPractices().clear();
				getPractices().addAll((Collection<? extends Practice>)newValue);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__INVITED:
				setInvited((Integer)newValue);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__ATTENDED:
				setAttended((Integer)newValue);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__RETURNING:
				setReturning((Integer)newValue);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__SERIES:
				setSeries((ProfessionalDevelopment)newValue);
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
			case SystemPackage.DEVELOPMENT_SESSION__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__HOURS:
				setHours(HOURS_EDEFAULT);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__PEDAGOGY:
				setPedagogy(PEDAGOGY_EDEFAULT);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__FACILITATOR:
				setFacilitator((Person)null);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__UNIT:
				setUnit((CurriculumUnit)null);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__PRACTICES:
				getPractices().clear();
				return;
			case SystemPackage.DEVELOPMENT_SESSION__INVITED:
				setInvited(INVITED_EDEFAULT);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__ATTENDED:
				setAttended(ATTENDED_EDEFAULT);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__RETURNING:
				setReturning(RETURNING_EDEFAULT);
				return;
			case SystemPackage.DEVELOPMENT_SESSION__SERIES:
				setSeries((ProfessionalDevelopment)null);
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
			case SystemPackage.DEVELOPMENT_SESSION__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case SystemPackage.DEVELOPMENT_SESSION__HOURS:
				return HOURS_EDEFAULT == null ? hours != null : !HOURS_EDEFAULT.equals(hours);
			case SystemPackage.DEVELOPMENT_SESSION__PEDAGOGY:
				return pedagogy != PEDAGOGY_EDEFAULT;
			case SystemPackage.DEVELOPMENT_SESSION__FACILITATOR:
				return facilitator != null;
			case SystemPackage.DEVELOPMENT_SESSION__UNIT:
				return unit != null;
			case SystemPackage.DEVELOPMENT_SESSION__PRACTICES:
				return practices != null && !practices.isEmpty();
			case SystemPackage.DEVELOPMENT_SESSION__INVITED:
				return INVITED_EDEFAULT == null ? invited != null : !INVITED_EDEFAULT.equals(invited);
			case SystemPackage.DEVELOPMENT_SESSION__ATTENDED:
				return ATTENDED_EDEFAULT == null ? attended != null : !ATTENDED_EDEFAULT.equals(attended);
			case SystemPackage.DEVELOPMENT_SESSION__RETURNING:
				return RETURNING_EDEFAULT == null ? returning != null : !RETURNING_EDEFAULT.equals(returning);
			case SystemPackage.DEVELOPMENT_SESSION__SERIES:
				return getSeries() != null;
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
		result.append(", hours: ");
		result.append(hours);
		result.append(", pedagogy: ");
		result.append(pedagogy);
		result.append(", invited: ");
		result.append(invited);
		result.append(", attended: ");
		result.append(attended);
		result.append(", returning: ");
		result.append(returning);
		result.append(')');
		return result.toString();
	}

} //DevelopmentSessionImpl
