package org.throughline.core.internal.verb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.Session;
import org.throughline.core.check.CheckResult;
import org.throughline.core.check.Checks;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.Verb;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbDescription;
import org.throughline.core.verb.VerbDescription.Argument;
import org.throughline.core.verb.VerbDescription.Option;
import org.throughline.core.verb.VerbException;
import org.throughline.core.verb.VerbSession;

/** {@code validate}: runs every check. */
@Component(service = Verb.class)
public final class ValidateVerb implements Verb {

    private static final String STRICT = "strict";

    private final KnowledgeBases bases;
    private final Checks checks;

    /**
     * With what it needs.
     *
     * @param bases
     *            opens knowledge bases
     * @param checks
     *            runs the checks
     */
    @Activate
    public ValidateVerb(@Reference KnowledgeBases bases, @Reference Checks checks) {
        this.bases = bases;
        this.checks = checks;
    }

    @Override
    public VerbDescription description() {
        return new VerbDescription("validate",
                "Runs every check and says what is wrong, what the field warns of, and why. Exit status 1 when something is wrong.",
                List.of(new Argument("DIR", "The folder of the knowledge base.", true)),
                List.of(Option.flag(STRICT, "Exit status 1 also when there is a warning."), VerbDescription.ON,
                        VerbDescription.RESTRICTED),
                true);
    }

    @Override
    public Outcome run(VerbCall call) throws VerbException {
        try (Session session = VerbSession.open(bases, call)) {
            CheckResult result = checks.run(session.content(), call.on());
            result.failures().stream().map(CheckResult.Failure::message).forEach(call.warnings());
            Map<String, String> reasons = checks.rules().stream().collect(Collectors.toMap(Rule::id, Rule::why));
            boolean found = result.count(Severity.ERROR) > 0
                    || call.has(STRICT) && result.count(Severity.WARNING) > 0;
            return new Outcome(found ? Outcome.FOUND : Outcome.DONE, new RemarksText(result, reasons).text(),
                    Map.of("findings", result.remarks().stream().map(remark -> entry(remark, reasons)).toList()));
        }
    }

    private static Map<String, Object> entry(Remark remark, Map<String, String> reasons) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", remark.place());
        element.put("name", remark.name());
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", remark.rule());
        entry.put("severity", remark.severity().name());
        entry.put("element", remark.element() == null ? null : element);
        entry.put("name", remark.name());
        entry.put("message", remark.message());
        entry.put("why", reasons.get(remark.rule()));
        return entry;
    }
}
