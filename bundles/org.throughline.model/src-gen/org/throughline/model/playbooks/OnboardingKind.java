/**
 */
package org.throughline.model.playbooks;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Onboarding Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a newcomer does.
 * <!-- end-model-doc -->
 * @see org.throughline.model.playbooks.PlaybooksPackage#getOnboardingKind()
 * @model
 * @generated
 */
public enum OnboardingKind implements Enumerator {
	/**
	 * The '<em><b>READING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read something.
	 * <!-- end-model-doc -->
	 * @see #READING_VALUE
	 * @generated
	 * @ordered
	 */
	READING(0, "READING", "READING"),

	/**
	 * The '<em><b>MEETING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meet somebody.
	 * <!-- end-model-doc -->
	 * @see #MEETING_VALUE
	 * @generated
	 * @ordered
	 */
	MEETING(1, "MEETING", "MEETING"),

	/**
	 * The '<em><b>DOING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Do something.
	 * <!-- end-model-doc -->
	 * @see #DOING_VALUE
	 * @generated
	 * @ordered
	 */
	DOING(2, "DOING", "DOING"),

	/**
	 * The '<em><b>DECIDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decide something.
	 * <!-- end-model-doc -->
	 * @see #DECIDING_VALUE
	 * @generated
	 * @ordered
	 */
	DECIDING(3, "DECIDING", "DECIDING");

	/**
	 * The '<em><b>READING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Read something.
	 * <!-- end-model-doc -->
	 * @see #READING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int READING_VALUE = 0;

	/**
	 * The '<em><b>MEETING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meet somebody.
	 * <!-- end-model-doc -->
	 * @see #MEETING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEETING_VALUE = 1;

	/**
	 * The '<em><b>DOING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Do something.
	 * <!-- end-model-doc -->
	 * @see #DOING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DOING_VALUE = 2;

	/**
	 * The '<em><b>DECIDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decide something.
	 * <!-- end-model-doc -->
	 * @see #DECIDING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DECIDING_VALUE = 3;

	/**
	 * An array of all the '<em><b>Onboarding Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final OnboardingKind[] VALUES_ARRAY =
		new OnboardingKind[] {
			READING,
			MEETING,
			DOING,
			DECIDING,
		};

	/**
	 * A public read-only list of all the '<em><b>Onboarding Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<OnboardingKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Onboarding Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OnboardingKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OnboardingKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Onboarding Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OnboardingKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			OnboardingKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Onboarding Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static OnboardingKind get(int value) {
		switch (value) {
			case READING_VALUE: return READING;
			case MEETING_VALUE: return MEETING;
			case DOING_VALUE: return DOING;
			case DECIDING_VALUE: return DECIDING;
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
	private OnboardingKind(int value, String name, String literal) {
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
	
} //OnboardingKind
