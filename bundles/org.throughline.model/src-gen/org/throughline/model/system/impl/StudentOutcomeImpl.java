/**
 */
package org.throughline.model.system.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.OutcomeKind;
import org.throughline.model.system.StudentOutcome;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Student Outcome</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.StudentOutcomeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.StudentOutcomeImpl#getGrades <em>Grades</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.StudentOutcomeImpl#getLearningGoals <em>Learning Goals</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StudentOutcomeImpl extends ElementImpl implements StudentOutcome {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final OutcomeKind KIND_EDEFAULT = OutcomeKind.EXPERIENCE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected OutcomeKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrades() <em>Grades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrades()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrades() <em>Grades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrades()
	 * @generated
	 * @ordered
	 */
	protected String grades = GRADES_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StudentOutcomeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.STUDENT_OUTCOME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OutcomeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(OutcomeKind newKind) {
		OutcomeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.STUDENT_OUTCOME__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrades() {
		return grades;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrades(String newGrades) {
		String oldGrades = grades;
		grades = newGrades;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.STUDENT_OUTCOME__GRADES, oldGrades, grades));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LearningGoal> getLearningGoals() {
		if (learningGoals == null) {
			learningGoals = new EObjectResolvingEList<LearningGoal>(LearningGoal.class, this, SystemPackage.STUDENT_OUTCOME__LEARNING_GOALS);
		}
		return learningGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.STUDENT_OUTCOME__KIND:
				return getKind();
			case SystemPackage.STUDENT_OUTCOME__GRADES:
				return getGrades();
			case SystemPackage.STUDENT_OUTCOME__LEARNING_GOALS:
				return getLearningGoals();
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
			case SystemPackage.STUDENT_OUTCOME__KIND:
				setKind((OutcomeKind)newValue);
				return;
			case SystemPackage.STUDENT_OUTCOME__GRADES:
				setGrades((String)newValue);
				return;
			case SystemPackage.STUDENT_OUTCOME__LEARNING_GOALS:
				getLearningGoals().clear();
				getLearningGoals().addAll((Collection<? extends LearningGoal>)newValue);
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
			case SystemPackage.STUDENT_OUTCOME__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SystemPackage.STUDENT_OUTCOME__GRADES:
				setGrades(GRADES_EDEFAULT);
				return;
			case SystemPackage.STUDENT_OUTCOME__LEARNING_GOALS:
				getLearningGoals().clear();
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
			case SystemPackage.STUDENT_OUTCOME__KIND:
				return kind != KIND_EDEFAULT;
			case SystemPackage.STUDENT_OUTCOME__GRADES:
				return GRADES_EDEFAULT == null ? grades != null : !GRADES_EDEFAULT.equals(grades);
			case SystemPackage.STUDENT_OUTCOME__LEARNING_GOALS:
				return learningGoals != null && !learningGoals.isEmpty();
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
		result.append(", grades: ");
		result.append(grades);
		result.append(')');
		return result.toString();
	}

} //StudentOutcomeImpl
