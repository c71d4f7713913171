package org.throughline.search.internal.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The calendar years that something is about: all from its first date to its last. */
final class Years {

    /** A longer stretch is a slip of the pen; then the years that are named are taken, and none between. */
    private static final int LONGEST = 30;

    private Years() {}

    static Set<Integer> of(List<LocalDate> dates, List<Integer> years) {
        TreeSet<Integer> all = new TreeSet<>(years);
        dates.forEach(date -> all.add(date.getYear()));
        if (!all.isEmpty() && all.last() - all.first() <= LONGEST) {
            for (int year = all.first() + 1; year < all.last(); year++) {
                all.add(year);
            }
        }
        return all;
    }
}
