package org.throughline.core.internal.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;
import org.throughline.core.Session;
import org.throughline.core.change.Edit;
import org.throughline.model.base.BasePackage;

/** Brings the values of rows into fields. What is known changes only where a cell differs and no guard refuses it. */
final class FieldImport {

    private static final Set<EStructuralFeature> STAMPS = Set.of(BasePackage.Literals.ELEMENT__CREATED_ON,
            BasePackage.Literals.ELEMENT__CREATED_BY, BasePackage.Literals.ELEMENT__CHANGED_ON,
            BasePackage.Literals.ELEMENT__CHANGED_BY);

    private final Session session;
    private final OutsideChanges outside;
    private final LongCells longCells;
    private final ImportLog log;

    FieldImport(Session session, OutsideChanges outside, LongCells longCells, ImportLog log) {
        this.session = session;
        this.outside = outside;
        this.longCells = longCells;
        this.log = log;
    }

    /** Brings in the attributes of a row. */
    void attributes(ImportRow row) {
        for (Columns.Field field : row.columns().fields()) {
            if (field.feature() instanceof EAttribute attribute && !(row.isKnown() && STAMPS.contains(attribute))) {
                cell(row, field).ifPresent(cell -> bring(row, field, AttributeCells.read(attribute, cell)));
            }
        }
    }

    /** Brings in the references of a row. */
    void references(ImportRow row, ReferenceCells cells) {
        for (Columns.Field field : row.columns().fields()) {
            if (field.feature() instanceof EReference reference) {
                cell(row, field)
                        .ifPresent(cell -> bring(row, field, cells.read(row.element(), reference, cell)));
            }
        }
    }

    private Optional<String> cell(ImportRow row, Columns.Field field) {
        String cell = row.cell(field.index());
        return cell == null ? longCells.take(row.element().getId(), field.feature()) : Optional.of(cell);
    }

    private void bring(ImportRow row, Columns.Field field, CellValue cell) {
        cell.wrong().forEach(why -> row.tell(field.index(), why, log));
        EStructuralFeature feature = field.feature();
        boolean usable = cell.wrong().isEmpty() || feature.isMany() && !row.isKnown();
        if (!usable || cell.equalTo(row.element().eGet(feature))) {
            return;
        }
        if (!row.isKnown()) {
            set(row.element(), feature, cell.value());
            return;
        }
        Optional<String> refusal = outside.refusal(row.element())
                .or(() -> edits(row.element(), feature, cell.value()).map(session::refusal).flatMap(Optional::stream)
                        .findFirst());
        if (refusal.isPresent()) {
            row.tell(field.index(), refusal.get(), log);
            return;
        }
        Optional<String> before = FieldText.of(row.element(), feature);
        set(row.element(), feature, cell.value());
        log.changed(row.element().getId(), feature.getName(), before.orElse(null),
                FieldText.of(row.element(), feature).orElse(null));
    }

    private static Stream<Edit> edits(EObject element, EStructuralFeature feature, Object after) {
        Object before = element.eGet(feature);
        if (!feature.isMany()) {
            return Stream.of(Edit.set(element, feature, before, after));
        }
        List<Edit> edits = new ArrayList<>();
        Set<Object> stays = new HashSet<>((List<?>) after);
        Set<Object> there = new HashSet<>((List<?>) before);
        int index = 0;
        for (Object value : (List<?>) before) {
            edits.add(stays.contains(value)
                    ? new Edit(element, feature, Edit.Kind.MOVE, value, value, index, index)
                    : new Edit(element, feature, Edit.Kind.REMOVE, value, null, index, -1));
            index++;
        }
        index = 0;
        for (Object value : (List<?>) after) {
            if (!there.contains(value)) {
                edits.add(new Edit(element, feature, Edit.Kind.ADD, null, value, -1, index));
            }
            index++;
        }
        return edits.stream();
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject element, EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            element.eSet(feature, value);
            return;
        }
        EList<Object> list = (EList<Object>) element.eGet(feature);
        if (list.isEmpty() && list instanceof InternalEList<Object> internal) {
            internal.addAllUnique((List<?>) value);
        } else {
            ECollections.setEList(list, (List<?>) value);
        }
    }
}
