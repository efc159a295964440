// SPDX-License-Identifier: Apache-2.0
package app.supple.server.wire.share;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.StretchId;
import app.supple.own.PlainWords;
import app.supple.own.Shelf;
import app.supple.own.routine.Limits;
import app.supple.own.routine.Limits.Fault;
import app.supple.own.routine.Line;
import app.supple.own.routine.OwnRoutine;
import app.supple.own.share.SharedRoutine;
import app.supple.programme.Manner;
import app.supple.programme.Manner.Sided;
import app.supple.programme.Pace;
import app.supple.programme.Part;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import app.supple.server.wire.JsonFields;
import app.supple.server.wire.Words;
import java.time.Duration;
import java.util.Locale;

/// Reads the routines of a file.
///
/// @param shelf what they may be made of
public record RoutineReader(Shelf shelf) {

    private static final Dose STAND_IN = new Dose.Hold(Duration.ofSeconds(1), 1);

    /// One of the right shape; what is wrong with it is noted.
    public SharedRoutine routine(JsonFields fields) {
        String title = PlainWords.tidy(fields.string("title"));
        PlainWords.wrong(title, "The title", OwnRoutine.LONGEST_TITLE)
                .ifPresent(wrong -> fields.noteFirst("title", wrong));
        if (title.isEmpty()) {
            fields.noteFirst("title", "The title is missing.");
        }
        Part part = word(fields, "part", Part.class);
        var lines = fields.list("lines", Routine.LONGEST, this::line);
        if (lines.isEmpty()) {
            fields.noteFirst("lines", "A routine has at least one line.");
        }
        return new SharedRoutine(title, part, lines);
    }

    /// Notes what keeps a routine of the right shape from being one, such as a dose that has no source.
    public void checkLimits(JsonFields fields, SharedRoutine routine) {
        new Limits(shelf)
                .faults(routine.named(new RoutineName(OwnRoutine.BEGINS + "routine")))
                .forEach(fault -> fields.noteFirst(place(fault), fault.message()));
    }

    private static String place(Fault fault) {
        String field = fault.field().equals("rest") ? "rest_seconds" : fault.field();
        return fault.line() < 0 ? field : "lines[" + fault.line() + "]." + field;
    }

    private Line line(JsonFields fields) {
        StretchId stretch = fields.text(
                "stretch",
                new StretchId("x"),
                "This stretch is neither in the library nor in this file.",
                text -> known(new StretchId(text)));
        Integer rest = fields.optionalNumber("rest_seconds", 0, (int) Pace.LONGEST.toSeconds());
        return new Line(
                stretch,
                fields.object("dose", STAND_IN, RoutineReader::dose),
                new Manner(
                        word(fields, "form", FormKind.class),
                        word(fields, "sides", Sided.class),
                        rest == null ? null : Duration.ofSeconds(rest)));
    }

    private static Dose dose(JsonFields fields) {
        String kind = fields.text("kind", "hold", "This needs one of hold, cycles.", RoutineReader::kind);
        Duration each = Duration.ofSeconds(fields.number("seconds", 1, (int) Dose.LONGEST.toSeconds()));
        int repetitions = fields.number("repetitions", 1, Dose.MOST_REPETITIONS);
        return kind.equals("hold") ? new Dose.Hold(each, repetitions) : new Dose.Cycles(each, repetitions);
    }

    private static String kind(String text) {
        if (!text.equals("hold") && !text.equals("cycles")) {
            throw new IllegalArgumentException("neither");
        }
        return text;
    }

    private StretchId known(StretchId id) {
        if (shelf.find(id).isEmpty()) {
            throw new IllegalArgumentException("unknown");
        }
        return id;
    }

    private static <E extends Enum<E>> E word(JsonFields fields, String name, Class<E> words) {
        return fields.text(name, words.getEnumConstants()[0], "This needs one of " + Words.all(words) + ".", text -> {
            E word = Enum.valueOf(words, text.toUpperCase(Locale.ROOT));
            if (!Words.of(word).equals(text)) {
                throw new IllegalArgumentException("words are written small");
            }
            return word;
        });
    }
}
