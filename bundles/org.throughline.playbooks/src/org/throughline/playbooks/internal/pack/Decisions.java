package org.throughline.playbooks.internal.pack;

import java.util.List;

import org.throughline.core.document.Block;

/** The other decisions. */
final class Decisions implements Section {

    @Override
    public String title() {
        return "Decisions and their reasons";
    }

    @Override
    public String whenEmpty() {
        return "Here stand the decisions that were taken, with reasons and alternatives; none is kept beside those above.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        Text text = new Text();
        DecisionText.of(handoff, false).forEach(decision -> DecisionText.add(text, decision, handoff));
        return text.blocks();
    }
}
