package org.throughline.word.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.throughline.core.document.Block.Heading;
import org.throughline.core.document.Block.TableOfContents;
import org.throughline.core.document.PlainText;
import org.w3c.dom.Element;

/** What stands in a written file, read back without any of the code that wrote it. */
class DocxStructureTest {

    @Test
    void everyKindOfBlockBecomesWhatItMeans() throws IOException {
        assertEquals("""
                Title: Handoff pack
                Subtitle: Riverside District
                Byline: Mathematics office · September 14, 2026
                zone Table of Contents
                  TOCHeading: Contents
                  TOC1: What runs→
                  TOC2: Pacing calendar→
                  TOC2: How it went→
                  TOC1: Questions→
                Heading1 on a new page: What runs
                Normal: Eight routines keep the work going. Two stop when one person leaves; see the questions and the study or type is:stale.
                Heading2: Pacing calendar
                ListParagraph 1/0: Collect the dates
                ListParagraph 1/0: Ask the schools
                ListParagraph 2/1: by e-mail
                ListParagraph 2/1: by telephone
                ListParagraph: between eight and ten
                ListParagraph 3/2: first the secretary
                ListParagraph 3/2: then the principal
                ListParagraph 1/0: Publish the calendar
                Caption: Table 1. Who holds what
                table 4816 3371 1445
                  header, on every page, whole: | Routine | Holder | Hours a year
                  row, whole: | Pacing calendar | Mathematics coordinator | 40
                  row, whole: | Coaching schedule | Lead coach since 2024 |\s
                AfterTable:\s
                Note: The calendar is kept in the office's shared drive.
                Note 2/0: Read it first
                Note 2/0: Then ask
                Attention: Nobody has verified this routine.
                Heading2: How it went
                Figure <A chart of three yearly values: 20, 35, 50.>:\s
                Caption: Figure 1. Lessons with kept demand rose
                Figure <A blue square with a white bar>:\s
                Caption: Figure 2. The logo
                Heading1: Questions
                Heading3: Who books the rooms?
                Normal: The school secretaries do.
                zone next-steps: Write your own next steps here
                  Normal: Write your own next steps here
                zone remarks: Remarks
                  Normal: Kept when it is written again.
                page 12240 x 15840
                """, WordFile.of(Documents.everything()).structure());
    }

    @Test
    void theEntriesOfTheContentsAreTheHeadingsAndLeadToThem() throws IOException {
        Element text = WordFile.of(Documents.everything()).text();
        Element contents = WordFile.all(text, "w:sdt").getFirst();
        List<String> leads = WordFile.all(contents, "w:hyperlink").stream().map(link -> link.getAttribute("w:anchor"))
                .toList();
        assertEquals(List.of("_what_runs", "_pacing", "_Toc3", "_questions"), leads);
        List<String> bookmarks = WordFile.all(text, "w:bookmarkStart").stream()
                .map(bookmark -> bookmark.getAttribute("w:name")).toList();
        assertTrue(bookmarks.containsAll(leads), bookmarks::toString);
        assertEquals(bookmarks.size(), bookmarks.stream().distinct().count());
    }

    @Test
    void noPageNumberIsInvented() throws IOException {
        WordFile file = WordFile.of(Documents.everything());
        Element contents = WordFile.all(file.text(), "w:sdt").getFirst();
        assertEquals(List.of("TOC \\o \"1-2\" \\h \\z \\u", "PAGEREF _what_runs \\h", "PAGEREF _pacing \\h",
                "PAGEREF _Toc3 \\h", "PAGEREF _questions \\h"), instructions(contents));
        WordFile.all(contents, "w:hyperlink").forEach(entry -> assertTrue(WordFile.seen(entry).endsWith("\t")));
        assertEquals("true", WordFile.value(file.part("word/settings.xml"), "w:updateFields"));
    }

    @Test
    void withoutContentsNothingAsksForFieldsToBeComputed() throws IOException {
        WordFile file = WordFile.of(Documents.of(new Heading(1, "Alone", null)));
        assertEquals("", WordFile.value(file.part("word/settings.xml"), "w:updateFields"));
    }

    @Test
    void contentsWithoutHeadingsLeaveNoTrace() throws IOException {
        assertEquals("""
                Title: Handoff pack
                Subtitle: Riverside District
                Byline: Mathematics office · September 14, 2026
                page 12240 x 15840
                """, WordFile.of(Documents.of(new TableOfContents("Contents", 3))).structure());
    }

    @Test
    void headerAndFooterStandOnEveryPageButTheTitle() throws IOException {
        WordFile file = WordFile.of(Documents.everything());
        assertEquals("Handoff pack\tSeptember 14, 2026", WordFile.seen(file.part("word/header1.xml")));
        assertEquals("", WordFile.seen(file.part("word/header2.xml")));
        assertEquals("\tPage  of ", WordFile.seen(file.part("word/footer1.xml")));
        assertEquals(List.of("PAGE", "NUMPAGES"), instructions(file.part("word/footer1.xml")));
    }

    @Test
    void everyOrderedListBeginsWithOne() throws IOException {
        Element numbering = WordFile.of(Documents.everything()).part("word/numbering.xml");
        List<String> restarts = WordFile.all(numbering, "w:lvlOverride").stream()
                .map(level -> ((Element) level.getParentNode()).getAttribute("w:numId") + "/"
                        + level.getAttribute("w:ilvl") + " from " + WordFile.value(level, "w:startOverride"))
                .toList();
        assertEquals(List.of("1/0 from 1", "3/2 from 1"), restarts);
    }

    @Test
    void equalDocumentsGiveEqualBytes() throws IOException {
        assertArrayEquals(WordFile.bytesOf(Documents.everything()), WordFile.bytesOf(Documents.everything()));
    }

    @Test
    void theParagraphsOfTheFileAreTheLinesOfThePlainText() throws IOException {
        String file = WordFile.of(Documents.everything()).structure();
        for (String line : PlainText.of(Documents.everything())) {
            for (String words : line.replaceFirst("^ *(•|\\d+\\.) ", "").strip().split(" \\| ?")) {
                assertTrue(file.contains(words), words);
            }
        }
    }

    private static List<String> instructions(Element from) {
        return WordFile.all(from, "w:instrText").stream().map(code -> code.getTextContent().strip()).toList();
    }
}
