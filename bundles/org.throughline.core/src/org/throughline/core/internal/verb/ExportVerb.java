package org.throughline.core.internal.verb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.Content;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.Session;
import org.throughline.core.WholeFile;
import org.throughline.core.exchange.WorkbookExport;
import org.throughline.core.table.TableWriter;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.Verb;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbDescription;
import org.throughline.core.verb.VerbDescription.Argument;
import org.throughline.core.verb.VerbDescription.Option;
import org.throughline.core.verb.VerbException;
import org.throughline.core.verb.VerbSession;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/** {@code export}: writes the whole knowledge base as a workbook. */
@Component(service = Verb.class)
public final class ExportVerb implements Verb {

    private static final String OUT = "out";

    private final KnowledgeBases bases;
    private final List<TableWriter> writers;

    /**
     * With what it needs.
     *
     * @param bases
     *            opens knowledge bases
     * @param writers
     *            write workbooks
     */
    @Activate
    public ExportVerb(@Reference KnowledgeBases bases,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<TableWriter> writers) {
        this.bases = bases;
        this.writers = List.copyOf(writers);
    }

    @Override
    public VerbDescription description() {
        return new VerbDescription("export",
                "Writes the whole knowledge base as an Excel workbook: a sheet for each kind of entry, a row for each entry.",
                List.of(new Argument("DIR", "The folder of the knowledge base.", true)),
                List.of(new Option(OUT, "FILE.xlsx", "The workbook to write; one that is there is replaced.", false,
                        true), VerbDescription.RESTRICTED),
                false);
    }

    @Override
    public Outcome run(VerbCall call) throws VerbException {
        String out = call.value(OUT)
                .orElseThrow(() -> VerbException.wrongUse("Name the workbook to write with --out FILE.xlsx."));
        TableWriter writer = writerOf(out);
        Path target = call.path(out);
        boolean restricted = call.has(VerbDescription.RESTRICTED.name());
        try (Session session = VerbSession.open(bases, call)) {
            Content content = session.content();
            List<TableWriter.Sheet> sheets = WorkbookExport.sheets(content, restricted);
            WholeFile.write(target, stream -> writer.write(sheets, stream));
            List<Part> parts = restricted ? content.parts() : content.openParts();
            long rows = parts.stream().flatMap(part -> Content.within(part, Identified.class)).count();
            return Outcome.done("Wrote " + Amount.of(rows, "entry", "entries") + " of "
                    + Amount.of(parts.size(), "document", "documents") + " to " + target + ".",
                    Map.of("file", target.toString()));
        } catch (IOException e) {
            throw VerbException.environment(e.getMessage(), e);
        }
    }

    private TableWriter writerOf(String file) throws VerbException {
        String name = file.toLowerCase(Locale.ROOT);
        return writers.stream().filter(writer -> name.endsWith("." + writer.extension())).findFirst()
                .orElseThrow(() -> VerbException.wrongUse("“" + file + "” cannot be written: give it the ending "
                        + writers.stream().map(writer -> "." + writer.extension()).collect(Collectors.joining(" or "))
                        + "."));
    }
}
