package org.throughline.core.internal.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.Session;
import org.throughline.core.change.Edit;
import org.throughline.core.internal.exchange.Entry.Holder;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/**
 * Settles where every row goes: what would lie in itself, what lies in something that was left out and what a guard
 * refuses goes nowhere.
 */
final class Placement {

    private final Session session;
    private final OutsideChanges outside;
    private final ListIndexes indexes;
    private final ImportLog log;
    private final Map<EObject, ImportRow> rowOf = new HashMap<>();
    private final Map<EObject, List<ImportRow>> wantingIn = new HashMap<>();

    Placement(Session session, OutsideChanges outside, ListIndexes indexes, ImportLog log) {
        this.session = session;
        this.outside = outside;
        this.indexes = indexes;
        this.log = log;
    }

    void settle(List<ImportRow> rows, PlaceReader reader) {
        rows.forEach(row -> rowOf.put(row.element(), row));
        rows.forEach(row -> read(row, reader));
        rows.stream().filter(row -> row.wanted() != null).forEach(row -> wantingIn
                .computeIfAbsent(row.wanted().container(), container -> new ArrayList<>()).add(row));
        boolean found = true;
        while (found) {
            found = refuseCycles(rows);
        }
        rows.stream().filter(ImportRow::isLeftOut).toList().forEach(this::leaveOutWhatIsIn);
        Set<Holder> taken = new HashSet<>();
        for (ImportRow row : rows) {
            if (!row.isLeftOut() && row.wanted() != null) {
                refusal(row, taken).ifPresent(why -> refuse(row, why));
            }
        }
    }

    private void read(ImportRow row, PlaceReader reader) {
        if (row.element() instanceof Part part) {
            readPart(row, part);
            return;
        }
        switch (reader.read(row)) {
            case Reading.Value<Holder>(Holder holder) -> row.want(holder);
            case Reading.Wrong<Holder>(String why) -> refuse(row, why);
        }
    }

    private void readPart(ImportRow row, Part part) {
        if (!row.isKnown()) {
            Optional<String> why = part.isRestricted() && !session.opensRestricted()
                    ? Optional.of(
                            "The document is restricted; restricted documents take part only when that is asked for.")
                    : outside.refusal(session.content().root());
            why.ifPresent(reason -> row.leaveOut(reason, log));
        }
        if (!row.isLeftOut() && row.word(row.columns().containedIn()) != null) {
            row.tell(row.columns().containedIn(), "A document is contained in nothing; the cell was left out.", log);
        }
    }

    private boolean refuseCycles(List<ImportRow> rows) {
        boolean found = false;
        Set<EObject> safe = new HashSet<>();
        for (ImportRow row : rows) {
            Set<EObject> path = new LinkedHashSet<>();
            EObject at = row.element();
            while (at != null && !safe.contains(at) && path.add(at)) {
                at = containerAfter(at);
            }
            if (at != null && path.contains(at)) {
                found = true;
                EObject first = at;
                path.stream().dropWhile(one -> one != first).map(rowOf::get)
                        .filter(one -> one != null && one.wanted() != null).toList()
                        .forEach(one -> drop(one, "It would be contained in itself."));
            }
            safe.addAll(path);
        }
        return found;
    }

    private EObject containerAfter(EObject object) {
        ImportRow row = rowOf.get(object);
        return row != null && row.wanted() != null ? row.wanted().container() : object.eContainer();
    }

    private void leaveOutWhatIsIn(ImportRow gone) {
        Deque<ImportRow> open = new ArrayDeque<>(List.of(gone));
        while (!open.isEmpty()) {
            Identified container = open.remove().element();
            for (ImportRow row : wantingIn.getOrDefault(container, List.of())) {
                if (row.wanted() != null && row.wanted().container() == container && !row.isLeftOut()) {
                    drop(row, "What it belongs to, " + Reading.quote(container.getId()) + ", was left out.");
                    open.add(row);
                }
            }
        }
    }

    private Optional<String> refusal(ImportRow row, Set<Holder> taken) {
        Holder to = row.wanted();
        if (!to.feature().isMany() && (to.container().eGet(to.feature()) != null || !taken.add(to))) {
            return Optional.of(Reading.quote(to.container().getId()) + " has one already in its field "
                    + to.feature().getName() + ".");
        }
        Stream<Optional<String>> reasons = Stream.of(outside.refusal(row.element()), outside.refusal(to.container()),
                row.isKnown() ? outside.refusalToLeave(row.element(), to.container()) : Optional.empty(),
                row.isKnown() ? session.refusal(removal(row.element())) : Optional.empty(),
                isKnown(to.container()) ? session.refusal(addition(row.element(), to)) : Optional.empty());
        return reasons.flatMap(Optional::stream).findFirst();
    }

    private boolean isKnown(EObject container) {
        ImportRow row = rowOf.get(container);
        return row == null || row.isKnown();
    }

    private Edit removal(Identified element) {
        EReference feature = element.eContainmentFeature();
        EObject from = element.eContainer();
        return feature.isMany()
                ? new Edit(from, feature, Edit.Kind.REMOVE, element, null, indexes.of(element), -1)
                : Edit.set(from, feature, element, null);
    }

    private static Edit addition(Identified element, Holder to) {
        return to.feature().isMany()
                ? new Edit(to.container(), to.feature(), Edit.Kind.ADD, null, element, -1,
                        ((List<?>) to.container().eGet(to.feature())).size())
                : Edit.set(to.container(), to.feature(), null, element);
    }

    private void refuse(ImportRow row, String why) {
        drop(row, why);
        if (row.isLeftOut()) {
            leaveOutWhatIsIn(row);
        }
    }

    /** A new row is left out, a known one stays where it is. */
    private void drop(ImportRow row, String why) {
        row.want(null);
        if (row.isKnown()) {
            row.tell(row.columns().containedIn(), why, log);
        } else {
            row.leaveOut(why, log);
        }
    }
}
