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

import org.throughline.model.system.Assessment;
import org.throughline.model.system.AssessmentKind;
import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.AssessmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.AssessmentImpl#getGrades <em>Grades</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.AssessmentImpl#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.AssessmentImpl#getAlignment <em>Alignment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentImpl extends ElementImpl implements Assessment {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AssessmentKind KIND_EDEFAULT = AssessmentKind.STATE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AssessmentKind kind = KIND_EDEFAULT;

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
	 * The default value of the '{@link #getAlignment() <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignment()
	 * @generated
	 * @ordered
	 */
	protected static final String ALIGNMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlignment() <em>Alignment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlignment()
	 * @generated
	 * @ordered
	 */
	protected String alignment = ALIGNMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssessmentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AssessmentKind newKind) {
		AssessmentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.ASSESSMENT__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.ASSESSMENT__GRADES, oldGrades, grades));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LearningGoal> getLearningGoals() {
		if (learningGoals == null) {
			learningGoals = new EObjectResolvingEList<LearningGoal>(LearningGoal.class, this, SystemPackage.ASSESSMENT__LEARNING_GOALS);
		}
		return learningGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAlignment() {
		return alignment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlignment(String newAlignment) {
		String oldAlignment = alignment;
		alignment = newAlignment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.ASSESSMENT__ALIGNMENT, oldAlignment, alignment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.ASSESSMENT__KIND:
				return getKind();
			case SystemPackage.ASSESSMENT__GRADES:
				return getGrades();
			case SystemPackage.ASSESSMENT__LEARNING_GOALS:
				return getLearningGoals();
			case SystemPackage.ASSESSMENT__ALIGNMENT:
				return getAlignment();
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
			case SystemPackage.ASSESSMENT__KIND:
				setKind((AssessmentKind)newValue);
				return;
			case SystemPackage.ASSESSMENT__GRADES:
				setGrades((String)newValue);
				return;
			case SystemPackage.ASSESSMENT__LEARNING_GOALS:
				getLearningGoals().clear();
				getLearningGoals().addAll((Collection<? extends LearningGoal>)newValue);
				return;
			case SystemPackage.ASSESSMENT__ALIGNMENT:
				setAlignment((String)newValue);
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
			case SystemPackage.ASSESSMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case SystemPackage.ASSESSMENT__GRADES:
				setGrades(GRADES_EDEFAULT);
				return;
			case SystemPackage.ASSESSMENT__LEARNING_GOALS:
				getLearningGoals().clear();
				return;
			case SystemPackage.ASSESSMENT__ALIGNMENT:
				setAlignment(ALIGNMENT_EDEFAULT);
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
			case SystemPackage.ASSESSMENT__KIND:
				return kind != KIND_EDEFAULT;
			case SystemPackage.ASSESSMENT__GRADES:
				return GRADES_EDEFAULT == null ? grades != null : !GRADES_EDEFAULT.equals(grades);
			case SystemPackage.ASSESSMENT__LEARNING_GOALS:
				return learningGoals != null && !learningGoals.isEmpty();
			case SystemPackage.ASSESSMENT__ALIGNMENT:
				return ALIGNMENT_EDEFAULT == null ? alignment != null : !ALIGNMENT_EDEFAULT.equals(alignment);
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
		result.append(", alignment: ");
		result.append(alignment);
		result.append(')');
		return result.toString();
	}

} //AssessmentImpl
