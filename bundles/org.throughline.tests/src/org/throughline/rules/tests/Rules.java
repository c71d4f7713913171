package org.throughline.rules.tests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.throughline.core.Content;
import org.throughline.core.check.CheckResult;
import org.throughline.core.check.Checks;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.internal.check.BrokenLinkRule;
import org.throughline.core.internal.check.ChangedOutsideRule;
import org.throughline.core.internal.check.DamagedPartRule;
import org.throughline.core.internal.check.DuplicateIdRule;
import org.throughline.core.internal.check.DuplicateNameRule;
import org.throughline.core.internal.check.MissingAttachmentRule;
import org.throughline.plans.internal.check.ActivityWithoutGoalRule;
import org.throughline.plans.internal.check.GoalWithoutOutcomeRule;
import org.throughline.plans.internal.check.ResourceWithoutGoalRule;
import org.throughline.playbooks.internal.check.PersonLeftStillNamedRule;
import org.throughline.playbooks.internal.check.RoleVacantRule;
import org.throughline.playbooks.internal.check.RoutineNotWrittenRule;
import org.throughline.playbooks.internal.check.RoutineWithoutBackupRule;
import org.throughline.playbooks.internal.check.RoutineWithoutHolderRule;
import org.throughline.playbooks.internal.check.VerificationOverdueRule;

/** All rules that there are. */
final class Rules {

    static final List<Rule> ALL = List.of(new BrokenLinkRule(), new DuplicateIdRule(), new MissingAttachmentRule(),
            new DamagedPartRule(), new ChangedOutsideRule(), new DuplicateNameRule(), new RoutineWithoutHolderRule(),
            new RoutineWithoutBackupRule(), new RoutineNotWrittenRule(), new VerificationOverdueRule(),
            new RoleVacantRule(), new PersonLeftStillNamedRule(), new ResourceWithoutGoalRule(),
            new GoalWithoutOutcomeRule(), new ActivityWithoutGoalRule());

    private Rules() {}

    static CheckResult run(Content content, LocalDate on) {
        return new Checks(ALL).run(content, on);
    }

    /** The places at which each rule fired, in order; rules that were silent are left out. */
    static SortedMap<String, List<String>> fired(Content content, LocalDate on) {
        SortedMap<String, List<String>> places = new TreeMap<>();
        run(content, on).byRule().forEach((rule, remarks) -> places.put(rule, sorted(remarks)));
        return places;
    }

    private static List<String> sorted(List<Remark> remarks) {
        return remarks.stream().map(Remark::place).sorted(Comparator.naturalOrder()).toList();
    }
}
