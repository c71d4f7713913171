/**
 */
package org.throughline.model.plans;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Barrier</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The five barriers to lasting improvement.
 * <!-- end-model-doc -->
 * @see org.throughline.model.plans.PlansPackage#getBarrier()
 * @model
 * @generated
 */
public enum Barrier implements Enumerator {
	/**
	 * The '<em><b>RESOURCES BEFORE OUTCOMES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The means have become the end.
	 * <!-- end-model-doc -->
	 * @see #RESOURCES_BEFORE_OUTCOMES_VALUE
	 * @generated
	 * @ordered
	 */
	RESOURCES_BEFORE_OUTCOMES(0, "RESOURCES_BEFORE_OUTCOMES", "RESOURCES_BEFORE_OUTCOMES"),

	/**
	 * The '<em><b>ACTIVITY INSTEAD OF IMPACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured hides the real story.
	 * <!-- end-model-doc -->
	 * @see #ACTIVITY_INSTEAD_OF_IMPACT_VALUE
	 * @generated
	 * @ordered
	 */
	ACTIVITY_INSTEAD_OF_IMPACT(1, "ACTIVITY_INSTEAD_OF_IMPACT", "ACTIVITY_INSTEAD_OF_IMPACT"),

	/**
	 * The '<em><b>DIFFERENT DIRECTIONS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Structures point different ways.
	 * <!-- end-model-doc -->
	 * @see #DIFFERENT_DIRECTIONS_VALUE
	 * @generated
	 * @ordered
	 */
	DIFFERENT_DIRECTIONS(2, "DIFFERENT_DIRECTIONS", "DIFFERENT_DIRECTIONS"),

	/**
	 * The '<em><b>STRATEGIES BEFORE MATHEMATICS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teachers learn techniques before they rebuild their own understanding.
	 * <!-- end-model-doc -->
	 * @see #STRATEGIES_BEFORE_MATHEMATICS_VALUE
	 * @generated
	 * @ordered
	 */
	STRATEGIES_BEFORE_MATHEMATICS(3, "STRATEGIES_BEFORE_MATHEMATICS", "STRATEGIES_BEFORE_MATHEMATICS"),

	/**
	 * The '<em><b>FEW SHOULDERS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The work lives in somebody's head.
	 * <!-- end-model-doc -->
	 * @see #FEW_SHOULDERS_VALUE
	 * @generated
	 * @ordered
	 */
	FEW_SHOULDERS(4, "FEW_SHOULDERS", "FEW_SHOULDERS");

	/**
	 * The '<em><b>RESOURCES BEFORE OUTCOMES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The means have become the end.
	 * <!-- end-model-doc -->
	 * @see #RESOURCES_BEFORE_OUTCOMES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESOURCES_BEFORE_OUTCOMES_VALUE = 0;

	/**
	 * The '<em><b>ACTIVITY INSTEAD OF IMPACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured hides the real story.
	 * <!-- end-model-doc -->
	 * @see #ACTIVITY_INSTEAD_OF_IMPACT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACTIVITY_INSTEAD_OF_IMPACT_VALUE = 1;

	/**
	 * The '<em><b>DIFFERENT DIRECTIONS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Structures point different ways.
	 * <!-- end-model-doc -->
	 * @see #DIFFERENT_DIRECTIONS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DIFFERENT_DIRECTIONS_VALUE = 2;

	/**
	 * The '<em><b>STRATEGIES BEFORE MATHEMATICS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teachers learn techniques before they rebuild their own understanding.
	 * <!-- end-model-doc -->
	 * @see #STRATEGIES_BEFORE_MATHEMATICS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STRATEGIES_BEFORE_MATHEMATICS_VALUE = 3;

	/**
	 * The '<em><b>FEW SHOULDERS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The work lives in somebody's head.
	 * <!-- end-model-doc -->
	 * @see #FEW_SHOULDERS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FEW_SHOULDERS_VALUE = 4;

	/**
	 * An array of all the '<em><b>Barrier</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Barrier[] VALUES_ARRAY =
		new Barrier[] {
			RESOURCES_BEFORE_OUTCOMES,
			ACTIVITY_INSTEAD_OF_IMPACT,
			DIFFERENT_DIRECTIONS,
			STRATEGIES_BEFORE_MATHEMATICS,
			FEW_SHOULDERS,
		};

	/**
	 * A public read-only list of all the '<em><b>Barrier</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Barrier> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Barrier</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Barrier get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Barrier result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Barrier</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Barrier getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Barrier result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Barrier</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Barrier get(int value) {
		switch (value) {
			case RESOURCES_BEFORE_OUTCOMES_VALUE: return RESOURCES_BEFORE_OUTCOMES;
			case ACTIVITY_INSTEAD_OF_IMPACT_VALUE: return ACTIVITY_INSTEAD_OF_IMPACT;
			case DIFFERENT_DIRECTIONS_VALUE: return DIFFERENT_DIRECTIONS;
			case STRATEGIES_BEFORE_MATHEMATICS_VALUE: return STRATEGIES_BEFORE_MATHEMATICS;
			case FEW_SHOULDERS_VALUE: return FEW_SHOULDERS;
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
	private Barrier(int value, String name, String literal) {
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
	
} //Barrier
