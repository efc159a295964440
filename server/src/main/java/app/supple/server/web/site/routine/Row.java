// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.routine;

import app.supple.library.Dose;
import app.supple.library.FormKind;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.own.routine.Line;
import app.supple.programme.Manner;
import app.supple.programme.Manner.Sided;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of the form, as it was typed.
record Row(String stretch, String each, String times, String sides, String form, String rest) {

    /// The longest rest that is taken for meant, in seconds.
    static final int LONGEST_REST = 120;

    private static final int LONGEST = Math.toIntExact(Dose.LONGEST.toSeconds());

    static Row of(Line line) {
        Dose dose = line.dose();
        Duration rest = line.manner().rest();
        return new Row(
                line.stretch().value(),
                String.valueOf(dose.perSide().dividedBy(dose.repetitions()).toSeconds()),
                String.valueOf(dose.repetitions()),
                word(line.manner().sides()),
                word(line.manner().form()),
                rest == null ? "" : String.valueOf(rest.toSeconds()));
    }

    /// A new line in its usual dose.
    static Row of(Stretch stretch) {
        return of(new Line(stretch.id(), stretch.doses().usual().dose(), Manner.USUAL));
    }

    static Row sent(Map<String, String> fields, int at) {
        return new Row(
                fields.getOrDefault("stretch-" + at, ""),
                fields.getOrDefault("each-" + at, "").strip(),
                fields.getOrDefault("times-" + at, "").strip(),
                fields.getOrDefault("sides-" + at, "both"),
                fields.getOrDefault("form-" + at, "standard"),
                fields.getOrDefault("rest-" + at, "").strip());
    }

    /// The line, or null if it cannot be read; [#complaint] then says why.
    @Nullable Line line(@Nullable Stretch known) {
        Integer seconds = number(each, 1, LONGEST);
        Integer repetitions = number(times, 1, Dose.MOST_REPETITIONS);
        Sided side = one(Sided.class, sides);
        FormKind kind = one(FormKind.class, form);
        Duration pause = restLength();
        if (seconds == null || repetitions == null || side == null || kind == null || (pause == null && hasRest())) {
            return null;
        }
        Duration length = Duration.ofSeconds(seconds);
        boolean repeats = known != null && known.doses().usual().dose() instanceof Dose.Cycles;
        Dose dose = repeats ? new Dose.Cycles(length, repetitions) : new Dose.Hold(length, repetitions);
        return isName() ? new Line(new StretchId(stretch), dose, new Manner(kind, side, pause)) : null;
    }

    /// What is wrong with it that nobody could read, and in which field; the field that is wrong first.
    String field() {
        if (number(each, 1, LONGEST) == null) {
            return "each";
        }
        return number(times, 1, Dose.MOST_REPETITIONS) == null ? "times" : "rest";
    }

    String complaint() {
        return switch (field()) {
            case "each" -> "Give whole seconds from 1 to " + LONGEST + ".";
            case "times" -> "Give a whole number of times from 1 to " + Dose.MOST_REPETITIONS + ".";
            default -> "Give a rest of 0 to " + LONGEST_REST + " whole seconds, or leave it empty.";
        };
    }

    private boolean isName() {
        return StretchId.SHAPE.matcher(stretch).matches();
    }

    private boolean hasRest() {
        return !rest.isEmpty();
    }

    private @Nullable Duration restLength() {
        Integer seconds = number(rest, 0, LONGEST_REST);
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    private static @Nullable Integer number(String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            return number >= least && number <= most ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> words, String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElse(null);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
