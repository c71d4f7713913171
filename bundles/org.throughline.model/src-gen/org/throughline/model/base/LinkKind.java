/**
 */
package org.throughline.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Link Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How one thing relates to another.
 * <!-- end-model-doc -->
 * @see org.throughline.model.base.BasePackage#getLinkKind()
 * @model
 * @generated
 */
public enum LinkKind implements Enumerator {
	/**
	 * The '<em><b>BUILDS ON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This continues work that the other began, or cannot run without it.
	 * <!-- end-model-doc -->
	 * @see #BUILDS_ON_VALUE
	 * @generated
	 * @ordered
	 */
	BUILDS_ON(0, "BUILDS_ON", "BUILDS_ON"),

	/**
	 * The '<em><b>FORESHADOWS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This prepares work that the other takes up later.
	 * <!-- end-model-doc -->
	 * @see #FORESHADOWS_VALUE
	 * @generated
	 * @ordered
	 */
	FORESHADOWS(1, "FORESHADOWS", "FORESHADOWS"),

	/**
	 * The '<em><b>REINFORCES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This pushes in the same direction as the other and strengthens it.
	 * <!-- end-model-doc -->
	 * @see #REINFORCES_VALUE
	 * @generated
	 * @ordered
	 */
	REINFORCES(2, "REINFORCES", "REINFORCES"),

	/**
	 * The '<em><b>EVIDENCES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This shows something about the other.
	 * <!-- end-model-doc -->
	 * @see #EVIDENCES_VALUE
	 * @generated
	 * @ordered
	 */
	EVIDENCES(3, "EVIDENCES", "EVIDENCES"),

	/**
	 * The '<em><b>RELATES TO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two belong together in some other way, said in the note.
	 * <!-- end-model-doc -->
	 * @see #RELATES_TO_VALUE
	 * @generated
	 * @ordered
	 */
	RELATES_TO(4, "RELATES_TO", "RELATES_TO"),

	/**
	 * The '<em><b>SUPERSEDES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This takes the place of the other, which stays as history.
	 * <!-- end-model-doc -->
	 * @see #SUPERSEDES_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERSEDES(5, "SUPERSEDES", "SUPERSEDES");

	/**
	 * The '<em><b>BUILDS ON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This continues work that the other began, or cannot run without it.
	 * <!-- end-model-doc -->
	 * @see #BUILDS_ON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BUILDS_ON_VALUE = 0;

	/**
	 * The '<em><b>FORESHADOWS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This prepares work that the other takes up later.
	 * <!-- end-model-doc -->
	 * @see #FORESHADOWS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FORESHADOWS_VALUE = 1;

	/**
	 * The '<em><b>REINFORCES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This pushes in the same direction as the other and strengthens it.
	 * <!-- end-model-doc -->
	 * @see #REINFORCES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REINFORCES_VALUE = 2;

	/**
	 * The '<em><b>EVIDENCES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This shows something about the other.
	 * <!-- end-model-doc -->
	 * @see #EVIDENCES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EVIDENCES_VALUE = 3;

	/**
	 * The '<em><b>RELATES TO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The two belong together in some other way, said in the note.
	 * <!-- end-model-doc -->
	 * @see #RELATES_TO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RELATES_TO_VALUE = 4;

	/**
	 * The '<em><b>SUPERSEDES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * This takes the place of the other, which stays as history.
	 * <!-- end-model-doc -->
	 * @see #SUPERSEDES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPERSEDES_VALUE = 5;

	/**
	 * An array of all the '<em><b>Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LinkKind[] VALUES_ARRAY =
		new LinkKind[] {
			BUILDS_ON,
			FORESHADOWS,
			REINFORCES,
			EVIDENCES,
			RELATES_TO,
			SUPERSEDES,
		};

	/**
	 * A public read-only list of all the '<em><b>Link Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LinkKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LinkKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LinkKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Link Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LinkKind get(int value) {
		switch (value) {
			case BUILDS_ON_VALUE: return BUILDS_ON;
			case FORESHADOWS_VALUE: return FORESHADOWS;
			case REINFORCES_VALUE: return REINFORCES;
			case EVIDENCES_VALUE: return EVIDENCES;
			case RELATES_TO_VALUE: return RELATES_TO;
			case SUPERSEDES_VALUE: return SUPERSEDES;
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
	private LinkKind(int value, String name, String literal) {
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
	
} //LinkKind
