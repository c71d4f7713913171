package org.throughline.sample.internal.district;

import org.throughline.model.organisation.District;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Person;

/** Everybody who holds or held a role. All of them are invented. */
final class People {

    private final Workshop workshop;
    private final District district;

    People(Workshop workshop, District district) {
        this.workshop = workshop;
        this.district = district;
    }

    void describe() {
        centralOffice();
        coaches();
        principals();
        teachers();
        partners();
    }

    private void centralOffice() {
        person("amara-okafor", "Amara Okafor", "Came as a grade 8 teacher, was the first coach, and has coordinated "
                + "mathematics ever since. Holds five roles.").with(Person::setPhone, "ext. 204");
        person("david-lindholm", "David Lindholm", "Was a high school principal before.");
        person("priya-raman", "Priya Raman", "Taught chemistry; reads every feedback report twice.");
        person("helen-drozd", "Helen Drozd", "Built the visit form and the monthly charts.").with(Person::setPhone,
                "ext. 219");
        person("claire-dubois", "Claire Dubois", "Works half of her time at Millbrook.");
        person("denise-fortier", "Denise Fortier", "Knows every form of the district by its number.");
        person("marcus-bell", "Marcus Bell", "Programme director until he moved away. He chose the series and knew "
                + "the publisher well.").with(Person::setLeftOn, workshop.calendar().in(2, 6, 29));
        person("samuel-ortiz", "Samuel Ortiz", "Looked after second classes until he retired.")
                .with(Person::setLeftOn, workshop.calendar().in(2, 6, 15));
    }

    private void coaches() {
        person("tomas-renteria", "Tomás Rentería", "Coach at Cedar Grove and Millbrook.");
        person("grace-whitfield", "Grace Whitfield", "Coach at Harbor View and Northgate.");
        person("yuki-tanabe", "Yuki Tanabe", "Coach at Orchard Hill and Maple Street; is moving to be with family.")
                .with(Person::setLeftOn, workshop.calendar().ahead(30));
        person("leila-haddad", "Leila Haddad", "Taught at Westfield for nine years before she became its coach.");
        person("elena-marchetti", "Elena Marchetti", "Coached at Westfield until a few weeks ago.")
                .with(Person::setLeftOn, workshop.calendar().ago(19));
    }

    private void principals() {
        person("rosa-delgado", "Rosa Delgado", "Principal of Cedar Grove.");
        person("peter-achterberg", "Peter Achterberg", "Principal of Harbor View.");
        person("wendy-tsosie", "Wendy Tsosie", "Principal of Maple Street; changes to the district office soon.");
        person("arun-pillai", "Arun Pillai", "Will follow at Maple Street.");
        person("fatima-siddiqui", "Fatima Siddiqui", "Principal of Millbrook.");
        person("james-oyelaran", "James Oyelaran", "Principal of Northgate since the improvement order.");
        person("ingrid-solheim", "Ingrid Solheim", "Principal of Orchard Hill.");
        person("carlos-pineda", "Carlos Pineda", "Principal of Riverbend.");
        person("nathaniel-brooks", "Nathaniel Brooks", "Principal of Westfield.");
    }

    private void teachers() {
        person("zoe-lindqvist", "Zoë Lindqvist", "Grade 7, Cedar Grove.");
        person("dante-rivers", "Dante Rivers", "Grade 7, Cedar Grove.");
        person("hana-novak", "Hana Novák", "Grade 7, Cedar Grove.");
        person("kwame-asante", "Kwame Asante", "Grade 6, Harbor View.");
        person("omar-farouk", "Omar Farouk", "Grade 6, Harbor View.");
        person("mei-ling-chou", "Mei-Ling Chou", "Grade 8, Millbrook.");
        person("patrick-doyle", "Patrick Doyle", "Grade 8 and its second class, Millbrook.");
        person("anjali-mehta", "Anjali Mehta", "Grade 7, Orchard Hill.");
        person("elias-berg", "Elias Berg", "Grade 7, Northgate.");
        person("beatriz-carvalho", "Beatriz Carvalho", "Second class, Northgate.");
        person("sofia-kowalczyk", "Sofia Kowalczyk", "Grade 6, Westfield.");
        person("latoya-simmons", "Latoya Simmons", "Grade 8, Westfield.");
        person("viktor-petrov", "Viktor Petrov", "Grade 8, Riverbend.");
        person("jonah-feldman", "Jonah Feldman", "Tutor, Riverbend; studies at the community college.");
    }

    private void partners() {
        person("ruth-abernathy", "Ruth Abernathy", "Of the Lakeshore Mathematics Partnership.");
        person("nadia-karimova", "Nadia Karimova", "Of the state university; has led the interviews since year one.");
    }

    private Plain<Person> person(String id, String name, String about) {
        return workshop.entry(district.getPersons(), OrganisationFactory.eINSTANCE.createPerson(), "person-" + id, name)
                .about(about).with(Person::setEmail, id.replace('-', '.') + "@riverside.example");
    }
}
