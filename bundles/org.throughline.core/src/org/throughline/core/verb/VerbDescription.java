package org.throughline.core.verb;

import java.util.List;

/**
 * What a command is called and what it takes, so that only the command line itself needs to know how arguments are
 * parsed. {@code --help} and, where results are printed, {@code --format} are added by the command line.
 *
 * @param name
 *            the word by which it is called
 * @param summary
 *            what it does, in one sentence
 * @param arguments
 *            what is given by place, in order
 * @param options
 *            what is given by name
 * @param printsResults
 *            whether it prints results, so that {@code --format text|json} makes sense
 */
public record VerbDescription(String name, String summary, List<Argument> arguments, List<Option> options,
        boolean printsResults) {

    /** A description. */
    public VerbDescription {
        arguments = List.copyOf(arguments);
        options = List.copyOf(options);
    }

    /**
     * Something given by place.
     *
     * @param name
     *            its name, such as {@code DIR}
     * @param explanation
     *            what it is
     * @param required
     *            whether it has to be given; only the last ones may be left out
     */
    public record Argument(String name, String explanation, boolean required) {}

    /**
     * Something given by name.
     *
     * @param name
     *            its name without the leading dashes, such as {@code out}
     * @param valueName
     *            the name of its value, such as {@code FILE}; {@code null} for a switch without a value
     * @param explanation
     *            what it does
     * @param repeatable
     *            whether it may be given several times
     * @param required
     *            whether it has to be given
     */
    public record Option(String name, String valueName, String explanation, boolean repeatable, boolean required) {

        /**
         * A switch.
         *
         * @param name
         *            its name
         * @param explanation
         *            what it does
         * @return the option
         */
        public static Option flag(String name, String explanation) {
            return new Option(name, null, explanation, false, false);
        }

        /**
         * An option with one value that may be left out.
         *
         * @param name
         *            its name
         * @param valueName
         *            the name of its value
         * @param explanation
         *            what it does
         * @return the option
         */
        public static Option value(String name, String valueName, String explanation) {
            return new Option(name, valueName, explanation, false, false);
        }
    }

    /** {@code --on DATE}, for every command that computes. */
    public static final Option ON = Option.value("on", "DATE",
            "The day as of which to compute, such as 2026-09-14 (default: today).");

    /** {@code --restricted}, for every command that opens a knowledge base. */
    public static final Option RESTRICTED = Option.flag("restricted",
            "Open restricted parts too, where they are there.");
}
