// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content.check;

import app.supple.library.Condition;
import app.supple.library.Filter;
import app.supple.library.Filter.Measure;
import app.supple.library.FirstHourRule;
import app.supple.library.Stretch;
import app.supple.library.StretchId;
import app.supple.server.content.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every stand-in ends in something that may be done. One that is left out or swapped itself would leave a hole.
public final class StandIns {

    private final Map<StretchId, Stretch> stretches = new LinkedHashMap<>();
    private final Problems problems;

    private StandIns(List<Stretch> stretches, Problems problems) {
        stretches.forEach(stretch -> this.stretches.put(stretch.id(), stretch));
        this.problems = problems;
    }

    /// Notes every stand-in that leads no further. One that is not there at all has been noted where it was read.
    public static void check(List<Stretch> stretches, Problems problems) {
        var standIns = new StandIns(stretches, problems);
        stretches.forEach(standIns::checkFirstHour);
        stretches.forEach(stretch -> stretch.safety().filters().forEach(filter -> standIns.check(stretch, filter)));
    }

    private void checkFirstHour(Stretch stretch) {
        if (stretch.safety().firstHour() instanceof FirstHourRule.Swap(var id, var _)) {
            find(id).filter(standIn -> standIn.safety().firstHour() instanceof FirstHourRule.Swap)
                    .ifPresent(_ -> note(stretch, "The stand-in '" + id + "' is swapped itself."));
        }
    }

    private void check(Stretch stretch, Filter filter) {
        if (filter.measure() instanceof Measure.Swap(var id)) {
            find(id).flatMap(standIn -> measure(standIn, filter.condition()))
                    .map(StandIns::missing)
                    .filter(word -> !word.isEmpty())
                    .ifPresent(word -> note(
                            stretch,
                            "The stand-in '" + id + "' for " + Conditions.word(filter.condition()) + " is " + word
                                    + " itself then."));
        }
    }

    private static Optional<Measure> measure(Stretch stretch, Condition condition) {
        return stretch.safety().filters().stream()
                .filter(filter -> filter.condition() == condition)
                .map(Filter::measure)
                .findFirst();
    }

    /// In what way it is not done; empty if it is.
    private static String missing(Measure measure) {
        return switch (measure) {
            case Measure.LeaveOut() -> "left out";
            case Measure.Swap _ -> "swapped";
            case Measure.Use _ -> "";
            case Measure.TakeCare _ -> "";
        };
    }

    private Optional<Stretch> find(StretchId id) {
        return Optional.ofNullable(stretches.get(id));
    }

    private void note(Stretch stretch, String message) {
        problems.add("stretches/" + stretch.id() + ".yaml", 1, message);
    }
}
