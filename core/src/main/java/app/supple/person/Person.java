// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// One person and the shape of their days. The zone belongs to the person, never to the machine.
public record Person(PersonId id, ZoneId zone, DayStart dayStart, Rhythm rhythm, FirstHour firstHour, LookName look) {

    /// Someone who has set up nothing yet.
    public static Person newcomer(PersonId id, ZoneId zone) {
        return new Person(id, zone, DayStart.USUAL, Rhythm.USUAL, FirstHour.USUAL, LookName.NOT_CHOSEN);
    }

    /// The date that a moment belongs to for this person.
    public LocalDate dateAt(Instant moment) {
        return dayStart.dateOf(moment, zone);
    }

    /// The moment of a wall-clock time on one of this person's days. Times before the start of day belong to the
    /// calendar day after; times that a change of clocks leaves out come later by as much.
    public Instant momentOf(LocalDate date, LocalTime time) {
        LocalDate calendarDay = time.isBefore(dayStart.at()) ? date.plusDays(1) : date;
        return calendarDay.atTime(time).atZone(zone).toInstant();
    }

    public LocalTime timeAt(Instant moment) {
        return LocalTime.ofInstant(moment, zone);
    }

    /// Whether this person's back is to be spared at that moment, because they rose not long ago.
    public boolean hasJustRisen(Instant moment) {
        return firstHour.covers(timeAt(moment), rhythm, dayStart);
    }

    public Person movedTo(ZoneId newZone) {
        return new Person(id, newZone, dayStart, rhythm, firstHour, look);
    }

    /// With the start of day that goes with the rhythm.
    public Person livingBy(Rhythm newRhythm, FirstHour newFirstHour) {
        return new Person(id, zone, DayStart.of(newRhythm), newRhythm, newFirstHour, look);
    }

    public Person drawnAs(LookName newLook) {
        return new Person(id, zone, dayStart, rhythm, firstHour, newLook);
    }
}
