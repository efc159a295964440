// SPDX-License-Identifier: Apache-2.0
package app.supple.server.luggage.loop;

import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Occasion;
import app.supple.diary.entry.Occasion.Period;
import app.supple.move.Thing;
import app.supple.move.Troubles;
import app.supple.person.Person;
import app.supple.programme.RoutineName;
import app.supple.server.luggage.Arrival;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/// Days of habits as sessions. Loop knows the day and nothing more, so such a session has no steps and no length, and
/// stands at the time at which the person's day has such sessions now. Its id follows from habit and day, so the same
/// file twice brings nothing twice.
///
/// @param uses what each habit was, by its name
/// @param now no session can lie later
public record LoopArrival(LoopFile file, Map<String, Use> uses, Person person, Instant now) implements Arrival {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 2);
    private static final int LONGEST_NAME = 100;

    /// What a habit was.
    public enum Use {
        NOTHING,
        MORNING,
        EVENING,
        /// A break at the desk, in the middle of the day.
        BREAK
    }

    @Override
    public Rule rule() {
        return Rule.WHAT_IS_IN_ORDER;
    }

    @Override
    public Troubles each(Consumer<Thing> taker) {
        Troubles troubles = new Troubles();
        file.troubles().first().forEach(old -> troubles.note(old.line(), old.place(), old.sentence()));
        for (Habit habit : file.habits()) {
            Use use = uses.getOrDefault(habit.name(), Use.NOTHING);
            if (use != Use.NOTHING) {
                habit.done().stream().distinct().forEach(tick -> session(habit, tick, taker, troubles));
            }
        }
        return troubles;
    }

    private void session(Habit habit, Habit.Tick tick, Consumer<Thing> taker, Troubles troubles) {
        if (tick.date().isAfter(person.dateAt(now)) || tick.date().isBefore(FIRST)) {
            troubles.note(tick.line(), habit.name(), "This day lies in the future, or before the year 2000.");
            return;
        }
        Use use = uses.getOrDefault(habit.name(), Use.NOTHING);
        Instant at = person.momentOf(tick.date(), time(use, tick.date()));
        Instant start = at.isAfter(now) ? now : at;
        taker.accept(new Thing.Done(new Entry(
                id(habit, tick.date()),
                person.id(),
                new Occasion(routine(use), tick.date(), new Period(start, start), person.zone()),
                Ending.FINISHED,
                List.of(),
                new Feeling(null, null, note(habit)))));
    }

    private static EntryId id(Habit habit, LocalDate date) {
        String name = "loop/" + habit.name() + "/" + date;
        return new EntryId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private LocalTime time(Use use, LocalDate date) {
        var rhythm = person.rhythms().on(date);
        return switch (use) {
            case MORNING, NOTHING -> rhythm.rising();
            case EVENING -> rhythm.evening();
            case BREAK ->
                rhythm.rising().plus(rhythm.awake().dividedBy(2)).withSecond(0).withNano(0);
        };
    }

    private static RoutineName routine(Use use) {
        return switch (use) {
            case MORNING, NOTHING -> RoutineName.MORNING;
            case EVENING -> RoutineName.EVENING;
            case BREAK -> new RoutineName("desk");
        };
    }

    private static String note(Habit habit) {
        String name = habit.name()
                .codePoints()
                .filter(letter -> Character.getType(letter) != Character.CONTROL
                        && Character.getType(letter) != Character.SURROGATE)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return "Ticked in Loop Habit Tracker as “" + name + "”. How long it took is not known.";
    }
}
