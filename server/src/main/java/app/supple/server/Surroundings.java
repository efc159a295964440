// SPDX-License-Identifier: Apache-2.0
package app.supple.server;

import app.supple.reminder.clock.Moment;
import app.supple.server.settings.Outgoing;
import app.supple.server.settings.Settings;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// What a house does not make for itself: time, and where on earth it stands.
///
/// @param nanos of a clock that never goes back
/// @param calendarHosts from where calendars may be read although it is not public
/// @param outgoing by which ways messages may leave
public record Surroundings(
        InstantSource clock, LongSupplier nanos, ZoneId zone, Set<String> calendarHosts, Outgoing outgoing) {

    /// With a clock on the wall that nobody puts back, and calendars that everybody can read.
    public Surroundings(InstantSource clock, ZoneId zone) {
        this(clock, () -> TimeUnit.MILLISECONDS.toNanos(clock.millis()), zone, Set.of(), Outgoing.USUAL);
    }

    Surroundings with(Settings settings) {
        return new Surroundings(clock, nanos, zone, settings.calendarHosts(), settings.outgoing());
    }

    Moment moment() {
        return new Moment(clock.instant(), nanos.getAsLong());
    }
}
