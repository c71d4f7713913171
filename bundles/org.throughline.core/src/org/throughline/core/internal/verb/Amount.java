package org.throughline.core.internal.verb;

/** A number with its noun. */
final class Amount {

    private Amount() {}

    /** Such as "1 entry" or "2 entries". */
    static String of(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }
}
