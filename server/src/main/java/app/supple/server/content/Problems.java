// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong while everything is read to its end.
final class Problems {

    private final List<Problem> all = new ArrayList<>();

    void add(String file, int line, String message) {
        all.add(new Problem(file, line, message));
    }

    boolean hasNoneIn(String file) {
        return all.stream().noneMatch(problem -> problem.file().equals(file));
    }

    /// Ends the reading if anything was wrong.
    ///
    /// @throws BadContent with every problem, by file and line
    void throwIfAny() {
        if (!all.isEmpty()) {
            all.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
            throw new BadContent(all);
        }
    }
}
