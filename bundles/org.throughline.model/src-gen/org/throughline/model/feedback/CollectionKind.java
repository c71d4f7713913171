/**
 */
package org.throughline.model.feedback;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Collection Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The seven kinds of data.
 * <!-- end-model-doc -->
 * @see org.throughline.model.feedback.FeedbackPackage#getCollectionKind()
 * @model
 * @generated
 */
public enum CollectionKind implements Enumerator {
	/**
	 * The '<em><b>INTERVIEW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recorded interviews with participants.
	 * <!-- end-model-doc -->
	 * @see #INTERVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	INTERVIEW(0, "INTERVIEW", "INTERVIEW"),

	/**
	 * The '<em><b>SURVEY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surveys of teachers, coaches and school leaders.
	 * <!-- end-model-doc -->
	 * @see #SURVEY_VALUE
	 * @generated
	 * @ordered
	 */
	SURVEY(1, "SURVEY", "SURVEY"),

	/**
	 * The '<em><b>KNOWLEDGE ASSESSMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assessment of mathematical knowledge for teaching.
	 * <!-- end-model-doc -->
	 * @see #KNOWLEDGE_ASSESSMENT_VALUE
	 * @generated
	 * @ordered
	 */
	KNOWLEDGE_ASSESSMENT(2, "KNOWLEDGE_ASSESSMENT", "KNOWLEDGE_ASSESSMENT"),

	/**
	 * The '<em><b>LESSON VIDEO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Video of two consecutive lessons of a teacher.
	 * <!-- end-model-doc -->
	 * @see #LESSON_VIDEO_VALUE
	 * @generated
	 * @ordered
	 */
	LESSON_VIDEO(3, "LESSON_VIDEO", "LESSON_VIDEO"),

	/**
	 * The '<em><b>PD VIDEO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Video of sessions of professional development.
	 * <!-- end-model-doc -->
	 * @see #PD_VIDEO_VALUE
	 * @generated
	 * @ordered
	 */
	PD_VIDEO(4, "PD_VIDEO", "PD_VIDEO"),

	/**
	 * The '<em><b>MEETING RECORDING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audio or video of collaborative meetings.
	 * <!-- end-model-doc -->
	 * @see #MEETING_RECORDING_VALUE
	 * @generated
	 * @ordered
	 */
	MEETING_RECORDING(5, "MEETING_RECORDING", "MEETING_RECORDING"),

	/**
	 * The '<em><b>NETWORK SURVEY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Survey of who turns to whom for advice.
	 * <!-- end-model-doc -->
	 * @see #NETWORK_SURVEY_VALUE
	 * @generated
	 * @ordered
	 */
	NETWORK_SURVEY(6, "NETWORK_SURVEY", "NETWORK_SURVEY"),

	/**
	 * The '<em><b>DOCUMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A document of the district, beside the seven kinds.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT_VALUE
	 * @generated
	 * @ordered
	 */
	DOCUMENT(7, "DOCUMENT", "DOCUMENT");

	/**
	 * The '<em><b>INTERVIEW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recorded interviews with participants.
	 * <!-- end-model-doc -->
	 * @see #INTERVIEW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INTERVIEW_VALUE = 0;

	/**
	 * The '<em><b>SURVEY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Surveys of teachers, coaches and school leaders.
	 * <!-- end-model-doc -->
	 * @see #SURVEY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SURVEY_VALUE = 1;

	/**
	 * The '<em><b>KNOWLEDGE ASSESSMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assessment of mathematical knowledge for teaching.
	 * <!-- end-model-doc -->
	 * @see #KNOWLEDGE_ASSESSMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KNOWLEDGE_ASSESSMENT_VALUE = 2;

	/**
	 * The '<em><b>LESSON VIDEO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Video of two consecutive lessons of a teacher.
	 * <!-- end-model-doc -->
	 * @see #LESSON_VIDEO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LESSON_VIDEO_VALUE = 3;

	/**
	 * The '<em><b>PD VIDEO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Video of sessions of professional development.
	 * <!-- end-model-doc -->
	 * @see #PD_VIDEO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PD_VIDEO_VALUE = 4;

	/**
	 * The '<em><b>MEETING RECORDING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Audio or video of collaborative meetings.
	 * <!-- end-model-doc -->
	 * @see #MEETING_RECORDING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEETING_RECORDING_VALUE = 5;

	/**
	 * The '<em><b>NETWORK SURVEY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Survey of who turns to whom for advice.
	 * <!-- end-model-doc -->
	 * @see #NETWORK_SURVEY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NETWORK_SURVEY_VALUE = 6;

	/**
	 * The '<em><b>DOCUMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A document of the district, beside the seven kinds.
	 * <!-- end-model-doc -->
	 * @see #DOCUMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DOCUMENT_VALUE = 7;

	/**
	 * An array of all the '<em><b>Collection Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CollectionKind[] VALUES_ARRAY =
		new CollectionKind[] {
			INTERVIEW,
			SURVEY,
			KNOWLEDGE_ASSESSMENT,
			LESSON_VIDEO,
			PD_VIDEO,
			MEETING_RECORDING,
			NETWORK_SURVEY,
			DOCUMENT,
		};

	/**
	 * A public read-only list of all the '<em><b>Collection Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CollectionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Collection Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollectionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CollectionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Collection Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollectionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CollectionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Collection Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CollectionKind get(int value) {
		switch (value) {
			case INTERVIEW_VALUE: return INTERVIEW;
			case SURVEY_VALUE: return SURVEY;
			case KNOWLEDGE_ASSESSMENT_VALUE: return KNOWLEDGE_ASSESSMENT;
			case LESSON_VIDEO_VALUE: return LESSON_VIDEO;
			case PD_VIDEO_VALUE: return PD_VIDEO;
			case MEETING_RECORDING_VALUE: return MEETING_RECORDING;
			case NETWORK_SURVEY_VALUE: return NETWORK_SURVEY;
			case DOCUMENT_VALUE: return DOCUMENT;
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
	private CollectionKind(int value, String name, String literal) {
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
	
} //CollectionKind
