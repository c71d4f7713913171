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
 * Counts the tests of each engine, for verify: the reports of Surefire do not say which engine ran a test, and keep one
 * file for a class whose tests ran in two. Writes lines such as {@code jqwik.passed=3} to the file that the system
 * property {@value #FILE} names, if any. A class that failed as a whole counts as one failed test.
 */
public final class EngineCount implements TestExecutionListener {

    private static final String FILE = "throughline.tests.engines";

    private final Map<String, Integer> counts = new TreeMap<>();

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        count(test, "skipped");
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        switch (result.getStatus()) {
            case FAILED -> count(test, "failed");
            case ABORTED -> count(test, "skipped");
            case SUCCESSFUL -> {
                if (test.isTest()) {
                    count(test, "passed");
                }
            }
        }
    }

    private void count(TestIdentifier test, String outcome) {
        String engine = UniqueId.parse(test.getUniqueId()).getEngineId().orElse("unknown");
        counts.merge(engine + "." + outcome, 1, Integer::sum);
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        String file = System.getProperty(FILE);
        if (file == null) {
            return;
        }
        String lines = counts.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.writeString(Path.of(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The count of tests cannot be written to " + file, e);
        }
    }
}
