package org.throughline.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.throughline.core.search.SearchRequest;
import org.throughline.core.search.SearchResult;
import org.throughline.core.search.SearchResult.Hit;
import org.throughline.search.internal.index.Documents;
import org.throughline.search.internal.index.Fields;
import org.throughline.search.internal.index.Language;

/** Answers requests from one state of an index. */
public final class Searching {

    private static final float NAME_COUNTS = 2;
    private static final long MILLISECONDS = 400;
    private static final Set<String> SHOWN = Set.of(Fields.NAME, Fields.CLASS, Fields.PART_NAME, Fields.BODY);

    private final IndexSearcher searcher;
    private final Language language;

    /**
     * With a state of an index.
     *
     * @param latest
     *            searches this state
     * @param language
     *            its language
     */
    public Searching(IndexSearcher latest, Language language) {
        searcher = new IndexSearcher(latest.getIndexReader());
        searcher.setTimeout(Patience.of(MILLISECONDS));
        this.language = language;
    }

    /**
     * Answers a request.
     *
     * @param request
     *            what is asked
     * @return what was found
     * @throws IOException
     *             if the index cannot be read
     */
    public SearchResult search(SearchRequest request) throws IOException {
        QueryReading reading = QueryReading.of(request.query(), language, request.on());
        Query query = query(reading.query(), request);
        List<String> notes = new ArrayList<>(Stream.ofNullable(reading.note()).toList());
        Order order = Order.RELEVANCE;
        if (request.sort() != null) {
            order = Order.named(request.sort()).orElse(Order.RELEVANCE);
            if (Order.named(request.sort()).isEmpty()) {
                notes.add("There is no order by “" + request.sort() + "”; the most relevant come first.");
            }
        }
        int wanted = Math.clamp(request.limit(), 1, Math.max(1, searcher.getIndexReader().maxDoc()));
        Object[] found = searcher.search(query, new MultiCollectorManager(
                new TopFieldCollectorManager(order.sort(), wanted, null, Integer.MAX_VALUE), new Facets()));
        if (searcher.timedOut()) {
            notes.add("The search took too long and was stopped; there may be more. Ask for something more specific.");
        }
        Facets.Counts counts = (Facets.Counts) found[1];
        List<Hit> hits = request.limit() < 1 ? List.of() : hits(((TopDocs) found[0]).scoreDocs, query, reading.query());
        return new SearchResult(counts.total(), hits, counts.facets(),
                notes.isEmpty() ? null : String.join(" ", notes));
    }

    private Query query(Query read, SearchRequest request) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(read, Occur.MUST);
        if (request.type() != null) {
            query.add(new TermQuery(new Term(Fields.CLASS, request.type())), Occur.FILTER);
        }
        if (!request.restricted()) {
            query.add(new TermQuery(new Term(Fields.RESTRICTED, Fields.YES)), Occur.MUST_NOT);
        }
        inName(request.query()).ifPresent(name -> query.add(new BoostQuery(name, NAME_COUNTS), Occur.SHOULD));
        return query.build();
    }

    /** Words that stand in a name count more. */
    private Optional<Query> inName(String typed) {
        String words = typed.length() > 200 ? typed.substring(0, 200) : typed;
        return Optional.ofNullable(new QueryBuilder(language.stems()).createBooleanQuery(Fields.NAME, words));
    }

    private List<Hit> hits(ScoreDoc[] documents, Query query, Query read) throws IOException {
        TopFieldCollector.populateScores(documents, searcher, query);
        StoredFields stored = searcher.storedFields();
        Snippets snippets = new Snippets(language, MatchedWords.of(read));
        List<Hit> hits = new ArrayList<>(documents.length);
        for (ScoreDoc found : documents) {
            Document document = stored.document(found.doc, SHOWN);
            String name = document.get(Fields.NAME);
            hits.add(new Hit(id(found.doc), document.get(Fields.CLASS), name.isEmpty() ? null : name,
                    document.get(Fields.PART_NAME), snippets.of(document.get(Fields.BODY)), found.score));
        }
        return hits;
    }

    private String id(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
        ids.advanceExact(document - leaf.docBase);
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    /**
     * In whose documents something shows of others.
     *
     * @param searcher
     *            searches the index
     * @param shown
     *            the ids of the others
     * @return the ids of the documents
     * @throws IOException
     *             if the index cannot be read
     */
    public static Set<String> showing(IndexSearcher searcher, Collection<String> shown) throws IOException {
        Query query = new TermInSetQuery(Fields.SHOWS,
                shown.stream().map(Documents::key).map(BytesRef::new).toList());
        Set<String> ids = new HashSet<>();
        Searching searching = new Searching(searcher, Language.OTHER);
        for (ScoreDoc found : searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
            ids.add(searching.id(found.doc));
        }
        return ids;
    }
}
