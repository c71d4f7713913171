package org.throughline.core.internal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digests of the files as Throughline wrote them: one a line, sorted by path, so that a change of one file is one
 * changed line. A line that makes no sense vouches for nothing.
 */
final class Sums {

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    private final SortedMap<String, String> byPath;

    private Sums(SortedMap<String, String> byPath) {
        this.byPath = byPath;
    }

    static Sums read(Folder folder) throws IOException {
        TreeMap<String, String> lines = new TreeMap<>();
        if (folder.has(Layout.SUMS)) {
            new String(folder.read(Layout.SUMS), StandardCharsets.UTF_8).lines().map(LINE::matcher)
                    .filter(Matcher::matches).forEach(line -> lines.put(line.group(2), line.group(1)));
        }
        return new Sums(lines);
    }

    Optional<String> of(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The same with other digests for some files; an empty one takes the line out. */
    Sums with(Map<String, Optional<String>> changes) {
        SortedMap<String, String> lines = new TreeMap<>(byPath);
        changes.forEach((path, digest) -> digest.ifPresentOrElse(sum -> lines.put(path, sum),
                () -> lines.remove(path)));
        return new Sums(Collections.unmodifiableSortedMap(lines));
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        byPath.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
