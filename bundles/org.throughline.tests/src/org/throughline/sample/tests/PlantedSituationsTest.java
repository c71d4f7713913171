package org.throughline.sample.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.throughline.core.Content;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.internal.check.BrokenLinkRule;
import org.throughline.core.internal.check.DuplicateIdRule;
import org.throughline.core.internal.check.DuplicateNameRule;
import org.throughline.plans.internal.check.ActivityWithoutGoalRule;
import org.throughline.plans.internal.check.GoalWithoutOutcomeRule;
import org.throughline.plans.internal.check.ResourceWithoutGoalRule;
import org.throughline.playbooks.internal.check.PersonLeftStillNamedRule;
import org.throughline.playbooks.internal.check.RoleVacantRule;
import org.throughline.playbooks.internal.check.RoutineNotWrittenRule;
import org.throughline.playbooks.internal.check.RoutineWithoutBackupRule;
import org.throughline.playbooks.internal.check.RoutineWithoutHolderRule;
import org.throughline.playbooks.internal.check.VerificationOverdueRule;

/** What is planted for the checks is what the documentation says, on every day. */
class PlantedSituationsTest {

    static final List<String> DAYS = Riverside.DAYS;

    private static final List<Rule> RULES = List.of(new BrokenLinkRule(), new DuplicateIdRule(),
            new DuplicateNameRule(),
            new GoalWithoutOutcomeRule(), new ActivityWithoutGoalRule(), new ResourceWithoutGoalRule(),
            new RoutineWithoutHolderRule(), new RoutineWithoutBackupRule(), new RoutineNotWrittenRule(),
            new VerificationOverdueRule(), new RoleVacantRule(), new PersonLeftStillNamedRule());

    @ParameterizedTest
    @FieldSource("DAYS")
    void eachCheckFiresOnWhatTheDocumentationSays(LocalDate day) {
        Content riverside = Riverside.on(day);
        Map<String, Object> fired = new TreeMap<>();
        new NaiveChecks(riverside, day).all().forEach((rule, ids) -> fired.put(rule, new TreeSet<>(ids)));
        for (Rule rule : RULES) {
            fired.put(rule.id(), new TreeSet<>(rule.check(riverside, day).stream().map(Remark::place).toList()));
        }
        fired.values().removeIf(ids -> ((TreeSet<?>) ids).isEmpty());
        Map<String, Object> expected = new TreeMap<>();
        Riverside.table("Checks").forEach((rule, cells) -> expected.put(rule,
                new TreeSet<>(Stream.of(cells.getFirst().split(",")).map(String::strip).toList())));
        assertEquals(lines(expected), lines(fired));
    }

    private static String lines(Map<String, Object> map) {
        return String.join("\n", map.entrySet().stream().map(Object::toString).toList());
    }
}
