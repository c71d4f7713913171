/**
 */
package org.throughline.model.system;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Professional Development</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A series of pull-out professional development sessions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.system.ProfessionalDevelopment#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.throughline.model.system.ProfessionalDevelopment#getSameGroup <em>Same Group</em>}</li>
 *   <li>{@link org.throughline.model.system.ProfessionalDevelopment#getAroundMaterials <em>Around Materials</em>}</li>
 *   <li>{@link org.throughline.model.system.ProfessionalDevelopment#getDifferentialPress <em>Differential Press</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.system.SystemPackage#getProfessionalDevelopment()
 * @model
 * @generated
 */
public interface ProfessionalDevelopment extends Support {
	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.system.DevelopmentSession}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.system.DevelopmentSession#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its sessions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions</em>' containment reference list.
	 * @see org.throughline.model.system.SystemPackage#getProfessionalDevelopment_Sessions()
	 * @see org.throughline.model.system.DevelopmentSession#getSeries
	 * @model opposite="series" containment="true"
	 * @generated
	 */
	EList<DevelopmentSession> getSessions();

	/**
	 * Returns the value of the '<em><b>Same Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the same teachers work together from session to session.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Same Group</em>' attribute.
	 * @see #setSameGroup(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getProfessionalDevelopment_SameGroup()
	 * @model
	 * @generated
	 */
	Boolean getSameGroup();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.ProfessionalDevelopment#getSameGroup <em>Same Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Same Group</em>' attribute.
	 * @see #getSameGroup()
	 * @generated
	 */
	void setSameGroup(Boolean value);

	/**
	 * Returns the value of the '<em><b>Around Materials</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is close to practice and organised around the materials that teachers use.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Around Materials</em>' attribute.
	 * @see #setAroundMaterials(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getProfessionalDevelopment_AroundMaterials()
	 * @model
	 * @generated
	 */
	Boolean getAroundMaterials();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.ProfessionalDevelopment#getAroundMaterials <em>Around Materials</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Around Materials</em>' attribute.
	 * @see #getAroundMaterials()
	 * @generated
	 */
	void setAroundMaterials(Boolean value);

	/**
	 * Returns the value of the '<em><b>Differential Press</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether facilitators highlight some contributions and let others drop, in pursuit of an agenda.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Differential Press</em>' attribute.
	 * @see #setDifferentialPress(Boolean)
	 * @see org.throughline.model.system.SystemPackage#getProfessionalDevelopment_DifferentialPress()
	 * @model
	 * @generated
	 */
	Boolean getDifferentialPress();

	/**
	 * Sets the value of the '{@link org.throughline.model.system.ProfessionalDevelopment#getDifferentialPress <em>Differential Press</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Differential Press</em>' attribute.
	 * @see #getDifferentialPress()
	 * @generated
	 */
	void setDifferentialPress(Boolean value);

} // ProfessionalDevelopment
