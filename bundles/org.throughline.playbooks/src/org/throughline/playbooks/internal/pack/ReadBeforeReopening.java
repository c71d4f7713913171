package org.throughline.playbooks.internal.pack;

import java.util.List;

import org.throughline.core.document.Block;

/** Decisions that nobody should open again without knowing why they were taken. */
final class ReadBeforeReopening implements Section {

    @Override
    public String title() {
        return "Decisions to read before reopening";
    }

    @Override
    public String whenEmpty() {
        return "Here stand decisions that should not be opened again without reading why they were taken; none is marked so.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        Text text = new Text();
        DecisionText.of(handoff, true).forEach(decision -> DecisionText.add(text, decision, handoff));
        return text.blocks();
    }
}
