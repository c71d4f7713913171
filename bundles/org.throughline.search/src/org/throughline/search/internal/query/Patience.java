package org.throughline.search.internal.query;

import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

import org.apache.lucene.index.QueryTimeout;

/**
 * Ends a search that would go on for too long. What counts is the work of the searching thread from the moment at which
 * entries are gone through: neither a busy machine nor a program that has just started ends a search that is quick.
 */
public final class Patience implements QueryTimeout {

    private final long nanoseconds;
    private final LongSupplier clock;
    private long begun = -1;

    /**
     * For one search.
     *
     * @param nanoseconds
     *            how much work is granted
     * @param clock
     *            the work done so far, in nanoseconds, never negative
     */
    public Patience(long nanoseconds, LongSupplier clock) {
        this.nanoseconds = nanoseconds;
        this.clock = clock;
    }

    /**
     * For one search on the current thread.
     *
     * @param milliseconds
     *            how much work is granted
     * @return patience for as long
     */
    static Patience of(long milliseconds) {
        return new Patience(milliseconds * 1_000_000, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    @Override
    public boolean shouldExit() {
        long now = clock.getAsLong();
        if (begun < 0) {
            begun = now;
        }
        return now - begun > nanoseconds;
    }
}
