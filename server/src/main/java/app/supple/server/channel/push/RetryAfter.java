// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.push;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// For how long a service asks to be left alone (RFC 9110, section 10.2.3): seconds, or a date. It is kept as
/// given, as Mozilla spreads it on purpose.
final class RetryAfter {

    /// If the service does not say.
    static final Duration USUAL = Duration.ofMinutes(1);

    static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /// Empty if it says nothing that can be read.
    static Optional<Duration> of(String text, Instant now) {
        String said = text.strip();
        return said.matches("\\d+") ? Optional.of(seconds(said)) : date(said, now);
    }

    private static Duration seconds(String digits) {
        boolean few = digits.length() <= 6;
        return bounded(few ? Duration.ofSeconds(Long.parseLong(digits)) : LONGEST);
    }

    private static Optional<Duration> date(String text, Instant now) {
        try {
            Instant then = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text));
            return Optional.of(bounded(Duration.between(now, then)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration said) {
        if (said.isNegative()) {
            return Duration.ZERO;
        }
        return said.compareTo(LONGEST) < 0 ? said : LONGEST;
    }
}
