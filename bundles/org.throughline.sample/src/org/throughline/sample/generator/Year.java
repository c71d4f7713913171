package org.throughline.sample.generator;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** A school year, from the first of August to the end of July. */
record Year(int begins) {

    static Year of(LocalDate day) {
        return new Year(day.getMonthValue() >= Month.AUGUST.getValue() ? day.getYear() : day.getYear() - 1);
    }

    Year minus(int years) {
        return new Year(begins - years);
    }

    LocalDate start() {
        return LocalDate.of(begins, Month.AUGUST, 1);
    }

    LocalDate end() {
        return LocalDate.of(begins + 1, Month.JULY, 31);
    }

    String label() {
        return begins + "-" + String.format(Locale.ROOT, "%02d", (begins + 1) % 100);
    }
}
