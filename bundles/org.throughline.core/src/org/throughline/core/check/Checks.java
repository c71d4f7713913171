package org.throughline.core.check;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.Content;
import org.throughline.core.analysis.Names;
import org.throughline.model.base.RuleSwitch;

/**
 * Runs all rules that are there. Keeps no state between calls; {@link #run} may be called on any thread as long as nobody
 * changes the content meanwhile.
 */
@Component(service = Checks.class)
public final class Checks {

    private static final Logger LOG = System.getLogger(Checks.class.getName());

    private static final Comparator<Remark> ORDER = Comparator.comparing(Remark::severity)
            .thenComparing(Remark::rule, Names.ORDER).thenComparing(Remark::name, Names.ORDER)
            .thenComparing(Remark::place, Names.ORDER);

    private final List<Rule> rules;

    /**
     * With the rules of all plug-ins.
     *
     * @param rules
     *            the rules, in any order
     */
    @Activate
    public Checks(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Rule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id, Names.ORDER)).toList();
    }

    /**
     * The rules that are there, whether or not a knowledge base has switched them off.
     *
     * @return the rules by id
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Runs every rule that the knowledge base has not switched off. A rule that throws is left out, named in the result
     * and logged; the others run all the same.
     *
     * @param content
     *            what to check
     * @param on
     *            the day as of which to check
     * @return what the rules had to say
     */
    public CheckResult run(Content content, LocalDate on) {
        Set<String> switchedOff = content.root().getRuleSwitches().stream().map(RuleSwitch::getRule)
                .collect(Collectors.toSet());
        List<Remark> remarks = new ArrayList<>();
        List<CheckResult.Failure> failures = new ArrayList<>();
        for (Rule rule : rules) {
            if (!switchedOff.contains(rule.id())) {
                try {
                    remarks.addAll(rule.check(content, on));
                } catch (RuntimeException e) {
                    LOG.log(Level.ERROR, "The check " + rule.id() + " is faulty", e);
                    failures.add(new CheckResult.Failure(rule.id(), "The check “" + rule.id()
                            + "” could not be carried through because it is faulty; the other checks are complete.",
                            e));
                }
            }
        }
        remarks.sort(ORDER);
        return new CheckResult(remarks, failures);
    }
}
