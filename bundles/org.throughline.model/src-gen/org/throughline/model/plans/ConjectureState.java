/**
 */
package org.throughline.model.plans;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Conjecture State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the evidence says of a conjecture so far.
 * <!-- end-model-doc -->
 * @see org.throughline.model.plans.PlansPackage#getConjectureState()
 * @model
 * @generated
 */
public enum ConjectureState implements Enumerator {
	/**
	 * The '<em><b>UNTESTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing has tested it.
	 * <!-- end-model-doc -->
	 * @see #UNTESTED_VALUE
	 * @generated
	 * @ordered
	 */
	UNTESTED(0, "UNTESTED", "UNTESTED"),

	/**
	 * The '<em><b>SUPPORTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was expected has come about.
	 * <!-- end-model-doc -->
	 * @see #SUPPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORTED(1, "SUPPORTED", "SUPPORTED"),

	/**
	 * The '<em><b>WEAKENED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The opposite has come about.
	 * <!-- end-model-doc -->
	 * @see #WEAKENED_VALUE
	 * @generated
	 * @ordered
	 */
	WEAKENED(2, "WEAKENED", "WEAKENED"),

	/**
	 * The '<em><b>INCONCLUSIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It cannot be said.
	 * <!-- end-model-doc -->
	 * @see #INCONCLUSIVE_VALUE
	 * @generated
	 * @ordered
	 */
	INCONCLUSIVE(3, "INCONCLUSIVE", "INCONCLUSIVE");

	/**
	 * The '<em><b>UNTESTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing has tested it.
	 * <!-- end-model-doc -->
	 * @see #UNTESTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNTESTED_VALUE = 0;

	/**
	 * The '<em><b>SUPPORTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was expected has come about.
	 * <!-- end-model-doc -->
	 * @see #SUPPORTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORTED_VALUE = 1;

	/**
	 * The '<em><b>WEAKENED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The opposite has come about.
	 * <!-- end-model-doc -->
	 * @see #WEAKENED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WEAKENED_VALUE = 2;

	/**
	 * The '<em><b>INCONCLUSIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It cannot be said.
	 * <!-- end-model-doc -->
	 * @see #INCONCLUSIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INCONCLUSIVE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Conjecture State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConjectureState[] VALUES_ARRAY =
		new ConjectureState[] {
			UNTESTED,
			SUPPORTED,
			WEAKENED,
			INCONCLUSIVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Conjecture State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConjectureState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Conjecture State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConjectureState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConjectureState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Conjecture State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConjectureState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConjectureState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Conjecture State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConjectureState get(int value) {
		switch (value) {
			case UNTESTED_VALUE: return UNTESTED;
			case SUPPORTED_VALUE: return SUPPORTED;
			case WEAKENED_VALUE: return WEAKENED;
			case INCONCLUSIVE_VALUE: return INCONCLUSIVE;
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
	private ConjectureState(int value, String name, String literal) {
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
	
} //ConjectureState
