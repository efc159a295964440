// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.progress;

import app.supple.progress.chart.Chart;
import app.supple.progress.chart.Chart.Band;
import app.supple.progress.chart.Chart.Point;
import app.supple.progress.chart.Chart.Start;
import app.supple.progress.measure.Limit;
import app.supple.progress.measure.Track;
import app.supple.progress.measure.Track.Better;

/// What stands in and around a chart.
public final class ChartWords {

    private ChartWords() {}

    public static String name(Track track) {
        return switch (track) {
            case PAIN_NOW -> "Pain now";
            case PAIN_USUAL -> "Pain";
            case PAIN_WORST -> "Worst pain";
            case BOTHERED -> "Bother";
            case ACTIVITIES -> "Your activities";
            case DAYS_LIMITED -> "Days limited";
            case MEDICINE_DAYS -> "Medicine days";
            case ROLAND_MORRIS -> "Roland-Morris total";
        };
    }

    /// What one value is.
    public static String unit(Track track) {
        return switch (track) {
            case PAIN_NOW -> "at the moment of asking, 0 to 10";
            case PAIN_USUAL -> "usual for the week, 0 to 10";
            case PAIN_WORST -> "worst of the week, 0 to 10";
            case BOTHERED -> "how much your back bothered you, 0 to 10";
            case ACTIVITIES -> "how well they go, 0 to 10; 10 is as before";
            case DAYS_LIMITED -> "days a week on which your back kept you from things";
            case MEDICINE_DAYS -> "days a week with pain medicine";
            case ROLAND_MORRIS -> "0 to 24, filled in elsewhere";
        };
    }

    /// At the end of the dotted line: `at the start, 6`.
    public static String start(double value) {
        return "at the start, " + ValueWords.plain(value);
    }

    /// Inside the band: `2 points or more below the start`; empty without one.
    public static String band(Track track, Start start) {
        Band band = start.band();
        if (band == null) {
            return "";
        }
        String side = track.better() == Better.LOWER ? " or more below the start" : " or more above the start";
        return least(track.limit(), start.value()) + side;
    }

    /// The rule in a sentence, with all of its sizes; empty where nobody agreed on one.
    public static String rule(Track track) {
        return switch (track.limit()) {
            case Limit.None _ -> "";
            case Limit.PointsOrShare rule ->
                "A change counts from " + ValueWords.plain(rule.points()) + " points, or from "
                        + Math.round(rule.share() * 100) + " % of the start.";
            case Limit.Sizes sizes ->
                "A change of " + ValueWords.plain(sizes.small()) + " points is small, "
                        + ValueWords.plain(sizes.medium()) + " medium, " + ValueWords.plain(sizes.large()) + " large.";
        };
    }

    /// One sentence on what is to be seen.
    public static String sentence(Chart chart, String unit) {
        if (chart.points().isEmpty()) {
            return "No values yet.";
        }
        Point last = chart.points().getLast();
        Start start = chart.start();
        String from = start == null ? "" : "From " + ValueWords.plain(start.value()) + " at the start, ";
        return from + (from.isEmpty() ? "Last" : "last") + " " + ValueWords.plain(last.value()) + ", with "
                + chart.points().size() + (chart.points().size() == 1 ? " value" : " values") + " shown; " + unit + ".";
    }

    private static String least(Limit limit, double start) {
        return switch (limit) {
            case Limit.None _ -> "";
            case Limit.PointsOrShare rule ->
                rule.least(start) < rule.points()
                        ? Math.round(rule.share() * 100) + " %"
                        : ValueWords.plain(rule.points()) + " points";
            case Limit.Sizes sizes -> ValueWords.plain(sizes.small()) + " points";
        };
    }
}
