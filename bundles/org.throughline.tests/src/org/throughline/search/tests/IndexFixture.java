package org.throughline.search.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.throughline.core.Content;
import org.throughline.core.search.SearchIndex;
import org.throughline.core.search.SearchRequest;
import org.throughline.core.search.SearchResult;
import org.throughline.model.Vocabulary;
import org.throughline.search.internal.IndexOpener;
import org.throughline.search.internal.PlainTextExtractor;

/** Opens indexes, and tells as one text what an index answers to queries about everything that it keeps. */
final class IndexFixture {

    private static final List<String> QUERIES = List.of("", "is:stale", "is:restricted", "owner:*", "school:*",
            "cycle:*", "status:*", "due:[2026-01-01 TO *]", "changed:[2026-01-01 TO *]", "verified:[* TO 2026-06-30]",
            "year:2026", "mathematics", "edited", "student* OR coach", "type:routine", "name:plan OR name:edited",
            "owner:edited OR school:edited OR part:edited OR cycle:edited");

    private IndexFixture() {}

    static SearchIndex open(Path folder) throws IOException {
        return opener().open(folder, Vocabulary.shipped());
    }

    static SearchIndex inMemory() throws IOException {
        return opener().inMemory(Vocabulary.shipped());
    }

    static IndexOpener opener() {
        return new IndexOpener(List.of(new PlainTextExtractor()));
    }

    static String freshAnswers(Content content, LocalDate on) throws IOException {
        try (SearchIndex fresh = inMemory()) {
            fresh.bringUpToDate(content);
            return answers(fresh, on);
        }
    }

    static String answers(SearchIndex index, LocalDate on) throws IOException {
        StringBuilder answers = new StringBuilder();
        for (String query : QUERIES) {
            SearchResult result = index.search(new SearchRequest(query, null, 100_000, "name", on, true));
            answers.append("== ").append(query).append(": ").append(result.total()).append(' ')
                    .append(result.facets()).append('\n')
                    .append(result.hits().stream()
                            .map(hit -> String.join(" | ", hit.id(), hit.type(), String.valueOf(hit.name()), hit.part(),
                                    hit.snippet()))
                            .collect(Collectors.joining("\n")))
                    .append('\n');
        }
        return answers.toString();
    }
}
