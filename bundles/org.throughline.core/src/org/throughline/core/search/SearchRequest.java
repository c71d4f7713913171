package org.throughline.core.search;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What to search for.
 *
 * @param query
 *            the words, in the query language of the documentation
 * @param type
 *            only entries of this class, {@code null} for all
 * @param limit
 *            at most how many hits to return
 * @param sort
 *            the field to sort by, {@code null} for relevance
 * @param on
 *            the day as of which entries are stale
 * @param restricted
 *            whether entries of restricted parts may be found
 */
public record SearchRequest(String query, String type, int limit, String sort, LocalDate on, boolean restricted) {

    /** A request. */
    public SearchRequest {
        Objects.requireNonNull(query);
        Objects.requireNonNull(on);
    }
}
