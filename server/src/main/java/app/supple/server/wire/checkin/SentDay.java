// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.checkin;

import app.supple.server.wire.JsonFields;
import java.time.LocalDate;

/// What a note and a check-in have in common as JSON: their day, and the revision that was seen.
final class SentDay {

    private SentDay() {}

    /// Whoever sends back what they were given sends the date along.
    static void check(JsonFields fields, LocalDate date) {
        String sent = fields.stringOrNone("date");
        if (!sent.isEmpty() && !sent.equals(date.toString())) {
            fields.note("date", "The address says " + date + ". Leave the date out, or send it to its own address.");
        }
    }

    static int revision(JsonFields fields) {
        return fields.number("revision", 0, Integer.MAX_VALUE);
    }
}
