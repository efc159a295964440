// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// For how long a server asks to be left alone: so many seconds, or until a date (RFC 9110, 10.2.3). It is kept as
/// given,
/// as Mozilla spreads it on purpose, from a second to a day: who asks for no time at all would be asked without end.
public final class RetryAfter {

    /// If it asks, but not for how long.
    public static final Duration UNSAID = Duration.ofMinutes(1);

    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private RetryAfter() {}

    /// Empty if it is neither.
    public static Optional<Duration> read(String text, Instant now) {
        String said = text.strip();
        return said.matches("\\d+")
                ? Optional.of(within(seconds(said)))
                : date(said).map(date -> within(Duration.between(now, date)));
    }

    private static Duration seconds(String digits) {
        boolean few = digits.length() <= 6;
        return few ? Duration.ofSeconds(Long.parseLong(digits)) : LONGEST;
    }

    private static Optional<Instant> date(String said) {
        try {
            return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(said)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration within(Duration asked) {
        Duration most = asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
        return most.compareTo(SHORTEST) < 0 ? SHORTEST : most;
    }
}
