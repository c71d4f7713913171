package org.throughline.sample.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.throughline.core.Content;
import org.throughline.library.internal.FindingsLibraryContent;
import org.throughline.model.base.Part;
import org.throughline.sample.internal.district.Sample;

/** The sample district for a day, in no folder, and what the documentation says of it. */
final class Riverside {

    /** Days on which dates go wrong most easily, and an ordinary one. */
    static final List<String> DAYS = List.of("2026-11-22", "2027-01-01", "2027-06-10", "2027-07-31", "2027-08-01",
            "2027-12-31", "2028-02-29");

    private Riverside() {}

    static Content on(LocalDate day) {
        Content library = Content.of(List.of(FindingsLibraryContent.make()));
        List<Part> parts = new ArrayList<>(library.parts());
        parts.addAll(Sample.of(day, library::find).parts());
        return Content.of(parts);
    }

    /** The rows of a table below a heading of the documentation: what follows the first cell, by the first cell. */
    static Map<String, List<String>> table(String heading) {
        Map<String, List<String>> rows = new TreeMap<>();
        boolean inside = false;
        for (String line : documentation()) {
            if (line.startsWith("#")) {
                inside = line.endsWith("# " + heading);
            } else if (inside && line.startsWith("| `")) {
                List<String> cells = Stream.of(line.split("\\|")).map(cell -> cell.replace("`", "").strip()).toList();
                rows.put(cells.get(1), cells.subList(2, cells.size()));
            }
        }
        return rows;
    }

    private static List<String> documentation() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("docs/sample-district.md");
            if (Files.exists(file)) {
                return read(file);
            }
        }
        throw new IllegalStateException("docs/sample-district.md is not above the working directory");
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
