/**
 */
package org.throughline.model.base;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Warrant</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * On what grounds a claim rests, as its source words it.
 * <!-- end-model-doc -->
 * @see org.throughline.model.base.BasePackage#getWarrant()
 * @model
 * @generated
 */
public enum Warrant implements Enumerator {
	/**
	 * The '<em><b>LITERATURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier published research, cited by the source.
	 * <!-- end-model-doc -->
	 * @see #LITERATURE_VALUE
	 * @generated
	 * @ordered
	 */
	LITERATURE(0, "LITERATURE", "LITERATURE"),

	/**
	 * The '<em><b>RETROSPECTIVE ANALYSIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A later analysis of data that had been collected over the years.
	 * <!-- end-model-doc -->
	 * @see #RETROSPECTIVE_ANALYSIS_VALUE
	 * @generated
	 * @ordered
	 */
	RETROSPECTIVE_ANALYSIS(1, "RETROSPECTIVE_ANALYSIS", "RETROSPECTIVE_ANALYSIS"),

	/**
	 * The '<em><b>DESIGN STUDY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A study that designed a form of support, tried it and examined what people learned.
	 * <!-- end-model-doc -->
	 * @see #DESIGN_STUDY_VALUE
	 * @generated
	 * @ordered
	 */
	DESIGN_STUDY(2, "DESIGN_STUDY", "DESIGN_STUDY"),

	/**
	 * The '<em><b>CONCEPTUAL ANALYSIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reasoned from theory and reported practice, not yet tested by data.
	 * <!-- end-model-doc -->
	 * @see #CONCEPTUAL_ANALYSIS_VALUE
	 * @generated
	 * @ordered
	 */
	CONCEPTUAL_ANALYSIS(3, "CONCEPTUAL_ANALYSIS", "CONCEPTUAL_ANALYSIS"),

	/**
	 * The '<em><b>SINGLE CASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One case studied closely; provisional until more cases are seen.
	 * <!-- end-model-doc -->
	 * @see #SINGLE_CASE_VALUE
	 * @generated
	 * @ordered
	 */
	SINGLE_CASE(4, "SINGLE_CASE", "SINGLE_CASE"),

	/**
	 * The '<em><b>OBSERVATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen in yearly interviews, recordings or document reviews.
	 * <!-- end-model-doc -->
	 * @see #OBSERVATION_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVATION(5, "OBSERVATION", "OBSERVATION"),

	/**
	 * The '<em><b>OWN DATA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The district's own measurements or evidence.
	 * <!-- end-model-doc -->
	 * @see #OWN_DATA_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_DATA(6, "OWN_DATA", "OWN_DATA"),

	/**
	 * The '<em><b>OPINION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A considered judgement without data behind it.
	 * <!-- end-model-doc -->
	 * @see #OPINION_VALUE
	 * @generated
	 * @ordered
	 */
	OPINION(7, "OPINION", "OPINION"),

	/**
	 * The '<em><b>NOT STATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source does not say on what the claim rests.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_STATED(8, "NOT_STATED", "NOT_STATED");

	/**
	 * The '<em><b>LITERATURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier published research, cited by the source.
	 * <!-- end-model-doc -->
	 * @see #LITERATURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LITERATURE_VALUE = 0;

	/**
	 * The '<em><b>RETROSPECTIVE ANALYSIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A later analysis of data that had been collected over the years.
	 * <!-- end-model-doc -->
	 * @see #RETROSPECTIVE_ANALYSIS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RETROSPECTIVE_ANALYSIS_VALUE = 1;

	/**
	 * The '<em><b>DESIGN STUDY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A study that designed a form of support, tried it and examined what people learned.
	 * <!-- end-model-doc -->
	 * @see #DESIGN_STUDY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DESIGN_STUDY_VALUE = 2;

	/**
	 * The '<em><b>CONCEPTUAL ANALYSIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reasoned from theory and reported practice, not yet tested by data.
	 * <!-- end-model-doc -->
	 * @see #CONCEPTUAL_ANALYSIS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONCEPTUAL_ANALYSIS_VALUE = 3;

	/**
	 * The '<em><b>SINGLE CASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One case studied closely; provisional until more cases are seen.
	 * <!-- end-model-doc -->
	 * @see #SINGLE_CASE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SINGLE_CASE_VALUE = 4;

	/**
	 * The '<em><b>OBSERVATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen in yearly interviews, recordings or document reviews.
	 * <!-- end-model-doc -->
	 * @see #OBSERVATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVATION_VALUE = 5;

	/**
	 * The '<em><b>OWN DATA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The district's own measurements or evidence.
	 * <!-- end-model-doc -->
	 * @see #OWN_DATA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OWN_DATA_VALUE = 6;

	/**
	 * The '<em><b>OPINION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A considered judgement without data behind it.
	 * <!-- end-model-doc -->
	 * @see #OPINION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OPINION_VALUE = 7;

	/**
	 * The '<em><b>NOT STATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The source does not say on what the claim rests.
	 * <!-- end-model-doc -->
	 * @see #NOT_STATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_STATED_VALUE = 8;

	/**
	 * An array of all the '<em><b>Warrant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Warrant[] VALUES_ARRAY =
		new Warrant[] {
			LITERATURE,
			RETROSPECTIVE_ANALYSIS,
			DESIGN_STUDY,
			CONCEPTUAL_ANALYSIS,
			SINGLE_CASE,
			OBSERVATION,
			OWN_DATA,
			OPINION,
			NOT_STATED,
		};

	/**
	 * A public read-only list of all the '<em><b>Warrant</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Warrant> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Warrant</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Warrant get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Warrant result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Warrant</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Warrant getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Warrant result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Warrant</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Warrant get(int value) {
		switch (value) {
			case LITERATURE_VALUE: return LITERATURE;
			case RETROSPECTIVE_ANALYSIS_VALUE: return RETROSPECTIVE_ANALYSIS;
			case DESIGN_STUDY_VALUE: return DESIGN_STUDY;
			case CONCEPTUAL_ANALYSIS_VALUE: return CONCEPTUAL_ANALYSIS;
			case SINGLE_CASE_VALUE: return SINGLE_CASE;
			case OBSERVATION_VALUE: return OBSERVATION;
			case OWN_DATA_VALUE: return OWN_DATA;
			case OPINION_VALUE: return OPINION;
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
	private Warrant(int value, String name, String literal) {
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
	
} //Warrant
