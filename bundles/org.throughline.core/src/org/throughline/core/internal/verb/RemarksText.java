package org.throughline.core.internal.verb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.throughline.core.check.CheckResult;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Severity;

/**
 * Remarks as people read them: the serious first, each check with its reason once.
 *
 * @param result
 *            what the checks said
 * @param reasons
 *            why each check exists, by its id
 */
record RemarksText(CheckResult result, Map<String, String> reasons) {

    String text() {
        StringBuilder text = new StringBuilder(summary());
        Map<String, List<Remark>> groups = result.remarks().stream()
                .collect(Collectors.groupingBy(Remark::rule, LinkedHashMap::new, Collectors.toList()));
        groups.forEach((rule, remarks) -> {
            text.append("\n\n").append(word(remarks.getFirst().severity())).append(" · ").append(rule).append(" (")
                    .append(remarks.size()).append(")\n").append(reasons.get(rule));
            remarks.forEach(
                    remark -> text.append("\n  - ").append(remark.name()).append(": ").append(remark.message()));
        });
        return text.toString();
    }

    private String summary() {
        String counts = count(Severity.ERROR, "error", "errors") + ", "
                + count(Severity.WARNING, "warning", "warnings") + " and " + count(Severity.INFO, "remark", "remarks");
        return Character.toUpperCase(counts.charAt(0)) + counts.substring(1) + ".";
    }

    private String count(Severity severity, String one, String many) {
        long count = result.count(severity);
        return (count == 0 ? "no" : Long.toString(count)) + " " + (count == 1 ? one : many);
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Remark";
        };
    }
}
