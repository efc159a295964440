// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Dose;
import app.supple.library.FirstHourRule;
import app.supple.library.Library;
import app.supple.library.Stretch;
import app.supple.programme.Prescription;
import app.supple.programme.Routine;
import java.util.ArrayList;
import java.util.List;

/// Turns a routine into one that spares the lower back: each stretch as its own first-hour rule says.
final class GentleStart {

    private final Library library;
    private final List<PlannedStretch> stretches = new ArrayList<>();
    private final List<Adjustment> adjustments = new ArrayList<>();

    private GentleStart(Library library) {
        this.library = library;
    }

    static GentleStart of(Library library, Routine routine) {
        var start = new GentleStart(library);
        routine.prescriptions().forEach(start::add);
        return start;
    }

    List<PlannedStretch> stretches() {
        return List.copyOf(stretches);
    }

    List<Adjustment> adjustments() {
        return List.copyOf(adjustments);
    }

    private void add(Prescription line) {
        add(library.get(line.stretch()), line.dose());
    }

    private void add(Stretch stretch, Dose dose) {
        switch (stretch.safety().firstHour()) {
            case FirstHourRule.Fine() ->
                stretches.add(new PlannedStretch(
                        stretch, dose, stretch.teaching().cues().go()));
            case FirstHourRule.Reduce reduce -> {
                stretches.add(new PlannedStretch(stretch, dose, reduce.how()));
                adjustments.add(new Adjustment.Reduced(stretch, reduce.reason()));
            }
            case FirstHourRule.Swap swap -> {
                Stretch standIn = library.get(swap.standIn());
                adjustments.add(new Adjustment.Swapped(stretch, standIn, swap.reason()));
                add(standIn, standIn.doses().usual().dose());
            }
        }
    }
}
