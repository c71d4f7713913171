package org.throughline.search.internal.index;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.apache.lucene.util.StringHelper;

/**
 * A number that differs, but for a chance of one in 2^64, whenever anything differs that the index keeps of an entry.
 * The bytes of an attached file count by their digest, so that a file is read only when it is new.
 */
final class Fingerprint {

    /** To be raised when the index is to be made anew by a new version: it keeps more, or reads it otherwise. */
    static final String FORMAT = "1";

    private final StringBuilder text = new StringBuilder();

    private Fingerprint() {}

    static long of(Entry entry) {
        byte[] bytes = new Fingerprint().read(entry).getBytes(StandardCharsets.UTF_8);
        return StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, 0)[0];
    }

    private String read(Entry entry) {
        add(entry.id());
        add(entry.type());
        add(entry.typeLabels());
        add(entry.name());
        add(entry.body());
        add(entry.part());
        add(entry.restricted());
        add(entry.tags());
        add(entry.owners());
        add(entry.schools());
        add(entry.cycles());
        add(entry.statuses());
        add(entry.years());
        add(entry.changed());
        add(entry.verified());
        add(entry.dues());
        add(entry.checking());
        add(entry.shows());
        add(entry.file());
        return text.toString();
    }

    /** Each value with its length before it, so that no two entries read the same. */
    private void add(Object value) {
        String written = value.toString();
        text.append(written.length()).append(':').append(written);
    }

    private void add(Collection<?> values) {
        text.append(values.size()).append('#');
        values.forEach(this::add);
    }
}
