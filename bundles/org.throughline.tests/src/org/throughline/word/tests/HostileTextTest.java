package org.throughline.word.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.core.document.Block;
import org.throughline.core.document.Block.Cell;
import org.throughline.core.document.Block.EditableZone;
import org.throughline.core.document.Block.Heading;
import org.throughline.core.document.Block.Paragraph;
import org.throughline.core.document.Block.Table;
import org.throughline.core.document.Block.TableOfContents;
import org.throughline.core.document.Document;
import org.throughline.core.document.Run;
import org.w3c.dom.Element;

/** Whatever people write stays text: it never becomes markup, a field or a way out of the file. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "<w:p><w:r/></w:p>", "]]>", "<![CDATA[ x ]]>", "<!--", "&amp; &#0; &lt;", "\"quoted' =1+1",
            "{ INCLUDETEXT \"http://example.org\" }", "שלום עולם", "😀 👩‍🏫 𝔐", "a  b", "\u00A0", "{{mustache}}",
            "{language}" })
    void textComesBackAsItWas(String text) throws IOException {
        WordFile file = WordFile.of(everywhere(text));
        Element body = file.text();
        WordFile.all(body, "w:p").stream().filter(paragraph -> "Normal".equals(WordFile.value(paragraph, "w:pStyle")))
                .forEach(paragraph -> assertEquals(text, WordFile.seen(paragraph)));
        assertEquals(List.of(), WordFile.all(body, "w:instrText").stream().map(Element::getTextContent)
                .filter(code -> !code.matches(" (TOC|PAGEREF|SEQ) .*")).toList());
        assertEquals(text, WordFile.all(file.part("docProps/core.xml"), "dc:title").getFirst().getTextContent());
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\u0000b", "a\u0001b", "a\u001Fb", "a\uD800b", "a\uDC00b", "a\uFFFEb", "a\uFFFFb" })
    void whatXmlCannotHoldIsLeftOutAndNothingElse(String text) throws IOException {
        assertTrue(WordFile.of(everywhere(text)).structure().contains("Normal: ab\n"));
    }

    @Test
    void lineBreaksAndTabsStay() throws IOException {
        assertTrue(WordFile.of(Documents.of(Paragraph.of("a\nb\r\nc\rd\te"))).structure()
                .contains("Normal: a↵b↵c↵d→e\n"));
    }

    @Test
    void aLongTextStaysWhole() throws IOException {
        String text = "Nobody has time to read this. ".repeat(3_400);
        assertTrue(WordFile.of(everywhere(text)).structure().contains("Normal: " + text + "\n"));
    }

    @Test
    void aTextThatIsReadFromTheRightIsMarkedSo() throws IOException {
        Element body = WordFile.of(Documents.of(Paragraph.of("שלום, grade 6"), Paragraph.of("grade 6, שלום"))).text();
        assertEquals(1, WordFile.all(body, "w:bidi").size());
        assertEquals(1, WordFile.all(body, "w:rtl").size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", "file:///etc/passwd", "\\\\server\\share", "ms-word:ofe|u|http://x",
            "http://bad address", "//server/share", "", "#nowhere", "#" })
    void anAddressThatLeadsElsewhereIsNoLink(String address) throws IOException {
        WordFile file = WordFile.of(Documents.of(new Paragraph(List.of(Run.link("here", address)))));
        assertEquals(List.of(), WordFile.all(file.text(), "w:hyperlink"));
        assertTrue(file.structure().contains("Normal: here\n"));
        assertFalse(file.names().contains("word/_rels/document.xml.rels") && WordFile
                .all(file.part("word/_rels/document.xml.rels"), "Relationship").stream()
                .anyMatch(relation -> "External".equals(relation.getAttribute("TargetMode"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://example.org/a?b=c&d=%20", "https://example.org/", "mailto:a@example.org" })
    void anAddressOfTheWebOrAMailAddressIsALink(String address) throws IOException {
        WordFile file = WordFile
                .of(Documents.of(new Paragraph(List.of(Run.link("a", address), Run.link("b", address)))));
        assertEquals(2, WordFile.all(file.text(), "w:hyperlink").size());
        assertEquals(List.of(address), WordFile.all(file.part("word/_rels/document.xml.rels"), "Relationship").stream()
                .filter(relation -> "External".equals(relation.getAttribute("TargetMode")))
                .map(relation -> relation.getAttribute("Target")).toList());
    }

    @Test
    void bookmarksAreValidAndUniqueWhateverTheyAreCalled() throws IOException {
        String longName = "x".repeat(60);
        WordFile file = WordFile.of(Documents.of(new TableOfContents("Contents", 4), new Heading(1, "A", "a b/ü"),
                new Heading(1, "B", "a b/ü"), new Heading(1, "C", "A_B__"), new Heading(1, "D", longName + "1"),
                new Heading(1, "E", longName + "2"), new Heading(1, "F", ""), new Heading(1, "G", null),
                new Paragraph(List.of(Run.link("to B", "#a b/ü")))));
        List<String> names = WordFile.all(file.text(), "w:bookmarkStart").stream()
                .map(bookmark -> bookmark.getAttribute("w:name")).toList();
        Pattern valid = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,39}");
        names.forEach(name -> assertTrue(valid.matcher(name).matches(), name));
        assertEquals(7, names.stream().map(String::toLowerCase).distinct().count());
    }

    private static Document everywhere(String text) {
        List<Block> blocks = List.of(new TableOfContents("Contents", 1), new Heading(1, text, text),
                Paragraph.of(text),
                new Table(text, List.of(text), List.of(), List.of(List.of(Cell.of(text)))),
                new EditableZone(text, text, List.of(Paragraph.of(text))));
        return new Document(text, text, text, "en-US", java.time.LocalDate.of(2026, 9, 14), blocks);
    }
}
