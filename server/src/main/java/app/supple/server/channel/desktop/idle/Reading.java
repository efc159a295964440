// SPDX-License-Identifier: Apache-2.0
package app.supple.server.channel.desktop.idle;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what programs say of idle time.
final class Reading {

    /// busctl says `t 1234`, gdbus `(uint64 1234,)`, and others the number alone.
    private static final Pattern NUMBER = Pattern.compile("(?:t |\\(uint64 )?(\\d{1,15})(?:,\\))?");

    private static final Pattern HINT = Pattern.compile("b (true|false)\\s+t (\\d{1,17})");

    private static final Pattern HID = Pattern.compile("\"HIDIdleTime\"\\s*=\\s*(\\d{1,19})");

    private Reading() {}

    static Optional<Duration> millis(String said) {
        Matcher number = NUMBER.matcher(said.strip());
        return number.matches() ? Optional.of(Duration.ofMillis(Long.parseLong(number.group(1)))) : Optional.empty();
    }

    /// Of macOS, in nanoseconds.
    static Optional<Duration> hid(String said) {
        return first(HID, said).flatMap(found -> number(found.group(1))).map(Duration::ofNanos);
    }

    /// Of logind: whether the desktop calls itself idle, and since when in microseconds of the clock on the wall.
    static Optional<Duration> hint(String said, Instant now) {
        return first(HINT, said).map(found -> {
            if (found.group(1).equals("false")) {
                return Duration.ZERO;
            }
            Instant since = Instant.EPOCH.plus(Long.parseLong(found.group(2)), ChronoUnit.MICROS);
            Duration idle = Duration.between(since, now);
            return idle.isNegative() ? Duration.ZERO : idle;
        });
    }

    private static Optional<MatchResult> first(Pattern pattern, String said) {
        return pattern.matcher(said).results().findFirst();
    }

    private static Optional<Long> number(String digits) {
        try {
            return Optional.of(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
