package org.throughline.sample.internal.district;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The dates of the sample, all relative to one day. A school year begins on 1 August; year 3 is the one that runs on that
 * day, years 1 and 2 are over.
 */
final class SchoolCalendar {

    private static final int RUNNING = 3;

    private final LocalDate today;
    private final LocalDate start;

    SchoolCalendar(LocalDate today) {
        this.today = today;
        LocalDate august = LocalDate.of(today.getYear(), 8, 1);
        start = august.isAfter(today) ? august.minusYears(1) : august;
    }

    LocalDate today() {
        return today;
    }

    LocalDate firstDay(int year) {
        return start.plusYears(year - RUNNING);
    }

    LocalDate lastDay(int year) {
        return firstDay(year + 1).minusDays(1);
    }

    /** A school year as people write it, such as 2026-27. */
    String name(int year) {
        int first = firstDay(year).getYear();
        return "%d-%02d".formatted(first, (first + 1) % 100);
    }

    /** A school day of a year that is over: the given day of the year, or the Monday after it. */
    LocalDate in(int year, int month, int day) {
        int calendarYear = firstDay(year).getYear() + (month < 8 ? 1 : 0);
        LocalDate date = LocalDate.of(calendarYear, month, day);
        return isWeekend(date) ? date.plusDays(8L - date.getDayOfWeek().getValue()) : date;
    }

    LocalDate ago(int days) {
        return today.minusDays(days);
    }

    LocalDate ahead(int days) {
        return today.plusDays(days);
    }

    /** A day of the running year that has come: so many percent of the way from its first day to today. */
    LocalDate passed(int percent) {
        LocalDate first = firstDay(RUNNING);
        LocalDate date = first.plusDays(ChronoUnit.DAYS.between(first, today) * percent / 100);
        LocalDate friday = isWeekend(date) ? date.minusDays(date.getDayOfWeek().getValue() - 5L) : date;
        return friday.isBefore(first) ? date : friday;
    }

    /** A day of the running year that is to come: so many percent of the way from today to its last day. */
    LocalDate coming(int percent) {
        LocalDate last = lastDay(RUNNING);
        LocalDate date = today.plusDays(ChronoUnit.DAYS.between(today, last) * percent / 100);
        LocalDate monday = isWeekend(date) ? date.plusDays(8L - date.getDayOfWeek().getValue()) : date;
        return monday.isAfter(last) ? date : monday;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    }
}
