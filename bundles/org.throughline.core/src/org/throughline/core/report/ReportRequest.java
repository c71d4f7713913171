package org.throughline.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.throughline.core.Content;
import org.throughline.core.check.Remark;

/**
 * From what and how a report is made.
 *
 * @param content
 *            the knowledge base
 * @param on
 *            the day as of which it is made
 * @param settings
 *            the values that were set, by parameter name
 * @param restricted
 *            whether content of restricted parts may appear
 * @param remarks
 *            what the rules say about the content on that day
 */
public record ReportRequest(Content content, LocalDate on, Map<String, String> settings, boolean restricted,
        List<Remark> remarks) {

    /** A request. */
    public ReportRequest {
        settings = Map.copyOf(settings);
        remarks = List.copyOf(remarks);
    }
}
