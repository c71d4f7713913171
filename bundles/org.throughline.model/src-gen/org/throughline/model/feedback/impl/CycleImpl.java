/**
 */
package org.throughline.model.feedback.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.PartImpl;

import org.throughline.model.feedback.CollectionItem;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.CycleStep;
import org.throughline.model.feedback.Evidence;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.Finding;
import org.throughline.model.feedback.Publication;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.SampleGroup;
import org.throughline.model.feedback.StrategySnapshot;

import org.throughline.model.plans.Plan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cycle</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getPlans <em>Plans</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getFollows <em>Follows</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getSample <em>Sample</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getSnapshots <em>Snapshots</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getCollection <em>Collection</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getPublications <em>Publications</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.CycleImpl#getWithdrawnBecause <em>Withdrawn Because</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CycleImpl extends PartImpl implements Cycle {
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
	 * The cached value of the '{@link #getPlans() <em>Plans</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlans()
	 * @generated
	 * @ordered
	 */
	protected EList<Plan> plans;

	/**
	 * The cached value of the '{@link #getFollows() <em>Follows</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFollows()
	 * @generated
	 * @ordered
	 */
	protected Cycle follows;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<CycleStep> steps;

	/**
	 * The cached value of the '{@link #getSample() <em>Sample</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSample()
	 * @generated
	 * @ordered
	 */
	protected EList<SampleGroup> sample;

	/**
	 * The cached value of the '{@link #getSnapshots() <em>Snapshots</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshots()
	 * @generated
	 * @ordered
	 */
	protected EList<StrategySnapshot> snapshots;

	/**
	 * The cached value of the '{@link #getCollection() <em>Collection</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollection()
	 * @generated
	 * @ordered
	 */
	protected EList<CollectionItem> collection;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * The cached value of the '{@link #getRecommendations() <em>Recommendations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendations()
	 * @generated
	 * @ordered
	 */
	protected EList<Recommendation> recommendations;

	/**
	 * The cached value of the '{@link #getPublications() <em>Publications</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublications()
	 * @generated
	 * @ordered
	 */
	protected EList<Publication> publications;

	/**
	 * The default value of the '{@link #getWithdrawnOn() <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate WITHDRAWN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnOn() <em>Withdrawn On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate withdrawnOn = WITHDRAWN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithdrawnBecause() <em>Withdrawn Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnBecause()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHDRAWN_BECAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithdrawnBecause() <em>Withdrawn Because</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithdrawnBecause()
	 * @generated
	 * @ordered
	 */
	protected String withdrawnBecause = WITHDRAWN_BECAUSE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CycleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FeedbackPackage.Literals.CYCLE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.CYCLE__START, oldStart, start));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.CYCLE__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Plan> getPlans() {
		if (plans == null) {
			plans = new EObjectResolvingEList<Plan>(Plan.class, this, FeedbackPackage.CYCLE__PLANS);
		}
		return plans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cycle getFollows() {
		if (follows != null && follows.eIsProxy()) {
			InternalEObject oldFollows = (InternalEObject)follows;
			follows = (Cycle)eResolveProxy(oldFollows);
			if (follows != oldFollows) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.CYCLE__FOLLOWS, oldFollows, follows));
			}
		}
		return follows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Cycle basicGetFollows() {
		return follows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollows(Cycle newFollows) {
		Cycle oldFollows = follows;
		follows = newFollows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.CYCLE__FOLLOWS, oldFollows, follows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CycleStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<CycleStep>(CycleStep.class, this, FeedbackPackage.CYCLE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SampleGroup> getSample() {
		if (sample == null) {
			sample = new EObjectContainmentEList<SampleGroup>(SampleGroup.class, this, FeedbackPackage.CYCLE__SAMPLE);
		}
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StrategySnapshot> getSnapshots() {
		if (snapshots == null) {
			snapshots = new EObjectContainmentWithInverseEList<StrategySnapshot>(StrategySnapshot.class, this, FeedbackPackage.CYCLE__SNAPSHOTS, FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE);
		}
		return snapshots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CollectionItem> getCollection() {
		if (collection == null) {
			collection = new EObjectContainmentEList<CollectionItem>(CollectionItem.class, this, FeedbackPackage.CYCLE__COLLECTION);
		}
		return collection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<Evidence>(Evidence.class, this, FeedbackPackage.CYCLE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectContainmentWithInverseEList<Finding>(Finding.class, this, FeedbackPackage.CYCLE__FINDINGS, FeedbackPackage.FINDING__CYCLE);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Recommendation> getRecommendations() {
		if (recommendations == null) {
			recommendations = new EObjectContainmentWithInverseEList<Recommendation>(Recommendation.class, this, FeedbackPackage.CYCLE__RECOMMENDATIONS, FeedbackPackage.RECOMMENDATION__CYCLE);
		}
		return recommendations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Publication> getPublications() {
		if (publications == null) {
			publications = new EObjectContainmentWithInverseEList<Publication>(Publication.class, this, FeedbackPackage.CYCLE__PUBLICATIONS, FeedbackPackage.PUBLICATION__CYCLE);
		}
		return publications;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getWithdrawnOn() {
		return withdrawnOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnOn(LocalDate newWithdrawnOn) {
		LocalDate oldWithdrawnOn = withdrawnOn;
		withdrawnOn = newWithdrawnOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.CYCLE__WITHDRAWN_ON, oldWithdrawnOn, withdrawnOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithdrawnBecause() {
		return withdrawnBecause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithdrawnBecause(String newWithdrawnBecause) {
		String oldWithdrawnBecause = withdrawnBecause;
		withdrawnBecause = newWithdrawnBecause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.CYCLE__WITHDRAWN_BECAUSE, oldWithdrawnBecause, withdrawnBecause));
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
			case FeedbackPackage.CYCLE__SNAPSHOTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSnapshots()).basicAdd(otherEnd, msgs);
			case FeedbackPackage.CYCLE__FINDINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getFindings()).basicAdd(otherEnd, msgs);
			case FeedbackPackage.CYCLE__RECOMMENDATIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRecommendations()).basicAdd(otherEnd, msgs);
			case FeedbackPackage.CYCLE__PUBLICATIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPublications()).basicAdd(otherEnd, msgs);
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
			case FeedbackPackage.CYCLE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.CYCLE__SAMPLE:
				return ((InternalEList<?>)getSample()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.CYCLE__SNAPSHOTS:
				return ((InternalEList<?>)getSnapshots()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.CYCLE__COLLECTION:
				return ((InternalEList<?>)getCollection()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.CYCLE__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.CYCLE__FINDINGS:
				return ((InternalEList<?>)getFindings()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.CYCLE__RECOMMENDATIONS:
				return ((InternalEList<?>)getRecommendations()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.CYCLE__PUBLICATIONS:
				return ((InternalEList<?>)getPublications()).basicRemove(otherEnd, msgs);
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
			case FeedbackPackage.CYCLE__START:
				return getStart();
			case FeedbackPackage.CYCLE__END:
				return getEnd();
			case FeedbackPackage.CYCLE__PLANS:
				return getPlans();
			case FeedbackPackage.CYCLE__FOLLOWS:
				if (resolve) return getFollows();
				return basicGetFollows();
			case FeedbackPackage.CYCLE__STEPS:
				return getSteps();
			case FeedbackPackage.CYCLE__SAMPLE:
				return getSample();
			case FeedbackPackage.CYCLE__SNAPSHOTS:
				return getSnapshots();
			case FeedbackPackage.CYCLE__COLLECTION:
				return getCollection();
			case FeedbackPackage.CYCLE__EVIDENCE:
				return getEvidence();
			case FeedbackPackage.CYCLE__FINDINGS:
				return getFindings();
			case FeedbackPackage.CYCLE__RECOMMENDATIONS:
				return getRecommendations();
			case FeedbackPackage.CYCLE__PUBLICATIONS:
				return getPublications();
			case FeedbackPackage.CYCLE__WITHDRAWN_ON:
				return getWithdrawnOn();
			case FeedbackPackage.CYCLE__WITHDRAWN_BECAUSE:
				return getWithdrawnBecause();
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
			case FeedbackPackage.CYCLE__START:
				setStart((LocalDate)newValue);
				return;
			case FeedbackPackage.CYCLE__END:
				setEnd((LocalDate)newValue);
				return;
			case FeedbackPackage.CYCLE__PLANS:
				getPlans().clear();
				getPlans().addAll((Collection<? extends Plan>)newValue);
				return;
			case FeedbackPackage.CYCLE__FOLLOWS:
				setFollows((Cycle)newValue);
				return;
			case FeedbackPackage.CYCLE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends CycleStep>)newValue);
				return;
			case FeedbackPackage.CYCLE__SAMPLE:
				getSample().clear();
				getSample().addAll((Collection<? extends SampleGroup>)newValue);
				return;
			case FeedbackPackage.CYCLE__SNAPSHOTS:
				getSnapshots().clear();
				getSnapshots().addAll((Collection<? extends StrategySnapshot>)newValue);
				return;
			case FeedbackPackage.CYCLE__COLLECTION:
				getCollection().clear();
				getCollection().addAll((Collection<? extends CollectionItem>)newValue);
				return;
			case FeedbackPackage.CYCLE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case FeedbackPackage.CYCLE__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case FeedbackPackage.CYCLE__RECOMMENDATIONS:
				getRecommendations().clear();
				getRecommendations().addAll((Collection<? extends Recommendation>)newValue);
				return;
			case FeedbackPackage.CYCLE__PUBLICATIONS:
				getPublications().clear();
				getPublications().addAll((Collection<? extends Publication>)newValue);
				return;
			case FeedbackPackage.CYCLE__WITHDRAWN_ON:
				setWithdrawnOn((LocalDate)newValue);
				return;
			case FeedbackPackage.CYCLE__WITHDRAWN_BECAUSE:
				setWithdrawnBecause((String)newValue);
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
			case FeedbackPackage.CYCLE__START:
				setStart(START_EDEFAULT);
				return;
			case FeedbackPackage.CYCLE__END:
				setEnd(END_EDEFAULT);
				return;
			case FeedbackPackage.CYCLE__PLANS:
				getPlans().clear();
				return;
			case FeedbackPackage.CYCLE__FOLLOWS:
				setFollows((Cycle)null);
				return;
			case FeedbackPackage.CYCLE__STEPS:
				getSteps().clear();
				return;
			case FeedbackPackage.CYCLE__SAMPLE:
				getSample().clear();
				return;
			case FeedbackPackage.CYCLE__SNAPSHOTS:
				getSnapshots().clear();
				return;
			case FeedbackPackage.CYCLE__COLLECTION:
				getCollection().clear();
				return;
			case FeedbackPackage.CYCLE__EVIDENCE:
				getEvidence().clear();
				return;
			case FeedbackPackage.CYCLE__FINDINGS:
				getFindings().clear();
				return;
			case FeedbackPackage.CYCLE__RECOMMENDATIONS:
				getRecommendations().clear();
				return;
			case FeedbackPackage.CYCLE__PUBLICATIONS:
				getPublications().clear();
				return;
			case FeedbackPackage.CYCLE__WITHDRAWN_ON:
				setWithdrawnOn(WITHDRAWN_ON_EDEFAULT);
				return;
			case FeedbackPackage.CYCLE__WITHDRAWN_BECAUSE:
				setWithdrawnBecause(WITHDRAWN_BECAUSE_EDEFAULT);
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
			case FeedbackPackage.CYCLE__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case FeedbackPackage.CYCLE__END:
				return END_EDEFAULT == null ? end != null : !END_EDEFAULT.equals(end);
			case FeedbackPackage.CYCLE__PLANS:
				return plans != null && !plans.isEmpty();
			case FeedbackPackage.CYCLE__FOLLOWS:
				return follows != null;
			case FeedbackPackage.CYCLE__STEPS:
				return steps != null && !steps.isEmpty();
			case FeedbackPackage.CYCLE__SAMPLE:
				return sample != null && !sample.isEmpty();
			case FeedbackPackage.CYCLE__SNAPSHOTS:
				return snapshots != null && !snapshots.isEmpty();
			case FeedbackPackage.CYCLE__COLLECTION:
				return collection != null && !collection.isEmpty();
			case FeedbackPackage.CYCLE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case FeedbackPackage.CYCLE__FINDINGS:
				return findings != null && !findings.isEmpty();
			case FeedbackPackage.CYCLE__RECOMMENDATIONS:
				return recommendations != null && !recommendations.isEmpty();
			case FeedbackPackage.CYCLE__PUBLICATIONS:
				return publications != null && !publications.isEmpty();
			case FeedbackPackage.CYCLE__WITHDRAWN_ON:
				return WITHDRAWN_ON_EDEFAULT == null ? withdrawnOn != null : !WITHDRAWN_ON_EDEFAULT.equals(withdrawnOn);
			case FeedbackPackage.CYCLE__WITHDRAWN_BECAUSE:
				return WITHDRAWN_BECAUSE_EDEFAULT == null ? withdrawnBecause != null : !WITHDRAWN_BECAUSE_EDEFAULT.equals(withdrawnBecause);
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
		result.append(", withdrawnOn: ");
		result.append(withdrawnOn);
		result.append(", withdrawnBecause: ");
		result.append(withdrawnBecause);
		result.append(')');
		return result.toString();
	}

} //CycleImpl
