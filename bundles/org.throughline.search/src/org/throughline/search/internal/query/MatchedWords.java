package org.throughline.search.internal.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.throughline.search.internal.index.Fields;

/** The words that a query looks for in texts, to be marked in a snippet. What it excludes is not among them. */
final class MatchedWords extends QueryVisitor {

    private static final Set<String> STEMMED = Set.of(Fields.TEXT, Fields.NAME);
    private static final Set<String> UNSTEMMED = Set.of(Fields.WORDS, Fields.NAME_WORDS);

    private final Set<BytesRef> stems = new HashSet<>();
    private final List<ByteRunAutomaton> patterns = new ArrayList<>();

    static MatchedWords of(Query query) {
        MatchedWords words = new MatchedWords();
        query.visit(words);
        return words;
    }

    /** Whether a stem is looked for. */
    boolean hasStem(BytesRef stem) {
        return stems.contains(stem);
    }

    /** Whether words have to be looked at as they are written. */
    boolean hasPatterns() {
        return !patterns.isEmpty();
    }

    /** Whether a word as it is written begins with or resembles one that is looked for. */
    boolean fitsPattern(BytesRef word) {
        for (ByteRunAutomaton pattern : patterns) {
            if (pattern.run(word.bytes, word.offset, word.length)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        for (Term term : terms) {
            if (STEMMED.contains(term.field())) {
                stems.add(term.bytes());
            }
        }
    }

    @Override
    public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        if (UNSTEMMED.contains(field)) {
            patterns.add(automaton.get());
        }
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        return occur == Occur.MUST_NOT ? EMPTY_VISITOR : this;
    }
}
