package org.throughline.word.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.throughline.core.document.TemplateException;
import org.throughline.office.word.DocxWriter;
import org.w3c.dom.Element;

/** A document written into a template of the organisation. */
class TemplateTest {

    @TempDir
    Path folder;

    @Test
    void theHeaderAndThePageStayAndTheTextIsReplaced() throws IOException {
        try (XWPFDocument written = open(write(Templates.bytes(Templates.district())))) {
            assertEquals("Riverside letterhead", written.getHeaderList().getFirst().getText().strip());
            assertEquals(STPageOrientation.LANDSCAPE,
                    written.getDocument().getBody().getSectPr().getPgSz().getOrient());
            assertEquals("Handoff pack", written.getParagraphs().getFirst().getText());
            assertTrue(written.getParagraphs().stream().noneMatch(one -> one.getText().contains("Text that goes")));
            assertEquals("Handoff pack", written.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void headingsTakeTheStyleOfTheTemplateByItsNameAndWhatItLacksIsAdded() throws IOException {
        try (XWPFDocument written = open(write(Templates.bytes(Templates.district())))) {
            assertEquals("Ueberschrift1", paragraph(written, "What runs").getStyle());
            assertEquals("Heading2Throughline2", paragraph(written, "Pacing calendar").getStyle());
            assertEquals("heading 2", written.getStyles().getStyle("Heading2Throughline2").getName());
            assertEquals("District Motto", written.getStyles().getStyle("Heading2").getName());
            for (XWPFParagraph paragraph : written.getParagraphs()) {
                assertTrue(written.getStyles().styleExist(paragraph.getStyle()), paragraph.getStyle());
            }
        }
    }

    @Test
    void everyReferenceBetweenStylesLeadsToOne() throws IOException {
        Element styles = WordFile.read(write(Templates.bytes(Templates.district()))).part("word/styles.xml");
        Set<String> ids = new HashSet<>();
        WordFile.all(styles, "w:style").forEach(style -> assertTrue(ids.add(style.getAttribute("w:styleId"))));
        for (String name : List.of("w:basedOn", "w:next", "w:link")) {
            WordFile.all(styles, name).forEach(one -> assertTrue(ids.contains(one.getAttribute("w:val"))));
        }
    }

    @Test
    void listsComeAfterThoseOfTheTemplate() throws IOException {
        byte[] bytes = write(Templates.bytes(Templates.district()));
        try (XWPFDocument written = open(bytes)) {
            assertEquals("decimal", paragraph(written, "Collect the dates").getNumFmt());
            assertEquals("bullet", paragraph(written, "by e-mail").getNumFmt());
            assertNotEquals(1, paragraph(written, "Collect the dates").getNumID().intValue());
        }
        Element numbering = WordFile.read(bytes).part("word/numbering.xml");
        List<String> order = new ArrayList<>();
        for (int i = 0; i < numbering.getChildNodes().getLength(); i++) {
            order.add(numbering.getChildNodes().item(i).getNodeName());
        }
        assertEquals(List.of("w:abstractNum", "w:abstractNum", "w:abstractNum", "w:num", "w:num", "w:num", "w:num"),
                order);
    }

    @Test
    void aBareTemplateIsCompleted() throws IOException {
        byte[] bytes = write(Templates.bytes(new XWPFDocument()));
        assertTrue(WordFile.read(bytes).structure().contains("Heading1 on a new page: What runs"));
        assertTrue(WordFile.read(bytes).structure().endsWith("page 12240 x 15840\n"));
        assertEquals("true", WordFile.value(WordFile.read(bytes).part("word/settings.xml"), "w:updateFields"));
    }

    @Test
    void aWrittenReportServesAsATemplate() throws IOException {
        byte[] once = WordFile.bytesOf(Documents.everything());
        assertEquals(WordFile.read(once).structure().replaceAll("\\d/", "n/"),
                WordFile.read(write(once)).structure().replaceAll("\\d/", "n/"));
        assertArrayEquals(write(once), write(once));
    }

    @Test
    void nothingLeadsElsewhereButLinks() throws Exception {
        List<String> outside = new ArrayList<>();
        try (XWPFDocument written = open(write(Templates.bytes(Templates.leadingElsewhere())))) {
            for (PackagePart part : written.getPackage().getParts()) {
                if (!part.isRelationshipPart()) {
                    for (PackageRelationship relation : part.getRelationships()) {
                        if (relation.getTargetMode() == TargetMode.EXTERNAL) {
                            outside.add(relation.getTargetURI().toString());
                        }
                    }
                }
            }
        }
        outside.sort(null);
        assertEquals(List.of("https://example.org/", "https://example.org/study?a=1&b=2"), outside);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoTemplateIsRefused() throws Exception {
        byte[] whole = Templates.bytes(Templates.district());
        return Stream.of(
                refused("text", "no text".getBytes(StandardCharsets.UTF_8), "is no Word file"),
                refused("nothing", new byte[0], "is no Word file"),
                refused("truncated", Arrays.copyOf(whole, whole.length / 2), "is damaged"),
                refused("workbook", Templates.workbook(), "is no Word file"),
                refused("macros", Templates.withMacros(), "carries macros"),
                refused("encrypted", Templates.encrypted(), "protected by a password"),
                refused("fetching", Templates.fetching(), "takes content from another file"));
    }

    private DynamicTest refused(String name, byte[] template, String why) {
        return DynamicTest.dynamicTest(name, () -> {
            String message = assertThrows(TemplateException.class, () -> write(template)).getMessage();
            assertTrue(message.contains(why), message);
            assertFalse(message.contains("\n"), message);
        });
    }

    private byte[] write(byte[] template) throws IOException {
        Path file = Files.write(folder.resolve("template.docx"), template);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxWriter().write(Documents.everything(), Optional.of(file), out);
        assertArrayEquals(template, Files.readAllBytes(file), "the template itself stays as it is");
        return out.toByteArray();
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static XWPFParagraph paragraph(XWPFDocument in, String text) {
        return in.getParagraphs().stream().filter(one -> one.getText().equals(text)).findFirst().orElseThrow();
    }
}
