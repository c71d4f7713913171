package org.throughline.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.throughline.core.KnowledgeBases;
import org.throughline.core.Session;
import org.throughline.core.report.Report;
import org.throughline.core.report.Reports;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.Verb;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbDescription;
import org.throughline.core.verb.VerbDescription.Argument;
import org.throughline.core.verb.VerbDescription.Option;
import org.throughline.core.verb.VerbException;
import org.throughline.core.verb.VerbSession;

/** {@code demo}: the main job in one go, made of the other commands. What a missing plug-in would add is left out. */
public final class DemoVerb implements Verb {

    private static final String SAMPLE = "sample";

    /** What is shown after the sample was made: a heading, a command with what follows the folder, and how many lines. */
    private record Act(String heading, String verb, List<String> arguments, Map<String, List<String>> options,
            int lines) {}

    private static final List<Act> ACTS = List.of(
            new Act("What the checks say, the serious first", "validate", List.of(), Map.of(), 9),
            new Act("Searching for “second class”", "search", List.of("\"second class\""),
                    Map.of("limit", List.of("3")), 12),
            new Act("Which recommendations were acted on", "uptake", List.of(), Map.of(), 12),
            new Act("Whether the structures point the same way", "coherence", List.of(), Map.of(), 12));

    private final Map<String, Verb> verbs = new LinkedHashMap<>();
    private final KnowledgeBases bases;
    private final Reports reports;

    /**
     * Made of other commands.
     *
     * @param verbs
     *            the other commands
     * @param bases
     *            opens knowledge bases
     * @param reports
     *            the reports that can be written
     */
    public DemoVerb(Collection<Verb> verbs, KnowledgeBases bases, Reports reports) {
        verbs.forEach(verb -> this.verbs.putIfAbsent(verb.description().name(), verb));
        this.bases = bases;
        this.reports = reports;
    }

    @Override
    public VerbDescription description() {
        return new VerbDescription("demo",
                "The main job in one go: makes the sample district, shows what it holds, checks and searches it, and writes its Word reports.",
                List.of(new Argument("DIR", "The folder of the sample (default: demo); its reports go to DIR-reports.",
                        false)),
                List.of(Option.flag("no-window", "Do not open the workbench afterwards."), VerbDescription.ON), false);
    }

    @Override
    public Outcome run(VerbCall call) throws VerbException {
        String folder = call.argument(0).orElse("demo");
        StringBuilder text = new StringBuilder();
        text.append(isFresh(call.path(folder)) ? make(folder, call) : reuse(folder, call));
        for (Act act : ACTS) {
            if (verbs.containsKey(act.verb())) {
                List<String> arguments = Stream.concat(Stream.of(folder), act.arguments().stream()).toList();
                Outcome outcome = verbs.get(act.verb()).run(again(call, arguments, act.options()));
                text.append("\n\n").append(act.heading()).append("\n")
                        .append(beginning(outcome.text(), act.lines(), act.verb() + " " + folder));
            }
        }
        return Outcome.done(text.append("\n\n").append(writeReports(folder, call)).toString(), null);
    }

    private String make(String folder, VerbCall call) throws VerbException {
        call.progress().accept("Making the sample district …");
        Outcome made = verbs.get("new").run(again(call, List.of(folder), Map.of(SAMPLE, List.of())));
        return made.text() + "\n" + holdings(folder, call);
    }

    private String reuse(String folder, VerbCall call) throws VerbException {
        return "The sample is there already in " + call.path(folder) + ".\n" + holdings(folder, call);
    }

    private String holdings(String folder, VerbCall call) throws VerbException {
        try (Session session = VerbSession.open(bases, again(call, List.of(folder), Map.of()))) {
            if (!session.content().root().getTags().contains(SAMPLE)) {
                throw VerbException.wrongUse(call.path(folder)
                        + " holds a knowledge base of your own, which the demonstration leaves alone; name another folder.");
            }
            return new Inventory(session).text();
        }
    }

    private String writeReports(String folder, VerbCall call) throws VerbException {
        Path target = call.path(folder + "-reports");
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw VerbException.environment("The folder " + target + " for the reports cannot be made.", e);
        }
        List<String> lines = new ArrayList<>();
        for (Report report : reports.list()) {
            call.progress().accept("Writing " + report.title() + " …");
            Path file = target.resolve(report.id() + ".docx");
            verbs.get("report").run(again(call, List.of(folder, report.id()), Map.of("out", List.of(file.toString()))));
            lines.add("  " + report.title() + ": " + file);
        }
        return "Word reports\n" + String.join("\n", lines);
    }

    private static VerbCall again(VerbCall call, List<String> arguments, Map<String, List<String>> options) {
        return new VerbCall(arguments, options, call.on(), call.workingFolder(), call.progress(), call.warnings());
    }

    private static boolean isFresh(Path folder) throws VerbException {
        if (!Files.isDirectory(folder)) {
            return !Files.exists(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            Optional<Path> first = entries.findFirst();
            return first.isEmpty();
        } catch (IOException e) {
            throw VerbException.environment("The folder " + folder + " cannot be read.", e);
        }
    }

    private static String beginning(String text, int lines, String command) {
        List<String> all = text.lines().toList();
        String shown = String.join("\n", all.subList(0, Math.min(lines, all.size())));
        int left = all.size() - lines;
        return left > 0 ? shown + "\n  … and " + left + " more lines: throughline " + command : shown;
    }
}
