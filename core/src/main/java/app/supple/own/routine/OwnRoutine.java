// SPDX-License-Identifier: Apache-2.0
package app.supple.own.routine;

import app.supple.library.source.Confidence;
import app.supple.library.source.Grounds;
import app.supple.library.source.SourceId;
import app.supple.programme.Pace;
import app.supple.programme.Part;
import app.supple.programme.Prescription;
import app.supple.programme.Routine;
import app.supple.programme.RoutineName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// A routine that a person put together.
///
/// @param part what it is for
/// @param revision how often it was kept; 0 for one that never was. Who writes says which one they have seen.
public record OwnRoutine(RoutineName name, String title, Part part, List<Line> lines, int revision) {

    /// Letters in a title.
    public static final int LONGEST_TITLE = 60;

    /// So many a person may have at once.
    public static final int MOST = 50;

    /// Names of people's own routines begin so, and no others do.
    public static final String BEGINS = "my-";

    private static final int LONGEST_NAME = 32;

    private static final Grounds OWN =
            new Grounds(new SourceId("your-own-choice"), Confidence.DESIGN, "Your own choice.");

    public OwnRoutine {
        if (!isOwn(name)) {
            throw new IllegalArgumentException("A routine of one's own is called my-something, not " + name);
        }
        lines = List.copyOf(lines);
    }

    public static boolean isOwn(RoutineName name) {
        return name.value().startsWith(BEGINS);
    }

    /// A name made of a title: `my-tea-break` for "Tea break!".
    ///
    /// @param number told apart by it, from 1, if another has that name
    public static RoutineName nameFor(String title, int number) {
        String letters =
                title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String end = number == 1 ? "" : "-" + number;
        String start =
                letters.substring(0, Math.min(letters.length(), LONGEST_NAME)).replaceAll("-$", "");
        return new RoutineName(BEGINS + (start.isEmpty() ? "routine" : start) + end);
    }

    /// The first name made of a title that is not taken.
    public static RoutineName freeName(String title, Set<RoutineName> taken) {
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> nameFor(title, number))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /// As Supple plays it.
    public Routine routine(Pace pace) {
        return new Routine(name, part, title, "Put together by you.", pace, prescriptions());
    }

    /// As it stands for a session of the day, and is written down as that.
    public Routine standingFor(Routine planned) {
        return new Routine(
                planned.name(), planned.part(), title, "Put together by you.", planned.pace(), prescriptions());
    }

    public OwnRoutine revision(int newRevision) {
        return new OwnRoutine(name, title, part, lines, newRevision);
    }

    private List<Prescription> prescriptions() {
        return lines.stream()
                .map(line -> new Prescription(line.stretch(), line.manner(), line.dose(), OWN))
                .toList();
    }
}
