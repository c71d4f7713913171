package org.throughline.cli.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbDescription;
import org.throughline.core.verb.VerbDescription.Option;
import org.throughline.core.verb.VerbException;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What the parser found, in the form in which commands take it. */
final class ParsedCall {

    private final ParseResult parsed;
    private final VerbDescription verb;
    private final Surroundings surroundings;

    ParsedCall(ParseResult parsed, VerbDescription verb, Surroundings surroundings) {
        this.parsed = parsed;
        this.verb = verb;
        this.surroundings = surroundings;
    }

    VerbCall toVerbCall() throws VerbException {
        List<String> arguments = new ArrayList<>();
        for (PositionalParamSpec argument : parsed.commandSpec().positionalParameters()) {
            String value = argument.getValue();
            if (value != null) {
                arguments.add(value);
            }
        }
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (Option option : verb.options()) {
            OptionSpec spec = parsed.matchedOption("--" + option.name());
            if (spec != null) {
                options.put(option.name(), option.valueName() == null ? List.of() : spec.stringValues());
            }
        }
        return new VerbCall(arguments, options, on(), surroundings.workingFolder(), progress(),
                surroundings.err()::println);
    }

    boolean json() throws VerbException {
        String format = parsed.matchedOptionValue(VerbSpec.FORMAT, "text");
        return switch (format) {
            case "text" -> false;
            case "json" -> true;
            default -> throw VerbException.wrongUse("--format takes text or json, not “" + format + "”.");
        };
    }

    private LocalDate on() throws VerbException {
        OptionSpec given = parsed.matchedOption("--" + VerbDescription.ON.name());
        if (given == null) {
            return surroundings.today().get();
        }
        String text = given.stringValues().getLast();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw VerbException.wrongUse("--on takes a date such as 2026-09-14, not “" + text + "”.");
        }
    }

    private Consumer<String> progress() {
        return surroundings.terminal() ? surroundings.err()::println : text -> {
            // nobody is watching
        };
    }
}
