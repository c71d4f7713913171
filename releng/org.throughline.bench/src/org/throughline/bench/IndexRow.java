package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.throughline.core.Content;
import org.throughline.core.search.SearchIndex;
import org.throughline.core.search.SearchRequest;
import org.throughline.core.search.SearchResult;
import org.throughline.model.Vocabulary;
import org.throughline.sample.generator.Generator;
import org.throughline.search.internal.IndexOpener;
import org.throughline.search.internal.index.Documents;
import org.throughline.search.internal.index.EntryReader;
import org.throughline.search.internal.index.Language;
import org.throughline.search.internal.index.OpenIndex;
import org.throughline.search.internal.index.UnhurriedDirectory;

/**
 * {@code index}: indexing the loaded model against a plain loop of Lucene over documents that were made beforehand, with
 * the same fields.
 */
public final class IndexRow implements Row {

    private static final LocalDate ON = LocalDate.of(2026, 9, 14);
    private static final List<String> QUERIES = List.of("", "mathematics", "\"student work\"", "type:routine coach",
            "is:stale", "changed:[2026-01-01 TO *]");

    @Override
    public String name() {
        return "index";
    }

    @Override
    public Bar bar() {
        return new Bar(0.9, true);
    }

    @Override
    public Contest prepare(int size, Path folder) {
        return new Indexing(Generator.generate(1, size, ON).content(), folder);
    }

    private static final class Indexing implements Contest {

        private final Content content;
        private final Path own;
        private final Path floor;
        private final List<Document> documents = new ArrayList<>();

        Indexing(Content content, Path folder) {
            this.content = content;
            own = folder.resolve("own");
            floor = folder.resolve("floor");
            EntryReader reader = new EntryReader(Vocabulary.shipped());
            EntryReader.indexed(content).map(thing -> reader.read(content, thing))
                    .forEach(entry -> documents.add(Documents.of(entry, 0, "")));
        }

        @Override
        public void reset() throws IOException {
            delete(own);
            delete(floor);
        }

        @Override
        public void floor() throws IOException {
            fillFloor();
        }

        @Override
        public void own() throws IOException {
            try (SearchIndex index = opener().open(own, Vocabulary.shipped())) {
                index.bringUpToDate(content);
            }
        }

        @Override
        public void check() throws IOException {
            reset();
            fillFloor();
            own();
            try (SearchIndex plain = opener().open(floor, Vocabulary.shipped());
                    SearchIndex ours = opener().open(own, Vocabulary.shipped())) {
                for (String query : QUERIES) {
                    SearchRequest request = new SearchRequest(query, null, 100, "name", ON, true);
                    SearchResult expected = plain.search(request);
                    SearchResult found = ours.search(request);
                    if (found.total() != expected.total() || !ids(found).equals(ids(expected))) {
                        throw new IllegalStateException("Other hits for “" + query + "”: " + found.total() + " and not "
                                + expected.total() + " " + found.note());
                    }
                }
            }
        }

        private void fillFloor() throws IOException {
            try (Directory directory = new UnhurriedDirectory(floor);
                    OpenIndex index = new OpenIndex(directory, Language.EN, OpenMode.CREATE)) {
                for (Document document : documents) {
                    index.add(document);
                }
                index.commit();
            }
        }

        private static List<String> ids(SearchResult result) {
            return result.hits().stream().map(SearchResult.Hit::id).toList();
        }

        private static IndexOpener opener() {
            return new IndexOpener(List.of());
        }

        private static void delete(Path folder) throws IOException {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    for (Path file : files.toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }
}
