package org.throughline.search.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.throughline.search.internal.query.Patience;

/** When a search is stopped. */
class PatienceTest {

    private final AtomicLong work = new AtomicLong(900);
    private final Patience patience = new Patience(100, work::get);

    @Test
    void whatWasDoneBeforeEntriesAreGoneThroughDoesNotCount() {
        work.addAndGet(1_000);
        assertFalse(patience.shouldExit());
    }

    @Test
    void endsASearchThatTakesTooMuchWork() {
        assertFalse(patience.shouldExit());
        work.addAndGet(100);
        assertFalse(patience.shouldExit());
        work.addAndGet(1);
        assertTrue(patience.shouldExit());
    }
}
