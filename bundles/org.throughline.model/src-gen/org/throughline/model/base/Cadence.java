/**
 */
package org.throughline.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Cadence</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How often something comes round.
 * <!-- end-model-doc -->
 * @see org.throughline.model.base.BasePackage#getCadence()
 * @model
 * @generated
 */
public enum Cadence implements Enumerator {
	/**
	 * The '<em><b>DAILY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every school day.
	 * <!-- end-model-doc -->
	 * @see #DAILY_VALUE
	 * @generated
	 * @ordered
	 */
	DAILY(0, "DAILY", "DAILY"),

	/**
	 * The '<em><b>WEEKLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once a week.
	 * <!-- end-model-doc -->
	 * @see #WEEKLY_VALUE
	 * @generated
	 * @ordered
	 */
	WEEKLY(1, "WEEKLY", "WEEKLY"),

	/**
	 * The '<em><b>FORTNIGHTLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once every two weeks.
	 * <!-- end-model-doc -->
	 * @see #FORTNIGHTLY_VALUE
	 * @generated
	 * @ordered
	 */
	FORTNIGHTLY(2, "FORTNIGHTLY", "FORTNIGHTLY"),

	/**
	 * The '<em><b>MONTHLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once a month.
	 * <!-- end-model-doc -->
	 * @see #MONTHLY_VALUE
	 * @generated
	 * @ordered
	 */
	MONTHLY(3, "MONTHLY", "MONTHLY"),

	/**
	 * The '<em><b>EVERY TWO MONTHS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Six times a year.
	 * <!-- end-model-doc -->
	 * @see #EVERY_TWO_MONTHS_VALUE
	 * @generated
	 * @ordered
	 */
	EVERY_TWO_MONTHS(4, "EVERY_TWO_MONTHS", "EVERY_TWO_MONTHS"),

	/**
	 * The '<em><b>QUARTERLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Four times a year.
	 * <!-- end-model-doc -->
	 * @see #QUARTERLY_VALUE
	 * @generated
	 * @ordered
	 */
	QUARTERLY(5, "QUARTERLY", "QUARTERLY"),

	/**
	 * The '<em><b>EVERY TERM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Twice or three times a year, with the terms.
	 * <!-- end-model-doc -->
	 * @see #EVERY_TERM_VALUE
	 * @generated
	 * @ordered
	 */
	EVERY_TERM(6, "EVERY_TERM", "EVERY_TERM"),

	/**
	 * The '<em><b>YEARLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once a year.
	 * <!-- end-model-doc -->
	 * @see #YEARLY_VALUE
	 * @generated
	 * @ordered
	 */
	YEARLY(7, "YEARLY", "YEARLY"),

	/**
	 * The '<em><b>AS NEEDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No fixed rhythm; something else sets it off.
	 * <!-- end-model-doc -->
	 * @see #AS_NEEDED_VALUE
	 * @generated
	 * @ordered
	 */
	AS_NEEDED(8, "AS_NEEDED", "AS_NEEDED");

	/**
	 * The '<em><b>DAILY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Every school day.
	 * <!-- end-model-doc -->
	 * @see #DAILY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DAILY_VALUE = 0;

	/**
	 * The '<em><b>WEEKLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once a week.
	 * <!-- end-model-doc -->
	 * @see #WEEKLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WEEKLY_VALUE = 1;

	/**
	 * The '<em><b>FORTNIGHTLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once every two weeks.
	 * <!-- end-model-doc -->
	 * @see #FORTNIGHTLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORTNIGHTLY_VALUE = 2;

	/**
	 * The '<em><b>MONTHLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once a month.
	 * <!-- end-model-doc -->
	 * @see #MONTHLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MONTHLY_VALUE = 3;

	/**
	 * The '<em><b>EVERY TWO MONTHS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Six times a year.
	 * <!-- end-model-doc -->
	 * @see #EVERY_TWO_MONTHS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EVERY_TWO_MONTHS_VALUE = 4;

	/**
	 * The '<em><b>QUARTERLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Four times a year.
	 * <!-- end-model-doc -->
	 * @see #QUARTERLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int QUARTERLY_VALUE = 5;

	/**
	 * The '<em><b>EVERY TERM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Twice or three times a year, with the terms.
	 * <!-- end-model-doc -->
	 * @see #EVERY_TERM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EVERY_TERM_VALUE = 6;

	/**
	 * The '<em><b>YEARLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Once a year.
	 * <!-- end-model-doc -->
	 * @see #YEARLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int YEARLY_VALUE = 7;

	/**
	 * The '<em><b>AS NEEDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No fixed rhythm; something else sets it off.
	 * <!-- end-model-doc -->
	 * @see #AS_NEEDED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AS_NEEDED_VALUE = 8;

	/**
	 * An array of all the '<em><b>Cadence</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Cadence[] VALUES_ARRAY =
		new Cadence[] {
			DAILY,
			WEEKLY,
			FORTNIGHTLY,
			MONTHLY,
			EVERY_TWO_MONTHS,
			QUARTERLY,
			EVERY_TERM,
			YEARLY,
			AS_NEEDED,
		};

	/**
	 * A public read-only list of all the '<em><b>Cadence</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Cadence> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cadence</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Cadence get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Cadence result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cadence</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Cadence getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Cadence result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cadence</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Cadence get(int value) {
		switch (value) {
			case DAILY_VALUE: return DAILY;
			case WEEKLY_VALUE: return WEEKLY;
			case FORTNIGHTLY_VALUE: return FORTNIGHTLY;
			case MONTHLY_VALUE: return MONTHLY;
			case EVERY_TWO_MONTHS_VALUE: return EVERY_TWO_MONTHS;
			case QUARTERLY_VALUE: return QUARTERLY;
			case EVERY_TERM_VALUE: return EVERY_TERM;
			case YEARLY_VALUE: return YEARLY;
			case AS_NEEDED_VALUE: return AS_NEEDED;
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
	private Cadence(int value, String name, String literal) {
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
	
} //Cadence
