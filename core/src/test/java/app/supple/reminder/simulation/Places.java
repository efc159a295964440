// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.simulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// Where and when a world may begin: places whose clocks do something, and some whose clocks never do.
record Places(Dice dice) {

    /// A zone, and a day on which its clocks change.
    private record Change(String zone, String day) {}

    private static final List<Change> CHANGES = List.of(
            new Change("Europe/London", "2026-03-29"),
            new Change("America/New_York", "2026-03-08"),
            new Change("America/New_York", "2026-11-01"),
            new Change("Australia/Lord_Howe", "2026-04-05"),
            new Change("Australia/Lord_Howe", "2025-10-05"),
            new Change("Africa/Cairo", "2026-04-24"),
            new Change("Africa/Cairo", "2025-10-31"),
            new Change("America/Santiago", "2026-09-06"),
            new Change("Pacific/Apia", "2011-12-30"),
            new Change("Africa/Casablanca", "2026-02-15"),
            new Change("Africa/Casablanca", "2026-03-22"),
            new Change("America/Vancouver", "2026-11-01"),
            new Change("America/Edmonton", "2026-11-01"),
            new Change("America/Havana", "2027-03-14"),
            new Change("Antarctica/Troll", "2024-03-31"));

    private static final List<String> OTHERS = List.of(
            "Asia/Kathmandu",
            "Asia/Kolkata",
            "America/St_Johns",
            "Pacific/Chatham",
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
            "Asia/Tokyo",
            "America/Los_Angeles",
            "Europe/Berlin",
            "Z");

    /// @param start some time before the clocks change there
    record Beginning(ZoneId zone, Instant start) {}

    Beginning beginning() {
        Change change = dice.oneOf(CHANGES);
        LocalDate start = LocalDate.parse(change.day()).minusDays(3 + dice.below(50));
        return new Beginning(ZoneId.of(change.zone()), start.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    ZoneId any() {
        return ZoneId.of(dice.chance(50) ? dice.oneOf(CHANGES).zone() : dice.oneOf(OTHERS));
    }
}
