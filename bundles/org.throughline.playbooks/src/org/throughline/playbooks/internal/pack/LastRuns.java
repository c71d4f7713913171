package org.throughline.playbooks.internal.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Listing;
import org.throughline.core.document.Block.Paragraph;
import org.throughline.model.playbooks.Drill;
import org.throughline.model.playbooks.Routine;
import org.throughline.model.playbooks.Run;
import org.throughline.model.playbooks.RunNote;

/** The last times that a routine was carried out, and what differed from what is written. */
final class LastRuns {

    private static final int SHOWN = 3;

    private final Handoff handoff;

    LastRuns(Handoff handoff) {
        this.handoff = handoff;
    }

    void add(Text text, Routine routine) {
        List<Run> last = routine.getRuns().stream()
                .filter(run -> run.getStartedOn() != null && !run.getStartedOn().isAfter(handoff.on()))
                .sorted(Comparator.comparing(Run::getStartedOn).reversed()).limit(SHOWN).toList();
        if (!last.isEmpty()) {
            text.heading(3, "The last times", null).items(false, last.stream().map(this::item).toList());
        }
    }

    private List<Block> item(Run run) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(headline(run)));
        List<List<Block>> notes = run.getNotes().stream().filter(note -> note.getText() != null)
                .map(note -> List.<Block>of(new Paragraph(told(note)))).toList();
        if (!notes.isEmpty()) {
            blocks.add(new Listing(false, notes));
        }
        return blocks;
    }

    private List<org.throughline.core.document.Run> told(RunNote note) {
        List<org.throughline.core.document.Run> runs = Text
                .inline(note.isFailed() ? "Could not go on from what is written: " : "", note.getText());
        if (note.getSettledOn() != null && !note.getSettledOn().isAfter(handoff.on())) {
            runs.add(org.throughline.core.document.Run
                    .plain(" (written in on " + handoff.day(note.getSettledOn()) + ")"));
        }
        return runs;
    }

    private String headline(Run run) {
        String what = run instanceof Drill drill
                ? "Rehearsal"
                        + (drill.getPassed() == null ? "" : drill.getPassed() ? ", went well" : ", did not go well")
                : "Carried out";
        String when = run.getEndedOn() == null || run.getEndedOn().isAfter(handoff.on())
                ? " since " + handoff.day(run.getStartedOn()) + ", still under way"
                : " on " + handoff.day(run.getEndedOn());
        return what + when + (run.getBy() == null ? "" : " by " + handoff.name(run.getBy()))
                + (run.getNotes().isEmpty() ? ", as written." : ".");
    }
}
