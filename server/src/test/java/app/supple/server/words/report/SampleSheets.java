// SPDX-License-Identifier: Apache-2.0
package app.supple.server.words.report;

import app.supple.diary.checkin.ActivityId;
import app.supple.diary.checkin.Answers;
import app.supple.diary.checkin.CheckIn;
import app.supple.diary.checkin.Measure;
import app.supple.diary.checkin.Medicine;
import app.supple.diary.checkin.Round;
import app.supple.diary.checkin.Weeks;
import app.supple.progress.chart.Charts;
import app.supple.progress.chart.Charts.Days;
import app.supple.progress.chart.Charts.Material;
import app.supple.progress.chart.Span;
import app.supple.progress.measure.Outcomes;
import app.supple.progress.measure.Track;
import app.supple.server.words.report.Sheet.Head;
import app.supple.server.words.report.Sheet.Passage;
import app.supple.server.words.report.Sheet.Picture;
import app.supple.server.words.report.Sheet.Table;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Invented sheets.
public final class SampleSheets {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String LONG = "Wherever words may be long, they are. ".repeat(14);

    private SampleSheets() {}

    /// With these words wherever a person may have written some.
    public static Sheet of(String words) {
        return sheet(words, 1, "Method.");
    }

    /// As much as there can be, of everything.
    public static Sheet longest() {
        return sheet(LONG, 9, LONG + " Method.");
    }

    private static Sheet sheet(String words, int rows, String method) {
        return new Sheet(
                new Head(words, "Week 1.", List.of("First line.", rows > 1 ? words : "Second line.")),
                new Table(
                        "Outcomes",
                        List.of("Measure (scale)", "Start", "Week 6", "Latest", "Change", "Read as"),
                        Collections.nCopies(Math.min(rows, 7), List.of("Usual pain", "6", "5", "3", "−3", words)),
                        ""),
                List.of(picture(Track.PAIN_USUAL), picture(Track.ACTIVITIES)),
                new Table(
                        "Exercises now",
                        List.of("Exercise", "Evening", "Morning", "Pain"),
                        Collections.nCopies(rows, List.of(words, "30 s", "–", "none")),
                        rows > 1 ? words : ""),
                List.of(
                        new Passage("Safety screen", List.of(words)),
                        new Passage("Pain with movements", Collections.nCopies(Math.min(rows, 5), words)),
                        new Passage("In their own words", List.of(words, words)),
                        new Passage("Pain medicine", List.of(words))),
                rows > 1 ? method.substring(method.length() - 300) : method);
    }

    private static Picture picture(Track track) {
        var checkIns = List.of(checkIn(0, 6), checkIn(7, 4));
        var outcomes = new Outcomes(checkIns);
        var days = new Days(DAY, List.of(), List.of());
        var known = new Material(new Weeks(DAY), DAY.plusDays(7), outcomes, outcomes, days, List.of());
        var chart = new Charts(known, Span.TWELVE_WEEKS).track(track);
        return new Picture("A chart", "Two values.", "at the start, 6", "2 points or more below the start", chart);
    }

    private static CheckIn checkIn(int day, int value) {
        var answers = new Answers(
                Map.of(Measure.PAIN_USUAL, value), Map.of(new ActivityId("a1"), value), Medicine.UNSAID, "");
        return new CheckIn(DAY.plusDays(day), Round.WEEKLY, answers, 1);
    }
}
