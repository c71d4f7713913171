package org.throughline.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.document.Block;
import org.throughline.core.document.MarkdownBlocks;
import org.throughline.core.document.Run;

/** Texts in Markdown as blocks, compared in a short notation. */
class MarkdownBlocksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', value = { "plain text → P[plain text]",
            "*a* **b** `c` → P[a/EMPHASIS, ' ', b/STRONG, ' ', c/CODE]",
            "**a *b* c** → P[a /STRONG, b/EMPHASIS+STRONG,  c/STRONG]", "# Title → P[Title/STRONG]",
            "### **Title** → P[Title/STRONG]", "[text](https://example.org) → P[text<https://example.org>]",
            "[text](javascript:alert(1)) → P[text]", "[text](file:///etc/passwd) → P[text]",
            "[mail](mailto:a@example.org) → P[mail<mailto:a@example.org>]",
            "![words](https://example.org/x.png) → P[words]",
            "<b>bold</b> & co → P[<b>bold</b> & co]", "> quoted → N[P[quoted]]", "- a\\n- b → L[P[a]; P[b]]",
            "3. a\\n4. b → O[P[a]; P[b]]", "- a\\n  - b → L[P[a] L[P[b]]]", "a\\nb → P[a b]", "a\\n\\nb → P[a] P[b]",
            "a  \\nb → P[a⏎b]", "```\\ncode\\n``` → P[code/CODE]", "-  → L[P[]]", "--- → ''", "\\n\\n → ''" })
    void markdownBecomesBlocks(String markdown, String expected) {
        assertEquals(expected.replace("' '", " "), show(MarkdownBlocks.of(markdown.replace("\\n", "\n"))));
    }

    @Test
    void noTextBecomesNoBlock() {
        assertEquals(List.of(), MarkdownBlocks.of(null));
        assertEquals(List.of(), MarkdownBlocks.cell(null).paragraphs());
    }

    @Test
    void aCellHoldsListsAsParagraphs() {
        Block.Cell cell = MarkdownBlocks.cell("before\n\n1. a\n   - b\n2. c\n\n> quoted");
        assertEquals("P[before] P[1. , a] P[• , b] P[2. , c] P[quoted]", show(List.copyOf(cell.paragraphs())));
    }

    @Test
    void hostileTextsEndSoonAndDoNotOverflow() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            MarkdownBlocks.of("> ".repeat(5_000) + "x");
            MarkdownBlocks.of("- ".repeat(5_000) + "x");
            MarkdownBlocks.of("[".repeat(5_000) + "x");
            MarkdownBlocks.of("*a ".repeat(5_000));
            MarkdownBlocks.of("**a _b ".repeat(2_000) + "b_ a** ".repeat(2_000));
        });
    }

    private static String show(List<Block> blocks) {
        return blocks.stream().map(MarkdownBlocksTest::show).collect(Collectors.joining(" "));
    }

    private static String show(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph ->
                    "P[" + paragraph.runs().stream().map(MarkdownBlocksTest::show).collect(Collectors.joining(", "))
                            + "]";
            case Block.Listing list -> (list.ordered() ? "O[" : "L[")
                    + list.items().stream().map(MarkdownBlocksTest::show).collect(Collectors.joining("; ")) + "]";
            case Block.Note note -> "N[" + show(note.blocks()) + "]";
            default -> throw new AssertionError(block);
        };
    }

    private static String show(Run run) {
        String marks = run.marks().stream().map(Enum::name).sorted().collect(Collectors.joining("+"));
        return run.text().replace('\n', '⏎') + (marks.isEmpty() ? "" : "/" + marks)
                + (run.target() == null ? "" : "<" + run.target() + ">");
    }
}
