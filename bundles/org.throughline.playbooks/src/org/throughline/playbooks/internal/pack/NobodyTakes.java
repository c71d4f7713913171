package org.throughline.playbooks.internal.pack;

import java.util.List;
import java.util.Optional;

import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Routine;

/** Duties without anybody who carries them. */
final class NobodyTakes implements Section {

    @Override
    public String title() {
        return "Duties that nobody takes";
    }

    @Override
    public String whenEmpty() {
        return "Every routine of this pack has somebody who carries it, everywhere.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        List<List<Cell>> rows = handoff.routines().stream().filter(routine -> !handoff.vacancies(routine).isEmpty())
                .map(routine -> row(routine, handoff)).toList();
        return new Text().table("Duties that nobody takes",
                List.of("Routine", "Role that should carry it", "Where", "Hours a year"), List.of(35, 30, 25, 10), rows)
                .blocks();
    }

    private static List<Cell> row(Routine routine, Handoff handoff) {
        List<School> schools = handoff.vacancies(routine).stream().flatMap(Optional::stream).toList();
        return List.of(Text.cell(handoff.reference(routine)),
                Cell.of(routine.getHolderRole() == null ? "None is named" : handoff.name(routine.getHolderRole())),
                Cell.of(schools.isEmpty() ? "District" : handoff.names(schools)),
                Cell.of(WhatRuns.hours(routine.getHoursPerYear())));
    }
}
