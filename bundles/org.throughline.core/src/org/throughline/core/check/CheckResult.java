package org.throughline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all rules together had to say.
 *
 * @param remarks
 *            the remarks, the most serious first, then by rule, name and place
 * @param failures
 *            the rules that could not be carried through because they are faulty, by their id; their remarks are missing
 */
public record CheckResult(List<Remark> remarks, List<Failure> failures) {

    /** A result. */
    public CheckResult {
        remarks = List.copyOf(remarks);
        failures = List.copyOf(failures);
    }

    /**
     * A rule that is faulty.
     *
     * @param rule
     *            its id
     * @param message
     *            what the user should know, as a sentence
     * @param cause
     *            what happened
     */
    public record Failure(String rule, String message, RuntimeException cause) {}

    /**
     * How many remarks there are of a severity.
     *
     * @param severity
     *            the severity
     * @return the number
     */
    public long count(Severity severity) {
        return remarks.stream().filter(remark -> remark.severity() == severity).count();
    }

    /**
     * The remarks rule by rule.
     *
     * @return the remarks by the rule's id, in the order of the ids; rules that had nothing to say are left out
     */
    public Map<String, List<Remark>> byRule() {
        Map<String, List<Remark>> result = new TreeMap<>();
        remarks.forEach(remark -> result.computeIfAbsent(remark.rule(), id -> new ArrayList<>()).add(remark));
        return result;
    }
}
