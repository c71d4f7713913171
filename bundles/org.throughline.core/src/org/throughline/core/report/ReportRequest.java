package org.throughline.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.throughline.core.Content;
import org.throughline.core.check.Remark;
import org.throughline.model.Vocabulary;

/**
 * From what and how a report is made.
 *
 * @param content
 *            the knowledge base
 * @param vocabulary
 *            the words of the knowledge base
 * @param on
 *            the day as of which it is made
 * @param settings
 *            the values that were set, by parameter name
 * @param restricted
 *            whether content of restricted parts may appear
 * @param remarks
 *            what the rules say about the content on that day
 */
public record ReportRequest(Content content, Vocabulary vocabulary, LocalDate on, Map<String, String> settings,
        boolean restricted, List<Remark> remarks) {

    /** A request. */
    public ReportRequest {
        settings = Map.copyOf(settings);
        remarks = List.copyOf(remarks);
    }

    /**
     * What was set for a parameter.
     *
     * @param parameter
     *            the name of the parameter
     * @return the value without the blanks around it, empty where nothing was set
     */
    public Optional<String> setting(String parameter) {
        return Optional.ofNullable(settings.get(parameter)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * The language in which the document is written, with the region that decides on paper and dates.
     *
     * @return the language of the knowledge base as a tag; {@code en} without a region, or no language at all, is taken as
     *         {@code en-US}
     */
    public String language() {
        String language = content.root().getLanguage();
        return language == null || language.isBlank() || "en".equals(language.strip()) ? "en-US" : language.strip();
    }
}
