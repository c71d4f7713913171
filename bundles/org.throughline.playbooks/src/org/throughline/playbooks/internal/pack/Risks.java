package org.throughline.playbooks.internal.pack;

import java.util.Comparator;
import java.util.List;

import org.throughline.core.analysis.Names;
import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.core.document.MarkdownBlocks;
import org.throughline.model.playbooks.PlaybooksPackage;
import org.throughline.model.playbooks.Risk;

/** What could go wrong. */
final class Risks implements Section {

    @Override
    public String title() {
        return "Risks";
    }

    @Override
    public String whenEmpty() {
        return "Here stands what could go wrong and what is done about it; no open risk is kept.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        List<List<Cell>> rows = handoff.all(Risk.class).stream()
                .filter(risk -> risk.getClosedOn() == null || risk.getClosedOn().isAfter(handoff.on()))
                .sorted(Comparator.comparing(Risk::getSeverity).reversed()).map(risk -> row(risk, handoff)).toList();
        return new Text().table("Open risks",
                List.of("Risk", handoff.word(PlaybooksPackage.Literals.RISK__SEVERITY),
                        handoff.word(PlaybooksPackage.Literals.RISK__MITIGATION)),
                List.of(40, 12, 48), rows).blocks();
    }

    private static List<Cell> row(Risk risk, Handoff handoff) {
        return List.of(Text.titled(Names.of(risk), risk.getDescription()),
                Cell.of(handoff.word(PlaybooksPackage.Literals.SEVERITY, risk.getSeverity())),
                MarkdownBlocks.cell(risk.getMitigation()));
    }
}
