package org.throughline.cli.internal;

import java.util.Collection;
import java.util.List;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with a command line. */
final class WrongUse {

    private WrongUse() {}

    static String sentence(ParameterException e, Collection<String> verbs) {
        String command = e.getCommandLine().getCommandName();
        boolean atRoot = e.getCommandLine().getParent() == null;
        String hint = atRoot
                ? " The commands are: " + String.join(", ", verbs) + "."
                : " “throughline " + command + " --help” explains it.";
        List<String> unknown = e.getCommandLine().getUnmatchedArguments();
        return switch (e) {
            case MissingParameterException missing when !unknown.isEmpty() -> "“" + command + "” does not know “"
                    + unknown.getFirst() + "”; what begins with a dash and is no option is written after “--”." + hint;
            case MissingParameterException missing -> "“" + command + "” lacks "
                    + missing.getMissing().stream().map(WrongUse::shown).distinct().reduce((a, b) -> a + " and " + b)
                            .orElse("something")
                    + "." + hint;
            case UnmatchedArgumentException unmatched when atRoot -> "There is no command “"
                    + unmatched.getUnmatched().getFirst() + "”." + hint;
            case UnmatchedArgumentException unmatched -> "“" + command + "” does not know “"
                    + unmatched.getUnmatched().getFirst() + "”." + hint;
            case OverwrittenOptionException twice -> "“" + shown(twice.getOverwritten()) + "” is given twice." + hint;
            default -> e.getMessage().lines().findFirst().orElse("The command line cannot be read") + "." + hint;
        };
    }

    /** As one would type it. */
    private static String shown(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? (option.longestName() + " " + (option.arity().max() > 0 ? option.paramLabel() : "")).strip()
                : argument.paramLabel();
    }
}
