// SPDX-License-Identifier: Apache-2.0
package app.supple.reminder.engine;

import app.supple.person.PersonId;
import app.supple.person.RulesOfJava;
import app.supple.person.Whereabouts;
import app.supple.reminder.Reminded;
import app.supple.reminder.Reminders;
import app.supple.reminder.Slots;
import app.supple.reminder.delay.Leeways;
import app.supple.reminder.delay.Snooze;
import app.supple.reminder.life.Event;
import app.supple.reminder.life.Nudge;
import app.supple.reminder.life.State.Device;
import app.supple.reminder.rhythm.Cadence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// The persons of a simulated world: where they live, what is planned for them, and what they say to a nudge.
record SimulatedPeople(Random random) {

    private static final List<String> ZONES = List.of("Europe/Berlin", "America/Vancouver", "Africa/Cairo");

    static final int ALL = ZONES.size();

    /// Made once for all seeds, because planning takes longer than all the rest.
    private static final Map<LocalDate, List<List<Nudge>>> PLANS = new ConcurrentHashMap<>();

    static PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    /// One plan a person.
    static List<List<Nudge>> plans(LocalDate today) {
        return PLANS.computeIfAbsent(
                today,
                day -> IntStream.range(0, ALL)
                        .mapToObj(i -> planned(person(i), ZoneId.of(ZONES.get(i)), day))
                        .toList());
    }

    private static List<Nudge> planned(PersonId person, ZoneId zone, LocalDate today) {
        var who = new Reminded(person, Whereabouts.always(zone), Cadence.USUAL);
        Instant now = today.atStartOfDay().toInstant(ZoneOffset.UTC);
        var slots = new Reminders(new RulesOfJava(), Slots.MOVEMENTS).ahead(who, now, 2);
        return Nudge.planned(slots, new Leeways(who, new RulesOfJava()));
    }

    /// That it was shown, what they say to it, and sometimes that they moved.
    List<Signal> answer(Nudge nudge, Instant wall) {
        List<Signal> letters = new ArrayList<>();
        var by = new Device("device-" + random.nextInt(3));
        int call = nudge.call();
        letters.add(new Signal.Answered(nudge.occurrence(), new Event.Shown(wall, by, call)));
        var event = switch (random.nextInt(8)) {
            case 0, 1 -> new Event.Done(wall, by);
            case 2 -> new Event.Skip(wall, by);
            case 3 -> new Event.PutOff(wall, by, new Snooze.For(Snooze.LENGTHS.get(random.nextInt(4))), call);
            case 4 -> new Event.PutOff(wall, by, new Snooze.UntilMorning(), call);
            default -> new Event.Opened(wall, by, call);
        };
        letters.add(new Signal.Answered(nudge.occurrence(), event));
        if (random.nextInt(100) < 10) {
            letters.add(new Signal.Moved(nudge.occurrence().person(), new Event.Moved(wall, by)));
        }
        return letters;
    }
}
