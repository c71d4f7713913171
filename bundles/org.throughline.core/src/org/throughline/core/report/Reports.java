package org.throughline.core.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.Session;
import org.throughline.core.WholeFile;
import org.throughline.core.analysis.Names;
import org.throughline.core.check.Checks;
import org.throughline.core.document.Block;
import org.throughline.core.document.Document;
import org.throughline.core.document.DocumentWriter;
import org.throughline.core.document.TemplateException;

/**
 * Makes and writes the reports that the plug-ins bring. Keeps no state between calls; may be called on any thread as long
 * as nobody changes the content meanwhile.
 */
@Component(service = Reports.class)
public final class Reports {

    private final List<Report> reports;
    private final List<ReportSection> sections;
    private final List<DocumentWriter> writers;
    private final Checks checks;

    /**
     * With what the plug-ins bring.
     *
     * @param reports
     *            the reports, in any order
     * @param sections
     *            the sections that are added to reports, in any order
     * @param writers
     *            what writes documents to files
     * @param checks
     *            the rules, whose remarks a report may use
     */
    @Activate
    public Reports(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<Report> reports,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<ReportSection> sections,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<DocumentWriter> writers,
            @Reference Checks checks) {
        this.reports = reports.stream().sorted(Comparator.comparing(Report::id, Names.ORDER)).toList();
        this.sections = sections.stream().sorted(Comparator.comparingInt(ReportSection::order)
                .thenComparing(section -> section.getClass().getName())).toList();
        this.writers = List.copyOf(writers);
        this.checks = checks;
    }

    /**
     * The reports that there are.
     *
     * @return the reports by id
     */
    public List<Report> list() {
        return reports;
    }

    /**
     * A request for a report on the content of a session.
     *
     * @param session
     *            the knowledge base
     * @param on
     *            the day as of which to report
     * @param settings
     *            the values that were set, by parameter name
     * @param restricted
     *            whether content of restricted parts may appear
     * @return the request, with what the rules say on that day
     */
    public ReportRequest request(Session session, LocalDate on, Map<String, String> settings, boolean restricted) {
        return new ReportRequest(session.content(), session.vocabulary(), on, settings, restricted,
                checks.run(session.content(), on).remarks());
    }

    /**
     * Makes the document of a report, with the sections that other plug-ins add at its end.
     *
     * @param id
     *            the id of the report
     * @param request
     *            from what and how
     * @return the document
     * @throws ReportException
     *             if there is no such report, a setting is unknown, or there is nothing to report on
     */
    public Document make(String id, ReportRequest request) throws ReportException {
        Report report = find(id);
        requireKnown(report, request.settings());
        Document made = report.make(request);
        List<Block> blocks = new ArrayList<>(made.blocks());
        sections.stream().filter(section -> section.report().equals(id))
                .forEach(section -> blocks.addAll(section.blocks(request)));
        return new Document(made.title(), made.subtitle(), made.author(), made.language(), made.date(), blocks);
    }

    /**
     * Makes a report and writes it to a file, whole or not at all.
     *
     * @param id
     *            the id of the report
     * @param request
     *            from what and how
     * @param target
     *            the file to be; its ending tells the kind of file
     * @param template
     *            the organisation's own template to write into
     * @throws ReportException
     *             if the report cannot be made, or no such kind of file is written
     * @throws TemplateException
     *             if the template cannot be used
     * @throws IOException
     *             if the file cannot be written; what was there before is unchanged
     */
    public void write(String id, ReportRequest request, Path target, Optional<Path> template)
            throws ReportException, IOException {
        DocumentWriter writer = writerOf(target);
        Document document = make(id, request);
        try {
            WholeFile.write(target, out -> writer.write(document, template, out));
        } catch (IOException e) {
            if (e.getCause() instanceof TemplateException unusable) {
                throw unusable;
            }
            throw e;
        }
    }

    private Report find(String id) throws ReportException {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst()
                .orElseThrow(() -> new ReportException("There is no report “" + id + "”; " + (reports.isEmpty()
                        ? "none is installed."
                        : "choose one of: " + reports.stream().map(Report::id).collect(Collectors.joining(", "))
                                + ".")));
    }

    private static void requireKnown(Report report, Map<String, String> settings) throws ReportException {
        List<String> known = report.parameters().stream().map(Report.Parameter::name).toList();
        Optional<String> unknown = settings.keySet().stream().filter(key -> !known.contains(key)).sorted().findFirst();
        if (unknown.isPresent()) {
            throw new ReportException("The report “" + report.id() + "” has nothing called “" + unknown.get()
                    + "” to set; " + (known.isEmpty()
                            ? "it takes no settings."
                            : "it takes: " + String.join(", ", known) + "."));
        }
    }

    private DocumentWriter writerOf(Path target) throws ReportException {
        String name = target.getFileName() == null ? "" : target.getFileName().toString().toLowerCase(Locale.ROOT);
        return writers.stream().filter(writer -> name.endsWith("." + writer.extension())).findFirst()
                .orElseThrow(() -> new ReportException("“" + target
                        + "” is no kind of file that reports are written to; "
                        + "give it a name that ends in " + writers.stream().map(writer -> "." + writer.extension())
                                .sorted().collect(Collectors.joining(" or "))
                        + "."));
    }
}
