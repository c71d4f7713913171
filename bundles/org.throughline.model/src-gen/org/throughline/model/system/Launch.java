/**
 */
package org.throughline.model.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Launch</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What became of a task's demand when the teacher introduced it.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemPackage#getLaunch()
 * @model
 * @generated
 */
public enum Launch implements Enumerator {
	/**
	 * The '<em><b>KEPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Students were left to find a way.
	 * <!-- end-model-doc -->
	 * @see #KEPT_VALUE
	 * @generated
	 * @ordered
	 */
	KEPT(0, "KEPT", "KEPT"),

	/**
	 * The '<em><b>PROCEDURALISED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Students were shown the steps to take.
	 * <!-- end-model-doc -->
	 * @see #PROCEDURALISED_VALUE
	 * @generated
	 * @ordered
	 */
	PROCEDURALISED(1, "PROCEDURALISED", "PROCEDURALISED"),

	/**
	 * The '<em><b>NOT OBSERVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has watched a launch yet.
	 * <!-- end-model-doc -->
	 * @see #NOT_OBSERVED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_OBSERVED(2, "NOT_OBSERVED", "NOT_OBSERVED");

	/**
	 * The '<em><b>KEPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Students were left to find a way.
	 * <!-- end-model-doc -->
	 * @see #KEPT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEPT_VALUE = 0;

	/**
	 * The '<em><b>PROCEDURALISED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Students were shown the steps to take.
	 * <!-- end-model-doc -->
	 * @see #PROCEDURALISED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROCEDURALISED_VALUE = 1;

	/**
	 * The '<em><b>NOT OBSERVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has watched a launch yet.
	 * <!-- end-model-doc -->
	 * @see #NOT_OBSERVED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_OBSERVED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Launch</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Launch[] VALUES_ARRAY =
		new Launch[] {
			KEPT,
			PROCEDURALISED,
			NOT_OBSERVED,
		};

	/**
	 * A public read-only list of all the '<em><b>Launch</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Launch> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Launch</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Launch get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Launch result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Launch</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Launch getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Launch result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Launch</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Launch get(int value) {
		switch (value) {
			case KEPT_VALUE: return KEPT;
			case PROCEDURALISED_VALUE: return PROCEDURALISED;
			case NOT_OBSERVED_VALUE: return NOT_OBSERVED;
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
	private Launch(int value, String name, String literal) {
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
	
} //Launch
