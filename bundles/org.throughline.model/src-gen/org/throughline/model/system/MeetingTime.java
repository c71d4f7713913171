/**
 */
package org.throughline.model.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Meeting Time</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * When a team meets.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemPackage#getMeetingTime()
 * @model
 * @generated
 */
public enum MeetingTime implements Enumerator {
	/**
	 * The '<em><b>DURING SCHOOL DAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that the school schedules.
	 * <!-- end-model-doc -->
	 * @see #DURING_SCHOOL_DAY_VALUE
	 * @generated
	 * @ordered
	 */
	DURING_SCHOOL_DAY(0, "DURING_SCHOOL_DAY", "DURING_SCHOOL_DAY"),

	/**
	 * The '<em><b>BEFORE OR AFTER SCHOOL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outside the school day.
	 * <!-- end-model-doc -->
	 * @see #BEFORE_OR_AFTER_SCHOOL_VALUE
	 * @generated
	 * @ordered
	 */
	BEFORE_OR_AFTER_SCHOOL(1, "BEFORE_OR_AFTER_SCHOOL", "BEFORE_OR_AFTER_SCHOOL");

	/**
	 * The '<em><b>DURING SCHOOL DAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that the school schedules.
	 * <!-- end-model-doc -->
	 * @see #DURING_SCHOOL_DAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DURING_SCHOOL_DAY_VALUE = 0;

	/**
	 * The '<em><b>BEFORE OR AFTER SCHOOL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outside the school day.
	 * <!-- end-model-doc -->
	 * @see #BEFORE_OR_AFTER_SCHOOL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BEFORE_OR_AFTER_SCHOOL_VALUE = 1;

	/**
	 * An array of all the '<em><b>Meeting Time</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MeetingTime[] VALUES_ARRAY =
		new MeetingTime[] {
			DURING_SCHOOL_DAY,
			BEFORE_OR_AFTER_SCHOOL,
		};

	/**
	 * A public read-only list of all the '<em><b>Meeting Time</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MeetingTime> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Meeting Time</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeetingTime get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeetingTime result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Meeting Time</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeetingTime getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeetingTime result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Meeting Time</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeetingTime get(int value) {
		switch (value) {
			case DURING_SCHOOL_DAY_VALUE: return DURING_SCHOOL_DAY;
			case BEFORE_OR_AFTER_SCHOOL_VALUE: return BEFORE_OR_AFTER_SCHOOL;
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
	private MeetingTime(int value, String name, String literal) {
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
	
} //MeetingTime
