// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.Anatomy.Sides;
import app.supple.library.Dose;
import app.supple.library.FirstHourRule;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.library.Stretches;
import app.supple.plan.MadeUpRoutines;
import app.supple.programme.Amount;
import app.supple.programme.Phase;
import app.supple.programme.Phase.Bookends;
import app.supple.programme.Phase.Heading;
import app.supple.programme.Programme;
import app.supple.programme.Programme.Cover;
import app.supple.programme.ProgrammeId;
import app.supple.programme.Strength;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Twelve weeks to the dose of the trial, over made-up movements: four that are held, one that flows, five that
/// strengthen.
public final class TrialDose {

    static final StretchId ROTATION = new StretchId("rotation");
    static final StretchId FLEXOR = new StretchId("flexor");
    static final StretchId WAVE = new StretchId("wave");
    static final StretchId TILT = new StretchId("tilt");
    static final StretchId BRIDGE = new StretchId("bridge");
    static final StretchId DOG = new StretchId("dog");
    static final StretchId PLANK = new StretchId("plank");
    static final StretchId BUG = new StretchId("bug");

    static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static final List<StretchId> HELD = List.of(ROTATION, FLEXOR);
    private static final List<StretchId> STRONG = List.of(TILT, BRIDGE, DOG, PLANK, BUG);

    private TrialDose() {}

    static Course course() {
        return Course.of(library(), programme(), START, Tempo.USUAL);
    }

    public static Library library() {
        return Stretches.library(Stream.of(
                        HELD.stream().map(id -> stretch(id, Sides.TWO, Stretches.hold(30, 2))),
                        Stream.of(stretch(WAVE, Sides.ONE, Stretches.cycles(8, 8))),
                        STRONG.stream().map(id -> stretch(id, Sides.ONE, Stretches.cycles(6, 8))))
                .flatMap(all -> all)
                .toArray(Stretch[]::new));
    }

    public static Programme programme() {
        return new Programme(
                ProgrammeId.TRIAL_DOSE,
                new Cover("Trial", "Twelve weeks.", Stretches.grounds()),
                MadeUpRoutines.PACE,
                List.of(ROTATION, WAVE, TILT, BRIDGE, DOG, PLANK, BUG, FLEXOR),
                List.of(
                        phase("Learn", 14, 15, Strength.NONE),
                        phase("Build", 14, 30, new Strength(List.of(TILT, BRIDGE), 4, 5, 2)),
                        phase("Build on", 14, 30, new Strength(List.of(TILT, BRIDGE, DOG), 4, 8, 3)),
                        phase("Consolidate", 21, 45, new Strength(List.of(BRIDGE, DOG, PLANK), 4, 10, 3)),
                        phase("Trial dose", 21, 60, new Strength(List.of(BRIDGE, DOG, PLANK, BUG), 4, 12, 3))),
                phase("Maintain", 7, 30, new Strength(List.of(BRIDGE, DOG, PLANK, BUG), 2, 10, 2)));
    }

    private static Phase phase(String name, int days, int hold, Strength strength) {
        var bookends = new Bookends(
                new Amount(Duration.ofSeconds(Math.min(hold, 30)), 1), new Amount(Duration.ofSeconds(hold), 2));
        return new Phase(new Heading(name, "Why."), days, bookends, 8, strength, Stretches.grounds());
    }

    private static Stretch stretch(StretchId id, Sides sides, Dose dose) {
        return Stretches.stretch(id.value(), sides, dose, new FirstHourRule.Fine());
    }
}
