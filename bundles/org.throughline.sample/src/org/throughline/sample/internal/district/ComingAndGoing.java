package org.throughline.sample.internal.district;

import static org.throughline.model.playbooks.OnboardingKind.DECIDING;
import static org.throughline.model.playbooks.OnboardingKind.DOING;
import static org.throughline.model.playbooks.OnboardingKind.MEETING;
import static org.throughline.model.playbooks.OnboardingKind.READING;

import java.time.LocalDate;

import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Element;
import org.throughline.model.base.Task;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Departure;
import org.throughline.model.playbooks.Handover;
import org.throughline.model.playbooks.OnboardingItem;
import org.throughline.model.playbooks.OnboardingKind;
import org.throughline.model.playbooks.OnboardingPath;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;

/** How a new coach finds her way, and what is handed over when people leave. */
final class ComingAndGoing {

    private static final PlaybooksFactory MAKE = PlaybooksFactory.eINSTANCE;

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final Playbook playbook;

    ComingAndGoing(Workshop workshop, Playbook playbook) {
        this.workshop = workshop;
        this.playbook = playbook;
        when = workshop.calendar();
    }

    void describe() {
        newCoach();
        leavesSoon();
        left();
    }

    private void newCoach() {
        OnboardingPath path = workshop
                .entry(playbook.getOnboardingPaths(), MAKE.createOnboardingPath(), "onboarding-coach",
                        "First weeks of a coach")
                .about("Ninety days. The first two weeks are for listening.")
                .one(OnboardingPath::setRole, Role.class, "role-math-coach")
                .one(OnboardingPath::setPerson, Person.class, "person-leila-haddad")
                .with(OnboardingPath::setStart, when.ago(12)).element();
        item(path, "read-vision", "Read the vision and its earlier version", READING, 1, null, when.ago(12),
                "vision-current", "vision-first");
        item(path, "read-history", "Read what came before", READING, 2, null, when.ago(10),
                "chapter-what-came-before");
        item(path, "meet-principal", "Meet your principal: what will both of you press for?", MEETING, 3,
                "read-vision", when.ago(8), "person-nathaniel-brooks", "network-district");
        item(path, "see-cycle", "Be a guest in a colleague's coaching cycle", DOING, 8, "meet-principal", null,
                "routine-coaching-cycle");
        item(path, "lead-meeting", "Prepare a team meeting with its facilitator", DOING, 15, "see-cycle", null,
                "routine-team-meeting", "tool-agenda");
        item(path, "choose-teachers", "Agree on the first four teachers", DECIDING, 30, "lead-meeting", null,
                "routine-coaching-caseloads");
    }

    private void item(OnboardingPath path, String id, String name, OnboardingKind kind, int day, String after,
            LocalDate doneOn, String... about) {
        Plain<OnboardingItem> item = workshop
                .entry(path.getItems(), MAKE.createOnboardingItem(), "onboarding-" + id, name)
                .with(OnboardingItem::setKind, kind).with(OnboardingItem::setDay, day)
                .with(OnboardingItem::setDoneOn, doneOn).many(OnboardingItem::getAbout, Element.class, about);
        if (after != null) {
            item.one(OnboardingItem::setAfter, OnboardingItem.class, "onboarding-" + after);
        }
    }

    private void leavesSoon() {
        Departure departure = departure("yuki-tanabe", "Yuki Tanabe moves away", when.ahead(29), """
                Two schools lose their coach. One is covered for the time being, the other is not.""");
        handover(departure, "math-coach", "orchard-hill", "leila-haddad", "Stands in on Mondays.");
        handover(departure, "math-coach", "maple-street", null, "Stays vacant until the grant is settled.");
        task(departure, "task-transfer-meeting", "Go through the open cycles together", "yuki-tanabe", when.ahead(14),
                null);
        task(departure, "task-introduce", "Introduce Leila Haddad to the team", "ingrid-solheim", when.ago(2),
                when.ago(3));
        task(departure, "task-keys", "Hand over the camera and the key of the cupboard", "yuki-tanabe", when.ahead(28),
                null);
    }

    private void left() {
        Departure departure = departure("marcus-bell", "Marcus Bell left", when.in(2, 6, 26),
                """
                It was quick: eleven days from the news to the last day. Written down afterwards, to do better next time.""");
        handover(departure, "budget-holder", null, "amara-okafor", "“For the summer.”");
        handover(departure, "textbook-liaison", null, null, "Nobody was named.");
        task(departure, "task-archive-contract", "Put the contract of the series into the archive", "marcus-bell",
                when.in(2, 6, 25), null);
    }

    private Departure departure(String person, String name, LocalDate lastDay, String about) {
        return workshop.entry(playbook.getDepartures(), MAKE.createDeparture(), "departure-" + person, name)
                .about(about)
                .one(Departure::setPerson, Person.class, "person-" + person).with(Departure::setLastDay, lastDay)
                .element();
    }

    private void handover(Departure departure, String role, String school, String successor, String note) {
        Handover handover = MAKE.createHandover();
        handover.setNote(note);
        workshop.refer(handover, Handover::setRole, Role.class, "role-" + role);
        if (school != null) {
            workshop.refer(handover, Handover::setSchool, School.class, "school-" + school);
        }
        if (successor != null) {
            workshop.refer(handover, Handover::setSuccessor, Person.class, "person-" + successor);
        }
        departure.getHandovers().add(handover);
    }

    private void task(Departure departure, String id, String name, String assignee, LocalDate due, LocalDate done) {
        workshop.entry(departure.getTasks(), BaseFactory.eINSTANCE.createTask(), id, name)
                .one(Task::setAssignee, Person.class, "person-" + assignee).with(Task::setDue, due)
                .with(Task::setDoneOn, done);
    }
}
