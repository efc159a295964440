// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import app.supple.library.Dose;
import app.supple.plan.PlannedStretch;
import app.supple.programme.Pace;
import app.supple.session.Step.ChangeSide;
import app.supple.session.Step.Count;
import app.supple.session.Step.GetReady;
import app.supple.session.Step.Hold;
import app.supple.session.Step.Repeat;
import app.supple.session.Step.Rest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Lays out the steps: get ready, the left side, change, the right side, rest, next.
/// All holds of one side come before the change, because turning over takes longer than easing off.
final class Choreography {

    private final Pace pace;
    private final List<Step> steps = new ArrayList<>();

    private Choreography(Pace pace) {
        this.pace = pace;
    }

    static Timeline of(Pace pace, List<PlannedStretch> stretches) {
        var choreography = new Choreography(pace);
        for (int exercise = 0; exercise < stretches.size(); exercise++) {
            choreography.add(exercise, stretches.get(exercise));
            if (exercise < stretches.size() - 1) {
                choreography.pause(new Rest(exercise, Side.NONE, choreography.restAfter(stretches.get(exercise))));
            }
        }
        return new Timeline(choreography.steps);
    }

    private void add(int exercise, PlannedStretch planned) {
        pause(new GetReady(exercise, pace.getReady()));
        if (!planned.stretch().isTwoSided()) {
            addSide(exercise, Side.NONE, planned.dose());
            return;
        }
        switch (planned.sides()) {
            case LEFT -> addSide(exercise, Side.LEFT, planned.dose());
            case RIGHT -> addSide(exercise, Side.RIGHT, planned.dose());
            case BOTH -> {
                addSide(exercise, Side.LEFT, planned.dose());
                pause(new ChangeSide(exercise, Side.RIGHT, pace.changeSide()));
                addSide(exercise, Side.RIGHT, planned.dose());
            }
        }
    }

    private Duration restAfter(PlannedStretch planned) {
        Duration own = planned.manner().rest();
        return own == null ? pace.rest() : own;
    }

    private void addSide(int exercise, Side side, Dose dose) {
        switch (dose) {
            case Dose.Hold(Duration each, int repetitions) -> {
                for (int number = 1; number <= repetitions; number++) {
                    steps.add(new Hold(exercise, side, new Count(number, repetitions), each));
                    if (number < repetitions) {
                        pause(new Rest(exercise, side, pace.betweenRepetitions()));
                    }
                }
            }
            case Dose.Cycles(Duration each, int repetitions) ->
                steps.add(new Repeat(exercise, side, repetitions, each));
        }
    }

    /// A pause of no length is no step.
    private void pause(Step step) {
        if (step.length().isPositive()) {
            steps.add(step);
        }
    }
}
