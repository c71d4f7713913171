package org.throughline.core.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Turns a neutral document into a file of one kind.
 * <p>
 * Contributed as a service. Keeps no state between calls and may be called on any thread. The caller sees to it that the
 * file is written whole or not at all; the writer only writes to the stream and does not close it.
 */
public interface DocumentWriter {

    /**
     * The ending of the files that it writes.
     *
     * @return such as {@code docx}
     */
    String extension();

    /**
     * Writes a document.
     *
     * @param document
     *            what to write
     * @param template
     *            the organisation's own template to write into
     * @param out
     *            where to write
     * @throws TemplateException
     *             if the template cannot be used
     * @throws IOException
     *             if the stream fails, or a picture of the document cannot be read
     */
    void write(Document document, Optional<Path> template, OutputStream out) throws IOException;
}
