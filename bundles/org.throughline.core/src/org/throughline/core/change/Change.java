package org.throughline.core.change;

import java.util.List;

import org.throughline.model.base.Part;

/**
 * One change of the model as the user knows it, with everything that it did.
 *
 * @param label
 *            what was done, such as "Rename plan"; shown as "Undo: Rename plan"
 * @param edits
 *            the elementary edits in the order in which they happened
 * @param addedParts
 *            the parts that came into the knowledge base
 * @param removedParts
 *            the parts that left it
 */
public record Change(String label, List<Edit> edits, List<Part> addedParts, List<Part> removedParts) {

    /**
     * A change.
     */
    public Change {
        edits = List.copyOf(edits);
        addedParts = List.copyOf(addedParts);
        removedParts = List.copyOf(removedParts);
    }
}
