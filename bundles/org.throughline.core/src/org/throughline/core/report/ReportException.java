package org.throughline.core.report;

/** A report was asked for in a way that cannot be answered. The message is a sentence for the user. */
public final class ReportException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A wrong request.
     *
     * @param message
     *            what is wrong, as a sentence
     */
    public ReportException(String message) {
        super(message);
    }
}
