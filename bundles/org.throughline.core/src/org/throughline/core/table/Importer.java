package org.throughline.core.table;

import java.io.IOException;
import java.nio.file.Path;

import org.throughline.core.Session;

/**
 * Brings the content of a file into the knowledge base.
 * <p>
 * Contributed as a service. Called on the thread that owns the session, inside no change.
 */
public interface Importer {

    /**
     * Whether it can bring in such files.
     *
     * @param fileName
     *            the name of the file
     * @return {@code true} if {@link #bringIn} may be called
     */
    boolean reads(String fileName);

    /**
     * Brings a file in as one change that can be undone. What it does not understand is listed, never dropped silently.
     *
     * @param file
     *            the file
     * @param session
     *            where to bring it
     * @param dryRun
     *            {@code true} to report only and leave the knowledge base as it is
     * @return what was placed, changed and not understood
     * @throws IOException
     *             if the file cannot be read; nothing has been brought in then
     */
    ImportResult bringIn(Path file, Session session, boolean dryRun) throws IOException;
}
