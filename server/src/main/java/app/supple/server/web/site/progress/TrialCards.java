// SPDX-License-Identifier: Apache-2.0
package app.supple.server.web.site.progress;

import app.supple.progress.measure.Reading;
import app.supple.progress.measure.Track;
import app.supple.progress.measure.Track.Better;
import app.supple.progress.trial.Finding.Group;
import app.supple.progress.trial.Finding.Outcome;
import app.supple.progress.trial.Trial;
import app.supple.server.web.page.progress.TrialCard;
import app.supple.server.web.page.progress.TrialCard.Row;
import app.supple.server.web.page.progress.TrialCard.Topic;
import app.supple.server.words.progress.TrialWords;
import app.supple.server.words.progress.ValueWords;
import java.util.List;
import java.util.Optional;

/// One person beside the trial, at the same weeks.
record TrialCards(Sheet sheet) {

    private static final String NOT_READ = "not read from the paper";

    TrialCard card() {
        return new TrialCard(List.of(function(), bothered(), medicine(), taking()));
    }

    private Topic function() {
        return new Topic(
                "Daily function",
                "yoga class against a book, points of 23",
                "your activities, points of 10",
                rows(Outcome.FUNCTION, Track.ACTIVITIES),
                "In the paper’s summary yoga and stretching did not differ at any time. The numbers of stretching against the book are "
                        + NOT_READ + ".");
    }

    private Topic bothered() {
        return new Topic(
                "How much it bothers",
                "yoga class against a book, points of 10",
                "your own answers, points of 10",
                rows(Outcome.BOTHERED, Track.BOTHERED),
                "Read in the paper’s summary. A group against another group is not one person against their start.");
    }

    private List<Row> rows(Outcome outcome, Track track) {
        return Trial.WEEKS.stream()
                .map(week -> new Row("Week " + week, trial(outcome, week), own(track, week)))
                .toList();
    }

    private static String trial(Outcome outcome, int week) {
        return Trial.find(outcome, Group.YOGA, week).map(TrialWords::better).orElse(NOT_READ);
    }

    /// Against the start, at the check-in nearest to that week.
    private String own(Track track, int week) {
        List<Reading> readings = sheet.outcomes().readings(track);
        Optional<Reading> then = readings.stream()
                .skip(1)
                .filter(reading -> sheet.weeks().nearest(reading.date()) == week)
                .findFirst();
        if (then.isPresent()) {
            double gain = then.get().value() - readings.getFirst().value();
            return TrialWords.moved(track.better() == Better.HIGHER ? gain : -gain);
        }
        return sheet.weeks().passed(sheet.today()) < week ? "to come" : "no check-in";
    }

    private Topic medicine() {
        List<Reading> readings = sheet.outcomes().readings(Track.MEDICINE_DAYS);
        String you = readings.size() < 2
                ? "no two check-ins yet"
                : "from " + days(readings.getFirst().value()) + " to "
                        + ValueWords.plain(readings.getLast().value());
        return new Topic(
                "Pain medicine",
                "how many took less",
                "days a week, from the start to now",
                List.of(new Row("Week 12", TrialWords.medicine(), you)),
                "From a news report of 2011, rounded; it was the same at 26 weeks.");
    }

    private Topic taking() {
        return new Topic(
                "Taking part",
                "stretching class against a book, hours of back exercise a week",
                "sessions done, of those planned until then",
                List.of(taking(6), taking(12)),
                "From the tables of a later paper of the same authors. How many came to the classes is " + NOT_READ
                        + ".");
    }

    private Row taking(int week) {
        var share = sheet.habit()
                .share(sheet.weeks().start(), sheet.weeks().after(week).minusDays(1));
        return new Row(
                "Week " + week,
                Trial.find(Outcome.EXERCISE, Group.STRETCHING, week)
                        .map(TrialWords::more)
                        .orElse(NOT_READ),
                share.planned() == 0 ? "to come" : share.percent() + " %");
    }

    private static String days(double value) {
        return ValueWords.plain(value) + (value == 1 ? " day" : " days");
    }
}
