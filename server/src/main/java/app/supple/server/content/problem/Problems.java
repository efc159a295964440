// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is wrong while everything is read to its end.
public final class Problems {

    private final List<Problem> all = new ArrayList<>();

    public void add(String file, int line, String message) {
        all.add(new Problem(file, line, message));
    }

    public boolean hasNoneIn(String file) {
        return all.stream().noneMatch(problem -> problem.file().equals(file));
    }

    /// Ends the reading if anything was wrong.
    ///
    /// @throws BadContent with every problem, by file and line
    public void throwIfAny() {
        if (!all.isEmpty()) {
            all.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
            throw new BadContent(all);
        }
    }
}
