/**
 */
package org.throughline.model.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Material Source</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where curriculum materials come from.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemPackage#getMaterialSource()
 * @model
 * @generated
 */
public enum MaterialSource implements Enumerator {
	/**
	 * The '<em><b>ADOPTED SERIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A published textbook series that the district adopted.
	 * <!-- end-model-doc -->
	 * @see #ADOPTED_SERIES_VALUE
	 * @generated
	 * @ordered
	 */
	ADOPTED_SERIES(0, "ADOPTED_SERIES", "ADOPTED_SERIES"),

	/**
	 * The '<em><b>OWN CURRICULUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Materials that the district wrote itself.
	 * <!-- end-model-doc -->
	 * @see #OWN_CURRICULUM_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_CURRICULUM(1, "OWN_CURRICULUM", "OWN_CURRICULUM"),

	/**
	 * The '<em><b>SUPPLEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something added beside the main materials.
	 * <!-- end-model-doc -->
	 * @see #SUPPLEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	SUPPLEMENT(2, "SUPPLEMENT", "SUPPLEMENT");

	/**
	 * The '<em><b>ADOPTED SERIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A published textbook series that the district adopted.
	 * <!-- end-model-doc -->
	 * @see #ADOPTED_SERIES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADOPTED_SERIES_VALUE = 0;

	/**
	 * The '<em><b>OWN CURRICULUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Materials that the district wrote itself.
	 * <!-- end-model-doc -->
	 * @see #OWN_CURRICULUM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OWN_CURRICULUM_VALUE = 1;

	/**
	 * The '<em><b>SUPPLEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Something added beside the main materials.
	 * <!-- end-model-doc -->
	 * @see #SUPPLEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPPLEMENT_VALUE = 2;

	/**
	 * An array of all the '<em><b>Material Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MaterialSource[] VALUES_ARRAY =
		new MaterialSource[] {
			ADOPTED_SERIES,
			OWN_CURRICULUM,
			SUPPLEMENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Material Source</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MaterialSource> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Material Source</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MaterialSource get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MaterialSource result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Material Source</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MaterialSource getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MaterialSource result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Material Source</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MaterialSource get(int value) {
		switch (value) {
			case ADOPTED_SERIES_VALUE: return ADOPTED_SERIES;
			case OWN_CURRICULUM_VALUE: return OWN_CURRICULUM;
			case SUPPLEMENT_VALUE: return SUPPLEMENT;
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
	private MaterialSource(int value, String name, String literal) {
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
	
} //MaterialSource
