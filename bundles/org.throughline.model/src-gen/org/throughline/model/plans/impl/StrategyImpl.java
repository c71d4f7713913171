/**
 */
package org.throughline.model.plans.impl;

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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Warrant;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.plans.Activity;
import org.throughline.model.plans.Conjecture;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansPackage;
import org.throughline.model.plans.Strategy;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Strategy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.impl.StrategyImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.StrategyImpl#getRationale <em>Rationale</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.StrategyImpl#getWarrant <em>Warrant</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.StrategyImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.StrategyImpl#getSupports <em>Supports</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.StrategyImpl#getConjectures <em>Conjectures</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.StrategyImpl#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.StrategyImpl#getContinues <em>Continues</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.StrategyImpl#getNotContinued <em>Not Continued</em>}</li>
 *   <li>{@link org.throughline.model.plans.impl.StrategyImpl#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StrategyImpl extends ElementImpl implements Strategy {
	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

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
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> basedOn;

	/**
	 * The cached value of the '{@link #getSupports() <em>Supports</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupports()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> supports;

	/**
	 * The cached value of the '{@link #getConjectures() <em>Conjectures</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConjectures()
	 * @generated
	 * @ordered
	 */
	protected EList<Conjecture> conjectures;

	/**
	 * The cached value of the '{@link #getActivities() <em>Activities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivities()
	 * @generated
	 * @ordered
	 */
	protected EList<Activity> activities;

	/**
	 * The cached value of the '{@link #getContinues() <em>Continues</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContinues()
	 * @generated
	 * @ordered
	 */
	protected Strategy continues;

	/**
	 * The default value of the '{@link #getNotContinued() <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotContinued()
	 * @generated
	 * @ordered
	 */
	protected static final String NOT_CONTINUED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotContinued() <em>Not Continued</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotContinued()
	 * @generated
	 * @ordered
	 */
	protected String notContinued = NOT_CONTINUED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StrategyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlansPackage.Literals.STRATEGY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectResolvingEList<Goal>(Goal.class, this, PlansPackage.STRATEGY__GOALS);
		}
		return goals;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.STRATEGY__RATIONALE, oldRationale, rationale));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.STRATEGY__WARRANT, oldWarrant, warrant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getBasedOn() {
		if (basedOn == null) {
			basedOn = new EObjectResolvingEList<Element>(Element.class, this, PlansPackage.STRATEGY__BASED_ON);
		}
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getSupports() {
		if (supports == null) {
			supports = new EObjectResolvingEList<Element>(Element.class, this, PlansPackage.STRATEGY__SUPPORTS);
		}
		return supports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Conjecture> getConjectures() {
		if (conjectures == null) {
			conjectures = new EObjectContainmentWithInverseEList<Conjecture>(Conjecture.class, this, PlansPackage.STRATEGY__CONJECTURES, PlansPackage.CONJECTURE__STRATEGY);
		}
		return conjectures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Activity> getActivities() {
		if (activities == null) {
			activities = new EObjectContainmentEList<Activity>(Activity.class, this, PlansPackage.STRATEGY__ACTIVITIES);
		}
		return activities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Strategy getContinues() {
		if (continues != null && continues.eIsProxy()) {
			InternalEObject oldContinues = (InternalEObject)continues;
			continues = (Strategy)eResolveProxy(oldContinues);
			if (continues != oldContinues) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlansPackage.STRATEGY__CONTINUES, oldContinues, continues));
			}
		}
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Strategy basicGetContinues() {
		return continues;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContinues(Strategy newContinues) {
		Strategy oldContinues = continues;
		continues = newContinues;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.STRATEGY__CONTINUES, oldContinues, continues));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotContinued() {
		return notContinued;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotContinued(String newNotContinued) {
		String oldNotContinued = notContinued;
		notContinued = newNotContinued;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.STRATEGY__NOT_CONTINUED, oldNotContinued, notContinued));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Plan getPlan() {
		if (eContainerFeatureID() != PlansPackage.STRATEGY__PLAN) return null;
		return (Plan)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlan(Plan newPlan, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newPlan, PlansPackage.STRATEGY__PLAN, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlan(Plan newPlan) {
		if (newPlan != eInternalContainer() || (eContainerFeatureID() != PlansPackage.STRATEGY__PLAN && newPlan != null)) {
			if (EcoreUtil.isAncestor(this, newPlan))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newPlan != null)
				msgs = ((InternalEObject)newPlan).eInverseAdd(this, PlansPackage.PLAN__STRATEGIES, Plan.class, msgs);
			msgs = basicSetPlan(newPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlansPackage.STRATEGY__PLAN, newPlan, newPlan));
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
			case PlansPackage.STRATEGY__CONJECTURES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getConjectures()).basicAdd(otherEnd, msgs);
			case PlansPackage.STRATEGY__PLAN:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetPlan((Plan)otherEnd, msgs);
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
			case PlansPackage.STRATEGY__CONJECTURES:
				return ((InternalEList<?>)getConjectures()).basicRemove(otherEnd, msgs);
			case PlansPackage.STRATEGY__ACTIVITIES:
				return ((InternalEList<?>)getActivities()).basicRemove(otherEnd, msgs);
			case PlansPackage.STRATEGY__PLAN:
				return basicSetPlan(null, msgs);
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
			case PlansPackage.STRATEGY__PLAN:
				return eInternalContainer().eInverseRemove(this, PlansPackage.PLAN__STRATEGIES, Plan.class, msgs);
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
			case PlansPackage.STRATEGY__GOALS:
				return getGoals();
			case PlansPackage.STRATEGY__RATIONALE:
				return getRationale();
			case PlansPackage.STRATEGY__WARRANT:
				return getWarrant();
			case PlansPackage.STRATEGY__BASED_ON:
				return getBasedOn();
			case PlansPackage.STRATEGY__SUPPORTS:
				return getSupports();
			case PlansPackage.STRATEGY__CONJECTURES:
				return getConjectures();
			case PlansPackage.STRATEGY__ACTIVITIES:
				return getActivities();
			case PlansPackage.STRATEGY__CONTINUES:
				if (resolve) return getContinues();
				return basicGetContinues();
			case PlansPackage.STRATEGY__NOT_CONTINUED:
				return getNotContinued();
			case PlansPackage.STRATEGY__PLAN:
				return getPlan();
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
			case PlansPackage.STRATEGY__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case PlansPackage.STRATEGY__RATIONALE:
				setRationale((String)newValue);
				return;
			case PlansPackage.STRATEGY__WARRANT:
				setWarrant((Warrant)newValue);
				return;
			case PlansPackage.STRATEGY__BASED_ON:
				getBasedOn().clear();
				getBasedOn().addAll((Collection<? extends Element>)newValue);
				return;
			case PlansPackage.STRATEGY__SUPPORTS:
				getSupports().clear();
				getSupports().addAll((Collection<? extends Element>)newValue);
				return;
			case PlansPackage.STRATEGY__CONJECTURES:
				getConjectures().clear();
				getConjectures().addAll((Collection<? extends Conjecture>)newValue);
				return;
			case PlansPackage.STRATEGY__ACTIVITIES:
				getActivities().clear();
				getActivities().addAll((Collection<? extends Activity>)newValue);
				return;
			case PlansPackage.STRATEGY__CONTINUES:
				setContinues((Strategy)newValue);
				return;
			case PlansPackage.STRATEGY__NOT_CONTINUED:
				setNotContinued((String)newValue);
				return;
			case PlansPackage.STRATEGY__PLAN:
				setPlan((Plan)newValue);
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
			case PlansPackage.STRATEGY__GOALS:
				getGoals().clear();
				return;
			case PlansPackage.STRATEGY__RATIONALE:
				setRationale(RATIONALE_EDEFAULT);
				return;
			case PlansPackage.STRATEGY__WARRANT:
				setWarrant(WARRANT_EDEFAULT);
				return;
			case PlansPackage.STRATEGY__BASED_ON:
				getBasedOn().clear();
				return;
			case PlansPackage.STRATEGY__SUPPORTS:
				getSupports().clear();
				return;
			case PlansPackage.STRATEGY__CONJECTURES:
				getConjectures().clear();
				return;
			case PlansPackage.STRATEGY__ACTIVITIES:
				getActivities().clear();
				return;
			case PlansPackage.STRATEGY__CONTINUES:
				setContinues((Strategy)null);
				return;
			case PlansPackage.STRATEGY__NOT_CONTINUED:
				setNotContinued(NOT_CONTINUED_EDEFAULT);
				return;
			case PlansPackage.STRATEGY__PLAN:
				setPlan((Plan)null);
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
			case PlansPackage.STRATEGY__GOALS:
				return goals != null && !goals.isEmpty();
			case PlansPackage.STRATEGY__RATIONALE:
				return RATIONALE_EDEFAULT == null ? rationale != null : !RATIONALE_EDEFAULT.equals(rationale);
			case PlansPackage.STRATEGY__WARRANT:
				return warrant != WARRANT_EDEFAULT;
			case PlansPackage.STRATEGY__BASED_ON:
				return basedOn != null && !basedOn.isEmpty();
			case PlansPackage.STRATEGY__SUPPORTS:
				return supports != null && !supports.isEmpty();
			case PlansPackage.STRATEGY__CONJECTURES:
				return conjectures != null && !conjectures.isEmpty();
			case PlansPackage.STRATEGY__ACTIVITIES:
				return activities != null && !activities.isEmpty();
			case PlansPackage.STRATEGY__CONTINUES:
				return continues != null;
			case PlansPackage.STRATEGY__NOT_CONTINUED:
				return NOT_CONTINUED_EDEFAULT == null ? notContinued != null : !NOT_CONTINUED_EDEFAULT.equals(notContinued);
			case PlansPackage.STRATEGY__PLAN:
				return getPlan() != null;
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
		result.append(" (rationale: ");
		result.append(rationale);
		result.append(", warrant: ");
		result.append(warrant);
		result.append(", notContinued: ");
		result.append(notContinued);
		result.append(')');
		return result.toString();
	}

} //StrategyImpl
