package org.throughline.office.word;

import java.io.IOException;
import java.util.Optional;

import org.throughline.core.document.Run;
import org.throughline.core.document.Wording;

/** Writes captions, whose numbers are fields that show the right number from the beginning. */
final class CaptionXml {

    private final Xml xml;
    private final ParagraphXml paragraphs;
    private final Wording wording;
    private int tables;
    private int figures;

    CaptionXml(Xml xml, ParagraphXml paragraphs, Wording wording) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.wording = wording;
    }

    /** The caption of the next table. */
    void table(String caption) throws IOException {
        write(wording.table(), "Table", ++tables, caption);
    }

    /** The caption of the next figure or chart. */
    void figure(String caption) throws IOException {
        write(wording.figure(), "Figure", ++figures, caption);
    }

    private void write(String word, String sequence, int number, String caption) throws IOException {
        paragraphs.start(Style.CAPTION, Placing.NONE, false);
        paragraphs.run(Run.plain(word + " "), false);
        paragraphs.field("SEQ " + sequence + " \\* ARABIC", Optional.of(Integer.toString(number)));
        paragraphs.run(Run.plain(". " + caption), false);
        xml.end();
    }
}
