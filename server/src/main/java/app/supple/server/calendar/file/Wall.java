// SPDX-License-Identifier: Apache-2.0
package app.supple.server.calendar.file;

import app.supple.person.WallClock;
import biweekly.property.ICalProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// A time as a calendar writes it: what the wall shows, and which clock hangs there.
///
/// @param timed false if it is a date only
/// @param utc whether it is written as UTC, whatever zone the event is in
record Wall(LocalDateTime time, WallClock clock, boolean timed, boolean utc) {

    private static final WallClock UTC = new WallClock(ZoneOffset.UTC.getRules());

    /// @throws java.time.DateTimeException if there is no such date
    static Wall of(ICalDate date, ICalProperty property, Zones zones) {
        DateTimeComponents raw = date.getRawComponents();
        var time = LocalDateTime.of(
                raw.getYear(),
                raw.getMonth(),
                raw.getDate(),
                raw.getHour(),
                raw.getMinute(),
                Math.min(raw.getSecond(), 59));
        var clock = raw.isUtc() ? UTC : zones.clock(property.getParameter(Sieve.ZONE));
        return new Wall(time, clock, date.hasTime(), raw.isUtc());
    }

    Wall at(LocalDateTime other) {
        return new Wall(other, clock, timed, utc);
    }

    Instant moment() {
        return clock.at(time).toInstant();
    }
}
