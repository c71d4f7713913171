package org.throughline.playbooks.internal.pack;

import java.util.List;

import org.throughline.core.document.Block;

/** A section of the pack: a pure function of what is handed over. */
interface Section {

    /** Its heading. */
    String title();

    /** What belongs here, in one sentence, for a pack that has nothing of it. */
    String whenEmpty();

    /** What it says below its heading; empty where there is nothing to say. */
    List<Block> blocks(Handoff handoff);
}
