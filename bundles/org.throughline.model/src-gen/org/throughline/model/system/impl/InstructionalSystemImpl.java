/**
 */
package org.throughline.model.system.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.PartImpl;

import org.throughline.model.system.Assessment;
import org.throughline.model.system.ContextNote;
import org.throughline.model.system.CurriculumUnit;
import org.throughline.model.system.Expectation;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.LeadershipPractice;
import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.Practice;
import org.throughline.model.system.StudentOutcome;
import org.throughline.model.system.SupplementalSupport;
import org.throughline.model.system.Support;
import org.throughline.model.system.Symptom;
import org.throughline.model.system.SystemPackage;
import org.throughline.model.system.Tool;
import org.throughline.model.system.Trajectory;
import org.throughline.model.system.Vision;
import org.throughline.model.system.Voice;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Instructional System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getVisions <em>Visions</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getSupplementalSupports <em>Supplemental Supports</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getLeadershipPractices <em>Leadership Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getTools <em>Tools</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getContextNotes <em>Context Notes</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getVoices <em>Voices</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.InstructionalSystemImpl#getTrajectories <em>Trajectories</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstructionalSystemImpl extends PartImpl implements InstructionalSystem {
	/**
	 * The cached value of the '{@link #getOutcomes() <em>Outcomes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutcomes()
	 * @generated
	 * @ordered
	 */
	protected EList<StudentOutcome> outcomes;

	/**
	 * The cached value of the '{@link #getLearningGoals() <em>Learning Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearningGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<LearningGoal> learningGoals;

	/**
	 * The cached value of the '{@link #getVisions() <em>Visions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Vision> visions;

	/**
	 * The cached value of the '{@link #getPractices() <em>Practices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPractices()
	 * @generated
	 * @ordered
	 */
	protected EList<Practice> practices;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<CurriculumUnit> units;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assessment> assessments;

	/**
	 * The cached value of the '{@link #getSupports() <em>Supports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupports()
	 * @generated
	 * @ordered
	 */
	protected EList<Support> supports;

	/**
	 * The cached value of the '{@link #getSupplementalSupports() <em>Supplemental Supports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplementalSupports()
	 * @generated
	 * @ordered
	 */
	protected EList<SupplementalSupport> supplementalSupports;

	/**
	 * The cached value of the '{@link #getLeadershipPractices() <em>Leadership Practices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeadershipPractices()
	 * @generated
	 * @ordered
	 */
	protected EList<LeadershipPractice> leadershipPractices;

	/**
	 * The cached value of the '{@link #getExpectations() <em>Expectations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectations()
	 * @generated
	 * @ordered
	 */
	protected EList<Expectation> expectations;

	/**
	 * The cached value of the '{@link #getTools() <em>Tools</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTools()
	 * @generated
	 * @ordered
	 */
	protected EList<Tool> tools;

	/**
	 * The cached value of the '{@link #getContextNotes() <em>Context Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContextNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<ContextNote> contextNotes;

	/**
	 * The cached value of the '{@link #getSymptoms() <em>Symptoms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymptoms()
	 * @generated
	 * @ordered
	 */
	protected EList<Symptom> symptoms;

	/**
	 * The cached value of the '{@link #getVoices() <em>Voices</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoices()
	 * @generated
	 * @ordered
	 */
	protected EList<Voice> voices;

	/**
	 * The cached value of the '{@link #getTrajectories() <em>Trajectories</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrajectories()
	 * @generated
	 * @ordered
	 */
	protected EList<Trajectory> trajectories;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstructionalSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.INSTRUCTIONAL_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StudentOutcome> getOutcomes() {
		if (outcomes == null) {
			outcomes = new EObjectContainmentEList<StudentOutcome>(StudentOutcome.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__OUTCOMES);
		}
		return outcomes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LearningGoal> getLearningGoals() {
		if (learningGoals == null) {
			learningGoals = new EObjectContainmentEList<LearningGoal>(LearningGoal.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__LEARNING_GOALS);
		}
		return learningGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Vision> getVisions() {
		if (visions == null) {
			visions = new EObjectContainmentEList<Vision>(Vision.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__VISIONS);
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
			practices = new EObjectContainmentEList<Practice>(Practice.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__PRACTICES);
		}
		return practices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CurriculumUnit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentWithInverseEList<CurriculumUnit>(CurriculumUnit.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__UNITS, SystemPackage.CURRICULUM_UNIT__SYSTEM);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<Assessment>(Assessment.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Support> getSupports() {
		if (supports == null) {
			supports = new EObjectContainmentEList<Support>(Support.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPORTS);
		}
		return supports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupplementalSupport> getSupplementalSupports() {
		if (supplementalSupports == null) {
			supplementalSupports = new EObjectContainmentEList<SupplementalSupport>(SupplementalSupport.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPLEMENTAL_SUPPORTS);
		}
		return supplementalSupports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LeadershipPractice> getLeadershipPractices() {
		if (leadershipPractices == null) {
			leadershipPractices = new EObjectContainmentEList<LeadershipPractice>(LeadershipPractice.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__LEADERSHIP_PRACTICES);
		}
		return leadershipPractices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Expectation> getExpectations() {
		if (expectations == null) {
			expectations = new EObjectContainmentEList<Expectation>(Expectation.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__EXPECTATIONS);
		}
		return expectations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tool> getTools() {
		if (tools == null) {
			tools = new EObjectContainmentEList<Tool>(Tool.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__TOOLS);
		}
		return tools;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContextNote> getContextNotes() {
		if (contextNotes == null) {
			contextNotes = new EObjectContainmentEList<ContextNote>(ContextNote.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__CONTEXT_NOTES);
		}
		return contextNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Symptom> getSymptoms() {
		if (symptoms == null) {
			symptoms = new EObjectContainmentEList<Symptom>(Symptom.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__SYMPTOMS);
		}
		return symptoms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Voice> getVoices() {
		if (voices == null) {
			voices = new EObjectContainmentEList<Voice>(Voice.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__VOICES);
		}
		return voices;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Trajectory> getTrajectories() {
		if (trajectories == null) {
			trajectories = new EObjectContainmentEList<Trajectory>(Trajectory.class, this, SystemPackage.INSTRUCTIONAL_SYSTEM__TRAJECTORIES);
		}
		return trajectories;
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
			case SystemPackage.INSTRUCTIONAL_SYSTEM__UNITS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getUnits()).basicAdd(otherEnd, msgs);
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
			case SystemPackage.INSTRUCTIONAL_SYSTEM__OUTCOMES:
				return ((InternalEList<?>)getOutcomes()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__LEARNING_GOALS:
				return ((InternalEList<?>)getLearningGoals()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__VISIONS:
				return ((InternalEList<?>)getVisions()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__PRACTICES:
				return ((InternalEList<?>)getPractices()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPORTS:
				return ((InternalEList<?>)getSupports()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPLEMENTAL_SUPPORTS:
				return ((InternalEList<?>)getSupplementalSupports()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__LEADERSHIP_PRACTICES:
				return ((InternalEList<?>)getLeadershipPractices()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__EXPECTATIONS:
				return ((InternalEList<?>)getExpectations()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__TOOLS:
				return ((InternalEList<?>)getTools()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__CONTEXT_NOTES:
				return ((InternalEList<?>)getContextNotes()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SYMPTOMS:
				return ((InternalEList<?>)getSymptoms()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__VOICES:
				return ((InternalEList<?>)getVoices()).basicRemove(otherEnd, msgs);
			case SystemPackage.INSTRUCTIONAL_SYSTEM__TRAJECTORIES:
				return ((InternalEList<?>)getTrajectories()).basicRemove(otherEnd, msgs);
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
			case SystemPackage.INSTRUCTIONAL_SYSTEM__OUTCOMES:
				return getOutcomes();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__LEARNING_GOALS:
				return getLearningGoals();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__VISIONS:
				return getVisions();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__PRACTICES:
				return getPractices();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__UNITS:
				return getUnits();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__ASSESSMENTS:
				return getAssessments();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPORTS:
				return getSupports();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPLEMENTAL_SUPPORTS:
				return getSupplementalSupports();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__LEADERSHIP_PRACTICES:
				return getLeadershipPractices();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__EXPECTATIONS:
				return getExpectations();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__TOOLS:
				return getTools();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__CONTEXT_NOTES:
				return getContextNotes();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SYMPTOMS:
				return getSymptoms();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__VOICES:
				return getVoices();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__TRAJECTORIES:
				return getTrajectories();
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
			case SystemPackage.INSTRUCTIONAL_SYSTEM__OUTCOMES:
				getOutcomes().clear();
				getOutcomes().addAll((Collection<? extends StudentOutcome>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__LEARNING_GOALS:
				getLearningGoals().clear();
				getLearningGoals().addAll((Collection<? extends LearningGoal>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__VISIONS:
				getVisions().clear();
				getVisions().addAll((Collection<? extends Vision>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__PRACTICES:
				getPractices().clear();
				getPractices().addAll((Collection<? extends Practice>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends CurriculumUnit>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends Assessment>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPORTS:
				getSupports().clear();
				getSupports().addAll((Collection<? extends Support>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPLEMENTAL_SUPPORTS:
				getSupplementalSupports().clear();
				getSupplementalSupports().addAll((Collection<? extends SupplementalSupport>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__LEADERSHIP_PRACTICES:
				getLeadershipPractices().clear();
				getLeadershipPractices().addAll((Collection<? extends LeadershipPractice>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__EXPECTATIONS:
				getExpectations().clear();
				getExpectations().addAll((Collection<? extends Expectation>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__TOOLS:
				getTools().clear();
				getTools().addAll((Collection<? extends Tool>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__CONTEXT_NOTES:
				getContextNotes().clear();
				getContextNotes().addAll((Collection<? extends ContextNote>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SYMPTOMS:
				getSymptoms().clear();
				getSymptoms().addAll((Collection<? extends Symptom>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__VOICES:
				getVoices().clear();
				getVoices().addAll((Collection<? extends Voice>)newValue);
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__TRAJECTORIES:
				getTrajectories().clear();
				getTrajectories().addAll((Collection<? extends Trajectory>)newValue);
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
			case SystemPackage.INSTRUCTIONAL_SYSTEM__OUTCOMES:
				getOutcomes().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__LEARNING_GOALS:
				getLearningGoals().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__VISIONS:
				getVisions().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__PRACTICES:
				getPractices().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__UNITS:
				getUnits().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__ASSESSMENTS:
				getAssessments().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPORTS:
				getSupports().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPLEMENTAL_SUPPORTS:
				getSupplementalSupports().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__LEADERSHIP_PRACTICES:
				getLeadershipPractices().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__EXPECTATIONS:
				getExpectations().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__TOOLS:
				getTools().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__CONTEXT_NOTES:
				getContextNotes().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SYMPTOMS:
				getSymptoms().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__VOICES:
				getVoices().clear();
				return;
			case SystemPackage.INSTRUCTIONAL_SYSTEM__TRAJECTORIES:
				getTrajectories().clear();
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
			case SystemPackage.INSTRUCTIONAL_SYSTEM__OUTCOMES:
				return outcomes != null && !outcomes.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__LEARNING_GOALS:
				return learningGoals != null && !learningGoals.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__VISIONS:
				return visions != null && !visions.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__PRACTICES:
				return practices != null && !practices.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__UNITS:
				return units != null && !units.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPORTS:
				return supports != null && !supports.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SUPPLEMENTAL_SUPPORTS:
				return supplementalSupports != null && !supplementalSupports.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__LEADERSHIP_PRACTICES:
				return leadershipPractices != null && !leadershipPractices.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__EXPECTATIONS:
				return expectations != null && !expectations.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__TOOLS:
				return tools != null && !tools.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__CONTEXT_NOTES:
				return contextNotes != null && !contextNotes.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__SYMPTOMS:
				return symptoms != null && !symptoms.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__VOICES:
				return voices != null && !voices.isEmpty();
			case SystemPackage.INSTRUCTIONAL_SYSTEM__TRAJECTORIES:
				return trajectories != null && !trajectories.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //InstructionalSystemImpl
