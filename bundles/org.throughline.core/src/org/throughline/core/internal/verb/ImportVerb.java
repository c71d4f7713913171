package org.throughline.core.internal.verb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.Session;
import org.throughline.core.analysis.Names;
import org.throughline.core.table.ImportResult;
import org.throughline.core.table.Importer;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.Verb;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbDescription;
import org.throughline.core.verb.VerbDescription.Argument;
import org.throughline.core.verb.VerbDescription.Option;
import org.throughline.core.verb.VerbException;
import org.throughline.core.verb.VerbSession;

/** {@code import}: brings a workbook into a knowledge base. */
@Component(service = Verb.class)
public final class ImportVerb implements Verb {

    private static final String DRY_RUN = "dry-run";

    private final KnowledgeBases bases;
    private final List<Importer> importers;

    /**
     * With what it needs.
     *
     * @param bases
     *            opens knowledge bases
     * @param importers
     *            bring files in
     */
    @Activate
    public ImportVerb(@Reference KnowledgeBases bases,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<Importer> importers) {
        this.bases = bases;
        this.importers = List.copyOf(importers);
    }

    @Override
    public VerbDescription description() {
        return new VerbDescription("import",
                "Brings a workbook in, as export writes it, and says what it placed, changed and did not understand. Exit status 1 when something was not understood.",
                List.of(new Argument("DIR", "The folder of the knowledge base.", true),
                        new Argument("FILE.xlsx", "The workbook to bring in.", true)),
                List.of(Option.flag(DRY_RUN, "Only say what would be done; change nothing."),
                        VerbDescription.RESTRICTED),
                true);
    }

    @Override
    public Outcome run(VerbCall call) throws VerbException {
        Path file = call
                .path(call.argument(1).orElseThrow(() -> VerbException.wrongUse("Name the workbook to bring in.")));
        boolean dryRun = call.has(DRY_RUN);
        try (Session session = VerbSession.open(bases, call)) {
            ImportResult result = bringIn(file, session, dryRun);
            if (session.isDirty()) {
                session.save();
            }
            return new Outcome(result.notUnderstood().isEmpty() ? Outcome.DONE : Outcome.FOUND,
                    new ImportText(result, dryRun).text(), data(result));
        } catch (KnowledgeBaseException e) {
            throw VerbSession.translate(e);
        }
    }

    private ImportResult bringIn(Path file, Session session, boolean dryRun) throws VerbException {
        Importer importer = importers.stream().filter(one -> one.reads(file.getFileName().toString())).findFirst()
                .orElseThrow(() -> VerbException.wrongUse(
                        "“" + file + "” is no workbook that can be brought in; save it as .xlsx and try again."));
        try {
            if (Files.isDirectory(file)) {
                throw VerbException.wrongUse("“" + file + "” is a folder; name a workbook.");
            }
            if (!Files.isReadable(file)) {
                throw VerbException.environment("“" + file + "” is not there or may not be read.",
                        new IOException(file.toString()));
            }
            return importer.bringIn(file, session, dryRun);
        } catch (IOException e) {
            throw VerbException.wrongUse(e.getMessage());
        }
    }

    private static Map<String, Object> data(ImportResult result) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("placed", result.placed().stream()
                .map(one -> entry("id", one.getId(), "name", Names.of(one))).toList());
        data.put("changed", result.changed().stream().map(
                one -> entry("id", one.id(), "feature", one.feature(), "old", one.before(), "new", one.after()))
                .toList());
        data.put("notUnderstood", result.notUnderstood().stream()
                .map(one -> entry("sheet", one.sheet(), "cell", one.cell(), "why", one.why())).toList());
        return data;
    }

    private static Map<String, String> entry(String... keysAndValues) {
        Map<String, String> entry = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entry.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return entry;
    }
}
