// SPDX-License-Identifier: Apache-2.0
package app.supple.own.share;

import app.supple.own.routine.Line;
import app.supple.own.routine.OwnRoutine;
import app.supple.programme.Part;
import app.supple.programme.RoutineName;
import java.util.List;

/// A routine as it travels: without a name, which only its owner's addresses need.
///
/// @param lines of stretches of the library, and of exercises of the same file
public record SharedRoutine(String title, Part part, List<Line> lines) {

    /// The most in one file.
    public static final int MOST = OwnRoutine.MOST;

    public SharedRoutine {
        lines = List.copyOf(lines);
    }

    /// A new one of somebody's own.
    public OwnRoutine named(RoutineName name) {
        return new OwnRoutine(name, title, part, lines, 0);
    }

    /// The same to do, under the same title.
    boolean isLike(OwnRoutine routine) {
        return routine.title().equals(title)
                && routine.part() == part
                && routine.lines().equals(lines);
    }
}
