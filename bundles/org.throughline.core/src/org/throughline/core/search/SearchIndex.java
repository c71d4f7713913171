package org.throughline.core.search;

import java.io.IOException;
import java.nio.file.Path;

import org.throughline.core.Content;
import org.throughline.core.change.Change;

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
         * Opens the index in a folder, or makes it there.
         *
         * @param folder
         *            the folder on this machine that belongs to the index alone
         * @return the index; it may be empty or out of date until {@link SearchIndex#bringUpToDate} was called
         * @throws IOException
         *             if the folder cannot be used
         */
        SearchIndex open(Path folder) throws IOException;
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
