package org.throughline.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts the tests that each engine ran, for verify: the reports of Surefire do not say which engine ran a test. Writes
 * one line {@code engine=count} each to the file that the system property {@value #FILE} names, if any.
 */
public final class EngineCount implements TestExecutionListener {

    private static final String FILE = "throughline.tests.engines";

    private final Map<String, Integer> ran = new TreeMap<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            String engine = UniqueId.parse(test.getUniqueId()).getEngineId().orElse("unknown");
            ran.merge(engine, 1, Integer::sum);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        String file = System.getProperty(FILE);
        if (file == null) {
            return;
        }
        String lines = ran.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(Path.of(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The count of tests cannot be written to " + file, e);
        }
    }
}
