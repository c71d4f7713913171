package org.throughline.cli.internal;

import org.throughline.core.verb.VerbDescription;
import org.throughline.core.verb.VerbDescription.Argument;
import org.throughline.core.verb.VerbDescription.Option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Turns the description of a command into what the parser understands. */
final class VerbSpec {

    static final String HELP = "--help";
    static final String FORMAT = "--format";

    private VerbSpec() {}

    static CommandSpec of(VerbDescription verb) {
        CommandSpec spec = CommandSpec.create().name(verb.name());
        spec.usageMessage().description(escaped(verb.summary())).sortOptions(false);
        int index = 0;
        for (Argument argument : verb.arguments()) {
            spec.addPositional(PositionalParamSpec.builder().index(String.valueOf(index++)).type(String.class)
                    .paramLabel(argument.name()).description(escaped(argument.explanation()))
                    .arity(argument.required() ? "1" : "0..1").required(argument.required()).build());
        }
        verb.options().forEach(option -> spec.addOption(option(option)));
        if (verb.printsResults()) {
            spec.addOption(OptionSpec.builder(FORMAT).type(String.class).paramLabel("text|json").arity("1")
                    .description("text for people (default), json for programs.").build());
        }
        return spec.addOption(help());
    }

    static OptionSpec help() {
        return OptionSpec.builder(HELP).usageHelp(true).arity("0").type(boolean.class)
                .description("Explains how the command is used.").build();
    }

    private static OptionSpec option(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder("--" + option.name())
                .description(escaped(option.explanation())).required(option.required());
        if (option.valueName() == null) {
            return builder.type(boolean.class).arity("0").build();
        }
        builder.paramLabel(option.valueName()).arity("1");
        return option.repeatable() ? builder.type(String[].class).build() : builder.type(String.class).build();
    }

    /** The parser reads percent signs as places for values. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
