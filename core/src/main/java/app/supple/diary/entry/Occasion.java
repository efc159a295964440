// SPDX-License-Identifier: Apache-2.0
package app.supple.diary.entry;

import app.supple.programme.RoutineName;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Which routine, and when. The date is the person's own: after midnight it may still be yesterday.
///
/// @param zone where the person was, so that the wall-clock time can be shown again years later
public record Occasion(RoutineName routine, LocalDate date, Period period, ZoneId zone) {

    /// From start (included) to end (excluded), with pauses.
    public record Period(Instant start, Instant end) {

        public Duration length() {
            return Duration.between(start, end);
        }
    }
}
