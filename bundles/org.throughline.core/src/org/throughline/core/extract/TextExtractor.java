package org.throughline.core.extract;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads the text of an attached file, so that it can be searched.
 * <p>
 * Contributed as a service. May be called on any thread and in a process of its own. The file is untrusted: an
 * implementation bounds what it reads.
 */
public interface TextExtractor {

    /**
     * Whether this extractor reads such files.
     *
     * @param fileName
     *            the original name of the file
     * @return {@code true} if {@link #text} may be called
     */
    boolean reads(String fileName);

    /**
     * The text of a file.
     *
     * @param file
     *            the file
     * @param limit
     *            at most how many characters to return
     * @return its text without markup, cut at the limit
     * @throws IOException
     *             if the file cannot be read, or is not what its name says
     */
    String text(Path file, int limit) throws IOException;
}
