// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.nudge;

import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Reading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/// Reads in which zone a device is, and what its own clocks will show at noon of the days to come.
public final class PlaceReader {

    private static final int MOST_NOONS = 31;

    private PlaceReader() {}

    /// What a device says about its place.
    public record Place(ZoneId zone, List<Noon> noons) {}

    /// What the device will show at noon of a day.
    public record Noon(LocalDate date, ZoneOffset offset) {}

    /// Reads what a device says.
    ///
    /// @throws app.supple.server.wire.BadJson if the body is no JSON document
    public static Reading<Place> read(byte[] body) {
        return Reading.of(body, PlaceReader::place);
    }

    private static Place place(JsonFields fields) {
        return new Place(
                fields.text("zone", ZoneOffset.UTC, "This needs a time zone such as Europe/Berlin.", PlaceReader::zone),
                fields.list("noons", MOST_NOONS, PlaceReader::noon));
    }

    private static ZoneId zone(String name) {
        return ZoneId.of(name);
    }

    private static Noon noon(JsonFields fields) {
        return new Noon(
                fields.text("date", LocalDate.EPOCH, "This needs a date such as 2026-11-25.", LocalDate::parse),
                fields.text("offset", ZoneOffset.UTC, "This needs an offset such as +01:00.", ZoneOffset::of));
    }
}
