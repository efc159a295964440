// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.RulesOfJava;
import app.supple.person.Whereabouts;
import app.supple.reminder.rhythm.Cadence;
import app.supple.reminder.rhythm.Week;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// Somebody to plan for, and slots said in few letters.
public final class Slots {

    public static final List<Movement> MOVEMENTS =
            List.of(movement("chin-tuck"), movement("side-bend"), movement("wall-stretch"));

    static final Reminders REMINDERS = new Reminders(new RulesOfJava(), MOVEMENTS);

    private Slots() {}

    private static Movement movement(String id) {
        return new Movement(id, id, Duration.ofMinutes(2));
    }

    static Reminded in(String zone, Cadence cadence) {
        return new Reminded(PersonId.ME, Whereabouts.always(ZoneId.of(zone)), cadence);
    }

    static Cadence hours(String rising, String bed) {
        return Cadence.of(Week.alike(Week.Hours.awake(rhythm(rising, bed))));
    }

    static Rhythm rhythm(String rising, String bed) {
        return new Rhythm(LocalTime.parse(rising), LocalTime.parse(bed));
    }

    static Agenda day(Reminded who, String date) {
        return REMINDERS.day(who, LocalDate.parse(date));
    }

    /// As `morning 07:00, nudge 09:00`.
    static List<String> walls(Agenda agenda) {
        return agenda.slots().stream()
                .map(slot ->
                        word(slot.occurrence().rule()) + " " + slot.occurrence().slot())
                .toList();
    }

    /// As `2026-03-08T09:00-04:00`.
    static List<String> moments(Agenda agenda) {
        return agenda.slots().stream().map(slot -> slot.at().toString()).toList();
    }

    /// As `nudge 21:00 BeforeSession`.
    static List<String> leftOut(Agenda agenda) {
        return agenda.leftOut().stream()
                .map(slot -> word(slot.rule()) + " " + slot.wall().toLocalTime() + " "
                        + slot.why().getClass().getSimpleName())
                .toList();
    }

    private static String word(Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }
}
