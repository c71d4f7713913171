package org.throughline.core.verb;

/** A command could not be carried out. The message is one sentence for the user that says what and where. */
public final class VerbException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The exit status of wrong use or wrong input. */
    public static final int WRONG_USE = 2;

    /** The exit status when the environment fails. */
    public static final int ENVIRONMENT = 3;

    private final int status;

    private VerbException(int status, String message, Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /**
     * Wrong use or wrong input.
     *
     * @param message
     *            what is wrong, as a sentence
     * @return the exception, with exit status 2
     */
    public static VerbException wrongUse(String message) {
        return new VerbException(WRONG_USE, message, null);
    }

    /**
     * The environment failed.
     *
     * @param message
     *            what failed and what to do, as a sentence
     * @param cause
     *            what happened
     * @return the exception, with exit status 3
     */
    public static VerbException environment(String message, Throwable cause) {
        return new VerbException(ENVIRONMENT, message, cause);
    }

    /**
     * The exit status.
     *
     * @return 2 or 3
     */
    public int status() {
        return status;
    }
}
