// SPDX-License-Identifier: Apache-2.0
package app.supple.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.supple.house.Sources.Measured;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Keeps everything small enough to be read at once. A number here is a smell, not a goal: never split a thought to
/// please it, ask which of the two halves has the name.
class HouseSizesTest {

    private static final List<Path> MAIN = Sources.files(".java", "core/src/main/java", "server/src/main/java");
    private static final List<Path> TESTS =
            Sources.files(".java", "core/src/test/java", "server/src/test/java", "journeys/src/test/java");

    /// Half of all are at most `middle`, nine in ten at most `most`, and none is over `hardStop`.
    private record Sizes(int middle, int most, int hardStop) {

        void hold(String what, List<Measured> measured) {
            List<Integer> sorted =
                    measured.stream().map(Measured::size).sorted().toList();
            int half = sorted.get(sorted.size() / 2);
            int nineInTen = sorted.get(sorted.size() * 9 / 10);
            System.out.printf(
                    "%-28s %5d  middle %3d  nine in ten %3d  largest %3d%n",
                    what, sorted.size(), half, nineInTen, sorted.getLast());
            assertThat(measured)
                    .as(what + " over " + hardStop)
                    .filteredOn(one -> one.size() > hardStop)
                    .isEmpty();
            assertThat(half).as("middle of " + what).isLessThanOrEqualTo(middle);
            assertThat(nineInTen).as("nine in ten of " + what).isLessThanOrEqualTo(most);
        }
    }

    @Test
    void files_fit_on_a_few_screens() {
        new Sizes(60, 150, 300).hold("lines of a file", Sources.lines(MAIN));
        new Sizes(100, 250, 400).hold("lines of a test", Sources.lines(TESTS));
        new Sizes(100, 250, 300).hold("lines of a style sheet", Sources.lines(Sources.files(".css", "web")));
        new Sizes(40, 115, 200).hold("lines of a script", Sources.lines(Sources.files(".js", "web")));
    }

    @Test
    void methods_are_read_at_a_glance() {
        new Sizes(5, 15, 40).hold("lines of a method", Sources.methods(MAIN));
        new Sizes(10, 22, 40).hold("lines of a test method", Sources.methods(TESTS));
    }

    @Test
    void little_is_handed_in() {
        new Sizes(2, 3, 4).hold("parameters of a method", Sources.parameters(MAIN));
        new Sizes(3, 4, 6).hold("parameters of a constructor", Sources.constructors(MAIN));
    }

    @Test
    void a_package_is_a_handful_of_files() {
        // A package-info is the sign on the door, no file to think about.
        Map<String, Integer> counts = MAIN.stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(
                        file -> Sources.place(file.resolveSibling("")), Collectors.summingInt(_ -> 1)));
        new Sizes(6, 13, 20)
                .hold(
                        "files of a package",
                        counts.entrySet().stream()
                                .map(entry -> new Measured(entry.getKey(), entry.getValue()))
                                .toList());
    }
}
