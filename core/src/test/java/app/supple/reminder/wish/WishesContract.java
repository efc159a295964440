// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.wish;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.person.TzRules.Version;
import app.supple.reminder.delay.Pause;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence.Cap;
import app.supple.reminder.rhythm.Cadence.Pace;
import app.supple.reminder.rhythm.Cadence.Posture;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.wish.Wishes.Planning;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// How every keeper of wishes behaves.
public abstract class WishesContract {

    private static final PersonId ANNA = PersonId.ME;
    private static final PersonId BEN = new PersonId("ben");
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final Wish MANY = new Wish(
            Map.of(
                    DayOfWeek.MONDAY,
                    List.of(range("09:00", "12:00"), range("13:00", "17:30")),
                    DayOfWeek.SATURDAY,
                    List.of()),
            new Pace.SinceMovement(new Interval(Duration.ofMinutes(90))),
            List.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(0, 30)), quiet("12:00", "13:00")),
            new Cap.AtMost(4),
            new Posture.Silent(new Interval(Duration.ofMinutes(45))));

    protected abstract Wishes wishes();

    @Test
    void who_never_chose_anything_has_no_wish() {
        assertThat(wishes().of(ANNA)).isEqualTo(Wish.NONE);
        assertThat(wishes().pauses(ANNA, NOON)).isEmpty();
        assertThat(wishes().planning(ANNA)).isEmpty();
    }

    @Test
    void a_wish_comes_back_as_saved_with_its_ranges_in_order() {
        wishes().save(ANNA, MANY);

        assertThat(wishes().of(ANNA)).isEqualTo(MANY);
        assertThat(wishes().of(BEN)).isEqualTo(Wish.NONE);
    }

    @Test
    void saving_again_leaves_nothing_of_the_earlier_wish() {
        wishes().save(ANNA, MANY);
        wishes().save(ANNA, Wish.NONE);

        assertThat(wishes().of(ANNA)).isEqualTo(Wish.NONE);
    }

    @Test
    void pauses_come_back_in_the_order_in_which_they_begin_and_only_while_they_last() {
        Pause holiday = pause(24, 72, Pause.Cause.HOLIDAY);
        Pause hour = pause(0, 1, Pause.Cause.HOUR);
        wishes().pause(ANNA, holiday);
        wishes().pause(ANNA, hour);
        wishes().pause(ANNA, hour);

        assertThat(wishes().pauses(ANNA, NOON)).containsExactly(hour, holiday);
        assertThat(wishes().pauses(ANNA, NOON.plus(Duration.ofHours(1)))).containsExactly(holiday);
        assertThat(wishes().pauses(BEN, NOON)).isEmpty();
    }

    @Test
    void a_pause_that_has_begun_ends_when_it_is_ended_and_only_once() {
        Pause hour = pause(0, 1, Pause.Cause.HOUR);
        wishes().pause(ANNA, hour);
        Instant later = NOON.plusSeconds(600);

        assertThat(wishes().end(ANNA, hour, later)).isTrue();
        assertThat(wishes().end(ANNA, hour, later)).isFalse();
        assertThat(wishes().pauses(ANNA, later)).isEmpty();
        assertThat(wishes().pauses(ANNA, NOON)).containsExactly(new Pause(NOON, later, Pause.Cause.HOUR));
    }

    @Test
    void a_pause_to_come_is_taken_back_whole() {
        Pause illness = pause(24, 48, Pause.Cause.ILLNESS);
        wishes().pause(ANNA, illness);

        assertThat(wishes().end(BEN, illness, NOON)).isFalse();
        assertThat(wishes().end(ANNA, illness, NOON)).isTrue();
        assertThat(wishes().pauses(ANNA, NOON)).isEmpty();
    }

    @Test
    void a_pause_that_is_over_stays_as_it_was() {
        Pause hour = pause(0, 1, Pause.Cause.HOUR);
        wishes().pause(ANNA, hour);

        assertThat(wishes().end(ANNA, hour, NOON.plus(Duration.ofHours(2)))).isFalse();
        assertThat(wishes().pauses(ANNA, NOON)).containsExactly(hour);
    }

    @Test
    void the_latest_planning_counts() {
        wishes().planned(ANNA, new Planning(Version.of("2026a"), NOON));
        wishes().planned(ANNA, new Planning(Version.of("2026e"), NOON.plusSeconds(1)));

        assertThat(wishes().planning(ANNA)).contains(new Planning(Version.of("2026e"), NOON.plusSeconds(1)));
        assertThat(wishes().planning(BEN)).isEmpty();
    }

    private static Pause pause(int fromHour, int untilHour, Pause.Cause cause) {
        return new Pause(NOON.plus(Duration.ofHours(fromHour)), NOON.plus(Duration.ofHours(untilHour)), cause);
    }

    private static ActiveRange range(String from, String to) {
        return new ActiveRange(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static QuietHours quiet(String from, String to) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
