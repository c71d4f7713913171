/**
 */
package org.throughline.model.base.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.throughline.model.base.BasePackage;
import org.throughline.model.base.CountingRule;
import org.throughline.model.base.ImportMapping;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.PartEntry;
import org.throughline.model.base.ReportDefinition;
import org.throughline.model.base.RuleSwitch;
import org.throughline.model.base.SavedSearch;
import org.throughline.model.base.StepAwayScenario;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Knowledge Base</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.impl.KnowledgeBaseImpl#getParts <em>Parts</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.KnowledgeBaseImpl#getMinimumGroupSize <em>Minimum Group Size</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.KnowledgeBaseImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.KnowledgeBaseImpl#getRuleSwitches <em>Rule Switches</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.KnowledgeBaseImpl#getCountingRules <em>Counting Rules</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.KnowledgeBaseImpl#getSavedSearches <em>Saved Searches</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.KnowledgeBaseImpl#getReportDefinitions <em>Report Definitions</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.KnowledgeBaseImpl#getImportMappings <em>Import Mappings</em>}</li>
 *   <li>{@link org.throughline.model.base.impl.KnowledgeBaseImpl#getScenarios <em>Scenarios</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KnowledgeBaseImpl extends ElementImpl implements KnowledgeBase {
	/**
	 * The cached value of the '{@link #getParts() <em>Parts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParts()
	 * @generated
	 * @ordered
	 */
	protected EList<PartEntry> parts;

	/**
	 * The default value of the '{@link #getMinimumGroupSize() <em>Minimum Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumGroupSize()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINIMUM_GROUP_SIZE_EDEFAULT = Integer.valueOf(5);

	/**
	 * The cached value of the '{@link #getMinimumGroupSize() <em>Minimum Group Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumGroupSize()
	 * @generated
	 * @ordered
	 */
	protected Integer minimumGroupSize = MINIMUM_GROUP_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRuleSwitches() <em>Rule Switches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRuleSwitches()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleSwitch> ruleSwitches;

	/**
	 * The cached value of the '{@link #getCountingRules() <em>Counting Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountingRules()
	 * @generated
	 * @ordered
	 */
	protected EList<CountingRule> countingRules;

	/**
	 * The cached value of the '{@link #getSavedSearches() <em>Saved Searches</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSavedSearches()
	 * @generated
	 * @ordered
	 */
	protected EList<SavedSearch> savedSearches;

	/**
	 * The cached value of the '{@link #getReportDefinitions() <em>Report Definitions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportDefinitions()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportDefinition> reportDefinitions;

	/**
	 * The cached value of the '{@link #getImportMappings() <em>Import Mappings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImportMappings()
	 * @generated
	 * @ordered
	 */
	protected EList<ImportMapping> importMappings;

	/**
	 * The cached value of the '{@link #getScenarios() <em>Scenarios</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenarios()
	 * @generated
	 * @ordered
	 */
	protected EList<StepAwayScenario> scenarios;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KnowledgeBaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BasePackage.Literals.KNOWLEDGE_BASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PartEntry> getParts() {
		if (parts == null) {
			parts = new EObjectContainmentEList<PartEntry>(PartEntry.class, this, BasePackage.KNOWLEDGE_BASE__PARTS);
		}
		return parts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinimumGroupSize() {
		return minimumGroupSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumGroupSize(Integer newMinimumGroupSize) {
		Integer oldMinimumGroupSize = minimumGroupSize;
		minimumGroupSize = newMinimumGroupSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.KNOWLEDGE_BASE__MINIMUM_GROUP_SIZE, oldMinimumGroupSize, minimumGroupSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BasePackage.KNOWLEDGE_BASE__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleSwitch> getRuleSwitches() {
		if (ruleSwitches == null) {
			ruleSwitches = new EObjectContainmentEList<RuleSwitch>(RuleSwitch.class, this, BasePackage.KNOWLEDGE_BASE__RULE_SWITCHES);
		}
		return ruleSwitches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CountingRule> getCountingRules() {
		if (countingRules == null) {
			countingRules = new EObjectContainmentEList<CountingRule>(CountingRule.class, this, BasePackage.KNOWLEDGE_BASE__COUNTING_RULES);
		}
		return countingRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SavedSearch> getSavedSearches() {
		if (savedSearches == null) {
			savedSearches = new EObjectContainmentEList<SavedSearch>(SavedSearch.class, this, BasePackage.KNOWLEDGE_BASE__SAVED_SEARCHES);
		}
		return savedSearches;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportDefinition> getReportDefinitions() {
		if (reportDefinitions == null) {
			reportDefinitions = new EObjectContainmentEList<ReportDefinition>(ReportDefinition.class, this, BasePackage.KNOWLEDGE_BASE__REPORT_DEFINITIONS);
		}
		return reportDefinitions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImportMapping> getImportMappings() {
		if (importMappings == null) {
			importMappings = new EObjectContainmentEList<ImportMapping>(ImportMapping.class, this, BasePackage.KNOWLEDGE_BASE__IMPORT_MAPPINGS);
		}
		return importMappings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StepAwayScenario> getScenarios() {
		if (scenarios == null) {
			scenarios = new EObjectContainmentEList<StepAwayScenario>(StepAwayScenario.class, this, BasePackage.KNOWLEDGE_BASE__SCENARIOS);
		}
		return scenarios;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BasePackage.KNOWLEDGE_BASE__PARTS:
				return ((InternalEList<?>)getParts()).basicRemove(otherEnd, msgs);
			case BasePackage.KNOWLEDGE_BASE__RULE_SWITCHES:
				return ((InternalEList<?>)getRuleSwitches()).basicRemove(otherEnd, msgs);
			case BasePackage.KNOWLEDGE_BASE__COUNTING_RULES:
				return ((InternalEList<?>)getCountingRules()).basicRemove(otherEnd, msgs);
			case BasePackage.KNOWLEDGE_BASE__SAVED_SEARCHES:
				return ((InternalEList<?>)getSavedSearches()).basicRemove(otherEnd, msgs);
			case BasePackage.KNOWLEDGE_BASE__REPORT_DEFINITIONS:
				return ((InternalEList<?>)getReportDefinitions()).basicRemove(otherEnd, msgs);
			case BasePackage.KNOWLEDGE_BASE__IMPORT_MAPPINGS:
				return ((InternalEList<?>)getImportMappings()).basicRemove(otherEnd, msgs);
			case BasePackage.KNOWLEDGE_BASE__SCENARIOS:
				return ((InternalEList<?>)getScenarios()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BasePackage.KNOWLEDGE_BASE__PARTS:
				return getParts();
			case BasePackage.KNOWLEDGE_BASE__MINIMUM_GROUP_SIZE:
				return getMinimumGroupSize();
			case BasePackage.KNOWLEDGE_BASE__LANGUAGE:
				return getLanguage();
			case BasePackage.KNOWLEDGE_BASE__RULE_SWITCHES:
				return getRuleSwitches();
			case BasePackage.KNOWLEDGE_BASE__COUNTING_RULES:
				return getCountingRules();
			case BasePackage.KNOWLEDGE_BASE__SAVED_SEARCHES:
				return getSavedSearches();
			case BasePackage.KNOWLEDGE_BASE__REPORT_DEFINITIONS:
				return getReportDefinitions();
			case BasePackage.KNOWLEDGE_BASE__IMPORT_MAPPINGS:
				return getImportMappings();
			case BasePackage.KNOWLEDGE_BASE__SCENARIOS:
				return getScenarios();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case BasePackage.KNOWLEDGE_BASE__PARTS:
				getParts().clear();
				getParts().addAll((Collection<? extends PartEntry>)newValue);
				return;
			case BasePackage.KNOWLEDGE_BASE__MINIMUM_GROUP_SIZE:
				setMinimumGroupSize((Integer)newValue);
				return;
			case BasePackage.KNOWLEDGE_BASE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case BasePackage.KNOWLEDGE_BASE__RULE_SWITCHES:
				getRuleSwitches().clear();
				getRuleSwitches().addAll((Collection<? extends RuleSwitch>)newValue);
				return;
			case BasePackage.KNOWLEDGE_BASE__COUNTING_RULES:
				getCountingRules().clear();
				getCountingRules().addAll((Collection<? extends CountingRule>)newValue);
				return;
			case BasePackage.KNOWLEDGE_BASE__SAVED_SEARCHES:
				getSavedSearches().clear();
				getSavedSearches().addAll((Collection<? extends SavedSearch>)newValue);
				return;
			case BasePackage.KNOWLEDGE_BASE__REPORT_DEFINITIONS:
				getReportDefinitions().clear();
				getReportDefinitions().addAll((Collection<? extends ReportDefinition>)newValue);
				return;
			case BasePackage.KNOWLEDGE_BASE__IMPORT_MAPPINGS:
				getImportMappings().clear();
				getImportMappings().addAll((Collection<? extends ImportMapping>)newValue);
				return;
			case BasePackage.KNOWLEDGE_BASE__SCENARIOS:
				getScenarios().clear();
				getScenarios().addAll((Collection<? extends StepAwayScenario>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case BasePackage.KNOWLEDGE_BASE__PARTS:
				getParts().clear();
				return;
			case BasePackage.KNOWLEDGE_BASE__MINIMUM_GROUP_SIZE:
				setMinimumGroupSize(MINIMUM_GROUP_SIZE_EDEFAULT);
				return;
			case BasePackage.KNOWLEDGE_BASE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case BasePackage.KNOWLEDGE_BASE__RULE_SWITCHES:
				getRuleSwitches().clear();
				return;
			case BasePackage.KNOWLEDGE_BASE__COUNTING_RULES:
				getCountingRules().clear();
				return;
			case BasePackage.KNOWLEDGE_BASE__SAVED_SEARCHES:
				getSavedSearches().clear();
				return;
			case BasePackage.KNOWLEDGE_BASE__REPORT_DEFINITIONS:
				getReportDefinitions().clear();
				return;
			case BasePackage.KNOWLEDGE_BASE__IMPORT_MAPPINGS:
				getImportMappings().clear();
				return;
			case BasePackage.KNOWLEDGE_BASE__SCENARIOS:
				getScenarios().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case BasePackage.KNOWLEDGE_BASE__PARTS:
				return parts != null && !parts.isEmpty();
			case BasePackage.KNOWLEDGE_BASE__MINIMUM_GROUP_SIZE:
				return MINIMUM_GROUP_SIZE_EDEFAULT == null ? minimumGroupSize != null : !MINIMUM_GROUP_SIZE_EDEFAULT.equals(minimumGroupSize);
			case BasePackage.KNOWLEDGE_BASE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case BasePackage.KNOWLEDGE_BASE__RULE_SWITCHES:
				return ruleSwitches != null && !ruleSwitches.isEmpty();
			case BasePackage.KNOWLEDGE_BASE__COUNTING_RULES:
				return countingRules != null && !countingRules.isEmpty();
			case BasePackage.KNOWLEDGE_BASE__SAVED_SEARCHES:
				return savedSearches != null && !savedSearches.isEmpty();
			case BasePackage.KNOWLEDGE_BASE__REPORT_DEFINITIONS:
				return reportDefinitions != null && !reportDefinitions.isEmpty();
			case BasePackage.KNOWLEDGE_BASE__IMPORT_MAPPINGS:
				return importMappings != null && !importMappings.isEmpty();
			case BasePackage.KNOWLEDGE_BASE__SCENARIOS:
				return scenarios != null && !scenarios.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (minimumGroupSize: ");
		result.append(minimumGroupSize);
		result.append(", language: ");
		result.append(language);
		result.append(')');
		return result.toString();
	}

} //KnowledgeBaseImpl
