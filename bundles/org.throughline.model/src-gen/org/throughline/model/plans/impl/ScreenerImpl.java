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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.PartImpl;

import org.throughline.model.plans.PlansPackage;
import org.throughline.model.plans.Screener;
import org.throughline.model.plans.ScreenerArea;
import org.throughline.model.plans.Screening;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Screener</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.ScreenerImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ScreenerImpl#getScreenings <em>Screenings</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ScreenerImpl#getScaleFrom <em>Scale From</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.ScreenerImpl#getScaleTo <em>Scale To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScreenerImpl extends PartImpl implements Screener {
	/**
	 * The cached value of the '{@link #getAreas() <em>Areas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected EList<ScreenerArea> areas;

	/**
	 * The cached value of the '{@link #getScreenings() <em>Screenings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScreenings()
	 * @generated
	 * @ordered
	 */
	protected EList<Screening> screenings;

	/**
	 * The default value of the '{@link #getScaleFrom() <em>Scale From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaleFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SCALE_FROM_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getScaleFrom() <em>Scale From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaleFrom()
	 * @generated
	 * @ordered
	 */
	protected Integer scaleFrom = SCALE_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getScaleTo() <em>Scale To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaleTo()
	 * @generated
	 * @ordered
	 */
	protected static final Integer SCALE_TO_EDEFAULT = Integer.valueOf(4);

	/**
	 * The cached value of the '{@link #getScaleTo() <em>Scale To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScaleTo()
	 * @generated
	 * @ordered
	 */
	protected Integer scaleTo = SCALE_TO_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScreenerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.SCREENER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScreenerArea> getAreas() {
		if (areas == null) {
			areas = new EObjectContainmentWithInverseEList<ScreenerArea>(ScreenerArea.class, this, PlansPackage.SCREENER__AREAS, PlansPackage.SCREENER_AREA__SCREENER);
		}
		return areas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Screening> getScreenings() {
		if (screenings == null) {
			screenings = new EObjectContainmentEList<Screening>(Screening.class, this, PlansPackage.SCREENER__SCREENINGS);
		}
		return screenings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getScaleFrom() {
		return scaleFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScaleFrom(Integer newScaleFrom) {
		Integer oldScaleFrom = scaleFrom;
		scaleFrom = newScaleFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.SCREENER__SCALE_FROM, oldScaleFrom, scaleFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getScaleTo() {
		return scaleTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScaleTo(Integer newScaleTo) {
		Integer oldScaleTo = scaleTo;
		scaleTo = newScaleTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.SCREENER__SCALE_TO, oldScaleTo, scaleTo));
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
			case PlansPackage.SCREENER__AREAS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAreas()).basicAdd(otherEnd, msgs);
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
			case PlansPackage.SCREENER__AREAS:
				return ((InternalEList<?>)getAreas()).basicRemove(otherEnd, msgs);
			case PlansPackage.SCREENER__SCREENINGS:
				return ((InternalEList<?>)getScreenings()).basicRemove(otherEnd, msgs);
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
			case PlansPackage.SCREENER__AREAS:
				return getAreas();
			case PlansPackage.SCREENER__SCREENINGS:
				return getScreenings();
			case PlansPackage.SCREENER__SCALE_FROM:
				return getScaleFrom();
			case PlansPackage.SCREENER__SCALE_TO:
				return getScaleTo();
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
			case PlansPackage.SCREENER__AREAS:
				getAreas().clear();
				getAreas().addAll((Collection<? extends ScreenerArea>)newValue);
				return;
			case PlansPackage.SCREENER__SCREENINGS:
				getScreenings().clear();
				getScreenings().addAll((Collection<? extends Screening>)newValue);
				return;
			case PlansPackage.SCREENER__SCALE_FROM:
				setScaleFrom((Integer)newValue);
				return;
			case PlansPackage.SCREENER__SCALE_TO:
				setScaleTo((Integer)newValue);
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
			case PlansPackage.SCREENER__AREAS:
				getAreas().clear();
				return;
			case PlansPackage.SCREENER__SCREENINGS:
				getScreenings().clear();
				return;
			case PlansPackage.SCREENER__SCALE_FROM:
				setScaleFrom(SCALE_FROM_EDEFAULT);
				return;
			case PlansPackage.SCREENER__SCALE_TO:
				setScaleTo(SCALE_TO_EDEFAULT);
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
			case PlansPackage.SCREENER__AREAS:
				return areas != null && !areas.isEmpty();
			case PlansPackage.SCREENER__SCREENINGS:
				return screenings != null && !screenings.isEmpty();
			case PlansPackage.SCREENER__SCALE_FROM:
				return SCALE_FROM_EDEFAULT == null ? scaleFrom != null : !SCALE_FROM_EDEFAULT.equals(scaleFrom);
			case PlansPackage.SCREENER__SCALE_TO:
				return SCALE_TO_EDEFAULT == null ? scaleTo != null : !SCALE_TO_EDEFAULT.equals(scaleTo);
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
		result.append(" (scaleFrom: ");
		result.append(scaleFrom);
		result.append(", scaleTo: ");
		result.append(scaleTo);
		result.append(')');
		return result.toString();
	}

} //ScreenerImpl
