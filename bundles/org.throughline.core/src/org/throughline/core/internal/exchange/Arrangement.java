package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.Session;
import org.throughline.core.change.Edit;
import org.throughline.core.internal.exchange.Entry.Holder;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/** Puts rows where they go, each at its position. */
final class Arrangement {

    private record Slot(ImportRow row, int position) {}

    private final Session session;
    private final OutsideChanges outside;
    private final ListIndexes indexes;
    private final ImportLog log;
    private final Map<Holder, List<Slot>> lists = new LinkedHashMap<>();
    private final List<ImportRow> singles = new ArrayList<>();
    private final List<Slot> newParts = new ArrayList<>();
    private final List<ImportRow> moving = new ArrayList<>();
    private final Set<EObject> created = new HashSet<>();

    Arrangement(Session session, OutsideChanges outside, ListIndexes indexes, ImportLog log) {
        this.session = session;
        this.outside = outside;
        this.indexes = indexes;
        this.log = log;
    }

    /** Takes a row into account that was not left out. */
    void plan(ImportRow row) {
        if (!row.isKnown()) {
            created.add(row.element());
        }
        Optional<Integer> position = position(row);
        if (row.isPart()) {
            if (!row.isKnown()) {
                newParts.add(new Slot(row, position.orElse(Integer.MAX_VALUE)));
            }
        } else if (row.wanted() != null) {
            if (row.wanted().feature().isMany()) {
                slots(row.wanted()).add(new Slot(row, position.orElse(Integer.MAX_VALUE)));
            } else {
                singles.add(row);
            }
            if (row.isKnown()) {
                moving.add(row);
            }
        } else {
            position.ifPresent(index -> planMove(row, index));
        }
    }

    /** Does what was planned; new rows have their values by now. */
    void carryOut() {
        lists.forEach((holder, slots) -> {
            if (created.contains(holder.container())) {
                arrange(holder, slots.stream().filter(slot -> !slot.row().isKnown()).toList());
            }
        });
        singles.stream().filter(row -> !row.isKnown()).forEach(Arrangement::put);
        moving.forEach(row -> log.changed(row.element().getId(), SheetLayout.CONTAINED_IN,
                holderOf(row.element()).text(row.type()), row.wanted().text(row.type())));
        moving.forEach(row -> EcoreUtil.remove(row.element()));
        newParts.stream().sorted(Comparator.comparingInt(Slot::position))
                .forEach(slot -> session.add((Part) slot.row().element()));
        Stream.of(false, true).forEach(inNew -> lists.forEach((holder, slots) -> {
            if (created.contains(holder.container()) == inNew) {
                arrange(holder, slots);
            }
        }));
        singles.stream().filter(ImportRow::isKnown).forEach(Arrangement::put);
    }

    private Optional<Integer> position(ImportRow row) {
        String word = row.word(row.columns().position());
        if (word == null) {
            return Optional.empty();
        }
        try {
            int position = Integer.parseInt(word);
            if (position >= 0) {
                return Optional.of(position);
            }
        } catch (NumberFormatException e) {
            row.tell(row.columns().position(), Reading.quote(word) + " is no position; write a number from 0 on.", log);
            return Optional.empty();
        }
        row.tell(row.columns().position(), "A position is not below 0.", log);
        return Optional.empty();
    }

    private void planMove(ImportRow row, int position) {
        Identified element = row.element();
        int before = indexes.of(element);
        if (before < 0 || before == position) {
            return;
        }
        Edit edit = new Edit(element.eContainer(), element.eContainmentFeature(), Edit.Kind.MOVE, element, element,
                before, position);
        Optional<String> refusal = outside.refusal(element).or(() -> session.refusal(edit));
        if (refusal.isPresent()) {
            row.tell(row.columns().position(), refusal.get(), log);
        } else {
            slots(holderOf(element)).add(new Slot(row, position));
        }
    }

    private List<Slot> slots(Holder holder) {
        return lists.computeIfAbsent(holder, key -> new ArrayList<>());
    }

    private static Holder holderOf(Identified element) {
        return new Holder((Identified) element.eContainer(), element.eContainmentFeature());
    }

    private static void put(ImportRow row) {
        row.wanted().container().eSet(row.wanted().feature(), row.element());
    }

    private void arrange(Holder holder, List<Slot> slots) {
        @SuppressWarnings("unchecked")
        EList<EObject> list = (EList<EObject>) holder.container().eGet(holder.feature());
        List<Slot> staying = slots.stream().filter(slot -> slot.row().element().eContainer() == holder.container())
                .toList();
        List<EObject> order = ListOrder.of(list, slots.stream().sorted(Comparator.comparingInt(Slot::position))
                .map(slot -> new ListOrder.Place(slot.row().element(), slot.position())).toList());
        if (!ListOrder.follows(order, list)) {
            staying.forEach(slot -> list.move(list.size() - 1, slot.row().element()));
        }
        for (int i = 0; i < order.size(); i++) {
            EObject element = order.get(i);
            if (element.eContainer() != holder.container()) {
                list.add(i, element);
            } else if (list.get(i) != element) {
                list.move(i, element);
            }
        }
        staying.stream().map(Slot::row).filter(ImportRow::isKnown).forEach(row -> tellOfMove(row, list));
    }

    private void tellOfMove(ImportRow row, List<EObject> list) {
        int before = indexes.of(row.element());
        int after = list.indexOf(row.element());
        if (before != after) {
            log.changed(row.element().getId(), SheetLayout.POSITION, Integer.toString(before),
                    Integer.toString(after));
        }
    }
}
