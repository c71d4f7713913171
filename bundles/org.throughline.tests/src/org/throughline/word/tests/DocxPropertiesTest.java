package org.throughline.word.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.core.document.Block.Table;
import org.w3c.dom.Element;

/** What a file says about itself, and in which language. */
class DocxPropertiesTest {

    @Test
    void titleAuthorSubjectLanguageAndDatesAreSet() throws IOException {
        Element core = WordFile.of(Documents.everything()).part("docProps/core.xml");
        assertEquals("Handoff pack", content(core, "dc:title"));
        assertEquals("Riverside District", content(core, "dc:subject"));
        assertEquals("Mathematics office", content(core, "dc:creator"));
        assertEquals("en-US", content(core, "dc:language"));
        assertEquals("2026-09-14T00:00:00Z", content(core, "dcterms:created"));
        assertEquals("2026-09-14T00:00:00Z", content(core, "dcterms:modified"));
    }

    @ParameterizedTest
    @CsvSource({ "en-US, 12240, Table 1, 'September 14, 2026'", "en-GB, 11906, Table 1, 14 September 2026",
            "es, 11906, Tabla 1, 14 de septiembre de 2026", "fr, 11906, Tableau 1, 14 septembre 2026",
            "de-AT, 11906, Tabelle 1, 14. September 2026", "sw, 11906, Table 1, 14 Septemba 2026" })
    void theLanguageDecidesOnPaperAndWords(String language, String width, String caption, String date)
            throws IOException {
        Block table = new Table("What runs", List.of("Routine"), List.of(), List.of(List.of(Cell.of("Pacing"))));
        WordFile file = WordFile.of(Documents.in(language, table));
        assertEquals(width, WordFile.all(file.text(), "w:pgSz").getFirst().getAttribute("w:w"));
        assertTrue(file.structure().contains("Caption: " + caption + ". What runs"), file.structure());
        assertTrue(file.structure().contains(date), file.structure());
        assertEquals(language, WordFile.value(file.part("word/styles.xml"), "w:lang"));
        assertEquals(language, WordFile.value(file.part("word/settings.xml"), "w:themeFontLang"));
    }

    private static String content(Element from, String name) {
        return WordFile.all(from, name).getFirst().getTextContent();
    }
}
