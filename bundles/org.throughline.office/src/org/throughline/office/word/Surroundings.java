package org.throughline.office.word;

import java.io.IOException;

/** What stands around the text of a file: of our own making, or of an organisation's template. */
sealed interface Surroundings extends AutoCloseable permits Frame, Template {

    /** The file that is written. */
    DocxPackage file();

    /** The page that the text has to fit on. */
    Page page();

    /** The ids of its styles. */
    Styles styles();

    /** The lists of the text, with numbers that are free in the file. */
    Numbering numbering();

    /** Writes the properties of the page, which end the text. */
    void writeSection(Xml xml) throws IOException;

    /** Adds the lists, once the text is written. */
    void addNumbering() throws IOException;

    @Override
    void close();
}
