// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.checkin;

import app.supple.server.web.answer.Problem;
import app.supple.server.web.page.part.Line;
import java.util.List;
import java.util.Map;

/// What notes and check-ins have in common when they are shown once more.
final class Removing {

    private Removing() {}

    static List<Line> lines(Map<String, String> said) {
        return said.entrySet().stream()
                .map(line -> new Line(line.getKey(), line.getValue()))
                .toList();
    }

    static Problem nothing() {
        return new Problem(Problem.Kind.NOT_FOUND, "Nothing is kept of that day. It may have been removed.");
    }
}
