// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import app.supple.progress.measure.Change;
import app.supple.progress.measure.Track;
import app.supple.progress.report.Adherence;
import app.supple.progress.report.OutcomeRow;
import app.supple.progress.report.Report;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in two lines what came of it: numbers with their reading, no praise.
final class FindingWords {

    private FindingWords() {}

    static List<String> lines(Report report) {
        return List.of(outcome(report.outcomes()), practice(report.practice()));
    }

    private static String outcome(List<OutcomeRow> rows) {
        String both = Stream.of(Track.PAIN_USUAL, Track.ACTIVITIES)
                .flatMap(track -> rows.stream().filter(row -> row.track() == track))
                .map(FindingWords::sentence)
                .collect(Collectors.joining(" "));
        return both.isEmpty() ? "Neither pain nor activities have been rated yet." : both;
    }

    private static String sentence(OutcomeRow row) {
        String name = row.track() == Track.ACTIVITIES ? "Own activities" : "Usual pain";
        Change change = row.change();
        if (change == null) {
            return name + ": " + Figures.number(row.start()) + " of 10 at the start, not rated again yet.";
        }
        String from = Figures.number(change.start());
        String to = Figures.number(change.now());
        String moved = from.equals(to)
                ? " stayed at " + from + " of 10"
                : (change.difference() < 0 ? " fell from " : " rose from ") + from + " to " + to + " of 10";
        return name + moved + " (" + OutcomeWords.verdict(change.verdict()) + ").";
    }

    private static String practice(Report.Practice practice) {
        Adherence done = practice.adherence();
        String sessions = done.planned() == 0
                ? "No session was planned before today."
                : done.done() + " of " + done.planned() + " planned sessions done (" + done.percent() + " %), "
                        + time(done.stretched()) + " on " + days(done.days()) + ".";
        return sessions + " " + pains(practice.pains().size());
    }

    private static String pains(int movements) {
        return switch (movements) {
            case 0 -> "No movement hurt.";
            case 1 -> "One movement hurt.";
            default -> movements + " movements hurt.";
        };
    }

    private static String time(Duration stretched) {
        return stretched.compareTo(Duration.ofHours(2)) < 0
                ? stretched.toMinutes() + " min"
                : stretched.toHours() + " h " + stretched.toMinutesPart() + " min";
    }

    private static String days(int days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
