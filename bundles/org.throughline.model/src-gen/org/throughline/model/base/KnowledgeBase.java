/**
 */
package org.throughline.model.base;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Knowledge Base</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The folder as a whole: what it holds and how it is set.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.KnowledgeBase#getParts <em>Parts</em>}</li>
 *   <li>{@link org.throughline.model.base.KnowledgeBase#getMinimumGroupSize <em>Minimum Group Size</em>}</li>
 *   <li>{@link org.throughline.model.base.KnowledgeBase#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.throughline.model.base.KnowledgeBase#getRuleSwitches <em>Rule Switches</em>}</li>
 *   <li>{@link org.throughline.model.base.KnowledgeBase#getCountingRules <em>Counting Rules</em>}</li>
 *   <li>{@link org.throughline.model.base.KnowledgeBase#getSavedSearches <em>Saved Searches</em>}</li>
 *   <li>{@link org.throughline.model.base.KnowledgeBase#getReportDefinitions <em>Report Definitions</em>}</li>
 *   <li>{@link org.throughline.model.base.KnowledgeBase#getImportMappings <em>Import Mappings</em>}</li>
 *   <li>{@link org.throughline.model.base.KnowledgeBase#getScenarios <em>Scenarios</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.base.BasePackage#getKnowledgeBase()
 * @model
 * @generated
 */
public interface KnowledgeBase extends Element {
	/**
	 * Returns the value of the '<em><b>Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.PartEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The documents that belong to it, each in its own file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parts</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getKnowledgeBase_Parts()
	 * @model containment="true"
	 * @generated
	 */
	EList<PartEntry> getParts();

	/**
	 * Returns the value of the '<em><b>Minimum Group Size</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Results about fewer people than this are not shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Group Size</em>' attribute.
	 * @see #setMinimumGroupSize(Integer)
	 * @see org.throughline.model.base.BasePackage#getKnowledgeBase_MinimumGroupSize()
	 * @model default="5"
	 * @generated
	 */
	Integer getMinimumGroupSize();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.KnowledgeBase#getMinimumGroupSize <em>Minimum Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Group Size</em>' attribute.
	 * @see #getMinimumGroupSize()
	 * @generated
	 */
	void setMinimumGroupSize(Integer value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language in which its texts are written, such as en, es or fr.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.throughline.model.base.BasePackage#getKnowledgeBase_Language()
	 * @model
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.KnowledgeBase#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Rule Switches</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.RuleSwitch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checks that this district has switched off, each with the reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule Switches</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getKnowledgeBase_RuleSwitches()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleSwitch> getRuleSwitches();

	/**
	 * Returns the value of the '<em><b>Counting Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.CountingRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The district's own ways to count which recommendations were acted on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counting Rules</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getKnowledgeBase_CountingRules()
	 * @model containment="true"
	 * @generated
	 */
	EList<CountingRule> getCountingRules();

	/**
	 * Returns the value of the '<em><b>Saved Searches</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.SavedSearch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Searches that are kept under a name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Saved Searches</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getKnowledgeBase_SavedSearches()
	 * @model containment="true"
	 * @generated
	 */
	EList<SavedSearch> getSavedSearches();

	/**
	 * Returns the value of the '<em><b>Report Definitions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.ReportDefinition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reports that are kept with their scope and settings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Definitions</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getKnowledgeBase_ReportDefinitions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ReportDefinition> getReportDefinitions();

	/**
	 * Returns the value of the '<em><b>Import Mappings</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.ImportMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How columns or headings of other documents were matched to fields.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Import Mappings</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getKnowledgeBase_ImportMappings()
	 * @model containment="true"
	 * @generated
	 */
	EList<ImportMapping> getImportMappings();

	/**
	 * Returns the value of the '<em><b>Scenarios</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.StepAwayScenario}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step-away questions that are kept for comparison.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenarios</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getKnowledgeBase_Scenarios()
	 * @model containment="true"
	 * @generated
	 */
	EList<StepAwayScenario> getScenarios();

} // KnowledgeBase
