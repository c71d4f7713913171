package org.throughline.search.internal.index;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Hands work on in batches to other threads, and no more batches than these can take soon. A handful of things is done
 * on the caller's thread; more are done on one thread beside it, and only many on as many as the machine has cores, since
 * each further thread leaves a further segment of the index to be written.
 *
 * @param <T>
 *            what is worked on
 */
final class Batches<T> implements AutoCloseable {

    private static final int BATCH = 50;
    private static final int MANY = 2_000;
    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    /** What is done with each thing, on any thread. */
    @FunctionalInterface
    interface Work<T> {
        void on(T thing) throws IOException;
    }

    private final Work<T> work;
    private final Deque<Future<?>> running = new ArrayDeque<>();
    private List<T> batch = new ArrayList<>();
    private ThreadPoolExecutor threads;
    private int handedOn;

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
            threads = new ThreadPoolExecutor(1, THREADS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                    Thread.ofPlatform().name("index-", 1).daemon().factory());
        }
        handedOn += BATCH;
        if (handedOn == MANY) {
            threads.setCorePoolSize(THREADS);
        }
        List<T> full = batch;
        batch = new ArrayList<>(BATCH);
        running.addLast(threads.submit(() -> {
            for (T thing : full) {
                work.on(thing);
            }
            return null;
        }));
        if (running.size() > 4 * THREADS) {
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
