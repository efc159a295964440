// SPDX-License-Identifier: Apache-2.0
package app.supple.safety;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why the questions are to be answered now.
public enum Due {
    /// They are not.
    NOT,
    /// They never were answered to the end.
    NEVER,
    /// A session ended because something new was felt.
    STOPPED,
    /// Nothing was practised for more than two weeks.
    GAP,
    /// Four weeks have gone by.
    FOUR_WEEKS;

    static final Duration INTERVAL = Duration.ofDays(28);
    static final Duration LONGEST_GAP = Duration.ofDays(14);

    static Due of(@Nullable Screening screening, Lately lately, Instant now) {
        Instant whole = screening == null ? null : screening.round().whole();
        return whole == null ? NEVER : since(whole, lately, now);
    }

    /// Seen from a round of answers that began then.
    static Due since(Instant begun, Lately lately, Instant now) {
        if (lately.stopped() != null && lately.stopped().isAfter(begun)) {
            return STOPPED;
        }
        Instant practised = lately.practised();
        Instant active = practised != null && practised.isAfter(begun) ? practised : begun;
        if (now.isAfter(active.plus(LONGEST_GAP))) {
            return GAP;
        }
        return now.isBefore(begun.plus(INTERVAL)) ? NOT : FOUR_WEEKS;
    }
}
