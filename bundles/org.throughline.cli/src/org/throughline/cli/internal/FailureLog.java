package org.throughline.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is needed to mend a failure that nobody expected, and says so in one sentence. */
final class FailureLog {

    private FailureLog() {}

    static String sentence(Throwable failure) {
        String what = "Throughline made a mistake (" + failure.getClass().getSimpleName()
                + "); your knowledge base is as it was after the last save";
        try {
            Path log = Files.write(Files.createTempFile("throughline-failure-", ".txt"), trace(failure));
            return what + ". Please send us the file " + log + ".";
        } catch (IOException e) {
            return what + ", and the details could not be written: " + failure.getMessage() + ".";
        }
    }

    private static List<String> trace(Throwable failure) {
        List<String> lines = new ArrayList<>();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            lines.add(cause.toString());
            for (StackTraceElement element : cause.getStackTrace()) {
                lines.add("    at " + element);
            }
        }
        return lines;
    }
}
