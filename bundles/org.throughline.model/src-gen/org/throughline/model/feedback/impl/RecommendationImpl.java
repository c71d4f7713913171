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
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.feedback.Commitment;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.feedback.Finding;
import org.throughline.model.feedback.Priority;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.feedback.Response;
import org.throughline.model.feedback.StrategySnapshot;
import org.throughline.model.feedback.UptakeJudgement;
import org.throughline.model.feedback.WorkStatus;

import org.throughline.model.library.FindingCard;

import org.throughline.model.organisation.Role;

import org.throughline.model.plans.Conjecture;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getAddressee <em>Addressee</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getSnapshot <em>Snapshot</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getFieldsToChange <em>Fields To Change</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getChange <em>Change</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getConjecture <em>Conjecture</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getCards <em>Cards</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#isProvisional <em>Provisional</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getWorkStatus <em>Work Status</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getJudgements <em>Judgements</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getCarriedFrom <em>Carried From</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getWithdrawnOn <em>Withdrawn On</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getWithdrawnBecause <em>Withdrawn Because</em>}</li>
 *   <li>{@link org.throughline.model.feedback.impl.RecommendationImpl#getCycle <em>Cycle</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecommendationImpl extends ElementImpl implements Recommendation {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Integer number = NUMBER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAddressee() <em>Addressee</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddressee()
	 * @generated
	 * @ordered
	 */
	protected Role addressee;

	/**
	 * The cached value of the '{@link #getSnapshot() <em>Snapshot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSnapshot()
	 * @generated
	 * @ordered
	 */
	protected StrategySnapshot snapshot;

	/**
	 * The cached value of the '{@link #getFieldsToChange() <em>Fields To Change</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldsToChange()
	 * @generated
	 * @ordered
	 */
	protected EList<String> fieldsToChange;

	/**
	 * The default value of the '{@link #getChange() <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected static final String CHANGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChange() <em>Change</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChange()
	 * @generated
	 * @ordered
	 */
	protected String change = CHANGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConjecture() <em>Conjecture</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConjecture()
	 * @generated
	 * @ordered
	 */
	protected Conjecture conjecture;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

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
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final Priority PRIORITY_EDEFAULT = Priority.MEDIUM;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected Priority priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

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
	 * The cached value of the '{@link #getResponses() <em>Responses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponses()
	 * @generated
	 * @ordered
	 */
	protected EList<Response> responses;

	/**
	 * The default value of the '{@link #getWorkStatus() <em>Work Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkStatus()
	 * @generated
	 * @ordered
	 */
	protected static final WorkStatus WORK_STATUS_EDEFAULT = WorkStatus.NOT_STARTED;

	/**
	 * The cached value of the '{@link #getWorkStatus() <em>Work Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWorkStatus()
	 * @generated
	 * @ordered
	 */
	protected WorkStatus workStatus = WORK_STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCommitments() <em>Commitments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitments()
	 * @generated
	 * @ordered
	 */
	protected EList<Commitment> commitments;

	/**
	 * The cached value of the '{@link #getJudgements() <em>Judgements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJudgements()
	 * @generated
	 * @ordered
	 */
	protected EList<UptakeJudgement> judgements;

	/**
	 * The cached value of the '{@link #getCarriedFrom() <em>Carried From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedFrom()
	 * @generated
	 * @ordered
	 */
	protected Recommendation carriedFrom;

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
	protected RecommendationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FeedbackPackage.Literals.RECOMMENDATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Integer newNumber) {
		Integer oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Role getAddressee() {
		if (addressee != null && addressee.eIsProxy()) {
			InternalEObject oldAddressee = (InternalEObject)addressee;
			addressee = (Role)eResolveProxy(oldAddressee);
			if (addressee != oldAddressee) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.RECOMMENDATION__ADDRESSEE, oldAddressee, addressee));
			}
		}
		return addressee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Role basicGetAddressee() {
		return addressee;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddressee(Role newAddressee) {
		Role oldAddressee = addressee;
		addressee = newAddressee;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__ADDRESSEE, oldAddressee, addressee));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StrategySnapshot getSnapshot() {
		if (snapshot != null && snapshot.eIsProxy()) {
			InternalEObject oldSnapshot = (InternalEObject)snapshot;
			snapshot = (StrategySnapshot)eResolveProxy(oldSnapshot);
			if (snapshot != oldSnapshot) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.RECOMMENDATION__SNAPSHOT, oldSnapshot, snapshot));
			}
		}
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StrategySnapshot basicGetSnapshot() {
		return snapshot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSnapshot(StrategySnapshot newSnapshot) {
		StrategySnapshot oldSnapshot = snapshot;
		snapshot = newSnapshot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__SNAPSHOT, oldSnapshot, snapshot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getFieldsToChange() {
		if (fieldsToChange == null) {
			fieldsToChange = new EDataTypeUniqueEList<String>(String.class, this, FeedbackPackage.RECOMMENDATION__FIELDS_TO_CHANGE);
		}
		return fieldsToChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChange() {
		return change;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChange(String newChange) {
		String oldChange = change;
		change = newChange;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__CHANGE, oldChange, change));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Conjecture getConjecture() {
		if (conjecture != null && conjecture.eIsProxy()) {
			InternalEObject oldConjecture = (InternalEObject)conjecture;
			conjecture = (Conjecture)eResolveProxy(oldConjecture);
			if (conjecture != oldConjecture) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.RECOMMENDATION__CONJECTURE, oldConjecture, conjecture));
			}
		}
		return conjecture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Conjecture basicGetConjecture() {
		return conjecture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConjecture(Conjecture newConjecture) {
		Conjecture oldConjecture = conjecture;
		conjecture = newConjecture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__CONJECTURE, oldConjecture, conjecture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectResolvingEList<Finding>(Finding.class, this, FeedbackPackage.RECOMMENDATION__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FindingCard> getCards() {
		if (cards == null) {
			cards = new EObjectResolvingEList<FindingCard>(FindingCard.class, this, FeedbackPackage.RECOMMENDATION__CARDS);
		}
		return cards;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Priority getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(Priority newPriority) {
		Priority oldPriority = priority;
		priority = newPriority == null ? PRIORITY_EDEFAULT : newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__DUE, oldDue, due));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__PROVISIONAL, oldProvisional, provisional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Response> getResponses() {
		if (responses == null) {
			responses = new EObjectContainmentWithInverseEList<Response>(Response.class, this, FeedbackPackage.RECOMMENDATION__RESPONSES, FeedbackPackage.RESPONSE__RECOMMENDATION);
		}
		return responses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkStatus getWorkStatus() {
		return workStatus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWorkStatus(WorkStatus newWorkStatus) {
		WorkStatus oldWorkStatus = workStatus;
		workStatus = newWorkStatus == null ? WORK_STATUS_EDEFAULT : newWorkStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__WORK_STATUS, oldWorkStatus, workStatus));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Commitment> getCommitments() {
		if (commitments == null) {
			commitments = new EObjectContainmentEList<Commitment>(Commitment.class, this, FeedbackPackage.RECOMMENDATION__COMMITMENTS);
		}
		return commitments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UptakeJudgement> getJudgements() {
		if (judgements == null) {
			judgements = new EObjectContainmentWithInverseEList<UptakeJudgement>(UptakeJudgement.class, this, FeedbackPackage.RECOMMENDATION__JUDGEMENTS, FeedbackPackage.UPTAKE_JUDGEMENT__RECOMMENDATION);
		}
		return judgements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Recommendation getCarriedFrom() {
		if (carriedFrom != null && carriedFrom.eIsProxy()) {
			InternalEObject oldCarriedFrom = (InternalEObject)carriedFrom;
			carriedFrom = (Recommendation)eResolveProxy(oldCarriedFrom);
			if (carriedFrom != oldCarriedFrom) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FeedbackPackage.RECOMMENDATION__CARRIED_FROM, oldCarriedFrom, carriedFrom));
			}
		}
		return carriedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Recommendation basicGetCarriedFrom() {
		return carriedFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarriedFrom(Recommendation newCarriedFrom) {
		Recommendation oldCarriedFrom = carriedFrom;
		carriedFrom = newCarriedFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__CARRIED_FROM, oldCarriedFrom, carriedFrom));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__WITHDRAWN_ON, oldWithdrawnOn, withdrawnOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__WITHDRAWN_BECAUSE, oldWithdrawnBecause, withdrawnBecause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Cycle getCycle() {
		if (eContainerFeatureID() != FeedbackPackage.RECOMMENDATION__CYCLE) return null;
		return (Cycle)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCycle(Cycle newCycle, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newCycle, FeedbackPackage.RECOMMENDATION__CYCLE, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCycle(Cycle newCycle) {
		if (newCycle != eInternalContainer() || (eContainerFeatureID() != FeedbackPackage.RECOMMENDATION__CYCLE && newCycle != null)) {
			if (EcoreUtil.isAncestor(this, newCycle))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newCycle != null)
				msgs = ((InternalEObject)newCycle).eInverseAdd(this, FeedbackPackage.CYCLE__RECOMMENDATIONS, Cycle.class, msgs);
			msgs = basicSetCycle(newCycle, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FeedbackPackage.RECOMMENDATION__CYCLE, newCycle, newCycle));
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
			case FeedbackPackage.RECOMMENDATION__RESPONSES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getResponses()).basicAdd(otherEnd, msgs);
			case FeedbackPackage.RECOMMENDATION__JUDGEMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getJudgements()).basicAdd(otherEnd, msgs);
			case FeedbackPackage.RECOMMENDATION__CYCLE:
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
			case FeedbackPackage.RECOMMENDATION__RESPONSES:
				return ((InternalEList<?>)getResponses()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.RECOMMENDATION__COMMITMENTS:
				return ((InternalEList<?>)getCommitments()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.RECOMMENDATION__JUDGEMENTS:
				return ((InternalEList<?>)getJudgements()).basicRemove(otherEnd, msgs);
			case FeedbackPackage.RECOMMENDATION__CYCLE:
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
			case FeedbackPackage.RECOMMENDATION__CYCLE:
				return eInternalContainer().eInverseRemove(this, FeedbackPackage.CYCLE__RECOMMENDATIONS, Cycle.class, msgs);
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
			case FeedbackPackage.RECOMMENDATION__NUMBER:
				return getNumber();
			case FeedbackPackage.RECOMMENDATION__ADDRESSEE:
				if (resolve) return getAddressee();
				return basicGetAddressee();
			case FeedbackPackage.RECOMMENDATION__SNAPSHOT:
				if (resolve) return getSnapshot();
				return basicGetSnapshot();
			case FeedbackPackage.RECOMMENDATION__FIELDS_TO_CHANGE:
				return getFieldsToChange();
			case FeedbackPackage.RECOMMENDATION__CHANGE:
				return getChange();
			case FeedbackPackage.RECOMMENDATION__CONJECTURE:
				if (resolve) return getConjecture();
				return basicGetConjecture();
			case FeedbackPackage.RECOMMENDATION__FINDINGS:
				return getFindings();
			case FeedbackPackage.RECOMMENDATION__CARDS:
				return getCards();
			case FeedbackPackage.RECOMMENDATION__PRIORITY:
				return getPriority();
			case FeedbackPackage.RECOMMENDATION__DUE:
				return getDue();
			case FeedbackPackage.RECOMMENDATION__PROVISIONAL:
				return isProvisional();
			case FeedbackPackage.RECOMMENDATION__RESPONSES:
				return getResponses();
			case FeedbackPackage.RECOMMENDATION__WORK_STATUS:
				return getWorkStatus();
			case FeedbackPackage.RECOMMENDATION__COMMITMENTS:
				return getCommitments();
			case FeedbackPackage.RECOMMENDATION__JUDGEMENTS:
				return getJudgements();
			case FeedbackPackage.RECOMMENDATION__CARRIED_FROM:
				if (resolve) return getCarriedFrom();
				return basicGetCarriedFrom();
			case FeedbackPackage.RECOMMENDATION__WITHDRAWN_ON:
				return getWithdrawnOn();
			case FeedbackPackage.RECOMMENDATION__WITHDRAWN_BECAUSE:
				return getWithdrawnBecause();
			case FeedbackPackage.RECOMMENDATION__CYCLE:
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
			case FeedbackPackage.RECOMMENDATION__NUMBER:
				setNumber((Integer)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__ADDRESSEE:
				setAddressee((Role)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__SNAPSHOT:
				setSnapshot((StrategySnapshot)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__FIELDS_TO_CHANGE:
				getFieldsToChange().clear();
				getFieldsToChange().addAll((Collection<? extends String>)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__CHANGE:
				setChange((String)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__CONJECTURE:
				setConjecture((Conjecture)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__CARDS:
				getCards().clear();
				getCards().addAll((Collection<? extends FindingCard>)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__PRIORITY:
				setPriority((Priority)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__DUE:
				setDue((LocalDate)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__PROVISIONAL:
				setProvisional((Boolean)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__RESPONSES:
				getResponses().clear();
				getResponses().addAll((Collection<? extends Response>)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__WORK_STATUS:
				setWorkStatus((WorkStatus)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__COMMITMENTS:
				getCommitments().clear();
				getCommitments().addAll((Collection<? extends Commitment>)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__JUDGEMENTS:
				getJudgements().clear();
				getJudgements().addAll((Collection<? extends UptakeJudgement>)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__CARRIED_FROM:
				setCarriedFrom((Recommendation)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__WITHDRAWN_ON:
				setWithdrawnOn((LocalDate)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__WITHDRAWN_BECAUSE:
				setWithdrawnBecause((String)newValue);
				return;
			case FeedbackPackage.RECOMMENDATION__CYCLE:
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
			case FeedbackPackage.RECOMMENDATION__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case FeedbackPackage.RECOMMENDATION__ADDRESSEE:
				setAddressee((Role)null);
				return;
			case FeedbackPackage.RECOMMENDATION__SNAPSHOT:
				setSnapshot((StrategySnapshot)null);
				return;
			case FeedbackPackage.RECOMMENDATION__FIELDS_TO_CHANGE:
				getFieldsToChange().clear();
				return;
			case FeedbackPackage.RECOMMENDATION__CHANGE:
				setChange(CHANGE_EDEFAULT);
				return;
			case FeedbackPackage.RECOMMENDATION__CONJECTURE:
				setConjecture((Conjecture)null);
				return;
			case FeedbackPackage.RECOMMENDATION__FINDINGS:
				getFindings().clear();
				return;
			case FeedbackPackage.RECOMMENDATION__CARDS:
				getCards().clear();
				return;
			case FeedbackPackage.RECOMMENDATION__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case FeedbackPackage.RECOMMENDATION__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case FeedbackPackage.RECOMMENDATION__PROVISIONAL:
				setProvisional(PROVISIONAL_EDEFAULT);
				return;
			case FeedbackPackage.RECOMMENDATION__RESPONSES:
				getResponses().clear();
				return;
			case FeedbackPackage.RECOMMENDATION__WORK_STATUS:
				setWorkStatus(WORK_STATUS_EDEFAULT);
				return;
			case FeedbackPackage.RECOMMENDATION__COMMITMENTS:
				getCommitments().clear();
				return;
			case FeedbackPackage.RECOMMENDATION__JUDGEMENTS:
				getJudgements().clear();
				return;
			case FeedbackPackage.RECOMMENDATION__CARRIED_FROM:
				setCarriedFrom((Recommendation)null);
				return;
			case FeedbackPackage.RECOMMENDATION__WITHDRAWN_ON:
				setWithdrawnOn(WITHDRAWN_ON_EDEFAULT);
				return;
			case FeedbackPackage.RECOMMENDATION__WITHDRAWN_BECAUSE:
				setWithdrawnBecause(WITHDRAWN_BECAUSE_EDEFAULT);
				return;
			case FeedbackPackage.RECOMMENDATION__CYCLE:
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
			case FeedbackPackage.RECOMMENDATION__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case FeedbackPackage.RECOMMENDATION__ADDRESSEE:
				return addressee != null;
			case FeedbackPackage.RECOMMENDATION__SNAPSHOT:
				return snapshot != null;
			case FeedbackPackage.RECOMMENDATION__FIELDS_TO_CHANGE:
				return fieldsToChange != null && !fieldsToChange.isEmpty();
			case FeedbackPackage.RECOMMENDATION__CHANGE:
				return CHANGE_EDEFAULT == null ? change != null : !CHANGE_EDEFAULT.equals(change);
			case FeedbackPackage.RECOMMENDATION__CONJECTURE:
				return conjecture != null;
			case FeedbackPackage.RECOMMENDATION__FINDINGS:
				return findings != null && !findings.isEmpty();
			case FeedbackPackage.RECOMMENDATION__CARDS:
				return cards != null && !cards.isEmpty();
			case FeedbackPackage.RECOMMENDATION__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case FeedbackPackage.RECOMMENDATION__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case FeedbackPackage.RECOMMENDATION__PROVISIONAL:
				return provisional != PROVISIONAL_EDEFAULT;
			case FeedbackPackage.RECOMMENDATION__RESPONSES:
				return responses != null && !responses.isEmpty();
			case FeedbackPackage.RECOMMENDATION__WORK_STATUS:
				return workStatus != WORK_STATUS_EDEFAULT;
			case FeedbackPackage.RECOMMENDATION__COMMITMENTS:
				return commitments != null && !commitments.isEmpty();
			case FeedbackPackage.RECOMMENDATION__JUDGEMENTS:
				return judgements != null && !judgements.isEmpty();
			case FeedbackPackage.RECOMMENDATION__CARRIED_FROM:
				return carriedFrom != null;
			case FeedbackPackage.RECOMMENDATION__WITHDRAWN_ON:
				return WITHDRAWN_ON_EDEFAULT == null ? withdrawnOn != null : !WITHDRAWN_ON_EDEFAULT.equals(withdrawnOn);
			case FeedbackPackage.RECOMMENDATION__WITHDRAWN_BECAUSE:
				return WITHDRAWN_BECAUSE_EDEFAULT == null ? withdrawnBecause != null : !WITHDRAWN_BECAUSE_EDEFAULT.equals(withdrawnBecause);
			case FeedbackPackage.RECOMMENDATION__CYCLE:
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
		result.append(" (number: ");
		result.append(number);
		result.append(", fieldsToChange: ");
		result.append(fieldsToChange);
		result.append(", change: ");
		result.append(change);
		result.append(", priority: ");
		result.append(priority);
		result.append(", due: ");
		result.append(due);
		result.append(", provisional: ");
		result.append(provisional);
		result.append(", workStatus: ");
		result.append(workStatus);
		result.append(", withdrawnOn: ");
		result.append(withdrawnOn);
		result.append(", withdrawnBecause: ");
		result.append(withdrawnBecause);
		result.append(')');
		return result.toString();
	}

} //RecommendationImpl
