/**
 */
package org.throughline.model.system;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Coaching Activity</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a coach does with teachers.
 * <!-- end-model-doc -->
 * @see org.throughline.model.system.SystemPackage#getCoachingActivity()
 * @model
 * @generated
 */
public enum CoachingActivity implements Enumerator {
	/**
	 * The '<em><b>ENGAGING IN MATHEMATICS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working on mathematics with a group.
	 * <!-- end-model-doc -->
	 * @see #ENGAGING_IN_MATHEMATICS_VALUE
	 * @generated
	 * @ordered
	 */
	ENGAGING_IN_MATHEMATICS(0, "ENGAGING_IN_MATHEMATICS", "ENGAGING_IN_MATHEMATICS"),

	/**
	 * The '<em><b>EXAMINING STUDENT WORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Looking at student work with a group.
	 * <!-- end-model-doc -->
	 * @see #EXAMINING_STUDENT_WORK_VALUE
	 * @generated
	 * @ordered
	 */
	EXAMINING_STUDENT_WORK(1, "EXAMINING_STUDENT_WORK", "EXAMINING_STUDENT_WORK"),

	/**
	 * The '<em><b>ANALYSING VIDEO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analysing carefully selected video of instruction with a group.
	 * <!-- end-model-doc -->
	 * @see #ANALYSING_VIDEO_VALUE
	 * @generated
	 * @ordered
	 */
	ANALYSING_VIDEO(2, "ANALYSING_VIDEO", "ANALYSING_VIDEO"),

	/**
	 * The '<em><b>LESSON STUDY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planning, watching and revising a lesson with a group.
	 * <!-- end-model-doc -->
	 * @see #LESSON_STUDY_VALUE
	 * @generated
	 * @ordered
	 */
	LESSON_STUDY(3, "LESSON_STUDY", "LESSON_STUDY"),

	/**
	 * The '<em><b>MODELLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teaching while one teacher watches.
	 * <!-- end-model-doc -->
	 * @see #MODELLING_VALUE
	 * @generated
	 * @ordered
	 */
	MODELLING(4, "MODELLING", "MODELLING"),

	/**
	 * The '<em><b>CO TEACHING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teaching together with one teacher.
	 * <!-- end-model-doc -->
	 * @see #CO_TEACHING_VALUE
	 * @generated
	 * @ordered
	 */
	CO_TEACHING(5, "CO_TEACHING", "CO_TEACHING"),

	/**
	 * The '<em><b>COACHING CYCLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Co-planning, observing and debriefing with one teacher.
	 * <!-- end-model-doc -->
	 * @see #COACHING_CYCLE_VALUE
	 * @generated
	 * @ordered
	 */
	COACHING_CYCLE(6, "COACHING_CYCLE", "COACHING_CYCLE"),

	/**
	 * The '<em><b>OTHER DUTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work that is not coaching, such as testing or covering a class.
	 * <!-- end-model-doc -->
	 * @see #OTHER_DUTY_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER_DUTY(7, "OTHER_DUTY", "OTHER_DUTY");

	/**
	 * The '<em><b>ENGAGING IN MATHEMATICS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working on mathematics with a group.
	 * <!-- end-model-doc -->
	 * @see #ENGAGING_IN_MATHEMATICS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENGAGING_IN_MATHEMATICS_VALUE = 0;

	/**
	 * The '<em><b>EXAMINING STUDENT WORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Looking at student work with a group.
	 * <!-- end-model-doc -->
	 * @see #EXAMINING_STUDENT_WORK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXAMINING_STUDENT_WORK_VALUE = 1;

	/**
	 * The '<em><b>ANALYSING VIDEO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analysing carefully selected video of instruction with a group.
	 * <!-- end-model-doc -->
	 * @see #ANALYSING_VIDEO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANALYSING_VIDEO_VALUE = 2;

	/**
	 * The '<em><b>LESSON STUDY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planning, watching and revising a lesson with a group.
	 * <!-- end-model-doc -->
	 * @see #LESSON_STUDY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LESSON_STUDY_VALUE = 3;

	/**
	 * The '<em><b>MODELLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teaching while one teacher watches.
	 * <!-- end-model-doc -->
	 * @see #MODELLING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MODELLING_VALUE = 4;

	/**
	 * The '<em><b>CO TEACHING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Teaching together with one teacher.
	 * <!-- end-model-doc -->
	 * @see #CO_TEACHING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CO_TEACHING_VALUE = 5;

	/**
	 * The '<em><b>COACHING CYCLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Co-planning, observing and debriefing with one teacher.
	 * <!-- end-model-doc -->
	 * @see #COACHING_CYCLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COACHING_CYCLE_VALUE = 6;

	/**
	 * The '<em><b>OTHER DUTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work that is not coaching, such as testing or covering a class.
	 * <!-- end-model-doc -->
	 * @see #OTHER_DUTY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_DUTY_VALUE = 7;

	/**
	 * An array of all the '<em><b>Coaching Activity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CoachingActivity[] VALUES_ARRAY =
		new CoachingActivity[] {
			ENGAGING_IN_MATHEMATICS,
			EXAMINING_STUDENT_WORK,
			ANALYSING_VIDEO,
			LESSON_STUDY,
			MODELLING,
			CO_TEACHING,
			COACHING_CYCLE,
			OTHER_DUTY,
		};

	/**
	 * A public read-only list of all the '<em><b>Coaching Activity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CoachingActivity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Coaching Activity</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoachingActivity get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CoachingActivity result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Coaching Activity</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoachingActivity getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CoachingActivity result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Coaching Activity</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoachingActivity get(int value) {
		switch (value) {
			case ENGAGING_IN_MATHEMATICS_VALUE: return ENGAGING_IN_MATHEMATICS;
			case EXAMINING_STUDENT_WORK_VALUE: return EXAMINING_STUDENT_WORK;
			case ANALYSING_VIDEO_VALUE: return ANALYSING_VIDEO;
			case LESSON_STUDY_VALUE: return LESSON_STUDY;
			case MODELLING_VALUE: return MODELLING;
			case CO_TEACHING_VALUE: return CO_TEACHING;
			case COACHING_CYCLE_VALUE: return COACHING_CYCLE;
			case OTHER_DUTY_VALUE: return OTHER_DUTY;
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
	private CoachingActivity(int value, String name, String literal) {
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
	
} //CoachingActivity
