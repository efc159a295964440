// SPDX-License-Identifier: Apache-2.0
package app.supple.journeys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// The server's time, which stands still until it is moved.
final class TestClock implements InstantSource {

    private final AtomicReference<Instant> now;

    TestClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    void forward(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    /// Earlier or later; a journey that begins at another time calls this first.
    void moveTo(Instant moment) {
        now.set(moment);
    }
}
