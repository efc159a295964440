// SPDX-License-Identifier: Apache-2.0
package app.supple.server.node;

import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Waits for what other processes do.
final class Await {

    /// No test waits as long, unless something is broken.
    static final Duration LONGEST = Duration.ofMinutes(4);

    /// Nor does a node take as long to start, or to say something.
    static final Duration FOR_A_WORD = Duration.ofMinutes(1);

    private Await() {}

    /// Asks again and again.
    ///
    /// @param isSo takes its time, such as a question to the database
    static void until(String what, BooleanSupplier isSo) throws TimeoutException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("Waited in vain until " + what);
            }
        }
    }
}
