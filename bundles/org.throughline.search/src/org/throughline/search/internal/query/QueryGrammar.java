package org.throughline.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.throughline.search.internal.query.QueryToken.Sign;

/**
 * Puts words, phrases and ranges together: {@code OR} joins least, what stands side by side must all match, and
 * {@code NOT} or a dash excludes what follows. A part of the query that says nothing, such as "the", is left out.
 */
final class QueryGrammar {

    private static final int DEEPEST = 32;

    private final List<QueryToken> tokens;
    private final FieldQueries fields;
    private int at;
    private int depth;

    private QueryGrammar(List<QueryToken> tokens, FieldQueries fields) {
        this.tokens = tokens;
        this.fields = fields;
    }

    /** The query of a text; empty where it says nothing. */
    static Optional<Query> read(String text, FieldQueries fields) throws MalformedQueryException {
        QueryGrammar grammar = new QueryGrammar(QueryTokens.of(text), fields);
        if (grammar.tokens.isEmpty()) {
            return Optional.empty();
        }
        Optional<Query> query = grammar.alternatives(FieldQueries.EVERYWHERE);
        if (grammar.at < grammar.tokens.size()) {
            throw new MalformedQueryException("a bracket is closed that was never opened");
        }
        return query;
    }

    private Optional<Query> alternatives(String field) throws MalformedQueryException {
        List<Query> alternatives = new ArrayList<>();
        together(field).ifPresent(alternatives::add);
        while (next(Sign.OR)) {
            together(field).ifPresent(alternatives::add);
        }
        if (alternatives.size() < 2) {
            return alternatives.stream().findFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        alternatives.forEach(one -> any.add(one, Occur.SHOULD));
        return Optional.of(any.build());
    }

    private Optional<Query> together(String field) throws MalformedQueryException {
        List<Query> wanted = new ArrayList<>();
        List<Query> unwanted = new ArrayList<>();
        do {
            boolean excluded = false;
            while (next(Sign.NOT)) {
                excluded = !excluded;
            }
            primary(field).ifPresent((excluded ? unwanted : wanted)::add);
        } while (next(Sign.AND) || at < tokens.size() && peek() != Sign.OR && peek() != Sign.CLOSE);
        return joined(wanted, unwanted);
    }

    private static Optional<Query> joined(List<Query> wanted, List<Query> unwanted) {
        if (unwanted.isEmpty() && wanted.size() < 2) {
            return wanted.stream().findFirst();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        wanted.forEach(one -> all.add(one, Occur.MUST));
        unwanted.forEach(one -> all.add(one, Occur.MUST_NOT));
        if (wanted.isEmpty()) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return Optional.of(all.build());
    }

    private Optional<Query> primary(String field) throws MalformedQueryException {
        if (at == tokens.size()) {
            throw new MalformedQueryException("something is missing at its end");
        }
        QueryToken token = tokens.get(at++);
        return switch (token) {
            case Sign sign when sign == Sign.OPEN -> group(field);
            case Sign sign -> throw new MalformedQueryException("something is missing beside " + sign);
            case QueryToken.Field named -> primary(fields.known(named.name()));
            case QueryToken.Word word -> fields.word(field, word);
            case QueryToken.Phrase phrase -> fields.phrase(field, phrase);
            case QueryToken.Range range -> Optional.of(fields.range(field, range));
        };
    }

    private Optional<Query> group(String field) throws MalformedQueryException {
        if (++depth > DEEPEST) {
            throw new MalformedQueryException("it has too many brackets within brackets");
        }
        Optional<Query> group = alternatives(field);
        if (!next(Sign.CLOSE)) {
            throw new MalformedQueryException("a bracket is not closed");
        }
        depth--;
        return group;
    }

    private QueryToken peek() {
        return tokens.get(at);
    }

    private boolean next(Sign sign) {
        boolean here = at < tokens.size() && peek() == sign;
        if (here) {
            at++;
        }
        return here;
    }
}
