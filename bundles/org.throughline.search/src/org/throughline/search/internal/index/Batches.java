package org.throughline.search.internal.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Hands work on in batches to as many threads as the machine has cores, and no more batches than these can take soon. A
 * handful of things is done on the caller's thread, so that a small change starts no thread.
 *
 * @param <T>
 *            what is worked on
 */
final class Batches<T> implements AutoCloseable {

    private static final int BATCH = 200;
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    /** What is done with each thing, on any thread. */
    @FunctionalInterface
    interface Work<T> {
        void on(T thing) throws IOException;
    }

    private final Work<T> work;
    private final Deque<Future<?>> running = new ArrayDeque<>();
    private List<T> batch = new ArrayList<>();
    private ExecutorService threads;

    Batches(Work<T> work) {
        this.work = work;
    }

    void add(T thing) throws IOException {
        batch.add(thing);
        if (batch.size() == BATCH) {
            handOn();
        }
    }

    /** Returns when everything is done; fails where any of it failed. */
    void finish() throws IOException {
        for (T thing : batch) {
            work.on(thing);
        }
        batch.clear();
        while (!running.isEmpty()) {
            await(running.removeFirst());
        }
    }

    private void handOn() throws IOException {
        if (threads == null) {
            threads = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().name("index-", 1).daemon().factory());
        }
        List<T> full = batch;
        batch = new ArrayList<>(BATCH);
        running.addLast(threads.submit(() -> {
            for (T thing : full) {
                work.on(thing);
            }
            return null;
        }));
        if (running.size() > 2 * THREADS) {
            await(running.removeFirst());
        }
    }

    private static void await(Future<?> one) throws IOException {
        try {
            one.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException bug -> throw bug;
                case Error error -> throw error;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Indexing was interrupted");
        }
    }

    /** Waits for what is still being worked on; what had not begun is given up. */
    @Override
    public void close() {
        if (threads != null) {
            running.forEach(one -> one.cancel(false));
            threads.close();
        }
    }
}
