/**
 */
package org.throughline.model.plans;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Timing</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How soon an indicator speaks.
 * <!-- end-model-doc -->
 * @see org.throughline.model.plans.PlansPackage#getTiming()
 * @model
 * @generated
 */
public enum Timing implements Enumerator {
	/**
	 * The '<em><b>LEADING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Visible in classrooms every week.
	 * <!-- end-model-doc -->
	 * @see #LEADING_VALUE
	 * @generated
	 * @ordered
	 */
	LEADING(0, "LEADING", "LEADING"),

	/**
	 * The '<em><b>LAGGING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Known months later, such as test scores.
	 * <!-- end-model-doc -->
	 * @see #LAGGING_VALUE
	 * @generated
	 * @ordered
	 */
	LAGGING(1, "LAGGING", "LAGGING");

	/**
	 * The '<em><b>LEADING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Visible in classrooms every week.
	 * <!-- end-model-doc -->
	 * @see #LEADING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEADING_VALUE = 0;

	/**
	 * The '<em><b>LAGGING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Known months later, such as test scores.
	 * <!-- end-model-doc -->
	 * @see #LAGGING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LAGGING_VALUE = 1;

	/**
	 * An array of all the '<em><b>Timing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Timing[] VALUES_ARRAY =
		new Timing[] {
			LEADING,
			LAGGING,
		};

	/**
	 * A public read-only list of all the '<em><b>Timing</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Timing> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Timing</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Timing get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Timing result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Timing</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Timing getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Timing result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Timing</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Timing get(int value) {
		switch (value) {
			case LEADING_VALUE: return LEADING;
			case LAGGING_VALUE: return LAGGING;
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
	private Timing(int value, String name, String literal) {
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
	
} //Timing
