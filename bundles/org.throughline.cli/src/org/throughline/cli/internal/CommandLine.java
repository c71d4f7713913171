package org.throughline.cli.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.Verb;
import org.throughline.core.verb.VerbException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads a command line, runs the command that it names, and prints what came of it. */
public final class CommandLine {

    private final Map<String, Verb> verbs = new LinkedHashMap<>();
    private final Surroundings surroundings;
    private final picocli.CommandLine parser;

    /**
     * With the commands that there are.
     *
     * @param contributed
     *            the commands
     * @param surroundings
     *            in what surroundings they run
     */
    public CommandLine(List<Verb> contributed, Surroundings surroundings) {
        this.surroundings = surroundings;
        contributed.forEach(verb -> verbs.putIfAbsent(verb.description().name(), verb));
        CommandSpec root = CommandSpec.create().name("throughline").addOption(VerbSpec.help());
        root.usageMessage()
                .description(
                        "A district's system for improving mathematics teaching, kept so that it outlasts anybody.")
                .synopsisHeading("").customSynopsis("Usage: throughline COMMAND …", "       throughline COMMAND --help",
                        "       throughline --version", "")
                .commandListHeading("%nCommands:%n");
        verbs.forEach((name, verb) -> root.addSubcommand(name, VerbSpec.of(verb.description())));
        parser = new picocli.CommandLine(root).setTrimQuotes(false).setExpandAtFiles(false)
                .setUnmatchedOptionsArePositionalParams(false);
    }

    /**
     * Runs one command line.
     *
     * @param arguments
     *            its words
     * @return the exit status: 0 done, 1 done and found something, 2 wrong use or input, 3 the environment failed
     */
    public int run(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (ParameterException e) {
            return fail(VerbException.WRONG_USE, WrongUse.sentence(e, verbs.keySet()));
        } catch (VerbException e) {
            return fail(e.status(), e.getMessage());
        } catch (RuntimeException | Error e) {
            return fail(VerbException.ENVIRONMENT, FailureLog.sentence(e));
        } finally {
            surroundings.out().flush();
        }
    }

    private int dispatch(String... arguments) throws VerbException {
        if (arguments.length == 0 || arguments[0].equals(VerbSpec.HELP)) {
            parser.usage(surroundings.out());
            return Outcome.DONE;
        }
        if (!verbs.containsKey(arguments[0]) && isFolder(arguments[0])) {
            throw VerbException.wrongUse("“" + arguments[0]
                    + "” is a folder; put a command before it, such as “throughline validate " + arguments[0] + "”.");
        }
        ParseResult parsed = parser.parseArgs(arguments);
        if (!parsed.hasSubcommand()) {
            throw new UnmatchedArgumentException(parser, List.of(arguments));
        }
        ParseResult command = parsed.subcommand();
        if (command.isUsageHelpRequested()) {
            command.commandSpec().commandLine().usage(surroundings.out());
            return Outcome.DONE;
        }
        Verb verb = verbs.get(command.commandSpec().name());
        ParsedCall call = new ParsedCall(command, verb.description(), surroundings);
        boolean json = call.json();
        Outcome outcome = verb.run(call.toVerbCall());
        if (json) {
            surroundings.out().println(Json.text(outcome.data()));
        } else if (!outcome.text().isEmpty()) {
            surroundings.out().println(outcome.text().stripTrailing());
        }
        return outcome.status();
    }

    private boolean isFolder(String argument) {
        try {
            return Files.isDirectory(surroundings.workingFolder().resolve(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private int fail(int status, String sentence) {
        surroundings.out().flush();
        surroundings.err().println(sentence);
        return status;
    }
}
