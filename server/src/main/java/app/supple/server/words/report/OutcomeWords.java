// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import app.supple.diary.checkin.Weeks;
import app.supple.progress.measure.Change;
import app.supple.progress.measure.Limit;
import app.supple.progress.measure.Reading;
import app.supple.progress.measure.Track;
import app.supple.progress.measure.Verdict;
import app.supple.progress.report.OutcomeRow;
import app.supple.server.words.report.Sheet.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Says what was measured, and how a change of it is read.
final class OutcomeWords {

    private OutcomeWords() {}

    static Table table(List<OutcomeRow> rows, Weeks weeks) {
        return new Table(
                "Outcomes",
                List.of("Measure (scale)", "Start", "Week 6", latestHeading(rows, weeks), "Change", "Read as"),
                rows.stream().map(OutcomeWords::row).toList(),
                rows.isEmpty() ? "No check-in has been filled in yet, so there is nothing to read." : "");
    }

    static String measure(Track track) {
        return switch (track) {
            case PAIN_NOW -> "Pain at the moment (0–10)";
            case PAIN_USUAL -> "Usual pain of the week (0–10)";
            case PAIN_WORST -> "Worst pain of the week (0–10)";
            case BOTHERED -> "Bothersomeness (0–10)";
            case ACTIVITIES -> "Own activities, mean (0–10)";
            case DAYS_LIMITED -> "Days limited, of 7";
            case MEDICINE_DAYS -> "Days with pain medicine, of 7";
            case ROLAND_MORRIS -> "Roland-Morris, from elsewhere (0–24)";
        };
    }

    /// As it reads in brackets.
    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> "clear change";
            case SMALL_BETTER -> "small change";
            case MEDIUM_BETTER -> "medium change";
            case LARGE_BETTER -> "large change";
            case UNCLEAR -> "within everyday ups and downs";
            case WORSE -> "change for the worse";
            case NO_LIMIT -> "no agreed limit";
        };
    }

    private static List<String> row(OutcomeRow row) {
        Change change = row.change();
        return List.of(
                measure(row.track()),
                Figures.number(row.start()),
                Figures.number(row.middle()),
                Figures.number(row.latest()),
                change == null ? "–" : Figures.signed(change.difference()),
                change == null ? "one answer so far" : reading(change));
    }

    private static String reading(Change change) {
        return verdict(change.verdict()) + limit(change);
    }

    private static String limit(Change change) {
        return switch (change.verdict()) {
            case UNCLEAR, NO_LIMIT -> "";
            case BETTER, SMALL_BETTER, MEDIUM_BETTER, LARGE_BETTER, WORSE -> " (" + needed(change) + ")";
        };
    }

    /// How much it takes to be read so.
    private static String needed(Change change) {
        boolean worse = change.verdict() == Verdict.WORSE;
        return switch (change.track().limit()) {
            case Limit.None _ -> "";
            case Limit.PointsOrShare(double points, double share) ->
                Figures.number(points) + (worse ? " points" : " points or " + Math.round(share * 100) + " %");
            case Limit.Sizes sizes -> Figures.number(size(sizes, change.verdict())) + " or more";
        };
    }

    private static double size(Limit.Sizes sizes, Verdict verdict) {
        return switch (verdict) {
            case MEDIUM_BETTER -> sizes.medium();
            case LARGE_BETTER -> sizes.large();
            case BETTER, SMALL_BETTER, UNCLEAR, WORSE, NO_LIMIT -> sizes.small();
        };
    }

    /// The week, if all latest answers are of the same one.
    private static String latestHeading(List<OutcomeRow> rows, Weeks weeks) {
        List<Integer> latest = rows.stream()
                .map(row -> week(row.latest(), weeks))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return latest.size() == 1 ? "Week " + latest.getFirst() : "Latest";
    }

    private static @Nullable Integer week(@Nullable Reading reading, Weeks weeks) {
        return reading == null ? null : weeks.nearest(reading.date());
    }
}
