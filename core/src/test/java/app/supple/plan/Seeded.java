// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Anatomy.Sides;
import app.supple.library.Dose;
import app.supple.library.FirstHourRule;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.Stretches;
import app.supple.person.DayStart;
import app.supple.person.FirstHour;
import app.supple.person.LookName;
import app.supple.person.Person;
import app.supple.person.PersonId;
import app.supple.person.Rhythm;
import app.supple.person.Rhythms;
import app.supple.programme.Pace;
import app.supple.programme.Part;
import app.supple.programme.Prescription;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.programme.Routines;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Anything that can be, drawn from a seed: the same seed draws the same, so a failure can be looked at again.
public final class Seeded {

    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "Pacific/Kiritimati",
            "Pacific/Niue",
            "Z");

    private static final Instant SINCE = Instant.parse("2024-01-01T00:00:00Z");

    private final Random random;

    public Seeded(long seed) {
        // Neighbouring seeds would begin alike without this.
        random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /// For `@MethodSource`.
    public static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /// From 0 (included) to `end` (excluded).
    public int below(int end) {
        return random.nextInt(end);
    }

    public <T> T oneOf(List<T> all) {
        return all.get(below(all.size()));
    }

    /// Some three years, to the second, with all changes of clocks in them.
    public Instant moment() {
        return SINCE.plusSeconds(below(3 * 366 * 86_400));
    }

    public ZoneId zone() {
        return ZoneId.of(oneOf(ZONES));
    }

    /// Somebody with any rhythm, by day or by night, and any gentle time.
    public Person person() {
        LocalTime rising = LocalTime.ofSecondOfDay(below(24 * 60) * 60L);
        int awake = 4 * 60 + below(16 * 60 + 1);
        var rhythm = new Rhythm(rising, rising.plusMinutes(awake));
        var firstHour = new FirstHour(Duration.ofMinutes(below(121)));
        return new Person(PersonId.ME, zone(), DayStart.USUAL, Rhythms.alike(rhythm), firstHour, LookName.NOT_CHOSEN);
    }

    /// A few stretches of any kind and rule. The first two have to wait never and may stand in for others.
    public Library library() {
        List<Stretch> stretches = new ArrayList<>();
        int last = 2 + below(6);
        for (int number = 0; number < last; number++) {
            stretches.add(Stretches.stretch("s" + number, oneOf(List.of(Sides.values())), dose(), rule(number)));
        }
        return Stretches.library(stretches.toArray(Stretch[]::new));
    }

    public Routines routines(Library library) {
        return new Routines(library, List.of(routine(Part.MORNING, library), routine(Part.EVENING, library)));
    }

    public Dose dose() {
        int each = 1 + below(60);
        int repetitions = 1 + below(5);
        return random.nextBoolean() ? Stretches.hold(each, repetitions) : Stretches.cycles(each, repetitions);
    }

    private Routine routine(Part part, Library library) {
        List<Prescription> lines = IntStream.range(0, 1 + below(8))
                .mapToObj(_ -> MadeUpRoutines.line(oneOf(library.all()), dose()))
                .toList();
        var name = part == Part.MORNING ? RoutineName.MORNING : RoutineName.EVENING;
        return new Routine(name, part, "Title", "Summary.", new Pace(pause(), pause(), pause(), pause()), lines);
    }

    private FirstHourRule rule(int number) {
        if (number < 2) {
            return number == 0
                    ? new FirstHourRule.Fine()
                    : new FirstHourRule.Reduce("Only half way.", Stretches.BENDING);
        }
        return oneOf(List.of(
                new FirstHourRule.Fine(),
                new FirstHourRule.Reduce("A little.", Stretches.BENDING),
                Stretches.swappedFor("s" + below(2))));
    }

    /// A pause of nothing is as likely as all others together.
    private Duration pause() {
        return Duration.ofSeconds(random.nextBoolean() ? 0 : 1 + below(20));
    }
}
