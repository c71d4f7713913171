package org.throughline.search.internal.index;

import java.util.Collection;

/**
 * A number that differs, but for a chance of about one in 2^64, whenever anything differs that the index keeps of an
 * entry (FNV-1a over characters, stirred at the end). The bytes of an attached file count by their digest, so that a
 * file is read only when it is new.
 */
final class Fingerprint {

    /** To be raised when the index is to be made anew by a new version: it keeps more, or reads it otherwise. */
    static final String FORMAT = "1";

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long STIR = 0xff51afd7ed558ccdL;

    private long state = START;

    private Fingerprint() {}

    static long of(Entry entry) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.read(entry);
        long mixed = (fingerprint.state ^ fingerprint.state >>> 33) * STIR;
        return mixed ^ mixed >>> 33;
    }

    private void read(Entry entry) {
        add(entry.id());
        add(entry.type());
        addAll(entry.typeLabels());
        add(entry.name());
        add(entry.body());
        add(entry.choices());
        add(entry.part());
        add(Boolean.toString(entry.restricted()));
        addAll(entry.tags());
        addAll(entry.owners());
        addAll(entry.schools());
        addAll(entry.cycles());
        addAll(entry.statuses());
        addAll(entry.years());
        add(entry.changed().toString());
        add(entry.verified().toString());
        addAll(entry.dues());
        add(entry.checking().toString());
        addAll(entry.shows());
        add(entry.file().toString());
    }

    private void addAll(Collection<?> values) {
        mix(values.size());
        for (Object value : values) {
            add(value.toString());
        }
    }

    /** Each value with its length before it, so that no two entries read the same. */
    private void add(String value) {
        mix(value.length());
        for (int i = 0; i < value.length(); i++) {
            mix(value.charAt(i));
        }
    }

    private void mix(int value) {
        state = (state ^ value) * PRIME;
    }
}
