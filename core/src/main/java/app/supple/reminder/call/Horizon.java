// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.call;

import app.supple.person.PersonId;
import app.supple.reminder.Agenda;
import app.supple.reminder.PlannedSlot;
import app.supple.reminder.Reminded;
import app.supple.reminder.Reminders;
import app.supple.reminder.Rule;
import app.supple.reminder.delay.Leeways;
import app.supple.reminder.keep.Kept;
import app.supple.reminder.keep.Occurrences;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State;
import app.supple.reminder.rhythm.Cadence.Pace;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is to be followed of a person's days to come: the rest of today, and a few days more.
record Horizon(Persons persons, Reminders reminders, Occurrences occurrences) {

    /// Long enough for a weekend during which nothing runs, short enough to be planned at every change.
    static final int DAYS = 3;

    List<Nudge> nudges(PersonId person, Instant now) {
        Reminded who = persons.reminded(person);
        return Nudge.planned(slots(who, now), new Leeways(who, persons.rules()));
    }

    /// A day as it is followed: for who counts from the last movement, what came after it in place of the plan.
    Agenda counted(Reminded who, Agenda plan) {
        return switch (who.cadence().pace()) {
            case Pace.ByTheClock _ -> plan;
            case Pace.SinceMovement _ -> rest(who, plan.date()).orElse(plan);
        };
    }

    private List<PlannedSlot> slots(Reminded who, Instant now) {
        return switch (who.cadence().pace()) {
            case Pace.ByTheClock _ -> reminders.ahead(who, now, DAYS);
            case Pace.SinceMovement _ -> sinceMovement(who, now);
        };
    }

    private List<PlannedSlot> sinceMovement(Reminded who, Instant now) {
        LocalDate today = persons.dateAt(who.id(), now);
        return rest(who, today)
                .map(rest -> Stream.concat(Stream.of(rest), reminders.days(who, today.plusDays(1), DAYS).stream())
                        .flatMap(agenda -> agenda.slots().stream())
                        .filter(slot -> slot.at().toInstant().isAfter(now))
                        .toList())
                .orElseGet(() -> reminders.ahead(who, now, DAYS));
    }

    /// Empty if there was no movement on that day.
    private Optional<Agenda> rest(Reminded who, LocalDate date) {
        List<Nudge> had = occurrences.between(who.id(), date, date).stream()
                .map(Kept::nudge)
                .filter(nudge -> nudge.state() instanceof State.Done)
                .toList();
        int nudges = Math.toIntExact(had.stream()
                .filter(nudge -> nudge.occurrence().rule() == Rule.NUDGE)
                .count());
        return had.stream()
                .flatMap(nudge -> moved(nudge.state()))
                .max(Comparator.naturalOrder())
                .map(moved -> reminders.rest(who, date, moved, nudges));
    }

    private static Stream<Instant> moved(State state) {
        return state instanceof State.Done(Instant at, var _) ? Stream.of(at) : Stream.of();
    }
}
