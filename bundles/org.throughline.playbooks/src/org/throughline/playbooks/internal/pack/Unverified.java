package org.throughline.playbooks.internal.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.throughline.core.analysis.Names;
import org.throughline.core.check.Remark;
import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Paragraph;
import org.throughline.core.document.Run;
import org.throughline.model.base.Element;

/** What is not written, not verified or unknown, as the checks of handoff found it. */
final class Unverified implements Section {

    private static final String HANDOFF = "handoff.";

    private static final Map<String, String> HEADINGS = Map.of("handoff.routine-without-holder",
            "Routines without a holder", "handoff.routine-without-backup", "Routines without a backup",
            "handoff.routine-not-written", "Routines that are not written down", "handoff.verification-overdue",
            "Entries that have not been checked in time", "handoff.role-vacant", "Roles that nobody holds",
            "handoff.person-left-still-named", "People who have left and are still named");

    @Override
    public String title() {
        return "What is not written, not verified or unknown";
    }

    @Override
    public String whenEmpty() {
        return "Here stands what is missing on the day of this pack; the checks found nothing.";
    }

    @Override
    public List<Block> blocks(Handoff handoff) {
        Map<String, List<List<Block>>> byHeading = new TreeMap<>(Names.ORDER);
        handoff.request().remarks().stream().filter(remark -> remark.rule().startsWith(HANDOFF))
                .filter(remark -> concerns(remark, handoff)).forEach(remark -> byHeading
                        .computeIfAbsent(HEADINGS.getOrDefault(remark.rule(), "Other remarks"),
                                heading -> new ArrayList<>())
                        .add(item(remark, handoff)));
        List<List<Block>> unknown = handoff.routines().stream().filter(routine -> routine.getHoursPerYear() == null)
                .map(routine -> List.<Block>of(new Paragraph(List.of(handoff.reference(routine))))).toList();
        if (!unknown.isEmpty()) {
            byHeading.put("Routines whose hours nobody knows", unknown);
        }
        Text text = new Text();
        byHeading.forEach((heading, items) -> text.heading(2, heading, null).items(false, items));
        return text.blocks();
    }

    private static List<Block> item(Remark remark, Handoff handoff) {
        Run about = remark.element() == null ? Run.plain(remark.name()) : handoff.reference(remark.element());
        return List.of(new Paragraph(List.of(about, Run.plain(": " + remark.message()))));
    }

    private static boolean concerns(Remark remark, Handoff handoff) {
        if (handoff.scope().isEverything()) {
            return true;
        }
        for (EObject o = remark.element(); o != null; o = o.eContainer()) {
            if (o instanceof Element element) {
                return handoff.scope().holds(element);
            }
        }
        return false;
    }
}
