// SPDX-License-Identifier: Apache-2.0
package app.supple.diary;

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
import java.util.UUID;
import java.util.stream.IntStream;

/// Made-up entries for tests.
public final class SampleEntries {

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private SampleEntries() {}

    /// An evening session of ten minutes, finished at the given local time.
    public static Entry evening(LocalDate date, int hour) {
        Instant start = date.atTime(hour, 0).atZone(BERLIN).toInstant();
        return new Entry(
                new EntryId(UUID.nameUUIDFromBytes((date + "T" + hour).getBytes(StandardCharsets.UTF_8))),
                PersonId.ME,
                new Occasion(RoutineName.EVENING, date, new Period(start, start.plusSeconds(600)), BERLIN),
                Ending.FINISHED,
                List.of(
                        step(FormKind.STANDARD, Side.LEFT, Outcome.DONE, 30),
                        new StepDone(
                                new StretchId("twist"),
                                FormKind.STANDARD,
                                Side.RIGHT,
                                new Result(Outcome.HURT, Duration.ofSeconds(30), Duration.ofSeconds(7), new Pain(6))),
                        step(FormKind.EASIER, Side.RIGHT, Outcome.SKIPPED, 0)),
                new Feeling(new Pain(4), null, "Stiff, then <b>better</b>."));
    }

    public static Entry lasting(Entry entry, Instant start, Instant end) {
        var was = entry.occasion();
        var occasion = new Occasion(was.routine(), was.date(), new Period(start, end), was.zone());
        return new Entry(entry.id(), entry.person(), occasion, entry.ending(), entry.steps(), entry.feeling());
    }

    public static Entry of(PersonId person, Entry entry, EntryId id) {
        return new Entry(id, person, entry.occasion(), entry.ending(), entry.steps(), entry.feeling());
    }

    public static EntryId id(String uuid) {
        return new EntryId(UUID.fromString(uuid));
    }

    /// The same entry, written under another day.
    public static Entry on(Entry entry, LocalDate date) {
        var was = entry.occasion();
        var occasion = new Occasion(was.routine(), date, was.period(), was.zone());
        return new Entry(entry.id(), entry.person(), occasion, entry.ending(), entry.steps(), entry.feeling());
    }

    public static Entry withSteps(Entry entry, List<StepDone> steps) {
        return new Entry(entry.id(), entry.person(), entry.occasion(), entry.ending(), steps, entry.feeling());
    }

    /// So many steps that no two neighbours are alike, with every form, side, outcome and pain among them.
    public static List<StepDone> everyKindOfStep(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new StepDone(
                        new StretchId("s" + number),
                        List.of(FormKind.values()).get(number % 4),
                        List.of(Side.values()).get(number / 4 % 3),
                        new Result(
                                List.of(Outcome.values()).get(number / 12 % 3),
                                Duration.ofSeconds(number),
                                Duration.ofSeconds(count - number),
                                number % 12 == 11 ? null : new Pain(number % 12))))
                .toList();
    }

    private static StepDone step(FormKind form, Side side, Outcome outcome, int held) {
        return new StepDone(
                new StretchId("twist"),
                form,
                side,
                new Result(outcome, Duration.ofSeconds(30), Duration.ofSeconds(held), null));
    }
}
