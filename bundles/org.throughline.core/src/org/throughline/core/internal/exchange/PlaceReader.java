package org.throughline.core.internal.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.internal.exchange.Entry.Holder;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Identified;

/** Reads what a row says of the place where it belongs. */
final class PlaceReader {

    private final RowReader ids;
    private final NameIndex names;

    PlaceReader(RowReader ids, NameIndex names) {
        this.ids = ids;
        this.names = names;
    }

    /** Where a row that is no part goes; no place where it stays. */
    Reading<Holder> read(ImportRow row) {
        String text = row.word(row.columns().containedIn());
        if (text == null) {
            return row.isKnown() ? new Reading.Value<>(null) : directlyIn(row);
        }
        Optional<Identified> whole = ids.find(text);
        int hash = text.lastIndexOf('#');
        String field = whole.isEmpty() && hash > 0 ? text.substring(hash + 1) : null;
        String id = field == null ? text : text.substring(0, hash);
        return ids.find(id).map(container -> in(row, container, field)).orElseGet(() -> new Reading.Wrong<>(
                "There is nothing with the id " + Reading.quote(id) + " that it could be contained in."));
    }

    /** The part that a row names, if it is there. */
    Optional<Identified> part(String word) {
        return ids.find(word).filter(BasePackage.Literals.PART::isInstance)
                .or(() -> names.only(BasePackage.Literals.PART, word));
    }

    private Reading<Holder> directlyIn(ImportRow row) {
        String word = row.word(row.columns().part());
        if (word == null) {
            return new Reading.Wrong<>("Nothing tells to what it belongs; give the id in the column "
                    + SheetLayout.CONTAINED_IN + ".");
        }
        return part(word).map(part -> in(row, part, null)).orElseGet(() -> new Reading.Wrong<>(
                "There is no document with the id or the unique name " + Reading.quote(word) + "."));
    }

    private static Reading<Holder> in(ImportRow row, Identified container, String field) {
        EReference current = row.element().eContainer() == container ? row.element().eContainmentFeature() : null;
        if (current != null && (field == null || field.equals(current.getName()))) {
            return new Reading.Value<>(null);
        }
        List<EReference> accepting = Entry.accepting(container.eClass(), row.type());
        String what = Kind.first(container.eClass());
        if (field != null) {
            EStructuralFeature named = container.eClass().getEStructuralFeature(field);
            return accepting.contains(named)
                    ? new Reading.Value<>(new Holder(container, (EReference) named))
                    : new Reading.Wrong<>(what + " has no field " + Reading.quote(field) + " that contains "
                            + Kind.one(row.type()) + ".");
        }
        return switch (accepting.size()) {
            case 0 -> new Reading.Wrong<>(what + " cannot contain " + Kind.one(row.type()) + ".");
            case 1 -> new Reading.Value<>(new Holder(container, accepting.getFirst()));
            default -> new Reading.Wrong<>(what + " can contain " + Kind.one(row.type())
                    + " in several fields; write " + accepting.stream()
                            .map(feature -> container.getId() + "#" + feature.getName())
                            .collect(Collectors.joining(" or "))
                    + ".");
        };
    }
}
