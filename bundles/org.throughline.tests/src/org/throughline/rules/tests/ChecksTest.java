package org.throughline.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.throughline.rules.tests.Given.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.Content;
import org.throughline.core.check.CheckResult;
import org.throughline.core.check.Checks;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.RuleSwitch;
import org.throughline.sample.generator.Defect;
import org.throughline.sample.generator.GeneratedBase;
import org.throughline.sample.generator.Generator;

/** All rules together. */
class ChecksTest {

    /** A rule that remarks on files of these names. */
    private record Naming(String id, Severity severity, String... names) implements Rule {

        @Override
        public String why() {
            return "Because.";
        }

        @Override
        public List<Remark> check(Content content, LocalDate on) {
            return Stream.of(names).map(name -> Remark.aboutFile(this, severity, name, "So it is.")).toList();
        }
    }

    private record Faulty(String id) implements Rule {

        @Override
        public String why() {
            return "Because.";
        }

        @Override
        public List<Remark> check(Content content, LocalDate on) {
            throw new IllegalStateException("Planned by the test ChecksTest");
        }
    }

    @Test
    void remarksAreListedBySeverityRuleAndName() {
        Checks checks = new Checks(List.of(new Naming("b", Severity.INFO, "x"),
                new Naming("d", Severity.WARNING, "é", "z", "\uFF5E", "\uD83D\uDE00", "a"),
                new Naming("c", Severity.WARNING, "x"), new Naming("a", Severity.INFO, "x"),
                new Naming("z", Severity.ERROR, "x")));
        assertEquals(List.of("z x", "c x", "d a", "d z", "d é", "d \uFF5E", "d \uD83D\uDE00", "a x", "b x"),
                checks.run(Content.of(List.of()), TODAY).remarks().stream()
                        .map(remark -> remark.rule() + " " + remark.name()).toList());
    }

    @Test
    void rulesAreListedById() {
        List<String> ids = new Checks(Rules.ALL).rules().stream().map(Rule::id).toList();
        assertEquals(ids.stream().sorted().distinct().toList(), ids);
    }

    @Test
    void aRuleThatIsSwitchedOffIsSilentAndTheOthersAreNot() {
        GeneratedBase base = Generator.generate(9, 800, TODAY);
        Stream.of(Defect.values()).forEach(base::plant);
        Content content = base.content();
        RuleSwitch off = BaseFactory.eINSTANCE.createRuleSwitch();
        off.setRule("handoff.routine-not-written");
        content.root().getRuleSwitches().add(off);
        CheckResult result = Rules.run(content, TODAY);
        assertEquals(base.planted().keySet().stream().filter(rule -> !rule.equals(off.getRule())).toList(),
                List.copyOf(result.byRule().keySet()));
    }

    @Test
    void aFaultyRuleIsNamedAndTheOthersAreComplete() {
        Checks checks = new Checks(List.of(new Naming("a", Severity.INFO, "x"), new Faulty("b"),
                new Naming("c", Severity.INFO, "x")));
        CheckResult result = checks.run(Content.of(List.of()), TODAY);
        assertEquals(List.of("a", "c"), List.copyOf(result.byRule().keySet()));
        assertEquals(List.of("b"), result.failures().stream().map(CheckResult.Failure::rule).toList());
        assertEquals("Planned by the test ChecksTest", result.failures().getFirst().cause().getMessage());
    }

    static List<Rule> all() {
        return Rules.ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRuleSaysWhyInSentences(Rule rule) {
        assertTrue(rule.why().matches("(?s)[A-Z].{30,}\\."), rule.why());
        assertTrue(rule.id().matches("[a-z-]+\\.[a-z-]+"), rule.id());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRemarkSaysWhatAndWhereInASentence(Rule rule) {
        GeneratedBase base = Generator.generate(10, 800, TODAY);
        Stream.of(Defect.values()).forEach(base::plant);
        for (Remark remark : rule.check(base.content(), TODAY)) {
            assertTrue(remark.message().matches("(?s)[A-Z].{20,}\\."), remark.message());
            assertEquals(remark.element().getId(), remark.place());
            assertTrue(!remark.name().isBlank() && !remark.message().contains("null"), remark.toString());
        }
    }
}
