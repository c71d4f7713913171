/**
 */
package org.throughline.model.playbooks.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.PartImpl;

import org.throughline.model.playbooks.Chapter;
import org.throughline.model.playbooks.Departure;
import org.throughline.model.playbooks.Idea;
import org.throughline.model.playbooks.OnboardingPath;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksPackage;
import org.throughline.model.playbooks.Question;
import org.throughline.model.playbooks.Risk;
import org.throughline.model.playbooks.Routine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Playbook</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.impl.PlaybookImpl#getChapters <em>Chapters</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.PlaybookImpl#getRoutines <em>Routines</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.PlaybookImpl#getQuestions <em>Questions</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.PlaybookImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.PlaybookImpl#getIdeas <em>Ideas</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.PlaybookImpl#getOnboardingPaths <em>Onboarding Paths</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.PlaybookImpl#getDepartures <em>Departures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlaybookImpl extends PartImpl implements Playbook {
	/**
	 * The cached value of the '{@link #getChapters() <em>Chapters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChapters()
	 * @generated
	 * @ordered
	 */
	protected EList<Chapter> chapters;

	/**
	 * The cached value of the '{@link #getRoutines() <em>Routines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoutines()
	 * @generated
	 * @ordered
	 */
	protected EList<Routine> routines;

	/**
	 * The cached value of the '{@link #getQuestions() <em>Questions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestions()
	 * @generated
	 * @ordered
	 */
	protected EList<Question> questions;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * The cached value of the '{@link #getIdeas() <em>Ideas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdeas()
	 * @generated
	 * @ordered
	 */
	protected EList<Idea> ideas;

	/**
	 * The cached value of the '{@link #getOnboardingPaths() <em>Onboarding Paths</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnboardingPaths()
	 * @generated
	 * @ordered
	 */
	protected EList<OnboardingPath> onboardingPaths;

	/**
	 * The cached value of the '{@link #getDepartures() <em>Departures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepartures()
	 * @generated
	 * @ordered
	 */
	protected EList<Departure> departures;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlaybookImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlaybooksPackage.Literals.PLAYBOOK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Chapter> getChapters() {
		if (chapters == null) {
			chapters = new EObjectContainmentEList<Chapter>(Chapter.class, this, PlaybooksPackage.PLAYBOOK__CHAPTERS);
		}
		return chapters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Routine> getRoutines() {
		if (routines == null) {
			routines = new EObjectContainmentWithInverseEList<Routine>(Routine.class, this, PlaybooksPackage.PLAYBOOK__ROUTINES, PlaybooksPackage.ROUTINE__PLAYBOOK);
		}
		return routines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Question> getQuestions() {
		if (questions == null) {
			questions = new EObjectContainmentEList<Question>(Question.class, this, PlaybooksPackage.PLAYBOOK__QUESTIONS);
		}
		return questions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectContainmentEList<Risk>(Risk.class, this, PlaybooksPackage.PLAYBOOK__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Idea> getIdeas() {
		if (ideas == null) {
			ideas = new EObjectContainmentEList<Idea>(Idea.class, this, PlaybooksPackage.PLAYBOOK__IDEAS);
		}
		return ideas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OnboardingPath> getOnboardingPaths() {
		if (onboardingPaths == null) {
			onboardingPaths = new EObjectContainmentEList<OnboardingPath>(OnboardingPath.class, this, PlaybooksPackage.PLAYBOOK__ONBOARDING_PATHS);
		}
		return onboardingPaths;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Departure> getDepartures() {
		if (departures == null) {
			departures = new EObjectContainmentEList<Departure>(Departure.class, this, PlaybooksPackage.PLAYBOOK__DEPARTURES);
		}
		return departures;
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
			case PlaybooksPackage.PLAYBOOK__ROUTINES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRoutines()).basicAdd(otherEnd, msgs);
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
			case PlaybooksPackage.PLAYBOOK__CHAPTERS:
				return ((InternalEList<?>)getChapters()).basicRemove(otherEnd, msgs);
			case PlaybooksPackage.PLAYBOOK__ROUTINES:
				return ((InternalEList<?>)getRoutines()).basicRemove(otherEnd, msgs);
			case PlaybooksPackage.PLAYBOOK__QUESTIONS:
				return ((InternalEList<?>)getQuestions()).basicRemove(otherEnd, msgs);
			case PlaybooksPackage.PLAYBOOK__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
			case PlaybooksPackage.PLAYBOOK__IDEAS:
				return ((InternalEList<?>)getIdeas()).basicRemove(otherEnd, msgs);
			case PlaybooksPackage.PLAYBOOK__ONBOARDING_PATHS:
				return ((InternalEList<?>)getOnboardingPaths()).basicRemove(otherEnd, msgs);
			case PlaybooksPackage.PLAYBOOK__DEPARTURES:
				return ((InternalEList<?>)getDepartures()).basicRemove(otherEnd, msgs);
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
			case PlaybooksPackage.PLAYBOOK__CHAPTERS:
				return getChapters();
			case PlaybooksPackage.PLAYBOOK__ROUTINES:
				return getRoutines();
			case PlaybooksPackage.PLAYBOOK__QUESTIONS:
				return getQuestions();
			case PlaybooksPackage.PLAYBOOK__RISKS:
				return getRisks();
			case PlaybooksPackage.PLAYBOOK__IDEAS:
				return getIdeas();
			case PlaybooksPackage.PLAYBOOK__ONBOARDING_PATHS:
				return getOnboardingPaths();
			case PlaybooksPackage.PLAYBOOK__DEPARTURES:
				return getDepartures();
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
			case PlaybooksPackage.PLAYBOOK__CHAPTERS:
				getChapters().clear();
				getChapters().addAll((Collection<? extends Chapter>)newValue);
				return;
			case PlaybooksPackage.PLAYBOOK__ROUTINES:
				getRoutines().clear();
				getRoutines().addAll((Collection<? extends Routine>)newValue);
				return;
			case PlaybooksPackage.PLAYBOOK__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends Question>)newValue);
				return;
			case PlaybooksPackage.PLAYBOOK__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
				return;
			case PlaybooksPackage.PLAYBOOK__IDEAS:
				getIdeas().clear();
				getIdeas().addAll((Collection<? extends Idea>)newValue);
				return;
			case PlaybooksPackage.PLAYBOOK__ONBOARDING_PATHS:
				getOnboardingPaths().clear();
				getOnboardingPaths().addAll((Collection<? extends OnboardingPath>)newValue);
				return;
			case PlaybooksPackage.PLAYBOOK__DEPARTURES:
				getDepartures().clear();
				getDepartures().addAll((Collection<? extends Departure>)newValue);
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
			case PlaybooksPackage.PLAYBOOK__CHAPTERS:
				getChapters().clear();
				return;
			case PlaybooksPackage.PLAYBOOK__ROUTINES:
				getRoutines().clear();
				return;
			case PlaybooksPackage.PLAYBOOK__QUESTIONS:
				getQuestions().clear();
				return;
			case PlaybooksPackage.PLAYBOOK__RISKS:
				getRisks().clear();
				return;
			case PlaybooksPackage.PLAYBOOK__IDEAS:
				getIdeas().clear();
				return;
			case PlaybooksPackage.PLAYBOOK__ONBOARDING_PATHS:
				getOnboardingPaths().clear();
				return;
			case PlaybooksPackage.PLAYBOOK__DEPARTURES:
				getDepartures().clear();
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
			case PlaybooksPackage.PLAYBOOK__CHAPTERS:
				return chapters != null && !chapters.isEmpty();
			case PlaybooksPackage.PLAYBOOK__ROUTINES:
				return routines != null && !routines.isEmpty();
			case PlaybooksPackage.PLAYBOOK__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case PlaybooksPackage.PLAYBOOK__RISKS:
				return risks != null && !risks.isEmpty();
			case PlaybooksPackage.PLAYBOOK__IDEAS:
				return ideas != null && !ideas.isEmpty();
			case PlaybooksPackage.PLAYBOOK__ONBOARDING_PATHS:
				return onboardingPaths != null && !onboardingPaths.isEmpty();
			case PlaybooksPackage.PLAYBOOK__DEPARTURES:
				return departures != null && !departures.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //PlaybookImpl
