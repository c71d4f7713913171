package org.throughline.core.content;

import java.time.LocalDate;
import java.util.List;

import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;

/**
 * What a new knowledge base can start with, such as the findings library or the sample district.
 * <p>
 * Contributed as a service. Called once, on the thread that owns the session, inside no change.
 */
public interface StartingContent {

    /**
     * The name by which it is chosen.
     *
     * @return such as {@code library} or {@code sample}
     */
    String id();

    /**
     * The contents that have to be there before this one.
     *
     * @return ids of other contents, empty where none is needed
     */
    default List<String> needs() {
        return List.of();
    }

    /**
     * Fills a knowledge base.
     *
     * @param session
     *            a session on a knowledge base that holds only what {@link #needs} named
     * @param on
     *            the day relative to which dates are set
     * @throws ChangeRefusedException
     *             if a guard refuses it
     */
    void fill(Session session, LocalDate on) throws ChangeRefusedException;
}
