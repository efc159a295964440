// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.entry;

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
import app.supple.person.Person;
import app.supple.programme.RoutineName;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Reading;
import app.supple.server.wire.Words;
import app.supple.session.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Turns what a browser sent into an entry, or into the list of all that is wrong with it.
///
/// @param isStretch whether a stretch is known
/// @param isRoutine whether a routine is known
public record EntryReader(Predicate<StretchId> isStretch, Predicate<RoutineName> isRoutine) {

    private static final int LONGEST_STEP_SECONDS = 3600;
    private static final String NEEDS_MOMENT =
            "This needs a moment with its offset, such as 2026-11-22T21:31:05+01:00.";

    /// Reads an entry of a person; its date follows from their own start of day.
    ///
    /// @throws BadJson if the body is no JSON document
    public Reading<Entry> read(byte[] body, EntryId id, Person person) {
        return Reading.of(body, fields -> entry(fields, id, person));
    }

    private Entry entry(JsonFields fields, EntryId id, Person person) {
        return new Entry(
                id,
                person.id(),
                occasion(fields, person),
                word(fields, "ending", Ending.class),
                fields.list("steps", Entry.MOST_STEPS, this::step),
                new Feeling(
                        pain(fields, "pain_before"),
                        pain(fields, "pain_after"),
                        fields.optionalText("note", Feeling.LONGEST_NOTE)));
    }

    private Occasion occasion(JsonFields fields, Person person) {
        Instant start = moment(fields, "started_at");
        Instant end = moment(fields, "ended_at");
        ZoneId zone = fields.text(
                "zone", person.zone(), "This needs the name of a time zone, such as Europe/Berlin.", ZoneId::of);
        RoutineName routine = fields.text(
                "routine", RoutineName.EVENING, "There is no such routine.", text -> known(new RoutineName(text)));
        return new Occasion(routine, person.movedTo(zone).dateAt(start), new Period(start, end), zone);
    }

    private StepDone step(JsonFields fields) {
        return new StepDone(
                fields.text(
                        "stretch", new StretchId("x"), "There is no such stretch.", text -> known(new StretchId(text))),
                word(fields, "form", FormKind.class),
                word(fields, "side", Side.class),
                new Result(
                        word(fields, "outcome", Outcome.class),
                        seconds(fields, "planned_seconds"),
                        seconds(fields, "seconds"),
                        pain(fields, "pain")));
    }

    private StretchId known(StretchId id) {
        if (!isStretch.test(id)) {
            throw new IllegalArgumentException("unknown stretch");
        }
        return id;
    }

    private RoutineName known(RoutineName name) {
        if (!isRoutine.test(name)) {
            throw new IllegalArgumentException("unknown routine");
        }
        return name;
    }

    /// To the millisecond, as it is kept.
    private static Instant moment(JsonFields fields, String name) {
        return fields.text(
                name,
                Instant.EPOCH,
                NEEDS_MOMENT,
                text -> Instant.ofEpochMilli(
                        OffsetDateTime.parse(text).toInstant().toEpochMilli()));
    }

    private static Duration seconds(JsonFields fields, String name) {
        return Duration.ofSeconds(fields.number(name, 0, LONGEST_STEP_SECONDS));
    }

    private static @Nullable Pain pain(JsonFields fields, String name) {
        Integer value = fields.optionalNumber(name, 0, Pain.WORST);
        return value == null ? null : new Pain(value);
    }

    private static <E extends Enum<E>> E word(JsonFields fields, String name, Class<E> words) {
        String list = Words.all(words);
        return fields.text(
                name,
                words.getEnumConstants()[0],
                "This needs one of " + list + ".",
                text -> Enum.valueOf(words, checkSmall(text).toUpperCase(Locale.ROOT)));
    }

    private static String checkSmall(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("words are written small");
        }
        return text;
    }
}
