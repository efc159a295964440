// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.FirstHourRule;
import app.supple.library.Stretch;
import java.util.ArrayList;
import java.util.List;

/// Turns a session into one that spares the lower back: each stretch as its own first-hour rule says.
final class GentleStart {

    private final Fit fit;
    private final List<PlannedStretch> stretches = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();

    private GentleStart(Fit fit) {
        this.fit = fit;
    }

    /// @param lines as they suit the person at any other time
    static GentleStart of(Fit fit, List<PlannedStretch> lines) {
        var start = new GentleStart(fit);
        lines.forEach(start::add);
        return start;
    }

    List<PlannedStretch> stretches() {
        return List.copyOf(stretches);
    }

    List<Adjustment> adjustments() {
        return List.copyOf(adjustments);
    }

    private void add(PlannedStretch planned) {
        switch (planned.stretch().safety().firstHour()) {
            case FirstHourRule.Fine() -> stretches.add(planned);
            case FirstHourRule.Reduce(var how, var reason) -> {
                stretches.add(planned.smaller(how));
                adjustments.add(new Adjustment.Reduced(planned.stretch(), reason));
            }
            case FirstHourRule.Swap swap ->
                fit.shelf()
                        .find(swap.standIn())
                        .ifPresentOrElse(
                                standIn -> swap(planned, standIn, swap.reason()), () -> waits(planned, swap.reason()));
        }
    }

    /// The stand-in has to suit the person too, and so has what stands in for it.
    private void swap(PlannedStretch planned, Stretch standIn, FirstHourRule.Reason reason) {
        Fitted fitted = fit.apply(planned.replacedBy(standIn));
        if (fitted instanceof Fitted.Done(var done, var because) && !waitsItself(done)) {
            adjustments.add(new Adjustment.Swapped(planned.stretch(), standIn, reason));
            adjustments.addAll(because);
            add(done);
        } else {
            waits(planned, reason);
        }
    }

    private void waits(PlannedStretch planned, FirstHourRule.Reason reason) {
        adjustments.add(new Adjustment.Waits(planned.stretch(), reason));
    }

    private static boolean waitsItself(PlannedStretch planned) {
        return planned.stretch().safety().firstHour() instanceof FirstHourRule.Swap;
    }
}
