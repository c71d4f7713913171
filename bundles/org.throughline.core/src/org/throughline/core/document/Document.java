package org.throughline.core.document;

import java.time.LocalDate;
import java.util.List;
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
}
