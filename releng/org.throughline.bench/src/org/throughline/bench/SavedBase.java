package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.sample.generator.Generator;

/** A generated knowledge base on disk. */
final class SavedBase {

    static final LocalDate ON = LocalDate.of(2026, 9, 14);

    private static final OpenOptions OPTIONS = new OpenOptions(true, "bench", () -> ON);

    private final Path folder;
    private final KnowledgeBases bases = new KnowledgeBases(List.of());

    private SavedBase(Path folder) {
        this.folder = folder;
    }

    static SavedBase make(int size, Path folder) throws Exception {
        SavedBase base = new SavedBase(folder.resolve("base"));
        try (Session session = base.bases.create(base.folder, "Bench", OPTIONS)) {
            Generator.generate(1, size, ON).addTo(session);
            session.save();
        }
        return base;
    }

    Session open() throws Exception {
        return bases.open(folder, OPTIONS);
    }

    Path folder() {
        return folder;
    }

    /** The root's file and those of the parts, in the order of their paths. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".xmi") || file.toString().endsWith(".kb"))
                    .filter(file -> !folder.relativize(file).startsWith(".throughline")).sorted().toList();
        }
    }
}
