package org.throughline.search.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;
import org.throughline.core.Content;
import org.throughline.core.change.Change;
import org.throughline.core.search.SearchIndex;
import org.throughline.core.search.SearchRequest;
import org.throughline.core.search.SearchResult;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;
import org.throughline.search.internal.index.EntryReader;
import org.throughline.search.internal.index.IndexFolder;
import org.throughline.search.internal.index.IndexUpdate;
import org.throughline.search.internal.index.Language;
import org.throughline.search.internal.index.OpenIndex;
import org.throughline.search.internal.index.Touched;
import org.throughline.search.internal.query.Searching;

/** The full-text index of one knowledge base, kept by Lucene. */
final class LuceneSearchIndex implements SearchIndex {

    private final IndexFolder.Opened opened;
    private final IndexUpdate update;
    private final ReadWriteLock exchange = new ReentrantReadWriteLock();
    private OpenIndex index;
    private boolean unique = true;

    LuceneSearchIndex(IndexFolder.Opened opened, IndexUpdate update) {
        this.opened = opened;
        this.update = update;
        index = opened.index();
    }

    @Override
    public void bringUpToDate(Content content) throws IOException {
        Language language = Language.of(content.root().getLanguage());
        if (language != index.language()) {
            begin(language);
        }
        try {
            compare(content);
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with the old index: a new one tells whether it was the index or the disk.
            begin(language);
            compare(content);
        }
    }

    private void compare(Content content) throws IOException {
        unique = update.all(index, content);
        index.commit();
    }

    private void begin(Language language) throws IOException {
        exchange.writeLock().lock();
        try {
            index.close();
            index = new OpenIndex(opened.directory(), language, OpenMode.CREATE);
        } finally {
            exchange.writeLock().unlock();
        }
    }

    @Override
    public void follow(Content content, Change change) throws IOException {
        Touched touched = Touched.by(change);
        if (touched.everything() || !unique) {
            bringUpToDate(content);
            return;
        }
        try {
            Set<Identified> things = new LinkedHashSet<>(touched.things());
            for (String id : showing(touched.shown())) {
                content.find(id).ifPresent(things::add);
            }
            if (!write(content, things)) {
                bringUpToDate(content);
            }
        } catch (AlreadyClosedException e) {
            throw new IOException("The index was closed by an earlier failure", e);
        }
    }

    /** The ids of the documents in which something of other entries shows. */
    private Set<String> showing(Set<String> shown) throws IOException {
        return shown.isEmpty() ? Set.of() : index.searching(searcher -> Searching.showing(searcher, shown));
    }

    /** Writes the documents of things that are there and deletes the others; stops where an id turns out not unique. */
    private boolean write(Content content, Set<Identified> things) throws IOException {
        Set<Part> parts = new HashSet<>(content.parts());
        for (Identified thing : things) {
            Optional<Identified> found = content.find(thing.getId()).filter(EntryReader::isIndexed);
            if (found.isEmpty()) {
                index.delete(thing.getId());
            } else if (found.get() == thing) {
                update.replace(index, content, thing);
            } else if (Content.partOf(thing).filter(parts::contains).isPresent()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        exchange.readLock().lock();
        try {
            Language language = index.language();
            return index.searching(searcher -> new Searching(searcher, language).search(request));
        } catch (AlreadyClosedException e) {
            throw new IOException("The index is closed", e);
        } finally {
            exchange.readLock().unlock();
        }
    }

    @Override
    public void close() throws IOException {
        exchange.writeLock().lock();
        try {
            IOUtils.close(index, opened.directory());
        } finally {
            exchange.writeLock().unlock();
        }
    }
}
