// SPDX-License-Identifier: Apache-2.0
package app.supple.server.feed;

import app.supple.reminder.PlannedSlot;
import java.time.Duration;
import java.time.Instant;

/// One slot on its way into a calendar.
///
/// @param uid names it in every calendar, for ever
/// @param length in whole minutes
record Event(String uid, PlannedSlot slot, Duration length) {

    private static final int UID_DIGITS = 32;

    /// The name is made of what makes the occurrence this one, and of the seed of its person: it tells nobody who they
    /// are, and two persons in one calendar never share one.
    static Event of(String seed, PlannedSlot slot, Duration length) {
        var occurrence = slot.occurrence();
        String whole = seed + "|" + occurrence.rule() + "|" + occurrence.date() + "|" + occurrence.slot();
        return new Event(Hashes.of(whole).substring(0, UID_DIGITS) + "@supple", slot, length);
    }

    Instant start() {
        return slot.at().toInstant();
    }

    /// What a calendar is told of with a higher number when it changes (RFC 5545, 3.8.7.4). The title is no such thing.
    String times() {
        return uid + " " + start() + " " + length;
    }
}
