/**
 */
package org.throughline.model.system.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.IdentifiedImpl;

import org.throughline.model.system.PracticeAssessment;
import org.throughline.model.system.SystemPackage;
import org.throughline.model.system.TrajectoryLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Practice Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.PracticeAssessmentImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.PracticeAssessmentImpl#getCurrentPractice <em>Current Practice</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.PracticeAssessmentImpl#getLevel <em>Level</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PracticeAssessmentImpl extends IdentifiedImpl implements PracticeAssessment {
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
	 * The default value of the '{@link #getCurrentPractice() <em>Current Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentPractice()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENT_PRACTICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCurrentPractice() <em>Current Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrentPractice()
	 * @generated
	 * @ordered
	 */
	protected String currentPractice = CURRENT_PRACTICE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected TrajectoryLevel level;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PracticeAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.PRACTICE_ASSESSMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PRACTICE_ASSESSMENT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrentPractice() {
		return currentPractice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrentPractice(String newCurrentPractice) {
		String oldCurrentPractice = currentPractice;
		currentPractice = newCurrentPractice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PRACTICE_ASSESSMENT__CURRENT_PRACTICE, oldCurrentPractice, currentPractice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TrajectoryLevel getLevel() {
		if (level != null && level.eIsProxy()) {
			InternalEObject oldLevel = (InternalEObject)level;
			level = (TrajectoryLevel)eResolveProxy(oldLevel);
			if (level != oldLevel) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.PRACTICE_ASSESSMENT__LEVEL, oldLevel, level));
			}
		}
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TrajectoryLevel basicGetLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(TrajectoryLevel newLevel) {
		TrajectoryLevel oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.PRACTICE_ASSESSMENT__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.PRACTICE_ASSESSMENT__DATE:
				return getDate();
			case SystemPackage.PRACTICE_ASSESSMENT__CURRENT_PRACTICE:
				return getCurrentPractice();
			case SystemPackage.PRACTICE_ASSESSMENT__LEVEL:
				if (resolve) return getLevel();
				return basicGetLevel();
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
			case SystemPackage.PRACTICE_ASSESSMENT__DATE:
				setDate((LocalDate)newValue);
				return;
			case SystemPackage.PRACTICE_ASSESSMENT__CURRENT_PRACTICE:
				setCurrentPractice((String)newValue);
				return;
			case SystemPackage.PRACTICE_ASSESSMENT__LEVEL:
				setLevel((TrajectoryLevel)newValue);
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
			case SystemPackage.PRACTICE_ASSESSMENT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case SystemPackage.PRACTICE_ASSESSMENT__CURRENT_PRACTICE:
				setCurrentPractice(CURRENT_PRACTICE_EDEFAULT);
				return;
			case SystemPackage.PRACTICE_ASSESSMENT__LEVEL:
				setLevel((TrajectoryLevel)null);
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
			case SystemPackage.PRACTICE_ASSESSMENT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case SystemPackage.PRACTICE_ASSESSMENT__CURRENT_PRACTICE:
				return CURRENT_PRACTICE_EDEFAULT == null ? currentPractice != null : !CURRENT_PRACTICE_EDEFAULT.equals(currentPractice);
			case SystemPackage.PRACTICE_ASSESSMENT__LEVEL:
				return level != null;
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
		result.append(", currentPractice: ");
		result.append(currentPractice);
		result.append(')');
		return result.toString();
	}

} //PracticeAssessmentImpl
