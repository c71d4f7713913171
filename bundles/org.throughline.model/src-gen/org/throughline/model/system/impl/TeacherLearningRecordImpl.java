/**
 */
package org.throughline.model.system.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.PartImpl;

import org.throughline.model.system.CoachingLog;
import org.throughline.model.system.CoachingPlan;
import org.throughline.model.system.LessonObservation;
import org.throughline.model.system.MeetingLog;
import org.throughline.model.system.NetworkSurvey;
import org.throughline.model.system.SystemPackage;
import org.throughline.model.system.TeacherLearningRecord;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Teacher Learning Record</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.TeacherLearningRecordImpl#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.TeacherLearningRecordImpl#getCoachingPlans <em>Coaching Plans</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.TeacherLearningRecordImpl#getCoachingLogs <em>Coaching Logs</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.TeacherLearningRecordImpl#getNetworkSurveys <em>Network Surveys</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.TeacherLearningRecordImpl#getLessonObservations <em>Lesson Observations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TeacherLearningRecordImpl extends PartImpl implements TeacherLearningRecord {
	/**
	 * The cached value of the '{@link #getMeetings() <em>Meetings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetings()
	 * @generated
	 * @ordered
	 */
	protected EList<MeetingLog> meetings;

	/**
	 * The cached value of the '{@link #getCoachingPlans() <em>Coaching Plans</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoachingPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<CoachingPlan> coachingPlans;

	/**
	 * The cached value of the '{@link #getCoachingLogs() <em>Coaching Logs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoachingLogs()
	 * @generated
	 * @ordered
	 */
	protected EList<CoachingLog> coachingLogs;

	/**
	 * The cached value of the '{@link #getNetworkSurveys() <em>Network Surveys</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNetworkSurveys()
	 * @generated
	 * @ordered
	 */
	protected EList<NetworkSurvey> networkSurveys;

	/**
	 * The cached value of the '{@link #getLessonObservations() <em>Lesson Observations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLessonObservations()
	 * @generated
	 * @ordered
	 */
	protected EList<LessonObservation> lessonObservations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TeacherLearningRecordImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.TEACHER_LEARNING_RECORD;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MeetingLog> getMeetings() {
		if (meetings == null) {
			meetings = new EObjectContainmentEList<MeetingLog>(MeetingLog.class, this, SystemPackage.TEACHER_LEARNING_RECORD__MEETINGS);
		}
		return meetings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CoachingPlan> getCoachingPlans() {
		if (coachingPlans == null) {
			coachingPlans = new EObjectContainmentEList<CoachingPlan>(CoachingPlan.class, this, SystemPackage.TEACHER_LEARNING_RECORD__COACHING_PLANS);
		}
		return coachingPlans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CoachingLog> getCoachingLogs() {
		if (coachingLogs == null) {
			coachingLogs = new EObjectContainmentEList<CoachingLog>(CoachingLog.class, this, SystemPackage.TEACHER_LEARNING_RECORD__COACHING_LOGS);
		}
		return coachingLogs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<NetworkSurvey> getNetworkSurveys() {
		if (networkSurveys == null) {
			networkSurveys = new EObjectContainmentEList<NetworkSurvey>(NetworkSurvey.class, this, SystemPackage.TEACHER_LEARNING_RECORD__NETWORK_SURVEYS);
		}
		return networkSurveys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LessonObservation> getLessonObservations() {
		if (lessonObservations == null) {
			lessonObservations = new EObjectContainmentEList<LessonObservation>(LessonObservation.class, this, SystemPackage.TEACHER_LEARNING_RECORD__LESSON_OBSERVATIONS);
		}
		return lessonObservations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SystemPackage.TEACHER_LEARNING_RECORD__MEETINGS:
				return ((InternalEList<?>)getMeetings()).basicRemove(otherEnd, msgs);
			case SystemPackage.TEACHER_LEARNING_RECORD__COACHING_PLANS:
				return ((InternalEList<?>)getCoachingPlans()).basicRemove(otherEnd, msgs);
			case SystemPackage.TEACHER_LEARNING_RECORD__COACHING_LOGS:
				return ((InternalEList<?>)getCoachingLogs()).basicRemove(otherEnd, msgs);
			case SystemPackage.TEACHER_LEARNING_RECORD__NETWORK_SURVEYS:
				return ((InternalEList<?>)getNetworkSurveys()).basicRemove(otherEnd, msgs);
			case SystemPackage.TEACHER_LEARNING_RECORD__LESSON_OBSERVATIONS:
				return ((InternalEList<?>)getLessonObservations()).basicRemove(otherEnd, msgs);
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
			case SystemPackage.TEACHER_LEARNING_RECORD__MEETINGS:
				return getMeetings();
			case SystemPackage.TEACHER_LEARNING_RECORD__COACHING_PLANS:
				return getCoachingPlans();
			case SystemPackage.TEACHER_LEARNING_RECORD__COACHING_LOGS:
				return getCoachingLogs();
			case SystemPackage.TEACHER_LEARNING_RECORD__NETWORK_SURVEYS:
				return getNetworkSurveys();
			case SystemPackage.TEACHER_LEARNING_RECORD__LESSON_OBSERVATIONS:
				return getLessonObservations();
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
			case SystemPackage.TEACHER_LEARNING_RECORD__MEETINGS:
				getMeetings().clear();
				getMeetings().addAll((Collection<? extends MeetingLog>)newValue);
				return;
			case SystemPackage.TEACHER_LEARNING_RECORD__COACHING_PLANS:
				getCoachingPlans().clear();
				getCoachingPlans().addAll((Collection<? extends CoachingPlan>)newValue);
				return;
			case SystemPackage.TEACHER_LEARNING_RECORD__COACHING_LOGS:
				getCoachingLogs().clear();
				getCoachingLogs().addAll((Collection<? extends CoachingLog>)newValue);
				return;
			case SystemPackage.TEACHER_LEARNING_RECORD__NETWORK_SURVEYS:
				getNetworkSurveys().clear();
				getNetworkSurveys().addAll((Collection<? extends NetworkSurvey>)newValue);
				return;
			case SystemPackage.TEACHER_LEARNING_RECORD__LESSON_OBSERVATIONS:
				getLessonObservations().clear();
				getLessonObservations().addAll((Collection<? extends LessonObservation>)newValue);
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
			case SystemPackage.TEACHER_LEARNING_RECORD__MEETINGS:
				getMeetings().clear();
				return;
			case SystemPackage.TEACHER_LEARNING_RECORD__COACHING_PLANS:
				getCoachingPlans().clear();
				return;
			case SystemPackage.TEACHER_LEARNING_RECORD__COACHING_LOGS:
				getCoachingLogs().clear();
				return;
			case SystemPackage.TEACHER_LEARNING_RECORD__NETWORK_SURVEYS:
				getNetworkSurveys().clear();
				return;
			case SystemPackage.TEACHER_LEARNING_RECORD__LESSON_OBSERVATIONS:
				getLessonObservations().clear();
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
			case SystemPackage.TEACHER_LEARNING_RECORD__MEETINGS:
				return meetings != null && !meetings.isEmpty();
			case SystemPackage.TEACHER_LEARNING_RECORD__COACHING_PLANS:
				return coachingPlans != null && !coachingPlans.isEmpty();
			case SystemPackage.TEACHER_LEARNING_RECORD__COACHING_LOGS:
				return coachingLogs != null && !coachingLogs.isEmpty();
			case SystemPackage.TEACHER_LEARNING_RECORD__NETWORK_SURVEYS:
				return networkSurveys != null && !networkSurveys.isEmpty();
			case SystemPackage.TEACHER_LEARNING_RECORD__LESSON_OBSERVATIONS:
				return lessonObservations != null && !lessonObservations.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //TeacherLearningRecordImpl
