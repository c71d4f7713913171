package org.throughline.sample.internal.district;

import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.School;

/** The district with its eight schools and the contacts outside the roles. */
final class Organisation {

    private static final OrganisationFactory MAKE = OrganisationFactory.eINSTANCE;

    private final Workshop workshop;

    Organisation(Workshop workshop) {
        this.workshop = workshop;
    }

    void describe() {
        District district = workshop.part(MAKE.createDistrict(), "district-riverside", "Riverside District").about("""
                Riverside serves the river towns between Cedar Grove and Westfield. Eight of its schools teach the middle \
                grades; these eight take part in the mathematics work.

                About four students in ten are eligible for free or reduced-price meals, and one in six is learning \
                English. Most teachers stay: in the past three years about one mathematics teacher in nine has left each \
                year.""").with(District::setStudents, 5622).writtenDown(workshop.calendar().firstDay(1), "Marcus Bell")
                .element();
        schools(district);
        new Roles(workshop, district).describe();
        new People(workshop, district).describe();
        new Holdings(workshop, district).describe();
        contacts(district);
    }

    private void schools(District district) {
        school(district, "cedar-grove", "Cedar Grove Middle School", "6-8", 742, """
                The school where the monthly visits began. Its grade 7 team has met during the school day for three \
                years and hosts visitors from other schools.""");
        school(district, "harbor-view", "Harbor View Middle School", "6-8", 688, """
                A school with many newly arrived families. Two bilingual aides join mathematics lessons in grade 6.""");
        school(district, "maple-street", "Maple Street School", "K-8", 655, """
                A small neighbourhood school with one mathematics teacher for each of the upper grades, so its teachers \
                plan with their colleagues at Orchard Hill.""");
        school(district, "millbrook", "Millbrook Middle School", "6-8", 815, """
                The largest middle school. It runs second mathematics classes taught by the students' own teachers.""");
        school(district, "northgate", "Northgate Middle School", "6-8", 590, """
                Under a state improvement order since last year. Its principal has to report test results every six \
                weeks, and nobody leads its team meetings at present.""");
        school(district, "orchard-hill", "Orchard Hill School", "K-8", 934, """
                A large K-8 school. Family mathematics nights began here and have been copied elsewhere.""");
        school(district, "riverbend", "Riverbend Academy", "6-8", 421,
                """
                The smallest of the eight. It has had no coach of its own since the last one moved to another state.""");
        school(district, "westfield", "Westfield Middle School", "6-8", 777, """
                A growing school with many teachers in their first three years. Its new coach has just begun.""");
    }

    private void school(District district, String id, String name, String grades, int students, String about) {
        workshop.entry(district.getSchools(), MAKE.createSchool(), "school-" + id, name).about(about)
                .with(School::setGrades, grades).with(School::setStudents, students);
    }

    private void contacts(District district) {
        contact(district, "contact-series-publisher", "Publisher's support desk", "Northern Light Mathematics",
                "support@northernlight.example", "When student logins fail or a unit file is missing.");
        workshop.entry(district.getContacts(), MAKE.createContact(), "contact-licence-renewal", "Licence renewal")
                .about("Knows the history of the contract and the discount that was agreed by word of mouth.")
                .with(Contact::setOrganisation, "Riverside District, curriculum office")
                .with(Contact::setWhenToUse, "Each spring, before the licence for the series is renewed.")
                .one(Contact::setPerson, Person.class, "person-marcus-bell");
        workshop.entry(district.getContacts(), MAKE.createContact(), "contact-partnership", "Lakeshore Partnership")
                .about("Plans and leads two days of the summer institute with us.")
                .with(Contact::setOrganisation, "Lakeshore Mathematics Partnership")
                .with(Contact::setEmail, "office@lakeshore.example").with(Contact::setPhone, "+1 555 0142")
                .with(Contact::setWhenToUse, "At least ten weeks before a session, since their calendar fills early.")
                .one(Contact::setPerson, Person.class, "person-ruth-abernathy");
        contact(district, "contact-state-testing", "State testing office", "State department of education",
                "testing@state.example", "For changes of the test window, and for the grade 8 blueprint.");
        workshop.entry(district.getContacts(), MAKE.createContact(), "contact-print-shop", "Print shop")
                .about("Prints student booklets in five working days; colour takes eight.")
                .with(Contact::setOrganisation, "Riverside District, operations").with(Contact::setPhone, "ext. 318")
                .with(Contact::setWhenToUse, "Two weeks before a unit begins.");
        workshop.entry(district.getContacts(), MAKE.createContact(), "contact-coordinator-desk", "Mathematics desk")
                .about("The shared mailbox of the mathematics office. At present only one person reads it.")
                .with(Contact::setEmail, "mathematics@riverside.example")
                .with(Contact::setWhenToUse, "For anything that has no better address.")
                .one(Contact::setPerson, Person.class, "person-amara-okafor");
    }

    private void contact(District district, String id, String name, String organisation, String email, String when) {
        workshop.entry(district.getContacts(), MAKE.createContact(), id, name)
                .with(Contact::setOrganisation, organisation).with(Contact::setEmail, email)
                .with(Contact::setWhenToUse, when);
    }
}
