package org.throughline.core.internal.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.Session;
import org.throughline.core.document.TemplateException;
import org.throughline.core.report.Report;
import org.throughline.core.report.ReportException;
import org.throughline.core.report.ReportRequest;
import org.throughline.core.report.Reports;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.Verb;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbDescription;
import org.throughline.core.verb.VerbDescription.Argument;
import org.throughline.core.verb.VerbDescription.Option;
import org.throughline.core.verb.VerbException;
import org.throughline.core.verb.VerbSession;

/** {@code report}: lists the reports, or writes one. */
@Component(service = Verb.class)
public final class ReportVerb implements Verb {

    private static final String LIST = "list";
    private static final String OUT = "out";
    private static final String TEMPLATE = "template";
    private static final String SET = "set";

    private final KnowledgeBases bases;
    private final Reports reports;

    /** What {@code --list} prints for programs. */
    record Listing(List<Entry> reports) {}

    /** One report of the list. */
    record Entry(String id, String title, List<Report.Parameter> parameters) {}

    /**
     * With what it needs.
     *
     * @param bases
     *            opens knowledge bases
     * @param reports
     *            the reports
     */
    @Activate
    public ReportVerb(@Reference KnowledgeBases bases, @Reference Reports reports) {
        this.bases = bases;
        this.reports = reports;
    }

    @Override
    public VerbDescription description() {
        return new VerbDescription("report", "Lists the reports that can be written, or writes one to a Word file.",
                List.of(new Argument("DIR", "The folder of the knowledge base.", true),
                        new Argument("ID", "The report, as --list names it.", false)),
                List.of(Option.flag(LIST, "List the reports and what can be set for each."),
                        Option.value(OUT, "FILE.docx", "The file to write."),
                        Option.value(TEMPLATE, "FILE.docx",
                                "Your own Word file whose styles, header and footer are used."),
                        new Option(SET, "KEY=VALUE", "Set a value for the report; may be repeated.", true, false),
                        VerbDescription.ON, VerbDescription.RESTRICTED),
                true);
    }

    @Override
    public Outcome run(VerbCall call) throws VerbException {
        try (Session session = VerbSession.open(bases, call)) {
            return call.has(LIST) ? list() : write(session, call);
        }
    }

    private Outcome list() {
        List<Entry> entries = reports.list().stream()
                .map(report -> new Entry(report.id(), report.title(), report.parameters())).toList();
        String text = reports.list().stream().map(ReportVerb::describe).collect(Collectors.joining("\n"));
        return Outcome.done(text.isEmpty() ? "No report is installed." : text, new Listing(entries));
    }

    private static String describe(Report report) {
        return report.id() + "  " + report.title() + report.parameters().stream()
                .map(parameter -> "\n    --set " + parameter.name() + "=…  " + parameter.explanation())
                .collect(Collectors.joining());
    }

    private Outcome write(Session session, VerbCall call) throws VerbException {
        String id = call.argument(1).orElseThrow(() -> VerbException
                .wrongUse("Name the report to write, or list the reports with --list."));
        Path target = call.path(call.value(OUT)
                .orElseThrow(() -> VerbException.wrongUse("Name the Word file to write with --out FILE.docx.")));
        Optional<Path> template = template(call);
        ReportRequest request = reports.request(session, call.on(), settings(call),
                call.has(VerbDescription.RESTRICTED.name()));
        try {
            reports.write(id, request, target, template);
        } catch (ReportException | TemplateException e) {
            throw VerbException.wrongUse(e.getMessage());
        } catch (IOException e) {
            throw VerbException.environment(e.getMessage(), e);
        }
        return Outcome.done("Wrote the report “" + id + "” to " + target + ".",
                Map.of("report", id, "file", target.toString()));
    }

    private static Optional<Path> template(VerbCall call) throws VerbException {
        Optional<String> given = call.value(TEMPLATE);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Path template = call.path(given.get());
        if (!Files.isReadable(template) || Files.isDirectory(template)) {
            throw VerbException.environment("The template “" + template + "” is not there or cannot be read.", null);
        }
        return Optional.of(template);
    }

    private static Map<String, String> settings(VerbCall call) throws VerbException {
        Map<String, String> settings = new HashMap<>();
        for (String pair : call.options().getOrDefault(SET, List.of())) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw VerbException.wrongUse("“--set " + pair + "” is not understood; write --set name=value.");
            }
            settings.put(pair.substring(0, equals).strip(), pair.substring(equals + 1));
        }
        return settings;
    }
}
