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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.Warrant;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.FrozenActivity;
import org.throughline.model.feedback.FrozenConjecture;
import org.throughline.model.feedback.StrategySnapshot;

import org.throughline.model.plans.Strategy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strategy Snapshot</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.impl.StrategySnapshotImpl#getOriginal <em>Original</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.StrategySnapshotImpl#getTakenOn <em>Taken On</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.StrategySnapshotImpl#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.StrategySnapshotImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.StrategySnapshotImpl#getWarrant <em>Warrant</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.StrategySnapshotImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.StrategySnapshotImpl#getConjectures <em>Conjectures</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.StrategySnapshotImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.StrategySnapshotImpl#getCycle <em>Cycle</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StrategySnapshotImpl extends ElementImpl implements StrategySnapshot {
	/**
	 * The cached value of the '{@link #getOriginal() <em>Original</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginal()
	 * @generated
	 * @ordered
	 */
	protected Strategy original;

	/**
	 * The default value of the '{@link #getTakenOn() <em>Taken On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TAKEN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTakenOn() <em>Taken On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTakenOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate takenOn = TAKEN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected static final String FINGERPRINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFingerprint() <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFingerprint()
	 * @generated
	 * @ordered
	 */
	protected String fingerprint = FINGERPRINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected static final String RATIONALE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRationale() <em>Rationale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRationale()
	 * @generated
	 * @ordered
	 */
	protected String rationale = RATIONALE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWarrant() <em>Warrant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarrant()
	 * @generated
	 * @ordered
	 */
	protected static final Warrant WARRANT_EDEFAULT = Warrant.NOT_STATED;

	/**
	 * The cached value of the '{@link #getWarrant() <em>Warrant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarrant()
	 * @generated
	 * @ordered
	 */
	protected Warrant warrant = WARRANT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<String> goals;

	/**
	 * The cached value of the '{@link #getConjectures() <em>Conjectures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConjectures()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenConjecture> conjectures;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<FrozenActivity> activities;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrategySnapshotImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FeedbackPackage.Literals.STRATEGY_SNAPSHOT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strategy getOriginal() {
		if (original != null && original.eIsProxy()) {
			InternalEObject oldOriginal = (InternalEObject)original;
			original = (Strategy)eResolveProxy(oldOriginal);
			if (original != oldOriginal) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.STRATEGY_SNAPSHOT__ORIGINAL, oldOriginal, original));
			}
		}
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Strategy basicGetOriginal() {
		return original;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginal(Strategy newOriginal) {
		Strategy oldOriginal = original;
		original = newOriginal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.STRATEGY_SNAPSHOT__ORIGINAL, oldOriginal, original));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTakenOn() {
		return takenOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTakenOn(LocalDate newTakenOn) {
		LocalDate oldTakenOn = takenOn;
		takenOn = newTakenOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.STRATEGY_SNAPSHOT__TAKEN_ON, oldTakenOn, takenOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFingerprint() {
		return fingerprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFingerprint(String newFingerprint) {
		String oldFingerprint = fingerprint;
		fingerprint = newFingerprint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.STRATEGY_SNAPSHOT__FINGERPRINT, oldFingerprint, fingerprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRationale() {
		return rationale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRationale(String newRationale) {
		String oldRationale = rationale;
		rationale = newRationale;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.STRATEGY_SNAPSHOT__RATIONALE, oldRationale, rationale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Warrant getWarrant() {
		return warrant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarrant(Warrant newWarrant) {
		Warrant oldWarrant = warrant;
		warrant = newWarrant == null ? WARRANT_EDEFAULT : newWarrant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.STRATEGY_SNAPSHOT__WARRANT, oldWarrant, warrant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getGoals() {
		if (goals == null) {
			goals = new EDataTypeUniqueEList<String>(String.class, this, FeedbackPackage.STRATEGY_SNAPSHOT__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FrozenConjecture> getConjectures() {
		if (conjectures == null) {
			conjectures = new EObjectContainmentEList<FrozenConjecture>(FrozenConjecture.class, this, FeedbackPackage.STRATEGY_SNAPSHOT__CONJECTURES);
		}
		return conjectures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FrozenActivity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentEList<FrozenActivity>(FrozenActivity.class, this, FeedbackPackage.STRATEGY_SNAPSHOT__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cycle getCycle() {
		if (eContainerFeatureID() != FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE) return null;
		return (Cycle)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCycle(Cycle newCycle, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCycle, FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCycle(Cycle newCycle) {
		if (newCycle != eInternalContainer() || (eContainerFeatureID() != FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE && newCycle != null)) {
			if (EcoreUtil.isAncestor(this, newCycle))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCycle != null)
				msgs = ((InternalEObject)newCycle).eInverseAdd(this, FeedbackPackage.CYCLE__SNAPSHOTS, Cycle.class, msgs);
			msgs = basicSetCycle(newCycle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE, newCycle, newCycle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetCycle((Cycle)otherEnd, msgs);
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
			case FeedbackPackage.STRATEGY_SNAPSHOT__CONJECTURES:
				return ((InternalEList<?>)getConjectures()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.STRATEGY_SNAPSHOT__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE:
				return basicSetCycle(null, msgs);
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
			case FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE:
				return eInternalContainer().eInverseRemove(this, FeedbackPackage.CYCLE__SNAPSHOTS, Cycle.class, msgs);
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
			case FeedbackPackage.STRATEGY_SNAPSHOT__ORIGINAL:
				if (resolve) return getOriginal();
				return basicGetOriginal();
			case FeedbackPackage.STRATEGY_SNAPSHOT__TAKEN_ON:
				return getTakenOn();
			case FeedbackPackage.STRATEGY_SNAPSHOT__FINGERPRINT:
				return getFingerprint();
			case FeedbackPackage.STRATEGY_SNAPSHOT__RATIONALE:
				return getRationale();
			case FeedbackPackage.STRATEGY_SNAPSHOT__WARRANT:
				return getWarrant();
			case FeedbackPackage.STRATEGY_SNAPSHOT__GOALS:
				return getGoals();
			case FeedbackPackage.STRATEGY_SNAPSHOT__CONJECTURES:
				return getConjectures();
			case FeedbackPackage.STRATEGY_SNAPSHOT__ACTIVITIES:
				return getActivities();
			case FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE:
				return getCycle();
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
			case FeedbackPackage.STRATEGY_SNAPSHOT__ORIGINAL:
				setOriginal((Strategy)newValue);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__TAKEN_ON:
				setTakenOn((LocalDate)newValue);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__FINGERPRINT:
				setFingerprint((String)newValue);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__RATIONALE:
				setRationale((String)newValue);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__WARRANT:
				setWarrant((Warrant)newValue);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends String>)newValue);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__CONJECTURES:
				getConjectures().clear();
				getConjectures().addAll((Collection<? extends FrozenConjecture>)newValue);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends FrozenActivity>)newValue);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE:
				setCycle((Cycle)newValue);
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
			case FeedbackPackage.STRATEGY_SNAPSHOT__ORIGINAL:
				setOriginal((Strategy)null);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__TAKEN_ON:
				setTakenOn(TAKEN_ON_EDEFAULT);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__FINGERPRINT:
				setFingerprint(FINGERPRINT_EDEFAULT);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__WARRANT:
				setWarrant(WARRANT_EDEFAULT);
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__GOALS:
				getGoals().clear();
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__CONJECTURES:
				getConjectures().clear();
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__ACTIVITIES:
				getActivities().clear();
				return;
			case FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE:
				setCycle((Cycle)null);
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
			case FeedbackPackage.STRATEGY_SNAPSHOT__ORIGINAL:
				return original != null;
			case FeedbackPackage.STRATEGY_SNAPSHOT__TAKEN_ON:
				return TAKEN_ON_EDEFAULT == null ? takenOn != null : !TAKEN_ON_EDEFAULT.equals(takenOn);
			case FeedbackPackage.STRATEGY_SNAPSHOT__FINGERPRINT:
				return FINGERPRINT_EDEFAULT == null ? fingerprint != null : !FINGERPRINT_EDEFAULT.equals(fingerprint);
			case FeedbackPackage.STRATEGY_SNAPSHOT__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
			case FeedbackPackage.STRATEGY_SNAPSHOT__WARRANT:
				return warrant != WARRANT_EDEFAULT;
			case FeedbackPackage.STRATEGY_SNAPSHOT__GOALS:
				return goals != null && !goals.isEmpty();
			case FeedbackPackage.STRATEGY_SNAPSHOT__CONJECTURES:
				return conjectures != null && !conjectures.isEmpty();
			case FeedbackPackage.STRATEGY_SNAPSHOT__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case FeedbackPackage.STRATEGY_SNAPSHOT__CYCLE:
				return getCycle() != null;
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
		result.append(" (takenOn: ");
		result.append(takenOn);
		result.append(", fingerprint: ");
		result.append(fingerprint);
		result.append(", rationale: ");
		result.append(rationale);
		result.append(", warrant: ");
		result.append(warrant);
		result.append(", goals: ");
		result.append(goals);
		result.append(')');
		return result.toString();
	}

} //StrategySnapshotImpl
