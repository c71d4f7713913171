package org.throughline.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * In what surroundings a command runs.
 *
 * @param out
 *            takes the results
 * @param err
 *            takes messages
 * @param workingFolder
 *            the folder against which paths are resolved
 * @param today
 *            tells the day
 * @param terminal
 *            whether messages are read by a person at a terminal, who wants to see progress
 */
public record Surroundings(PrintStream out, PrintStream err, Path workingFolder, Supplier<LocalDate> today,
        boolean terminal) {}
