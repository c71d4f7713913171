/**
 */
package org.throughline.model.system;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instructional System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the district means by good mathematics teaching, and everything that supports teachers in getting there.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getLearningGoals <em>Learning Goals</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getVisions <em>Visions</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getPractices <em>Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getUnits <em>Units</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getSupplementalSupports <em>Supplemental Supports</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getLeadershipPractices <em>Leadership Practices</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getTools <em>Tools</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getContextNotes <em>Context Notes</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getVoices <em>Voices</em>}</li>
 *   <li>{@link org.throughline.model.system.InstructionalSystem#getTrajectories <em>Trajectories</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem()
 * @model
 * @generated
 */
public interface InstructionalSystem extends Part {
	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.StudentOutcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What students should experience and attain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Outcomes()
	 * @model containment="true"
	 * @generated
	 */
	EList<StudentOutcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Learning Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.LearningGoal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goals for students' mathematical learning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learning Goals</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_LearningGoals()
	 * @model containment="true"
	 * @generated
	 */
	EList<LearningGoal> getLearningGoals();

	/**
	 * Returns the value of the '<em><b>Visions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.Vision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vision of high-quality instruction, with its earlier versions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Visions</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Visions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Vision> getVisions();

	/**
	 * Returns the value of the '<em><b>Practices</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.Practice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teaching practices that the vision names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Practices</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Practices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Practice> getPractices();

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.CurriculumUnit}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.system.CurriculumUnit#getSystem <em>System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units of the curriculum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Units()
	 * @see org.throughline.model.system.CurriculumUnit#getSystem
	 * @model opposite="system" containment="true"
	 * @generated
	 */
	EList<CurriculumUnit> getUnits();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.Assessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assessments that students take.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Supports</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.Support}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Professional development, collaborative meetings, coaching and advice networks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supports</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Supports()
	 * @model containment="true"
	 * @generated
	 */
	EList<Support> getSupports();

	/**
	 * Returns the value of the '<em><b>Supplemental Supports</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.SupplementalSupport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Supports for currently struggling students.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplemental Supports</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_SupplementalSupports()
	 * @model containment="true"
	 * @generated
	 */
	EList<SupplementalSupport> getSupplementalSupports();

	/**
	 * Returns the value of the '<em><b>Leadership Practices</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.LeadershipPractice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What school and district leaders do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leadership Practices</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_LeadershipPractices()
	 * @model containment="true"
	 * @generated
	 */
	EList<LeadershipPractice> getLeadershipPractices();

	/**
	 * Returns the value of the '<em><b>Expectations</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.Expectation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who presses whom for what.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectations</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Expectations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Expectation> getExpectations();

	/**
	 * Returns the value of the '<em><b>Tools</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.Tool}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tools that people use in their work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tools</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Tools()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tool> getTools();

	/**
	 * Returns the value of the '<em><b>Context Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.ContextNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Circumstances that explain what happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context Notes</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_ContextNotes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContextNote> getContextNotes();

	/**
	 * Returns the value of the '<em><b>Symptoms</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.Symptom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Signs of trouble, traced to the system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symptoms</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Symptoms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Symptom> getSymptoms();

	/**
	 * Returns the value of the '<em><b>Voices</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.Voice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What teachers said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Voices</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Voices()
	 * @model containment="true"
	 * @generated
	 */
	EList<Voice> getVoices();

	/**
	 * Returns the value of the '<em><b>Trajectories</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.Trajectory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Envisioned paths of teachers' development.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trajectories</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getInstructionalSystem_Trajectories()
	 * @model containment="true"
	 * @generated
	 */
	EList<Trajectory> getTrajectories();

} // InstructionalSystem
