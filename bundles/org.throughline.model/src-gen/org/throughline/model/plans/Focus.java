/**
 */
package org.throughline.model.plans;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Focus</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What teachers learn about in an activity.
 * <!-- end-model-doc -->
 * @see org.throughline.model.plans.PlansPackage#getFocus()
 * @model
 * @generated
 */
public enum Focus implements Enumerator {
	/**
	 * The '<em><b>MATHEMATICS AS LEARNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teachers do mathematics themselves and rebuild their own understanding.
	 * <!-- end-model-doc -->
	 * @see #MATHEMATICS_AS_LEARNER_VALUE
	 * @generated
	 * @ordered
	 */
	MATHEMATICS_AS_LEARNER(0, "MATHEMATICS_AS_LEARNER", "MATHEMATICS_AS_LEARNER"),

	/**
	 * The '<em><b>TEACHING STRATEGY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teachers learn a way to teach.
	 * <!-- end-model-doc -->
	 * @see #TEACHING_STRATEGY_VALUE
	 * @generated
	 * @ordered
	 */
	TEACHING_STRATEGY(1, "TEACHING_STRATEGY", "TEACHING_STRATEGY"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(2, "OTHER", "OTHER");

	/**
	 * The '<em><b>MATHEMATICS AS LEARNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teachers do mathematics themselves and rebuild their own understanding.
	 * <!-- end-model-doc -->
	 * @see #MATHEMATICS_AS_LEARNER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MATHEMATICS_AS_LEARNER_VALUE = 0;

	/**
	 * The '<em><b>TEACHING STRATEGY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teachers learn a way to teach.
	 * <!-- end-model-doc -->
	 * @see #TEACHING_STRATEGY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TEACHING_STRATEGY_VALUE = 1;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something else.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 2;

	/**
	 * An array of all the '<em><b>Focus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Focus[] VALUES_ARRAY =
		new Focus[] {
			MATHEMATICS_AS_LEARNER,
			TEACHING_STRATEGY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Focus</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Focus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Focus</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Focus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Focus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Focus</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Focus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Focus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Focus</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Focus get(int value) {
		switch (value) {
			case MATHEMATICS_AS_LEARNER_VALUE: return MATHEMATICS_AS_LEARNER;
			case TEACHING_STRATEGY_VALUE: return TEACHING_STRATEGY;
			case OTHER_VALUE: return OTHER;
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
	private Focus(int value, String name, String literal) {
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
	
} //Focus
