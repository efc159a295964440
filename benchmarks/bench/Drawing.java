// SPDX-License-Identifier: Apache-2.0
package bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/// How long a warm program takes to draw each figure, and how much of that goes into geometry; the rest is text.
///
/// All figures are drawn in one JVM, as Supple draws them, and all are warm before the first is measured.
final class Drawing {

    private static final double LIMIT_MS = 5;

    private Drawing() {}

    public static void main(String[] args) throws RunnerException {
        int rounds = Integer.parseInt(args[0]);
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(FigureDrawing.class.getName() + ".")
                        .param("figure", FigureDrawing.names())
                        .forks(0)
                        .warmupMode(WarmupMode.BULK)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.milliseconds(200))
                        .measurementIterations(rounds)
                        .measurementTime(TimeValue.milliseconds(100))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        List<Timed> moving = timed(results, "moving");
        Figures.say("Drawing %d figures with JMH, %d rounds each", moving.size(), rounds);
        say("moving", moving);
        say("still", timed(results, "still"));
        double share = 100 * sum(timed(results, "geometry")) / sum(moving);
        Figures.say("of a moving one: %.0f %% geometry, %.0f %% text", share, 100 - share);
    }

    private record Timed(String figure, double ms) {}

    private static List<Timed> timed(Collection<RunResult> results, String benchmark) {
        List<Timed> timed = new ArrayList<>();
        for (RunResult result : results) {
            if (result.getParams().getBenchmark().endsWith("." + benchmark)) {
                timed.add(new Timed(
                        result.getParams().getParam("figure"),
                        result.getPrimaryResult().getScore()));
            }
        }
        return timed;
    }

    private static void say(String what, List<Timed> timed) {
        Timed slowest = timed.stream().reduce((a, b) -> a.ms < b.ms ? b : a).orElseThrow();
        Figures.atMost(what + ", the middle one", Figures.median(ms(timed)), LIMIT_MS, "ms");
        Figures.atMost(what + ", " + slowest.figure, slowest.ms, LIMIT_MS, "ms");
    }

    private static double sum(List<Timed> timed) {
        return ms(timed).stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<Double> ms(List<Timed> timed) {
        return timed.stream().map(Timed::ms).toList();
    }
}
