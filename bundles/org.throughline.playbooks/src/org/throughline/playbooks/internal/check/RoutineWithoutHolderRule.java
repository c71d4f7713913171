package org.throughline.playbooks.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.analysis.Phrases;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Routine;
import org.throughline.playbooks.internal.handoff.Duties;

/** At one of its schools at least, nobody carries a routine. */
@Component(service = Rule.class)
public final class RoutineWithoutHolderRule implements Rule {

    @Override
    public String id() {
        return "handoff.routine-without-holder";
    }

    @Override
    public String why() {
        return "Work that nobody holds stops as soon as the one who happens to do it is busy with something else.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        Duties duties = new Duties(content, on);
        return duties.routines().flatMap(routine -> remark(routine, duties, on).stream()).toList();
    }

    private Optional<Remark> remark(Routine routine, Duties duties, LocalDate on) {
        List<Optional<School>> open = duties.places(routine).stream().filter(place -> !duties.isHeld(routine, place))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.about(this, Severity.WARNING, routine, message(routine, open, duties, on)));
    }

    private static String message(Routine routine, List<Optional<School>> open, Duties duties, LocalDate on) {
        if (!duties.targets().isThere(routine.getHolderRole())) {
            return "It names no role that carries it out.";
        }
        String role = Places.name(routine.getHolderRole(), duties);
        return "Nobody holds " + role + " in the first place" + Places.at(open, duties) + " on " + Phrases.day(on)
                + ".";
    }
}
