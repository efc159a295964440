// SPDX-License-Identifier: Apache-2.0
package app.supple.plan.course;

import app.supple.library.Dose;
import app.supple.library.Stretch;
import app.supple.programme.Amount;
import app.supple.programme.Phase;
import app.supple.programme.Programme;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// The doses of one movement in a programme, from the least to the most. Stretches go up by one rung, from one phase's
/// amount to the next; strength by up to two repetitions, of one rung each.
///
/// @param targets the rung that each phase leads to, maintenance last; -1 in a phase that does without
public record Ladder(Kind kind, List<Dose> rungs, List<Integer> targets) {

    /// What a step upward is made of.
    enum Kind {
        HOLDS,
        CYCLES,
        STRENGTH
    }

    /// The ladder of a movement in a programme.
    public static Ladder of(Programme programme, Stretch stretch) {
        if (programme.isStrength(stretch.id())) {
            return strength(programme, stretch);
        }
        return switch (stretch.doses().usual().dose()) {
            case Dose.Hold _ -> holds(programme);
            case Dose.Cycles(Duration each, int _) -> cycles(programme, each);
        };
    }

    /// The rung that a phase leads to; -1 if the phase does without the movement.
    int target(int phase) {
        return targets.get(phase);
    }

    /// One step up, not beyond the target.
    int up(int rung, int target, Tempo tempo) {
        return Math.min(target, rung + (kind == Kind.STRENGTH ? tempo.repetitions() : 1));
    }

    /// Where a step back leads: to what the phases before asked for; -1 from the lowest.
    int down(int rung) {
        return targets.stream()
                .filter(target -> target < rung)
                .max(Integer::compare)
                .orElse(-1);
    }

    /// The first rung held for so long; 0 if none is.
    int holding(Duration atLeast) {
        return IntStream.range(0, rungs.size())
                .filter(rung ->
                        rungs.get(rung) instanceof Dose.Hold(Duration each, int _) && each.compareTo(atLeast) >= 0)
                .findFirst()
                .orElse(0);
    }

    private static Ladder holds(Programme programme) {
        List<Amount> amounts = programme.phases().stream()
                .map(phase -> phase.bookends().evening())
                .distinct()
                .toList();
        return new Ladder(
                Kind.HOLDS,
                amounts.stream().map(Amount::dose).toList(),
                programme
                        .all()
                        .map(phase -> amounts.indexOf(phase.bookends().evening()))
                        .toList());
    }

    private static Ladder cycles(Programme programme, Duration each) {
        List<Integer> counts =
                programme.all().map(Phase::cycles).distinct().sorted().toList();
        return new Ladder(
                Kind.CYCLES,
                counts.stream().<Dose>map(count -> new Dose.Cycles(each, count)).toList(),
                programme.all().map(phase -> counts.indexOf(phase.cycles())).toList());
    }

    private static Ladder strength(Programme programme, Stretch stretch) {
        int least = programme
                .all()
                .map(Phase::strength)
                .filter(strength -> !strength.movements().isEmpty())
                .mapToInt(strength -> strength.repetitions())
                .min()
                .orElseThrow();
        int most = programme
                .all()
                .mapToInt(phase -> phase.strength().repetitions())
                .max()
                .orElseThrow();
        return new Ladder(
                Kind.STRENGTH,
                IntStream.rangeClosed(least, most)
                        .mapToObj(count -> repeated(stretch, count))
                        .toList(),
                programme
                        .all()
                        .map(phase -> phase.strength().movements().contains(stretch.id())
                                ? phase.strength().repetitions() - least
                                : -1)
                        .toList());
    }

    private static Dose repeated(Stretch stretch, int count) {
        return switch (stretch.doses().usual().dose()) {
            case Dose.Hold(Duration each, int _) -> new Dose.Hold(each, count);
            case Dose.Cycles(Duration each, int _) -> new Dose.Cycles(each, count);
        };
    }
}
