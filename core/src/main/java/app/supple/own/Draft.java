// SPDX-License-Identifier: Apache-2.0
package app.supple.own;

import app.supple.library.Anatomy.Position;
import app.supple.library.Anatomy.Sides;
import app.supple.library.Dose;
import app.supple.library.StretchId;
import app.supple.own.OwnExercise.Amount;
import app.supple.own.OwnExercise.Script;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An exercise as somebody typed it, before anybody knows whether it is one.
///
/// @param steps as written, empty ones left out
/// @param position a word such as `hands_and_knees`
public record Draft(String name, String position, List<String> steps, String caution, String givenBy, Much much) {

    public static final int LONGEST_NAME = 60;
    public static final int MOST_STEPS = 8;
    public static final int LONGEST_STEP = 300;
    public static final int LONGEST_CAUTION = 300;
    public static final int LONGEST_GIVER = 60;

    private static final int MOST_SECONDS = (int) Dose.LONGEST.toSeconds();

    /// How much, as typed.
    ///
    /// @param kind `hold` or `cycles`
    /// @param sides `one` or `two`
    public record Much(String kind, String seconds, String repetitions, String sides) {}

    /// Tidies what was typed.
    public Draft {
        name = PlainWords.tidy(name);
        steps = steps.stream()
                .map(PlainWords::tidy)
                .filter(step -> !step.isEmpty())
                .toList();
        caution = PlainWords.tidy(caution);
        givenBy = PlainWords.tidy(givenBy);
    }

    /// Everything that is wrong with it, in the order of the form.
    public List<Wrong> wrongs() {
        List<Wrong> wrongs = new ArrayList<>();
        if (name.isEmpty()) {
            wrongs.add(new Wrong("name", "The name is missing. Write what you call it."));
        }
        check(wrongs, "name", PlainWords.wrong(name, "The name", LONGEST_NAME).orElse(""));
        checkSteps(wrongs);
        if (!isOneOf(Position.class, position)) {
            wrongs.add(new Wrong("position", "Choose how you are placed while you do it."));
        }
        checkMuch(wrongs);
        check(
                wrongs,
                "caution",
                PlainWords.wrong(caution, "The caution", LONGEST_CAUTION).orElse(""));
        check(
                wrongs,
                "given_by",
                PlainWords.wrong(givenBy, "Who gave it", LONGEST_GIVER).orElse(""));
        return List.copyOf(wrongs);
    }

    /// The exercise that was meant.
    ///
    /// @throws IllegalArgumentException if anything is wrong with it
    public OwnExercise exercise(StretchId id, @Nullable PictureId picture) {
        if (!wrongs().isEmpty()) {
            throw new IllegalArgumentException("This is no exercise: " + wrongs());
        }
        Duration each = Duration.ofSeconds(Integer.parseInt(much.seconds));
        int repetitions = Integer.parseInt(much.repetitions);
        Dose dose = much.kind.equals("hold") ? new Dose.Hold(each, repetitions) : new Dose.Cycles(each, repetitions);
        return new OwnExercise(
                id,
                new Script(name, of(Position.class, position), steps, caution, givenBy),
                new Amount(dose, of(Sides.class, much.sides)),
                picture);
    }

    private void checkSteps(List<Wrong> wrongs) {
        if (steps.isEmpty()) {
            wrongs.add(new Wrong("steps", "The steps are missing. Write at least one line."));
        } else if (steps.size() > MOST_STEPS) {
            wrongs.add(new Wrong("steps", "There are " + steps.size() + " steps. Put them into 8 lines or fewer."));
        }
        for (int i = 0; i < Math.min(steps.size(), MOST_STEPS); i++) {
            check(
                    wrongs,
                    "steps",
                    PlainWords.wrong(steps.get(i), "Step " + (i + 1), LONGEST_STEP)
                            .orElse(""));
        }
    }

    private void checkMuch(List<Wrong> wrongs) {
        if (!much.kind.equals("hold") && !much.kind.equals("cycles")) {
            wrongs.add(new Wrong("kind", "Choose whether it is held or moved."));
        }
        if (!isBetween(much.seconds, MOST_SECONDS)) {
            wrongs.add(new Wrong("seconds", "The seconds are a whole number from 1 to " + MOST_SECONDS + "."));
        }
        if (!isBetween(much.repetitions, Dose.MOST_REPETITIONS)) {
            wrongs.add(new Wrong(
                    "repetitions", "The repetitions are a whole number from 1 to " + Dose.MOST_REPETITIONS + "."));
        }
        if (!isOneOf(Sides.class, much.sides)) {
            wrongs.add(new Wrong("sides", "Choose whether it is done once or for each side."));
        }
    }

    private static void check(List<Wrong> wrongs, String field, String sentence) {
        if (!sentence.isEmpty()) {
            wrongs.add(new Wrong(field, sentence));
        }
    }

    private static boolean isBetween(String text, int most) {
        return text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most;
    }

    private static <E extends Enum<E>> boolean isOneOf(Class<E> words, String word) {
        return Stream.of(words.getEnumConstants())
                .anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(word));
    }

    private static <E extends Enum<E>> E of(Class<E> words, String word) {
        return Enum.valueOf(words, word.toUpperCase(Locale.ROOT));
    }
}
