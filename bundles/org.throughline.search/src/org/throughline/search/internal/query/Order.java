package org.throughline.search.internal.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;
import org.throughline.search.internal.index.Fields;

/** In what order hits are listed. Ties are by name, then by id. What has no value comes last. */
public enum Order {

    /** The most relevant first. */
    RELEVANCE(SortField.FIELD_SCORE),
    /** By name, in the order of code points. */
    NAME(words(Fields.SORTED + Fields.NAME)),
    /** By class. */
    TYPE(words(Fields.COUNTED + "type")),
    /** By the name of the part. */
    PART(words(Fields.COUNTED + "part")),
    /** The latest change first. */
    CHANGED(latestFirst("changed")),
    /** The latest verification first. */
    VERIFIED(latestFirst("verified")),
    /** What is due next first. */
    DUE(date("due", false, Long.MAX_VALUE));

    private final SortField first;

    Order(SortField first) {
        this.first = first;
    }

    /**
     * The order of a name.
     *
     * @param name
     *            as it was typed
     * @return the order, empty where there is none of that name
     */
    public static Optional<Order> named(String name) {
        return List.of(values()).stream().filter(order -> order.name().equalsIgnoreCase(name)).findFirst();
    }

    /**
     * The name by which it is asked for.
     *
     * @return the name in lower case
     */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    Sort sort() {
        return new Sort(first, words(Fields.SORTED + Fields.NAME), new SortField(Fields.ID, SortField.Type.STRING));
    }

    private static SortField words(String field) {
        return new SortedSetSortField(field, false, SortedSetSelector.Type.MIN, SortField.STRING_LAST);
    }

    private static SortField latestFirst(String field) {
        return date(field, true, Long.MIN_VALUE);
    }

    private static SortField date(String field, boolean latestFirst, long missing) {
        return new SortField(Fields.SORTED + field, SortField.Type.LONG, latestFirst, missing);
    }
}
