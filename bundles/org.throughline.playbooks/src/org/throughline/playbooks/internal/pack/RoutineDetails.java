package org.throughline.playbooks.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.throughline.core.analysis.Names;
import org.throughline.core.document.Block;
import org.throughline.core.document.Block.NoteKind;
import org.throughline.core.document.Block.Paragraph;
import org.throughline.core.document.MarkdownBlocks;
import org.throughline.core.document.Run;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Link;
import org.throughline.model.base.LinkKind;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.PlaybooksPackage;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Step;
import org.throughline.model.playbooks.ToolUse;

/** Each routine with its steps and everything that one needs to carry it out. */
final class RoutineDetails implements Section {

    @Override
    public String title() {
        return "The routines one by one";
    }

    @Override
    public String whenEmpty() {
        return "Here each routine is described with its steps, tools and contacts.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        List<Block> blocks = new ArrayList<>();
        handoff.routines().forEach(routine -> blocks.addAll(one(routine, handoff)));
        return blocks;
    }

    private static List<Block> one(Routine routine, Handoff handoff) {
        Text text = new Text().heading(2, Names.of(routine), routine.getId()).markdown(routine.getDescription())
                .markdown(routine.getPurpose());
        facts(text, routine, handoff);
        steps(text, routine, handoff);
        text.note(NoteKind.INFORMATION, handoff.word(PlaybooksPackage.Literals.ROUTINE__UNWRITTEN),
                routine.getUnwritten());
        new LastRuns(handoff).add(text, routine);
        return text.blocks();
    }

    private static void facts(Text text, Routine routine, Handoff handoff) {
        text.fact(handoff.word(PlaybooksPackage.Literals.ROUTINE__HOLDER_ROLE), new Carriers(routine, handoff).holder()
                + vacancies(routine, handoff));
        text.fact(handoff.word(PlaybooksPackage.Literals.ROUTINE__BACKUP_ROLE),
                new Carriers(routine, handoff).backup());
        text.fact("State", RoutineState.words(routine, handoff));
        text.fact(handoff.word(PlaybooksPackage.Literals.ROUTINE__CADENCE),
                handoff.word(BasePackage.Literals.CADENCE, routine.getCadence()) + next(routine, handoff));
        text.fact(handoff.word(PlaybooksPackage.Literals.ROUTINE__HOURS_PER_YEAR),
                WhatRuns.hours(routine.getHoursPerYear()));
        text.fact(handoff.word(PlaybooksPackage.Literals.ROUTINE__SCHOOLS), handoff.names(routine.getSchools()));
        text.fact(handoff.word(PlaybooksPackage.Literals.ROUTINE__GOALS), handoff.names(routine.getGoals()));
        text.fact(handoff.word(BasePackage.Literals.LINK_KIND, LinkKind.BUILDS_ON), buildsOn(routine, handoff));
        text.fact(handoff.word(PlaybooksPackage.Literals.ROUTINE__TOOLS),
                routine.getTools().stream().map(tool -> tool(tool, handoff)).collect(Collectors.joining("; ")));
        text.fact(handoff.word(PlaybooksPackage.Literals.ROUTINE__CONTACTS),
                handoff.names(routine.getContacts()));
    }

    private static String next(Routine routine, Handoff handoff) {
        return routine.getNextDue() == null ? "" : ", next on " + handoff.day(routine.getNextDue());
    }

    private static String vacancies(Routine routine, Handoff handoff) {
        List<School> schools = handoff.vacancies(routine).stream().flatMap(Optional::stream).toList();
        return schools.isEmpty() ? "" : " (nobody at " + handoff.names(schools) + ")";
    }

    private static List<Run> buildsOn(Routine routine, Handoff handoff) {
        return Text.enumerated(routine.getLinks().stream().filter(link -> link.getKind() == LinkKind.BUILDS_ON)
                .map(Link::getTarget).filter(target -> target != null).map(handoff::reference).toList());
    }

    private static String tool(ToolUse use, Handoff handoff) {
        String name = Optional.ofNullable(use.getName())
                .orElseGet(() -> use.getTool() == null ? "A tool" : handoff.name(use.getTool()));
        return Stream.of(name, use.getAccount() == null ? null : "account " + use.getAccount(),
                use.getWhereKept() == null ? null : "access: " + use.getWhereKept())
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static void steps(Text text, Routine routine, Handoff handoff) {
        if (routine.getSteps().isEmpty()) {
            text.note(NoteKind.ATTENTION, null,
                    "Nobody has written the steps down yet. Ask whoever carries this routine "
                            + "to walk through it once, and write while you listen.");
            return;
        }
        text.heading(3, "How it is done", null).items(true,
                routine.getSteps().stream().map(step -> step(step, handoff)).toList());
    }

    private static List<Block> step(Step step, Handoff handoff) {
        List<Block> blocks = new ArrayList<>(MarkdownBlocks.of(step.getText()));
        if (blocks.isEmpty() || !(blocks.getFirst() instanceof Paragraph)) {
            blocks.addFirst(Paragraph.of("(not described)"));
        }
        List<String> more = new ArrayList<>();
        if (step.getMinutes() != null) {
            more.add("About " + step.getMinutes() + (step.getMinutes() == 1 ? " minute." : " minutes."));
        }
        if (!step.getPersons().isEmpty()) {
            more.add("With " + handoff.names(step.getPersons()) + ".");
        }
        if (step.getTip() != null && !step.getTip().isBlank()) {
            more.add("Tip: " + step.getTip());
        }
        if (!more.isEmpty()) {
            blocks.add(new Paragraph(List.of(new Run(String.join(" ", more), Set.of(Run.Mark.EMPHASIS), null))));
        }
        return blocks;
    }
}
