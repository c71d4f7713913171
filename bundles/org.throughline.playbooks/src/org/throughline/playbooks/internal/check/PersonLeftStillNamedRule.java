package org.throughline.playbooks.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.analysis.Names;
import org.throughline.core.analysis.Phrases;
import org.throughline.core.analysis.Targets;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Task;
import org.throughline.model.organisation.Contact;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.Person;
import org.throughline.model.playbooks.Step;
import org.throughline.playbooks.internal.handoff.Duties;
import org.throughline.playbooks.internal.handoff.Holdings;

/** A holding, a step, a contact or an open task still names somebody who has left. */
@Component(service = Rule.class)
public final class PersonLeftStillNamedRule implements Rule {

    @Override
    public String id() {
        return "handoff.person-left-still-named";
    }

    @Override
    public String why() {
        return "When somebody leaves, nothing should lose its owner silently. Whoever follows these words would turn to"
                + " somebody who is not there any more.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        Duties duties = new Duties(content, on);
        Holdings holdings = duties.holdings();
        Stream<Remark> held = content.all(Holding.class).filter(holding -> Holdings.includes(holding, on))
                .filter(holding -> holdings.hasLeft(holding.getPerson(), on))
                .map(holding -> held(holding, duties.targets()));
        Stream<Remark> steps = duties.routines().flatMap(routine -> routine.getSteps().stream())
                .flatMap(step -> step(step, holdings, on).stream());
        Stream<Remark> contacts = content.all(Contact.class)
                .filter(contact -> holdings.hasLeft(contact.getPerson(), on)).map(contact -> named(contact,
                        "This contact names " + left(contact.getPerson()) + ". Say whom to turn to now."));
        Stream<Remark> tasks = content.all(Task.class).filter(task -> isOpen(task, on))
                .filter(task -> holdings.hasLeft(task.getAssignee(), on)).map(task -> named(task,
                        "This open task is assigned to " + left(task.getAssignee()) + ". Give it to somebody else."));
        return Stream.of(held, steps, contacts, tasks).flatMap(remarks -> remarks).toList();
    }

    private static boolean isOpen(Task task, LocalDate on) {
        return task.getDoneOn() == null || task.getDoneOn().isAfter(on);
    }

    private Remark held(Holding holding, Targets targets) {
        Person person = holding.getPerson();
        LocalDate lastDay = person.getLeftOn().minusDays(1);
        String role = targets.isOpen(holding.getRole()) ? "The role “" + Names.of(holding.getRole()) + "”" : "A role";
        Remark remark = named(holding, role + " is still held by " + left(person) + ".");
        boolean began = holding.getFrom() == null || !holding.getFrom().isAfter(lastDay);
        return began
                ? remark.withFix("End the role on " + Phrases.day(lastDay), () -> holding.setTo(lastDay))
                : remark;
    }

    private Optional<Remark> step(Step step, Holdings holdings, LocalDate on) {
        List<String> left = step.getPersons().stream().filter(person -> holdings.hasLeft(person, on))
                .map(PersonLeftStillNamedRule::left).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(named(step, "This step names " + Phrases.list(left) + ". Say who does it now."));
    }

    private Remark named(Identified place, String message) {
        return Remark.about(this, Severity.WARNING, place, message);
    }

    private static String left(Person person) {
        return Names.of(person) + " (left on " + Phrases.day(person.getLeftOn()) + ")";
    }
}
