// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import app.supple.person.Known;
import app.supple.person.PeopleInMemory;
import app.supple.person.PersonId;
import app.supple.person.RulesOfJava;
import app.supple.reminder.Occurrence;
import app.supple.reminder.Reminders;
import app.supple.reminder.Rule;
import app.supple.reminder.Slots;
import app.supple.reminder.clock.Moment;
import app.supple.reminder.delay.PauseWish;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.keep.OccurrencesInMemory;
import app.supple.reminder.wish.Wish;
import app.supple.reminder.wish.Wishes;
import app.supple.reminder.wish.WishesInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Somebody in Berlin with a clock on the wall, and fakes for all that is kept. Times are those on the wall.
final class Flat {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    final Wishes wishes = new WishesInMemory();
    final Persons persons = new Persons(new Known(new PeopleInMemory(), BERLIN), wishes, new RulesOfJava());
    final Breaks breaks = new Breaks(persons);
    final Calls calls;
    private Instant now;

    /// @param time `2026-11-25T10:25`
    Flat(String time) {
        Occurrences occurrences = new OccurrencesInMemory();
        now = moment(time);
        calls = new Calls(
                persons,
                new Reminders(persons.rules(), Slots.MOVEMENTS),
                occurrences,
                (_, _) -> Optional.empty(),
                () -> new Moment(now, TimeUnit.SECONDS.toNanos(now.getEpochSecond())));
    }

    /// Supple runs, and looks at the clocks on its way there, every five minutes.
    void look(String time) {
        Instant target = moment(time);
        for (; now.isBefore(target); now = now.plusSeconds(300)) {
            calls.look(PersonId.ME);
        }
        now = target;
        calls.look(PersonId.ME);
    }

    /// Time passes while Supple does not run.
    void pass(String time) {
        now = moment(time);
    }

    void pause(PauseWish wish) {
        breaks.pause(PersonId.ME, wish, now);
    }

    void wish(Wish wish) {
        wishes.save(PersonId.ME, wish);
    }

    Instant now() {
        return now;
    }

    static Occurrence nudge(String date, String slot) {
        return new Occurrence(PersonId.ME, Rule.NUDGE, LocalDate.parse(date), LocalTime.parse(slot));
    }

    static Occurrence morning(String date) {
        return new Occurrence(PersonId.ME, Rule.MORNING, LocalDate.parse(date), LocalTime.of(7, 0));
    }

    static Instant moment(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN).toInstant();
    }
}
