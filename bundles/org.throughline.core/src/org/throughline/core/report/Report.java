package org.throughline.core.report;

import java.util.List;

import org.throughline.core.document.Document;

/**
 * A kind of document that can be made from the knowledge base.
 * <p>
 * Contributed as a service. A pure function of the request: keeps no state, changes nothing, and may be called on any
 * thread while nobody changes the content. Nothing of a restricted part enters the document unless
 * {@link ReportRequest#restricted} says so.
 */
public interface Report {

    /**
     * A value that can be set for the report.
     *
     * @param name
     *            its name, as given after {@code --set}
     * @param explanation
     *            what it does, and what is taken when it is not set
     */
    record Parameter(String name, String explanation) {}

    /**
     * The name by which the report is asked for.
     *
     * @return such as {@code handoff-pack}
     */
    String id();

    /**
     * The title by which people know it.
     *
     * @return such as "Handoff pack"
     */
    String title();

    /**
     * What can be set. Every report also runs with nothing set.
     *
     * @return the parameters
     */
    List<Parameter> parameters();

    /**
     * Makes the document.
     *
     * @param request
     *            from what and how
     * @return the document
     * @throws ReportException
     *             if a setting names nothing that is there, or there is nothing to report on
     */
    Document make(ReportRequest request) throws ReportException;
}
