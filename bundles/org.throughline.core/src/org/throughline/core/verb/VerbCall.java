package org.throughline.core.verb;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What was given to a command.
 *
 * @param arguments
 *            what was given by place, in order
 * @param options
 *            the values by option name; an empty list for a switch that was given
 * @param on
 *            the day as of which to compute
 * @param workingFolder
 *            the folder against which paths are resolved
 * @param progress
 *            told in words how far long work has come
 * @param warnings
 *            told in sentences of what the user should know beside the result; they go to standard error
 */
public record VerbCall(List<String> arguments, Map<String, List<String>> options, LocalDate on, Path workingFolder,
        Consumer<String> progress, Consumer<String> warnings) {

    /** A call. */
    public VerbCall {
        arguments = List.copyOf(arguments);
        options = Map.copyOf(options);
    }

    /**
     * Whether a switch or option was given.
     *
     * @param name
     *            the option's name
     * @return {@code true} if it was given
     */
    public boolean has(String name) {
        return options.containsKey(name);
    }

    /**
     * The value of an option.
     *
     * @param name
     *            the option's name
     * @return its value, empty where it was not given
     */
    public Optional<String> value(String name) {
        return options.getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * An argument.
     *
     * @param index
     *            its place, beginning with 0
     * @return the argument, empty where it was not given
     */
    public Optional<String> argument(int index) {
        return index < arguments.size() ? Optional.of(arguments.get(index)) : Optional.empty();
    }

    /**
     * A path against the working folder.
     *
     * @param text
     *            as it was given
     * @return the path
     * @throws VerbException
     *             if it is blank or no path can be made of it
     */
    public Path path(String text) throws VerbException {
        if (text.isBlank()) {
            throw VerbException.wrongUse("The name of a file or folder is empty; write it out.");
        }
        try {
            return workingFolder.resolve(text).normalize();
        } catch (java.nio.file.InvalidPathException e) {
            throw VerbException.wrongUse("“" + text + "” is no path that this system understands.");
        }
    }
}
