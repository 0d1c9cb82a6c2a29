package org.hearsay.app.read;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/**
 * Reads many reports at once and hands their answers on in the order they arrived. A thread takes in, a few read, the caller's puts out;
 * between them wait at most 256 reports and 16 MB of their bytes, however long the list is.
 */
public final class InOrder<T> {
    private static final int WAITING = 256;
    private static final int BUDGET_KB = 16 * 1024;

    private final Function<Arrival, T> reading;
    private final int threads;

    /**
     * @param reading what is done with each, on whichever thread
     * @param threads how many reports are read at the same time
     */
    public InOrder(Function<Arrival, T> reading, int threads) {
        this.reading = reading;
        this.threads = threads;
    }

    /** Puts an answer out. */
    public interface Printer<T> {
        /** @param moreAtHand whether the next answer is there already */
        void print(T answer, boolean moreAtHand) throws IOException, InterruptedException;
    }

    /** An answer that is being made; an empty one is the end. */
    private record Waiting<T>(Future<Optional<T>> answer, int kilobytes) {}

    public void run(Intake arrivals, Printer<T> printer) throws IOException, InterruptedException {
        BlockingQueue<Waiting<T>> queue = new ArrayBlockingQueue<>(WAITING);
        Semaphore budget = new Semaphore(BUDGET_KB);
        ExecutorService intake = Executors.newSingleThreadExecutor(named("intake"));
        ExecutorService readers = Executors.newFixedThreadPool(threads, named("reader"));
        try {
            Future<?> taken = intake.submit(() -> {
                arrivals.each(arrival -> {
                    int kilobytes = Math.min(BUDGET_KB, 1 + arrival.weight() / 1024);
                    budget.acquire(kilobytes);
                    queue.put(new Waiting<>(readers.submit(() -> Optional.of(reading.apply(arrival))), kilobytes));
                });
                return null;
            });
            intake.submit(() -> {
                queue.put(new Waiting<>(readers.submit(() -> Optional.<T>empty()), 0));
                return null;
            });
            for (Waiting<T> next = queue.take(); ; next = queue.take()) {
                Optional<T> answer = answer(next.answer());
                if (answer.isEmpty()) {
                    answer(taken);
                    return;
                }
                budget.release(next.kilobytes());
                Waiting<T> following = queue.peek();
                printer.print(
                        answer.get(), following != null && following.answer().isDone());
            }
        } finally {
            intake.shutdownNow();
            readers.shutdownNow();
        }
    }

    private static <A> A answer(Future<A> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
