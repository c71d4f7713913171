package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.model.base.Identified;

/** Reads the cells of references: ids, or names that only one of the kind has. */
final class ReferenceCells {

    private final RowReader ids;
    private final NameIndex names;

    ReferenceCells(RowReader ids, NameIndex names) {
        this.ids = ids;
        this.names = names;
    }

    CellValue read(EObject source, EReference reference, String cell) {
        if (!reference.isMany()) {
            String word = cell.strip();
            if (word.equals(CellSyntax.NONE)) {
                return new CellValue(null, List.of());
            }
            return switch (target(source, reference, word)) {
                case Reading.Value<EObject>(EObject target) -> new CellValue(target, List.of());
                case Reading.Wrong<EObject>(String why) -> new CellValue(null, List.of(why));
            };
        }
        Set<EObject> targets = new LinkedHashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String word : CellSyntax.readList(cell)) {
            switch (target(source, reference, word)) {
                case Reading.Value<EObject>(EObject target) -> targets.add(target);
                case Reading.Wrong<EObject>(String why) -> wrong.add(why);
            }
        }
        return new CellValue(List.copyOf(targets), wrong);
    }

    private Reading<EObject> target(EObject source, EReference reference, String word) {
        EClass type = reference.getEReferenceType();
        Optional<Identified> byId = ids.find(word);
        if (byId.filter(type::isInstance).isPresent()) {
            return ids.row(word).filter(ImportRow::isLeftOut).isPresent()
                    ? new Reading.Wrong<>(Reading.quote(word) + " was left out, so nothing can refer to it.")
                    : new Reading.Value<>(byId.get());
        }
        Optional<EObject> unopened = stored(source, reference, word);
        if (unopened.isPresent()) {
            return new Reading.Value<>(unopened.get());
        }
        List<Identified> byName = names.all(type, word);
        return switch (byName.size()) {
            case 1 -> new Reading.Value<>(byName.getFirst());
            case 0 -> new Reading.Wrong<>(byId.map(
                    other -> Reading.quote(word) + " is " + Kind.one(other.eClass()) + ", not " + Kind.one(type) + ".")
                    .orElseGet(() -> "There is no " + type.getName()
                            + " with the id or name " + Reading.quote(word) + "."));
            default -> new Reading.Wrong<>("Several are called " + Reading.quote(word) + "; give the id.");
        };
    }

    /** What is referred to already and lies in a part that was not opened stays referred to. */
    private static Optional<EObject> stored(EObject source, EReference reference, String id) {
        Object value = source.eGet(reference);
        List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return targets.stream().map(EObject.class::cast)
                .filter(target -> target.eIsProxy() && id.equals(FieldText.idOf(target))).findFirst();
    }
}
