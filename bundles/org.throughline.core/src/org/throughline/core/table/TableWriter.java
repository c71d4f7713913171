package org.throughline.core.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes tables into a workbook.
 * <p>
 * Contributed as a service. Keeps no state between calls and may be called on any thread.
 */
public interface TableWriter {

    /**
     * A sheet to write.
     *
     * @param name
     *            its name, at most 31 characters, unique without regard to case
     * @param header
     *            the headings of its columns
     * @param rows
     *            its rows; asked for once, in order; a cell is {@code null}, a text, a {@link Boolean}, a
     *            {@link java.time.LocalDate} (written as ISO text) or a {@link Number} (written as text)
     */
    record Sheet(String name, List<String> header, Iterable<List<?>> rows) {}

    /**
     * The ending of the files that it writes.
     *
     * @return such as {@code xlsx}
     */
    String extension();

    /**
     * Writes a workbook. Every cell is written as text, so that nothing is read as a formula.
     *
     * @param sheets
     *            the sheets in order; a text above 32,767 characters is refused
     * @param out
     *            where to write; not closed
     * @throws IOException
     *             if the stream fails
     */
    void write(List<Sheet> sheets, OutputStream out) throws IOException;
}
