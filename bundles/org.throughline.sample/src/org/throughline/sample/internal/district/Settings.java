package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.CountingRule;
import org.throughline.model.base.ImportMapping;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.ReportDefinition;
import org.throughline.model.base.RuleSwitch;
import org.throughline.model.base.SavedSearch;
import org.throughline.model.base.Setting;
import org.throughline.model.base.StepAwayScenario;
import org.throughline.model.base.UptakeCategory;
import org.throughline.model.organisation.Person;

/** What the district has set for its knowledge base as a whole. */
final class Settings {

    private static final BaseFactory MAKE = BaseFactory.eINSTANCE;

    private final Workshop workshop;

    Settings(Workshop workshop) {
        this.workshop = workshop;
    }

    void applyTo(KnowledgeBase root) {
        SchoolCalendar when = workshop.calendar();
        root.setDescription("""
                Everything that Riverside knows about the improvement of its mathematics teaching. A sample: the district and \
                all people in it are invented.""".strip());
        root.setMinimumGroupSize(5);
        root.setLanguage("en");
        switchOff(root, when.in(2, 9, 7));
        count(root);
        search(root, "search-open-promises", "Open promises", "type:Commitment NOT status:done");
        search(root, "search-northgate", "Northgate", "school:\"Northgate Middle School\"");
        report(root);
        mapping(root);
        scenario(root, "scenario-coordinator", "If Amara Okafor were away from tomorrow", when.today(),
                "Asked in the barrier review.", "person-amara-okafor");
        scenario(root, "scenario-coaches", "Two coaches at once", when.ahead(30),
                "Yuki Tanabe leaves, and Leila Haddad might be asked back to her class.", "person-yuki-tanabe",
                "person-leila-haddad");
    }

    private static void switchOff(KnowledgeBase root, LocalDate since) {
        RuleSwitch off = MAKE.createRuleSwitch();
        off.setId("switch-duplicate-name");
        off.setRule("model.duplicate-name");
        off.setReason("Our schools call their teams by the grade, so several are rightly called “Grade 7 team”.");
        off.setSince(since);
        off.setBy("Helen Drozd");
        root.getRuleSwitches().add(off);
    }

    private static void count(KnowledgeBase root) {
        CountingRule rule = MAKE.createCountingRule();
        rule.setId("counting-promised");
        rule.setName("done or on its way");
        rule.getActedOn().add(UptakeCategory.AS_RECOMMENDED);
        rule.getActedOn().add(UptakeCategory.ADAPTED);
        rule.getActedOn().add(UptakeCategory.PARTLY);
        rule.getActedOn().add(UptakeCategory.DEFERRED);
        rule.getLeftOut().add(UptakeCategory.SUPERSEDED);
        root.getCountingRules().add(rule);
    }

    private static void search(KnowledgeBase root, String id, String name, String query) {
        SavedSearch search = MAKE.createSavedSearch();
        search.setId(id);
        search.setName(name);
        search.setQuery(query);
        root.getSavedSearches().add(search);
    }

    private static void report(KnowledgeBase root) {
        ReportDefinition report = MAKE.createReportDefinition();
        report.setId("report-handoff-okafor");
        report.setName("Handoff pack for whoever follows Amara Okafor");
        report.setReport("handoff-pack");
        report.setAudience("The next coordinator");
        report.setOutputName("Handoff pack.docx");
        report.getSettings().add(setting("report-handoff-okafor-person", "person", "person-amara-okafor"));
        root.getReportDefinitions().add(report);
    }

    private static void mapping(KnowledgeBase root) {
        ImportMapping mapping = MAKE.createImportMapping();
        mapping.setId("mapping-visit-form");
        mapping.setName("Visit forms");
        mapping.setSource("Export of the survey account");
        mapping.getSettings().add(setting("mapping-visit-form-date", "Day of visit", "Measurement.date"));
        mapping.getSettings().add(setting("mapping-visit-form-value", "Percent with reasons", "Measurement.value"));
        root.getImportMappings().add(mapping);
    }

    private static Setting setting(String id, String key, String value) {
        Setting setting = MAKE.createSetting();
        setting.setId(id);
        setting.setKey(key);
        setting.setValue(value);
        return setting;
    }

    private void scenario(KnowledgeBase root, String id, String name, LocalDate on, String note, String... persons) {
        StepAwayScenario scenario = MAKE.createStepAwayScenario();
        scenario.setId(id);
        scenario.setName(name);
        scenario.setOn(on);
        scenario.setNote(note);
        for (String person : persons) {
            scenario.getPersons().add(workshop.find(Person.class, person));
        }
        root.getScenarios().add(scenario);
    }
}
