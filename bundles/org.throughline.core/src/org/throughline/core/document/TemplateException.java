package org.throughline.core.document;

import java.io.IOException;

/** A template cannot be used. The message is a sentence for the user that says why. */
public final class TemplateException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * A template that cannot be used.
     *
     * @param message
     *            why, as a sentence
     * @param cause
     *            what lies behind it, {@code null} for nothing
     */
    public TemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
