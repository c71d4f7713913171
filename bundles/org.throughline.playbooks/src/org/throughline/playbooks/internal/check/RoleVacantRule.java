package org.throughline.playbooks.internal.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.analysis.Names;
import org.throughline.core.analysis.Phrases;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.base.Element;
import org.throughline.model.feedback.Recommendation;
import org.throughline.model.organisation.Role;
import org.throughline.playbooks.internal.handoff.Duties;

/** Nobody holds a role that a routine or a recommendation relies on. */
@Component(service = Rule.class)
public final class RoleVacantRule implements Rule {

    @Override
    public String id() {
        return "handoff.role-vacant";
    }

    @Override
    public String why() {
        return "Work belongs to roles. As long as nobody holds the role, nobody does the work, and it is easy not to"
                + " notice.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        Duties duties = new Duties(content, on);
        return named(content, duties).entrySet().stream()
                .filter(entry -> duties.targets().isOpen(entry.getKey())
                        && duties.holdings().holders(entry.getKey(), Optional.empty(), on).isEmpty())
                .map(entry -> Remark.about(this, Severity.WARNING, entry.getKey(), "Nobody holds this role on "
                        + Phrases.day(on) + ", but “" + Names.of(entry.getValue()) + "” relies on it."))
                .toList();
    }

    /** The roles that are relied on, each with the first that names it. */
    private static Map<Role, Element> named(Content content, Duties duties) {
        Map<Role, Element> named = new LinkedHashMap<>();
        duties.routines().forEach(routine -> {
            remember(routine.getHolderRole(), routine, named);
            remember(routine.getBackupRole(), routine, named);
        });
        content.all(Recommendation.class)
                .forEach(recommendation -> remember(recommendation.getAddressee(), recommendation, named));
        return named;
    }

    private static void remember(Role role, Element by, Map<Role, Element> named) {
        if (role != null) {
            named.putIfAbsent(role, by);
        }
    }
}
