package org.throughline.playbooks.internal.pack;

import java.util.List;

import org.throughline.core.analysis.Names;
import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.core.document.MarkdownBlocks;
import org.throughline.model.playbooks.Idea;
import org.throughline.model.playbooks.PlaybooksPackage;

/** What could be tried next. */
final class Ideas implements Section {

    @Override
    public String title() {
        return "Ideas";
    }

    @Override
    public String whenEmpty() {
        return "Here stands what could be tried next, and what came of it where it was tried; no idea is kept yet.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        List<List<Cell>> rows = handoff.all(Idea.class).stream().map(idea -> List
                .of(Text.titled(Names.of(idea), idea.getDescription()), MarkdownBlocks.cell(idea.getOutcome())))
                .toList();
        return new Text().table("Ideas",
                List.of("Idea", handoff.word(PlaybooksPackage.Literals.IDEA__OUTCOME)), List.of(55, 45), rows).blocks();
    }
}
