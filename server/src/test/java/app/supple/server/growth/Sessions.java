// SPDX-License-Identifier: Apache-2.0
package app.supple.server.growth;

import app.supple.diary.Entries;
import app.supple.diary.entry.Ending;
import app.supple.diary.entry.Entry;
import app.supple.diary.entry.EntryId;
import app.supple.diary.entry.Feeling;
import app.supple.diary.entry.Occasion;
import app.supple.diary.entry.Occasion.Period;
import app.supple.diary.entry.Outcome;
import app.supple.diary.entry.Pain;
import app.supple.diary.entry.StepDone;
import app.supple.diary.entry.StepDone.Result;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.person.PersonId;
import app.supple.programme.RoutineName;
import app.supple.session.Side;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The invented sessions of a day: a morning and an evening as a rule, and now and then one stretch alone.
record Sessions(Entries entries, Random random) {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int STEPS = 25;
    private static final List<String> MOVEMENTS = List.of(
            "trunk-rotation", "cat-camel", "hamstring-stretch", "hip-flexor-stretch", "childs-pose", "pelvic-tilt");

    /// In Berlin.
    static Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(BERLIN).toInstant();
    }

    void add(LocalDate date, int pain) {
        if (random.nextInt(10) < 8) {
            entries.add(session(date, 7, "morning", pain));
        }
        if (random.nextInt(10) < 9) {
            entries.add(session(date, 21, "evening", pain));
        }
        if (!TenYears.isWeekend(date) || random.nextBoolean()) {
            entries.add(session(date, 13, MOVEMENTS.get(random.nextInt(MOVEMENTS.size())), pain));
        }
    }

    private Entry session(LocalDate date, int hour, String routine, int pain) {
        Instant start = at(date, hour);
        var period = new Period(start, start.plusSeconds(480 + random.nextInt(480)));
        return new Entry(
                new EntryId(UUID.nameUUIDFromBytes((date + routine + hour).getBytes(StandardCharsets.UTF_8))),
                PersonId.ME,
                new Occasion(new RoutineName(routine), date, period, BERLIN),
                random.nextInt(30) == 0 ? Ending.STOPPED : Ending.FINISHED,
                IntStream.range(0, STEPS).mapToObj(this::step).toList(),
                new Feeling(new Pain(pain), new Pain(Math.max(0, pain - random.nextInt(2))), ""));
    }

    private StepDone step(int number) {
        boolean hurts = random.nextInt(600) == 0;
        Side side = number % 2 == 0 ? Side.LEFT : Side.RIGHT;
        return new StepDone(
                new StretchId(MOVEMENTS.get(number / 2 % MOVEMENTS.size())),
                FormKind.STANDARD,
                side,
                new Result(
                        hurts ? Outcome.HURT : Outcome.DONE,
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(hurts ? 9 : 30),
                        hurts ? hurt() : null));
    }

    private @Nullable Pain hurt() {
        return new Pain(3 + random.nextInt(4));
    }
}
