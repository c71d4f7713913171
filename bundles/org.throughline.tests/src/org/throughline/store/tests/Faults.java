package org.throughline.store.tests;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Set;

/** Decides which operation on files fails, and how. Operations that change something are counted from 1. */
final class Faults {

    /** What happens at the chosen operation. */
    enum Mode {
        /** It fails for want of space; the next ones work. */
        DISK_FULL,
        /** It fails for an unknown reason; the next ones work. */
        BROKEN,
        /** It is not allowed; the next ones work. */
        DENIED,
        /** A write writes half of it and fails; the next ones work. */
        SHORT_WRITE,
        /** It and all that come after it fail: the process is gone. */
        CRASH,
        /** As a crash, and what was not forced to the disk is gone too. */
        POWER_LOSS
    }

    private final Set<Path> unforced = new LinkedHashSet<>();
    private Mode mode;
    private int failAt = -1;
    private boolean renaming = true;
    private int count;

    /** From now on the n-th operation fails. */
    void failAt(int n, Mode how) {
        failAt = n;
        mode = how;
        count = 0;
    }

    void heal() {
        failAt = -1;
        unforced.clear();
    }

    /** Files can no longer be renamed over others. */
    void refuseRenaming() {
        renaming = false;
    }

    boolean renames() {
        return renaming;
    }

    boolean reached() {
        return failAt > 0 && count >= failAt;
    }

    void written(Path file) {
        unforced.add(file);
    }

    void forced(Path file) {
        unforced.remove(file);
    }

    /** Counts one operation, and fails if it is its turn. */
    void step(Path file) throws IOException {
        count++;
        if (failAt < 0 || count < failAt) {
            return;
        }
        switch (mode) {
            case DISK_FULL -> failOnce(new FileSystemException(file.toString(), null, "No space left on device"));
            case BROKEN, SHORT_WRITE -> failOnce(new FileSystemException(file.toString(), null, "Input/output error"));
            case DENIED -> failOnce(new AccessDeniedException(file.toString()));
            case CRASH -> throw new IOException("The process is gone");
            case POWER_LOSS -> {
                losePower();
                throw new IOException("The machine is gone");
            }
        }
    }

    /** How many of some bytes a write that is about to fail writes before it does. */
    int before(int bytes) {
        boolean next = failAt > 0 && count + 1 == failAt;
        return next && (mode == Mode.SHORT_WRITE || mode == Mode.CRASH || mode == Mode.POWER_LOSS) ? bytes / 2 : 0;
    }

    private void failOnce(IOException failure) throws IOException {
        if (count == failAt) {
            throw failure;
        }
    }

    private void losePower() throws IOException {
        for (Path file : unforced) {
            if (Files.exists(file)) {
                FileChannel.open(file, StandardOpenOption.WRITE).truncate(0).close();
            }
        }
        unforced.clear();
    }
}
