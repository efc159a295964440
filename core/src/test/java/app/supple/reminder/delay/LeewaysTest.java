// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.delay;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.RulesOfJava;
import app.supple.person.Whereabouts;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Reminded;
import app.supple.reminder.Reminders;
import app.supple.reminder.Slots;
import app.supple.reminder.rhythm.ActiveRange;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Interval;
import app.supple.reminder.rhythm.QuietHours;
import app.supple.reminder.rhythm.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How far a nudge of an ordinary person goes: 07:00 to 22:30 in Berlin, every two hours.
class LeewaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final RulesOfJava RULES = new RulesOfJava();

    @Test
    void a_nudge_goes_as_far_as_the_next_and_a_session_as_far_as_its_hour() {
        assertThat(leeways(cadence(List.of())))
                .containsExactly(
                        "07:00 until 08:00, at most SESSION 08:00",
                        "09:00 until 10:00, at most NEXT 11:00, else 08:00",
                        "11:00 until 12:00, at most NEXT 13:00, else 08:00",
                        "13:00 until 14:00, at most NEXT 15:00, else 08:00",
                        "15:00 until 16:00, at most NEXT 17:00, else 08:00",
                        "17:00 until 18:00, at most NEXT 19:00, else 08:00",
                        "19:00 until 20:00, at most NEXT 21:30, else 08:00",
                        "21:30 until 22:30, at most SESSION 22:30");
    }

    @Test
    void quiet_hours_end_it_sooner() {
        assertThat(leeways(cadence(List.of(new QuietHours(LocalTime.of(11, 30), LocalTime.of(14, 0))))))
                .contains("11:00 until 11:30, at most QUIET 11:30, else 08:00")
                .contains("09:00 until 10:00, at most NEXT 11:00, else 08:00");
    }

    @Test
    void without_an_evening_session_the_last_nudge_goes_as_far_as_bed() {
        assertThat(leeways(cadence(List.of(new QuietHours(LocalTime.of(21, 30), LocalTime.of(22, 0))))))
                .contains("19:00 until 20:00, at most QUIET 21:30, else 08:00");
        List<PlannedSlot> oneAlone = slots(cadence(List.of())).subList(6, 7);
        assertThat(said(oneAlone.getFirst(), oneAlone, cadence(List.of())))
                .isEqualTo("19:00 until 20:00, at most BED 22:30, else 08:00");
    }

    @Test
    void a_word_about_posture_does_not_end_a_nudge_but_a_nudge_ends_that() {
        Cadence usual = cadence(List.of());
        var posture = new Cadence.Posture.Silent(new Interval(Duration.ofMinutes(30)));
        assertThat(leeways(new Cadence(usual.week(), usual.pace(), List.of(), usual.cap(), posture)))
                .contains("09:00 until 10:00, at most NEXT 11:00, else 08:00")
                .contains("10:30 until 10:45, at most NEXT 11:00");
    }

    @Test
    void over_midnight_bed_and_morning_lie_where_the_person_wakes() {
        var late = new Rhythm(LocalTime.of(12, 0), LocalTime.of(4, 0));
        var active = List.of(new ActiveRange(LocalTime.of(20, 0), LocalTime.of(3, 0)));
        Cadence cadence = Cadence.of(Week.alike(new Week.Hours(late, active)));

        assertThat(leeways(cadence)).contains("02:00 until 03:00, at most NEXT 03:00, else 13:00");
    }

    private static List<String> leeways(Cadence cadence) {
        List<PlannedSlot> slots = slots(cadence);
        return slots.stream().map(slot -> said(slot, slots, cadence)).toList();
    }

    private static List<PlannedSlot> slots(Cadence cadence) {
        return new Reminders(RULES, Slots.MOVEMENTS).day(anna(cadence), MONDAY).slots();
    }

    private static String said(PlannedSlot slot, List<PlannedSlot> all, Cadence cadence) {
        Leeway leeway = new Leeways(anna(cadence), RULES).of(slot, all);
        String said = wall(leeway.due()) + " until " + wall(leeway.until()) + ", at most " + leeway.bound() + " "
                + wall(leeway.latest());
        return leeway.morning() == null ? said : said + ", else " + wall(leeway.morning());
    }

    private static String wall(Instant moment) {
        return LocalTime.ofInstant(moment, ZoneId.of("Europe/Berlin")).toString();
    }

    private static Reminded anna(Cadence cadence) {
        return new Reminded(PersonId.ME, Whereabouts.always(ZoneId.of("Europe/Berlin")), cadence);
    }

    private static Cadence cadence(List<QuietHours> quiet) {
        Cadence usual = Cadence.USUAL;
        return new Cadence(usual.week(), usual.pace(), quiet, usual.cap(), usual.posture());
    }
}
