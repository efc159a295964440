// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.reminder.engine.Engine;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Runs a look at the clocks again and again, every [Engine#TICK]. Never a long sleep: such a clock stands still while
/// the computer sleeps.
final class Ticking implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("app.supple.reminders");

    /// Nobody waits for the first look, and a start has enough to do.
    private static final long FIRST_MS = 1_000;

    private final ScheduledExecutorService thread;

    /// @param name what is looked after
    Ticking(String name, Runnable look) {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        var _ = thread.scheduleWithFixedDelay(
                () -> safely(name, look), FIRST_MS, Engine.TICK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// What fails must not be the last: a full disk is emptied, a database comes back.
    static void safely(String name, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not see to " + name + "; the next look makes up for it", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            // A look takes milliseconds; the store is closed after it.
            thread.awaitTermination(Engine.TICK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
