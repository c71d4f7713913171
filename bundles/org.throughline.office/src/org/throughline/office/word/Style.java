package org.throughline.office.word;

/**
 * The styles that a written file uses. Each has the name by which Word knows it in every language, so that a style of the
 * same name in an organisation's own template takes its place.
 */
enum Style {
    TITLE("Title", "Title"),
    SUBTITLE("Subtitle", "Subtitle"),
    BYLINE("Byline", "Throughline Byline"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2"),
    HEADING_3("Heading3", "heading 3"),
    HEADING_4("Heading4", "heading 4"),
    NORMAL("Normal", "Normal"),
    LIST("ListParagraph", "List Paragraph"),
    CAPTION("Caption", "caption"),
    FIGURE("Figure", "Throughline Figure"),
    NOTE("Note", "Throughline Note"),
    ATTENTION("Attention", "Throughline Attention"),
    CONTENTS_TITLE("TOCHeading", "TOC Heading"),
    CONTENTS_1("TOC1", "toc 1"),
    CONTENTS_2("TOC2", "toc 2"),
    CONTENTS_3("TOC3", "toc 3"),
    CONTENTS_4("TOC4", "toc 4"),
    HEADER("Header", "header"),
    FOOTER("Footer", "footer"),
    TABLE("ThroughlineTable", "Throughline Table"),
    TABLE_TEXT("TableText", "Throughline Table Text"),
    TABLE_HEADING("TableHeading", "Throughline Table Heading"),
    AFTER_TABLE("AfterTable", "Throughline After Table"),
    LINK("Hyperlink", "Hyperlink"),
    CODE("Code", "Throughline Code"),
    PLACEHOLDER("PlaceholderText", "Placeholder Text");

    private final String id;
    private final String word;

    Style(String id, String word) {
        this.id = id;
        this.word = word;
    }

    /** Its id in the style set of our own. */
    String id() {
        return id;
    }

    /** The name by which Word knows it. */
    String word() {
        return word;
    }

    static Style heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }

    static Style contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            case 3 -> CONTENTS_3;
            default -> CONTENTS_4;
        };
    }
}
