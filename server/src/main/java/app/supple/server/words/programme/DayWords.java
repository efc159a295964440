// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.programme;

import app.supple.library.Dose;
import app.supple.library.Library;
import app.supple.plan.Followed;
import app.supple.plan.course.Change;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// Explains a day of a programme in one line.
public final class DayWords {

    private DayWords() {}

    /// `"Week 5: bridge and bird dog: up to 8 repetitions."`, or how it goes on where nothing is different.
    public static String line(Library library, Followed followed) {
        List<Change> changes = followed.day().changes();
        var words =
                new ChangeWords(library, followed.programme(), followed.day().date());
        String what = changes.isEmpty()
                ? same(followed)
                : words.sentences(loudest(changes)).getFirst();
        return where(followed) + ": " + what;
    }

    /// `"Week 5"`
    public static String where(Followed followed) {
        return followed.isOver() ? followed.phase().heading().name() : "Week " + followed.week();
    }

    /// Those that matter most, all of one kind.
    private static List<Change> loudest(List<Change> changes) {
        int most = changes.stream().mapToInt(DayWords::rank).min().orElseThrow();
        return changes.stream()
                .filter(change -> rank(change) == most)
                .sorted(Comparator.comparingInt(DayWords::rank))
                .toList();
    }

    private static int rank(Change change) {
        return switch (change) {
            case Change.AsksForReview _ -> 0;
            case Change.GoesBack _, Change.Repeats _ -> 1;
            case Change.StepsBack _, Change.Eases _, Change.Rests _ -> 2;
            case Change.Stays _ -> 3;
            case Change.Joins _ -> 4;
            case Change.MovesUp _ -> 5;
            case Change.Begins _ -> 6;
            case Change.Returns _, Change.Restores _ -> 7;
            case Change.Holds _ -> 8;
        };
    }

    private static String same(Followed followed) {
        String strength = followed.day().hasStrength() ? ", and strength tonight." : ", and rest from strength.";
        return followed.phase().strength().movements().isEmpty() ? holds(followed) + "." : holds(followed) + strength;
    }

    private static String holds(Followed followed) {
        long longest = followed.day().evening().stream()
                .map(line -> line.dose() instanceof Dose.Hold(Duration each, int _) ? each : Duration.ZERO)
                .mapToLong(Duration::toSeconds)
                .max()
                .orElse(0);
        return longest + "-second holds";
    }
}
