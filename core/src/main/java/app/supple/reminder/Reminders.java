// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder;

import app.supple.person.PersonId;
import app.supple.person.TzRules;
import app.supple.person.WallClock;
import app.supple.reminder.Timetable.Had;
import app.supple.reminder.rhythm.Week.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;

/// Plans when a person is to be reminded. Pure: the same person, wishes, whereabouts and rules give the same slots.
public final class Reminders {

    /// How far ahead is planned at once.
    public static final int MOST_DAYS = 400;

    private final TzRules rules;
    private final Function<PersonId, Rotation> rotation;

    /// Plans by these rules of time, with two movements at least, in the order in which they take turns.
    public Reminders(TzRules rules, List<Movement> movements) {
        this.rules = rules;
        var same = new Rotation(movements);
        this.rotation = _ -> same;
    }

    /// As above, with the movements that suit each person: two at least for everybody. What suits may change; slots
    /// that
    /// are planned keep their movement.
    public Reminders(TzRules rules, Function<PersonId, List<Movement>> suiting) {
        this.rules = rules;
        this.rotation = person -> new Rotation(suiting.apply(person));
    }

    public Agenda day(Reminded who, LocalDate date) {
        return days(who, date, 1).getFirst();
    }

    /// One agenda a day, also for a day on which nothing is planned.
    ///
    /// @param days 1 to [#MOST_DAYS]
    public List<Agenda> days(Reminded who, LocalDate from, int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("days: 1 to 400 are planned at once, not " + days);
        }
        var timetables = new Timetables(who.cadence());
        Rotation turns = rotation.apply(who.id());
        return from.datesUntil(from.plusDays(days))
                .map(date -> new Landing(who, date, rules).agenda(timetables.on(date), turns, timetables.turn(date)))
                .toList();
    }

    /// What is still to come after `now` (excluded), today and for so many days after it.
    ///
    /// After a journey, after other wishes or another law, this is the plan anew: a slot that was had in another
    /// zone has its moment there, in the past, and does not come again.
    public List<PlannedSlot> ahead(Reminded who, Instant now, int days) {
        LocalDate yesterday = clock(who, now).read(now).toLocalDate().minusDays(1);
        return days(who, yesterday, Math.min(days + 2, MOST_DAYS)).stream()
                .flatMap(agenda -> agenda.slots().stream())
                .filter(slot -> slot.at().toInstant().isAfter(now))
                .toList();
    }

    /// The rest of a day after a movement. Who counts from the last movement gets the next nudge an interval later, by
    /// the time that passes and not by the clock on the wall; to the full minute, rounded up.
    ///
    /// @param date the day that the person rose on
    /// @param nudges how many there were on that day, for the cap
    public Agenda rest(Reminded who, LocalDate date, Instant moved, int nudges) {
        Hours hours = who.cadence().week().on(date.getDayOfWeek());
        Duration every = who.cadence().pace().every().length();
        LocalDateTime due =
                clock(who, moved).read(moved.plus(every).plusSeconds(59)).truncatedTo(ChronoUnit.MINUTES);
        Duration until = Duration.between(date.atTime(hours.rhythm().rising()), due.minus(every));
        var lines = Timetable.of(who.cadence(), hours, new Had(until, nudges));
        long turn = new Timetables(who.cadence()).turn(date) + nudges;
        return new Landing(who, date, rules).agenda(lines, rotation.apply(who.id()), turn);
    }

    private WallClock clock(Reminded who, Instant moment) {
        ZoneId zone = who.whereabouts().zoneAt(moment);
        return new WallClock(rules.rules(zone));
    }
}
