/**
 */
package org.throughline.model.feedback.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.throughline.model.base.Element;
import org.throughline.model.base.Warrant;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.Evidence;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.Finding;

import org.throughline.model.library.FindingCard;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.impl.FindingImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FindingImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FindingImpl#getWarrant <em>Warrant</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FindingImpl#isProvisional <em>Provisional</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FindingImpl#getIntended <em>Intended</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FindingImpl#getEnacted <em>Enacted</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FindingImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FindingImpl#getCounterEvidence <em>Counter Evidence</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FindingImpl#getCards <em>Cards</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.FindingImpl#getCycle <em>Cycle</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingImpl extends ElementImpl implements Finding {
	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> about;

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
	 * The default value of the '{@link #isProvisional() <em>Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProvisional()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PROVISIONAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isProvisional() <em>Provisional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isProvisional()
	 * @generated
	 * @ordered
	 */
	protected boolean provisional = PROVISIONAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntended() <em>Intended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntended()
	 * @generated
	 * @ordered
	 */
	protected static final String INTENDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntended() <em>Intended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntended()
	 * @generated
	 * @ordered
	 */
	protected String intended = INTENDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnacted() <em>Enacted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnacted()
	 * @generated
	 * @ordered
	 */
	protected static final String ENACTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnacted() <em>Enacted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnacted()
	 * @generated
	 * @ordered
	 */
	protected String enacted = ENACTED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> evidence;

	/**
	 * The cached value of the '{@link #getCounterEvidence() <em>Counter Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Evidence> counterEvidence;

	/**
	 * The cached value of the '{@link #getCards() <em>Cards</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCards()
	 * @generated
	 * @ordered
	 */
	protected EList<FindingCard> cards;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FeedbackPackage.Literals.FINDING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.FINDING__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getAbout() {
		if (about == null) {
			about = new EObjectResolvingEList<Element>(Element.class, this, FeedbackPackage.FINDING__ABOUT);
		}
		return about;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.FINDING__WARRANT, oldWarrant, warrant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isProvisional() {
		return provisional;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProvisional(boolean newProvisional) {
		boolean oldProvisional = provisional;
		provisional = newProvisional;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.FINDING__PROVISIONAL, oldProvisional, provisional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntended() {
		return intended;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntended(String newIntended) {
		String oldIntended = intended;
		intended = newIntended;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.FINDING__INTENDED, oldIntended, intended));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnacted() {
		return enacted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnacted(String newEnacted) {
		String oldEnacted = enacted;
		enacted = newEnacted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.FINDING__ENACTED, oldEnacted, enacted));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectResolvingEList<Evidence>(Evidence.class, this, FeedbackPackage.FINDING__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evidence> getCounterEvidence() {
		if (counterEvidence == null) {
			counterEvidence = new EObjectResolvingEList<Evidence>(Evidence.class, this, FeedbackPackage.FINDING__COUNTER_EVIDENCE);
		}
		return counterEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FindingCard> getCards() {
		if (cards == null) {
			cards = new EObjectResolvingEList<FindingCard>(FindingCard.class, this, FeedbackPackage.FINDING__CARDS);
		}
		return cards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cycle getCycle() {
		if (eContainerFeatureID() != FeedbackPackage.FINDING__CYCLE) return null;
		return (Cycle)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCycle(Cycle newCycle, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCycle, FeedbackPackage.FINDING__CYCLE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCycle(Cycle newCycle) {
		if (newCycle != eInternalContainer() || (eContainerFeatureID() != FeedbackPackage.FINDING__CYCLE && newCycle != null)) {
			if (EcoreUtil.isAncestor(this, newCycle))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCycle != null)
				msgs = ((InternalEObject)newCycle).eInverseAdd(this, FeedbackPackage.CYCLE__FINDINGS, Cycle.class, msgs);
			msgs = basicSetCycle(newCycle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.FINDING__CYCLE, newCycle, newCycle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FeedbackPackage.FINDING__CYCLE:
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
			case FeedbackPackage.FINDING__CYCLE:
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
			case FeedbackPackage.FINDING__CYCLE:
				return eInternalContainer().eInverseRemove(this, FeedbackPackage.CYCLE__FINDINGS, Cycle.class, msgs);
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
			case FeedbackPackage.FINDING__STATEMENT:
				return getStatement();
			case FeedbackPackage.FINDING__ABOUT:
				return getAbout();
			case FeedbackPackage.FINDING__WARRANT:
				return getWarrant();
			case FeedbackPackage.FINDING__PROVISIONAL:
				return isProvisional();
			case FeedbackPackage.FINDING__INTENDED:
				return getIntended();
			case FeedbackPackage.FINDING__ENACTED:
				return getEnacted();
			case FeedbackPackage.FINDING__EVIDENCE:
				return getEvidence();
			case FeedbackPackage.FINDING__COUNTER_EVIDENCE:
				return getCounterEvidence();
			case FeedbackPackage.FINDING__CARDS:
				return getCards();
			case FeedbackPackage.FINDING__CYCLE:
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
			case FeedbackPackage.FINDING__STATEMENT:
				setStatement((String)newValue);
				return;
			case FeedbackPackage.FINDING__ABOUT:
				getAbout().clear();
				getAbout().addAll((Collection<? extends Element>)newValue);
				return;
			case FeedbackPackage.FINDING__WARRANT:
				setWarrant((Warrant)newValue);
				return;
			case FeedbackPackage.FINDING__PROVISIONAL:
				setProvisional((Boolean)newValue);
				return;
			case FeedbackPackage.FINDING__INTENDED:
				setIntended((String)newValue);
				return;
			case FeedbackPackage.FINDING__ENACTED:
				setEnacted((String)newValue);
				return;
			case FeedbackPackage.FINDING__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case FeedbackPackage.FINDING__COUNTER_EVIDENCE:
				getCounterEvidence().clear();
				getCounterEvidence().addAll((Collection<? extends Evidence>)newValue);
				return;
			case FeedbackPackage.FINDING__CARDS:
				getCards().clear();
				getCards().addAll((Collection<? extends FindingCard>)newValue);
				return;
			case FeedbackPackage.FINDING__CYCLE:
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
			case FeedbackPackage.FINDING__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case FeedbackPackage.FINDING__ABOUT:
				getAbout().clear();
				return;
			case FeedbackPackage.FINDING__WARRANT:
				setWarrant(WARRANT_EDEFAULT);
				return;
			case FeedbackPackage.FINDING__PROVISIONAL:
				setProvisional(PROVISIONAL_EDEFAULT);
				return;
			case FeedbackPackage.FINDING__INTENDED:
				setIntended(INTENDED_EDEFAULT);
				return;
			case FeedbackPackage.FINDING__ENACTED:
				setEnacted(ENACTED_EDEFAULT);
				return;
			case FeedbackPackage.FINDING__EVIDENCE:
				getEvidence().clear();
				return;
			case FeedbackPackage.FINDING__COUNTER_EVIDENCE:
				getCounterEvidence().clear();
				return;
			case FeedbackPackage.FINDING__CARDS:
				getCards().clear();
				return;
			case FeedbackPackage.FINDING__CYCLE:
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
			case FeedbackPackage.FINDING__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case FeedbackPackage.FINDING__ABOUT:
				return about != null && !about.isEmpty();
			case FeedbackPackage.FINDING__WARRANT:
				return warrant != WARRANT_EDEFAULT;
			case FeedbackPackage.FINDING__PROVISIONAL:
				return provisional != PROVISIONAL_EDEFAULT;
			case FeedbackPackage.FINDING__INTENDED:
				return INTENDED_EDEFAULT == null ? intended != null : !INTENDED_EDEFAULT.equals(intended);
			case FeedbackPackage.FINDING__ENACTED:
				return ENACTED_EDEFAULT == null ? enacted != null : !ENACTED_EDEFAULT.equals(enacted);
			case FeedbackPackage.FINDING__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case FeedbackPackage.FINDING__COUNTER_EVIDENCE:
				return counterEvidence != null && !counterEvidence.isEmpty();
			case FeedbackPackage.FINDING__CARDS:
				return cards != null && !cards.isEmpty();
			case FeedbackPackage.FINDING__CYCLE:
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
		result.append(" (statement: ");
		result.append(statement);
		result.append(", warrant: ");
		result.append(warrant);
		result.append(", provisional: ");
		result.append(provisional);
		result.append(", intended: ");
		result.append(intended);
		result.append(", enacted: ");
		result.append(enacted);
		result.append(')');
		return result.toString();
	}

} //FindingImpl
