package org.throughline.core.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.throughline.core.Content;
import org.throughline.core.analysis.Names;
import org.throughline.core.check.Remark;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.Element;

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

    private static final int CANDIDATES = 40;

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
     * The entry that was set for a parameter, by its name or id.
     *
     * @param <T>
     *            the kind of entry
     * @param parameter
     *            the name of the parameter
     * @param type
     *            the interface of the model that tells the kind
     * @return the entry, empty where nothing was set
     * @throws ReportException
     *             if no entry of open parts, or more than one, is called so; the message names the candidates
     */
    public <T extends Element> Optional<T> chosen(String parameter, Class<T> type) throws ReportException {
        Optional<String> set = setting(parameter);
        if (set.isEmpty()) {
            return Optional.empty();
        }
        List<T> all = content.all(type).toList();
        List<T> matches = all.stream().filter(one -> set.get().equals(one.getId())).toList();
        if (matches.isEmpty()) {
            matches = all.stream().filter(one -> set.get().equalsIgnoreCase(one.getName())).toList();
        }
        if (matches.size() == 1) {
            return Optional.of(matches.getFirst());
        }
        throw new ReportException(matches.isEmpty()
                ? "Nothing called “" + set.get() + "” can be set for " + parameter + "; " + candidates(all)
                : "Several are called “" + set.get() + "”; set " + parameter + " to one of these ids: "
                        + matches.stream().map(Element::getId).collect(Collectors.joining(", ")) + ".");
    }

    private static String candidates(List<? extends Element> all) {
        List<String> names = all.stream().map(Names::of).distinct().sorted(Names.ORDER).toList();
        String shown = String.join(", ", names.subList(0, Math.min(names.size(), CANDIDATES)));
        return names.isEmpty()
                ? "there is none to choose from."
                : "choose one of: " + shown + (names.size() > CANDIDATES ? " and others." : ".");
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
