// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.bound;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Does work on a thread of its own and waits for it only so long. Then the thread is interrupted and left alone.
///
/// One piece of work at a time, and who was left alone still holds the place until it ends. So however many hostile
/// files come, at most one thread is busy with them; the others are told to come later.
public final class Worker {

    private static final System.Logger LOG = System.getLogger("app.supple.calendar");

    private final ThreadFactory threads;
    private final Semaphore place = new Semaphore(1);

    private Worker(ThreadFactory threads) {
        this.threads = threads;
    }

    /// For work that computes: a thread of the system's, so that the threads of requests go on beside it.
    public static Worker computing() {
        return new Worker(Thread.ofPlatform().daemon().name("calendar").factory());
    }

    /// For work that waits for others: interrupting a virtual thread closes the socket it waits for.
    public static Worker waiting() {
        return new Worker(Thread.ofVirtual().name("calendar-fetch").factory());
    }

    /// The answer of the work, if it comes in time.
    ///
    /// @param limit how long to wait for the place, and again for the work
    /// @param otherwise the answer if either takes longer, or the work breaks
    public <T> T within(Duration limit, Callable<T> work, T otherwise) {
        try {
            return place.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? begun(limit, work, otherwise)
                    : otherwise;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        }
    }

    private <T> T begun(Duration limit, Callable<T> work, T otherwise) throws InterruptedException {
        var task = new FutureTask<T>(work);
        threads.newThread(() -> runAndLeave(task)).start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.log(Level.WARNING, "Reading a calendar took longer than {0} and was given up", limit);
        } catch (ExecutionException e) {
            // Without its message, in which a file could speak to whoever reads the log.
            LOG.log(Level.WARNING, "Reading a calendar broke off: {0}", nameOf(e.getCause()));
        } finally {
            task.cancel(true);
        }
        return otherwise;
    }

    private static String nameOf(@Nullable Throwable cause) {
        return cause == null ? "" : cause.getClass().getName();
    }

    private void runAndLeave(FutureTask<?> task) {
        try {
            task.run();
        } finally {
            place.release();
        }
    }
}
