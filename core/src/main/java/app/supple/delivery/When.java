// SPDX-License-Identifier: Apache-2.0
package app.supple.delivery;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/// At what times a destination is used, by the clock on the person's wall.
public sealed interface When {

    When ALWAYS = new Always();

    boolean covers(LocalDateTime wall);

    record Always() implements When {

        @Override
        public boolean covers(LocalDateTime wall) {
            return true;
        }
    }

    /// Only then: a computer in working hours, say.
    record Only(Hours hours) implements When {

        @Override
        public boolean covers(LocalDateTime wall) {
            return hours.cover(wall);
        }
    }

    /// Not then: a phone in working hours, say.
    record Except(Hours hours) implements When {

        @Override
        public boolean covers(LocalDateTime wall) {
            return !hours.cover(wall);
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
