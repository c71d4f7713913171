package org.throughline.core.internal.exchange;

import java.util.Optional;

import org.throughline.core.Content;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;

/** Compares what rows say of their part with where they are or go: the part alone moves nothing. */
final class PartCells {

    private final PlaceReader places;
    private final ImportLog log;

    PartCells(PlaceReader places, ImportLog log) {
        this.places = places;
        this.log = log;
    }

    /** Checks a row that has arrived at its place. */
    void check(ImportRow row) {
        int column = row.columns().part();
        String word = row.word(column);
        boolean moved = row.isKnown() && row.wanted() != null;
        Optional<Part> there = Content.partOf(row.element());
        if (word == null || moved || there.filter(part -> word.equals(part.getId())).isPresent()) {
            return;
        }
        Optional<Identified> named = places.part(word);
        if (named.isEmpty()) {
            row.tell(column, "There is no document with the id or the unique name " + Reading.quote(word)
                    + "; the cell was left out.", log);
        } else if (there.filter(part -> part == named.get()).isEmpty()) {
            row.tell(column, "It is in another document; only the column " + SheetLayout.CONTAINED_IN + " moves it.",
                    log);
        }
    }
}
