package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.organisation.Capacity;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;

/** Who holds which role when. */
final class Holdings {

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final District district;

    Holdings(Workshop workshop, District district) {
        this.workshop = workshop;
        this.district = district;
        when = workshop.calendar();
    }

    /** A role over time while it is described. */
    private record Held(Workshop workshop, Holding holding) {

        Held at(String school) {
            holding.setId(holding.getId() + "-" + school);
            workshop.refer(holding, Holding::setSchool, School.class, "school-" + school);
            return this;
        }

        Held from(LocalDate day) {
            holding.setFrom(day);
            return this;
        }

        Held to(LocalDate day) {
            holding.setTo(day);
            return this;
        }

        Held standingIn() {
            holding.setCapacity(Capacity.BACKUP);
            return this;
        }

        Held note(String text) {
            holding.setNote(text);
            return this;
        }
    }

    void describe() {
        LocalDate longAgo = when.firstDay(1).minusYears(3);
        holds("david-lindholm", "superintendent").from(longAgo);
        holds("priya-raman", "assistant-superintendent").from(when.firstDay(1));
        carriesTooMuch();
        holds("helen-drozd", "data-analyst").from(longAgo);
        holds("helen-drozd", "assessment-lead").from(when.in(2, 1, 8)).note("Shares the role with Amara Okafor.");
        holds("claire-dubois", "special-education-lead").from(when.firstDay(2));
        holds("denise-fortier", "office-assistant").from(longAgo);
        holds("marcus-bell", "textbook-liaison").from(longAgo).note("Nobody was named when he left.");
        holds("samuel-ortiz", "intervention-lead").from(when.firstDay(1)).to(when.in(2, 6, 12));
        coaches();
        principals();
        teachers();
        holds("ruth-abernathy", "pd-contractor").from(when.firstDay(1));
        holds("nadia-karimova", "research-partner").from(when.firstDay(1));
    }

    private void carriesTooMuch() {
        LocalDate before = when.firstDay(1).minusYears(2);
        holds("amara-okafor", "math-coordinator").from(before);
        holds("amara-okafor", "pd-lead").from(when.firstDay(1)).note("Was to be for one year.");
        holds("amara-okafor", "assessment-lead").from(before);
        holds("amara-okafor", "budget-holder").from(when.firstDay(3)).note("Taken over when Marcus Bell left.");
        holds("amara-okafor", "math-coach").at("riverbend").from(when.firstDay(3)).note("Until a coach is found.");
    }

    private void coaches() {
        holds("tomas-renteria", "math-coach").at("cedar-grove").from(when.firstDay(1));
        holds("tomas-renteria", "math-coach").at("millbrook").from(when.firstDay(1));
        holds("grace-whitfield", "math-coach").at("harbor-view").from(when.firstDay(1));
        holds("grace-whitfield", "math-coach").at("northgate").from(when.firstDay(2));
        holds("yuki-tanabe", "math-coach").at("orchard-hill").from(when.firstDay(2)).to(when.ahead(29));
        holds("yuki-tanabe", "math-coach").at("maple-street").from(when.firstDay(2)).to(when.ahead(29));
        holds("elena-marchetti", "math-coach").at("westfield").from(when.firstDay(2)).to(when.ago(20));
        holds("leila-haddad", "math-coach").at("westfield").from(when.ago(12)).note("In her first weeks.");
        holds("leila-haddad", "math-coach").at("orchard-hill").from(when.ahead(30)).standingIn()
                .note("Stands in until somebody follows Yuki Tanabe.");
    }

    private void principals() {
        holds("rosa-delgado", "principal").at("cedar-grove").from(when.firstDay(1));
        holds("peter-achterberg", "principal").at("harbor-view").from(when.firstDay(1));
        holds("wendy-tsosie", "principal").at("maple-street").from(when.firstDay(1)).to(when.ahead(20));
        holds("arun-pillai", "principal").at("maple-street").from(when.ahead(21));
        holds("fatima-siddiqui", "principal").at("millbrook").from(when.firstDay(2));
        holds("claire-dubois", "principal").at("millbrook").from(when.firstDay(2)).standingIn();
        holds("james-oyelaran", "principal").at("northgate").from(when.in(2, 2, 1));
        holds("ingrid-solheim", "principal").at("orchard-hill").from(when.firstDay(1));
        holds("carlos-pineda", "principal").at("riverbend").from(when.firstDay(1));
        holds("nathaniel-brooks", "principal").at("westfield").from(when.firstDay(1));
    }

    private void teachers() {
        teaches("zoe-lindqvist", "cedar-grove");
        teaches("dante-rivers", "cedar-grove");
        teaches("hana-novak", "cedar-grove");
        teaches("kwame-asante", "harbor-view");
        teaches("omar-farouk", "harbor-view");
        teaches("mei-ling-chou", "millbrook");
        teaches("patrick-doyle", "millbrook");
        teaches("anjali-mehta", "orchard-hill");
        teaches("elias-berg", "northgate");
        teaches("sofia-kowalczyk", "westfield");
        teaches("latoya-simmons", "westfield");
        teaches("viktor-petrov", "riverbend");
        holds("zoe-lindqvist", "team-facilitator").at("cedar-grove").from(when.firstDay(1));
        holds("kwame-asante", "team-facilitator").at("harbor-view").from(when.firstDay(2));
        holds("mei-ling-chou", "team-facilitator").at("millbrook").from(when.firstDay(2));
        holds("anjali-mehta", "team-facilitator").at("orchard-hill").from(when.firstDay(2));
        holds("elias-berg", "team-facilitator").at("northgate").from(when.firstDay(2)).to(when.ago(5))
                .note("Gave it up for lack of time.");
        holds("sofia-kowalczyk", "team-facilitator").at("westfield").from(when.firstDay(3));
        holds("patrick-doyle", "second-class-teacher").at("millbrook").from(when.firstDay(2));
        holds("beatriz-carvalho", "second-class-teacher").at("northgate").from(when.firstDay(2));
        holds("jonah-feldman", "tutor").at("riverbend").from(when.firstDay(2));
    }

    private void teaches(String person, String school) {
        holds(person, "math-teacher").at(school).from(when.firstDay(1));
    }

    private Held holds(String person, String role) {
        Holding holding = OrganisationFactory.eINSTANCE.createHolding();
        holding.setId("holding-" + person + "-" + role);
        workshop.refer(holding, Holding::setPerson, Person.class, "person-" + person);
        workshop.refer(holding, Holding::setRole, Role.class, "role-" + role);
        district.getHoldings().add(holding);
        return new Held(workshop, holding);
    }
}
