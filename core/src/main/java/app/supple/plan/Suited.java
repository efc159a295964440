// SPDX-License-Identifier: Apache-2.0
package app.supple.plan;

import app.supple.library.Stretch;
import app.supple.own.Shelf;
import app.supple.programme.Prescription;
import app.supple.programme.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The lines of a session as they suit a person, with all that differs.
public record Suited(List<PlannedStretch> stretches, List<Adjustment> adjustments) {

    public Suited {
        stretches = List.copyOf(stretches);
        adjustments = List.copyOf(adjustments);
    }

    /// At any hour but the first ones after rising.
    public static Suited to(Fit fit, List<PlannedStretch> lines) {
        List<PlannedStretch> stretches = new ArrayList<>();
        List<Adjustment> adjustments = new ArrayList<>();
        for (PlannedStretch line : lines) {
            Fitted fitted = fit.apply(line);
            adjustments.addAll(fitted.because());
            if (fitted instanceof Fitted.Done(var planned, var _)) {
                stretches.add(planned);
            }
        }
        return new Suited(stretches, adjustments);
    }

    /// Soon after rising. What holds for the person comes first, the hour second.
    public Suited sparing(Fit fit) {
        GentleStart gentle = GentleStart.of(fit, stretches);
        return new Suited(
                gentle.stretches(),
                Stream.concat(adjustments.stream(), gentle.adjustments().stream())
                        .toList());
    }

    /// The lines of a routine as they are written. A stretch that is no longer on the shelf is passed over.
    public static List<PlannedStretch> written(Shelf shelf, Routine routine) {
        return routine.prescriptions().stream()
                .flatMap(line -> shelf.find(line.stretch()).stream().map(stretch -> planned(stretch, line)))
                .toList();
    }

    private static PlannedStretch planned(Stretch stretch, Prescription line) {
        return PlannedStretch.of(stretch, line.manner(), line.dose());
    }
}
