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
 * between them wait at most {@link #WAITING} reports and {@link #BUDGET_KB} of their bytes, however long the list is.
 */
final class InOrder {
    private static final int WAITING = 256;
    private static final int BUDGET_KB = 16 * 1024;

    private final Function<Arrival, Answer> reading;
    private final int threads;

    InOrder(Function<Arrival, Answer> reading, int threads) {
        this.reading = reading;
        this.threads = threads;
    }

    /** Puts an answer out. */
    interface Printer {
        void print(Answer answer, boolean moreAtHand) throws IOException;
    }

    private record Waiting(Future<Answer> answer, int kilobytes) {}

    void run(Intake arrivals, Printer printer) throws IOException, InterruptedException {
        BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(WAITING);
        Semaphore budget = new Semaphore(BUDGET_KB);
        ExecutorService intake = Executors.newSingleThreadExecutor(named("intake"));
        ExecutorService readers = Executors.newFixedThreadPool(threads, named("reader"));
        try {
            Future<?> taken = intake.submit(() -> {
                arrivals.each(arrival -> {
                    int kilobytes = Math.min(BUDGET_KB, 1 + arrival.weight() / 1024);
                    budget.acquire(kilobytes);
                    queue.put(new Waiting(readers.submit(() -> reading.apply(arrival)), kilobytes));
                });
                return null;
            });
            intake.submit(() -> {
                queue.put(new Waiting(readers.submit(() -> END), 0));
                return null;
            });
            for (Waiting next = queue.take(); ; next = queue.take()) {
                Answer answer = answer(next.answer());
                if (answer == END) {
                    answer(taken);
                    return;
                }
                budget.release(next.kilobytes());
                Waiting following = queue.peek();
                printer.print(answer, following != null && following.answer().isDone());
            }
        } finally {
            intake.shutdownNow();
            readers.shutdownNow();
        }
    }

    private static final Answer END = new Answer(Optional.empty(), Optional.empty());

    private static <T> T answer(Future<T> future) throws InterruptedException {
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
