package org.throughline.core.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.Content;
import org.throughline.core.internal.exchange.Entry;
import org.throughline.core.internal.exchange.EntryClasses;
import org.throughline.core.internal.exchange.FieldText;
import org.throughline.core.internal.exchange.LongTexts;
import org.throughline.core.internal.exchange.SheetLayout;
import org.throughline.core.internal.exchange.SheetNames;
import org.throughline.core.table.TableWriter.Sheet;

/**
 * A knowledge base as sheets: one for each class of the model, with a row for everything that is kept. The root with its
 * settings and the bytes of attachments are left out.
 */
public final class WorkbookExport {

    private WorkbookExport() {}

    /**
     * The sheets of a knowledge base.
     *
     * @param content
     *            what it holds; not to be changed until the sheets are written
     * @param restricted
     *            whether to write restricted parts too, where they were opened
     * @return the sheets in the order of the model, also those without rows
     */
    public static List<Sheet> sheets(Content content, boolean restricted) {
        List<Entry> entries = Entry.all(restricted ? content.parts() : content.openParts());
        Map<EClass, List<Entry>> byClass = new LinkedHashMap<>();
        Set<EClass> types = new LinkedHashSet<>(EntryClasses.all());
        for (Entry entry : entries) {
            types.add(entry.element().eClass());
            byClass.computeIfAbsent(entry.element().eClass(), type -> new ArrayList<>()).add(entry);
        }
        SheetNames names = new SheetNames(List.copyOf(types));
        List<Sheet> sheets = new ArrayList<>();
        if (!names.replaced().isEmpty()) {
            sheets.add(new Sheet(SheetNames.NAMES, SheetNames.NAMES_HEADER, names.replaced()));
        }
        for (EClass type : types) {
            SheetLayout layout = new SheetLayout(type);
            List<Entry> rows = byClass.getOrDefault(type, List.of());
            sheets.add(new Sheet(names.sheetOf(type), layout.header(), () -> rows(rows.iterator(), layout.fields())));
        }
        List<List<?>> longTexts = longTexts(entries);
        if (!longTexts.isEmpty()) {
            sheets.add(new Sheet(SheetNames.LONG, LongTexts.HEADER, longTexts));
        }
        return sheets;
    }

    private static Iterator<List<?>> rows(Iterator<Entry> entries, List<EStructuralFeature> fields) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public List<?> next() {
                return row(entries.next(), fields);
            }
        };
    }

    private static List<?> row(Entry entry, List<EStructuralFeature> fields) {
        String[] cells = new String[4 + fields.size()];
        cells[0] = entry.element().getId();
        cells[1] = entry.part().getId();
        cells[2] = entry.holder() == null ? null : entry.holder().text(entry.element().eClass());
        cells[3] = entry.index() < 0 ? null : Integer.toString(entry.index());
        for (int i = 0; i < fields.size(); i++) {
            cells[4 + i] = FieldText.of(entry.element(), fields.get(i))
                    .filter(cell -> cell.length() <= LongTexts.LONGEST).orElse(null);
        }
        return Arrays.asList(cells);
    }

    private static List<List<?>> longTexts(List<Entry> entries) {
        Map<EClass, List<EStructuralFeature>> fields = new LinkedHashMap<>();
        List<List<?>> rows = new ArrayList<>();
        for (Entry entry : entries) {
            for (EStructuralFeature field : fields.computeIfAbsent(entry.element().eClass(),
                    type -> new SheetLayout(type).fields())) {
                if (LongTexts.isLong(entry.element(), field)) {
                    rows.addAll(LongTexts.rows(entry.element(), field,
                            FieldText.of(entry.element(), field).orElseThrow()));
                }
            }
        }
        return rows;
    }
}
