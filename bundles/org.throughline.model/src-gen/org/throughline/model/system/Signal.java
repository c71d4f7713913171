/**
 */
package org.throughline.model.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Signal</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a teacher's words tell about the system.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemPackage#getSignal()
 * @model
 * @generated
 */
public enum Signal implements Enumerator {
	/**
	 * The '<em><b>NO TIME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time is named as what is missing.
	 * <!-- end-model-doc -->
	 * @see #NO_TIME_VALUE
	 * @generated
	 * @ordered
	 */
	NO_TIME(0, "NO_TIME", "NO_TIME"),

	/**
	 * The '<em><b>NO CONNECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Demands do not seem to belong together.
	 * <!-- end-model-doc -->
	 * @see #NO_CONNECTION_VALUE
	 * @generated
	 * @ordered
	 */
	NO_CONNECTION(1, "NO_CONNECTION", "NO_CONNECTION"),

	/**
	 * The '<em><b>OVERLOAD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity for another demand is used up.
	 * <!-- end-model-doc -->
	 * @see #OVERLOAD_VALUE
	 * @generated
	 * @ordered
	 */
	OVERLOAD(2, "OVERLOAD", "OVERLOAD"),

	/**
	 * The '<em><b>CONFIDENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something has taken hold.
	 * <!-- end-model-doc -->
	 * @see #CONFIDENCE_VALUE
	 * @generated
	 * @ordered
	 */
	CONFIDENCE(3, "CONFIDENCE", "CONFIDENCE"),

	/**
	 * The '<em><b>SUPPORT WANTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A kind of help is asked for.
	 * <!-- end-model-doc -->
	 * @see #SUPPORT_WANTED_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPORT_WANTED(4, "SUPPORT_WANTED", "SUPPORT_WANTED"),

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
	OTHER(5, "OTHER", "OTHER");

	/**
	 * The '<em><b>NO TIME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time is named as what is missing.
	 * <!-- end-model-doc -->
	 * @see #NO_TIME
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NO_TIME_VALUE = 0;

	/**
	 * The '<em><b>NO CONNECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Demands do not seem to belong together.
	 * <!-- end-model-doc -->
	 * @see #NO_CONNECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NO_CONNECTION_VALUE = 1;

	/**
	 * The '<em><b>OVERLOAD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity for another demand is used up.
	 * <!-- end-model-doc -->
	 * @see #OVERLOAD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OVERLOAD_VALUE = 2;

	/**
	 * The '<em><b>CONFIDENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something has taken hold.
	 * <!-- end-model-doc -->
	 * @see #CONFIDENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONFIDENCE_VALUE = 3;

	/**
	 * The '<em><b>SUPPORT WANTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A kind of help is asked for.
	 * <!-- end-model-doc -->
	 * @see #SUPPORT_WANTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPORT_WANTED_VALUE = 4;

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
	public static final int OTHER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Signal</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Signal[] VALUES_ARRAY =
		new Signal[] {
			NO_TIME,
			NO_CONNECTION,
			OVERLOAD,
			CONFIDENCE,
			SUPPORT_WANTED,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Signal</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Signal> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Signal</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Signal get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Signal result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Signal</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Signal getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Signal result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Signal</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Signal get(int value) {
		switch (value) {
			case NO_TIME_VALUE: return NO_TIME;
			case NO_CONNECTION_VALUE: return NO_CONNECTION;
			case OVERLOAD_VALUE: return OVERLOAD;
			case CONFIDENCE_VALUE: return CONFIDENCE;
			case SUPPORT_WANTED_VALUE: return SUPPORT_WANTED;
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
	private Signal(int value, String name, String literal) {
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
	
} //Signal
