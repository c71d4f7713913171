package org.throughline.sample.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Chance that comes out the same for the same seed. */
final class Dice {

    private static final String ID_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int ID_LENGTH = 22;

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A whole number, both ends included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True in so many cases of a hundred. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... of) {
        return of[random.nextInt(of.length)];
    }

    /** Distinct values, at most as many as asked for. */
    <T> Set<T> some(List<T> of, int low, int high) {
        Set<T> chosen = new LinkedHashSet<>();
        int wanted = of.isEmpty() ? 0 : between(low, high);
        for (int i = 0; i < wanted; i++) {
            chosen.add(one(of));
        }
        return chosen;
    }

    /** A day, both ends included; the first where the last lies before it. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(random.nextLong(days + 1));
    }

    /** A number with a fixed count of decimal places, in units of its last place. */
    BigDecimal decimal(int low, int high, int scale) {
        return BigDecimal.valueOf(between(low, high), scale);
    }

    /** An identity in the form in which new entries get theirs. */
    String id() {
        StringBuilder id = new StringBuilder(ID_LENGTH + 1).append('_');
        long bits = 0;
        for (int i = 0; i < ID_LENGTH; i++) {
            if (i % 10 == 0) {
                bits = random.nextLong();
            }
            id.append(ID_CHARACTERS.charAt((int) (bits & 63)));
            bits >>>= 6;
        }
        return id.toString();
    }
}
