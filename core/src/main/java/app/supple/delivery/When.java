// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/// At what times a destination is used, by the clock on the person's wall.
public sealed interface When {

    When ALWAYS = new Always();

    boolean covers(LocalDateTime wall);

    /// The one of a word and hours, as forms and stores have it.
    ///
    /// @param word `only` or `except`
    /// @throws IllegalArgumentException if it is another
    static When of(String word, Hours hours) {
        return switch (word) {
            case "only" -> new Only(hours);
            case "except" -> new Except(hours);
            default -> throw new IllegalArgumentException("times: always, only or except, not " + word);
        };
    }

    /// In a word: `always`, `only` or `except`.
    String word();

    /// Empty for all times.
    Optional<Hours> hours();

    record Always() implements When {

        @Override
        public String word() {
            return "always";
        }

        @Override
        public Optional<Hours> hours() {
            return Optional.empty();
        }

        @Override
        public boolean covers(LocalDateTime wall) {
            return true;
        }
    }

    /// Only then: a computer in working hours, say.
    record Only(Hours then) implements When {

        @Override
        public String word() {
            return "only";
        }

        @Override
        public Optional<Hours> hours() {
            return Optional.of(then);
        }

        @Override
        public boolean covers(LocalDateTime wall) {
            return then.cover(wall);
        }
    }

    /// Not then: a phone in working hours, say.
    record Except(Hours then) implements When {

        @Override
        public String word() {
            return "except";
        }

        @Override
        public Optional<Hours> hours() {
            return Optional.of(then);
        }

        @Override
        public boolean covers(LocalDateTime wall) {
            return !then.cover(wall);
        }
    }

    /// From `from` (included) to `to` (excluded) on some days. If `to` is not after `from` it is reached on the next
    /// day; equal ends are a whole day.
    record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

        public Hours {
            days = Set.copyOf(days);
            if (days.isEmpty()) {
                throw new IllegalArgumentException("days: choose one day at least, or use it at all times");
            }
        }

        private boolean cover(LocalDateTime wall) {
            DayOfWeek day = wall.getDayOfWeek();
            LocalTime time = wall.toLocalTime();
            if (from.isBefore(to)) {
                return days.contains(day) && !time.isBefore(from) && time.isBefore(to);
            }
            boolean begun = days.contains(day) && !time.isBefore(from);
            boolean fromYesterday = days.contains(day.minus(1)) && time.isBefore(to);
            return begun || fromYesterday;
        }
    }
}
