// SPDX-License-Identifier: Apache-2.0
package app.supple.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// One person and the shape of their days. The zone belongs to the person, never to the machine.
public record Person(PersonId id, ZoneId zone, DayStart dayStart, Rhythms rhythms, FirstHour firstHour, LookName look) {

    /// Someone who has set up nothing yet.
    public static Person newcomer(PersonId id, ZoneId zone) {
        return new Person(id, zone, DayStart.USUAL, Rhythms.USUAL, FirstHour.USUAL, LookName.NOT_CHOSEN);
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
        return firstHour.covers(timeAt(moment), rhythmAt(moment), dayStart);
    }

    /// The rhythm of the day that a moment belongs to.
    public Rhythm rhythmAt(Instant moment) {
        return rhythms.on(dateAt(moment));
    }

    public Person movedTo(ZoneId newZone) {
        return new Person(id, newZone, dayStart, rhythms, firstHour, look);
    }

    /// With the start of day that goes with them.
    public Person livingBy(Rhythms newRhythms) {
        return new Person(id, zone, DayStart.of(newRhythms), newRhythms, firstHour, look);
    }

    /// With every day alike.
    public Person livingBy(Rhythm rhythm, FirstHour newFirstHour) {
        return livingBy(Rhythms.alike(rhythm)).sparing(newFirstHour);
    }

    public Person sparing(FirstHour newFirstHour) {
        return new Person(id, zone, dayStart, rhythms, newFirstHour, look);
    }

    public Person drawnAs(LookName newLook) {
        return new Person(id, zone, dayStart, rhythms, firstHour, newLook);
    }
}
