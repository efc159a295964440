// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.Duration;
import java.time.LocalTime;

/// How long after rising a person's back is spared deep forward bending. Zero switches the rule off.
///
/// Discs take up water overnight and stand more bending stress early in the day (Adams 1987); less bending
/// then meant less pain in one trial (Snook 1998). The hour itself is a rule of thumb, so it is a setting.
public record FirstHour(Duration length) {

    public static final Duration LONGEST = Duration.ofHours(2);

    public static final FirstHour USUAL = new FirstHour(Duration.ofMinutes(60));

    public FirstHour {
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The gentle time after rising is 0 to 120 minutes, not " + length);
        }
    }

    public boolean isOn() {
        return length.isPositive();
    }

    /// Whether `time` is early enough to be spared: from `dayStart` (included) until the length after
    /// rising (excluded). Who is up before the usual time has risen just now. Where the day turns while the
    /// person is awake, because they live by night, it is from the middle of their night instead.
    public boolean covers(LocalTime time, Rhythm rhythm, DayStart dayStart) {
        LocalTime from = rhythm.isNight(dayStart.at()) ? dayStart.at() : rhythm.middleOfNight();
        Duration until = Rhythm.forward(from, rhythm.rising()).plus(length);
        return isOn() && Rhythm.forward(from, time).compareTo(until) < 0;
    }
}
