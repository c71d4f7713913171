package org.throughline.playbooks.internal.check;

import java.util.List;
import java.util.Optional;

import org.throughline.core.analysis.Names;
import org.throughline.core.analysis.Phrases;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.playbooks.internal.handoff.Duties;

/** Names roles and schools in sentences; what is kept in a restricted part is not named. */
final class Places {

    private Places() {}

    static String name(Role role, Duties duties) {
        return duties.targets().isOpen(role) ? "the role “" + Names.of(role) + "”" : "its role, which is restricted,";
    }

    /** Where, such as {@code  at Cedar Hill and Riverside}; nothing where there is no school. */
    static String at(List<Optional<School>> places, Duties duties) {
        List<String> names = places.stream().flatMap(Optional::stream)
                .map(school -> duties.targets().isOpen(school) ? Names.of(school) : "a restricted school").toList();
        return names.isEmpty() ? "" : " at " + Phrases.list(names);
    }
}
