/**
 */
package org.throughline.model.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Pedagogy</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How teachers learn in a professional development session.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemPackage#getPedagogy()
 * @model
 * @generated
 */
public enum Pedagogy implements Enumerator {
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
	 * The '<em><b>INVESTIGATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analysing and critiquing representations of practice, such as video cases.
	 * <!-- end-model-doc -->
	 * @see #INVESTIGATION_VALUE
	 * @generated
	 * @ordered
	 */
	INVESTIGATION(1, "INVESTIGATION", "INVESTIGATION"),

	/**
	 * The '<em><b>ENACTMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planning for and trying out a practice with an accomplished facilitator.
	 * <!-- end-model-doc -->
	 * @see #ENACTMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ENACTMENT(2, "ENACTMENT", "ENACTMENT"),

	/**
	 * The '<em><b>BOTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Both in one session.
	 * <!-- end-model-doc -->
	 * @see #BOTH_VALUE
	 * @generated
	 * @ordered
	 */
	BOTH(3, "BOTH", "BOTH"),

	/**
	 * The '<em><b>NEITHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neither of the two, such as a presentation.
	 * <!-- end-model-doc -->
	 * @see #NEITHER_VALUE
	 * @generated
	 * @ordered
	 */
	NEITHER(4, "NEITHER", "NEITHER");

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
	 * The '<em><b>INVESTIGATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analysing and critiquing representations of practice, such as video cases.
	 * <!-- end-model-doc -->
	 * @see #INVESTIGATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INVESTIGATION_VALUE = 1;

	/**
	 * The '<em><b>ENACTMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planning for and trying out a practice with an accomplished facilitator.
	 * <!-- end-model-doc -->
	 * @see #ENACTMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENACTMENT_VALUE = 2;

	/**
	 * The '<em><b>BOTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Both in one session.
	 * <!-- end-model-doc -->
	 * @see #BOTH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BOTH_VALUE = 3;

	/**
	 * The '<em><b>NEITHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Neither of the two, such as a presentation.
	 * <!-- end-model-doc -->
	 * @see #NEITHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEITHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Pedagogy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Pedagogy[] VALUES_ARRAY =
		new Pedagogy[] {
			NOT_RECORDED,
			INVESTIGATION,
			ENACTMENT,
			BOTH,
			NEITHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Pedagogy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Pedagogy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Pedagogy</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Pedagogy get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Pedagogy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pedagogy</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Pedagogy getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Pedagogy result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Pedagogy</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Pedagogy get(int value) {
		switch (value) {
			case NOT_RECORDED_VALUE: return NOT_RECORDED;
			case INVESTIGATION_VALUE: return INVESTIGATION;
			case ENACTMENT_VALUE: return ENACTMENT;
			case BOTH_VALUE: return BOTH;
			case NEITHER_VALUE: return NEITHER;
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
	private Pedagogy(int value, String name, String literal) {
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
	
} //Pedagogy
