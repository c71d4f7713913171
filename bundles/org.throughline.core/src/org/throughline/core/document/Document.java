package org.throughline.core.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A document before it becomes a file.
 *
 * @param title
 *            its title
 * @param subtitle
 *            a line below the title, {@code null} for none
 * @param author
 *            who issues it, {@code null} where nobody is named
 * @param language
 *            its language as a tag, such as {@code en-US}
 * @param date
 *            its date
 * @param blocks
 *            what it says; the title is not repeated here
 */
public record Document(String title, String subtitle, String author, String language, LocalDate date,
        List<Block> blocks) {

    /** A document. */
    public Document {
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(date);
        blocks = List.copyOf(blocks);
    }

    /**
     * The date as people of the document's language write it.
     *
     * @return such as "September 14, 2026"
     */
    public String dateText() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag(language))
                .format(date);
    }

    /**
     * The line below title and subtitle.
     *
     * @return who issues it and its date
     */
    public String byline() {
        return author == null || author.isBlank() ? dateText() : author + " · " + dateText();
    }
}
