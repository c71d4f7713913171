/**
 */
package org.throughline.model.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Learning Goal Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Which side of mathematical learning a goal is about.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemPackage#getLearningGoalKind()
 * @model
 * @generated
 */
public enum LearningGoalKind implements Enumerator {
	/**
	 * The '<em><b>CONCEPTUAL UNDERSTANDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Understanding key mathematical ideas.
	 * <!-- end-model-doc -->
	 * @see #CONCEPTUAL_UNDERSTANDING_VALUE
	 * @generated
	 * @ordered
	 */
	CONCEPTUAL_UNDERSTANDING(0, "CONCEPTUAL_UNDERSTANDING", "CONCEPTUAL_UNDERSTANDING"),

	/**
	 * The '<em><b>PROCEDURAL FLUENCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fluency in a range of domains, such as symbolic expressions, graphs and tables.
	 * <!-- end-model-doc -->
	 * @see #PROCEDURAL_FLUENCY_VALUE
	 * @generated
	 * @ordered
	 */
	PROCEDURAL_FLUENCY(1, "PROCEDURAL_FLUENCY", "PROCEDURAL_FLUENCY"),

	/**
	 * The '<em><b>REASONING AND ARGUMENTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Communicating reasoning by increasingly sophisticated argumentation, including proof.
	 * <!-- end-model-doc -->
	 * @see #REASONING_AND_ARGUMENTATION_VALUE
	 * @generated
	 * @ordered
	 */
	REASONING_AND_ARGUMENTATION(2, "REASONING_AND_ARGUMENTATION", "REASONING_AND_ARGUMENTATION"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another side of learning.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(3, "OTHER", "OTHER");

	/**
	 * The '<em><b>CONCEPTUAL UNDERSTANDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Understanding key mathematical ideas.
	 * <!-- end-model-doc -->
	 * @see #CONCEPTUAL_UNDERSTANDING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONCEPTUAL_UNDERSTANDING_VALUE = 0;

	/**
	 * The '<em><b>PROCEDURAL FLUENCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fluency in a range of domains, such as symbolic expressions, graphs and tables.
	 * <!-- end-model-doc -->
	 * @see #PROCEDURAL_FLUENCY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROCEDURAL_FLUENCY_VALUE = 1;

	/**
	 * The '<em><b>REASONING AND ARGUMENTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Communicating reasoning by increasingly sophisticated argumentation, including proof.
	 * <!-- end-model-doc -->
	 * @see #REASONING_AND_ARGUMENTATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REASONING_AND_ARGUMENTATION_VALUE = 2;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another side of learning.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Learning Goal Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LearningGoalKind[] VALUES_ARRAY =
		new LearningGoalKind[] {
			CONCEPTUAL_UNDERSTANDING,
			PROCEDURAL_FLUENCY,
			REASONING_AND_ARGUMENTATION,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Learning Goal Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LearningGoalKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Learning Goal Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LearningGoalKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LearningGoalKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Learning Goal Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LearningGoalKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LearningGoalKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Learning Goal Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LearningGoalKind get(int value) {
		switch (value) {
			case CONCEPTUAL_UNDERSTANDING_VALUE: return CONCEPTUAL_UNDERSTANDING;
			case PROCEDURAL_FLUENCY_VALUE: return PROCEDURAL_FLUENCY;
			case REASONING_AND_ARGUMENTATION_VALUE: return REASONING_AND_ARGUMENTATION;
			case OTHER_VALUE: return OTHER;
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
	private LearningGoalKind(int value, String name, String literal) {
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
	
} //LearningGoalKind
