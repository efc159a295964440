// SPDX-License-Identifier: Apache-2.0
package app.supple.progress.insight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Corrects for asking many questions: among twenty, one looks clear by chance alone.
///
/// By Holm, 1979: it keeps the chance of even one wrong "clear" below 5 %, however the questions hang together, and
/// movements share their evenings. Benjamini and Hochberg would find more, but let one in twenty findings be wrong:
/// who gives up a movement for nothing loses more than who hears "not clear yet".
final class Holm {

    private Holm() {}

    /// A question that was asked.
    ///
    /// @param weight its part of the 5 %, compared with the others: who asks of fifty movements besides should not
    /// lose sight of the question whether sessions help at all
    record Asked(double p, double weight) {

        double perWeight() {
            return p / weight;
        }
    }

    /// Corrected probabilities, in the order in which they were given.
    static List<Double> corrected(List<Asked> asked) {
        List<Integer> order = IntStream.range(0, asked.size())
                .boxed()
                .sorted(Comparator.comparingDouble(number -> asked.get(number).perWeight()))
                .toList();
        double rest = asked.stream().mapToDouble(Asked::weight).sum();
        double most = 0;
        Double[] corrected = new Double[asked.size()];
        for (int number : order) {
            most = Math.max(most, Math.min(1, asked.get(number).perWeight() * rest));
            corrected[number] = most;
            rest -= asked.get(number).weight();
        }
        return List.of(corrected);
    }
}
