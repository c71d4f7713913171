package org.throughline.playbooks.internal.check;

import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.playbooks.internal.handoff.Duties;

/** A routine has no step. */
@Component(service = Rule.class)
public final class RoutineNotWrittenRule implements Rule {

    @Override
    public String id() {
        return "handoff.routine-not-written";
    }

    @Override
    public String why() {
        return "What lives only in somebody's head leaves with that person. A successor who finds the steps written down"
                + " does not start from nothing.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        return new Duties(content, on).routines().filter(routine -> routine.getSteps().isEmpty())
                .map(routine -> Remark.about(this, Severity.WARNING, routine,
                        "No step is written down; begin with the first thing to do and who needs to know."))
                .toList();
    }
}
