package org.throughline.core.check;

import java.time.LocalDate;
import java.util.List;

import org.throughline.core.Content;

/**
 * One thing that the field, or the soundness of the data, asks to be checked. One rule is one class.
 * <p>
 * Contributed as a service. A rule is a pure function of the content and the date: it keeps no state, changes nothing,
 * may be called on any thread as long as nobody changes the content meanwhile, and looks at open parts only, so that it
 * says the same with and without restricted parts. An exception is a bug of the rule; the other rules still run.
 */
public interface Rule {

    /**
     * The name by which the rule is switched off and found.
     *
     * @return such as {@code outcome-first.goal-without-outcome}
     */
    String id();

    /**
     * Why the rule exists, in one or two sentences for the user.
     *
     * @return the reason
     */
    String why();

    /**
     * Applies the rule.
     *
     * @param content
     *            what to check
     * @param on
     *            the day as of which to check
     * @return a remark for every place at which the rule fires, in any order
     */
    List<Remark> check(Content content, LocalDate on);
}
