package org.throughline.core;

import java.util.Objects;

/**
 * Something about a file of the knowledge base that the user has to know.
 *
 * @param kind
 *            what it is
 * @param path
 *            the file inside the knowledge base's folder, with {@code /} between names
 * @param message
 *            what is the matter and what was kept, as a sentence
 */
public record Problem(Kind kind, String path, String message) {

    /** What can be the matter with a file. */
    public enum Kind {
        /** The file is listed and cannot be read; nothing of it takes part in anything. */
        DAMAGED_PART,
        /** The file is listed and not there. */
        MISSING_PART,
        /** The file can be read but is not as Throughline wrote it; it is never written over unasked. */
        CHANGED_OUTSIDE
    }

    /** A problem. */
    public Problem {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(path);
        Objects.requireNonNull(message);
    }
}
