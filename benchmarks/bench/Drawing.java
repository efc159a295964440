// SPDX-License-Identifier: Apache-2.0
package bench;

import app.supple.figure.Figure;
import app.supple.figure.FigureName;
import app.supple.figure.Moment;
import app.supple.figure.Wish;
import app.supple.figure.body.Skeleton;
import app.supple.figure.look.Hair;
import app.supple.figure.paint.Scene;
import app.supple.server.content.Content;
import app.supple.server.content.ContentFiles;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How long a warm program takes to draw each figure, and how much of that goes into geometry; the rest is text.
final class Drawing {

    private static final int SCENES = 25;

    /// The time of this thread alone: others may work on the same machine.
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    /// What was drawn, so that no compiler leaves it out.
    private static long drawn;

    private Drawing() {}

    public static void main(String[] args) {
        int rounds = Integer.parseInt(args[0]);
        var figures = Content.read(ContentFiles.packed()).figures();
        List<Double> moving = new ArrayList<>();
        List<Double> still = new ArrayList<>();
        List<Double> geometry = new ArrayList<>();
        for (FigureName name : figures.names()) {
            Figure figure = figures.figure(name).orElseThrow();
            still.add(median(rounds, () -> figures.draw(name, Wish.plain(Moment.END)).orElseThrow().length()));
            moving.add(median(rounds, () -> figures.draw(name, Wish.plain(Moment.ALL)).orElseThrow().length()));
            geometry.add(median(rounds, () -> film(figure)));
        }
        Figures.say("Drawing %d figures, median of %d rounds each, ms", moving.size(), rounds);
        say("  moving", moving);
        say("  still", still);
        double share = 100 * Figures.median(geometry) / Figures.median(moving);
        Figures.say("  of a moving one: %.0f %% geometry, %.0f %% text", share, 100 - share);
        Figures.say("  (%d characters drawn)", drawn);
    }

    private static int film(Figure figure) {
        List<Skeleton> poses = IntStream.range(0, SCENES)
                .mapToObj(i -> Skeleton.in(figure.motion().at(i / (SCENES - 1.0))))
                .toList();
        return Scene.of(figure.staging(), poses, Hair.BUN).size();
    }

    private static double median(int rounds, java.util.function.IntSupplier work) {
        List<Double> times = new ArrayList<>();
        for (int round = -rounds; round < rounds; round++) {
            long begun = THREAD.getCurrentThreadCpuTime();
            drawn += work.getAsInt();
            // The first half warms up and does not count.
            if (round >= 0) {
                times.add((THREAD.getCurrentThreadCpuTime() - begun) / 1e6);
            }
        }
        return Figures.median(times);
    }

    private static void say(String what, List<Double> times) {
        double slowest = times.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        Figures.atMost(what + ", the middle one", Figures.median(times), 5, "ms");
        Figures.atMost(what + ", the slowest", slowest, 5, "ms");
    }
}
