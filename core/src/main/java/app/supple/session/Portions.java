// SPDX-License-Identifier: Apache-2.0
package app.supple.session;

import app.supple.library.Anatomy.Spine;
import app.supple.library.Dose;
import app.supple.plan.PlannedSession;
import app.supple.plan.PlannedStretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How much of one line of a session could be done.
///
/// @param ways less and less of it; none is more than planned
/// @param rank 0 for the line that matters most
/// @param rest after the line, in seconds, if another follows
record Portions(List<Portion> ways, int rank, int rest) {

    /// Shorter holds (s) hardly stretch.
    private static final int SHORTEST_HOLD = 10;

    private static final int STEP = 5;

    /// @param seconds without the rest after it
    /// @param share of what was planned, in thousandths
    record Portion(PlannedStretch planned, int seconds, int share) {}

    /// For each line of a session, in order: fewer repetitions, but each of its length.
    static List<Portions> withWholeHolds(PlannedSession session) {
        return each(session, Portions::fewer);
    }

    /// As [#withWholeHolds], and holds may be shorter too.
    static List<Portions> withShorterHolds(PlannedSession session) {
        return each(session, dose -> fewer(dose).flatMap(Portions::shorter));
    }

    private static List<Portions> each(PlannedSession session, Function<Dose, Stream<Dose>> less) {
        List<PlannedStretch> lines = session.stretches();
        List<Integer> ranking = ranking(lines);
        return IntStream.range(0, lines.size())
                .mapToObj(line -> of(session, line, ranking.indexOf(line), less))
                .toList();
    }

    private static Portions of(PlannedSession session, int line, int rank, Function<Dose, Stream<Dose>> less) {
        PlannedStretch planned = session.stretches().get(line);
        var pace = session.routine().pace();
        Duration own = planned.manner().rest();
        List<Portion> ways = less.apply(planned.dose())
                .map(dose -> new PlannedStretch(planned.stretch(), planned.manner(), dose, planned.cue()))
                .map(way -> new Portion(
                        way,
                        seconds(Choreography.of(pace, List.of(way)).total()),
                        seconds(way.dose().perSide().multipliedBy(1000))
                                / seconds(planned.dose().perSide())))
                .toList();
        return new Portions(ways, rank, seconds(own == null ? pace.rest() : own));
    }

    /// A movement keeps half of its cycles at least, because the first ones only warm up.
    private static Stream<Dose> fewer(Dose dose) {
        int planned = dose.repetitions();
        return switch (dose) {
            case Dose.Hold(Duration each, int _) -> down(planned, 1).mapToObj(times -> new Dose.Hold(each, times));
            case Dose.Cycles(Duration each, int _) ->
                down(planned, (planned + 1) / 2).mapToObj(times -> new Dose.Cycles(each, times));
        };
    }

    private static Stream<Dose> shorter(Dose dose) {
        return switch (dose) {
            case Dose.Cycles _ -> Stream.of(dose);
            case Dose.Hold(Duration each, int times) -> {
                int planned = seconds(each);
                yield IntStream.iterate(planned, s -> s == planned || s >= SHORTEST_HOLD, s -> s - STEP)
                        .mapToObj(s -> new Dose.Hold(Duration.ofSeconds(s), times));
            }
        };
    }

    private static IntStream down(int from, int to) {
        return IntStream.iterate(from, times -> times >= to, times -> times - 1);
    }

    /// The lines by what matters: a movement of the spine first, then what takes the spine another way, then what is
    /// left, as it was planned.
    private static List<Integer> ranking(List<PlannedStretch> lines) {
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
        List<Integer> ranking = new ArrayList<>();
        Set<Spine> covered = EnumSet.noneOf(Spine.class);
        while (!left.isEmpty()) {
            // Of equals, min finds the first.
            Integer next = left.stream()
                    .min(Comparator.comparingInt(line -> -worth(lines.get(line), covered)))
                    .orElseThrow();
            left.remove(/* element */ next);
            ranking.add(next);
            covered.addAll(ways(lines.get(next)));
        }
        return ranking;
    }

    private static int worth(PlannedStretch line, Set<Spine> covered) {
        boolean isNew = !covered.containsAll(ways(line));
        boolean moves = line.dose() instanceof Dose.Cycles;
        boolean spine = line.stretch().anatomy().spine() != Spine.NEUTRAL;
        if (covered.isEmpty() && moves && spine) {
            return 2;
        }
        return isNew ? 1 : 0;
    }

    private static Set<Spine> ways(PlannedStretch line) {
        Spine spine = line.stretch().anatomy().spine();
        return spine == Spine.FLEXION_AND_EXTENSION ? EnumSet.of(Spine.FLEXION, Spine.EXTENSION) : EnumSet.of(spine);
    }

    private static int seconds(Duration length) {
        return Math.toIntExact(length.toSeconds());
    }
}
