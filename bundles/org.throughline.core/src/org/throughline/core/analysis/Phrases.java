package org.throughline.core.analysis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Parts of sentences for what users read. */
public final class Phrases {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Phrases() {}

    /**
     * A day in words.
     *
     * @param day
     *            the day
     * @return such as {@code 5 October 2026}
     */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * An enumeration in words.
     *
     * @param words
     *            the words, at least one
     * @return such as {@code Cedar Hill, Riverside and Oak Grove}
     */
    public static String list(List<String> words) {
        String last = words.getLast();
        return words.size() == 1 ? last : String.join(", ", words.subList(0, words.size() - 1)) + " and " + last;
    }
}
