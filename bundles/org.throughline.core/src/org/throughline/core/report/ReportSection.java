package org.throughline.core.report;

import java.util.List;

import org.throughline.core.document.Block;

/**
 * A section that a plug-in adds to somebody else's report.
 * <p>
 * Contributed as a service. The same rules hold as for {@link Report}.
 */
public interface ReportSection {

    /**
     * The report that it belongs to.
     *
     * @return the id of a report
     */
    String report();

    /**
     * Where it stands among the sections of the report.
     *
     * @return a number; lower comes first
     */
    int order();

    /**
     * Makes the section.
     *
     * @param request
     *            from what and how
     * @return its blocks, the first a heading of level 1; empty when it has nothing to say
     */
    List<Block> blocks(ReportRequest request);
}
