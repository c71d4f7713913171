/**
 */
package org.throughline.model.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Enactment</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What teachers connected while they worked.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemPackage#getEnactment()
 * @model
 * @generated
 */
public enum Enactment implements Enumerator {
	/**
	 * The '<em><b>NOT RECORDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has written it down.
	 * <!-- end-model-doc -->
	 * @see #NOT_RECORDED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_RECORDED(0, "NOT_RECORDED", "NOT_RECORDED"),

	/**
	 * The '<em><b>STUDENTS ONLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Difficulties were put down to the students.
	 * <!-- end-model-doc -->
	 * @see #STUDENTS_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	STUDENTS_ONLY(1, "STUDENTS_ONLY", "STUDENTS_ONLY"),

	/**
	 * The '<em><b>STUDENTS AND CONTENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Difficulties were put down to the topic.
	 * <!-- end-model-doc -->
	 * @see #STUDENTS_AND_CONTENT_VALUE
	 * @generated
	 * @ordered
	 */
	STUDENTS_AND_CONTENT(2, "STUDENTS_AND_CONTENT", "STUDENTS_AND_CONTENT"),

	/**
	 * The '<em><b>GOALS REASONING PRACTICE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Difficulties were related to how the topic had been taught. The only productive form.
	 * <!-- end-model-doc -->
	 * @see #GOALS_REASONING_PRACTICE_VALUE
	 * @generated
	 * @ordered
	 */
	GOALS_REASONING_PRACTICE(3, "GOALS_REASONING_PRACTICE", "GOALS_REASONING_PRACTICE");

	/**
	 * The '<em><b>NOT RECORDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has written it down.
	 * <!-- end-model-doc -->
	 * @see #NOT_RECORDED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_RECORDED_VALUE = 0;

	/**
	 * The '<em><b>STUDENTS ONLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Difficulties were put down to the students.
	 * <!-- end-model-doc -->
	 * @see #STUDENTS_ONLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STUDENTS_ONLY_VALUE = 1;

	/**
	 * The '<em><b>STUDENTS AND CONTENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Difficulties were put down to the topic.
	 * <!-- end-model-doc -->
	 * @see #STUDENTS_AND_CONTENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STUDENTS_AND_CONTENT_VALUE = 2;

	/**
	 * The '<em><b>GOALS REASONING PRACTICE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Difficulties were related to how the topic had been taught. The only productive form.
	 * <!-- end-model-doc -->
	 * @see #GOALS_REASONING_PRACTICE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GOALS_REASONING_PRACTICE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Enactment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Enactment[] VALUES_ARRAY =
		new Enactment[] {
			NOT_RECORDED,
			STUDENTS_ONLY,
			STUDENTS_AND_CONTENT,
			GOALS_REASONING_PRACTICE,
		};

	/**
	 * A public read-only list of all the '<em><b>Enactment</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Enactment> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Enactment</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Enactment get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Enactment result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Enactment</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Enactment getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Enactment result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Enactment</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Enactment get(int value) {
		switch (value) {
			case NOT_RECORDED_VALUE: return NOT_RECORDED;
			case STUDENTS_ONLY_VALUE: return STUDENTS_ONLY;
			case STUDENTS_AND_CONTENT_VALUE: return STUDENTS_AND_CONTENT;
			case GOALS_REASONING_PRACTICE_VALUE: return GOALS_REASONING_PRACTICE;
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
	private Enactment(int value, String name, String literal) {
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
	
} //Enactment
