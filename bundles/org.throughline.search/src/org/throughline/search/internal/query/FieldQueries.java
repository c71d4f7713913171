package org.throughline.search.internal.query;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.QueryBuilder;
import org.throughline.search.internal.index.Codes;
import org.throughline.search.internal.index.Documents;
import org.throughline.search.internal.index.Fields;
import org.throughline.search.internal.index.Fields.Asked;
import org.throughline.search.internal.index.Language;

/** What a word, phrase or range means in a field. Says in notes what it had to read otherwise than it was typed. */
final class FieldQueries {

    /** The field of what stands without one. */
    static final String EVERYWHERE = Asked.TEXT.field();

    private static final Pattern JOINERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LOOSEST = 20;
    private static final int MOST_SIMILAR_WORDS = 50;

    private final QueryBuilder stems;
    private final QueryBuilder words;
    private final LocalDate on;
    private final Set<String> notes = new LinkedHashSet<>();

    FieldQueries(Language language, LocalDate on) {
        stems = new QueryBuilder(language.stems());
        words = new QueryBuilder(language.words());
        this.on = on;
    }

    /** What had to be read otherwise. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** The field of a name; where there is none, everywhere, with a note. */
    String known(String name) {
        Optional<Asked> field = Asked.named(name);
        if (field.isEmpty()) {
            notes.add("There is no field “" + name + "”; “" + name + ":” was passed over. The fields are "
                    + String.join(", ", List.of(Asked.values()).stream().map(Asked::field).toList()) + ".");
        }
        return field.map(Asked::field).orElse(EVERYWHERE);
    }

    Optional<Query> word(String field, QueryToken.Word typed) {
        QueryToken.Word word = withoutStars(typed);
        if (word.text().isEmpty()) {
            return word.prefix() ? Optional.of(anything(field)) : Optional.empty();
        }
        return switch (kind(field)) {
            case LANGUAGE -> word.prefix() || word.similar() ? expanded(unstemmed(field), word) : stemmed(field, word);
            case WORDS -> word.prefix() || word.similar()
                    ? expanded(field, word)
                    : Optional.ofNullable(words.createPhraseQuery(field, word.text()));
            case WHOLE -> Optional.of(word.prefix()
                    ? new PrefixQuery(whole(field, word.text()))
                    : new TermQuery(whole(field, word.text())));
            case DATE -> Optional.of(Dates.query(field, word, notes));
            case PROPERTY -> Optional.of(property(word.text()));
        };
    }

    private QueryToken.Word withoutStars(QueryToken.Word word) {
        if (word.text().indexOf('*') < 0) {
            return word;
        }
        String text = word.text().replace("*", "");
        if (!text.isEmpty()) {
            notes.add("A star stands at the end of a word only; “" + text + "” was searched for.");
        }
        return new QueryToken.Word(text, word.prefix() || text.isEmpty(), word.similar());
    }

    Optional<Query> phrase(String field, QueryToken.Phrase phrase) {
        int slop = Math.min(phrase.slop(), LOOSEST);
        return switch (kind(field)) {
            case LANGUAGE -> Optional.ofNullable(stems.createPhraseQuery(field, phrase.text(), slop));
            case WORDS -> Optional.ofNullable(words.createPhraseQuery(field, phrase.text(), slop));
            case WHOLE, DATE, PROPERTY -> word(field, new QueryToken.Word(phrase.text().strip(), false, false));
        };
    }

    Query range(String field, QueryToken.Range range) throws MalformedQueryException {
        if (kind(field) != Fields.Kind.DATE) {
            throw new MalformedQueryException("ranges are for dates and years, not for “" + field + "”");
        }
        return Dates.range(field, range, notes);
    }

    /** Plain words, all of which must be there, whatever signs stand between them. */
    Optional<Query> plain(List<String> plain) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        int clauses = 0;
        for (String one : plain) {
            Query query = stems.createPhraseQuery(EVERYWHERE, one);
            if (query != null) {
                all.add(query, Occur.MUST);
                clauses++;
            }
        }
        return clauses == 0 ? Optional.empty() : Optional.of(all.build());
    }

    private static Fields.Kind kind(String field) {
        return Asked.named(field).orElse(Asked.TEXT).kind();
    }

    private Optional<Query> stemmed(String field, QueryToken.Word word) {
        Query stemmed = stems.createPhraseQuery(field, word.text());
        if (stemmed == null || Codes.in(word.text()).isEmpty()) {
            return Optional.ofNullable(stemmed);
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder().add(stemmed, Occur.SHOULD);
        Codes.in(word.text())
                .forEach(code -> either.add(new TermQuery(new Term(unstemmed(field), code)), Occur.SHOULD));
        return Optional.of(either.build());
    }

    /** Beginnings and similar words are looked up among the words as they are written. */
    private static String unstemmed(String field) {
        return Asked.NAME.field().equals(field) ? Fields.NAME_WORDS : Fields.WORDS;
    }

    private static Optional<Query> expanded(String field, QueryToken.Word word) {
        String folded = Language.folded(word.text());
        if (word.similar()) {
            int edits = folded.length() < 3 ? 0 : folded.length() < 6 ? 1 : 2;
            return Optional.of(new FuzzyQuery(new Term(field, folded), edits, 0, MOST_SIMILAR_WORDS, true));
        }
        Query whole = new PrefixQuery(new Term(field, folded));
        List<String> pieces = Stream.of(JOINERS.split(folded)).filter(piece -> !piece.isEmpty()).toList();
        if (pieces.size() < 2) {
            return Optional.of(pieces.isEmpty() ? whole : new PrefixQuery(new Term(field, pieces.getFirst())));
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        pieces.subList(0, pieces.size() - 1)
                .forEach(piece -> all.add(new TermQuery(new Term(field, piece)), Occur.MUST));
        all.add(new PrefixQuery(new Term(field, pieces.getLast())), Occur.MUST);
        return Optional.of(
                new BooleanQuery.Builder().add(whole, Occur.SHOULD).add(all.build(), Occur.SHOULD).build());
    }

    private Query property(String name) {
        return switch (Language.folded(name)) {
            case "stale" -> new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.CHECKABLE, Fields.YES)), Occur.FILTER)
                    .add(IntRange.newContainsQuery(Fields.FRESH, new int[] { Documents.day(on) },
                            new int[] { Documents.day(on) }), Occur.MUST_NOT)
                    .build();
            case "restricted" -> new TermQuery(new Term(Fields.RESTRICTED, Fields.YES));
            default -> {
                notes.add("There is no “is:" + name + "”, only is:stale and is:restricted; the word was searched for.");
                yield plain(List.of(name)).orElse(MatchAllDocsQuery.INSTANCE);
            }
        };
    }

    private static Query anything(String field) {
        return EVERYWHERE.equals(field) || kind(field) == Fields.Kind.PROPERTY
                ? MatchAllDocsQuery.INSTANCE
                : TermRangeQuery.newStringRange(field, null, null, true, true);
    }

    private static Term whole(String field, String value) {
        return new Term(field, Language.folded(value));
    }
}
