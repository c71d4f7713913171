/**
 */
package org.throughline.model.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Supplemental Goal</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a supplemental support aims at.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemPackage#getSupplementalGoal()
 * @model
 * @generated
 */
public enum SupplementalGoal implements Enumerator {
	/**
	 * The '<em><b>PREPARE FOR PRIMARY CLASS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Students are prepared to take part in and learn from their primary class.
	 * <!-- end-model-doc -->
	 * @see #PREPARE_FOR_PRIMARY_CLASS_VALUE
	 * @generated
	 * @ordered
	 */
	PREPARE_FOR_PRIMARY_CLASS(0, "PREPARE_FOR_PRIMARY_CLASS", "PREPARE_FOR_PRIMARY_CLASS"),

	/**
	 * The '<em><b>BASIC SKILLS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Practising procedures.
	 * <!-- end-model-doc -->
	 * @see #BASIC_SKILLS_VALUE
	 * @generated
	 * @ordered
	 */
	BASIC_SKILLS(1, "BASIC_SKILLS", "BASIC_SKILLS"),

	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has said.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(2, "NOT_STATED", "NOT_STATED");

	/**
	 * The '<em><b>PREPARE FOR PRIMARY CLASS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Students are prepared to take part in and learn from their primary class.
	 * <!-- end-model-doc -->
	 * @see #PREPARE_FOR_PRIMARY_CLASS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PREPARE_FOR_PRIMARY_CLASS_VALUE = 0;

	/**
	 * The '<em><b>BASIC SKILLS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Practising procedures.
	 * <!-- end-model-doc -->
	 * @see #BASIC_SKILLS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BASIC_SKILLS_VALUE = 1;

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has said.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 2;

	/**
	 * An array of all the '<em><b>Supplemental Goal</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SupplementalGoal[] VALUES_ARRAY =
		new SupplementalGoal[] {
			PREPARE_FOR_PRIMARY_CLASS,
			BASIC_SKILLS,
			NOT_STATED,
		};

	/**
	 * A public read-only list of all the '<em><b>Supplemental Goal</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SupplementalGoal> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Supplemental Goal</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupplementalGoal get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SupplementalGoal result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Supplemental Goal</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupplementalGoal getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SupplementalGoal result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Supplemental Goal</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SupplementalGoal get(int value) {
		switch (value) {
			case PREPARE_FOR_PRIMARY_CLASS_VALUE: return PREPARE_FOR_PRIMARY_CLASS;
			case BASIC_SKILLS_VALUE: return BASIC_SKILLS;
			case NOT_STATED_VALUE: return NOT_STATED;
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
	private SupplementalGoal(int value, String name, String literal) {
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
	
} //SupplementalGoal
