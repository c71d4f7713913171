/**
 */
package org.throughline.model.system.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.Practice;
import org.throughline.model.system.Support;
import org.throughline.model.system.SystemPackage;
import org.throughline.model.system.Vision;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.SupportImpl#getVisions <em>Visions</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupportImpl#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupportImpl#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupportImpl#getSchools <em>Schools</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupportImpl#getAudience <em>Audience</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupportImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.SupportImpl#getEnd <em>End</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class SupportImpl extends ElementImpl implements Support {
	/**
	 * The cached value of the '{@link #getVisions() <em>Visions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Vision> visions;

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
	 * The cached value of the '{@link #getLearningGoals() <em>Learning Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearningGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<LearningGoal> learningGoals;

	/**
	 * The cached value of the '{@link #getSchools() <em>Schools</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchools()
	 * @generated
	 * @ordered
	 */
	protected EList<School> schools;

	/**
	 * The cached value of the '{@link #getAudience() <em>Audience</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudience()
	 * @generated
	 * @ordered
	 */
	protected EList<Role> audience;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDate start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate END_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected LocalDate end = END_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.SUPPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Vision> getVisions() {
		if (visions == null) {
			visions = new EObjectResolvingEList<Vision>(Vision.class, this, SystemPackage.SUPPORT__VISIONS);
		}
		return visions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Practice> getPractices() {
		if (practices == null) {
			practices = new EObjectResolvingEList<Practice>(Practice.class, this, SystemPackage.SUPPORT__PRACTICES);
		}
		return practices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LearningGoal> getLearningGoals() {
		if (learningGoals == null) {
			learningGoals = new EObjectResolvingEList<LearningGoal>(LearningGoal.class, this, SystemPackage.SUPPORT__LEARNING_GOALS);
		}
		return learningGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<School> getSchools() {
		if (schools == null) {
			schools = new EObjectResolvingEList<School>(School.class, this, SystemPackage.SUPPORT__SCHOOLS);
		}
		return schools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Role> getAudience() {
		if (audience == null) {
			audience = new EObjectResolvingEList<Role>(Role.class, this, SystemPackage.SUPPORT__AUDIENCE);
		}
		return audience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDate newStart) {
		LocalDate oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SUPPORT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(LocalDate newEnd) {
		LocalDate oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.SUPPORT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.SUPPORT__VISIONS:
				return getVisions();
			case SystemPackage.SUPPORT__PRACTICES:
				return getPractices();
			case SystemPackage.SUPPORT__LEARNING_GOALS:
				return getLearningGoals();
			case SystemPackage.SUPPORT__SCHOOLS:
				return getSchools();
			case SystemPackage.SUPPORT__AUDIENCE:
				return getAudience();
			case SystemPackage.SUPPORT__START:
				return getStart();
			case SystemPackage.SUPPORT__END:
				return getEnd();
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
			case SystemPackage.SUPPORT__VISIONS:
				getVisions().clear();
				getVisions().addAll((Collection<? extends Vision>)newValue);
				return;
			case SystemPackage.SUPPORT__PRACTICES:
				getPractices().clear();
				getPractices().addAll((Collection<? extends Practice>)newValue);
				return;
			case SystemPackage.SUPPORT__LEARNING_GOALS:
				getLearningGoals().clear();
				getLearningGoals().addAll((Collection<? extends LearningGoal>)newValue);
				return;
			case SystemPackage.SUPPORT__SCHOOLS:
				getSchools().clear();
				getSchools().addAll((Collection<? extends School>)newValue);
				return;
			case SystemPackage.SUPPORT__AUDIENCE:
				getAudience().clear();
				getAudience().addAll((Collection<? extends Role>)newValue);
				return;
			case SystemPackage.SUPPORT__START:
				setStart((LocalDate)newValue);
				return;
			case SystemPackage.SUPPORT__END:
				setEnd((LocalDate)newValue);
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
			case SystemPackage.SUPPORT__VISIONS:
				getVisions().clear();
				return;
			case SystemPackage.SUPPORT__PRACTICES:
				getPractices().clear();
				return;
			case SystemPackage.SUPPORT__LEARNING_GOALS:
				getLearningGoals().clear();
				return;
			case SystemPackage.SUPPORT__SCHOOLS:
				getSchools().clear();
				return;
			case SystemPackage.SUPPORT__AUDIENCE:
				getAudience().clear();
				return;
			case SystemPackage.SUPPORT__START:
				setStart(START_EDEFAULT);
				return;
			case SystemPackage.SUPPORT__END:
				setEnd(END_EDEFAULT);
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
			case SystemPackage.SUPPORT__VISIONS:
				return visions != null && !visions.isEmpty();
			case SystemPackage.SUPPORT__PRACTICES:
				return practices != null && !practices.isEmpty();
			case SystemPackage.SUPPORT__LEARNING_GOALS:
				return learningGoals != null && !learningGoals.isEmpty();
			case SystemPackage.SUPPORT__SCHOOLS:
				return schools != null && !schools.isEmpty();
			case SystemPackage.SUPPORT__AUDIENCE:
				return audience != null && !audience.isEmpty();
			case SystemPackage.SUPPORT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case SystemPackage.SUPPORT__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(')');
		return result.toString();
	}

} //SupportImpl
