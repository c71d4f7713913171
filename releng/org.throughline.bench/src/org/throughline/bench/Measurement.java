package org.throughline.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What was measured of a row at a size.
 *
 * @param row
 *            the row
 * @param size
 *            about how many entries
 * @param floorMs
 *            the median of the floor, in milliseconds
 * @param ownMs
 *            the median of ours, in milliseconds
 * @param slowMs
 *            the 99th percentile of single operations of ours, in milliseconds, where the row has a bar for it
 */
public record Measurement(Row row, int size, double floorMs, double ownMs, OptionalDouble slowMs) {

    private static final double SLOWEST = 1;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 9;

    /**
     * Runs both sides in turn and takes the medians.
     *
     * @param row
     *            the row
     * @param size
     *            about how many entries
     * @param contest
     *            its two sides
     * @return the measurement
     * @throws Exception
     *             if a side fails, or both made something different
     */
    public static Measurement of(Row row, int size, Row.Contest contest) throws Exception {
        double[] floor = new double[ROUNDS];
        double[] own = new double[ROUNDS];
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            double floorMs = time(contest, contest::floor);
            double ownMs = time(contest, contest::own);
            if (round >= 0) {
                floor[round] = floorMs;
                own[round] = ownMs;
            }
        }
        contest.check();
        return new Measurement(row, size, median(floor), median(own), contest.slowMs());
    }

    /**
     * The measurement as a line of JSON.
     *
     * @return the line
     */
    public String json() {
        double ratio = row.bar().ratio(floorMs, ownMs);
        boolean passed = row.bar().passed(ratio) && slowMs.orElse(0) < SLOWEST;
        String slow = slowMs.isPresent() ? String.format(Locale.ROOT, ",\"p99Ms\":%.3f", slowMs.getAsDouble()) : "";
        return String.format(Locale.ROOT,
                "{\"row\":\"%s\",\"n\":%d,\"floorMs\":%.3f,\"ownMs\":%.3f,\"ratio\":%.3f,\"bar\":%s%s,\"pass\":%b}",
                row.name(),
                size, floorMs, ownMs, ratio, row.bar().value(), slow, passed);
    }

    /** Something that is measured. */
    @FunctionalInterface
    private interface Run {
        void once() throws Exception;
    }

    private static double time(Row.Contest contest, Run run) throws Exception {
        contest.reset();
        System.gc();
        long start = System.nanoTime();
        run.once();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
