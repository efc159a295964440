// SPDX-License-Identifier: Apache-2.0
package app.supple.server.content.problem;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/// All that is wrong in `content/`, at once. Supple does not start on it.
public final class BadContent extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BadContent(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
