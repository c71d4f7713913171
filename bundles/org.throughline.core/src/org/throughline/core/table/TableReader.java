package org.throughline.core.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the tables of a workbook, row by row. The file is untrusted: what it holds is bounded, nothing that it names is
 * fetched.
 * <p>
 * Contributed as a service. Keeps no state between calls and may be called on any thread.
 */
public interface TableReader {

    /** Receives what is read, sheet after sheet and row after row. */
    interface Receiver {

        /**
         * A sheet begins.
         *
         * @param name
         *            its name
         */
        void sheet(String name);

        /**
         * A row that is not empty.
         *
         * @param number
         *            the number of the row as the user sees it, beginning with 1
         * @param cells
         *            the texts of the cells, {@code null} for an empty one; dates as ISO text, booleans as TRUE or
         *            FALSE, numbers without grouping; at most as long as the last cell that is not empty
         */
        void row(int number, List<String> cells);
    }

    /**
     * Whether it reads such files.
     *
     * @param fileName
     *            the name of the file
     * @return {@code true} if {@link #read} may be called
     */
    boolean reads(String fileName);

    /**
     * Reads a workbook.
     *
     * @param file
     *            the file
     * @param receiver
     *            told of every sheet and row in order
     * @throws IOException
     *             if the file cannot be read or is no workbook; the message is a sentence for the user. The receiver
     *             may have been told of rows before.
     */
    void read(Path file, Receiver receiver) throws IOException;
}
