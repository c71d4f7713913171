package org.throughline.playbooks.internal.pack;

import java.util.List;

import org.throughline.core.analysis.Names;
import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.model.playbooks.Routine;
import org.throughline.playbooks.internal.handoff.Duties;

/** What came before, and why it was given up. */
final class EndedRoutines implements Section {

    @Override
    public String title() {
        return "Routines that ended, and why";
    }

    @Override
    public String whenEmpty() {
        return "Here stands what was tried before and given up, with the reason; nothing of the kind is kept.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        List<List<Cell>> rows = handoff.all(Routine.class).stream()
                .filter(routine -> !Duties.isInForce(routine, handoff.on()))
                .map(routine -> List.of(Cell.of(Names.of(routine)), Cell.of(handoff.day(routine.getEndedOn())),
                        Cell.of(routine.getEndedBecause() == null ? "No reason was kept." : routine.getEndedBecause())))
                .toList();
        return new Text().table("Routines that ended", List.of("Routine", "Ended on", "Why"), List.of(35, 15, 50), rows)
                .blocks();
    }
}
