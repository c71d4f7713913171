/**
 */
package org.throughline.model.system.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.IdentifiedImpl;

import org.throughline.model.organisation.Person;

import org.throughline.model.system.Launch;
import org.throughline.model.system.SystemPackage;
import org.throughline.model.system.TaskAudit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Task Audit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.impl.TaskAuditImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.TaskAuditImpl#getBy <em>By</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.TaskAuditImpl#getMultipleEntryPoints <em>Multiple Entry Points</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.TaskAuditImpl#getSeveralWays <em>Several Ways</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.TaskAuditImpl#getRoomForDiscussion <em>Room For Discussion</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.TaskAuditImpl#getLaunch <em>Launch</em>}</li>
 *   <li>{@link org.throughline.model.system.impl.TaskAuditImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TaskAuditImpl extends IdentifiedImpl implements TaskAudit {
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
	 * The cached value of the '{@link #getBy() <em>By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBy()
	 * @generated
	 * @ordered
	 */
	protected Person by;

	/**
	 * The default value of the '{@link #getMultipleEntryPoints() <em>Multiple Entry Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultipleEntryPoints()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MULTIPLE_ENTRY_POINTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMultipleEntryPoints() <em>Multiple Entry Points</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMultipleEntryPoints()
	 * @generated
	 * @ordered
	 */
	protected Boolean multipleEntryPoints = MULTIPLE_ENTRY_POINTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeveralWays() <em>Several Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeveralWays()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SEVERAL_WAYS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeveralWays() <em>Several Ways</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeveralWays()
	 * @generated
	 * @ordered
	 */
	protected Boolean severalWays = SEVERAL_WAYS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRoomForDiscussion() <em>Room For Discussion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoomForDiscussion()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean ROOM_FOR_DISCUSSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRoomForDiscussion() <em>Room For Discussion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoomForDiscussion()
	 * @generated
	 * @ordered
	 */
	protected Boolean roomForDiscussion = ROOM_FOR_DISCUSSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLaunch() <em>Launch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaunch()
	 * @generated
	 * @ordered
	 */
	protected static final Launch LAUNCH_EDEFAULT = Launch.NOT_OBSERVED;

	/**
	 * The cached value of the '{@link #getLaunch() <em>Launch</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLaunch()
	 * @generated
	 * @ordered
	 */
	protected Launch launch = LAUNCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TaskAuditImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SystemPackage.Literals.TASK_AUDIT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.TASK_AUDIT__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getBy() {
		if (by != null && by.eIsProxy()) {
			InternalEObject oldBy = (InternalEObject)by;
			by = (Person)eResolveProxy(oldBy);
			if (by != oldBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, SystemPackage.TASK_AUDIT__BY, oldBy, by));
			}
		}
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Person basicGetBy() {
		return by;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBy(Person newBy) {
		Person oldBy = by;
		by = newBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.TASK_AUDIT__BY, oldBy, by));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getMultipleEntryPoints() {
		return multipleEntryPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMultipleEntryPoints(Boolean newMultipleEntryPoints) {
		Boolean oldMultipleEntryPoints = multipleEntryPoints;
		multipleEntryPoints = newMultipleEntryPoints;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.TASK_AUDIT__MULTIPLE_ENTRY_POINTS, oldMultipleEntryPoints, multipleEntryPoints));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getSeveralWays() {
		return severalWays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeveralWays(Boolean newSeveralWays) {
		Boolean oldSeveralWays = severalWays;
		severalWays = newSeveralWays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.TASK_AUDIT__SEVERAL_WAYS, oldSeveralWays, severalWays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getRoomForDiscussion() {
		return roomForDiscussion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRoomForDiscussion(Boolean newRoomForDiscussion) {
		Boolean oldRoomForDiscussion = roomForDiscussion;
		roomForDiscussion = newRoomForDiscussion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.TASK_AUDIT__ROOM_FOR_DISCUSSION, oldRoomForDiscussion, roomForDiscussion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Launch getLaunch() {
		return launch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLaunch(Launch newLaunch) {
		Launch oldLaunch = launch;
		launch = newLaunch == null ? LAUNCH_EDEFAULT : newLaunch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.TASK_AUDIT__LAUNCH, oldLaunch, launch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SystemPackage.TASK_AUDIT__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SystemPackage.TASK_AUDIT__DATE:
				return getDate();
			case SystemPackage.TASK_AUDIT__BY:
				if (resolve) return getBy();
				return basicGetBy();
			case SystemPackage.TASK_AUDIT__MULTIPLE_ENTRY_POINTS:
				return getMultipleEntryPoints();
			case SystemPackage.TASK_AUDIT__SEVERAL_WAYS:
				return getSeveralWays();
			case SystemPackage.TASK_AUDIT__ROOM_FOR_DISCUSSION:
				return getRoomForDiscussion();
			case SystemPackage.TASK_AUDIT__LAUNCH:
				return getLaunch();
			case SystemPackage.TASK_AUDIT__NOTE:
				return getNote();
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
			case SystemPackage.TASK_AUDIT__DATE:
				setDate((LocalDate)newValue);
				return;
			case SystemPackage.TASK_AUDIT__BY:
				setBy((Person)newValue);
				return;
			case SystemPackage.TASK_AUDIT__MULTIPLE_ENTRY_POINTS:
				setMultipleEntryPoints((Boolean)newValue);
				return;
			case SystemPackage.TASK_AUDIT__SEVERAL_WAYS:
				setSeveralWays((Boolean)newValue);
				return;
			case SystemPackage.TASK_AUDIT__ROOM_FOR_DISCUSSION:
				setRoomForDiscussion((Boolean)newValue);
				return;
			case SystemPackage.TASK_AUDIT__LAUNCH:
				setLaunch((Launch)newValue);
				return;
			case SystemPackage.TASK_AUDIT__NOTE:
				setNote((String)newValue);
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
			case SystemPackage.TASK_AUDIT__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case SystemPackage.TASK_AUDIT__BY:
				setBy((Person)null);
				return;
			case SystemPackage.TASK_AUDIT__MULTIPLE_ENTRY_POINTS:
				setMultipleEntryPoints(MULTIPLE_ENTRY_POINTS_EDEFAULT);
				return;
			case SystemPackage.TASK_AUDIT__SEVERAL_WAYS:
				setSeveralWays(SEVERAL_WAYS_EDEFAULT);
				return;
			case SystemPackage.TASK_AUDIT__ROOM_FOR_DISCUSSION:
				setRoomForDiscussion(ROOM_FOR_DISCUSSION_EDEFAULT);
				return;
			case SystemPackage.TASK_AUDIT__LAUNCH:
				setLaunch(LAUNCH_EDEFAULT);
				return;
			case SystemPackage.TASK_AUDIT__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case SystemPackage.TASK_AUDIT__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case SystemPackage.TASK_AUDIT__BY:
				return by != null;
			case SystemPackage.TASK_AUDIT__MULTIPLE_ENTRY_POINTS:
				return MULTIPLE_ENTRY_POINTS_EDEFAULT == null ? multipleEntryPoints != null : !MULTIPLE_ENTRY_POINTS_EDEFAULT.equals(multipleEntryPoints);
			case SystemPackage.TASK_AUDIT__SEVERAL_WAYS:
				return SEVERAL_WAYS_EDEFAULT == null ? severalWays != null : !SEVERAL_WAYS_EDEFAULT.equals(severalWays);
			case SystemPackage.TASK_AUDIT__ROOM_FOR_DISCUSSION:
				return ROOM_FOR_DISCUSSION_EDEFAULT == null ? roomForDiscussion != null : !ROOM_FOR_DISCUSSION_EDEFAULT.equals(roomForDiscussion);
			case SystemPackage.TASK_AUDIT__LAUNCH:
				return launch != LAUNCH_EDEFAULT;
			case SystemPackage.TASK_AUDIT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(", multipleEntryPoints: ");
		result.append(multipleEntryPoints);
		result.append(", severalWays: ");
		result.append(severalWays);
		result.append(", roomForDiscussion: ");
		result.append(roomForDiscussion);
		result.append(", launch: ");
		result.append(launch);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //TaskAuditImpl
