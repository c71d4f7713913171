package org.throughline.search.internal.index;

import java.nio.charset.StandardCharsets;

import org.apache.lucene.util.StringHelper;

/**
 * A number that differs, but for a chance of one in 2^64, whenever anything differs that the index keeps of an entry.
 * The bytes of an attached file count by their digest, so that a file is read only when it is new.
 */
final class Fingerprint {

    /** To be raised when the index is to be made anew by a new version: it keeps more, or reads it otherwise. */
    static final String FORMAT = "1";

    private Fingerprint() {}

    static long of(Entry entry) {
        byte[] bytes = entry.toString().getBytes(StandardCharsets.UTF_8);
        return StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, 0)[0];
    }
}
