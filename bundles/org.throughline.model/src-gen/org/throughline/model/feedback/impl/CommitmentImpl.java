/**
 */
package org.throughline.model.feedback.impl;

import org.eclipse.emf.ecore.EClass;

import org.throughline.model.base.impl.TaskImpl;

import org.throughline.model.feedback.Commitment;
import org.throughline.model.feedback.FeedbackPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class CommitmentImpl extends TaskImpl implements Commitment {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FeedbackPackage.Literals.COMMITMENT;
	}

} //CommitmentImpl
