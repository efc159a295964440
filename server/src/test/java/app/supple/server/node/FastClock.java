// SPDX-License-Identifier: Apache-2.0
package app.supple.server.node;

import app.supple.reminder.clock.Moment;
import java.time.Duration;
import java.time.Instant;

/// A clock that runs faster than the world, the same in every process: nobody has to wait for a lease of 30 seconds.
///
/// @param factor how much faster
/// @param zero when it began, in milliseconds of the machine since 1970
/// @param start what it showed then
record FastClock(int factor, long zero, Instant start) {

    Moment now() {
        Duration ran = Duration.ofMillis((System.currentTimeMillis() - zero) * factor);
        return new Moment(start.plus(ran), System.nanoTime() * factor);
    }

    /// How long that takes in the world.
    Duration inTheWorld(Duration length) {
        return length.dividedBy(factor);
    }
}
