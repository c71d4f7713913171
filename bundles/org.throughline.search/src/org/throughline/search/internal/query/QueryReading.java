package org.throughline.search.internal.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.throughline.search.internal.index.Language;

/**
 * How a query was read. Whatever was typed, there is a reading of bounded cost.
 *
 * @param query
 *            the query
 * @param note
 *            what was read otherwise than it was typed, in sentences; {@code null} where nothing was
 */
public record QueryReading(Query query, String note) {

    private static final int LONGEST = 2_000;
    private static final int MOST_WORDS = 64;
    private static final int MOST_CLAUSES = 256;
    private static final int MOST_EXPANSIONS = 16;

    /**
     * Reads a query.
     *
     * @param typed
     *            what was typed; nothing stands for everything
     * @param language
     *            the language of the index
     * @param on
     *            the day as of which entries are stale
     * @return the reading
     */
    public static QueryReading of(String typed, Language language, LocalDate on) {
        String text = withoutControls(typed);
        if (text.isBlank()) {
            return new QueryReading(MatchAllDocsQuery.INSTANCE, null);
        }
        FieldQueries fields = new FieldQueries(language, on);
        try {
            if (text.length() > LONGEST) {
                throw new MalformedQueryException("it is very long");
            }
            Optional<Query> query = QueryGrammar.read(text, fields);
            query.ifPresent(QueryReading::requireBounded);
            return reading(query, fields.notes());
        } catch (MalformedQueryException e) {
            return plain(text, e.getMessage(), new FieldQueries(language, on));
        } catch (IndexSearcher.TooManyClauses e) {
            return plain(text, "it asks for too much at once", new FieldQueries(language, on));
        }
    }

    private static QueryReading plain(String text, String reason, FieldQueries fields) {
        List<String> words = Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}.'’-]+")).filter(word -> !word.isBlank())
                .distinct().limit(MOST_WORDS + 1L).toList();
        List<String> notes = new ArrayList<>();
        notes.add("The query was searched as plain words, because " + reason + ".");
        if (words.size() > MOST_WORDS) {
            notes.add("Only its first " + MOST_WORDS + " words were taken.");
        }
        return reading(fields.plain(words.subList(0, Math.min(words.size(), MOST_WORDS))), notes);
    }

    private static QueryReading reading(Optional<Query> query, List<String> notes) {
        List<String> sentences = new ArrayList<>(notes);
        if (query.isEmpty()) {
            sentences.add("There is no word in the query that can be searched for.");
        }
        return new QueryReading(query.orElseGet(() -> MatchNoDocsQuery.INSTANCE),
                sentences.isEmpty() ? null : String.join(" ", sentences));
    }

    private static String withoutControls(String typed) {
        return typed.codePoints().map(c -> Character.isISOControl(c) || Character.isSurrogate((char) c) && c < 0x10000
                ? ' '
                : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void requireBounded(Query query) throws IndexSearcher.TooManyClauses {
        Size size = new Size();
        query.visit(size);
        if (size.clauses > MOST_CLAUSES || size.expansions > MOST_EXPANSIONS) {
            throw new IndexSearcher.TooManyClauses();
        }
    }

    /** Counts what a query costs. */
    private static final class Size extends QueryVisitor {

        private int clauses;
        private int expansions;

        @Override
        public void consumeTerms(Query query, Term... terms) {
            clauses += terms.length;
        }

        @Override
        public void consumeTermsMatching(Query query, String field,
                Supplier<ByteRunAutomaton> automaton) {
            expansions++;
        }

        @Override
        public void visitLeaf(Query query) {
            clauses++;
        }

        @Override
        public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return parent instanceof BooleanQuery || occur != Occur.MUST_NOT
                    ? this
                    : super.getSubVisitor(occur, parent);
        }
    }
}
