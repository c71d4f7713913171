package org.throughline.sample.internal.district;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.throughline.model.base.Cadence;
import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.plans.Goal;
import org.throughline.model.playbooks.Drill;
import org.throughline.model.playbooks.PlaybooksFactory;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Run;
import org.throughline.model.playbooks.RunNote;
import org.throughline.model.playbooks.Step;
import org.throughline.model.playbooks.ToolUse;
import org.throughline.model.system.Tool;

/** Describes a routine: who holds it, how it is done, and when it was carried out. */
final class RoutineEntry extends Entry<Routine, RoutineEntry> {

    private static final PlaybooksFactory MAKE = PlaybooksFactory.eINSTANCE;

    RoutineEntry(Workshop workshop, Routine routine, String id, String name) {
        super(workshop, routine, id, name);
    }

    @Override
    RoutineEntry self() {
        return this;
    }

    RoutineEntry heldBy(String role) {
        return one(Routine::setHolderRole, Role.class, "role-" + role);
    }

    RoutineEntry backedUpBy(String role) {
        return one(Routine::setBackupRole, Role.class, "role-" + role);
    }

    RoutineEntry at(String... schools) {
        for (String school : schools) {
            many(Routine::getSchools, School.class, "school-" + school);
        }
        return this;
    }

    RoutineEntry serves(String... goals) {
        for (String goal : goals) {
            many(Routine::getGoals, Goal.class, "y3-goal-" + goal);
        }
        return this;
    }

    RoutineEntry comes(Cadence cadence, LocalDate nextDue) {
        element().setCadence(cadence);
        element().setNextDue(nextDue);
        return this;
    }

    RoutineEntry takes(String hoursPerYear) {
        return with(Routine::setHoursPerYear, new BigDecimal(hoursPerYear));
    }

    RoutineEntry because(String purpose) {
        return with(Routine::setPurpose, purpose.strip());
    }

    RoutineEntry knownOnly(String unwritten) {
        return with(Routine::setUnwritten, unwritten.strip());
    }

    RoutineEntry step(int minutes, String text, String... persons) {
        return step(minutes, text, null, persons);
    }

    RoutineEntry stepWithTip(int minutes, String text, String tip) {
        return step(minutes, text, tip, new String[0]);
    }

    RoutineEntry turnsTo(String contact) {
        return many(Routine::getContacts, Contact.class, "contact-" + contact);
    }

    RoutineEntry needs(String name, String account, String whereKept) {
        ToolUse use = MAKE.createToolUse();
        use.setName(name);
        use.setAccount(account);
        use.setWhereKept(whereKept);
        element().getTools().add(use);
        return this;
    }

    RoutineEntry uses(String tool, String whereKept) {
        ToolUse use = MAKE.createToolUse();
        use.setWhereKept(whereKept);
        workshop().refer(use, (ToolUse it, Tool found) -> {
            it.setTool(found);
            it.setName(found.getName());
        }, Tool.class, tool);
        element().getTools().add(use);
        return this;
    }

    RoutineEntry ended(LocalDate on, String because) {
        element().setEndedOn(on);
        element().setEndedBecause(because);
        return this;
    }

    RoutineEntry run(String name, LocalDate started, LocalDate ended, String person) {
        return carriedOut(MAKE.createRun(), "run", name, started, ended, person);
    }

    RoutineEntry drill(String name, LocalDate day, String person, Boolean passed) {
        Drill drill = MAKE.createDrill();
        drill.setPassed(passed);
        return carriedOut(drill, "drill", name, day, day, person);
    }

    /** What differed in the run that was described last. */
    RoutineEntry differed(int step, String text, boolean failed, LocalDate settled) {
        RunNote note = MAKE.createRunNote();
        note.setText(text);
        note.setFailed(failed);
        note.setSettledOn(settled);
        note.setStep(element().getSteps().get(step - 1));
        element().getRuns().getLast().getNotes().add(note);
        return this;
    }

    private RoutineEntry step(int minutes, String text, String tip, String... persons) {
        Step step = MAKE.createStep();
        step.setText(text.strip());
        step.setMinutes(minutes);
        step.setTip(tip);
        workshop().refer(step, Step::getPersons, Person.class, persons);
        element().getSteps().add(step);
        return this;
    }

    private RoutineEntry carriedOut(Run run, String kind, String name, LocalDate started, LocalDate ended,
            String person) {
        run.setName(name);
        run.setStartedOn(started);
        run.setEndedOn(ended);
        run.setCreatedOn(started);
        run.setCreatedBy("Amara Okafor");
        element().getRuns().add(run);
        workshop().make(run, element().getId().replaceFirst("routine", kind) + "-" + element().getRuns().size());
        workshop().refer(run, Run::setBy, Person.class, person);
        return this;
    }
}
