// SPDX-License-Identifier: Apache-2.0
package app.supple.programme;

import app.supple.library.FormKind;
import app.supple.library.StretchId;
import java.util.List;
import java.util.function.Predicate;

/// An ordered list of stretches with their doses, for anyone. Read from a file under `content/routines`.
public record Routine(
        RoutineName name, Part part, String title, String summary, Pace pace, List<Prescription> prescriptions) {

    /// The most stretches that one routine holds.
    public static final int LONGEST = 30;

    /// Each line in another form, or as it is for the usual one.
    ///
    /// @param changes which stretches are done in another form at all
    public Routine in(FormKind form, Predicate<StretchId> changes) {
        return form == FormKind.STANDARD
                ? this
                : with(prescriptions.stream()
                        .map(line -> changes.test(line.stretch()) ? line.in(form) : line)
                        .toList());
    }

    /// This, in the time and under the name of another.
    public Routine inPlaceOf(Routine other) {
        return new Routine(other.name, other.part, other.title, summary, pace, prescriptions);
    }

    private Routine with(List<Prescription> lines) {
        return new Routine(name, part, title, summary, pace, lines);
    }
}
