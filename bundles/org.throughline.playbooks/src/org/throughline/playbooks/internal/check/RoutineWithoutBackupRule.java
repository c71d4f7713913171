package org.throughline.playbooks.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.analysis.Phrases;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Routine;
import org.throughline.playbooks.internal.handoff.Duties;

/** If all who carry a routine stepped away, nobody would step in at one of its schools at least. */
@Component(service = Rule.class)
public final class RoutineWithoutBackupRule implements Rule {

    @Override
    public String id() {
        return "handoff.routine-without-backup";
    }

    @Override
    public String why() {
        return "Improvement that rests on the shoulders of one or two people loses its momentum when they leave. A second"
                + " person who can step in keeps it moving.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        Duties duties = new Duties(content, on);
        return duties.routines().flatMap(routine -> remark(routine, duties, on).stream()).toList();
    }

    private Optional<Remark> remark(Routine routine, Duties duties, LocalDate on) {
        Set<Person> away = duties.primaryHolders(routine);
        List<Optional<School>> bare = duties.places(routine).stream()
                .filter(place -> !duties.isBackedUp(routine, place, away)).toList();
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.about(this, Severity.WARNING, routine,
                        "If those who carry it stepped away on " + Phrases.day(on) + ", nobody would step in"
                                + Places.at(bare, duties) + ": there is no backup."));
    }
}
