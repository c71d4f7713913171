/**
 */
package org.throughline.model.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Context Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What changed around the work.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemPackage#getContextKind()
 * @model
 * @generated
 */
public enum ContextKind implements Enumerator {
	/**
	 * The '<em><b>MANDATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A law, rule or order.
	 * <!-- end-model-doc -->
	 * @see #MANDATE_VALUE
	 * @generated
	 * @ordered
	 */
	MANDATE(0, "MANDATE", "MANDATE"),

	/**
	 * The '<em><b>ASSESSMENT CHANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A new or changed test.
	 * <!-- end-model-doc -->
	 * @see #ASSESSMENT_CHANGE_VALUE
	 * @generated
	 * @ordered
	 */
	ASSESSMENT_CHANGE(1, "ASSESSMENT_CHANGE", "ASSESSMENT_CHANGE"),

	/**
	 * The '<em><b>LEADERSHIP CHANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody else leads.
	 * <!-- end-model-doc -->
	 * @see #LEADERSHIP_CHANGE_VALUE
	 * @generated
	 * @ordered
	 */
	LEADERSHIP_CHANGE(2, "LEADERSHIP_CHANGE", "LEADERSHIP_CHANGE"),

	/**
	 * The '<em><b>FUNDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Money that came or went.
	 * <!-- end-model-doc -->
	 * @see #FUNDING_VALUE
	 * @generated
	 * @ordered
	 */
	FUNDING(3, "FUNDING", "FUNDING"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another circumstance.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(4, "OTHER", "OTHER");

	/**
	 * The '<em><b>MANDATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A law, rule or order.
	 * <!-- end-model-doc -->
	 * @see #MANDATE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MANDATE_VALUE = 0;

	/**
	 * The '<em><b>ASSESSMENT CHANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A new or changed test.
	 * <!-- end-model-doc -->
	 * @see #ASSESSMENT_CHANGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ASSESSMENT_CHANGE_VALUE = 1;

	/**
	 * The '<em><b>LEADERSHIP CHANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody else leads.
	 * <!-- end-model-doc -->
	 * @see #LEADERSHIP_CHANGE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEADERSHIP_CHANGE_VALUE = 2;

	/**
	 * The '<em><b>FUNDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Money that came or went.
	 * <!-- end-model-doc -->
	 * @see #FUNDING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FUNDING_VALUE = 3;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another circumstance.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 4;

	/**
	 * An array of all the '<em><b>Context Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ContextKind[] VALUES_ARRAY =
		new ContextKind[] {
			MANDATE,
			ASSESSMENT_CHANGE,
			LEADERSHIP_CHANGE,
			FUNDING,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Context Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ContextKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Context Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContextKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ContextKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Context Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContextKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ContextKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Context Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ContextKind get(int value) {
		switch (value) {
			case MANDATE_VALUE: return MANDATE;
			case ASSESSMENT_CHANGE_VALUE: return ASSESSMENT_CHANGE;
			case LEADERSHIP_CHANGE_VALUE: return LEADERSHIP_CHANGE;
			case FUNDING_VALUE: return FUNDING;
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
	private ContextKind(int value, String name, String literal) {
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
	
} //ContextKind
