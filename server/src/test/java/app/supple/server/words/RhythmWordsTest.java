// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.wish.Wish;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RhythmWordsTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Test
    void a_week_of_equal_days_is_said_in_one_breath() {
        assertThat(RhythmWords.summary(Rhythms.USUAL, Wish.NONE)).isEqualTo("07:00 to 22:30, a break every 2 hours");
    }

    @Test
    void days_that_differ_are_told_apart() {
        var late = Rhythms.USUAL.with(WEEKEND, new Rhythm(LocalTime.of(9, 0), LocalTime.of(0, 30)));

        assertThat(RhythmWords.summary(late, every(new Pace.ByTheClock(minutes(60)), Map.of())))
                .isEqualTo("Monday to Friday 07:00 to 22:30; Saturday and Sunday 09:00 to 00:30; a break every hour");
    }

    @Test
    void the_pace_is_said_as_it_is_counted_and_no_breaks_are_no_breaks() {
        Map<DayOfWeek, List<ActiveRange>> never =
                Stream.of(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), _ -> List.of()));

        assertThat(RhythmWords.summary(Rhythms.USUAL, every(new Pace.SinceMovement(minutes(90)), Map.of())))
                .isEqualTo("07:00 to 22:30, a break 1 hour 30 minutes after you last moved");
        assertThat(RhythmWords.summary(Rhythms.USUAL, every(new Pace.ByTheClock(minutes(90)), never)))
                .isEqualTo("07:00 to 22:30, no breaks");
    }

    private static Wish every(Pace pace, Map<DayOfWeek, List<ActiveRange>> active) {
        return new Wish(active, pace, List.of(), Wish.NONE.cap(), Wish.NONE.posture());
    }

    private static Interval minutes(int minutes) {
        return new Interval(Duration.ofMinutes(minutes));
    }
}
