package org.throughline.playbooks.internal.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.throughline.core.analysis.Names;
import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.core.document.Block.NoteKind;
import org.throughline.model.playbooks.Question;
import org.throughline.model.playbooks.Routine;

/** What this is, for whom, as of which day, and how much of everything there is. */
final class FrontSummary {

    List<Block> blocks(Handoff handoff) {
        return new Text().say(opening(handoff))
                .say("It tells what runs and how, what is open, what was decided and why, and whom to ask. "
                        + "Read “What runs” first; then take the routines one by one, each with the person who "
                        + "carries it today.")
                .table(null, List.of("In this pack", "Number"), List.of(80, 20), counts(handoff))
                .note(NoteKind.INFORMATION, null, "As of " + handoff.day(handoff.on())
                        + ". What is missing, unchecked or unknown on that day is listed at the end rather than left out.")
                .blocks();
    }

    private static String opening(Handoff handoff) {
        String whose = handoff.scope().person().map(person -> "the work of " + Names.of(person))
                .or(() -> handoff.scope().role().map(role -> "everything that belongs to the role “" + Names.of(role)
                        + "”"))
                .orElse("the district's work on mathematics instruction");
        return "Welcome. This pack hands over " + whose + " to whoever takes it up next, so that nothing has to be "
                + "invented again and nobody has to be asked twice.";
    }

    private static List<List<Cell>> counts(Handoff handoff) {
        List<Routine> routines = handoff.routines();
        List<List<Cell>> rows = new ArrayList<>();
        count(rows, "Routines that run", routines.size());
        count(rows, "– not written down", routines.stream()
                .filter(routine -> RoutineState.of(routine, handoff) == RoutineState.NOT_WRITTEN).count());
        count(rows, "– written, but never verified or overdue", routines.stream()
                .map(routine -> RoutineState.of(routine, handoff))
                .filter(state -> state == RoutineState.NEVER_VERIFIED || state == RoutineState.OVERDUE).count());
        count(rows, "– without somebody who carries them everywhere", routines.stream()
                .filter(routine -> !handoff.vacancies(routine).isEmpty()).count());
        count(rows, "– without anybody who could step in everywhere",
                routines.stream().filter(handoff::isWithoutBackup).count());
        BigDecimal hours = routines.stream().map(Routine::getHoursPerYear).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        rows.add(List.of(Cell.of("Hours a year that are known"), Cell.of(hours.stripTrailingZeros().toPlainString())));
        count(rows, "Open recommendations", Recommendations.open(handoff).size());
        count(rows, "Questions without an answer", handoff.all(Question.class).stream()
                .filter(question -> Questions.isOpen(question, handoff)).count());
        return rows;
    }

    private static void count(List<List<Cell>> rows, String what, long number) {
        rows.add(List.of(Cell.of(what), Cell.of(Long.toString(number))));
    }
}
