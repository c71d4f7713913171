/**
 */
package org.throughline.model.playbooks.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.throughline.model.base.impl.IdentifiedImpl;

import org.throughline.model.playbooks.PlaybooksPackage;
import org.throughline.model.playbooks.RunNote;
import org.throughline.model.playbooks.Step;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Run Note</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.playbooks.impl.RunNoteImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RunNoteImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RunNoteImpl#isFailed <em>Failed</em>}</li>
 *   <li>{@link org.throughline.model.playbooks.impl.RunNoteImpl#getSettledOn <em>Settled On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RunNoteImpl extends IdentifiedImpl implements RunNote {
	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected Step step;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isFailed() <em>Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFailed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FAILED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFailed() <em>Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFailed()
	 * @generated
	 * @ordered
	 */
	protected boolean failed = FAILED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSettledOn() <em>Settled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettledOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SETTLED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSettledOn() <em>Settled On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettledOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate settledOn = SETTLED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RunNoteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PlaybooksPackage.Literals.RUN_NOTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Step getStep() {
		if (step != null && step.eIsProxy()) {
			InternalEObject oldStep = (InternalEObject)step;
			step = (Step)eResolveProxy(oldStep);
			if (step != oldStep) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, PlaybooksPackage.RUN_NOTE__STEP, oldStep, step));
			}
		}
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Step basicGetStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(Step newStep) {
		Step oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.RUN_NOTE__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.RUN_NOTE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFailed() {
		return failed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailed(boolean newFailed) {
		boolean oldFailed = failed;
		failed = newFailed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.RUN_NOTE__FAILED, oldFailed, failed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSettledOn() {
		return settledOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettledOn(LocalDate newSettledOn) {
		LocalDate oldSettledOn = settledOn;
		settledOn = newSettledOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PlaybooksPackage.RUN_NOTE__SETTLED_ON, oldSettledOn, settledOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PlaybooksPackage.RUN_NOTE__STEP:
				if (resolve) return getStep();
				return basicGetStep();
			case PlaybooksPackage.RUN_NOTE__TEXT:
				return getText();
			case PlaybooksPackage.RUN_NOTE__FAILED:
				return isFailed();
			case PlaybooksPackage.RUN_NOTE__SETTLED_ON:
				return getSettledOn();
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
			case PlaybooksPackage.RUN_NOTE__STEP:
				setStep((Step)newValue);
				return;
			case PlaybooksPackage.RUN_NOTE__TEXT:
				setText((String)newValue);
				return;
			case PlaybooksPackage.RUN_NOTE__FAILED:
				setFailed((Boolean)newValue);
				return;
			case PlaybooksPackage.RUN_NOTE__SETTLED_ON:
				setSettledOn((LocalDate)newValue);
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
			case PlaybooksPackage.RUN_NOTE__STEP:
				setStep((Step)null);
				return;
			case PlaybooksPackage.RUN_NOTE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case PlaybooksPackage.RUN_NOTE__FAILED:
				setFailed(FAILED_EDEFAULT);
				return;
			case PlaybooksPackage.RUN_NOTE__SETTLED_ON:
				setSettledOn(SETTLED_ON_EDEFAULT);
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
			case PlaybooksPackage.RUN_NOTE__STEP:
				return step != null;
			case PlaybooksPackage.RUN_NOTE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case PlaybooksPackage.RUN_NOTE__FAILED:
				return failed != FAILED_EDEFAULT;
			case PlaybooksPackage.RUN_NOTE__SETTLED_ON:
				return SETTLED_ON_EDEFAULT == null ? settledOn != null : !SETTLED_ON_EDEFAULT.equals(settledOn);
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
		result.append(" (text: ");
		result.append(text);
		result.append(", failed: ");
		result.append(failed);
		result.append(", settledOn: ");
		result.append(settledOn);
		result.append(')');
		return result.toString();
	}

} //RunNoteImpl
