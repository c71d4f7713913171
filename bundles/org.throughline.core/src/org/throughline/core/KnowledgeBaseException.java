package org.throughline.core;

/** A knowledge base cannot be opened, made or saved. The message is one sentence for the user that says what to do. */
public final class KnowledgeBaseException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whose doing it is. */
    public enum Kind {
        /** What was given is no knowledge base, or one that this version does not read. */
        WRONG_INPUT,
        /** The disk, the network or the rights stand in the way. */
        ENVIRONMENT
    }

    private final Kind kind;

    /**
     * A failure.
     *
     * @param kind
     *            whose doing it is
     * @param message
     *            what happened, what was kept and what to do, as a sentence
     * @param cause
     *            what lies behind it, {@code null} for nothing
     */
    public KnowledgeBaseException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /**
     * Whose doing it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}
