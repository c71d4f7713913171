/**
 */
package org.throughline.model.library.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.throughline.model.base.Element;
import org.throughline.model.base.Warrant;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.library.FindingCard;
import org.throughline.model.library.LibraryPackage;
import org.throughline.model.library.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding Card</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.library.impl.FindingCardImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.throughline.model.library.impl.FindingCardImpl#getWarrant <em>Warrant</em>}</li>
 *   <li>{@link org.throughline.model.library.impl.FindingCardImpl#isProvisional <em>Provisional</em>}</li>
 *   <li>{@link org.throughline.model.library.impl.FindingCardImpl#getTopic <em>Topic</em>}</li>
 *   <li>{@link org.throughline.model.library.impl.FindingCardImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.throughline.model.library.impl.FindingCardImpl#getFurtherSources <em>Further Sources</em>}</li>
 *   <li>{@link org.throughline.model.library.impl.FindingCardImpl#getCounterEvidence <em>Counter Evidence</em>}</li>
 *   <li>{@link org.throughline.model.library.impl.FindingCardImpl#getInPractice <em>In Practice</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingCardImpl extends ElementImpl implements FindingCard {
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
	 * The default value of the '{@link #getTopic() <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected static final String TOPIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTopic() <em>Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTopic()
	 * @generated
	 * @ordered
	 */
	protected String topic = TOPIC_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The cached value of the '{@link #getFurtherSources() <em>Further Sources</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFurtherSources()
	 * @generated
	 * @ordered
	 */
	protected EList<Source> furtherSources;

	/**
	 * The cached value of the '{@link #getCounterEvidence() <em>Counter Evidence</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounterEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<Element> counterEvidence;

	/**
	 * The default value of the '{@link #getInPractice() <em>In Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInPractice()
	 * @generated
	 * @ordered
	 */
	protected static final String IN_PRACTICE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInPractice() <em>In Practice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInPractice()
	 * @generated
	 * @ordered
	 */
	protected String inPractice = IN_PRACTICE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingCardImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return LibraryPackage.Literals.FINDING_CARD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.FINDING_CARD__STATEMENT, oldStatement, statement));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.FINDING_CARD__WARRANT, oldWarrant, warrant));
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
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.FINDING_CARD__PROVISIONAL, oldProvisional, provisional));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTopic() {
		return topic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTopic(String newTopic) {
		String oldTopic = topic;
		topic = newTopic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.FINDING_CARD__TOPIC, oldTopic, topic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		if (source != null && source.eIsProxy()) {
			InternalEObject oldSource = (InternalEObject)source;
			source = (Source)eResolveProxy(oldSource);
			if (source != oldSource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, LibraryPackage.FINDING_CARD__SOURCE, oldSource, source));
			}
		}
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Source basicGetSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.FINDING_CARD__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Source> getFurtherSources() {
		if (furtherSources == null) {
			furtherSources = new EObjectResolvingEList<Source>(Source.class, this, LibraryPackage.FINDING_CARD__FURTHER_SOURCES);
		}
		return furtherSources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Element> getCounterEvidence() {
		if (counterEvidence == null) {
			counterEvidence = new EObjectResolvingEList<Element>(Element.class, this, LibraryPackage.FINDING_CARD__COUNTER_EVIDENCE);
		}
		return counterEvidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInPractice() {
		return inPractice;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInPractice(String newInPractice) {
		String oldInPractice = inPractice;
		inPractice = newInPractice;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LibraryPackage.FINDING_CARD__IN_PRACTICE, oldInPractice, inPractice));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case LibraryPackage.FINDING_CARD__STATEMENT:
				return getStatement();
			case LibraryPackage.FINDING_CARD__WARRANT:
				return getWarrant();
			case LibraryPackage.FINDING_CARD__PROVISIONAL:
				return isProvisional();
			case LibraryPackage.FINDING_CARD__TOPIC:
				return getTopic();
			case LibraryPackage.FINDING_CARD__SOURCE:
				if (resolve) return getSource();
				return basicGetSource();
			case LibraryPackage.FINDING_CARD__FURTHER_SOURCES:
				return getFurtherSources();
			case LibraryPackage.FINDING_CARD__COUNTER_EVIDENCE:
				return getCounterEvidence();
			case LibraryPackage.FINDING_CARD__IN_PRACTICE:
				return getInPractice();
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
			case LibraryPackage.FINDING_CARD__STATEMENT:
				setStatement((String)newValue);
				return;
			case LibraryPackage.FINDING_CARD__WARRANT:
				setWarrant((Warrant)newValue);
				return;
			case LibraryPackage.FINDING_CARD__PROVISIONAL:
				setProvisional((Boolean)newValue);
				return;
			case LibraryPackage.FINDING_CARD__TOPIC:
				setTopic((String)newValue);
				return;
			case LibraryPackage.FINDING_CARD__SOURCE:
				setSource((Source)newValue);
				return;
			case LibraryPackage.FINDING_CARD__FURTHER_SOURCES:
				getFurtherSources().clear();
				getFurtherSources().addAll((Collection<? extends Source>)newValue);
				return;
			case LibraryPackage.FINDING_CARD__COUNTER_EVIDENCE:
				getCounterEvidence().clear();
				getCounterEvidence().addAll((Collection<? extends Element>)newValue);
				return;
			case LibraryPackage.FINDING_CARD__IN_PRACTICE:
				setInPractice((String)newValue);
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
			case LibraryPackage.FINDING_CARD__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case LibraryPackage.FINDING_CARD__WARRANT:
				setWarrant(WARRANT_EDEFAULT);
				return;
			case LibraryPackage.FINDING_CARD__PROVISIONAL:
				setProvisional(PROVISIONAL_EDEFAULT);
				return;
			case LibraryPackage.FINDING_CARD__TOPIC:
				setTopic(TOPIC_EDEFAULT);
				return;
			case LibraryPackage.FINDING_CARD__SOURCE:
				setSource((Source)null);
				return;
			case LibraryPackage.FINDING_CARD__FURTHER_SOURCES:
				getFurtherSources().clear();
				return;
			case LibraryPackage.FINDING_CARD__COUNTER_EVIDENCE:
				getCounterEvidence().clear();
				return;
			case LibraryPackage.FINDING_CARD__IN_PRACTICE:
				setInPractice(IN_PRACTICE_EDEFAULT);
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
			case LibraryPackage.FINDING_CARD__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case LibraryPackage.FINDING_CARD__WARRANT:
				return warrant != WARRANT_EDEFAULT;
			case LibraryPackage.FINDING_CARD__PROVISIONAL:
				return provisional != PROVISIONAL_EDEFAULT;
			case LibraryPackage.FINDING_CARD__TOPIC:
				return TOPIC_EDEFAULT == null ? topic != null : !TOPIC_EDEFAULT.equals(topic);
			case LibraryPackage.FINDING_CARD__SOURCE:
				return source != null;
			case LibraryPackage.FINDING_CARD__FURTHER_SOURCES:
				return furtherSources != null && !furtherSources.isEmpty();
			case LibraryPackage.FINDING_CARD__COUNTER_EVIDENCE:
				return counterEvidence != null && !counterEvidence.isEmpty();
			case LibraryPackage.FINDING_CARD__IN_PRACTICE:
				return IN_PRACTICE_EDEFAULT == null ? inPractice != null : !IN_PRACTICE_EDEFAULT.equals(inPractice);
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
		result.append(", topic: ");
		result.append(topic);
		result.append(", inPractice: ");
		result.append(inPractice);
		result.append(')');
		return result.toString();
	}

} //FindingCardImpl
