package org.throughline.core.search;

import java.io.IOException;
import java.nio.file.Path;

import org.throughline.core.Content;
import org.throughline.core.change.Change;
import org.throughline.model.Vocabulary;

/**
 * The full-text index of one knowledge base. It lives on this machine and can be made anew at any time.
 * <p>
 * Searching is safe on any thread; following changes happens on the thread that changes the model.
 */
public interface SearchIndex extends AutoCloseable {

    /**
     * Opens indexes. Contributed as a service by the bundle that searches.
     */
    interface Opener {

        /**
         * Opens the index in a folder, or makes it there. Where another process holds the folder, the index is made in
         * memory.
         *
         * @param folder
         *            the folder on this machine that belongs to the index alone; whatever is in it may be deleted
         * @param words
         *            the words of the knowledge base, so that kinds and choices are found by their labels
         * @return the index; it may be empty or out of date until {@link SearchIndex#bringUpToDate} was called
         * @throws IOException
         *             if the folder cannot be used
         */
        SearchIndex open(Path folder, Vocabulary words) throws IOException;

        /**
         * Makes an index that lives in memory alone, for where no folder can be written.
         *
         * @param words
         *            the words of the knowledge base
         * @return the index, empty until {@link SearchIndex#bringUpToDate} was called
         * @throws IOException
         *             if it cannot be made
         */
        SearchIndex inMemory(Vocabulary words) throws IOException;
    }

    /**
     * Makes the index equal to the content: builds it where it is missing, damaged or of another version, and otherwise
     * updates what differs.
     *
     * @param content
     *            the knowledge base
     * @throws IOException
     *             if the index cannot be written
     */
    void bringUpToDate(Content content) throws IOException;

    /**
     * Follows a change.
     *
     * @param content
     *            the content after the change
     * @param change
     *            what was changed
     * @throws IOException
     *             if the index cannot be written
     */
    void follow(Content content, Change change) throws IOException;

    /**
     * Searches. A query that cannot be parsed is searched as plain words, with a note; it never fails for its text.
     *
     * @param request
     *            what to search for
     * @return what was found
     * @throws IOException
     *             if the index cannot be read
     */
    SearchResult search(SearchRequest request) throws IOException;

    @Override
    void close() throws IOException;
}
