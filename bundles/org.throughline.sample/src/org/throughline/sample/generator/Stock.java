package org.throughline.sample.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Task;
import org.throughline.model.library.FindingCard;
import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.system.AdviceNetwork;
import org.throughline.model.system.CollaborativeTeam;
import org.throughline.model.system.CurriculumUnit;
import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.Practice;
import org.throughline.model.system.StudentOutcome;
import org.throughline.model.system.Support;
import org.throughline.model.system.Tool;
import org.throughline.model.system.TrajectoryLevel;
import org.throughline.model.system.Vision;

/** What has been made so far, to be referred to by what comes next. */
final class Stock {

    final LocalDate on;
    final Dice dice;
    final Prose prose;
    final List<School> schools = new ArrayList<>();
    /** They hold roles in the first place, and no backup. */
    final List<Person> carriers = new ArrayList<>();
    /** They hold roles as backups alone. */
    final List<Person> standIns = new ArrayList<>();
    /** They left before the day as of which the base is made. */
    final List<Person> former = new ArrayList<>();
    final List<Role> districtRoles = new ArrayList<>();
    final List<Role> schoolRoles = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<LearningGoal> learningGoals = new ArrayList<>();
    final List<StudentOutcome> outcomes = new ArrayList<>();
    final List<Vision> visions = new ArrayList<>();
    final List<Practice> practices = new ArrayList<>();
    final List<CurriculumUnit> units = new ArrayList<>();
    final List<Support> supports = new ArrayList<>();
    final List<CollaborativeTeam> teams = new ArrayList<>();
    final List<AdviceNetwork> networks = new ArrayList<>();
    final List<TrajectoryLevel> levels = new ArrayList<>();
    final List<Tool> tools = new ArrayList<>();
    final List<FindingCard> cards = new ArrayList<>();
    /** The bytes of attached files by stored name. */
    final SortedMap<String, byte[]> files = new TreeMap<>();

    private final Adornment adornment;
    private int made;

    Stock(long seed, LocalDate on) {
        this.on = on;
        dice = new Dice(seed);
        prose = new Prose(dice);
        adornment = new Adornment(this);
    }

    int made() {
        return made;
    }

    /** Gives an identity. */
    <T extends Identified> T made(T thing) {
        thing.setId(dice.id());
        made++;
        return thing;
    }

    /** Gives an identity and a name, and nothing else. */
    <T extends Element> T named(T element, String name) {
        element.setName(name);
        return made(element);
    }

    /** Gives an identity, a name and some of what every entry can have. */
    <T extends Element> T full(T element, String name) {
        named(element, name);
        adornment.put(element);
        return element;
    }

    /** Has an entry checked recently enough. */
    void verify(Element element) {
        adornment.verify(element);
    }

    <T extends Task> T task(T task, LocalDate due) {
        full(task, Prose.capital(prose.act()));
        task.setAssignee(dice.one(carriers));
        task.setDue(due);
        if (due.isBefore(on)) {
            task.setDoneOn(due.minusDays(dice.between(0, 10)));
        }
        return task;
    }

    Task task(LocalDate due) {
        return task(BaseFactory.eINSTANCE.createTask(), due);
    }

    Role role() {
        return dice.one(dice.chance(60) ? districtRoles : schoolRoles);
    }

    Year thisYear() {
        return Year.of(on);
    }
}
