package org.throughline.search.internal;

import java.util.Locale;
import java.util.StringJoiner;

import org.throughline.core.search.SearchResult;
import org.throughline.core.search.SearchResult.Hit;

/** What was found, for people. */
final class FoundText {

    private static final int LONGEST_QUERY = 80;

    private final Kinds kinds;
    private final String query;

    FoundText(Kinds kinds, String query) {
        this.kinds = kinds;
        this.query = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) + "…" : query;
    }

    String of(SearchResult result) {
        StringJoiner text = new StringJoiner("\n");
        if (result.note() != null) {
            text.add(result.note());
        }
        text.add(total(result));
        for (Hit hit : result.hits()) {
            text.add("").add(title(hit));
            if (!hit.snippet().isEmpty()) {
                text.add("  " + hit.snippet());
            }
        }
        return text.toString();
    }

    private String total(SearchResult result) {
        if (result.total() == 0) {
            return "No entry matches “" + query + "”.";
        }
        String found = result.total() == 1
                ? "1 entry matches “" + query + "”"
                : String.format(Locale.ROOT, "%,d entries match “%s”", result.total(), query);
        int shown = result.hits().size();
        String first = shown == 1 ? "; this is the first:" : "; these are the first " + shown + ":";
        return shown < result.total() ? found + first : found + ":";
    }

    private String title(Hit hit) {
        String kind = kinds.label(hit.type());
        String name = hit.name() == null ? kind + " without a name" : hit.name() + " (" + kind + ")";
        return hit.part().isEmpty() || hit.part().equals(hit.name()) ? name : name + ", in " + hit.part();
    }
}
