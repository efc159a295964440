// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import app.supple.safety.Screening.Round;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Answers as somebody may have given them.
public final class SampleScreenings {

    public static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123Z");

    private SampleScreenings() {}

    /// Everything was answered with no.
    public static Screening allNo(Instant at) {
        return new Screening(1, at, new Round(at, at), Map.of(), Ruling.OPEN);
    }

    public static Instant after(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }
}
