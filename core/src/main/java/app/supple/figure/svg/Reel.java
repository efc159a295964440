// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import app.supple.figure.film.KeyPhases;
import app.supple.figure.paint.Part;
import app.supple.figure.paint.Scene;
import app.supple.figure.paint.View;
import app.supple.figure.space.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One part on its way through all scenes of a film.
final class Reel {
    /// What moves less (px) stands still.
    private static final double STILL = 2.5;

    private final SvgPath path;
    private final List<Part> phases;
    private final KeyPhases keys;
    private final List<@Nullable String> written;

    private Reel(List<Part> phases, List<double[]> numbers, SvgPath path) {
        this.path = path;
        this.phases = phases;
        this.keys = new KeyPhases(numbers, STILL);
        this.written = new ArrayList<>();
        phases.forEach(_ -> written.add(null));
    }

    /// The parts of a film that move; each scene has the same ones.
    static List<Reel> moving(List<Scene> film, SvgPath path) {
        List<List<Part>> scenes = film.stream().map(Scene::parts).toList();
        List<Reel> moving = new ArrayList<>();
        for (int i = 0; i < scenes.getFirst().size(); i++) {
            int part = i;
            List<Part> phases = scenes.stream().map(parts -> parts.get(part)).toList();
            List<double[]> numbers = phases.stream()
                    .map(phase -> numbers(phase.points(), path.view()))
                    .toList();
            if (moves(numbers)) {
                moving.add(new Reel(phases, numbers, path));
            }
        }
        return moving;
    }

    /// Where the control points are: x and y in turn, in px.
    private static double[] numbers(List<Point> points, View view) {
        double[] numbers = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            Point pixel = view.pixel(points.get(i));
            numbers[2 * i] = pixel.x();
            numbers[2 * i + 1] = pixel.y();
        }
        return numbers;
    }

    String id() {
        return phases.getFirst().id();
    }

    /// Which of the phases are needed.
    KeyPhases keys() {
        return keys;
    }

    /// The edge in one phase, as the `d` of a path. Remembered: it is asked for again with each tolerance.
    String edge(int phase) {
        String known = written.get(phase);
        if (known != null) {
            return known;
        }
        String edge = path.of(phases.get(phase));
        written.set(phase, edge);
        return edge;
    }

    private static boolean moves(List<double[]> numbers) {
        double[] first = numbers.getFirst();
        double farthest = 0;
        for (double[] phase : numbers) {
            for (int i = 0; i < first.length; i++) {
                farthest = Math.max(farthest, Math.abs(phase[i] - first[i]));
            }
        }
        return farthest > STILL;
    }
}
