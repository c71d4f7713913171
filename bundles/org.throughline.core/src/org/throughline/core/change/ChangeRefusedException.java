package org.throughline.core.change;

/** A change was refused and taken back; the model is as it was before. */
public final class ChangeRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param reason
     *            why, as a sentence for the user
     */
    public ChangeRefusedException(String reason) {
        super(reason);
    }
}
