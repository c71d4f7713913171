package org.throughline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** One row of the table of performance: something of ours against a floor or peer. */
public interface Row {

    /**
     * The name of the row.
     *
     * @return such as {@code open}
     */
    String name();

    /**
     * What the ratio is compared with.
     *
     * @return the bar
     */
    Bar bar();

    /**
     * The sizes at which the row is measured.
     *
     * @return about how many entries, each
     */
    default List<Integer> sizes() {
        return List.of(1_000, 10_000, 100_000);
    }

    /**
     * Prepares the row for a size; this is not measured.
     *
     * @param size
     *            about how many entries
     * @param folder
     *            an empty folder of its own
     * @return the two sides
     * @throws Exception
     *             if it cannot be prepared
     */
    Contest prepare(int size, Path folder) throws Exception;

    /**
     * How a ratio is judged.
     *
     * @param value
     *            the bar
     * @param speed
     *            {@code true} where the ratio is floor time to own time and has to reach the bar, {@code false} where it is
     *            own time to floor time and must not pass it
     */
    record Bar(double value, boolean speed) {

        double ratio(double floor, double own) {
            return speed ? floor / own : own / floor;
        }

        boolean passed(double ratio) {
            return speed ? ratio >= value : ratio <= value;
        }
    }

    /** The two sides of a row, run in turn. Each run does all of its work, and the next finds it as the first did. */
    interface Contest {

        /**
         * Runs the floor or peer once.
         *
         * @throws Exception
         *             if it fails
         */
        void floor() throws Exception;

        /**
         * Runs ours once.
         *
         * @throws Exception
         *             if it fails
         */
        void own() throws Exception;

        /**
         * Puts things back between runs; not measured.
         *
         * @throws Exception
         *             if it fails
         */
        default void reset() throws Exception {}

        /**
         * How long the slow ones among many single operations of ours took in the last run.
         *
         * @return the 99th percentile in milliseconds, below 1 where the row passes; empty where the row has no such bar
         */
        default OptionalDouble slowMs() {
            return OptionalDouble.empty();
        }

        /**
         * Compares what both sides made, after both have run at least once.
         *
         * @throws Exception
         *             if they differ, with what differs
         */
        void check() throws Exception;

        /**
         * Gives back what it holds.
         *
         * @throws Exception
         *             if it fails
         */
        default void end() throws Exception {}
    }
}
