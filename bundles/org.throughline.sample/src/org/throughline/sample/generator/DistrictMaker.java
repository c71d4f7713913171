package org.throughline.sample.generator;

import java.util.List;

import org.throughline.model.organisation.Capacity;
import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.RoleLevel;
import org.throughline.model.organisation.School;

/** Makes the district: on the day every role is carried by somebody everywhere and backed up by somebody else. */
final class DistrictMaker {

    private static final OrganisationFactory FACTORY = OrganisationFactory.eINSTANCE;
    private static final List<String> DISTRICT_ROLES = List.of("Mathematics coordinator", "Assessment lead",
            "Director of curriculum", "Data analyst", "Superintendent", "Special programmes lead",
            "Instructional technology lead", "Bilingual programmes lead");
    private static final List<String> SCHOOL_ROLES = List.of("Mathematics coach", "Principal",
            "Mathematics teacher", "Grade-level leader");

    private final Stock stock;
    private final Dice dice;
    private final int size;

    DistrictMaker(Stock stock, int size) {
        this.stock = stock;
        this.size = size;
        dice = stock.dice;
    }

    District make() {
        District district = stock.full(FACTORY.createDistrict(), dice.one(Words.PLACES) + " School District");
        district.setStudents(dice.between(2_000, 90_000));
        persons(district);
        roles(district);
        schools(district);
        holdings(district);
        contacts(district);
        return district;
    }

    private void persons(District district) {
        int carriers = Math.clamp(size / 220, 4, 1_500);
        for (int i = 0; i < carriers; i++) {
            stock.carriers.add(person(district));
        }
        for (int i = 0; i < carriers / 2 + 2; i++) {
            stock.standIns.add(person(district));
        }
        for (int i = 0; i < carriers / 8 + 1; i++) {
            Person person = person(district);
            person.setLeftOn(stock.on.minusDays(dice.between(0, 900)));
            stock.former.add(person);
        }
    }

    private Person person(District district) {
        Person person = stock.full(FACTORY.createPerson(), stock.prose.person());
        person.setEmail("p" + stock.made() + "@district.example");
        if (dice.chance(40)) {
            person.setPhone("+1 555 01" + dice.between(10, 99));
        }
        district.getPersons().add(person);
        return person;
    }

    private void roles(District district) {
        int ofDistrict = Math.clamp(size / 150, 2, DISTRICT_ROLES.size());
        for (String name : DISTRICT_ROLES.subList(0, ofDistrict)) {
            stock.districtRoles.add(role(district, name, RoleLevel.DISTRICT));
        }
        int ofSchools = Math.clamp(size / 200, 1, SCHOOL_ROLES.size());
        for (String name : SCHOOL_ROLES.subList(0, ofSchools)) {
            stock.schoolRoles.add(role(district, name,
                    name.equals("Mathematics teacher") ? RoleLevel.CLASSROOM : RoleLevel.SCHOOL));
        }
    }

    private Role role(District district, String name, RoleLevel level) {
        Role role = stock.full(FACTORY.createRole(), name);
        role.setLevel(level);
        district.getRoles().add(role);
        return role;
    }

    private void schools(District district) {
        int schools = Math.clamp(2 + size / 4_000, 2, 40);
        for (int i = 0; i < schools; i++) {
            School school = stock.full(FACTORY.createSchool(),
                    dice.one(Words.PLACES) + dice.oneOf(" Middle School", " Academy", " School", " K-8"));
            school.setGrades(dice.oneOf("6-8", "K-8", "5-8", "7-9"));
            school.setStudents(dice.between(150, 1_400));
            district.getSchools().add(school);
            stock.schools.add(school);
        }
    }

    private void holdings(District district) {
        for (Role role : stock.districtRoles) {
            hold(district, role, null);
        }
        for (Role role : stock.schoolRoles) {
            stock.schools.forEach(school -> hold(district, role, school));
        }
        for (Person person : stock.former) {
            Holding past = holding(district, person, stock.role(), Capacity.PRIMARY);
            past.setTo(person.getLeftOn().minusDays(dice.between(1, 60)));
            past.setFrom(past.getTo().minusDays(dice.between(100, 2_000)));
        }
    }

    private void hold(District district, Role role, School school) {
        for (Capacity capacity : Capacity.VALUES) {
            Person person = dice.one(capacity == Capacity.PRIMARY ? stock.carriers : stock.standIns);
            Holding holding = holding(district, person, role, capacity);
            holding.setSchool(school);
            holding.setFrom(dice.chance(80) ? stock.on.minusDays(dice.between(0, 1_500)) : null);
            holding.setTo(dice.chance(15) ? stock.on.plusDays(dice.between(0, 400)) : null);
        }
    }

    private Holding holding(District district, Person person, Role role, Capacity capacity) {
        Holding holding = stock.made(FACTORY.createHolding());
        holding.setPerson(person);
        holding.setRole(role);
        holding.setCapacity(capacity);
        if (dice.chance(10)) {
            holding.setNote(stock.prose.sentence());
        }
        district.getHoldings().add(holding);
        return holding;
    }

    private void contacts(District district) {
        for (int i = 0; i < Math.clamp(size / 300, 1, 400); i++) {
            Contact contact = stock.full(FACTORY.createContact(),
                    dice.one(Words.PLACES) + dice.oneOf(" printing office", " help desk", " university partner",
                            " family centre", " bus company"));
            if (dice.chance(30)) {
                contact.setPerson(dice.one(stock.carriers));
            } else {
                contact.setOrganisation(dice.one(Words.PLACES) + " Services");
                contact.setEmail("office" + i + "@services.example");
            }
            contact.setWhenToUse(stock.prose.sentence());
            district.getContacts().add(contact);
            stock.contacts.add(contact);
        }
    }
}
