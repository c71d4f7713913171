/**
 */
package org.throughline.model.plans;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Part;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Screener</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Areas and questions with which the district looks at itself.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.plans.Screener#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.throughline.model.plans.Screener#getScreenings <em>Screenings</em>}</li>
 *   <li>{@link org.throughline.model.plans.Screener#getScaleFrom <em>Scale From</em>}</li>
 *   <li>{@link org.throughline.model.plans.Screener#getScaleTo <em>Scale To</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.plans.PlansPackage#getScreener()
 * @model
 * @generated
 */
public interface Screener extends Part {
	/**
	 * Returns the value of the '<em><b>Areas</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.ScreenerArea}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.plans.ScreenerArea#getScreener <em>Screener</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The areas, worded by the district.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getScreener_Areas()
	 * @see org.throughline.model.plans.ScreenerArea#getScreener
	 * @model opposite="screener" containment="true"
	 * @generated
	 */
	EList<ScreenerArea> getAreas();

	/**
	 * Returns the value of the '<em><b>Screenings</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.plans.Screening}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Each time that somebody answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Screenings</em>' containment reference list.
	 * @see org.throughline.model.plans.PlansPackage#getScreener_Screenings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Screening> getScreenings();

	/**
	 * Returns the value of the '<em><b>Scale From</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lowest value that can be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale From</em>' attribute.
	 * @see #setScaleFrom(Integer)
	 * @see org.throughline.model.plans.PlansPackage#getScreener_ScaleFrom()
	 * @model default="1"
	 * @generated
	 */
	Integer getScaleFrom();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Screener#getScaleFrom <em>Scale From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale From</em>' attribute.
	 * @see #getScaleFrom()
	 * @generated
	 */
	void setScaleFrom(Integer value);

	/**
	 * Returns the value of the '<em><b>Scale To</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The highest value that can be given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale To</em>' attribute.
	 * @see #setScaleTo(Integer)
	 * @see org.throughline.model.plans.PlansPackage#getScreener_ScaleTo()
	 * @model default="4"
	 * @generated
	 */
	Integer getScaleTo();

	/**
	 * Sets the value of the '{@link org.throughline.model.plans.Screener#getScaleTo <em>Scale To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale To</em>' attribute.
	 * @see #getScaleTo()
	 * @generated
	 */
	void setScaleTo(Integer value);

} // Screener
