// SPDX-License-Identifier: Apache-2.0
package app.supple.figure.svg;

import app.supple.figure.paint.Part;
import app.supple.figure.paint.Scene;
import app.supple.figure.space.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One part on its way through all scenes of a film.
final class Reel {
    /// What moves less (px) stands still.
    private static final double STILL = 2.5;

    private final SvgPath path;
    private final List<Part> phases;
    private final List<double[]> numbers;
    private final List<@Nullable String> written;

    private Reel(List<Part> phases, SvgPath path) {
        this.path = path;
        this.phases = phases;
        this.numbers = phases.stream().map(part -> numbers(part, path)).toList();
        this.written = new ArrayList<>();
        phases.forEach(_ -> written.add(null));
    }

    /// All parts of a film; each scene has the same ones.
    static List<Reel> of(List<Scene> film, SvgPath path) {
        List<List<Part>> scenes = film.stream().map(Scene::parts).toList();
        return IntStream.range(0, scenes.getFirst().size())
                .mapToObj(
                        i -> new Reel(scenes.stream().map(parts -> parts.get(i)).toList(), path))
                .toList();
    }

    private static double[] numbers(Part part, SvgPath path) {
        List<Point> pixels = path.view().pixels(part.points());
        double[] numbers = new double[2 * pixels.size()];
        for (int i = 0; i < pixels.size(); i++) {
            numbers[2 * i] = pixels.get(i).x();
            numbers[2 * i + 1] = pixels.get(i).y();
        }
        return numbers;
    }

    String id() {
        return phases.getFirst().id();
    }

    /// Where its control points are in each phase: x and y in turn, in px.
    List<double[]> numbers() {
        return numbers;
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

    boolean moves() {
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
