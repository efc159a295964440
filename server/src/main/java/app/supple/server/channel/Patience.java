// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// Waits for others only so long, whatever they send meanwhile: who speaks a letter a second never falls silent.
///
/// The work is done by a virtual thread. To interrupt one closes the socket it waits for, so it ends too.
///
/// @param longest for all of it
public record Patience(Duration longest) {

    /// What comes of the work.
    ///
    /// @param late the answer if it takes longer, or whoever waits is told to stop
    /// @param broken the answer if the work breaks
    public <T> T with(Callable<T> work, T late, Function<Throwable, T> broken) {
        var task = new FutureTask<T>(work);
        Thread.ofVirtual().name("channel").start(task);
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return late;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            return broken.apply(cause == null ? e : cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return late;
        } finally {
            task.cancel(true);
        }
    }
}
