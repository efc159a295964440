// SPDX-License-Identifier: Apache-2.0
package bench.reminder;

import bench.Figures;
import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.runner.options.WarmupMode;

/// How many occurrences one core plans in a second.
final class Planning {

    private Planning() {}

    static void measure(int rounds) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DaysToCome.class.getName() + ".")
                        .forks(0)
                        .threads(1)
                        .warmupMode(WarmupMode.BULK)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(Math.max(rounds, 3))
                        .measurementTime(TimeValue.seconds(1))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Figures.say(
                "Planning, occurrences a second on one core (JMH, one thread, %d rounds of 1 s)", Math.max(rounds, 3));
        results.forEach(Planning::say);
    }

    private static void say(RunResult result) {
        String name = result.getParams().getBenchmark();
        Figures.say(
                "  %-32s %,9.0f",
                name.substring(name.lastIndexOf('.') + 1),
                result.getSecondaryResults().get("occurrences").getScore());
    }
}
