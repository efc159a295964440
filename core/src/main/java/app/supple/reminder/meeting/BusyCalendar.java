// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.meeting;

import app.supple.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The calendar that tells when a person is busy, and how it went to read it.
public record BusyCalendar(PersonId person, Source source, Reading reading) {

    /// How long an address is left in peace after a reading that went well.
    public static final Duration EVERY = Duration.ofMinutes(15);

    /// After this many failures in a row the pauses grow no more; they double from [#EVERY] to 8 hours.
    private static final int MOST_DOUBLINGS = 5;

    /// Where it comes from.
    public sealed interface Source {

        int LONGEST = 2_000;

        /// Read again and again.
        ///
        /// @param url at most [#LONGEST] characters
        record Address(String url) implements Source {

            public Address {
                if (url.isEmpty() || url.length() > LONGEST) {
                    throw new IllegalArgumentException("url: 1 to 2000 characters, not " + url.length());
                }
            }
        }

        /// Handed in, and read once.
        record Handed() implements Source {}
    }

    /// How the last reading went.
    ///
    /// @param readAt when it was last read whole; null if never
    /// @param triedAt when it was last tried, whatever came of it
    /// @param known until when its meetings are known, as of `readAt`; null if never read
    /// @param failures how many in a row
    /// @param problem what is wrong and what to do, in sentences; empty if nothing
    /// @param mark what the other side calls the state that was read, so that the same is not sent
    /// again; empty if nothing
    public record Reading(
            @Nullable Instant readAt,
            Instant triedAt,
            @Nullable Instant known,
            int failures,
            String problem,
            String mark) {

        public static Reading never(Instant at) {
            return new Reading(null, at, null, 0, "", "");
        }

        public static Reading good(Instant at, Instant known, String mark) {
            return new Reading(at, at, known, 0, "", mark);
        }

        /// The other side says that nothing has changed.
        public Reading unchanged(Instant at) {
            return new Reading(at, at, known, 0, "", mark);
        }

        /// What was read before is still known.
        public Reading failed(Instant at, String sentence) {
            return new Reading(readAt, at, known, failures + 1, sentence, mark);
        }
    }

    public BusyCalendar with(Reading other) {
        return new BusyCalendar(person, source, other);
    }

    /// Also if it was tried later than now: the clock was put back since.
    public boolean isDue(Instant now) {
        return !next().isAfter(now) || reading.triedAt().isAfter(now);
    }

    /// When an address is to be read again.
    public Instant next() {
        int doublings = Math.min(reading.failures(), MOST_DOUBLINGS);
        return reading.triedAt().plus(EVERY.multipliedBy(1L << doublings));
    }
}
