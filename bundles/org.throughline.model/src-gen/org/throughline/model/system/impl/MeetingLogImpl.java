/**
 */
package org.throughline.model.system.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.ElementImpl;

import org.throughline.model.organisation.Person;

import org.throughline.model.system.CollaborativeTeam;
import org.throughline.model.system.DataUse;
import org.throughline.model.system.Depth;
import org.throughline.model.system.Enactment;
import org.throughline.model.system.MeetingLog;
import org.throughline.model.system.SystemPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meeting Log</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#getTeam <em>Team</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#getEnactment <em>Enactment</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#getDataUse <em>Data Use</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#isAssessedLearning <em>Assessed Learning</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#isRelatedToInstruction <em>Related To Instruction</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#isNamedImprovement <em>Named Improvement</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#getFacilitator <em>Facilitator</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#getPressed <em>Pressed</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.MeetingLogImpl#getCarriedOver <em>Carried Over</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeetingLogImpl extends ElementImpl implements MeetingLog {
	/**
	 * The cached value of the '{@link #getTeam() <em>Team</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTeam()
	 * @generated
	 * @ordered
	 */
	protected CollaborativeTeam team;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer minutes = MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final Depth DEPTH_EDEFAULT = Depth.NOT_RECORDED;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected Depth depth = DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnactment() <em>Enactment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnactment()
	 * @generated
	 * @ordered
	 */
	protected static final Enactment ENACTMENT_EDEFAULT = Enactment.NOT_RECORDED;

	/**
	 * The cached value of the '{@link #getEnactment() <em>Enactment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnactment()
	 * @generated
	 * @ordered
	 */
	protected Enactment enactment = ENACTMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDataUse() <em>Data Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataUse()
	 * @generated
	 * @ordered
	 */
	protected static final DataUse DATA_USE_EDEFAULT = DataUse.NONE;

	/**
	 * The cached value of the '{@link #getDataUse() <em>Data Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDataUse()
	 * @generated
	 * @ordered
	 */
	protected DataUse dataUse = DATA_USE_EDEFAULT;

	/**
	 * The default value of the '{@link #isAssessedLearning() <em>Assessed Learning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAssessedLearning()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ASSESSED_LEARNING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAssessedLearning() <em>Assessed Learning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAssessedLearning()
	 * @generated
	 * @ordered
	 */
	protected boolean assessedLearning = ASSESSED_LEARNING_EDEFAULT;

	/**
	 * The default value of the '{@link #isRelatedToInstruction() <em>Related To Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRelatedToInstruction()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RELATED_TO_INSTRUCTION_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRelatedToInstruction() <em>Related To Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRelatedToInstruction()
	 * @generated
	 * @ordered
	 */
	protected boolean relatedToInstruction = RELATED_TO_INSTRUCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #isNamedImprovement() <em>Named Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNamedImprovement()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NAMED_IMPROVEMENT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNamedImprovement() <em>Named Improvement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNamedImprovement()
	 * @generated
	 * @ordered
	 */
	protected boolean namedImprovement = NAMED_IMPROVEMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFacilitator() <em>Facilitator</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacilitator()
	 * @generated
	 * @ordered
	 */
	protected Person facilitator;

	/**
	 * The default value of the '{@link #getPressed() <em>Pressed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressed()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PRESSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPressed() <em>Pressed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressed()
	 * @generated
	 * @ordered
	 */
	protected Boolean pressed = PRESSED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCarriedOver() <em>Carried Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedOver()
	 * @generated
	 * @ordered
	 */
	protected static final String CARRIED_OVER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCarriedOver() <em>Carried Over</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedOver()
	 * @generated
	 * @ordered
	 */
	protected String carriedOver = CARRIED_OVER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeetingLogImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.MEETING_LOG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CollaborativeTeam getTeam() {
		if (team != null && team.eIsProxy()) {
			InternalEObject oldTeam = (InternalEObject)team;
			team = (CollaborativeTeam)eResolveProxy(oldTeam);
			if (team != oldTeam) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.MEETING_LOG__TEAM, oldTeam, team));
			}
		}
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CollaborativeTeam basicGetTeam() {
		return team;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTeam(CollaborativeTeam newTeam) {
		CollaborativeTeam oldTeam = team;
		team = newTeam;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__TEAM, oldTeam, team));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(Integer newMinutes) {
		Integer oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Depth getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(Depth newDepth) {
		Depth oldDepth = depth;
		depth = newDepth == null ? DEPTH_EDEFAULT : newDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Enactment getEnactment() {
		return enactment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnactment(Enactment newEnactment) {
		Enactment oldEnactment = enactment;
		enactment = newEnactment == null ? ENACTMENT_EDEFAULT : newEnactment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__ENACTMENT, oldEnactment, enactment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataUse getDataUse() {
		return dataUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDataUse(DataUse newDataUse) {
		DataUse oldDataUse = dataUse;
		dataUse = newDataUse == null ? DATA_USE_EDEFAULT : newDataUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__DATA_USE, oldDataUse, dataUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAssessedLearning() {
		return assessedLearning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessedLearning(boolean newAssessedLearning) {
		boolean oldAssessedLearning = assessedLearning;
		assessedLearning = newAssessedLearning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__ASSESSED_LEARNING, oldAssessedLearning, assessedLearning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRelatedToInstruction() {
		return relatedToInstruction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelatedToInstruction(boolean newRelatedToInstruction) {
		boolean oldRelatedToInstruction = relatedToInstruction;
		relatedToInstruction = newRelatedToInstruction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__RELATED_TO_INSTRUCTION, oldRelatedToInstruction, relatedToInstruction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNamedImprovement() {
		return namedImprovement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNamedImprovement(boolean newNamedImprovement) {
		boolean oldNamedImprovement = namedImprovement;
		namedImprovement = newNamedImprovement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__NAMED_IMPROVEMENT, oldNamedImprovement, namedImprovement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getFacilitator() {
		if (facilitator != null && facilitator.eIsProxy()) {
			InternalEObject oldFacilitator = (InternalEObject)facilitator;
			facilitator = (Person)eResolveProxy(oldFacilitator);
			if (facilitator != oldFacilitator) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.MEETING_LOG__FACILITATOR, oldFacilitator, facilitator));
			}
		}
		return facilitator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetFacilitator() {
		return facilitator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFacilitator(Person newFacilitator) {
		Person oldFacilitator = facilitator;
		facilitator = newFacilitator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__FACILITATOR, oldFacilitator, facilitator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPressed() {
		return pressed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressed(Boolean newPressed) {
		Boolean oldPressed = pressed;
		pressed = newPressed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__PRESSED, oldPressed, pressed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCarriedOver() {
		return carriedOver;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCarriedOver(String newCarriedOver) {
		String oldCarriedOver = carriedOver;
		carriedOver = newCarriedOver;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.MEETING_LOG__CARRIED_OVER, oldCarriedOver, carriedOver));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.MEETING_LOG__TEAM:
				if (resolve) return getTeam();
				return basicGetTeam();
			case SystemPackage.MEETING_LOG__DATE:
				return getDate();
			case SystemPackage.MEETING_LOG__MINUTES:
				return getMinutes();
			case SystemPackage.MEETING_LOG__DEPTH:
				return getDepth();
			case SystemPackage.MEETING_LOG__ENACTMENT:
				return getEnactment();
			case SystemPackage.MEETING_LOG__DATA_USE:
				return getDataUse();
			case SystemPackage.MEETING_LOG__ASSESSED_LEARNING:
				return isAssessedLearning();
			case SystemPackage.MEETING_LOG__RELATED_TO_INSTRUCTION:
				return isRelatedToInstruction();
			case SystemPackage.MEETING_LOG__NAMED_IMPROVEMENT:
				return isNamedImprovement();
			case SystemPackage.MEETING_LOG__FACILITATOR:
				if (resolve) return getFacilitator();
				return basicGetFacilitator();
			case SystemPackage.MEETING_LOG__PRESSED:
				return getPressed();
			case SystemPackage.MEETING_LOG__CARRIED_OVER:
				return getCarriedOver();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SystemPackage.MEETING_LOG__TEAM:
				setTeam((CollaborativeTeam)newValue);
				return;
			case SystemPackage.MEETING_LOG__DATE:
				setDate((LocalDate)newValue);
				return;
			case SystemPackage.MEETING_LOG__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case SystemPackage.MEETING_LOG__DEPTH:
				setDepth((Depth)newValue);
				return;
			case SystemPackage.MEETING_LOG__ENACTMENT:
				setEnactment((Enactment)newValue);
				return;
			case SystemPackage.MEETING_LOG__DATA_USE:
				setDataUse((DataUse)newValue);
				return;
			case SystemPackage.MEETING_LOG__ASSESSED_LEARNING:
				setAssessedLearning((Boolean)newValue);
				return;
			case SystemPackage.MEETING_LOG__RELATED_TO_INSTRUCTION:
				setRelatedToInstruction((Boolean)newValue);
				return;
			case SystemPackage.MEETING_LOG__NAMED_IMPROVEMENT:
				setNamedImprovement((Boolean)newValue);
				return;
			case SystemPackage.MEETING_LOG__FACILITATOR:
				setFacilitator((Person)newValue);
				return;
			case SystemPackage.MEETING_LOG__PRESSED:
				setPressed((Boolean)newValue);
				return;
			case SystemPackage.MEETING_LOG__CARRIED_OVER:
				setCarriedOver((String)newValue);
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
			case SystemPackage.MEETING_LOG__TEAM:
				setTeam((CollaborativeTeam)null);
				return;
			case SystemPackage.MEETING_LOG__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case SystemPackage.MEETING_LOG__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case SystemPackage.MEETING_LOG__DEPTH:
				setDepth(DEPTH_EDEFAULT);
				return;
			case SystemPackage.MEETING_LOG__ENACTMENT:
				setEnactment(ENACTMENT_EDEFAULT);
				return;
			case SystemPackage.MEETING_LOG__DATA_USE:
				setDataUse(DATA_USE_EDEFAULT);
				return;
			case SystemPackage.MEETING_LOG__ASSESSED_LEARNING:
				setAssessedLearning(ASSESSED_LEARNING_EDEFAULT);
				return;
			case SystemPackage.MEETING_LOG__RELATED_TO_INSTRUCTION:
				setRelatedToInstruction(RELATED_TO_INSTRUCTION_EDEFAULT);
				return;
			case SystemPackage.MEETING_LOG__NAMED_IMPROVEMENT:
				setNamedImprovement(NAMED_IMPROVEMENT_EDEFAULT);
				return;
			case SystemPackage.MEETING_LOG__FACILITATOR:
				setFacilitator((Person)null);
				return;
			case SystemPackage.MEETING_LOG__PRESSED:
				setPressed(PRESSED_EDEFAULT);
				return;
			case SystemPackage.MEETING_LOG__CARRIED_OVER:
				setCarriedOver(CARRIED_OVER_EDEFAULT);
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
			case SystemPackage.MEETING_LOG__TEAM:
				return team != null;
			case SystemPackage.MEETING_LOG__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case SystemPackage.MEETING_LOG__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
			case SystemPackage.MEETING_LOG__DEPTH:
				return depth != DEPTH_EDEFAULT;
			case SystemPackage.MEETING_LOG__ENACTMENT:
				return enactment != ENACTMENT_EDEFAULT;
			case SystemPackage.MEETING_LOG__DATA_USE:
				return dataUse != DATA_USE_EDEFAULT;
			case SystemPackage.MEETING_LOG__ASSESSED_LEARNING:
				return assessedLearning != ASSESSED_LEARNING_EDEFAULT;
			case SystemPackage.MEETING_LOG__RELATED_TO_INSTRUCTION:
				return relatedToInstruction != RELATED_TO_INSTRUCTION_EDEFAULT;
			case SystemPackage.MEETING_LOG__NAMED_IMPROVEMENT:
				return namedImprovement != NAMED_IMPROVEMENT_EDEFAULT;
			case SystemPackage.MEETING_LOG__FACILITATOR:
				return facilitator != null;
			case SystemPackage.MEETING_LOG__PRESSED:
				return PRESSED_EDEFAULT == null ? pressed != null : !PRESSED_EDEFAULT.equals(pressed);
			case SystemPackage.MEETING_LOG__CARRIED_OVER:
				return CARRIED_OVER_EDEFAULT == null ? carriedOver != null : !CARRIED_OVER_EDEFAULT.equals(carriedOver);
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
		result.append(" (date: ");
		result.append(date);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", depth: ");
		result.append(depth);
		result.append(", enactment: ");
		result.append(enactment);
		result.append(", dataUse: ");
		result.append(dataUse);
		result.append(", assessedLearning: ");
		result.append(assessedLearning);
		result.append(", relatedToInstruction: ");
		result.append(relatedToInstruction);
		result.append(", namedImprovement: ");
		result.append(namedImprovement);
		result.append(", pressed: ");
		result.append(pressed);
		result.append(", carriedOver: ");
		result.append(carriedOver);
		result.append(')');
		return result.toString();
	}

} //MeetingLogImpl
