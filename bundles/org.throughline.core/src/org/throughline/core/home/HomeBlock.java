package org.throughline.core.home;

import java.time.LocalDate;
import java.util.List;

import org.throughline.core.Content;
import org.throughline.model.base.Identified;

/**
 * A block of the start page.
 * <p>
 * Contributed as a service. Called in the background, never on the user interface's thread, while nobody changes the
 * content; must not change anything. An exception leaves the block out and is logged once.
 */
public interface HomeBlock {

    /**
     * One line of the block.
     *
     * @param element
     *            what it leads to
     * @param text
     *            the line, in words
     * @param due
     *            the date that matters, {@code null} where none does
     */
    record Line(Identified element, String text, LocalDate due) {}

    /**
     * The heading of the block.
     *
     * @return the heading in sentence case
     */
    String title();

    /**
     * What the block shows.
     *
     * @param content
     *            the knowledge base
     * @param as
     *            the person or role for whom the page is shown, {@code null} for everybody
     * @param on
     *            the day
     * @return its lines, the most urgent first; empty when there is nothing
     */
    List<Line> lines(Content content, Identified as, LocalDate on);

    /**
     * What stands in the block while it has no lines.
     *
     * @return a sentence that says what would fill it
     */
    String whenEmpty();
}
