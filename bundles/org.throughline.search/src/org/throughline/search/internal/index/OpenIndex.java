package org.throughline.search.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;

/** An index that is open for writing and searching, in one language. Searching is safe on any thread. */
public final class OpenIndex implements Closeable {

    private static final double BUFFER_MEGABYTES = 64;

    private final Language language;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /**
     * Opens an index.
     *
     * @param directory
     *            where it is; not closed with it
     * @param language
     *            the language of its texts
     * @param mode
     *            whether to begin with an empty one
     * @throws IOException
     *             if it cannot be opened
     */
    public OpenIndex(Directory directory, Language language, IndexWriterConfig.OpenMode mode) throws IOException {
        this.language = language;
        Analyzer words = language.words();
        Analyzer stems = language.stems();
        IndexWriterConfig config = new IndexWriterConfig(new PerFieldAnalyzerWrapper(words,
                Map.of(Fields.TEXT, stems, Fields.NAME, stems)));
        config.setOpenMode(mode).setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, null);
    }

    /**
     * The language of its texts.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /** The fingerprint of each document by id. */
    Map<String, Long> fingerprints() throws IOException {
        return searching(searcher -> {
            IndexReader reader = searcher.getIndexReader();
            Map<String, Long> fingerprints = HashMap.newHashMap(reader.numDocs());
            for (LeafReaderContext leaf : reader.leaves()) {
                Bits live = leaf.reader().getLiveDocs();
                SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
                NumericDocValues marks = DocValues.getNumeric(leaf.reader(), Fields.FINGERPRINT);
                while (ids.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if ((live == null || live.get(ids.docID())) && marks.advanceExact(ids.docID())) {
                        fingerprints.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), marks.longValue());
                    }
                }
            }
            return fingerprints;
        });
    }

    /**
     * Adds a document that is known not to be there.
     *
     * @param document
     *            the document
     * @throws IOException
     *             if it cannot be written
     */
    public void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    void replace(String id, Document document) throws IOException {
        writer.updateDocument(key(id), document);
    }

    /**
     * Deletes a document.
     *
     * @param id
     *            the id of what it is about; nothing happens where there is none
     * @throws IOException
     *             if the index cannot be written
     */
    public void delete(String id) throws IOException {
        writer.deleteDocuments(key(id));
    }

    /**
     * Makes what was written a state to which the next opening comes back.
     *
     * @throws IOException
     *             if it cannot be written
     */
    public void commit() throws IOException {
        if (writer.hasUncommittedChanges() || !isMarked()) {
            writer.setLiveCommitData(IndexFolder.mark(language).entrySet());
            writer.commit();
        }
    }

    private boolean isMarked() {
        Iterable<Map.Entry<String, String>> mark = writer.getLiveCommitData();
        Map<String, String> expected = IndexFolder.mark(language);
        return mark != null
                && StreamSupport.stream(mark.spliterator(), false).toList().containsAll(expected.entrySet());
    }

    /**
     * Searches all that was written so far.
     *
     * @param <R>
     *            what comes of it
     * @param search
     *            what is done with a searcher that is valid only meanwhile
     * @return what came of it
     * @throws IOException
     *             if the index cannot be read
     */
    public <R> R searching(Search<R> search) throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.with(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /**
     * What is done with a searcher.
     *
     * @param <R>
     *            what comes of it
     */
    @FunctionalInterface
    public interface Search<R> {

        /**
         * Searches.
         *
         * @param searcher
         *            searches one state of the index
         * @return what came of it
         * @throws IOException
         *             if the index cannot be read
         */
        R with(IndexSearcher searcher) throws IOException;
    }

    private static Term key(String id) {
        return new Term(Fields.ID, Documents.key(id));
    }

    /** Closes without writing anything more. */
    @Override
    public void close() throws IOException {
        try {
            searchers.close();
        } finally {
            writer.rollback();
        }
    }
}
