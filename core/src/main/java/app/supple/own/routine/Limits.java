// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

import app.supple.library.Dose;
import app.supple.library.Stretch;
import app.supple.own.Shelf;
import app.supple.programme.Manner.Sided;
import app.supple.programme.Routine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person's own routine has to keep to. All that is wrong is said at once.
///
/// @param shelf what can be put into it
public record Limits(Shelf shelf) {

    /// As many steps as an entry of the diary holds.
    public static final int MOST_STEPS = 300;

    /// One thing that is wrong.
    ///
    /// @param line the line it is about, from 0; -1 for the whole
    /// @param field `title`, `lines`, `stretch`, `dose` or `rest`
    public record Fault(int line, String field, String message) {}

    public List<Fault> faults(OwnRoutine routine) {
        List<Fault> faults = new ArrayList<>();
        checkTitle(routine.title(), faults);
        checkLines(routine.lines(), faults);
        for (int line = 0; line < routine.lines().size(); line++) {
            checkLine(line, routine.lines().get(line), faults);
        }
        return List.copyOf(faults);
    }

    private static void checkTitle(String title, List<Fault> faults) {
        if (title.isBlank() || title.length() > OwnRoutine.LONGEST_TITLE) {
            faults.add(new Fault(
                    -1, "title", "Give the routine a title of 1 to " + OwnRoutine.LONGEST_TITLE + " letters."));
        }
    }

    private void checkLines(List<Line> lines, List<Fault> faults) {
        if (lines.isEmpty() || lines.size() > Routine.LONGEST) {
            faults.add(new Fault(
                    -1,
                    "lines",
                    "A routine has 1 to " + Routine.LONGEST + " stretches; this one has " + lines.size() + "."));
        } else if (lines.stream().mapToInt(this::steps).sum() > MOST_STEPS) {
            faults.add(new Fault(
                    -1,
                    "lines",
                    "More than " + MOST_STEPS + " holds do not fit into one diary entry. Take fewer repetitions."));
        }
    }

    private void checkLine(int at, Line line, List<Fault> faults) {
        Optional<Stretch> stretch = shelf.find(line.stretch());
        if (stretch.isEmpty()) {
            faults.add(new Fault(at, "stretch", "This stretch is no longer there. Choose another, or take it out."));
            return;
        }
        if (isHold(line.dose()) != isHold(stretch.get().doses().usual().dose())) {
            faults.add(new Fault(
                    at,
                    "dose",
                    stretch.get().name() + " is " + (isHold(line.dose()) ? "repeated, not held" : "held, not repeated")
                            + ". Give it such a dose."));
        } else {
            checkMost(at, line.dose(), stretch.get(), faults);
        }
    }

    /// The limit is that of the library, and it says so.
    private static void checkMost(int at, Dose dose, Stretch stretch, List<Fault> faults) {
        var most = stretch.doses().most();
        boolean longer = each(dose).compareTo(each(most.dose())) > 0;
        if (longer || dose.repetitions() > most.dose().repetitions()) {
            faults.add(new Fault(
                    at,
                    "dose",
                    "The most that Supple’s library has a source for is "
                            + each(most.dose()).toSeconds() + " seconds, "
                            + most.dose().repetitions() + " times, for "
                            + stretch.name() + ". Take no more than that."));
        }
    }

    /// As the diary counts them: each hold, or all cycles of a side.
    private int steps(Line line) {
        boolean both = line.manner().sides() == Sided.BOTH
                && shelf.find(line.stretch()).filter(Stretch::isTwoSided).isPresent();
        int aSide = isHold(line.dose()) ? line.dose().repetitions() : 1;
        return both ? 2 * aSide : aSide;
    }

    private static boolean isHold(Dose dose) {
        return dose instanceof Dose.Hold;
    }

    private static Duration each(Dose dose) {
        return dose.perSide().dividedBy(dose.repetitions());
    }
}
