package org.throughline.core.change;

/** Is told of every change after it has happened, also of undo and redo. Called on the thread that changes the model. */
@FunctionalInterface
public interface ChangeListener {

    /**
     * The model has changed.
     *
     * @param change
     *            what was done; for an undo the inverse edits
     */
    void changed(Change change);
}
