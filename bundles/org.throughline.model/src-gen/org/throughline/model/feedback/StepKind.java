/**
 */
package org.throughline.model.feedback;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Step Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The three steps of the yearly cycle.
 * <!-- end-model-doc -->
 * @see org.throughline.model.feedback.FeedbackPackage#getStepKind()
 * @model
 * @generated
 */
public enum StepKind implements Enumerator {
	/**
	 * The '<em><b>DOCUMENT STRATEGIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Write down what the district means to do, and why.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT_STRATEGIES_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENT_STRATEGIES(0, "DOCUMENT_STRATEGIES", "DOCUMENT_STRATEGIES"),

	/**
	 * The '<em><b>COLLECT AND ANALYSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * See how the strategies play out in schools and classrooms.
	 * <!-- end-model-doc -->
	 * @see #COLLECT_AND_ANALYSE_VALUE
	 * @generated
	 * @ordered
	 */
	COLLECT_AND_ANALYSE(1, "COLLECT_AND_ANALYSE", "COLLECT_AND_ANALYSE"),

	/**
	 * The '<em><b>REPORT AND RECOMMEND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Report findings with recommendations.
	 * <!-- end-model-doc -->
	 * @see #REPORT_AND_RECOMMEND_VALUE
	 * @generated
	 * @ordered
	 */
	REPORT_AND_RECOMMEND(2, "REPORT_AND_RECOMMEND", "REPORT_AND_RECOMMEND");

	/**
	 * The '<em><b>DOCUMENT STRATEGIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Write down what the district means to do, and why.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT_STRATEGIES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_STRATEGIES_VALUE = 0;

	/**
	 * The '<em><b>COLLECT AND ANALYSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * See how the strategies play out in schools and classrooms.
	 * <!-- end-model-doc -->
	 * @see #COLLECT_AND_ANALYSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COLLECT_AND_ANALYSE_VALUE = 1;

	/**
	 * The '<em><b>REPORT AND RECOMMEND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Report findings with recommendations.
	 * <!-- end-model-doc -->
	 * @see #REPORT_AND_RECOMMEND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPORT_AND_RECOMMEND_VALUE = 2;

	/**
	 * An array of all the '<em><b>Step Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StepKind[] VALUES_ARRAY =
		new StepKind[] {
			DOCUMENT_STRATEGIES,
			COLLECT_AND_ANALYSE,
			REPORT_AND_RECOMMEND,
		};

	/**
	 * A public read-only list of all the '<em><b>Step Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StepKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Step Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StepKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Step Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StepKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Step Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StepKind get(int value) {
		switch (value) {
			case DOCUMENT_STRATEGIES_VALUE: return DOCUMENT_STRATEGIES;
			case COLLECT_AND_ANALYSE_VALUE: return COLLECT_AND_ANALYSE;
			case REPORT_AND_RECOMMEND_VALUE: return REPORT_AND_RECOMMEND;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private StepKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //StepKind
