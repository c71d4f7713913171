package org.throughline.core.change;

import java.util.Optional;

/**
 * Refuses edits of what must not change, such as a published cycle or an old measurement, whoever asks: form, paste,
 * undo, import or command line.
 * <p>
 * Contributed as a service. Called on the thread that changes the model, once for every elementary edit, so it has to
 * be quick (no walk through the model) and must not change anything. Removing a part is judged as setting its id to
 * nothing. An exception is a bug of the guard and refuses the
 * change.
 */
public interface EditGuard {

    /**
     * Judges one edit by the state before the change that it belongs to.
     *
     * @param edit
     *            what is about to happen or has just happened and can still be taken back
     * @param before
     *            the state before the change
     * @return the reason for refusing it, as a sentence for the user; empty when the guard has nothing against it
     */
    Optional<String> refusal(Edit edit, Before before);
}
