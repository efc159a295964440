// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.film;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// When something is in which phase, for one round: it stays, moves there, stays, and moves back.
public final class Track {
    private static final String STAY = "0 0 1 1";

    private final List<Key> keys = new ArrayList<>();
    private final Tempo tempo;
    private final int last;

    /// A phase and its time; `spline` says how it goes on from there, and is empty at the end of the round.
    private record Key(int phase, double seconds, String spline) {}

    private Track(Tempo tempo, List<Integer> phases) {
        this.tempo = tempo;
        this.last = phases.getLast();
        stay(0, 0, tempo.atStart());
        move(phases, tempo.atStart(), true);
        double arrived = tempo.atStart() + tempo.move();
        stay(last, arrived, tempo.atEnd());
        move(phases.reversed(), arrived + tempo.atEnd(), false);
        keys.add(new Key(0, tempo.round(), ""));
    }

    /// Keeps only the phases that are needed, so that no number is farther off than the tolerance.
    public static Track of(Tempo tempo, KeyPhases phases, double tolerance) {
        return new Track(tempo, phases.within(tolerance));
    }

    /// For what has only a start and an end.
    public static Track of(Tempo tempo) {
        return new Track(tempo, List.of(0, 1));
    }

    private void stay(int phase, double from, double length) {
        if (length > 0) {
            keys.add(new Key(phase, from, STAY));
        }
    }

    private void move(List<Integer> phases, double from, boolean there) {
        for (int i = 0; i + 1 < phases.size(); i++) {
            double way = way(phases.get(i), there);
            String spline = Ease.spline(way, way(phases.get(i + 1), there));
            keys.add(new Key(phases.get(i), from + Ease.time(way) * tempo.move(), spline));
        }
    }

    private double way(int phase, boolean there) {
        double way = (double) phase / last;
        return there ? way : 1 - way;
    }

    /// An SVG element that changes an attribute, for ever.
    public String animate(String attribute, IntFunction<String> value) {
        String values = keys.stream().map(key -> value.apply(key.phase)).collect(joining(";"));
        String times = keys.stream()
                .map(key -> Decimal.of(key.seconds / tempo.round(), 3))
                .collect(joining(";"));
        String splines =
                keys.stream().limit(keys.size() - 1L).map(key -> key.spline).collect(joining(";"));
        return "<animate attributeName=\"" + attribute + "\" dur=\"" + Decimal.of(tempo.round(), 3)
                + "s\" repeatCount=\"indefinite\" calcMode=\"spline\" keyTimes=\"" + times + "\" keySplines=\""
                + splines
                + "\" values=\"" + values + "\"/>";
    }
}
