// SPDX-License-Identifier: Apache-2.0
package app.supple.server.zone;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Whereabouts;
import app.supple.reminder.Agenda;
import app.supple.reminder.Movement;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Reminded;
import app.supple.reminder.Reminders;
import app.supple.reminder.Why;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Week;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every slot of every day of 2026 to 2028 in every zone, against the calendar of ICU, which shares no code with ours.
class EveryZoneTest {

    private static final int DAYS_A_YEAR = 366;

    private static final Reminders REMINDERS = new Reminders(
            new NewestRules(),
            List.of(
                    new Movement("chin-tuck", "Chin tuck", Movement.SHORTEST),
                    new Movement("side-bend", "Side bend", Movement.SHORTEST)));

    @Test
    void by_day_every_slot_comes_when_icu_says() {
        assertThat(wrong(Cadence.USUAL, 8, 3)).isEmpty();
    }

    /// Rising at 19:30, so that nudges meet gaps and overlaps: 01:30, 03:30. One year has them all.
    @Test
    void by_night_every_slot_comes_when_icu_says() {
        var night = new Rhythm(LocalTime.of(19, 30), LocalTime.of(7, 30));

        assertThat(wrong(Cadence.of(Week.alike(Week.Hours.awake(night))), 7, 1)).isEmpty();
    }

    private static List<String> wrong(Cadence cadence, int slotsADay, int years) {
        return ZoneId.getAvailableZoneIds().parallelStream()
                .flatMap(id -> wrongIn(id, cadence, slotsADay, years).stream())
                .toList();
    }

    private static List<String> wrongIn(String zone, Cadence cadence, int slotsADay, int years) {
        List<String> wrong = new ArrayList<>();
        var who = new Reminded(PersonId.ME, Whereabouts.always(ZoneId.of(zone)), cadence);
        Calendar theirs = calendar(zone);
        for (int year = 2026; year < 2026 + years; year++) {
            REMINDERS
                    .days(who, LocalDate.of(year, 1, 1), DAYS_A_YEAR)
                    .forEach(day -> compare(day, slotsADay, theirs, wrong));
        }
        return wrong;
    }

    private static void compare(Agenda day, int slots, Calendar theirs, List<String> wrong) {
        if (day.slots().size() + overtaken(day) != slots) {
            wrong.add(theirs.getTimeZone().getID() + " has " + day.slots().size() + " slots on " + day.date());
        }
        for (PlannedSlot slot : day.slots()) {
            if (slot.at().toInstant().toEpochMilli() != millis(theirs, slot.wall())) {
                wrong.add(theirs.getTimeZone().getID() + " at " + slot.wall() + ": " + slot.at());
            }
        }
    }

    /// In Troll two hours are left out at once, so 01:30 would come at 03:30, where another is.
    private static long overtaken(Agenda day) {
        return day.leftOut().stream()
                .filter(slot -> slot.why() instanceof Why.Omission.Overtaken)
                .count();
    }

    /// Of a time that comes twice the first; a time that is left out comes later by as much.
    private static Calendar calendar(String id) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(id, TimeZone.TIMEZONE_ICU));
        calendar.setRepeatedWallTimeOption(Calendar.WALLTIME_FIRST);
        calendar.setSkippedWallTimeOption(Calendar.WALLTIME_LAST);
        return calendar;
    }

    private static long millis(Calendar calendar, LocalDateTime wall) {
        calendar.clear();
        calendar.set(wall.getYear(), wall.getMonthValue() - 1, wall.getDayOfMonth(), wall.getHour(), wall.getMinute());
        return calendar.getTimeInMillis();
    }
}
