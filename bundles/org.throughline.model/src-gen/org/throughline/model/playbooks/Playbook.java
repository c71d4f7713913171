/**
 */
package org.throughline.model.playbooks;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Playbook</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What keeps moving and how: documentation, process and history for whoever comes next.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.Playbook#getChapters <em>Chapters</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Playbook#getRoutines <em>Routines</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Playbook#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Playbook#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Playbook#getIdeas <em>Ideas</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Playbook#getOnboardingPaths <em>Onboarding Paths</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.Playbook#getDepartures <em>Departures</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.playbooks.PlaybooksPackage#getPlaybook()
 * @model
 * @generated
 */
public interface Playbook extends Part {
	/**
	 * Returns the value of the '<em><b>Chapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.Chapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its chapters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chapters</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getPlaybook_Chapters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Chapter> getChapters();

	/**
	 * Returns the value of the '<em><b>Routines</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.Routine}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.playbooks.Routine#getPlaybook <em>Playbook</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The routines that keep the work going.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Routines</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getPlaybook_Routines()
	 * @see org.throughline.model.playbooks.Routine#getPlaybook
	 * @model opposite="playbook" containment="true"
	 * @generated
	 */
	EList<Routine> getRoutines();

	/**
	 * Returns the value of the '<em><b>Questions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.Question}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions to those who know, and their answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Questions</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getPlaybook_Questions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Question> getQuestions();

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What could go wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getPlaybook_Risks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Ideas</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.Idea}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What could be tried next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ideas</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getPlaybook_Ideas()
	 * @model containment="true"
	 * @generated
	 */
	EList<Idea> getIdeas();

	/**
	 * Returns the value of the '<em><b>Onboarding Paths</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.OnboardingPath}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Guided ways into the work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Onboarding Paths</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getPlaybook_OnboardingPaths()
	 * @model containment="true"
	 * @generated
	 */
	EList<OnboardingPath> getOnboardingPaths();

	/**
	 * Returns the value of the '<em><b>Departures</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.playbooks.Departure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * People who leave, and what is handed over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Departures</em>' containment reference list.
	 * @see org.throughline.model.playbooks.PlaybooksPackage#getPlaybook_Departures()
	 * @model containment="true"
	 * @generated
	 */
	EList<Departure> getDepartures();

} // Playbook
