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
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.system.CurriculumUnit;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.MaterialSource;
import org.throughline.model.system.Practice;
import org.throughline.model.system.SystemPackage;
import org.throughline.model.system.TaskAudit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Curriculum Unit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.CurriculumUnitImpl#getGrade <em>Grade</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CurriculumUnitImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CurriculumUnitImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CurriculumUnitImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CurriculumUnitImpl#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CurriculumUnitImpl#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CurriculumUnitImpl#getAudits <em>Audits</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.CurriculumUnitImpl#getSystem <em>System</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CurriculumUnitImpl extends ElementImpl implements CurriculumUnit {
	/**
	 * The default value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected static final String GRADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrade() <em>Grade</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrade()
	 * @generated
	 * @ordered
	 */
	protected String grade = GRADE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final MaterialSource SOURCE_EDEFAULT = MaterialSource.ADOPTED_SERIES;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected MaterialSource source = SOURCE_EDEFAULT;

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
	 * The cached value of the '{@link #getLearningGoals() <em>Learning Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearningGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<LearningGoal> learningGoals;

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
	 * The cached value of the '{@link #getAudits() <em>Audits</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudits()
	 * @generated
	 * @ordered
	 */
	protected EList<TaskAudit> audits;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CurriculumUnitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.CURRICULUM_UNIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGrade() {
		return grade;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrade(String newGrade) {
		String oldGrade = grade;
		grade = newGrade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CURRICULUM_UNIT__GRADE, oldGrade, grade));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MaterialSource getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(MaterialSource newSource) {
		MaterialSource oldSource = source;
		source = newSource == null ? SOURCE_EDEFAULT : newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CURRICULUM_UNIT__SOURCE, oldSource, source));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CURRICULUM_UNIT__START, oldStart, start));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CURRICULUM_UNIT__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LearningGoal> getLearningGoals() {
		if (learningGoals == null) {
			learningGoals = new EObjectResolvingEList<LearningGoal>(LearningGoal.class, this, SystemPackage.CURRICULUM_UNIT__LEARNING_GOALS);
		}
		return learningGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Practice> getPractices() {
		if (practices == null) {
			practices = new EObjectResolvingEList<Practice>(Practice.class, this, SystemPackage.CURRICULUM_UNIT__PRACTICES);
		}
		return practices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TaskAudit> getAudits() {
		if (audits == null) {
			audits = new EObjectContainmentEList<TaskAudit>(TaskAudit.class, this, SystemPackage.CURRICULUM_UNIT__AUDITS);
		}
		return audits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InstructionalSystem getSystem() {
		if (eContainerFeatureID() != SystemPackage.CURRICULUM_UNIT__SYSTEM) return null;
		return (InstructionalSystem)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSystem(InstructionalSystem newSystem, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSystem, SystemPackage.CURRICULUM_UNIT__SYSTEM, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSystem(InstructionalSystem newSystem) {
		if (newSystem != eInternalContainer() || (eContainerFeatureID() != SystemPackage.CURRICULUM_UNIT__SYSTEM && newSystem != null)) {
			if (EcoreUtil.isAncestor(this, newSystem))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSystem != null)
				msgs = ((InternalEObject)newSystem).eInverseAdd(this, SystemPackage.INSTRUCTIONAL_SYSTEM__UNITS, InstructionalSystem.class, msgs);
			msgs = basicSetSystem(newSystem, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.CURRICULUM_UNIT__SYSTEM, newSystem, newSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SystemPackage.CURRICULUM_UNIT__SYSTEM:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSystem((InstructionalSystem)otherEnd, msgs);
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
			case SystemPackage.CURRICULUM_UNIT__AUDITS:
				return ((InternalEList<?>)getAudits()).basicRemove(otherEnd, msgs);
			case SystemPackage.CURRICULUM_UNIT__SYSTEM:
				return basicSetSystem(null, msgs);
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
			case SystemPackage.CURRICULUM_UNIT__SYSTEM:
				return eInternalContainer().eInverseRemove(this, SystemPackage.INSTRUCTIONAL_SYSTEM__UNITS, InstructionalSystem.class, msgs);
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
			case SystemPackage.CURRICULUM_UNIT__GRADE:
				return getGrade();
			case SystemPackage.CURRICULUM_UNIT__SOURCE:
				return getSource();
			case SystemPackage.CURRICULUM_UNIT__START:
				return getStart();
			case SystemPackage.CURRICULUM_UNIT__END:
				return getEnd();
			case SystemPackage.CURRICULUM_UNIT__LEARNING_GOALS:
				return getLearningGoals();
			case SystemPackage.CURRICULUM_UNIT__PRACTICES:
				return getPractices();
			case SystemPackage.CURRICULUM_UNIT__AUDITS:
				return getAudits();
			case SystemPackage.CURRICULUM_UNIT__SYSTEM:
				return getSystem();
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
			case SystemPackage.CURRICULUM_UNIT__GRADE:
				setGrade((String)newValue);
				return;
			case SystemPackage.CURRICULUM_UNIT__SOURCE:
				setSource((MaterialSource)newValue);
				return;
			case SystemPackage.CURRICULUM_UNIT__START:
				setStart((LocalDate)newValue);
				return;
			case SystemPackage.CURRICULUM_UNIT__END:
				setEnd((LocalDate)newValue);
				return;
			case SystemPackage.CURRICULUM_UNIT__LEARNING_GOALS:
				getLearningGoals().clear();
				getLearningGoals().addAll((Collection<? extends LearningGoal>)newValue);
				return;
			case SystemPackage.CURRICULUM_UNIT__PRACTICES:
				getPractices().clear();
				getPractices().addAll((Collection<? extends Practice>)newValue);
				return;
			case SystemPackage.CURRICULUM_UNIT__AUDITS:
				getAudits().clear();
				getAudits().addAll((Collection<? extends TaskAudit>)newValue);
				return;
			case SystemPackage.CURRICULUM_UNIT__SYSTEM:
				setSystem((InstructionalSystem)newValue);
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
			case SystemPackage.CURRICULUM_UNIT__GRADE:
				setGrade(GRADE_EDEFAULT);
				return;
			case SystemPackage.CURRICULUM_UNIT__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case SystemPackage.CURRICULUM_UNIT__START:
				setStart(START_EDEFAULT);
				return;
			case SystemPackage.CURRICULUM_UNIT__END:
				setEnd(END_EDEFAULT);
				return;
			case SystemPackage.CURRICULUM_UNIT__LEARNING_GOALS:
				getLearningGoals().clear();
				return;
			case SystemPackage.CURRICULUM_UNIT__PRACTICES:
				getPractices().clear();
				return;
			case SystemPackage.CURRICULUM_UNIT__AUDITS:
				getAudits().clear();
				return;
			case SystemPackage.CURRICULUM_UNIT__SYSTEM:
				setSystem((InstructionalSystem)null);
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
			case SystemPackage.CURRICULUM_UNIT__GRADE:
				return GRADE_EDEFAULT == null ? grade != null : !GRADE_EDEFAULT.equals(grade);
			case SystemPackage.CURRICULUM_UNIT__SOURCE:
				return source != SOURCE_EDEFAULT;
			case SystemPackage.CURRICULUM_UNIT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case SystemPackage.CURRICULUM_UNIT__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case SystemPackage.CURRICULUM_UNIT__LEARNING_GOALS:
				return learningGoals != null && !learningGoals.isEmpty();
			case SystemPackage.CURRICULUM_UNIT__PRACTICES:
				return practices != null && !practices.isEmpty();
			case SystemPackage.CURRICULUM_UNIT__AUDITS:
				return audits != null && !audits.isEmpty();
			case SystemPackage.CURRICULUM_UNIT__SYSTEM:
				return getSystem() != null;
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
		result.append(" (grade: ");
		result.append(grade);
		result.append(", source: ");
		result.append(source);
		result.append(", start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(')');
		return result.toString();
	}

} //CurriculumUnitImpl
