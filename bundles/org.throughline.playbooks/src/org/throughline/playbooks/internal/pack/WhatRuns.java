package org.throughline.playbooks.internal.pack;

import java.math.BigDecimal;
import java.util.List;

import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.model.playbooks.Routine;

/** All routines in one table. */
final class WhatRuns implements Section {

    @Override
    public String title() {
        return "What runs";
    }

    @Override
    public String whenEmpty() {
        return "Here stand the routines that keep the work going; none is kept yet.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        List<List<Cell>> rows = handoff.routines().stream().map(routine -> row(routine, handoff)).toList();
        return new Text().table("Routines as of " + handoff.day(handoff.on()),
                List.of("Routine", "Holder", "Backup", "State", "Next due", "Hours a year"),
                List.of(23, 21, 20, 14, 11, 11), rows).blocks();
    }

    private static List<Cell> row(Routine routine, Handoff handoff) {
        return List.of(Text.cell(handoff.reference(routine)), Cell.of(new Carriers(routine, handoff).holder()),
                Cell.of(new Carriers(routine, handoff).backup()), Cell.of(RoutineState.words(routine, handoff)),
                Cell.of(routine.getNextDue() == null ? null : handoff.day(routine.getNextDue())),
                Cell.of(hours(routine.getHoursPerYear())));
    }

    /** Hours in figures, or that nobody knows them. */
    static String hours(BigDecimal hours) {
        return hours == null ? "unknown" : hours.stripTrailingZeros().toPlainString();
    }
}
