// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.Rhythm;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ranges of a day that runs over midnight, from 10:00 to 02:00.
class ActiveRangeTest {

    private static final Rhythm LATE = new Rhythm(LocalTime.of(10, 0), LocalTime.of(2, 0));

    @ParameterizedTest
    @CsvSource({"10:00,02:00,true", "23:00,01:00,true", "09:59,12:00,false", "23:00,02:01,false", "03:00,04:00,false"})
    void it_lies_within_the_day_if_both_ends_do(LocalTime from, LocalTime to, boolean within) {
        assertThat(new ActiveRange(from, to).isWithin(LATE)).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"20:00,23:00,false", "20:00,23:01,true", "00:30,02:00,false", "00:29,02:00,true", "23:30,00:15,true"})
    void two_overlap_if_they_share_a_moment_and_not_if_they_touch(LocalTime from, LocalTime to, boolean overlap) {
        var night = new ActiveRange(LocalTime.of(23, 0), LocalTime.of(0, 30));
        var other = new ActiveRange(from, to);

        assertThat(night.overlaps(other, LATE)).isEqualTo(overlap);
        assertThat(other.overlaps(night, LATE)).isEqualTo(overlap);
    }
}
