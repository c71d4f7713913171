package org.throughline.core.search;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total
 *            how many entries match, also beyond the limit
 * @param hits
 *            the hits in order
 * @param facets
 *            for {@code type}, {@code part}, {@code tag} and {@code year} the number of matches by value, the most
 *            frequent first
 * @param note
 *            how the query was read where it could not be parsed, {@code null} otherwise
 */
public record SearchResult(long total, List<Hit> hits, Map<String, Map<String, Integer>> facets, String note) {

    /**
     * One hit.
     *
     * @param id
     *            the id of the entry
     * @param type
     *            its class
     * @param name
     *            its name, {@code null} where it has none
     * @param part
     *            the name of the part that it is in
     * @param snippet
     *            where in its texts the words stand, with the words between {@code «} and {@code »}
     * @param score
     *            the relevance; higher is better, comparable within one result only
     */
    public record Hit(String id, String type, String name, String part, String snippet, float score) {}
}
