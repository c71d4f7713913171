package org.throughline.core.internal.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.core.Content;
import org.throughline.model.base.Identified;

/**
 * Finds out what the rows of a workbook stand for: a known id for what is there, an unknown one for something new with
 * this id, none for something new.
 */
final class RowReader {

    /** What can stand in the files and between other ids without confusion. */
    private static final Pattern NEW_ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:~-]{0,199}");

    private final Content content;
    private final ImportLog log;
    private final Set<String> settings;
    private final Map<String, ImportRow> byId = new HashMap<>();

    RowReader(Content content, ImportLog log) {
        this.content = content;
        this.log = log;
        settings = Content.within(content.root(), Identified.class).map(Identified::getId)
                .collect(Collectors.toSet());
    }

    /** The row, empty where it was left out. */
    Optional<ImportRow> read(Columns columns, WorkbookRows.Row cells) {
        String id = cells.word(columns.id());
        Optional<Identified> there = id == null ? Optional.empty() : content.find(id);
        Optional<String> wrong = id == null ? Optional.empty() : wrong(id, columns.type(), there);
        if (wrong.isPresent()) {
            log.leftOut(columns.sheet(), cells.number(), 0, wrong.get());
            return Optional.empty();
        }
        ImportRow row = new ImportRow(columns, cells, there.orElseGet(() -> create(columns.type(), id)),
                there.isPresent());
        byId.put(row.element().getId(), row);
        return Optional.of(row);
    }

    /** What has an id, whether it is there already or comes with the workbook. */
    Optional<Identified> find(String id) {
        return row(id).map(ImportRow::element).or(() -> content.find(id));
    }

    Optional<ImportRow> row(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private Optional<String> wrong(String id, EClass type, Optional<Identified> there) {
        if (byId.containsKey(id)) {
            return Optional.of("The id " + Reading.quote(id) + " stands in " + byId.get(id).place()
                    + " already; an id is given once.");
        }
        if (there.isPresent() && there.get().eClass() != type) {
            return Optional.of("The id " + Reading.quote(id) + " belongs to " + Kind.one(there.get().eClass())
                    + ", not to " + Kind.one(type) + ".");
        }
        if (there.isEmpty() && settings.contains("entry-" + id)) {
            return Optional.of("The document " + Reading.quote(id)
                    + " is kept here but was not opened, because it is restricted or damaged.");
        }
        if (there.isEmpty() && settings.contains(id)) {
            return Optional.of("The id " + Reading.quote(id) + " belongs to the settings of the knowledge base.");
        }
        return there.isPresent() || NEW_ID.matcher(id).matches()
                ? Optional.empty()
                : Optional.of("The id " + Reading.quote(id)
                        + " cannot be used; an id has letters, digits and . _ - : ~ and no spaces.");
    }

    private static Identified create(EClass type, String id) {
        Identified element = (Identified) EcoreUtil.create(type);
        element.setId(id == null ? EcoreUtil.generateUUID() : id);
        return element;
    }
}
