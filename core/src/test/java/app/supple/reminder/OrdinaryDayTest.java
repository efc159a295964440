// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import static app.supple.reminder.Slots.day;
import static app.supple.reminder.Slots.hours;
import static app.supple.reminder.Slots.in;
import static app.supple.reminder.Slots.leftOut;
import static app.supple.reminder.Slots.moments;
import static app.supple.reminder.Slots.walls;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Interval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinaryDayTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-02-02");

    @Test
    void without_any_wish_a_day_has_two_sessions_and_a_nudge_every_two_hours() {
        Reminded newcomer = Reminded.usually(Person.newcomer(PersonId.ME, ZoneId.of("Europe/Berlin")));

        Agenda day = Slots.REMINDERS.day(newcomer, MONDAY);

        assertThat(walls(day))
                .containsExactly(
                        "morning 07:00",
                        "nudge 09:00",
                        "nudge 11:00",
                        "nudge 13:00",
                        "nudge 15:00",
                        "nudge 17:00",
                        "nudge 19:00",
                        "evening 21:30");
        assertThat(moments(day)).startsWith("2026-02-02T07:00+01:00").endsWith("2026-02-02T21:30+01:00");
    }

    @Test
    void a_nudge_so_near_to_the_evening_is_left_out_and_says_why() {
        Agenda day = day(in("Europe/Berlin", Cadence.USUAL), "2026-02-02");

        assertThat(day.leftOut())
                .containsExactly(new Agenda.LeftOut(
                        Rule.NUDGE, MONDAY.atTime(21, 0), new Why.Omission.BeforeSession(LocalTime.of(21, 30))));
    }

    @Test
    void every_slot_says_why_it_is_there_and_how_long_it_is_worth_showing() {
        Agenda day = day(in("Europe/Berlin", Cadence.USUAL), "2026-02-02");

        assertThat(day.slots())
                .extracting(PlannedSlot::reason)
                .startsWith(
                        new Why.Reason.AtRising(LocalTime.of(7, 0)),
                        new Why.Reason.Every(Interval.USUAL, LocalTime.of(7, 0)))
                .endsWith(new Why.Reason.BeforeBed(LocalTime.of(22, 30)));
        assertThat(day.slots()).extracting(PlannedSlot::open).containsOnly(Duration.ofHours(1));
    }

    /// Half an interval before the evening is near enough to be left out only if it is less.
    @ParameterizedTest
    @CsvSource({
        "30,  08:00, 21:00, 27, nudge 07:30 DuringSession;nudge 21:30 DuringSession;nudge 22:00 DuringSession",
        "60,  08:00, 21:00, 14, nudge 22:00 DuringSession",
        "90,  08:30, 20:30,  9, nudge 22:00 DuringSession",
        "150, 09:30, 19:30,  5, nudge 22:00 DuringSession",
        "240, 11:00, 19:00,  3, ''"
    })
    void the_interval_is_counted_from_rising(int minutes, String first, String last, int nudges, String without) {
        Agenda day = day(in("Europe/Berlin", Cadence.USUAL.every(every(minutes))), "2026-02-02");

        assertThat(walls(day)).hasSize(nudges + 2).contains("nudge " + first, "nudge " + last);
        assertThat(walls(day).get(1)).isEqualTo("nudge " + first);
        assertThat(walls(day).get(nudges)).isEqualTo("nudge " + last);
        assertThat(String.join(";", leftOut(day))).isEqualTo(without);
    }

    @Test
    void a_day_of_four_hours_still_has_both_sessions() {
        assertThat(walls(day(in("Asia/Kathmandu", hours("10:00", "14:00")), "2026-02-02")))
                .containsExactly("morning 10:00", "nudge 12:00", "evening 13:00");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 401})
    void more_than_400_days_are_not_planned_at_once(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slots.REMINDERS.days(in("Z", Cadence.USUAL), MONDAY, days))
                .withMessage("days: 1 to 400 are planned at once, not " + days);
    }

    private static Interval every(int minutes) {
        return new Interval(Duration.ofMinutes(minutes));
    }
}
