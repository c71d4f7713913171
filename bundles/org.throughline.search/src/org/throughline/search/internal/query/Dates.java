package org.throughline.search.internal.query;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;

/** Queries for dates and years. A date may be given by its beginning: 2026 is the whole year, 2026-09 the month. */
final class Dates {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern COMPARISON = Pattern.compile("([<>]=?)(.+)");

    /** Sorts behind whatever a date can go on with. */
    private static final String END = "\uFFFF";

    private Dates() {}

    static Query query(String field, QueryToken.Word word, Set<String> notes) {
        Matcher comparison = COMPARISON.matcher(word.text());
        if (comparison.matches()) {
            boolean with = comparison.group(1).endsWith("=");
            String bound = comparison.group(2);
            return comparison.group(1).startsWith(">")
                    ? range(field, new QueryToken.Range(bound, null, with, true), notes)
                    : range(field, new QueryToken.Range(null, bound, true, with), notes);
        }
        return isDate(field, word.text(), notes)
                ? new PrefixQuery(new Term(field, word.text()))
                : MatchNoDocsQuery.INSTANCE;
    }

    static Query range(String field, QueryToken.Range range, Set<String> notes) {
        if (range.from() != null && !isDate(field, range.from(), notes)
                || range.to() != null && !isDate(field, range.to(), notes)) {
            return MatchNoDocsQuery.INSTANCE;
        }
        String from = range.from() == null || range.withFrom() ? range.from() : range.from() + END;
        String to = range.to() == null || !range.withTo() ? range.to() : range.to() + END;
        return TermRangeQuery.newStringRange(field, from, to, true, false);
    }

    private static boolean isDate(String field, String text, Set<String> notes) {
        boolean date = DATE.matcher(text).matches();
        if (!date) {
            notes.add("“" + text + "” is no date for “" + field + "”; write it as 2026-09-14, 2026-09 or 2026.");
        }
        return date;
    }
}
